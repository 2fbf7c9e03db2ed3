/** Vautrin's country: a cathedral nave ruled with a straight-edge, no one in it, daylight at the far end. */
import { chalk, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** Half-width of the k-th arch from the far end. */
const wide = (k: number): number => 15 * 1.44 ** k;
/** A pointed arch of half-width w about (cx, cy), its feet at `foot`. */
const arch = (cx: number, cy: number, w: number, foot: number): string => {
  const spring = Math.round(cy - w * 0.7),
    apex = Math.round(cy - w * 2),
    a = Math.round(w);
  return `M${cx - a} ${foot}V${spring}Q${cx - a} ${apex + Math.round(w * 0.4)} ${cx} ${apex}Q${cx + a} ${apex + Math.round(w * 0.4)} ${cx + a} ${spring}V${foot}z`;
};

/** Everything flees to (cx, cy). */
export function dayNave(cx: number, cy: number): InnerPicture {
  return (box) => {
    const foot = Math.round(box[1] + box[3]),
      [x, w] = [Math.round(box[0]), Math.round(box[2])];
    let p = wash(box, [
      [0, 0.5, 0.12],
      [0.4, 0.6, 0.14],
      [1, 0.44, 0.08],
    ]);
    for (let k = 7; k >= 0; k--)
      p +=
        flat(arch(cx, cy, wide(k), foot), 0.98 - k * 0.05, 0.26 - k * 0.03) +
        chalk(arch(cx, cy, wide(k), foot), k % 2 ? 0.2 : 0.3, 1.4 + k * 0.42, 0.06);
    let ribs = "";
    for (let k = 0; k < 7; k++) {
      const [a, b] = [wide(k), wide(k + 1)].map(Math.round) as [number, number];
      for (const s of [-1, 1]) {
        ribs += `M${cx} ${Math.round(cy - a * 2)}Q${Math.round(cx + s * b * 0.8)} ${Math.round(cy - b * 1.5)} ${cx + s * b} ${Math.round(cy - b * 0.7)}`;
        ribs += `M${cx} ${Math.round(cy - b * 2)}Q${Math.round(cx + s * a * 1.1)} ${Math.round(cy - a * 1.6)} ${cx + s * a} ${Math.round(cy - a * 0.7)}`;
      }
    }
    let aisle = "";
    for (const dx of [-420, -260, -150, -70, 0, 70, 150, 260, 420])
      aisle += `M${cx} ${cy + 30}L${cx + dx} ${foot + 40}`;
    for (let k = 0, y = cy + 36; y < foot; k++, y += 8 + k * 5) aisle += `M${x} ${Math.round(y)}h${w}`;
    p += chalk(ribs, 0.34, 1.6, 0.06);
    p += flat(`M${cx} ${cy + 26}L${cx - 330} ${foot + 40}h660z`, 0.78, 0.16) + chalk(aisle, 0.42, 1.6, 0.06);
    p += flat(`M${cx} ${cy + 22}L${cx - 88} ${foot + 40}h176z`, 0.97, 0.3);
    return p + flat(arch(cx, cy, 15, cy + 32), 1, 0.34);
  };
}
