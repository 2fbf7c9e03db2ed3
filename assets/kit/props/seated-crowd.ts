/** An assembly on upturned crates, seen from behind: six backs, drawn once and seated as often as asked. */
import { R, ink, line, path, rect, rng } from "../draw/index.ts";
import { disc, outline, pts } from "../figures/part.ts";

/** One back: 100 units from the crate to the crown, the crate's top at (0, 0). */
const BODY = "-30,4c -38,-22 -34,-48 -20,-58 -8,-63 8,-63 20,-58 34,-48 38,-22 30,4c";
const NARROW = "-25,4c -32,-20 -28,-44 -16,-54 -7,-60 7,-60 16,-54 28,-44 32,-20 25,4c";
const head = (y: number, rx = 11): string =>
  disc(0, y, rx, rx * 1.24) + outline(pts(`-6,${y}c 6,${y}c 8,-52c -8,-52c`));

const BACKS: readonly (readonly [black: string, light: string])[] = [
  [outline(pts(BODY)) + head(-82), "M-14 -60q14 8 28 0"],
  [outline(pts(NARROW)) + head(-78) + disc(0, -94, 8, 7), "M-11 -56q11 7 22 0M0 -50v44"],
  // a cap
  [
    outline(pts(BODY)) + head(-80) + outline(pts("-14,-82c -12,-98 12,-98 14,-82c 18,-78c -18,-80c")),
    "M-16 -59q16 9 32 0M-20 -30h40",
  ],
  // a plait
  [
    outline(pts(NARROW)) + head(-78) + outline(pts("-4,-72c 4,-72c 7,-44 0,-20 -5,-44")),
    "M-12 -55q12 7 24 0",
  ],
  // a headscarf and a shawl
  [
    outline(
      pts("-34,4c -44,-22 -34,-52 -18,-60 -12,-74 -14,-92 0,-98 14,-92 12,-74 18,-60 34,-52 44,-22 34,4c"),
    ),
    "M-30 -40L0 -6L30 -40M-22 -50L0 -22L22 -50",
  ],
  // turned to a neighbour
  [
    outline(pts(BODY)) +
      outline(
        pts("-14,-96 2,-98 12,-88 12,-80c 17,-74c 12,-71c 11,-64 2,-62 0,-52c -12,-52c -14,-70 -17,-84"),
      ),
    "M-16 -59q16 9 32 0",
  ],
];

export interface Row {
  /** The ground under the crates, first and last place, units a back. */
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly tone: number;
  readonly seed: number;
  /** Left free, as [from, to]: the aisle. */
  readonly aisle?: readonly [number, number];
}

/** SVG of one row, crates under it. */
export function seatedRow({ y, from, to, size, tone, seed, aisle }: Row): string {
  const dice = rng(seed);
  const k = size / 100;
  const defs = BACKS.map(
    ([black, light], i) =>
      `<g id="b${i}">${path(black, ink(tone, 0.2)) + line(light, ink(tone + 0.3, 0.3), 3)}</g>`,
  );
  let crates = "";
  let slats = "";
  let people = "";
  for (let x = from; x < to; x += size * (0.66 + dice() * 0.16)) {
    if (aisle && x > aisle[0] && x < aisle[1]) continue;
    const i = Math.floor(dice() * BACKS.length);
    const w = size * 0.56;
    const h = size * 0.34;
    crates += rect(x - w / 2, y - h, w, h, { j: 0.6 });
    slats += `M${R(x - w / 2 + 2)} ${R(y - h * 0.66)}h${R(w - 4)}M${R(x - w / 2 + 2)} ${R(y - h * 0.34)}h${R(w - 4)}`;
    const s = R(k * (0.92 + dice() * 0.16));
    people += `<use href="#b${i}" transform="translate(${R(x)} ${R(y - h)})scale(${dice() < 0.5 ? -s : s} ${s})"/>`;
  }
  return `<defs>${defs.join("")}</defs>${path(crates, ink(tone + 0.16, 0.5))}${line(slats, ink(tone * 0.6, 0.5), R(2.4 * k + 0.6))}${people}`;
}
