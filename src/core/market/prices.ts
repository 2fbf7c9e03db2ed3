/** One trading day of the six prices: value, belief, and the cascade when it has begun. Sources in docs/market.md. */
import { GIANTS, type Giant } from "../story/cues.ts";
import { rollFrom } from "../random/random.ts";
import { clamp, exp, roundCents } from "./exact.ts";
import * as model from "./issuers.ts";
import { ISSUERS } from "./issuers.ts";
import type { MarketState } from "./types.ts";

const DT = 1 / model.DAYS_A_YEAR;
const ROOT_DT = Math.sqrt(DT);
const OWN = Math.sqrt(1 - model.COMMON * model.COMMON);

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
export const quote = (cents: number): number => clamp(1, model.MOST_CENTS, roundCents(cents));

/** Sum over the giants who fund `index`, weighted by the circle's matrix A. */
const fromFunders = (index: number, amounts: readonly number[]): number =>
  (ISSUERS[index]?.funders ?? []).reduce((sum, part, funder) => sum + part * (amounts[funder] ?? 0), 0);

/** Crash probability of one day, once armed (Johansen, Ledoit and Sornette 2000, hazard part), at most 1/2. */
export function crashHazard(belief: readonly number[], withheld: number): number {
  const premium = belief.reduce((sum, each) => sum + each, 0) / belief.length;
  const pressure =
    model.HAZARD_OF_PREMIUM * (premium - model.CALM_PREMIUM) + model.HAZARD_OF_WITHHOLDING * withheld;
  return Math.min(0.5, model.HAZARD * exp(pressure));
}

/** Draws the same dice whatever the story has done, so that two stories of one seed share their weather. */
export function trade(tape: Tape, day: number, withheld: number): Session {
  const dice = rollFrom(tape.random);
  const begins = dice.uniform() < crashHazard(tape.belief, withheld) && tape.armed && tape.crashDay === null;
  const crashDay = begins ? day : tape.crashDay;
  const hype = begins ? 0 : tape.hype;
  const falling = begins ? tape.belief.map((b) => model.FIRST_BLOW * Math.max(0, b)) : tape.falling;
  const common = dice.normal();
  const next = ISSUERS.map((issuer, index) => {
    const noise = issuer.noise * ROOT_DT * (model.COMMON * common + OWN * dice.normal());
    const [b = 0, m = 0, f = 0] = [tape.belief[index], tape.trend[index], tape.value[index]];
    const target = crashDay === null ? issuer.target : 0;
    const drift =
      hype * model.PREACH + model.HERD * m - model.WITHHOLD * withheld - issuer.pull * (b - target);
    const belief = clamp(
      -model.MOST_BELIEF,
      model.MOST_BELIEF,
      b + drift * DT + noise - (falling[index] ?? 0),
    );
    const growth = (issuer.growth + model.CIRCLE * fromFunders(index, tape.belief)) * DT;
    const trend = m + ((belief - b + growth) * model.DAYS_A_YEAR - m) / model.MEMORY;
    const isExDay = (day + index * 10) % model.DIVIDEND_EVERY === 0;
    const paid = isExDay ? issuer.dividend / 4 : 0;
    const dividend = roundCents(paid * f * exp(b));
    return { belief, trend, value: f * (1 + growth) * (1 - paid), dividend };
  });
  const after: Tape = {
    armed: tape.armed,
    crashDay,
    hype,
    random: dice.state(),
    value: next.map((each) => each.value),
    belief: next.map((each) => each.belief),
    trend: next.map((each) => each.trend),
    falling: falling.map((_, index) => model.CONTAGION * fromFunders(index, falling)),
  };
  return {
    tape: after,
    prices: next.map((each) => quote(each.value * exp(each.belief))),
    dividends: next.map((each) => each.dividend),
  };
}

/** Names a per-giant array. */
export const named = <Item>(items: readonly Item[]): Record<Giant, Item> =>
  Object.fromEntries(GIANTS.map((giant, index) => [giant, items[index]])) as Record<Giant, Item>;
