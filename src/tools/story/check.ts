/**
 * `npm run story:check`: the compiler, the rules, and a short walk for what only shows in play; 1 on an error.
 *
 *     --json      for machines
 *     --fix       first writes what is beyond doubt: names of choices, quotes, spaces, accents
 *     FILE.ink …  those files only, the scenes they lead to being replaced by an ending
 */
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compileStory, type CompiledStory } from "../ink/compile.ts";
import { byPlace, formatProblem, isError, type StoryProblem } from "../ink/problem.ts";
import { checkStory } from "./check-story.ts";
import { compileDraft } from "./draft.ts";
import { editionFile, editions } from "./edition.ts";
import { mendStory } from "./mend/mend-story.ts";
import { faultProblems } from "./walk/walk-problems.ts";
import { walkStory } from "./walk/walk-story.ts";

/** Enough to meet every beat; `story:walk` does the counting. */
const SHORT_WALK = { seed: 1, routes: 40 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, fix: { type: "boolean", default: false } },
});

interface Checked {
  readonly story: CompiledStory;
  /** What `story:walk` must be told to walk it again. */
  readonly told: readonly string[];
}

const missing = positionals.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`Ce fichier ne se trouve pas : ${missing.join(", ")}`);
  console.error("    → Donner son chemin depuis le dossier du jeu : story/fr/act-1/scene-2.ink");
  process.exit(1);
}
if (!values.json && positionals.length === 0)
  console.log("Lecture de toute l’histoire : une à deux minutes…");
if (values.fix) mendAll();
const stories = readStories();
const problems = distinct(stories.flatMap(problemsOf)).sort(byPlace);
const errors = problems.filter(isError).length;

if (values.json) console.log(JSON.stringify(problems, null, 2));
else
  for (const line of [...problems.map(formatProblem), summary(stories.map(({ story }) => story))])
    console.log(line);
process.exitCode = errors > 0 ? 1 : 0;

function readStories(): readonly Checked[] {
  return positionals.length > 0
    ? [{ story: compileDraft(positionals), told: positionals }]
    : editions().map((language) => ({
        story: compileStory(editionFile(language)),
        told: language === "en" ? ["--language en"] : [],
      }));
}

/** Files of the story only: a draft's main file stands in no folder. */
function mendAll(): void {
  for (const { story } of readStories()) {
    const { files, lines } = mendStory(story);
    for (const { file, text } of files) if (existsSync(file)) writeFileSync(file, text);
    if (lines > 0 && !values.json)
      console.log(`Corrigé : ${many(lines, "ligne")}, dans ${files.map(({ file }) => file).join(", ")}.`);
  }
}

/** No game is played on a mistake already told: it would tell it again, choice after choice. */
function problemsOf({ story, told }: Checked): StoryProblem[] {
  const found = checkStory(story);
  return story.json === null || found.some(isError)
    ? found
    : [...found, ...faultProblems(walkStory(story, { ...SHORT_WALK, told }))];
}

/** Both editions read the shared files. */
function distinct(all: readonly StoryProblem[]): StoryProblem[] {
  return [...new Map(all.map((problem) => [formatProblem(problem), problem])).values()];
}

function summary(checked: readonly CompiledStory[]): string {
  const files = new Set(checked.flatMap((story) => story.files)).size;
  const words = checked[0]?.knots.reduce((sum, knot) => sum + knot.words, 0) ?? 0;
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  return `${files} fichiers, ${words} mots. ${verdict(errors, warnings)}`;
}

function verdict(wrong: number, advised: number): string {
  const advice =
    advised === 0 ? "" : ` ${many(advised, "conseil")}, qui ${advised > 1 ? "n’arrêtent" : "n’arrête"} rien.`;
  if (wrong === 0) return `Aucune erreur : tout va bien.${advice}`;
  return `${many(wrong, "erreur")} à corriger, de haut en bas ; relancer ensuite.${advice}`;
}

function many(count: number, word: string): string {
  return `${count} ${word}${count > 1 ? "s" : ""}`;
}
