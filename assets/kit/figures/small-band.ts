/** Players and dancers too far to have a face: an accordion, a fiddle, a double bass; couples waltzing. Cut figures of 100 units, feet at (0, 0). */
import { ink } from "../draw/index.ts";
import { disc, outline, pts } from "./part.ts";

interface Cut {
  readonly shapes: readonly string[];
  /** x, y, rx, ry of the heads. */
  readonly heads: readonly (readonly [number, number, number, number])[];
}

const CUTS = {
  accordion: {
    shapes: [
      "-9,-50c -13,-72 -8,-82 0,-84 8,-82 13,-72 10,-50c 22,-46 24,-38 22,-6 28,0c 12,0c 12,-34 -8,-34 -10,0c -26,0c -20,-6 -20,-40",
      "-24,-76c -12,-68 12,-68 24,-76c 28,-50c 12,-44 -12,-44 -28,-50c",
    ],
    heads: [[2, -92, 6.4, 7.6]],
  },
  fiddle: {
    shapes: [
      "-6,-84c -13,-78 -14,-60 -11,-44 -12,0c -3,0c 0,-38 3,0c 12,0c 11,-44 14,-62 12,-78 6,-84c",
      "6,-84c 18,-80 30,-86 33,-83c 30,-76 18,-72 8,-76c",
      "4,-70c 16,-58 26,-66 32,-100c 34,-100c 30,-60 18,-50 6,-60c",
    ],
    heads: [[4, -91, 6.2, 7.6]],
  },
  bass: {
    shapes: [
      "-6,-84c -14,-78 -15,-60 -12,-44 -12,0c -3,0c 0,-38 3,0c 11,0c 10,-44 12,-62 11,-78 5,-84c",
      "17,-58c 10,-52 10,-44 14,-38 6,-28 6,-10 12,-3 24,0 36,-3 42,-12 42,-28 34,-38 38,-46 36,-54 29,-58c 26,-108c 20,-108c",
      "0,-78c 14,-84 24,-84 26,-80c 22,-74 10,-72 2,-70c",
    ],
    heads: [[0, -91, 6.4, 7.8]],
  },
  waltz: {
    shapes: [
      "-16,-84c -24,-76 -25,-60 -22,-44 -26,-20 -26,0c -16,0c -14,-30 -10,0c -2,0c -6,-30 -4,-50 0,-72 -6,-82c",
      "8,-82c 2,-76 2,-62 4,-52 -2,-30 -6,-4c 10,0 24,-2 36,-6c 30,-30 22,-46 18,-54 22,-66 20,-78 16,-82c",
      "-14,-78c 0,-70 18,-84 40,-92c 42,-88c 22,-74 8,-64 -12,-68c",
    ],
    heads: [
      [-11, -92, 6.2, 7.6],
      [11, -89, 6, 7.4],
    ],
  },
  spin: {
    shapes: [
      "10,-84c 18,-78 20,-62 16,-46 18,-20 22,0c 12,0c 10,-28 6,0c -3,0c -1,-30 0,-50 -3,-74 2,-82c",
      "-12,-80c -6,-74 -6,-62 -10,-52 -2,-34 2,-8c -14,2 -40,2 -54,-10c -40,-30 -28,-44 -24,-54 -27,-66 -24,-78 -20,-82c",
      "-16,-76c -6,-66 6,-66 14,-76c 12,-64c 2,-58 -10,-60 -18,-66c",
    ],
    heads: [
      [6, -92, 6.2, 7.6],
      [-13, -88, 6, 7.4],
    ],
  },
} as const satisfies Record<string, Cut>;

export interface BandPlace {
  readonly kind: keyof typeof CUTS;
  readonly x: number;
  readonly y: number;
  /** Standing height. */
  readonly h: number;
}

const coarse = (d: string): string => d.replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n))));
function drawn(kind: keyof typeof CUTS): string {
  const { shapes, heads }: Cut = CUTS[kind];
  return (
    shapes.map((shape) => coarse(outline(pts(shape)))).join("") +
    heads.map(([x, y, rx, ry]) => disc(x, y, rx, ry)).join("")
  );
}

/** All of them in one ink. */
export function smallBand(people: readonly BandPlace[], tone: number, temp = 0.4): string {
  const kinds = [...new Set(people.map(({ kind }) => kind))];
  const defs = kinds.map((kind) => `<path id="${kind}" d="${drawn(kind)}" fill="${ink(tone, temp)}"/>`);
  const set = people.map(
    ({ kind, x, y, h }) => `<use href="#${kind}" transform="translate(${x} ${y})scale(${h / 100})"/>`,
  );
  return `<defs>${defs.join("")}</defs>${set.join("")}`;
}
