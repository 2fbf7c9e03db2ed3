/** What is kept on the device: read, and put there as an older game or a broken disk would leave it. */
import type { Page } from "@playwright/test";
import type { LogEntry } from "../../../src/core/game/log.ts";
import { encode, SAVE_FORMAT, SAVE_VERSION } from "../../../src/core/save/save.ts";

interface Played {
  readonly seed: number;
  readonly log: readonly LogEntry[];
}

/** The save of a game of the French edition, as text. */
export const saveOf = ({ seed, log }: Played, storyHash: string): string =>
  encode({
    format: SAVE_FORMAT,
    version: SAVE_VERSION,
    language: "fr",
    storyHash,
    seed,
    log,
    envelope: null,
    ink: "",
  });

/** The page must be of the game's own origin, with its store made; it reads the text when it is next opened. */
export async function putKept(page: Page, text: string, key = "game"): Promise<void> {
  await visit(page, { key, text });
}

/** The keys of all that is kept. */
export const keptKeys = (page: Page): Promise<string[]> => visit(page, null);

/** Writes what is given, if anything, and gives the keys there are. */
const visit = (
  page: Page,
  given: { readonly key: string; readonly text: string } | null,
): Promise<string[]> =>
  page.evaluate(
    (kept) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("illusions-retrouvees:saves");
        opening.addEventListener("error", () => reject(new Error("no database")));
        opening.addEventListener("success", () => {
          const work = opening.result.transaction("texts", "readwrite");
          const texts = work.objectStore("texts");
          if (kept !== null) texts.put(kept.text, kept.key);
          const keys = texts.getAllKeys();
          work.addEventListener("complete", () => {
            opening.result.close();
            resolve(keys.result.map(String));
          });
        });
      }),
    given,
  );
