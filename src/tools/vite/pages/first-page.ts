/** The opening of an edition as HTML, made by the game itself: compiled, played to its first choices, shown. */
import { offersIn } from "../../../content/offers.ts";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { pageView } from "../../../app/page-view.ts";
import { DEFAULT_SETTINGS } from "../../../app/settings.ts";
import { Game } from "../../../core/game/game.ts";
import { ENGLISH } from "../../../core/manuscript/polish-en.ts";
import { FRENCH } from "../../../core/manuscript/polish-fr.ts";
import type { Language } from "../../../core/story/beat.ts";
import { renderFirstPage } from "../../../reader/page/first-page.ts";
import { storySource } from "../../ink/story-source.ts";
import { warmStory } from "../../ink/warm-story.ts";

const STORY = fileURLToPath(new URL("../../../../story", import.meta.url));

/** Any seed gives the same opening: nothing has been drawn yet. */
const SEED = 1;

/** Empty when the story does not compile: the story plugin says why. @param folder of `fr.ink` and `en.ink` */
export function firstPage(language: Language, folder = STORY): string {
  const story = warmStory(resolve(folder, `${language}.ink`));
  if (story.json === null) return "";
  const game = new Game(storySource(story), SEED);
  const reading = {
    game: game.state(),
    language,
    habits: language === "fr" ? FRENCH : ENGLISH,
    offers: offersIn(language),
  };
  return renderFirstPage(
    pageView(reading, {
      edition: "first",
      pages: language,
      settings: DEFAULT_SETTINGS,
      subject: null,
      storageNotice: null,
    }),
  );
}
