/** The opening of an edition of the disk as HTML. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language } from "../../../core/story/beat.ts";
import { storySource } from "../../ink/story-source.ts";
import { openingOf } from "../../story/opening.ts";
import { warmStory } from "../../story/warm-story.ts";

const STORY = fileURLToPath(new URL("../../../../story", import.meta.url));

/** Empty when the story does not compile: the story plugin says why. @param folder of `fr.ink` and `en.ink` */
export function firstPage(language: Language, folder = STORY): string {
  const { story } = warmStory(resolve(folder, `${language}.ink`));
  if (story.json === null) return "";
  return openingOf(storySource(story), language);
}
