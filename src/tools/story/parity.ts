/** `npm run story:parity`: both editions have the same structure, so that a saved game is good in either; 1 if not. */
import { compileStory } from "../ink/compile.ts";
import { byPlace, formatProblem, isError } from "../ink/problem.ts";
import { editionFile, editions } from "./edition.ts";
import { compareEditions } from "./parity/compare-editions.ts";

if (!editions().includes("en")) {
  console.log("Pas encore d’édition anglaise : rien à comparer.");
  process.exit(0);
}

const french = compileStory(editionFile("fr"));
const english = compileStory(editionFile("en"));
const broken = [...french.problems, ...english.problems].filter(isError);
const problems = broken.length > 0 ? broken : compareEditions(french, english);
for (const problem of problems.sort(byPlace)) console.log(formatProblem(problem));
if (problems.length === 0) console.log(`Structures égales : ${french.knots.length} nœuds.`);
process.exitCode = problems.length > 0 ? 1 : 0;
