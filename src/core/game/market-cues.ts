/** What a market cue does in this game: the engine's part, Honorine's purse, and days that wait for an answer. */
import { advance, deposit, isRinging, passToNews } from "../market/market.ts";
import { MOST_DAYS_AT_ONCE } from "../market/model.ts";
import type { MarketState } from "../market/types.ts";
import type { MarketAction } from "../story/cues.ts";
import type { Vitals } from "./happenings.ts";

const CENTS = 100;

/** The market, and how far the story has heard of it. */
export interface Bourse {
  readonly market: MarketState;
  /** Trading days the story has asked for and that wait until Gobseck is answered. */
  readonly pendingDays: number;
  /** Lines of the book when the story last went on: what comes after is news. */
  readonly heard: number;
}

/**
 * @param where the scene, for the engine's messages
 * @throws MarketError when a cue is out of the engine's ranges
 */
export function actOnMarket(bourse: Bourse, action: MarketAction, vitals: Vitals, where: string): Bourse {
  const { market, pendingDays } = bourse;
  const withheld = vitals.contagion / 100;
  switch (action.do) {
    case "days":
      return pass({ ...bourse, pendingDays: pendingDays + action.days }, withheld, where);
    case "resume":
      return pass({ ...bourse, heard: market.ledger.length }, withheld, where);
    case "deposit":
      return { ...bourse, market: bring(market, vitals.capital, action.euros, where) };
    default: {
      const next = advance(market, action, { withheld }, where);
      const isFirstNight = action.do === "open" && next.ledger.length === 0;
      return { ...bourse, market: isFirstNight ? bring(next, vitals.capital, null, where) : next };
    }
  }
}

/** Passes the days that wait, up to the close at which Gobseck has something to say. */
function pass(bourse: Bourse, withheld: number, where: string): Bourse {
  let { market, pendingDays } = bourse;
  while (pendingDays > 0 && !isRinging(market, bourse.heard)) {
    const days = Math.min(pendingDays, MOST_DAYS_AT_ONCE);
    const passed = passToNews(market, days, { withheld }, where);
    market = passed.market;
    pendingDays -= days - passed.left;
  }
  return { ...bourse, market, pendingDays };
}

/** Cents brought to Gobseck so far. */
export const broughtCents = ({ ledger }: MarketState): number =>
  ledger.reduce((sum, { kind, amountCents }) => (kind === "deposit" ? sum + amountCents : sum), 0);

/** @param euros null: all that is left of the capital; never more than is left */
function bring(market: MarketState, capital: number, euros: number | null, where: string): MarketState {
  const left = Math.floor(capital * CENTS) - broughtCents(market);
  const cents = euros === null ? left : Math.min(left, euros * CENTS);
  return cents > 0 ? deposit(market, cents, where) : market;
}
