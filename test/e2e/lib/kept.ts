/** Puts a text where the game is kept on the device: an older game, or what a broken disk would leave. */
import type { Page } from "@playwright/test";

/** The page must be of the game's own origin, with its store made; it reads the text when it is next opened. */
export const putKept = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("illusions-retrouvees:saves");
        opening.addEventListener("error", () => reject(new Error("no database")));
        opening.addEventListener("success", () => {
          const writing = opening.result.transaction("texts", "readwrite");
          writing.objectStore("texts").put(kept, "game");
          writing.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    text,
  );
