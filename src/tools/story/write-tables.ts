/** `npm run story:docs`: makes the tables of docs/ecrire.md and the whole of docs/story-map.md anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { compileStory } from "../ink/compile.ts";
import { editionFile } from "./edition.ts";
import { storyMap } from "./story-map.ts";
import { withTables } from "./writer-tables.ts";

const PAGE = "docs/ecrire.md";
const MAP = "docs/story-map.md";
writeFileSync(PAGE, withTables(readFileSync(PAGE, "utf8")));
writeFileSync(MAP, storyMap(compileStory(editionFile("fr"))));
console.log(`${PAGE} et ${MAP} sont à jour.`);
