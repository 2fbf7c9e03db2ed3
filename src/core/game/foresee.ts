/** Which leans a turn offered and which was taken, for the predictor. */
import type { Choice } from "../story/beat.ts";
import type { Lean } from "../story/cues.ts";
import { type Foresight, witness } from "../predictor/foresight.ts";
import type { GameState } from "./game.ts";

/** A choice marked with a thought is open to who carries it. */
export const isOpen = (choice: Choice, carried: readonly number[]): boolean =>
  choice.cues.every((cue) => cue.name !== "thought" || carried.includes(cue.thought));

/** Foresight once `choice` is taken; a choice without a lean teaches nothing. A closed choice is not offered. */
export function foresee({ foresight, beat, carried, seed }: GameState, choice: Choice): Foresight {
  const [taken] = leansOf(choice);
  if (taken === undefined) return foresight;
  const offered = beat.choices.filter((each) => isOpen(each, carried)).flatMap(leansOf);
  const point = choice.cues.find((cue) => cue.name === "foreseen")?.point ?? null;
  return witness(foresight, { offered, taken }, point, seed);
}

const leansOf = ({ cues }: Choice): Lean[] => cues.flatMap((cue) => (cue.name === "lean" ? [cue.lean] : []));
