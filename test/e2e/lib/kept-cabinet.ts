/** Games kept at points of the story where the Cabinet is in a state of its own. */
import { Game } from "../../../src/core/game/game.ts";
import { isOpen } from "../../../src/core/game/foresee.ts";
import type { Choice } from "../../../src/core/story/beat.ts";
import { compileStory } from "../../../src/tools/ink/compile.ts";
import { storySource } from "../../../src/tools/ink/story-source.ts";
import { editionFile } from "../../../src/tools/story/edition.ts";
import { saveOf } from "./kept.ts";

const SEED = 11;
const MOST_TURNS = 400;

/** Choices that make a thought one's own or contest it, taken wherever they are offered. */
const LIVED = new Set([
  "s1-thumb",
  "s2-uncounted",
  "s3-column",
  "s4-name",
  "s5-answer",
  "s6-grandmother",
  "s7-line",
  "s10-supplier",
  "s11-would",
  "s13-retell",
]);

function pick(choices: readonly Choice[], turn: number, carried: readonly number[]): Choice | undefined {
  const open = choices.filter((choice) => isOpen(choice, carried) && !choice.cues.some(isCostly));
  return open.find(({ id }) => LIVED.has(id)) ?? open[turn % open.length] ?? choices[0];
}

const isCostly = ({ name }: Choice["cues"][number]): boolean => name === "prompter";

const source = storySource(compileStory(editionFile("fr")));

/**
 * The save of a game played until one of its choices is `id`, or until its scene is `id`.
 * @throws when that is never reached
 */
export function cabinetAt(id: string): string {
  const game = new Game(source, SEED);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const { beat, carried, scenes, log } = game.state();
    if (scenes.at(-1)?.title === id || beat.choices.some((choice) => choice.id === id)) {
      return saveOf({ seed: SEED, log }, source.hash);
    }
    const choice = pick(beat.choices, turn, carried);
    if (!choice || game.play({ kind: "choose", id: choice.id }) === null) break;
  }
  throw new Error(`${id} is never reached`);
}
