/** People too far to have a face: eight cut figures of 100 units, from behind or of no particular side, for squares and horizons. */
import { R, ink, path, type Point } from "../draw/index.ts";
import { disc, outline, pts } from "../figures/part.ts";

/** Feet at (0, 0), crown at (0, -100) for adults. */
const KINDS = {
  man: "-5,-84c -12,-80 -15,-62 -14,-44 -10,-44 -9,-34 -11,0c -2,0c 0,-34 2,-34 3,0c 12,0c 9,-34 11,-44 14,-46 15,-62 12,-80 5,-84c",
  coat: "-5,-84c -13,-80 -16,-62 -17,-40 -20,-14c -10,-12 -9,0c -2,0c -1,-12 2,-12 3,0c 10,0c 10,-12 19,-14c 16,-42 16,-62 12,-80 5,-84c",
  woman: "-4,-83c -11,-79 -13,-66 -9,-54 -14,-30 -21,-2c -6,1 8,1 21,-2c 14,-30 9,-54 12,-66 11,-79 4,-83c",
  shawl:
    "-4,-86c -14,-78 -19,-60 -18,-46 -15,-44 -17,-20 -19,-1c -6,2 8,2 19,-1c 17,-20 15,-44 18,-46 19,-60 14,-78 4,-86c",
  child:
    "-3,-53c -9,-50 -9,-40 -6,-34 -10,-22 -14,-14c -6,-13 -6,0c -1,0c 0,-12 1,-12 2,0c 7,0c 6,-13 14,-14c 10,-22 6,-34 9,-40 9,-50 3,-53c",
  arms: "-5,-84c -14,-84 -26,-104 -30,-118c -25,-120c -17,-98 -8,-86 0,-83 8,-86 17,-98 25,-120c 30,-118c 26,-104 14,-84 13,-60 11,-44 10,-34 12,0c 3,0c 1,-34 -1,-34 -3,0c -12,0c -10,-34 -11,-44 -13,-60",
} as const;

export type TinyKind = keyof typeof KINDS;

const HEADS: Readonly<Record<TinyKind, readonly [y: number, rx: number, ry: number]>> = {
  man: [-92, 6.4, 8],
  coat: [-91, 6.6, 8],
  woman: [-91, 6.2, 7.6],
  shawl: [-90, 7.4, 9],
  child: [-61, 6, 7],
  arms: [-92, 6.4, 8],
};
/** What they wear on their heads. */
const TOPS: Partial<Record<TinyKind, string>> = {
  coat: "-12,-94c 12,-94c 8,-97 7,-104 -7,-104 -8,-97",
  woman: "-3,-98 3,-97 5,-103 0,-107 -5,-103",
};

export interface TinyPerson {
  readonly kind: TinyKind;
  readonly x: number;
  readonly y: number;
  /** Height of an adult there. */
  readonly h: number;
}

/** All of them in one ink, far ones first if given so. */
export function tinyPeople(people: readonly TinyPerson[], tone = 0.07, temp = 0.4): string {
  let d = "";
  for (const { kind, x, y, h } of people) {
    const k = h / 100;
    const put = (shape: string): string =>
      outline(pts(shape).map(([a, b, c]): Point => [x + a * k, y + b * k, c]));
    const [headY, rx, ry] = HEADS[kind];
    const top = TOPS[kind];
    d += put(KINDS[kind]) + disc(R(x), R(y + headY * k), rx * k, ry * k) + (top ? put(top) : "");
  }
  return path(d, ink(tone, temp));
}
