/** Fetches an edition of the game when it is to be read; in development, tells when its story was edited. */
import type { Edition } from "./app/ports.ts";
import type { Language } from "./core/story/beat.ts";
import type { StorySource } from "./core/story/story-run.ts";

export async function loadEdition(language: Language): Promise<Edition> {
  if (language === "fr") {
    const [story, { FRENCH }, { offersIn }] = await Promise.all([
      import("virtual:story/fr"),
      import("./core/manuscript/polish-fr.ts"),
      import("./content/offers.ts"),
    ]);
    return { ...story, habits: FRENCH, offers: offersIn(language) };
  }
  const [story, { ENGLISH }, { offersIn }] = await Promise.all([
    import("virtual:story/en"),
    import("./core/manuscript/polish-en.ts"),
    import("./content/offers.ts"),
  ]);
  return { ...story, habits: ENGLISH, offers: offersIn(language) };
}

/** `listener` hears of every edited story that compiles. Does nothing in a build. */
export function onStoryEdited(listener: (language: Language, story: StorySource) => void): void {
  import.meta.hot?.accept("virtual:story/fr", (next) => {
    if (next) listener("fr", next as unknown as StorySource);
  });
  import.meta.hot?.accept("virtual:story/en", (next) => {
    if (next) listener("en", next as unknown as StorySource);
  });
}
