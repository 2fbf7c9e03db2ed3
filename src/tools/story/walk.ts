/**
 * `npm run story:walk`: walks the story many times and says what the routes met; 1 when something is wrong.
 *
 *     --seed N       another draw of routes (default 1)
 *     --routes N     how many (default 400)
 *     --route K      says all the choices of route K, to play it again
 *     --language en  the English edition
 *     --json         for machines
 *     --html FILE    the same as a page, with the text by how often it is read
 *     FILE.ink …     those files only, the scenes they lead to being replaced by an ending
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Language } from "../../core/story/beat.ts";
import { compileStory } from "../ink/compile.ts";
import { byPlace, formatProblem, isError } from "../ink/problem.ts";
import { compileDraft } from "./draft.ts";
import { editionFile } from "./edition.ts";
import { walkPage } from "./walk/page/walk-page.ts";
import { printWalk } from "./walk/print-walk.ts";
import { walkProblems } from "./walk/walk-problems.ts";
import { walkStory, type WalkReport } from "./walk/walk-story.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    routes: { type: "string", default: "400" },
    route: { type: "string" },
    language: { type: "string", default: "fr" },
    json: { type: "boolean", default: false },
    html: { type: "string" },
  },
});

const isDraft = positionals.length > 0;
const language: Language = values.language === "en" ? "en" : "fr";
const story = isDraft ? compileDraft(positionals) : compileStory(editionFile(language));
const broken = story.problems.filter(isError);
if (broken.length > 0) {
  console.error(broken.map(formatProblem).join("\n"));
  process.exit(1);
}

const only = values.route === undefined ? null : Number(values.route);
const report = walkStory(story, {
  seed: Number(values.seed),
  routes: only ?? Number(values.routes),
  told: isDraft ? positionals : language === "en" ? ["--language en"] : [],
});
if (only === null) tellAll(report);
else tellRoute(report, only);

function tellAll(walk: WalkReport): void {
  const problems = walkProblems(walk, { isDraft }).sort(byPlace);
  if (values.html !== undefined) writeFileSync(values.html, walkPage(walk, story.sourceLines, problems));
  if (values.json)
    console.log(JSON.stringify({ ...walk, walked: undefined, units: undefined, problems }, null, 2));
  else
    console.log(
      [printWalk(walk), "", ...problems.map(formatProblem), problems.some(isError) ? "Échec." : "Bien."].join(
        "\n",
      ),
    );
  process.exitCode = problems.some(isError) ? 1 : 0;
}

function tellRoute({ walked, seed }: WalkReport, number: number): void {
  const route = walked[number - 1];
  if (!route) throw new Error(`--route ${number}: routes count from 1`);
  console.log(
    `Route ${number}, graine ${seed}, manière « ${route.policy} », ${route.choices.length} choix :`,
  );
  console.log(route.choices.map((id) => `  ${id}`).join("\n"));
  for (const fault of route.faults)
    console.log(`${fault.file}:${fault.line} [${fault.rule}] ${fault.message}`);
}
