/** `npx tsx src/tools/story/write-tables.ts`: makes the tables of docs/ecrire.md anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { withTables } from "./writer-tables.ts";

const PAGE = "docs/ecrire.md";
writeFileSync(PAGE, withTables(readFileSync(PAGE, "utf8")));
console.log(`${PAGE} est à jour.`);
