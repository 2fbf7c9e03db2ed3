/** The envelope: what is foretold of five choices to come, written once, and read back point by point. */
import { Dice, seedRandom } from "../random/random.ts";
import { LEANS, type Lean } from "../story/cues.ts";
import { learn, ranking, type Tendency } from "./predictor.ts";

const POINTS = 5;
/** Sets the envelope's chance apart from that of the market, which has the same seed. */
const SALT = 0x5ea1;

/**
 * Five rankings of the four leans as twenty digits, scrambled by the seed. What will be offered is not known:
 * after each point the predictor supposes that all was, and that its first guess was right.
 */
export function sealed(tendency: Tendency, seed: number): string {
  const leans: Lean[] = [];
  let supposed = tendency;
  for (let point = 0; point < POINTS; point += 1) {
    const ranked = ranking(supposed);
    leans.push(...ranked);
    supposed = learn(supposed, { offered: LEANS, taken: ranked[0] ?? "give" });
  }
  return turned(
    leans.map((lean) => LEANS.indexOf(lean)),
    seed,
    1,
  ).join("");
}

/** The ranking written for a point, 1 to 5. @param seed the one it was sealed with */
export function unsealed(envelope: string, seed: number, point: number): readonly Lean[] {
  const digits = turned([...envelope].map(Number), seed, -1);
  const from = (point - 1) * LEANS.length;
  return digits.slice(from, from + LEANS.length).flatMap((digit) => LEANS[digit] ?? []);
}

/** Each digit moved forwards or back around `LEANS`, by as much as the seed's dice say. */
function turned(digits: readonly number[], seed: number, way: 1 | -1): number[] {
  const dice = new Dice(seedRandom(seed ^ SALT));
  const around = LEANS.length;
  return digits.map((digit) => (digit + way * Math.floor(dice.uniform() * around) + around) % around);
}
