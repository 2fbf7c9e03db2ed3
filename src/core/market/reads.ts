/** What the tape says: a price, a change, the mean of the six. */
import type { Giant } from "../story/cues.ts";
import { ISSUERS } from "./issuers.ts";
import { MarketError, type MarketState } from "./types.ts";

export const priceCents = (state: MarketState, giant: Giant): number => state.history[giant].at(-1) ?? 1;

/** Percent, unrounded, since the close of `sinceDay` (0 to the current day; else throws). */
export function changeSince(state: MarketState, giant: Giant, sinceDay: number, where?: string): number {
  const then = state.history[giant][sinceDay];
  if (then === undefined) throw new MarketError(`no close on day ${sinceDay}`, where);
  return (priceCents(state, giant) / then - 1) * 100;
}

/** Mean of the six prices at the close of a day, each 100 when the story opens. */
export const index = (state: MarketState, day: number = state.day): number =>
  ISSUERS.reduce((sum, { giant, startCents }) => sum + (state.history[giant][day] ?? 0) / startCents, 0) *
  (100 / ISSUERS.length);

export const hasCrashed = (state: MarketState): boolean => state.crashDay !== null;
