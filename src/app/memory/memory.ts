/** Going back: the chapters and endings of this device, and a game taken up again where a scene began. */
import { ENDING_WORDS, type EndingId, ENDINGS, endingOf } from "../../content/endings.ts";
import { TITLES } from "../../content/ids.ts";
import { headingOf } from "../../content/titles.ts";
import type { Game, GameState } from "../../core/game/game.ts";
import type { Save } from "../../core/save/save.ts";
import type { Language } from "../../core/story/beat.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import type { TextStore } from "../ports.ts";
import { type Reading, textRun } from "../reading.ts";
import { resume } from "../resume.ts";
import { leave, type LeftGame, readEndings, readLeft, sharedEntries } from "./left-games.ts";
import type { ChapterView, GameView, MemoryView } from "./memory-view.ts";

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
  const known = TITLES.find((each) => each === title);
  return known ? [{ ...headingOf(known, language), entries, choices }] : [];
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

const endingComeTo = ({ beat, theatre }: GameState): EndingId | null =>
  beat.ended ? endingOf(theatre.scene) : null;

/** The page to go back to: a game by its rank in the view, and the entries that lead there. */
export interface Place {
  readonly game: number;
  readonly entries: number;
}

/** Plays a game again up to a place, the present one being kept; null when that game is gone. */
export async function goBack(
  store: TextStore,
  place: Place,
  present: { readonly save: Save; readonly state: GameState },
  story: StorySource,
): Promise<Game | null> {
  const games = [present.save, ...(await readLeft(store)).map(({ save }) => save)];
  const wanted = games[place.game];
  if (!wanted) return null;
  await leavePresent(store, present);
  return resume({ seed: wanted.seed, log: wanted.log.slice(0, place.entries) }, story).game;
}

export const leavePresent = (
  store: TextStore,
  { save, state }: { readonly save: Save; readonly state: GameState },
): Promise<void> =>
  leave(store, {
    save,
    scenes: state.scenes,
    ending: endingComeTo(state),
  });
