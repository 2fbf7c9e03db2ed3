/** Some files of the story, played alone: what they lack of the other scenes is replaced by an ending. */
import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { TITLES } from "../../content/ids.ts";
import { compileStory, type CompiledStory } from "../ink/compile.ts";
import { editionFile } from "./edition.ts";

/** What any scene may call, and the marks of a scene that does. */
const SHARED = { file: "fr/nights/gobseck-calls.ink", marks: /\b(?:gobseck_calls|euros\(|owed\()/ };

/** Compiles `shared/state.ink` and the given files, starting at the first knot of the first one. */
export function compileDraft(files: readonly string[]): CompiledStory {
  const main = editionFile("fr");
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const all = texts.join("\n");
  const first = /^===\s*([\w\p{L}]+)/mu.exec(all)?.[1] ?? "END";
  const lacks = TITLES.filter(
    (title) => new RegExp(`->\\s*${title}\\b`).test(all) && !new RegExp(`^===\\s*${title}\\b`, "m").test(all),
  );
  const included = files.map((file) => relative(dirname(main), resolve(file)).replaceAll("\\", "/"));
  const isShared = included.includes(SHARED.file);
  const source = [
    "INCLUDE shared/state.ink",
    ...(!isShared && SHARED.marks.test(all) ? [`INCLUDE ${SHARED.file}`] : []),
    ...included.map((file) => `INCLUDE ${file}`),
    `-> ${first}`,
    ...lacks.map((title) => `=== ${title} ===\n# title: ${title}\nLa suite est ailleurs.\n-> END`),
  ].join("\n");
  return compileStory(main, (path) => (path === main ? source : readFileSync(path, "utf8")));
}
