/** What one sitting holds: a game, the edition it is read in, and what the page says beside it. */
import type { Notices } from "../content/strings/notices.ts";
import type { Game } from "../core/game/game.ts";
import type { Save } from "../core/save/save.ts";
import type { Language } from "../core/story/beat.ts";
import type { Consulting } from "./cote/cote-view.ts";
import type { Edition, SessionPorts } from "./ports.ts";
import type { Reading } from "./reading.ts";
import { saveOf } from "./save-of.ts";
import type { Settings } from "./views.ts";

export interface Held {
  game: Game;
  edition: Edition;
  language: Language;
  settings: Settings;
  consulting: Consulting;
  /** Counts the times the transcript became another one. */
  generation: number;
  notice: string | null;
  /** Said when there is nothing else to say: what is played dies with the page. */
  standing: string | null;
  /** Said until the next choice. */
  passing: string | null;
}

/** @param state of another game than the one held, read in the same edition */
export const readingOf = ({ game, language, edition }: Held, state = game.state()): Reading => ({
  game: state,
  language,
  habits: edition.habits,
  offers: edition.offers,
});

export const keptOf = ({ game, language, edition }: Held): Save => saveOf(game, language, edition.hash);

export const presentOf = (held: Held) => ({
  save: keptOf(held),
  state: held.game.state(),
  edition: held.edition,
  language: held.language,
});

/** The words are fetched when there is something to tell; without them play goes on, untold. */
export const say = (
  ports: SessionPorts,
  language: Language,
  line: (words: Notices) => string,
): Promise<string | null> =>
  import("../content/strings/notices.ts")
    .then(({ NOTICES }) => line(NOTICES[language]))
    .catch((error: unknown) => {
      ports.report(error);
      return null;
    });
