/** Plays one archetype on one seed, and sums up many plays. */
import { equityCents } from "../../core/market/account.ts";
import { accountOf, pricesOf } from "../../core/market/market.ts";
import type { LedgerEntry, MarketState } from "../../core/market/types.ts";
import type { Archetype } from "./archetypes.ts";
import { CAPITAL_CENTS, tell } from "./reference-story.ts";

export interface Play {
  readonly crashed: boolean;
  /** Called while the fifth act had not begun. */
  readonly calledEarly: boolean;
  /** Called at any time before the crash. */
  readonly called: boolean;
  /** Gobseck bought back by force, at any time. */
  readonly boughtIn: boolean;
  /** Shares were owed when the crash began. */
  readonly heldAtCrash: boolean;
  /** Change of equity over the story. */
  readonly percent: number;
}

export function play(opened: MarketState, seed: number, archetype: Archetype): Play {
  const { telling, player, answer } = archetype;
  const { crashed, lastActDay, end } = tell(opened, seed, telling(seed), player, answer);
  const crashDay = end.crashDay ?? end.day + 1;
  const calls = end.ledger.filter(({ kind, priceCents }) => kind === "call" && priceCents > 0);
  const equity = player ? equityCents(accountOf(end), pricesOf(end)) : CAPITAL_CENTS;
  return {
    crashed,
    calledEarly: calls.some(({ day }) => day < lastActDay),
    called: calls.some(({ day }) => day < crashDay),
    boughtIn: end.ledger.some(({ kind }) => kind === "buy-in"),
    heldAtCrash: crashed && owed(end.ledger.filter(({ day }) => day < crashDay)) > 0,
    percent: (equity / CAPITAL_CENTS - 1) * 100,
  };
}

const owed = (ledger: readonly LedgerEntry[]): number =>
  ledger.reduce((sum, { kind, shares }) => {
    if (kind === "short") return sum + shares;
    return kind === "cover" || kind === "buy-in" ? sum - shares : sum;
  }, 0);

export interface Summary {
  /** Shares of all plays, 0 to 1. */
  readonly calledEarly: number;
  readonly called: number;
  readonly boughtIn: number;
  readonly crashed: number;
  /** Share of the crash runs, 0 to 1. */
  readonly heldAtCrash: number;
  /** Percent, over the crash runs: tenth, fiftieth and ninetieth percentile. */
  readonly percents: readonly [number, number, number];
}

export function summarise(plays: readonly Play[]): Summary {
  const share = (some: readonly Play[], holds: (one: Play) => boolean): number =>
    some.length === 0 ? 0 : some.filter(holds).length / some.length;
  const crashes = plays.filter((one) => one.crashed);
  const sorted = crashes.map((one) => one.percent).sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;
  return {
    calledEarly: share(plays, (one) => one.calledEarly),
    called: share(plays, (one) => one.called),
    boughtIn: share(plays, (one) => one.boughtIn),
    crashed: share(plays, (one) => one.crashed),
    heldAtCrash: share(crashes, (one) => one.heldAtCrash),
    percents: [at(0.1), at(0.5), at(0.9)],
  };
}
