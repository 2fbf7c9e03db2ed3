/** A printed sheet hung to dry over a rope. */
import { ink, path, print, R, rng } from "../draw/index.ts";

/** Its upper left corner at (x, y), w x h units; the lower edge curls by `curl`. tone: paper; txt: print. */
export function sheet(
  x: number,
  y: number,
  w: number,
  h: number,
  { seed = 1, tone = 0.66, txt = 0.34, curl = 6, cols = 1 } = {},
): string {
  const r = rng(seed);
  const a = (r() - 0.5) * 6;
  const b = (r() - 0.5) * 6;
  const d = `M${R(x)} ${R(y)}Q${R(x + w / 2)} ${R(y + 3)} ${R(x + w)} ${R(y + 1)}C${R(x + w + a)} ${R(y + h * 0.4)} ${R(x + w - b)} ${R(y + h * 0.7)} ${R(x + w + b)} ${R(y + h + a)}Q${R(x + w * 0.6)} ${R(y + h - curl)} ${R(x + b)} ${R(y + h + curl * 0.4)}C${R(x - b)} ${R(y + h * 0.7)} ${R(x + a)} ${R(y + h * 0.4)} ${R(x)} ${R(y)}Z`;
  return (
    path(d, ink(tone)) +
    print(x + w * 0.14, y + h * 0.13, w * 0.72, h * 0.74, {
      seed,
      tone: txt,
      lh: Math.max(3.6, h / 19),
      cols,
    })
  );
}
