/** A game kept on the first market night, whose market will call whoever sells all they can of one house. */
import { Game } from "../../../src/core/game/game.ts";
import { largestShort } from "../../../src/core/market/account.ts";
import { accountOf, pricesOf } from "../../../src/core/market/market.ts";
import type { Giant } from "../../../src/core/story/cues.ts";
import { compileStory } from "../../../src/tools/ink/compile.ts";
import { storySource } from "../../../src/tools/ink/story-source.ts";
import { editionFile } from "../../../src/tools/story/edition.ts";
import { saveOf } from "./kept.ts";

export interface Eve {
  /** The save, as text. */
  readonly kept: string;
  /** How many shares of the house Gobseck will lend, and no more. */
  readonly most: number;
}

const MOST_SEEDS = 60;
const MOST_TURNS = 120;
const DESK = "n1-desk";

/** Takes the first choice that asks for nothing, up to one of `ids`; null when the scene `before` is reached first. */
function playTo(game: Game, ids: readonly string[], before: string): string | null {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const { beat, transcript } = game.state();
    const met = beat.choices.find(({ id }) => ids.includes(id));
    if (met) return met.id;
    if (transcript.some((item) => item.kind === "title" && item.title === before)) return null;
    const free = beat.choices.find(({ cues }) => cues.every(({ name }) => name !== "thought"));
    if (!free || game.play({ kind: "choose", id: free.id }) === null) return null;
  }
  return null;
}

/** @throws when no seed of the first sixty calls in the scene that follows the night */
export function eveOfACall(giant: Giant): Eve {
  const source = storySource(compileStory(editionFile("fr")));
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    const game = new Game(source, seed);
    if (playTo(game, [DESK], "scene_6") === null) continue;
    const { market, log } = game.state();
    const most = largestShort(accountOf(market), pricesOf(market), giant);
    game.play({ kind: "trade", order: { side: "short", giant, shares: most } });
    game.play({ kind: "choose", id: DESK });
    if (playTo(game, ["gc-hold"], "scene_7") === null) continue;
    return { kept: saveOf({ seed, log }, source.hash), most };
  }
  throw new Error(`no call in scene 6 in ${MOST_SEEDS} games`);
}
