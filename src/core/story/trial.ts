/** Choices tried on a copy of the story: which of its variables each would move before the next choice. */
import type { Story } from "inkjs";
import { LINE_LIMIT, openInk, type StoryReads, type StorySource } from "./story-run.ts";
import { idOf } from "./choice-id.ts";

export interface Trial {
  readonly source: StorySource;
  /** The ink state right after the last choice, before its text. */
  readonly checkpoint: string;
  /** What the ink may read of the game, which stays as it is throughout. */
  readonly reads: StoryReads;
}

interface Copy {
  readonly ink: Story;
  /** Those of the game that tries now. */
  reads: StoryReads;
}

/** A story takes longer to open than to be tried: each edition's copy is kept as long as the edition. */
const copies = new WeakMap<StorySource, Copy>();

/**
 * Of the variables called `names`, those that each pending choice moves, by the choice's id. Cues are not acted: what a
 * choice does to the market is not in it. Nothing of the game itself is touched.
 */
export function tryChoices(
  { source, checkpoint, reads }: Trial,
  names: readonly string[],
): Record<string, string[]> {
  const copy = copies.get(source) ?? copyOf(source, reads);
  copies.set(source, copy);
  copy.reads = reads;
  const { ink } = copy;
  const values = (): string[] => names.map((name) => String(ink.variablesState.$(name)));
  const open = (): void => {
    ink.state.LoadJson(checkpoint);
    readOn(ink);
  };
  open();
  const before = values();
  const ids = ink.currentChoices.flatMap(({ tags }) => idOf(tags) ?? []);
  return Object.fromEntries(
    ids.map((id) => {
      open();
      const choice = ink.currentChoices.find(({ tags }) => idOf(tags) === id);
      if (!choice) return [id, []];
      ink.ChooseChoiceIndex(choice.index);
      readOn(ink);
      const after = values();
      return [id, names.filter((_, at) => before[at] !== after[at])];
    }),
  );
}

function copyOf(source: StorySource, reads: StoryReads): Copy {
  const copy: Copy = { ink: openInk(source), reads };
  // What goes wrong in a trial is told when the choice is really taken.
  copy.ink.onError = () => {};
  copy.ink.allowExternalFunctionFallbacks = true;
  // Taken as they come: inkjs counts the arguments a function declares, and some of these have none.
  for (const name of Object.keys(reads)) {
    const read = (...given: readonly (string | number)[]) => copy.reads[name]?.(given[0] ?? "") ?? 0;
    copy.ink.BindExternalFunction(name, read, true);
  }
  return copy;
}

function readOn(ink: Story): void {
  for (let lines = 0; ink.canContinue && lines < LINE_LIMIT; lines += 1) ink.Continue();
}
