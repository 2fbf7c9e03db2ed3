/** Looks over the shoulder of every engine: where each line was written, what was chosen, what went wrong. */
import type { Story } from "inkjs";
import { idOf } from "../../core/story/choice-id.ts";
import { lastOf } from "./order.ts";
import { startNow } from "./start.ts";
import { readValue, type Values, writeValues } from "./values.ts";

export interface ReadLine {
  readonly text: string;
  /** Runtime path; null for the text of functions. */
  readonly path: string | null;
  readonly tags: readonly string[];
}

export interface ReadChoice {
  readonly id: string;
  readonly text: string;
  readonly path: string;
  readonly tags: readonly string[];
}

export interface Turn {
  /** What led here; null on the first page. */
  readonly taken: ReadChoice | null;
  readonly lines: ReadLine[];
  /** Variables before its text was read. */
  readonly before: Values;
  /** The engine's complaints. */
  readonly faults: string[];
}

export interface Run {
  readonly ink: Story;
  readonly turns: Turn[];
}

/** Of games tried, replayed and left, how many are remembered: the one on the page is among the last. */
const MOST_RUNS = 8;
const runs: Run[] = [];

/** The last engine that took just these choices. */
export const runOf = (ids: readonly string[]): Run | undefined =>
  lastOf(
    runs,
    ({ turns }) => turns.length === ids.length + 1 && ids.every((id, at) => turns[at + 1]?.taken?.id === id),
  );

export const choicesOf = ({ ink }: Run): ReadChoice[] => ink.currentChoices.map(choiceOf);

const choiceOf = (choice: Story["currentChoices"][number]): ReadChoice => ({
  id: idOf(choice.tags) ?? `unnamed-${choice.index}`,
  text: choice.text.trim(),
  path: choice.sourcePath,
  tags: choice.tags ?? [],
});

/** Every variable, by its name. */
export function valuesOf(ink: Story): Values {
  // The engine has no other list of them.
  const names = (ink.variablesState as unknown as Readonly<Record<string, ReadonlyMap<string, unknown>>>)[
    "_globalVariables"
  ];
  return Object.fromEntries([...(names?.keys() ?? [])].map((name) => [name, readValue(ink, name)]));
}

/** Given with the story to whoever plays it, in development: told of each engine before it plays. */
export function watch(ink: Story): void {
  const run: Run = { ink, turns: [] };
  runs.push(run);
  runs.splice(0, runs.length - MOST_RUNS);
  listen(ink, run);
  begin(run, null);
}

/** Opens a turn, as the writer wants it to begin. */
function begin(run: Run, taken: ReadChoice | null): void {
  const { ink, turns } = run;
  const { from, changes } = startNow();
  const faults: string[] = [];
  if (!taken && from) {
    const seed = ink.state.storySeed;
    try {
      writeValues(ink, from.values);
      ink.ChoosePathString(from.knot);
    } catch (error) {
      faults.push(String(error));
      ink.ResetState();
      ink.state.storySeed = seed;
    }
  }
  for (const { turn, values } of changes) if (turn === turns.length) writeValues(ink, values);
  turns.push({ taken, lines: [], before: valuesOf(ink), faults });
}

function listen(ink: Story, run: Run): void {
  const goOn = ink.Continue.bind(ink);
  const choose = ink.ChooseChoiceIndex.bind(ink);
  const evaluate = ink.EvaluateFunction.bind(ink);
  const { onError } = ink;
  let isAsked = false;
  ink.onError = (message, type) => {
    run.turns.at(-1)?.faults.push(message);
    onError?.(message, type);
  };
  ink.EvaluateFunction = (name, ...rest) => {
    isAsked = true;
    try {
      return evaluate(name, ...rest) as unknown;
    } finally {
      isAsked = false;
    }
  };
  ink.Continue = () => {
    const text = goOn();
    if (!isAsked) run.turns.at(-1)?.lines.push(lineOf(ink, text ?? ""));
    return text;
  };
  ink.ChooseChoiceIndex = (index) => {
    const choice = ink.currentChoices[index];
    choose(index);
    if (choice) begin(run, choiceOf(choice));
  };
}

/** The line just read is still in the output stream, among its cues, and its text knows its path. */
function lineOf(ink: Story, read: string): ReadLine {
  const text = read.trim();
  const stream: readonly { readonly path?: unknown; readonly value?: unknown }[] = ink.state.outputStream;
  const paths = stream.flatMap(({ path, value }) => {
    const piece = typeof value === "string" ? value.trim() : "";
    return text === "" || (piece !== "" && text.includes(piece)) ? String(path) : [];
  });
  return {
    text,
    path: paths.find((each) => /^\p{L}/u.test(each)) ?? null,
    tags: ink.currentTags ?? [],
  };
}

/** How often a knot or stitch was entered; 0 for one the engine does not have. */
export function visitsOf({ ink }: Run, name: string): number {
  try {
    return ink.state.VisitCountAtPathString(name) ?? 0;
  } catch {
    return 0;
  }
}
