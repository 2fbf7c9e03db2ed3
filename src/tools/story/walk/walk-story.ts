/** Walks many routes through a compiled story and gathers what they met. */
import { TITLES } from "../../../content/ids.ts";
import { THOUGHT_NUMBERS } from "../../../content/thoughts.ts";
import type { CompiledStory } from "../../ink/compile.ts";
import { allWords } from "../../ink/inline.ts";
import { choiceIds, type ChoicePlace } from "../choice-ids.ts";
import { actReports, type ActReport } from "./act-report.ts";
import { leastCommon, type CommonShare } from "./common-share.ts";
import { endingReports, type EndingReport } from "./ending-report.ts";
import { fakes, thoughtVariable } from "./fakes.ts";
import { FAR_PAIRS, FAR_ROUNDS, farApart } from "./far-apart.ts";
import { Play } from "./play.ts";
import { readingsOf, titlesMet, walkRoute, type Route, type Walker } from "./route.ts";
import type { TextUnit } from "./score.ts";

export interface WalkOptions {
  readonly seed: number;
  readonly routes: number;
  /** What else `story:walk` must be told to walk the same story: files, or the language. */
  readonly told?: readonly string[];
}

export interface Spread {
  readonly min: number;
  readonly mean: number;
  readonly max: number;
}

interface SceneReport {
  readonly title: string;
  readonly file: string;
  readonly line: number;
  /** Words written: every arm, choices included. */
  readonly authored: number;
  /** Words met in one route, choices on offer included. */
  readonly read: Spread;
  readonly choicesTaken: number;
  readonly choicesTotal: number;
  readonly common: CommonShare;
}

interface ThoughtReport {
  readonly number: number;
  readonly owned: number;
  readonly contested: number;
  readonly crossed: number;
  readonly missed: number;
}

export interface WalkReport extends WalkOptions {
  readonly scenes: readonly SceneReport[];
  readonly acts: readonly ActReport[];
  /** Words met in one whole route. */
  readonly read: Spread;
  readonly thoughts: readonly ThoughtReport[];
  readonly endings: readonly EndingReport[];
  readonly choicesTotal: number;
  readonly untaken: readonly ChoicePlace[];
  readonly unprinted: readonly TextUnit[];
  /** All there is to read; a route's units are places in it. */
  readonly units: readonly TextUnit[];
  readonly walked: readonly Route[];
  readonly milliseconds: number;
}

/** Needs a story that compiles: throws without JSON. */
export function walkStory(story: CompiledStory, { seed, routes, told = [] }: WalkOptions): WalkReport {
  if (story.json === null) throw new Error("walkStory: the story does not compile");
  const start = performance.now();
  const answers = fakes();
  const play = new Play(story.json, story.lines, answers.answers);
  const taken = new Map<string, number>();
  const walker: Walker = {
    play,
    fakes: answers,
    thoughts: thoughtsOf(play),
    lastScene: lastScene(story),
    taken,
  };
  const walked = Array.from({ length: routes }, (_, index) => walkRoute(walker, seed, index + 1));
  for (let round = 0; round < FAR_ROUNDS; round += 1) {
    const far = farApart(walked, play.score.units);
    for (let pair = 0; pair < FAR_PAIRS; pair += 1)
      for (const plan of far) walked.push(walkRoute(walker, seed, walked.length + 1, plan));
  }
  const choices = choiceIds(story);
  const { units } = play.score;
  const printed = new Set<number>();
  for (const { scenes } of walked)
    for (const scene of scenes.values()) for (const unit of scene.units) printed.add(unit);
  return {
    seed,
    routes,
    told,
    scenes: scenesOf(story, walked, units, taken),
    acts: actReports(walked, units),
    read: spread(
      walked.map((route) => [...route.scenes.values()].reduce((sum, scene) => sum + scene.words, 0)),
    ),
    thoughts: walker.thoughts.map((number) => thoughtReport(number, walked)),
    endings: endingReports(walked),
    choicesTotal: choices.length,
    untaken: choices.filter(({ id }) => !taken.has(id)),
    unprinted: units.filter((_, index) => !printed.has(index)),
    units,
    walked,
    milliseconds: performance.now() - start,
  };
}

/** The numbers of the thoughts the story declares. */
const thoughtsOf = (play: Play): number[] =>
  THOUGHT_NUMBERS.filter((number) => play.variable(thoughtVariable(number)) !== null);

/** The last of the known scenes that the story has; null when it has none. */
function lastScene(story: CompiledStory): string | null {
  const knots = new Set(story.knots.map((knot) => knot.name));
  return TITLES.reduce<string | null>((last, title) => (knots.has(title) ? title : last), null);
}

/** A scene is a titled knot and the others of its file, up to the next titled one. */
function scenesOf(
  story: CompiledStory,
  walked: readonly Route[],
  units: readonly TextUnit[],
  taken: ReadonlyMap<string, number>,
): SceneReport[] {
  const lines = new Map<string, (typeof story.sourceLines)[number][]>();
  const current = new Map<string, string>();
  for (const line of story.sourceLines) {
    if (line.kind === "knot" && (TITLES as readonly string[]).includes(line.knot ?? ""))
      current.set(line.file, line.knot ?? "");
    const title = current.get(line.file) ?? "";
    lines.set(title, [...(lines.get(title) ?? []), line]);
  }
  return [...titlesMet(walked)].map((title) => {
    const own = lines.get(title) ?? [];
    const ids = choiceIds({ ...story, sourceLines: own });
    const reads = readingsOf(walked, title);
    const knot = story.knots.find(({ name }) => name === title);
    return {
      title,
      file: knot?.file ?? "",
      line: knot?.line ?? 0,
      authored: own.reduce((sum, line) => sum + allWords(line.prose), 0),
      read: spread(reads.map(({ words }) => words)),
      choicesTaken: ids.filter(({ id }) => taken.has(id)).length,
      choicesTotal: ids.length,
      common: leastCommon(reads, units),
    };
  });
}

function thoughtReport(number: number, walked: readonly Route[]): ThoughtReport {
  const count = (state: number): number =>
    walked.filter((route) => route.thoughts.get(number) === state).length;
  return { number, owned: count(2), contested: count(3), crossed: count(1), missed: count(0) };
}

function spread(values: readonly number[]): Spread {
  const total = values.reduce((sum, value) => sum + value, 0);
  return {
    min: Math.min(...values),
    mean: Math.round(total / Math.max(1, values.length)),
    max: Math.max(...values),
  };
}
