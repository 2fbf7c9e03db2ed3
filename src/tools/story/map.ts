/** `npm run story:map`: draws docs/story-map.svg; its windows are lit by a walk (`--routes N`, 120; `--seed N`, 1). */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compileStory } from "../ink/compile.ts";
import { formatProblem, isError } from "../ink/problem.ts";
import { editionFile } from "./edition.ts";
import { drawMap } from "./map/draw-map.ts";
import { streetOf } from "./map/street.ts";
import { visitsOf } from "./map/visits.ts";
import { walkStory } from "./walk/walk-story.ts";

const PICTURE = "docs/story-map.svg";

const { values } = parseArgs({
  options: { routes: { type: "string", default: "120" }, seed: { type: "string", default: "1" } },
});
const story = compileStory(editionFile("fr"));
const broken = story.problems.filter(isError);
if (broken.length > 0) {
  console.error(broken.map(formatProblem).join("\n"));
  process.exit(1);
}
const street = streetOf(story);
const walk = walkStory(story, { seed: Number(values.seed), routes: Number(values.routes) });
writeFileSync(PICTURE, drawMap(street, visitsOf(walk, street)));
console.log(`${PICTURE} : ${street.houses.length} maisons, ${street.paths.length} chemins.`);
