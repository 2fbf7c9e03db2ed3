/** Convolution by blocks in the frequency domain: a dry sound in a room. */

const tables = new Map<number, readonly [Float64Array, Float64Array]>();

/** Cosines and sines of one stage, kept: each stage reads its own from end to end. */
function table(size: number): readonly [Float64Array, Float64Array] {
  const known = tables.get(size);
  if (known) return known;
  const made = [new Float64Array(size / 2), new Float64Array(size / 2)] as const;
  for (let k = 0; k < size / 2; k++) {
    made[0][k] = Math.cos((-2 * Math.PI * k) / size);
    made[1][k] = Math.sin((-2 * Math.PI * k) / size);
  }
  tables.set(size, made);
  return made;
}

function reorder(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    [re[i], re[j]] = [re[j]!, re[i]!];
    [im[i], im[j]] = [im[j]!, im[i]!];
  }
}

/** Fast Fourier transform in place. @param isInverse also divides by the length */
export function transform(re: Float64Array, im: Float64Array, isInverse = false): void {
  const n = re.length;
  const sign = isInverse ? -1 : 1;
  reorder(re, im);
  for (let length = 2; length <= n; length <<= 1) {
    const half = length >> 1;
    const [cos, sin] = table(length);
    for (let from = 0; from < n; from += length) {
      for (let k = 0; k < half; k++) {
        const p = from + k;
        const q = p + half;
        const c = cos[k]!;
        const s = sign * sin[k]!;
        const xr = re[q]! * c - im[q]! * s;
        const xi = re[q]! * s + im[q]! * c;
        re[q] = re[p]! - xr;
        im[q] = im[p]! - xi;
        re[p]! += xr;
        im[p]! += xi;
      }
    }
  }
  if (!isInverse) return;
  for (let i = 0; i < n; i++) {
    re[i]! /= n;
    im[i]! /= n;
  }
}

/** The sound in the room of that impulse response, as long as both together. */
export function convolve(x: Float32Array, response: Float32Array): Float32Array {
  let size = 2;
  while (size < response.length * 1.5) size <<= 1;
  const block = size - response.length + 1;
  const out = new Float32Array(x.length + response.length - 1);
  const hr = new Float64Array(size);
  const hi = new Float64Array(size);
  hr.set(response);
  transform(hr, hi);
  // Two blocks at a time, one as the real and one as the imaginary part: the response being real, they don't mix.
  for (let from = 0; from < x.length; from += 2 * block) {
    const re = new Float64Array(size);
    const im = new Float64Array(size);
    const middle = Math.min(from + block, x.length);
    re.set(x.subarray(from, middle));
    im.set(x.subarray(middle, Math.min(middle + block, x.length)));
    transform(re, im);
    for (let k = 0; k < size; k++) {
      const real = re[k]! * hr[k]! - im[k]! * hi[k]!;
      im[k] = re[k]! * hi[k]! + im[k]! * hr[k]!;
      re[k] = real;
    }
    transform(re, im, true);
    for (let k = 0; k < size && from + k < out.length; k++) out[from + k]! += re[k]!;
    for (let k = 0; k < size && middle + k < out.length; k++) out[middle + k]! += im[k]!;
  }
  return out;
}
