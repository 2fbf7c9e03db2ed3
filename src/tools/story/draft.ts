/** Some files of the story, played alone: what they lack of the other scenes is replaced by an ending. */
import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { TITLES } from "../../content/ids.ts";
import { compileStory, type CompiledStory, diskPlace } from "../ink/compile.ts";
import { storyTexts } from "../ink/story-texts.ts";
import { stripComments } from "../ink/strip-comments.ts";
import { editionFile } from "./edition.ts";

/** What any scene may call, and the marks of a scene that does. */
const SHARED = { file: "fr/nights/gobseck-calls.ink", marks: /\b(?:gobseck_calls|euros\(|owed\()/ };

/** Compiles `shared/state.ink` and the given files, starting at the first knot of the first one. */
export function compileDraft(files: readonly string[]): CompiledStory {
  const main = editionFile("fr");
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const all = texts.join("\n");
  const [, first = "END", body = ""] =
    /^===\s*([\w\p{L}]+)([\s\S]*?)(?=^===|(?![\s\S]))/mu.exec(stripComments(all)) ?? [];
  const lacks = TITLES.filter(
    (title) => new RegExp(`->\\s*${title}\\b`).test(all) && !new RegExp(`^===\\s*${title}\\b`, "m").test(all),
  );
  const included = files.map((file) => relative(dirname(main), resolve(file)).replaceAll("\\", "/"));
  const isShared = included.includes(SHARED.file);
  const source = [
    "INCLUDE shared/state.ink",
    ...(!isShared && SHARED.marks.test(all) ? [`INCLUDE ${SHARED.file}`] : []),
    ...included.map((file) => `INCLUDE ${file}`),
    // What gives the hand back is called as scenes call it.
    body.includes("->->") ? `-> ${first} ->\n-> END` : `-> ${first}`,
    ...lacks.map((title) => `=== ${title} ===\n# title: ${title}\nLa suite est ailleurs.\n-> END`),
  ].join("\n");
  const story = compileStory(main, (path) => (path === main ? source : readFileSync(path, "utf8")));
  return Object.assign(story, { entries: ledToFromElsewhere(main, files) });
}

/** Names that the story's other files divert to. */
function ledToFromElsewhere(main: string, files: readonly string[]): ReadonlySet<string> {
  const given = new Set(files.map((file) => resolve(file)));
  const others = [...storyTexts(diskPlace(main))].filter(([path]) => !given.has(path));
  return new Set(
    others.flatMap(([, text]) =>
      [...stripComments(text ?? "").matchAll(/(?:->|<-)\s*([\p{L}\p{N}_]+)/gu)].map(([, name = ""]) => name),
    ),
  );
}
