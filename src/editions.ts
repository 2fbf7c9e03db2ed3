/** Fetches an edition of the game when it is to be read; in development, tells when its story was edited. */
import type { Edition } from "./app/ports.ts";
import type { Language } from "./core/story/beat.ts";
import type { StorySource } from "./core/story/story-run.ts";

/** On the page beside the studio, which sends the story it writes. */
export const isBesideStudio = location.search === "?studio" && parent !== window;

export async function loadEdition(language: Language): Promise<Edition> {
  if (language === "fr") {
    const [story, { FRENCH }, { offersIn }] = await Promise.all([
      storyOf("fr", () => import("virtual:story/fr")),
      import("./core/manuscript/polish-fr.ts"),
      import("./content/offers.ts"),
    ]);
    return { ...story, habits: FRENCH, offers: offersIn(language) };
  }
  const [story, { ENGLISH }, { offersIn }] = await Promise.all([
    storyOf("en", () => import("virtual:story/en")),
    import("./core/manuscript/polish-en.ts"),
    import("./content/offers.ts"),
  ]);
  return { ...story, habits: ENGLISH, offers: offersIn(language) };
}

const storyOf = async (language: Language, built: () => Promise<StorySource>): Promise<StorySource> =>
  isBesideStudio ? (await import("./host/written-story.ts")).writtenStory(language, built) : built();

/** `listener` hears of every edited story that compiles: in development, and beside the studio. */
export function onStoryEdited(
  listener: (language: Language, story: StorySource, isNew?: boolean) => void,
): void {
  if (isBesideStudio) void import("./host/written-story.ts").then(({ onWritten }) => onWritten(listener));
  import.meta.hot?.accept("virtual:story/fr", (next) => {
    if (next) listener("fr", next as unknown as StorySource);
  });
  import.meta.hot?.accept("virtual:story/en", (next) => {
    if (next) listener("en", next as unknown as StorySource);
  });
}
