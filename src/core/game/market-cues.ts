/** What a market cue does in this game: the engine's part, and the purse Honorine brings the first night. */
import { advance, deposit } from "../market/market.ts";
import type { MarketState } from "../market/types.ts";
import type { MarketAction } from "../story/cues.ts";
import type { Vitals } from "./happenings.ts";

const CENTS = 100;

/**
 * @param where the scene, for the engine's messages
 * @throws MarketError when a cue is out of the engine's ranges
 */
export function actOnMarket(
  market: MarketState,
  action: MarketAction,
  vitals: Vitals,
  where: string,
): MarketState {
  const next = advance(market, action, { withheld: vitals.contagion / 100 }, where);
  const isFirstNight = action.do === "open" && next.ledger.length === 0;
  return isFirstNight && vitals.capital > 0 ? deposit(next, vitals.capital * CENTS, where) : next;
}
