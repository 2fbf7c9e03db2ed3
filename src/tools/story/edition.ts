/** Where the editions of the story are, from the project's root. */
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Language } from "../../core/story/beat.ts";

/** Tests tell another. */
const STORY_FOLDER = process.env["STORY_FOLDER"] ?? "story";

export const editionFile = (language: Language): string => resolve(STORY_FOLDER, `${language}.ink`);

/** French always; English from the day it has one file: its main file is then due. */
export function editions(): readonly Language[] {
  const folder = resolve(STORY_FOLDER, "en");
  const begun =
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith(".ink"));
  return begun || existsSync(editionFile("en")) ? ["fr", "en"] : ["fr"];
}
