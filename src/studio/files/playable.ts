/** The game as a folder one may serve anywhere, with the story that is being written. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Language } from "../../core/story/beat.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import { openingOf } from "../../tools/story/opening.ts";

/** `studio/build.json`, written at build. */
export interface BuildList {
  /** All that the game asks of its server, from the build's root. */
  readonly files: readonly string[];
  /** The module of each edition, from the build's root. */
  readonly stories: Readonly<Record<Language, string>>;
}

export interface Playable {
  readonly list: BuildList;
  /** The bytes of a file of the build; rejects when it can't be had. */
  readonly fetchFile: (name: string) => Promise<Uint8Array>;
  readonly stories: Readonly<Record<Language, StorySource>>;
  /** How to open it, for whoever unzips it. */
  readonly readMe: { readonly name: string; readonly text: string };
  /** From 0 to 1. */
  readonly progress: (done: number) => void;
}

const FOLDER = "illusions-retrouvees/";
/** Takes the place of a worker that would keep an older story; itself keeps nothing. */
const WORKER = 'addEventListener("install", () => skipWaiting());\n';
const PAGES: Readonly<Record<string, Language>> = { "index.html": "fr", "en/index.html": "en" };
const PACKED = /\.(?:avif|jpg|png|webp|woff2|ogg|opus|m4a|mp3|webm)$/;

/** Rejects when a file of the build can't be fetched. */
export async function makePlayable({ list, fetchFile, stories, readMe, progress }: Playable): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, bytes) => {
    failed ??= error;
    if (!error) parts.push(bytes);
  });
  const add = (name: string, bytes: Uint8Array): void => {
    const entry = PACKED.test(name)
      ? new ZipPassThrough(FOLDER + name)
      : new ZipDeflate(FOLDER + name, { level: 6 });
    zip.add(entry);
    entry.push(bytes, true);
  };
  add(readMe.name, strToU8(readMe.text));
  add("worker.js", strToU8(WORKER));
  for (const [at, name] of list.files.entries()) {
    add(name, replaced(name, await fetchFile(name), list, stories));
    progress((at + 1) / list.files.length);
    if (failed) throw failed;
  }
  zip.end();
  return new Blob(parts, { type: "application/zip" });
}

/** The story's modules and the two pages, which hold its opening, are made again; the rest is as it was built. */
function replaced(
  name: string,
  bytes: Uint8Array,
  list: BuildList,
  stories: Readonly<Record<Language, StorySource>>,
): Uint8Array {
  for (const language of ["fr", "en"] as const)
    if (name === list.stories[language]) return strToU8(moduleOf(stories[language]));
  const language = PAGES[name];
  return language === undefined
    ? bytes
    : strToU8(withOpening(new TextDecoder().decode(bytes), openingOf(stories[language], language)));
}

const moduleOf = (story: StorySource): string =>
  Object.entries(story)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join("\n");

/** @throws when the page has no place for it */
function withOpening(page: string, opening: string): string {
  const place = /(<main id="game"[^>]*>)[\s\S]*?(<\/main>)/;
  if (!place.test(page)) throw new Error("makePlayable: the page has no #game");
  return page.replace(place, (_, open: string, close: string) => open + opening + close);
}
