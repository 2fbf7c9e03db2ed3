/**
 * `npm run story:import -- FILE.csv`: puts a table of `story:export` back into the ink. 1 when a row was refused.
 *
 *     --to en   the column « nouveau » is English
 *     --dry     says what would be done
 *
 * Typewriter quotes that came back are curled.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { compileStory } from "../ink/compile.ts";
import { formatProblem, isError } from "../ink/problem.ts";
import { editionFile } from "./edition.ts";
import { outsideBraces } from "./mend/in-prose.ts";
import { curled } from "./rules/straight-quotes.ts";
import { applyRows, type Applied } from "./sheet/apply.ts";
import { readCsv } from "./sheet/csv.ts";
import { rowsOf } from "./sheet/rows.ts";
import { returnedOf, type Returned } from "./sheet/table.ts";
import { openTwins, translate } from "./sheet/twin.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: "string", default: "fr" }, dry: { type: "boolean", default: false } },
});
const [path] = positionals;
const language = values.to;
if (path === undefined || (language !== "fr" && language !== "en"))
  stop("Il faut un tableau : npm run story:import -- story-export/texte.csv [--to en] [--dry]");
if (!existsSync(path)) stop(`Ce tableau ne se trouve pas : ${path}`);

const returned = readTable(path);
const story = compileStory(editionFile("fr"));
const { rows } = rowsOf(story);
const applied = language === "en" ? intoEnglish() : applyRows(story.sources, rows, returned);
const written = new Map(applied.files.map(({ file, text }) => [resolve(file), text]));
const broken = faultsIn(written);
if (broken.length > 0) {
  console.error(broken.map(formatProblem).join("\n"));
  stop("Rien n’a été écrit : le jeu ne pourrait plus lire l’histoire. Corriger ces lignes dans le tableau.");
}
if (!values.dry)
  for (const [file, text] of written) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
for (const { id, place, why } of applied.refused) console.log(`refusé  ${place || path} [${id}] ${why}`);
console.log(
  `Lignes changées : ${applied.changed} ; notes : ${applied.notes} ; refusées : ${applied.refused.length}.` +
    (values.dry ? " C’était un essai : rien n’est écrit." : " Ensuite : npm run story:check"),
);
process.exitCode = applied.refused.length > 0 ? 1 : 0;

/** What came back, ready for the ink; a table that cannot be read ends the command with the reason. */
function readTable(file: string): readonly Returned[] {
  const text = readFileSync(file, "utf8");
  if (/[\uFFFD\0]/.test(text))
    stop(`${file} n’est pas en UTF-8 : l’enregistrer de nouveau au format « CSV UTF-8 ».`);
  try {
    const curl = (prose: string): string => curled(prose, language === "en" ? "en" : "fr");
    return returnedOf(readCsv(text)).map((row) => ({ ...row, fresh: outsideBraces(row.fresh, curl) }));
  } catch (error) {
    return stop(`${file} : ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

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
