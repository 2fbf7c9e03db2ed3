/** What can be gone back to: the chapters and endings of this device, and each choice of the route. */
import { ENDING_WORDS, ENDINGS } from "../../content/endings.ts";
import { NO_RETURN_WORDS, type NoReturnId } from "../../content/no-returns.ts";
import type { GameState } from "../../core/game/game.ts";
import type { Language } from "../../core/story/beat.ts";
import type { TextStore } from "../ports.ts";
import { type Reading, textRun } from "../reading.ts";
import { placeHeading } from "../saves/place.ts";
import { endingComeTo } from "./leave-present.ts";
import { type LeftGame, readEndings, readLeft, sharedEntries } from "./left-games.ts";
import type { ChapterView, GameView, MemoryView, RouteView } from "./memory-view.ts";
import { aheadOf, heldAt, stopsOf } from "./steps.ts";

export async function memoryOf(store: TextStore, reading: Reading): Promise<MemoryView> {
  const { game, language } = reading;
  const left = await readLeft(store);
  const known = new Set(await readEndings(store));
  const ending = endingComeTo(game);
  if (ending) known.add(ending);
  const choices = choicesByScene(reading);
  const here: GameView = {
    game: 0,
    chapters: game.scenes.flatMap((scene, at) => chapterOf(scene, language, choices[at] ?? [])),
    ending: ending && ENDING_WORDS[ending][language].title,
  };
  return {
    route: routeOf(reading, left),
    games: [here, ...left.map((each, at) => leftView(each, at + 1, reading))].filter(
      ({ chapters }) => chapters.length > 0,
    ),
    endings: ENDINGS.map((id) => ({ id, isFound: known.has(id), ...ENDING_WORDS[id][language] })),
  };
}

/** Of a game left, only the scenes that the present one did not come to in the same way. */
function leftView({ save, scenes, ending }: LeftGame, game: number, reading: Reading): GameView {
  const { language } = reading;
  const shared = sharedEntries(reading.game, save);
  const others = scenes.filter(({ entries }) => entries > shared);
  return {
    game,
    chapters: others.flatMap((scene) => chapterOf(scene, language, [])),
    ending: ending && ENDING_WORDS[ending][language].title,
  };
}

/** None for a title the story no longer has. */
function chapterOf(
  { title, entries }: GameState["scenes"][number],
  language: Language,
  choices: readonly string[],
): ChapterView[] {
  const heading = placeHeading(title, language);
  return heading ? [{ ...heading, entries, choices }] : [];
}

/** What was chosen, in the words it was chosen by, scene after scene. */
function choicesByScene(reading: Reading): string[][] {
  const scenes: string[][] = [];
  for (const item of reading.game.transcript) {
    if (item.kind === "title") scenes.push([]);
    if (item.kind !== "chosen") continue;
    scenes.at(-1)?.push(item.runs.map((run) => textRun(run, reading, item.language).text).join(""));
  }
  return scenes;
}

/** What the transcript panel needs: which page each choice leads back to, and what lies ahead. */
function routeOf(reading: Reading, left: readonly LeftGame[]): RouteView {
  const { game, language } = reading;
  const held = heldAt(game);
  const entries = stopsOf(game.log);
  const ranks = game.transcript.flatMap(({ kind }, rank) => (kind === "chosen" ? [rank] : []));
  const pending = new Set(game.beat.choices.map(({ id }) => id));
  return {
    steps: ranks.map((rank, at) => {
      const before = entries[at] ?? 0;
      return { rank, entries: before, isOpen: before >= held };
    }),
    ahead: aheadOf(game, left),
    closed: held > 0 && game.bound ? (NO_RETURN_WORDS[game.bound.why as NoReturnId]?.[language] ?? "") : null,
    canRepeat: left.some(({ save }) =>
      save.log.some((entry) => entry.kind === "choose" && pending.has(entry.id)),
    ),
  };
}
