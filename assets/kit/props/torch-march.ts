/** A crowd from behind, carrying torches: backs with a lit edge, arms up, flames apart from their sticks. */
import { R, ink, path, rng, type Point } from "../draw/index.ts";
import { hand } from "../figures/hand.ts";
import { disc, limb, outline, pts } from "../figures/part.ts";

/** Backs of 100 units from crown to heel, feet at (0, 0); drawn to the knee. */
const BACKS = [
  "-4,-84c -8,-80 -15,-78 -17,-66 -18,-48 -16,-20c 16,-20c 18,-48 17,-66 15,-78 8,-80 4,-84c",
  "-5,-85c -10,-80 -19,-76 -20,-60 -17,-40 -22,-10c 22,-10c 17,-40 20,-60 19,-76 10,-80 5,-85c",
  "-4,-84c -9,-79 -14,-74 -14,-62 -11,-52 -19,-6c 19,-6c 11,-52 14,-62 14,-74 9,-79 4,-84c",
] as const;
const HEADS = [
  disc(0, -92, 6.8, 8.4),
  disc(0, -92, 6.6, 8.2) + disc(0, -101, 3.6, 3.4),
  outline(pts("-8,-92 -7,-100 0,-102 7,-100 8,-92 9,-82 5,-78 -5,-78 -9,-82")),
  disc(0, -92, 6.8, 8) + outline(pts("-8,-94c -8,-101 0,-104 8,-101 8,-94c 11,-93 11,-91 -11,-91 -11,-93")),
  outline(pts("-9,-92 -10,-100 -4,-105 4,-105 10,-100 9,-92 6,-85 -6,-85")),
] as const;

export interface Marcher {
  readonly x: number;
  readonly y: number;
  /** Height of an adult there. */
  readonly h: number;
  /** Which way the torch leans, or 0 for none. */
  readonly torch: -1 | 0 | 1;
}

/** Where this one's flame stands: its root. */
export const flameAt = ({ x, y, h, torch }: Marcher): Point => [R(x + torch * h * 0.25), R(y - h * 1.21)];

/** The marchers, far ones first if given so; `seed` picks coats and heads. */
export function marchers(people: readonly Marcher[], seed: number, tone = 0.06): string {
  const dice = rng(seed);
  const used = new Set<string>();
  const group = people.map((one) => {
    const [back, head] = [Math.floor(dice() * BACKS.length), Math.floor(dice() * HEADS.length)];
    const arm = one.torch !== 0;
    for (const id of [`b${back}`, `h${head}`, ...(arm ? ["a"] : [])]) used.add(id);
    const k = one.h / 100;
    const flip = one.torch < 0 ? -1 : 1;
    return `<g transform="translate(${R(one.x)} ${R(one.y)})scale(${(k * flip).toFixed(3)} ${k.toFixed(3)})">${arm ? '<use href="#a"/>' : ""}<use href="#b${back}"/><use href="#h${head}"/></g>`;
  });
  const edge = `fill="${ink(tone, 0.4)}" stroke="${ink(tone + 0.16, 0.4)}" stroke-width="1" paint-order="stroke"`;
  const stick = "M21.500-98l2-20h4l-2 20l-2 12h-3z";
  const arms = limb("13,-72 22,-80 22,-92", [4.4, 3.8, 3], "start") + hand("fist", 22, -90, 9, -90) + stick;
  const cuts: Readonly<Record<string, string>> = {
    ...Object.fromEntries(BACKS.map((shape, i) => [`b${i}`, outline(pts(shape))])),
    ...Object.fromEntries(HEADS.map((shape, i) => [`h${i}`, shape])),
    a: arms,
  };
  const defs = [...used].sort().map((id) => `<path id="${id}" d="${cuts[id] ?? ""}" ${edge}/>`);
  return `<defs>${defs.join("")}</defs>${group.join("")}`;
}

/** A torch's flame with its root at (x, y), about h high, leaning downwind. */
export function torchFlame(x: number, y: number, h: number, lean: number): string {
  const p = (shape: string, k: number): string =>
    outline(
      pts(shape).map(([a, b, c]): Point => [
        x + a * h * k - (b < 0 ? b * b * lean * h : 0),
        y + b * h * k,
        c,
      ]),
    );
  return (
    path(
      p("0,.08 -.17,-.02 -.2,-.22 -.1,-.42 -.12,-.6 .0,-1.0c .08,-.72 .2,-.5 .19,-.22 .16,-.02", 1),
      ink(0.96, 0.6),
    ) + path(p("0,.06 -.12,-.06 -.1,-.26 .02,-.6c .12,-.3 .12,-.06", 0.92), ink(1, 0.46))
  );
}
