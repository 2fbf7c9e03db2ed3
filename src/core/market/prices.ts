/** One trading day of the six prices: value, belief, and the cascade once it has begun. Sources in docs/market.md. */
import { Dice } from "../random/random.ts";
import type { Giant } from "../story/cues.ts";
import { clamp, exp, roundCents } from "./exact.ts";
import { ISSUERS, type Issuer } from "./issuers.ts";
import {
  CALM_PREMIUM,
  CASCADE,
  CIRCLE,
  COMMON,
  DAYS_A_YEAR,
  DIVIDEND_EVERY,
  DIVIDEND_STAGGER,
  FIRST_BLOW,
  HAZARD,
  HAZARD_OF_PREMIUM,
  HAZARD_OF_WITHHOLDING,
  HERD,
  MEMORY,
  MOST_BELIEF,
  MOST_CENTS,
  PREACH,
  PULL,
  WITHHOLD,
} from "./model.ts";
import type { MarketState } from "./types.ts";

const DT = 1 / DAYS_A_YEAR;
const ROOT_DT = Math.sqrt(DT);
const OWN = Math.sqrt(1 - COMMON * COMMON);

type Tape = Pick<
  MarketState,
  "armed" | "crashDay" | "hype" | "random" | "value" | "belief" | "trend" | "falling"
>;

export interface Session {
  readonly tape: Tape;
  /** Closing prices in cents, perGiant. */
  readonly prices: readonly number[];
  /** Cents a share gone ex-dividend, perGiant. */
  readonly dividends: readonly number[];
}

/** A price that can be quoted: whole cents, from 1 cent to a million euros. */
export const quote = (cents: number): number => clamp(1, MOST_CENTS, roundCents(cents));

/** Crash probability of one day, once armed (Johansen, Ledoit and Sornette 2000, hazard part), at most 1/2. */
export function crashHazard(belief: readonly number[], withheld: number): number {
  const premium = belief.reduce((sum, each) => sum + each, 0) / belief.length;
  const pressure = HAZARD_OF_PREMIUM * (premium - CALM_PREMIUM) + HAZARD_OF_WITHHOLDING * withheld;
  return Math.min(0.5, HAZARD * exp(pressure));
}

/** Passes one day. Rolls the same dice whatever the story has done: two stories of one seed share their weather. */
export function passDay(before: Tape, day: number, withheld: number): Session {
  const dice = new Dice(before.random);
  const begins =
    dice.uniform() < crashHazard(before.belief, withheld) && before.armed && before.crashDay === null;
  const tape = begins ? breakBelief(before, day) : before;
  const common = COMMON * dice.normal();
  const steps = ISSUERS.map((_, at) => passIssuer(tape, at, day, withheld, common + OWN * dice.normal()));
  const after: Tape = {
    ...tape,
    random: dice.state(),
    value: column(steps, "value"),
    belief: column(steps, "belief"),
    trend: column(steps, "trend"),
    falling: column(steps, "falling"),
  };
  return { tape: after, prices: column(steps, "price"), dividends: column(steps, "dividend") };
}

interface Step {
  readonly value: number;
  readonly belief: number;
  readonly trend: number;
  readonly falling: number;
  readonly price: number;
  readonly dividend: number;
}

const column = (steps: readonly Step[], name: keyof Step): number[] => steps.map((step) => step[name]);

/** The crash begins: the Good News is over, and each premium takes a first blow in proportion to itself. */
const breakBelief = (tape: Tape, day: number): Tape => ({
  ...tape,
  crashDay: day,
  hype: 0,
  falling: tape.belief.map((b) => FIRST_BLOW * Math.max(0, b)),
});

/** @param luck the day's draw, mean 0, variance 1 */
function passIssuer(tape: Tape, at: number, day: number, withheld: number, luck: number): Step {
  const { growth, target, noise, dividend } = ISSUERS[at] as Issuer;
  const [f = 0, b = 0, m = 0, fall = 0] = [tape.value[at], tape.belief[at], tape.trend[at], tape.falling[at]];
  const rest = tape.crashDay === null ? target : 0;
  const drift = tape.hype * PREACH + HERD * m - WITHHOLD * withheld - PULL * (b - rest);
  const belief = clamp(-MOST_BELIEF, MOST_BELIEF, b + drift * DT + noise * ROOT_DT * luck - fall);
  const grown = (growth + CIRCLE * fromFunders(at, tape.belief)) * DT;
  const trend = m + ((belief - b + grown) / DT - m) / MEMORY;
  // On its day the dividend, a part of the price before, leaves value.
  const paid = (day + at * DIVIDEND_STAGGER) % DIVIDEND_EVERY === 0 ? dividend / 4 : 0;
  const value = f * (1 + grown) * (1 - paid);
  return {
    value,
    belief,
    trend,
    falling: CASCADE * fromFunders(at, tape.falling),
    price: quote(value * exp(belief)),
    dividend: paid === 0 ? 0 : roundCents(paid * f * exp(b)),
  };
}

/** What reaches the giant at `at` from those who fund it, weighted by the circle's matrix A. */
function fromFunders(at: number, amounts: readonly number[]): number {
  const parts = (ISSUERS[at] as Issuer).funders;
  let sum = 0;
  for (let funder = 0; funder < parts.length; funder += 1)
    sum += (parts[funder] ?? 0) * (amounts[funder] ?? 0);
  return sum;
}

/** Names a per-giant array. */
export function named<Item>(items: readonly Item[]): Record<Giant, Item> {
  const [MIR, ORA, ARG, NUC, NUE, ABS] = items as readonly [Item, Item, Item, Item, Item, Item];
  return { MIR, ORA, ARG, NUC, NUE, ABS };
}
