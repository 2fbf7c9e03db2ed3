/** Runs a compiled ink story turn by turn. The only module that knows inkjs. */
import { Story } from "inkjs";
import type { Beat, Choice, Language, Paragraph } from "./beat.ts";
import { idOf } from "./choice-id.ts";
import type { Cue } from "./cues.ts";
import { parseCue } from "./parse-cue.ts";
import { runsOf } from "./runs.ts";

/** A compiled edition, as `virtual:story/fr` gives it. */
export interface StorySource {
  readonly json: string;
  readonly hash: string;
  /** The language each knot is written in. */
  readonly languages: Readonly<Record<string, Language>>;
  /** Told of each engine before it plays; the writers' desk's, in development. */
  readonly watch?: (ink: Story) => void;
}

/** What the ink may read of the game: pure, never throws. */
export type StoryReads = Readonly<Record<string, (argument: string | number) => string | number | boolean>>;

/** A beat longer than this is a loop in the ink, not a page. */
export const LINE_LIMIT = 400;

type InkObject = { readonly path?: { readonly toString: () => string } | undefined };

export class StoryRun {
  readonly #ink: Story;
  readonly #source: StorySource;
  /** The state after the last choice: itself until someone asks for its text. */
  #checkpoint: { readonly toJson: () => string } | string;
  /** The story's own complaints, oldest first; the game reports them and plays on. */
  readonly problems: string[] = [];

  /**
   * @param seed 31-bit integer: the same seed and choices give the same story.
   * @param like a run of the same story, whose compiled pages serve again
   */
  constructor(source: StorySource, seed: number, reads: StoryReads, like?: StoryRun) {
    this.#source = source;
    this.#ink = like ? twinOf(like.#ink) : openInk(source);
    this.#ink.onError = (message) => this.problems.push(message);
    this.#ink.allowExternalFunctionFallbacks = true;
    this.#ink.state.storySeed = seed;
    for (const [name, read] of Object.entries(reads)) this.#ink.BindExternalFunction(name, read, true);
    source.watch?.(this.#ink);
    this.#checkpoint = this.#ink.CopyStateForBackgroundThreadSave();
  }

  /**
   * Plays to the next choices. `act` is told each cue in reading order, just after the line it
   * stands on has been read, so that the next line sees what the cue did.
   * @throws when a beat never ends, naming where.
   */
  next(act: (cue: Cue) => void): Beat {
    const paragraphs: Paragraph[] = [];
    let waiting: Cue[] = [];
    for (let lines = 0; this.#ink.canContinue; lines += 1) {
      if (lines > LINE_LIMIT)
        throw new Error(`The beat at ${String(this.#ink.state.currentPathString)} never ends.`);
      const text = (this.#ink.Continue() ?? "").trim();
      const cues = this.#cues(this.#ink.currentTags ?? []);
      for (const cue of cues) act(cue);
      waiting.push(...cues);
      if (!text) continue;
      paragraphs.push({ runs: runsOf(text), cues: waiting, language: this.#lineLanguage() });
      waiting = [];
    }
    const choices = this.#choices();
    return { paragraphs, choices, ended: choices.length === 0 };
  }

  /** Takes the pending choice called `id`; false when there is none (an old save, a stale click). */
  choose(id: string): boolean {
    const choice = this.#ink.currentChoices.find((each) => nameOf(each) === id);
    if (!choice) return false;
    this.#ink.ChooseChoiceIndex(choice.index);
    if (typeof this.#checkpoint !== "string") this.#ink.BackgroundSaveComplete();
    this.#checkpoint = this.#ink.CopyStateForBackgroundThreadSave();
    return true;
  }

  /** Calls one of the story's own functions, between two beats; one it does not have is no fault. */
  call(name: string, argument: number): void {
    if (this.#ink.HasFunction(name)) this.#ink.EvaluateFunction(name, [argument]);
  }

  /** A story variable as a number; 0 when it is unknown or is not one. */
  number(name: string): number {
    const value: unknown = this.#ink.variablesState.$(name);
    return typeof value === "number" ? value : 0;
  }

  /** The ink state right after the last choice, before its text. Written out when asked for, which takes a while. */
  checkpoint(): string {
    if (typeof this.#checkpoint !== "string") {
      this.#checkpoint = this.#checkpoint.toJson();
      this.#ink.BackgroundSaveComplete();
    }
    return this.#checkpoint;
  }

  /** The ink state as it now is, before a choice. Slow: to be asked for when nobody waits. */
  standing(): string {
    this.checkpoint();
    return this.#ink.state.toJson();
  }

  /** Stands where another run of the same story stood. */
  standAt(standing: string): void {
    if (typeof this.#checkpoint !== "string") this.#ink.BackgroundSaveComplete();
    this.#checkpoint = standing;
    this.#ink.state.LoadJson(standing);
  }

  #choices(): Choice[] {
    return this.#ink.currentChoices.map((choice) => ({
      id: nameOf(choice),
      runs: runsOf(choice.text.trim()),
      cues: this.#cues(choice.tags ?? []),
      language: this.#languageAt(choice.sourcePath),
    }));
  }

  #cues(tags: readonly string[]): Cue[] {
    return tags.flatMap((tag) => {
      const cue = parseCue(tag);
      if (!cue) this.problems.push(`# ${tag} : repère illisible (npm run story:check dit pourquoi)`);
      return cue ?? [];
    });
  }

  /** The line just read is still in the output stream, and its text knows its path. */
  #lineLanguage(): Language {
    const stream: readonly InkObject[] = this.#ink.state.outputStream;
    const path = stream.map((object) => object.path?.toString() ?? "").find((each) => /^[a-z]/i.test(each));
    return this.#languageAt(path ?? "");
  }

  #languageAt(path: string): Language {
    const knot = path.split(".", 1)[0] ?? "";
    return this.#source.languages[knot] ?? Object.values(this.#source.languages)[0] ?? "fr";
  }
}

/** An edition's first engine, as long as the edition: its compiled pages serve all later ones. */
const opened = new WeakMap<StorySource, Story>();

/** Given text, inkjs looks at every value for numbers that other compilers write, in most of the time of opening it. */
export function openInk(source: StorySource): Story {
  const first = opened.get(source);
  if (first) return twinOf(first);
  const ink = new Story(JSON.parse(source.json) as Record<string, unknown>);
  opened.set(source, ink);
  return ink;
}

/** Another engine over the same compiled pages, which playing never writes to: opened in no time. */
function twinOf(ink: Story): Story {
  const twin = new Story(ink.mainContentContainer, ink.listDefinitions?.lists ?? null);
  twin.ResetState();
  return twin;
}

/** Stories not written for this game name no choice: theirs go by their place. */
const nameOf = ({
  tags,
  index,
}: {
  readonly tags: readonly string[] | null;
  readonly index: number;
}): string => idOf(tags) ?? `unnamed-${index}`;
