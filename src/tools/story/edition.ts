/** Where the editions of the story are, from the project's root. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Language } from "../../core/story/beat.ts";

export const STORY_FOLDER = "story";

export const editionFile = (language: Language): string => resolve(STORY_FOLDER, `${language}.ink`);

export const hasEdition = (language: Language): boolean => existsSync(editionFile(language));
