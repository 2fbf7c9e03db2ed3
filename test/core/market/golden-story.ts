/** A story of two years in outline, told on five seeds: what it gives is kept in `golden/`, and must not change. */
import { advance, deposit, type MarketMove, openMarket, trade } from "../../../src/core/market/market.ts";
import type { MarketState } from "../../../src/core/market/types.ts";
import { GIANTS, type Giant } from "../../../src/core/story/cues.ts";

export const GOLDEN_SEEDS = [1, 2, 3, 5, 8] as const;

const ABOUT = "These prices may be wrong, but they must not change: see test/core/market/golden.test.ts.";

/** A leaflet, the Good News, the Machine published, a strike. */
const STORY: readonly (readonly [withheld: number, ...actions: MarketMove[]])[] = [
  [0.05, { do: "hype", level: 0.4 }, { do: "days", days: 95 }, { do: "shock", giant: "MIR", percent: -6 }],
  [0.2, { do: "hype", level: 0.9 }, { do: "days", days: 100 }, { do: "shock", giant: "ORA", percent: 9 }],
  [0.4, { do: "hype", level: 0.75 }, { do: "days", days: 105 }],
  [0.5, { do: "hype", level: 0.5 }, { do: "days", days: 90 }, { do: "shock", giant: "NUE", percent: -8 }],
  [0.7, { do: "hype", level: 0.4 }, { do: "arm" }, { do: "days", days: 110 }],
];

function tell(seed: number): MarketState {
  let state = deposit(openMarket(seed), 240_000);
  for (const [withheld, ...actions] of STORY) {
    for (const action of actions) state = advance(state, action, { withheld }, "golden");
    state = advance(state, { do: "open" }, { withheld });
    const sold = trade(state, { side: "short", giant: GIANTS[seed % GIANTS.length] ?? "MIR", shares: 4 });
    state = advance(sold.ok ? sold.value : state, { do: "close" }, { withheld });
  }
  return state;
}

export interface Golden {
  /** What the golden file of the seed holds. */
  readonly kept: unknown;
  /** Every close, in cents. */
  readonly history: Readonly<Record<Giant, readonly number[]>>;
}

export function golden(seed: number): Golden {
  const { history, ledger, crashDay, belief } = tell(seed);
  const everyFifthClose = GIANTS.map(
    (giant) => [giant, history[giant].filter((_, day) => day % 5 === 0)] as const,
  );
  const kept = {
    about: ABOUT,
    seed,
    crashDay,
    lastBelief: belief,
    everyFifthClose: Object.fromEntries(everyFifthClose),
    book: ledger.map((entry) => Object.values(entry)),
  };
  return { kept, history };
}
