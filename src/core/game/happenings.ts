/** What a turn changed, told once: never again when the same turn is replayed from a save. */
import type { Cue } from "../story/cues.ts";
import type { StoryRun } from "../story/story-run.ts";
import type { Lived } from "./transcript.ts";

/** The story's own figures, read from its ink variables. */
export interface Vitals {
  /** 100 to 0. */
  readonly skin: number;
  readonly force: number;
  /** 0 to 100. */
  readonly contagion: number;
  /** Euros. */
  readonly capital: number;
  /** Thoughts met: 1 crossed, 2 owned, 3 contested. Unknown ones are absent. */
  readonly thoughts: Readonly<Record<number, number>>;
  /** Revolutions of the tale the player has met. */
  readonly revolutions: readonly Revolution[];
  /** Thoughts brought together in the tale of scene 13, in the order of the telling. */
  readonly tale: readonly number[];
}

const REVOLUTIONS = ["press", "cave", "stage"] as const;
export type Revolution = (typeof REVOLUTIONS)[number];

export type Happening =
  | { readonly kind: "stage"; readonly effect: string }
  | { readonly kind: "sound"; readonly sound: string }
  | { readonly kind: "skin"; readonly from: number; readonly to: number }
  | { readonly kind: "thought"; readonly thought: number; readonly lived: Lived };

const THOUGHTS = 25;

export function vitalsOf(run: StoryRun): Vitals {
  const thoughts: Record<number, number> = {};
  for (let number = 1; number <= THOUGHTS; number += 1) {
    const state = run.number(`t${String(number).padStart(2, "0")}`);
    if (state > 0) thoughts[number] = state;
  }
  const [skin, force, contagion, capital] = ["skin", "force", "contagion", "capital"].map((name) =>
    run.number(name),
  );
  const revolutions = REVOLUTIONS.filter((name) => run.number(`rev_${name}`) > 0);
  const tale = ["first", "second", "third"]
    .map((name) => run.number(`link_${name}`))
    .filter((number) => number > 0);
  return {
    skin: skin ?? 0,
    force: force ?? 0,
    contagion: contagion ?? 0,
    capital: capital ?? 0,
    thoughts,
    revolutions,
    tale,
  };
}

/** Numbers of the thoughts lived so far, made one's own or contested. */
export const gained = ({ thoughts }: Vitals): number[] =>
  Object.entries(thoughts).flatMap(([number, state]) => (state >= 2 ? [Number(number)] : []));

/** Thoughts made one's own or contested since `before`. */
export function livedThoughts(before: Vitals, after: Vitals): { thought: number; lived: Lived }[] {
  return Object.entries(after.thoughts).flatMap(([number, state]) => {
    const isNew = state >= 2 && (before.thoughts[Number(number)] ?? 0) < 2;
    return isNew
      ? [{ thought: Number(number), lived: state === 2 ? ("owned" as const) : ("contested" as const) }]
      : [];
  });
}

export function happeningsOf(
  cues: readonly Cue[],
  before: Vitals,
  after: Vitals,
  lived: readonly { thought: number; lived: Lived }[],
): Happening[] {
  const shown = cues.flatMap((cue): Happening[] => {
    if (cue.name === "effect") return [{ kind: "stage", effect: cue.value }];
    return cue.name === "sound" ? [{ kind: "sound", sound: cue.value }] : [];
  });
  const skin: Happening[] =
    after.skin < before.skin ? [{ kind: "skin", from: before.skin, to: after.skin }] : [];
  return [...shown, ...skin, ...lived.map((each) => ({ kind: "thought" as const, ...each }))];
}
