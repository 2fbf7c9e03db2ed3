/**
 * `npm run story:export`: the whole text as a spreadsheet and as a script, in story-export/.
 *
 *     --to en           with the English beside the French, for a translator
 *     --speaker ursule  the script of one person
 *     --out FOLDER      elsewhere
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compileStory } from "../ink/compile.ts";
import { editionFile } from "./edition.ts";
import { writeCsv } from "./sheet/csv.ts";
import { rowsOf } from "./sheet/rows.ts";
import { scriptOf } from "./sheet/script.ts";
import { printStatus, statusOf } from "./sheet/status.ts";
import { tableOf } from "./sheet/table.ts";
import { twinsOf } from "./sheet/twin.ts";

const { values } = parseArgs({
  options: {
    to: { type: "string" },
    speaker: { type: "string" },
    out: { type: "string", default: "story-export" },
  },
});
if (values.to !== undefined && values.to !== "en") throw new Error("--to : « en » seulement");

const { rows, left } = rowsOf(compileStory(editionFile("fr")));
const twins =
  values.to === "en" ? twinsOf(rows, rowsOf(compileStory(editionFile("en"))).rows) : new Map<string, never>();
const table = tableOf(rows, ({ id }) => twins.get(id)?.text ?? "");
const names = {
  table: join(values.out, values.to === "en" ? "texte-fr-en.csv" : "texte.csv"),
  script: join(values.out, values.speaker === undefined ? "scenario.md" : `scenario-${values.speaker}.md`),
};
mkdirSync(values.out, { recursive: true });
writeFileSync(names.table, writeCsv(table));
writeFileSync(names.script, scriptOf(rows, values.speaker ?? null));
console.log(printStatus(statusOf(rows, ({ id }) => twins.has(id))));
for (const { file, line } of left)
  console.log(`${file}:${line} : prose en plusieurs morceaux, à changer à la main.`);
console.log(`\n${rows.length} lignes dans ${names.table}, le scénario dans ${names.script}.`);
