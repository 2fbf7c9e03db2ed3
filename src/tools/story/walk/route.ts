/** One play from the first line to the end. */
import { countWords } from "../../ink/word-count.ts";
import { endingOf, type EndingId } from "../../../content/endings.ts";
import { type Fakes, thoughtVariable } from "./fakes.ts";
import type { OfferedChoice, Play, Turn } from "./play.ts";
import type { Plan } from "./far-apart.ts";
import { planned, POLICIES, policyOf, type PolicyName } from "./policies.ts";
import { drawFrom, routeSeed } from "./random.ts";
import { faultsOf, type Fault } from "./turn-faults.ts";

interface SceneRead {
  /** Units printed. */
  readonly units: Set<number>;
  /** Ids of the choices taken. */
  readonly choices: string[];
  /** Words printed, and those of the choices on offer. */
  words: number;
}

export interface Route {
  /** From 1. */
  readonly number: number;
  readonly policy: PolicyName | "planned";
  /** Ids of the choices taken. */
  readonly choices: readonly string[];
  /** By title; "" before the first. */
  readonly scenes: ReadonlyMap<string, SceneRead>;
  /** State of each thought at the end. */
  readonly thoughts: ReadonlyMap<number, number>;
  readonly faults: readonly Fault[];
  readonly lastTitle: string;
  /** Null while the story has none, or when the route did not come to one. */
  readonly ending: EndingId | null;
}

/** The titles that routes came to, each once. */
export const titlesMet = (walked: readonly Route[]): ReadonlySet<string> =>
  new Set(walked.flatMap((route) => [...route.scenes.keys()]));

/** What each route that came to a scene read of it. */
export const readingsOf = (walked: readonly Route[], title: string): (SceneRead & { route: number })[] =>
  walked.flatMap(({ number, scenes }) => {
    const scene = scenes.get(title);
    return scene ? [{ ...scene, route: number }] : [];
  });

/** Most turns of one route. */
const TURN_LIMIT = 3000;

export interface Walker {
  readonly play: Play;
  readonly fakes: Fakes;
  readonly thoughts: readonly number[];
  readonly lastScene: string | null;
  /** How often each choice was taken, all routes together. */
  readonly taken: Map<string, number>;
}

/** @param plan choices to take wherever they are offered, instead of the policy of that number. */
export function walkRoute(walker: Walker, seed: number, number: number, plan?: Plan): Route {
  const { play, fakes, taken } = walker;
  const draw = drawFrom(routeSeed(seed, number));
  const policy = plan ? "planned" : policyOf(number);
  const prefers = plan ? planned(plan) : POLICIES[policyOf(number)];
  const variable = (name: string): number => Number(play.variable(name) ?? 0);
  play.begin(routeSeed(seed, number));
  fakes.begin(draw, variable);
  const scenes = new Map<string, SceneRead>();
  const choices: string[] = [];
  const faults: Fault[] = [];
  for (let turns = 0; turns < TURN_LIMIT; turns += 1) {
    fakes.turn(draw);
    const turn = play.turn();
    read(scenes, turn, play);
    const playable = turn.choices.filter((choice) => isPlayable(choice, fakes));
    faults.push(
      ...faultsOf({ turn, playable, play, after: choices.at(-1) ?? "", lastScene: walker.lastScene }),
    );
    const choice = playable.length > 0 && prefers(playable, draw, (id) => taken.get(id) ?? 0);
    if (!choice) break;
    choices.push(choice.id);
    scenes.get(play.title)?.choices.push(choice.id);
    taken.set(choice.id, (taken.get(choice.id) ?? 0) + 1);
    play.choose(choice.index);
  }
  if (choices.length >= TURN_LIMIT)
    faults.push({ rule: "endless", ...play.place(), message: `Plus de ${TURN_LIMIT} choix sans fin.` });
  const thoughts = new Map(walker.thoughts.map((which) => [which, variable(thoughtVariable(which))]));
  return {
    number,
    policy,
    choices,
    scenes,
    thoughts,
    faults,
    lastTitle: play.title,
    ending: endingOf(play.scene),
  };
}

/** A choice that asks for a thought can only be taken while it is carried. */
const isPlayable = (choice: OfferedChoice, { carries }: Fakes): boolean =>
  choice.cues.every((cue) => cue.name !== "thought" || carries(cue.thought));

function read(scenes: Map<string, SceneRead>, turn: Turn, play: Play): void {
  const sceneOf = (title: string): SceneRead => {
    const scene = scenes.get(title) ?? { units: new Set<number>(), choices: [], words: 0 };
    scenes.set(title, scene);
    return scene;
  };
  for (const { unit, title } of turn.printed) {
    const scene = sceneOf(title);
    scene.units.add(unit);
    scene.words += play.score.units[unit]?.words ?? 0;
  }
  for (const { text } of turn.choices) sceneOf(play.title).words += countWords(text);
}
