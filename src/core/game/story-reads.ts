/** What the ink may ask of the game. Read-only, and never wrong enough to stop the story. */
import { accountOf, equityCents, sharesOf } from "../market/account.ts";
import { foundOnCircle } from "../market/circle.ts";
import { changeSince, hasCrashed, newsSince, priceCents } from "../market/market.ts";
import { pricesOf } from "../market/orders.ts";
import { guessRate, verdict } from "../predictor/foresight.ts";
import { GIANTS } from "../story/cues.ts";
import { token } from "../story/runs.ts";
import type { StoryReads } from "../story/story-run.ts";
import type { GameState } from "./game.ts";
import { broughtCents } from "./market-cues.ts";

const CENTS = 100;

/** Prices and equity in whole euros, changes in whole percent since the scene began. */
export function storyReads(game: () => GameState): StoryReads {
  const news = () => newsSince(game().market, game().telephone.heard);
  const giantOf = (name: string | number) => GIANTS.find((giant) => giant === name);
  return {
    written: (slot) => token("own", String(slot)),
    polished: (slot) => token("polished", String(slot)),
    composed: (slot) => token("composed", String(slot)),
    carries: (thought) => game().carried.includes(Number(thought)),
    price: (name) => {
      const giant = giantOf(name);
      return giant ? Math.round(priceCents(game().market, giant) / CENTS) : 0;
    },
    change: (name) => {
      const giant = giantOf(name);
      return giant ? Math.round(changeSince(game().market, giant, game().sceneDay)) : 0;
    },
    shorted: (name) => {
      const giant = giantOf(name);
      return giant ? sharesOf(accountOf(game().market), giant) : 0;
    },
    crashed: () => hasCrashed(game().market),
    machine_found: () => foundOnCircle(game().manuscript.maps["machine"] ?? []),
    foreseen_rate: () => guessRate(game().foresight),
    sealed: () => game().foresight.envelope !== null,
    foreseen_done: () => verdict(game().foresight).done,
    foreseen_right: () => verdict(game().foresight).right,
    equity: () => Math.round(equityCents(accountOf(game().market), pricesOf(game().market)) / CENTS),
    brought: () => Math.round(broughtCents(game().market) / CENTS),
    called: () => Math.ceil(news().missingCents / CENTS),
    bought_in: () => news().boughtIn,
    debt: () => Math.ceil(news().debtCents / CENTS),
  };
}
