/** Rooms made by us: an impulse response of noise that dies band by band, with a few first echoes. */
import { convolve } from "./convolve.ts";
import { biquad, filtered, filteredLoop } from "./filters.ts";
import { foldLoop } from "./loop.ts";
import { RATE, type Stereo } from "./pcm.ts";
import { noise, type Rng } from "./rng.ts";

export interface RoomShape {
  /** Seconds for the middle of the voice to fall by 60 dB. */
  readonly decay: number;
  /** Seconds kept; the last tenth of a second fades. */
  readonly length: number;
  /** Seconds before the first echo. */
  readonly delay: number;
  /** How much of the top is kept; 1 is a hall of wood. */
  readonly brightness?: number;
}

const ECHOES = [0.011, 0.017, 0.023, 0.0297, 0.0371, 0.0419, 0.0503, 0.0613, 0.0709];

/** Bands of a hall: from, to (Hz), decay and gain as parts of the shape's. */
const bands = (bright: number): readonly (readonly [number, number, number, number])[] => [
  [90, 250, 1.15, 0.8],
  [250, 700, 1, 1],
  [700, 1800, 0.9, 1],
  [1800, 4200, 0.68, 0.8],
  [4200, 9000, 0.42 * bright, 0.55 * bright],
  [9000, 16_000, 0.25 * bright, 0.3 * bright],
];

function oneSide(rng: Rng, shape: RoomShape, side: number): Float32Array {
  const length = Math.round(shape.length * RATE);
  const start = Math.round(shape.delay * RATE);
  const out = new Float32Array(length);
  for (const [low, high, part, gain] of bands(shape.brightness ?? 1)) {
    const band = filtered(noise(length, rng), biquad("highpass", low), biquad("lowpass", high));
    for (let i = start; i < length; i++) {
      const t = (i - start) / RATE;
      out[i]! +=
        gain * band[i]! * Math.exp((-6.91 * t) / (shape.decay * part)) * (1 - Math.exp(-t / 0.022)) * 0.05;
    }
  }
  for (const [k, echo] of ECHOES.entries()) {
    const spread = 1 + (side ? 0.07 : -0.05) * (k % 2 ? 1 : -1);
    const at = Math.round((echo * spread + shape.delay * 0.4) * RATE);
    if (at < length) out[at]! += (k % 2 ? -1 : 1) * 0.11 * Math.exp(-k * 0.28);
  }
  const fade = Math.round(RATE / 10);
  for (let i = length - fade; i < length; i++) out[i]! *= (length - i) / fade;
  return out;
}

export const roomResponse = (rng: Rng, shape: RoomShape): Stereo => [
  oneSide(rng, shape, 0),
  oneSide(rng, shape, 1),
];

/** What the room answers to a sound, without the sound; longer than it by the room's length. */
export function roomOf(sound: Stereo, response: Stereo, gain: number, lowCut: number): Stereo {
  const side = (k: 0 | 1): Float32Array =>
    convolve(
      filtered(sound[k], biquad("highpass", lowCut), biquad("highshelf", 6500, 0.7, -3)),
      response[k],
    ).map((value) => value * gain);
  return [side(0), side(1)];
}

/** A loop in a room, the room's tail going round. @param gain of the room beside the dry sound */
export function loopInRoom(loop: Stereo, rng: Rng, shape: RoomShape, gain: number, lowCut = 120): Stereo {
  const response = roomResponse(rng, shape);
  const side = (k: 0 | 1): Float32Array => {
    const answer = convolve(filteredLoop(loop[k], biquad("highpass", lowCut)), response[k]);
    const wet = foldLoop(answer, 0, loop[k].length);
    return loop[k].map((value, i) => value + gain * wet[i]!);
  };
  return [side(0), side(1)];
}
