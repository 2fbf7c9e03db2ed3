/** How loud the heart and the machine are in each mood: powers that add up to one. */
import type { Mood } from "../app/sound-view.ts";

export const BLENDS: Readonly<Record<Mood, readonly [heart: number, machine: number]>> = {
  heart: [1, 0],
  doubt: [0.9, 0.44],
  struggle: [Math.SQRT1_2, Math.SQRT1_2],
  machine: [0.3, 0.95],
};
