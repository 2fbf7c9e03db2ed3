/** The opening of a compiled edition as HTML, made by the game itself: played to its first choices, shown. */
import { pageView } from "../../app/page-view.ts";
import { DEFAULT_SETTINGS } from "../../app/settings.ts";
import { offersIn } from "../../content/offers.ts";
import { Game } from "../../core/game/game.ts";
import { ENGLISH } from "../../core/manuscript/polish-en.ts";
import { FRENCH } from "../../core/manuscript/polish-fr.ts";
import type { Language } from "../../core/story/beat.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import { renderFirstPage } from "../../reader/page/first-page.ts";

/** Any seed gives the same opening: nothing has been drawn yet. */
const SEED = 1;

/** The inside of the page's `#game`, escaped. */
export function openingOf(story: StorySource, language: Language): string {
  const reading = {
    game: new Game(story, SEED).state(),
    language,
    habits: language === "fr" ? FRENCH : ENGLISH,
    offers: offersIn(language),
  };
  const own = { edition: "first", pages: language, settings: DEFAULT_SETTINGS };
  return renderFirstPage(pageView(reading, { ...own, subject: null, storageNotice: null }));
}
