/** Honoré's country: a page of proofs, more corrections than type. */
import { ink, rng } from "../draw/index.ts";
import { chalk, page, unflipped } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** The column of type spans `left`..`right`, `top`..`foot`; the corrections fly out of it. */
export function proofs(left: number, right: number, top: number, foot: number): InnerPicture {
  return ([x, y, w, h], seed, flip) => {
    const r = rng(seed),
      pick = (a: number, b: number) => Math.round(a + r() * (b - a));
    const sheet = `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${ink(0.84, 0.47)}"/>`;
    let struck = "",
      flights = "",
      notes = "";
    for (let i = 0; i < 11; i++) {
      const a = pick(left, right - 40),
        b = top + Math.round(((foot - top) * (i + r())) / 11),
        out = r() < 0.5 ? left - pick(20, 46) : right + pick(20, 46);
      struck += `M${a} ${b}h${pick(22, 54)}M${a + 4} ${b - 7}l22 12`;
      flights += `M${a} ${b}C${Math.round((a + out) / 2)} ${b - pick(16, 44)} ${out} ${b + pick(-10, 26)} ${out} ${b - pick(20, 60)}a8 8 0 1 1 9 8`;
      for (let k = 0, c = out - 12; k < 2; k++, c += 10)
        notes += `M${c} ${b + 12}q4-9 5 0t5-3M${c - 2} ${b + 24}q5-8 6 0t6-4`;
    }
    const type = page(left, right, top, foot, 29, seed, 0.24);
    return (
      sheet +
      unflipped(
        type + chalk(struck, 0.16, 2.4, 0.5) + chalk(flights, 0.34, 1.8, 0.94) + chalk(notes, 0.2, 1.6, 0.5),
        (left + right) / 2,
        flip,
      )
    );
  };
}
