/** How a route chooses. */
import type { OfferedChoice } from "./play.ts";
import type { Draw } from "./random.ts";

export type PolicyName = "random" | "first" | "last" | "refuse" | "accept" | "curious";

/** `choices` is never empty; `taken` counts how often a choice was taken since the walk began. */
type Policy = (
  choices: readonly OfferedChoice[],
  draw: Draw,
  taken: (id: string) => number,
) => OfferedChoice | undefined;

const anyOf = (choices: readonly OfferedChoice[], draw: Draw): OfferedChoice | undefined =>
  choices[draw(choices.length)];

export const isWhisper = (choice: OfferedChoice): boolean =>
  choice.cues.some((cue) => cue.name === "prompter");

const prefer =
  (wanted: (choice: OfferedChoice) => boolean): Policy =>
  (choices, draw) =>
    anyOf(choices.filter(wanted), draw) ?? anyOf(choices, draw);

/** Takes what a plan names, else by chance. */
export const planned = (plan: ReadonlySet<string>): Policy => prefer(({ id }) => plan.has(id));

export const POLICIES: Readonly<Record<PolicyName, Policy>> = {
  random: anyOf,
  first: (choices) => choices[0],
  last: (choices) => choices.at(-1),
  refuse: prefer((choice) => !isWhisper(choice)),
  accept: prefer(isWhisper),
  curious: (choices, draw, taken) => {
    const least = Math.min(...choices.map(({ id }) => taken(id)));
    return anyOf(
      choices.filter(({ id }) => taken(id) === least),
      draw,
    );
  },
};

const OPENING: readonly PolicyName[] = ["first", "last", "refuse", "accept"];
const CYCLE: readonly PolicyName[] = [
  "random",
  "curious",
  "random",
  "refuse",
  "random",
  "curious",
  "random",
  "accept",
];

/** Routes count from 1: the four fixed manners first, then mostly chance. */
export function policyOf(route: number): PolicyName {
  return OPENING[route - 1] ?? CYCLE[(route - 1 - OPENING.length) % CYCLE.length] ?? "random";
}
