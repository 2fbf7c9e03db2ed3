/** Seeded chance whose state is four plain integers, so that it can be saved, compared and resumed. */
import { xoroshiro128plus, xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

/** State of xoroshiro128+ (Blackman and Vigna 2018): four signed 32-bit integers, not all zero. */
export type RandomState = readonly [number, number, number, number];

const TWO_32 = 4294967296;
/** Neighbouring seeds give look-alike first numbers; these are thrown away. */
const WARM_UP = 64;

/** @param seed a signed or unsigned 32-bit integer; anything else throws. */
export function seedRandom(seed: number): RandomState {
  if (!Number.isInteger(seed) || seed < -TWO_32 / 2 || seed >= TWO_32) {
    throw new RangeError(`seedRandom: the seed must be a 32-bit integer, not ${seed}`);
  }
  const generator = xoroshiro128plus(seed | 0);
  for (let each = 0; each < WARM_UP; each += 1) generator.next();
  return generator.getState() as unknown as RandomState;
}

/** A cursor over a random state made by `seedRandom` or `state()`. Roll, take `state()`, let it go. */
export class Dice {
  readonly #generator;

  constructor(state: RandomState) {
    this.#generator = xoroshiro128plusFromState(state);
  }

  /** Uniform in [0, 1), a multiple of 2^-32. */
  uniform(): number {
    return (this.#generator.next() + TWO_32 / 2) / TWO_32;
  }

  /**
   * Mean 0, variance 1, in [-6, 6]: twelve uniforms less their mean (Irwin-Hall). Additions only, so every
   * engine agrees to the last digit, where a Box-Muller draw would ask for log and cos.
   */
  normal(): number {
    let sum = 6;
    for (let each = 0; each < 12; each += 1) sum += this.#generator.next();
    return sum / TWO_32;
  }

  state(): RandomState {
    return this.#generator.getState() as unknown as RandomState;
  }
}

/** Whether outside data could be a random state. */
export const isRandomState = (data: unknown): data is RandomState =>
  Array.isArray(data) &&
  data.length === 4 &&
  data.every((part) => (part | 0) === part) &&
  data.some((part) => part !== 0);
