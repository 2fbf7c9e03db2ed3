/** Three children at work on a pavement with chalk: one on her knees, one on his stomach, one standing back to look. */
import { ink, path, type Point } from "../draw/index.ts";
import { disc, limb, outline, pts } from "../figures/part.ts";

const put = (shape: string, x: number, y: number, k: number): Point[] =>
  pts(shape).map(([a, b, c]): Point => [x + a * k, y + b * k, c]);

type Place = readonly [x: number, y: number, k: number];

/** A child's head looking right, its neck at (a, b): a round skull, a snub nose. */
const head = ([x, y, k]: Place, a: number, b: number): string =>
  outline(put("-5,3c -9,-8 -5,-19 5,-20 12,-16 12,-10 15,-7c 11,-5 11,-1 6,0 5,4c", x + a * k, y + b * k, k));

/** Black limbs and head, and what each wears. */
interface Child {
  readonly skin: string;
  readonly dress: string;
}

/** On her knees, sitting on her heels, one hand on the ground, the other drawing; the chalk is at (36, 0). */
function kneeling(place: Place): Child {
  const [x, y, k] = place;
  return {
    dress: outline(put("-22,-3c -24,-14 -14,-30 -2,-42 8,-40c 14,-30 6,-20 10,-8 9,-2c", x, y, k)),
    skin:
      limb(put("-8,-2 -22,-1 -30,-3", x, y, k), [3.4 * k, 3 * k, 2.4 * k], "both") +
      limb(put("6,-36 22,-20 34,-2", x, y, k), [3.4 * k, 2.6 * k, 2 * k], "both") +
      limb(put("4,-32 10,-14 17,0", x, y, k), [3.4 * k, 2.6 * k, 2 * k], "both") +
      head(place, 13, -42) +
      limb(put("4,-54 -6,-52 -12,-44", x, y, k), [3 * k, 2.6 * k, 1.4 * k], "both"),
  };
}
/** Flat on his stomach, heels in the air, up on his elbows. */
function lying(place: Place): Child {
  const [x, y, k] = place;
  return {
    dress: outline(put("-30,-1c -30,-8 -14,-12 4,-18 16,-23c 22,-16 14,-6 2,-1c", x, y, k)),
    skin:
      limb(put("-28,-4 -40,-12 -38,-26 -42,-28", x, y, k), [3.4 * k, 3 * k, 2.4 * k, 2 * k], "both") +
      limb(put("-26,-5 -32,-14 -27,-25 -31,-28", x, y, k), [3.4 * k, 3 * k, 2.4 * k, 2 * k], "both") +
      limb(put("15,-17 14,-2 26,-1", x, y, k), [3 * k, 2.4 * k, 1.8 * k], "both") +
      limb(put("19,-18 28,-8 40,-1", x, y, k), [3 * k, 2.4 * k, 1.8 * k], "both") +
      head(place, 19, -24),
  };
}
/** Standing back to look, hands behind. */
function standing(place: Place): Child {
  const [x, y, k] = place;
  return {
    dress: outline(put("-5,-58c 6,-58c 10,-44 16,-22c -15,-22c -11,-40", x, y, k)),
    skin:
      limb(put("-4,-26 -4,-2", x, y, k), [3.2 * k, 2.6 * k]) +
      limb(put("5,-26 5,-2", x, y, k), [3.2 * k, 2.6 * k]) +
      outline(put("-8,-4c -8,0c 3,0c -1,-4c", x, y, k)) +
      outline(put("1,-4c 1,0c 13,0c 8,-4c", x, y, k)) +
      limb(put("-3,-54 -13,-42 -9,-34", x, y, k), [3 * k, 2.6 * k, 2 * k], "both") +
      head(place, 0, -59) +
      disc(x - 9 * k, y - 76 * k, 3.6 * k),
  };
}

/** About (x, y), 150 k wide; k 1 makes a standing child 82 units high. */
export function chalkChildren(x: number, y: number, k: number, tone = 0.07): string {
  const dressed = [
    [standing([x - 62 * k, y - 16 * k, k]), ink(0.6, 0.95)],
    [kneeling([x - 8 * k, y, k]), ink(0.66, 0.04)],
    [lying([x + 62 * k, y + 14 * k, k]), ink(0.5, 0.5)],
  ] as const;
  return dressed.map(([{ skin, dress }, cloth]) => path(skin, ink(tone, 0.4)) + path(dress, cloth)).join("");
}
