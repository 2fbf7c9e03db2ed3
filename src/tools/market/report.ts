/** The balance report as text: a line an archetype, a line a bound. */
import { ARCHETYPES, type ArchetypeId } from "./archetypes.ts";
import { BOUNDS, type Summaries, slackOf } from "./bounds.ts";
import type { Summary } from "./run.ts";

export interface Report {
  readonly lines: readonly string[];
  /** No bound is missed. */
  readonly isHeld: boolean;
}

export function report(summaries: Summaries, seeds: number): Report {
  const slack = slackOf(seeds);
  const ids = Object.keys(ARCHETYPES) as ArchetypeId[];
  const bounds = BOUNDS.map(({ says, holds }) => ({ says, isHeld: holds(summaries, slack) }));
  const lines = [
    `${seeds} seeds; result: percent in crash runs, tenth, median and ninetieth percentile`,
    "",
    `${"archetype".padEnd(34)} ${"crash  called I-IV called   held at crash  result".padStart(50)}`,
    ...ids.map((id) => archetypeLine(id, summaries[id])),
    "",
    ...bounds.map(({ says, isHeld }) => `${isHeld ? "holds " : "MISSED"} ${says}`),
  ];
  return { lines, isHeld: bounds.every(({ isHeld }) => isHeld) };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

function archetypeLine(
  id: ArchetypeId,
  { calledEarly, called, crashed, heldAtCrash, percents }: Summary,
): string {
  const trades = "player" in ARCHETYPES[id];
  const account = trades
    ? [calledEarly, called, heldAtCrash].map(percent)
    : ["", "", ""].map((each) => each.padStart(8));
  const result = trades ? percents.map((each) => each.toFixed(0).padStart(5)).join(" ") : "";
  return `${ARCHETYPES[id].name.padEnd(34)} ${percent(crashed)} ${account.join(" ")}   ${result}`;
}
