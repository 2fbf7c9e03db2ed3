/**
 * The compiled editions, made by src/tools/vite/ink-plugin.ts.
 *
 * Import them lazily, so that each is a chunk of its own:
 *
 *     const edition = await import("virtual:story/fr");
 *     const story = new Story(edition.json);
 *
 * In dev, an edited .ink file gives a new module instead of a page reload to whoever accepts it; the app then
 * makes a new story and replays its log. Both arguments must be written as literals, once per edition, in a
 * module that imports it:
 *
 *     import.meta.hot?.accept("virtual:story/fr", (next) => {
 *       if (next) reload("fr", next as unknown as typeof edition);
 *     });
 *
 * Where nobody accepts, Vite reloads the page. While the ink has an error the overlay shows it, the old story
 * goes on, and the next good save of the file sends the new one.
 */

declare module "virtual:story/fr" {
  /** The story, to be parsed by inkjs. A string: `JSON.parse` beats the same data as JavaScript. */
  export const json: string;
  /** 16 hex digits; the same as long as the compiled story is. */
  export const hash: string;
  /** The language each knot is really written in: an untranslated scene of the English edition is "fr". */
  export const languages: Readonly<Record<string, "fr" | "en">>;
}

declare module "virtual:story/en" {
  export const json: string;
  export const hash: string;
  export const languages: Readonly<Record<string, "fr" | "en">>;
}
