/** A save taken at each choice of a whole game gives that game again: story, market, cabinet, manuscript, transcript. */
import { isDeepStrictEqual } from "node:util";
import { reopen } from "../../app/reopen.ts";
import { compact, expand } from "../../core/save/compact.ts";
import { encode } from "../../core/save/save.ts";
import { Game, type GameState } from "../../core/game/game.ts";
import type { Language } from "../../core/story/beat.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import { playRoute, type Route } from "../book/play-route.ts";
import { saveOf } from "../../app/save-of.ts";

/** Parts of a game, each compared by itself so that what differs can be named. */
const PARTS = [
  "turn",
  "beat",
  "theatre",
  "vitals",
  "market",
  "telephone",
  "scenes",
  "manuscript",
  "carried",
  "foresight",
  "bound",
  "mayCarry",
  "transcript",
  "log",
] as const satisfies readonly (keyof GameState)[];

/** @throws when the route cannot be played */
export function everyChoice(
  source: StorySource,
  route: Route,
  language: Language,
): { readonly choices: number; readonly problems: string[] } {
  const { seed, log } = playRoute(source, route, language);
  const live = new Game(source, seed);
  const problems: string[] = [];
  let choices = 0;
  for (const entry of [...log, null]) {
    if (entry === null || entry.kind === "choose") {
      choices += 1;
      const where = `${language}, before ${entry?.id ?? "nothing more"}`;
      problems.push(...restored(live, source).map((problem) => `${where}: ${problem}`));
    }
    if (entry && live.play(entry) === null)
      throw new Error(`The route ${route.name} cannot be played twice.`);
  }
  return { choices, problems };
}

function restored(live: Game, source: StorySource): string[] {
  const save = saveOf(live, "fr", source.hash);
  const carried = expand(compact(save));
  const problems =
    carried.ok && carried.lost === 0 && isDeepStrictEqual(carried.save.log, save.log)
      ? []
      : ["the link gives another log"];
  const { game, fault } = reopen(encode(save), source);
  if (!game && save.log.length === 0) return problems;
  if (!game || fault) return [...problems, `does not open (${String(fault)})`];
  const [was, is] = [live.state(), game.state()];
  problems.push(
    ...PARTS.filter((part) => !isDeepStrictEqual(was[part], is[part])).map((part) => `${part} differs`),
  );
  if (game.checkpoint() !== save.ink) problems.push("the ink stands elsewhere");
  return problems;
}
