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
    p += flat(`M${cx} ${cy}L${cx - 66} ${cy + 300}h132z`, 0.4, 0.05);
    let frames = "";
    const cold: [number, number][] = [],
      lamps: [number, number][] = [];
    for (let k = 0; k < 8; k++) {
      const away = 6 + 3.4 * k + k * k * 0.5,
        reach = 14 * 1.5 ** k;
      for (const s of [-1, 1]) {
        const a = Math.round(cx + s * away);
        frames += `M${a} ${Math.round(cy - reach)}V${Math.round(cy + reach * 0.9)}`;
        for (let v = -reach; v < reach * 0.86; v += 8 + k)
          if (r() < 0.66) (r() < 0.14 ? lamps : cold).push([a + s * 2.5, cy + v]);
      }
    }
    return (
      p +
      chalk(frames, 0.4, 1.6, 0.04) +
      dots(cold, 4.4, 0.9, 0.04) +
      dots(lamps, 7, 0.62, 0.96) +
      flat(`M${cx - 7} ${cy + 20}v-40h14v40z`, 1, 0.1)
    );
  };
}
