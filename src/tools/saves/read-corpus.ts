/** The saves kept under test/saves/, by story, oldest first. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const CORPUS = resolve("test/saves");

export interface OldSave {
  /** Day and hash of its story. */
  readonly story: string;
  readonly name: string;
  readonly text: string;
}

export const readCorpus = (): OldSave[] =>
  readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((story) =>
      readdirSync(join(CORPUS, story))
        .sort()
        .map((name) => ({ story, name, text: readFileSync(join(CORPUS, story, name), "utf8") })),
    );
