/** A mouth: four resonances that move, driven by a glottal pulse and breath (after Klatt 1980, much reduced). */
import { either } from "./chance.ts";
import { RATE } from "../pcm.ts";
import type { Rng } from "../rng.ts";

/** First three resonances of vowels of a grown man, in hertz (after Peterson and Barney 1952). */
export const VOWELS = {
  a: [730, 1090, 2440],
  è: [530, 1840, 2480],
  é: [390, 1990, 2550],
  o: [570, 840, 2410],
  ou: [300, 870, 2240],
  i: [270, 2290, 3010],
  eu: [490, 1350, 1690],
  u: [270, 1800, 2200],
} as const;

export type Vowel = readonly [number, number, number];

/** Width in hertz and weight of each resonance; neighbours are added in turn with opposite signs. */
const SHAPES = [
  [80, 1],
  [110, -2.2],
  [160, 2.6],
  [240, -2],
] as const;
/** Samples between two settings of the resonances: a third of a millisecond. */
const STEP = 16;
const GLIDE = 1 - Math.exp(-STEP / (0.022 * RATE));

export interface Speech {
  /** Hertz of the cords, 0 to 1 of loudness, of voice and of breath, and the resonances, now. */
  pitch: number;
  voice: number;
  breath: number;
  vowel: Vowel;
}

/** One resonance, whose pitch may be moved while it rings. */
class Resonance {
  readonly #radius: number;
  readonly #weight: number;
  #hertz: number;
  #turn = 0;
  #last = 0;
  #before = 0;

  constructor(hertz: number, width: number, weight: number) {
    this.#hertz = hertz;
    this.#radius = Math.exp((-Math.PI * width) / RATE);
    this.#weight = weight;
  }

  aim(hertz: number): void {
    this.#hertz += (hertz - this.#hertz) * GLIDE;
    this.#turn = 2 * this.#radius * Math.cos((2 * Math.PI * this.#hertz) / RATE);
  }

  next(push: number): number {
    const value =
      (1 - this.#radius) * push + this.#turn * this.#last - this.#radius * this.#radius * this.#before;
    this.#before = this.#last;
    this.#last = value;
    return value * this.#weight;
  }
}

/** How open the cords are at a phase: they part slowly, close fast, and rest. */
function opening(phase: number): number {
  if (phase < 0.4) return Math.sin((Math.PI * phase) / 0.8) ** 2;
  return phase < 0.56 ? Math.cos((Math.PI * (phase - 0.4)) / 0.32) : 0;
}

/** @param size of the head's resonances to a man's: 1.15 a woman's, 1.3 a child's @returns the next sample */
export function tract(rng: Rng, size: number): (speech: Speech) => number {
  const [one, two, three, four] = SHAPES.map(
    ([width, weight], each) => new Resonance((500 + 1000 * each) * size, width, weight),
  ) as [Resonance, Resonance, Resonance, Resonance];
  let phase = rng();
  let flow = 0;
  let step = 0;
  let quiet = 0;
  return ({ pitch, voice, breath, vowel }) => {
    if (voice < 1e-4 && breath < 1e-4) {
      quiet += 1;
      if (quiet > RATE / 20) return 0;
    } else quiet = 0;
    if (step === 0) {
      one.aim(vowel[0] * size);
      two.aim(vowel[1] * size);
      three.aim(vowel[2] * size);
      four.aim(3500 * size);
      step = STEP;
    }
    step -= 1;
    const chance = either(rng);
    phase += (pitch / RATE) * (1 + 0.012 * chance);
    if (phase >= 1) phase -= 1;
    const open = opening(phase);
    const push = (open - flow) * voice * 12 + chance * (breath + 0.04 * voice * open);
    flow = open;
    return one.next(push) + two.next(push) + three.next(push) + four.next(push);
  };
}
