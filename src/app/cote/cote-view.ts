/** The cote as the stage is told of it: what is shown, and why. */
import { accountOf } from "../../core/market/account.ts";
import type { Language } from "../../core/story/beat.ts";
import type { CoteSubject, MarketView } from "../market-view.ts";
import type { Reading } from "../reading.ts";
import { marketView } from "../view-market.ts";

export interface CoteView {
  readonly language: Language;
  readonly market: MarketView;
  /** Day the needle sets out from when days pass before the reader's eyes. */
  readonly fromDay: number;
  /**
   * consulted: the reader has the exchange open; night: orders are being taken, and no call stands, for Gobseck is then
   * who must be seen; days: days passed this turn over shares that are owed, which is shown while it happens and not after.
   */
  readonly reason: "consulted" | "night" | "days";
}

/** What the reader does with the cote; the game knows nothing of it. */
export interface Consulting {
  readonly open: boolean;
  /** null: nothing was picked yet. */
  readonly subject: CoteSubject | null;
}

export function coteView({ game, language }: Reading, { open, subject }: Consulting): CoteView | null {
  const { market, turnDay, sceneDay, scenes } = game;
  const hasPassed = turnDay < market.day;
  const { positions, callDay } = accountOf(market);
  const isNight = market.open && callDay === null;
  const owes = Object.keys(positions).length > 0;
  const reason = open ? "consulted" : isNight ? "night" : hasPassed && owes ? "days" : null;
  if (reason === null) return null;
  const view = marketView(market, sceneDay, { scenes, subject });
  return { language, market: view, fromDay: hasPassed ? turnDay : sceneDay, reason };
}
