/** The story's files held in memory, as the compiler asks for them. */
import type { StoryPlace } from "../../tools/ink/compile-from.ts";
import { storyTexts } from "../../tools/ink/story-texts.ts";

/** Path from the project's root, `story/fr/prologue.ink`, to the file's text. */
export type Files = Readonly<Record<string, string>>;

export const FOLDER = "story/";

/** The first file of an edition. */
export const mainFile = (language: "fr" | "en"): string => `${FOLDER}${language}.ink`;

/** FNV-1a, twice 32 bits, as 16 hex digits: tells two stories apart, and protects from nothing. */
export function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x85ebca6b);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** @param main path of the main file. Reading a file that is not there throws, in words for the writer. */
export const placeOf = (files: Files, main: string): StoryPlace => ({
  main,
  name: main.slice(FOLDER.length),
  include: (name) => FOLDER + name,
  read: (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`Fichier introuvable : ${path}`);
    return text;
  },
  shown: (path) => path,
  digest,
});

/** The main file and all that it includes, each once, whether it exists or not. */
export const includedBy = (files: Files, main: string): string[] => [
  ...storyTexts(placeOf(files, main)).keys(),
];
