/** The language of a file of the story, by its folder: what is shared is French. */
import type { Language } from "../../core/story/beat.ts";

export const languageOf = (file: string): Language => (/(?:^|\/)en\//.test(file) ? "en" : "fr");
