/**
 * `npm run story:import -- FILE.csv`: puts a table of `story:export` back into the ink. 1 when a row was refused.
 *
 *     --to en   the column « nouveau » is English
 *     --dry     says what would be done
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { compileStory } from "../ink/compile.ts";
import { formatProblem, isError } from "../ink/problem.ts";
import { editionFile } from "./edition.ts";
import { applyRows, type Applied } from "./sheet/apply.ts";
import { readCsv } from "./sheet/csv.ts";
import { rowsOf } from "./sheet/rows.ts";
import { returnedOf } from "./sheet/table.ts";
import { openTwins, translate } from "./sheet/twin.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: "string", default: "fr" }, dry: { type: "boolean", default: false } },
});
const [path] = positionals;
if (path === undefined || (values.to !== "fr" && values.to !== "en"))
  throw new Error("Il faut un tableau : npm run story:import -- story-export/texte.csv [--to en] [--dry]");

const story = compileStory(editionFile("fr"));
const { rows } = rowsOf(story);
const returned = returnedOf(readCsv(readFileSync(path, "utf8")));
const applied = values.to === "en" ? intoEnglish() : applyRows(story.sources, rows, returned);
const written = new Map(applied.files.map(({ file, text }) => [resolve(file), text]));
const broken = values.dry ? [] : faultsIn(written);
if (broken.length > 0) {
  console.error(broken.map(formatProblem).join("\n"));
  console.error("Rien n’a été écrit : l’histoire ne se compilerait plus.");
  process.exit(1);
}
if (!values.dry)
  for (const [file, text] of written) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
for (const { id, place, why } of applied.refused) console.log(`refusé  ${place || path} [${id}] ${why}`);
console.log(
  `${applied.changed} ligne(s) changée(s), ${applied.notes} note(s), ${applied.refused.length} refusée(s)${values.dry ? " (rien n’est écrit)" : ""}.`,
);
process.exitCode = applied.refused.length > 0 ? 1 : 0;

function intoEnglish(): Applied {
  const english = compileStory(editionFile("en"));
  const done = translate(
    { sources: [...story.sources, ...english.sources], french: rows, english: rowsOf(english).rows },
    returned,
  );
  for (const { file, done: back, of } of done.begun)
    console.log(`${file} : ${back} lignes sur ${of} ; le fichier passera en anglais quand toutes y seront.`);
  const main = english.sources.find(({ file }) => file.endsWith("en.ink"));
  const text = main ? openTwins(main.text, done.opened) : "";
  return main && text !== main.text ? { ...done, files: [...done.files, { file: main.file, text }] } : done;
}

/** What the compiler would say of both editions with those files in place. */
function faultsIn(files: ReadonlyMap<string, string>): ReturnType<typeof compileStory>["problems"] {
  const read = (file: string): string => files.get(resolve(file)) ?? readFileSync(file, "utf8");
  return (["fr", "en"] as const).flatMap((language) =>
    compileStory(editionFile(language), read).problems.filter(isError),
  );
}
