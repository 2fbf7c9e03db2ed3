/**
 * `npm run saves:corpus`: adds to test/saves/ the saves of the story as it stands. Those that are there are never
 * touched. `-- --story <file> --day <name>` makes them from an older story instead.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { ROUTES } from "../book/routes.ts";
import { compileStory } from "../ink/compile.ts";
import { storySource } from "../ink/story-source.ts";
import { editionFile } from "../story/edition.ts";
import { CORPUS } from "./read-corpus.ts";
import { corpusOf } from "./make-corpus.ts";

const { values } = parseArgs({
  options: {
    story: { type: "string", default: editionFile("fr") },
    day: { type: "string", default: new Date().toISOString().slice(0, 10) },
  },
});
const source = storySource(compileStory(resolve(values.story)));
const folder = join(CORPUS, `${values.day}-${source.hash.slice(0, 8)}`);
if (existsSync(folder)) {
  console.log(
    `${folder} is there already: the story has not changed since, and what is there is not touched.`,
  );
  process.exit(0);
}
const saves = ROUTES.flatMap((route) => corpusOf(source, route));
mkdirSync(folder, { recursive: true });
for (const { name, text } of saves) writeFileSync(join(folder, `${name}.json`), text);
console.log(`${saves.length} saves in ${folder}`);
