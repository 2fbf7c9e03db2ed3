/** Derville's country: one printed page with a red initial. */
import { ink } from "../draw/index.ts";
import { flat, page, unflipped } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** The initial, two lines and a half high, stands at (x, y). */
export function brief(x: number, y: number): InnerPicture {
  return ([bx, by, bw, bh], seed, flip) => {
    const sheet = `<rect x="${bx}" y="${by}" width="${bw}" height="${bh}" fill="${ink(0.84, 0.47)}"/>`;
    const block =
      flat(`M${x - 4} ${y - 4}h66v66h-66z`, 0.84, 0.47) + flat(`M${x} ${y}h58v58h-58z`, 0.52, 0.98);
    const letter = flat(
      `M${x + 11} ${y + 49}v-3l6-1v-32l-6-1v-3h22q17 2 17 20t-17 20zM${x + 27} ${y + 13}v31h5q8-2 8-15.500t-8-15.500z`,
      0.92,
    );
    return sheet + unflipped(page(x - 130, x + 190, by, by + bh, 31, seed) + block + letter, x + 29, flip);
  };
}
