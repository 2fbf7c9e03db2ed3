/** Lousteau's country: newspaper columns as a temple's, the whole colonnade coming down under the gaslight. */
import { ink, rng } from "../draw/index.ts";
import { chalk, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

const WIDE = 34;
const TALL = 176;
/** One column of type standing on (0, 0): a heading for capital, a rule, short lines, some struck out. */
function column(dice: () => number): string {
  const half = WIDE / 2;
  let lines = "";
  for (let y = 40 - TALL; y < -10; y += 9) {
    if (dice() < 0.1) continue;
    for (let x = 5 - half; x < half - 8;) {
      const w = Math.round(4 + dice() * 9);
      lines += `M${x} ${y}h${Math.min(w, half - 5 - x)}`;
      x += w + 4;
    }
  }
  return (
    `<path d="M${-half} 0V${-TALL}h${WIDE}V0z" fill="${ink(0.84, 0.44)}"/>` +
    flat(
      `M${-half - 6} ${-TALL}h${WIDE + 12}v-9h${-WIDE - 12}zM${-half - 6} 0h${WIDE + 12}v9h${-WIDE - 12}z`,
      0.62,
      0.44,
    ) +
    flat(
      `M${5 - half} ${8 - TALL}h${WIDE - 10}v9h${10 - WIDE}zM${9 - half} ${22 - TALL}h${WIDE - 18}v5h${18 - WIDE}z`,
      0.12,
      0.5,
    ) +
    chalk(lines, 0.3, 3, 0.5)
  );
}

/** They stood from `top` to `floor` about `cx`. */
export function columns(cx: number, top: number, floor: number): InnerPicture {
  return ([x, y, w, h], seed) => {
    const r = rng(seed),
      span = floor - top;
    const set = (dx: number, u: number, degrees: number): string =>
      `<use href="#k" transform="translate(${cx + dx} ${Math.round(top + span * u)})rotate(${degrees})"/>`;
    let p = wash(
      [x, top - 20, w, span + 60],
      [
        [0, 0.2, 0.1],
        [0.4, 0.46, 0.16],
        [0.62, 0.7, 0.36],
        [0.64, 0.22, 0.3],
        [1, 0.1, 0.4],
      ],
    );
    p += `<defs><g id="k">${column(r)}</g></defs>`;
    p += set(-56, 0.5, 0) + set(-10, 0.52, 5) + set(30, 0.5, 13) + set(78, 0.56, 30);
    p += set(-84, 0.84, -12) + set(-34, 0.98, 7) + set(-86, 1.2, 16) + set(4, 1.12, -20);
    let scraps = "";
    for (let i = 0; i < 16; i++) {
      const a = Math.round(cx - 110 + r() * 210),
        b = Math.round(y + r() * h);
      scraps += `M${a} ${b}l${Math.round(8 + r() * 9)} ${Math.round(-6 + r() * 8)}-3 9-13 3z`;
    }
    return p + flat(scraps, 0.92, 0.4);
  };
}
