/** Behind the officiant's robe: an aisle of machines, each with its sanctuary lamp, and nothing at the end but light. */
import { rng } from "../draw/index.ts";
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** Everything flees to (cx, cy). */
export function serverAisle(cx: number, cy: number): InnerPicture {
  return (box, seed) => {
    const r = rng(seed);
    let p = wash(box, [
      [0, 0.06, 0.02],
      [0.5, 0.16, 0.02],
      [1, 0.1, 0.02],
    ]);
    p += flat(`M${cx} ${cy}L${cx - 60} ${cy + 320}h120z`, 0.34, 0.04);
    let frames = "";
    const cold: [number, number][] = [],
      lamps: [number, number][] = [];
    for (let k = 0; k < 9; k++) {
      const u = 1.42 ** k;
      for (const s of [-1, 1]) {
        const a = Math.round(cx + s * 5 * u);
        frames += `M${a} ${Math.round(cy - 12 * u)}V${Math.round(cy + 14 * u)}`;
        for (let v = -10; v < 13; v += 1.9)
          if (r() < 0.7) (r() < 0.12 ? lamps : cold).push([a + s * u * (0.6 + r()), cy + v * u]);
      }
    }
    return (
      p +
      chalk(frames, 0.5, 2.4, 0.04) +
      dots(cold, 4, 0.9, 0.04) +
      dots(lamps, 6, 0.62, 0.96) +
      flat(`M${cx - 6} ${cy + 15}v-27h12v27z`, 1, 0.1)
    );
  };
}
