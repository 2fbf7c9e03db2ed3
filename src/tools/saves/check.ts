/** `npm run saves:check`: the old saves, ten thousand broken ones, and a save at each choice of a whole game. */
import process from "node:process";
import { resume } from "../../app/resume.ts";
import type { Language } from "../../core/story/beat.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import { encode } from "../../core/save/save.ts";
import { encodeLink } from "../../link/game-link.ts";
import { playRoute } from "../book/play-route.ts";
import { ROUTES } from "../book/routes.ts";
import { compileStory } from "../ink/compile.ts";
import { storySource } from "../ink/story-source.ts";
import { editionFile } from "../story/edition.ts";
import { smallStory } from "../../../test/fixtures/small-story.ts";
import { checkCorpus } from "./check-corpus.ts";
import { everyChoice } from "./every-choice.ts";
import { fuzzLinks, fuzzSaves } from "./fuzz.ts";
import { saveOf } from "./make-corpus.ts";
import { readCorpus } from "./read-corpus.ts";

/** Most are opened over a story of three pages, which plays in no time; the rest over the game's own. */
const [SMALL, WHOLE, LINKS] = [7_600, 400, 2_000];
const SEED = 7;

const source = (language: Language): StorySource => storySource(compileStory(editionFile(language)));
const french = source("fr");
const problems: string[] = [];

async function step(name: string, check: () => Promise<string> | string): Promise<void> {
  const from = performance.now();
  const said = await check();
  console.log(`${name}: ${said} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
}

await step("old saves", () => {
  const found = checkCorpus(readCorpus(), french);
  problems.push(...found.problems);
  for (const { story, saves, whole, played, entries } of found.lines)
    console.log(`  ${story}: ${saves} saves, ${whole} whole, ${played} of ${entries} entries played`);
  if (found.lines.length < 4) problems.push("test/saves holds fewer than four stories");
  return `${found.lines.reduce((sum, { saves }) => sum + saves, 0)} saves`;
});

await step("broken saves", async () => {
  const small = smallStory("fr");
  const early = readCorpus().flatMap(({ name, text }) => (name.endsWith("-002.json") ? text : []));
  const links = await linksOf(french);
  const tallies = [
    fuzzSaves({ story: small, saves: smallSaves(small), count: SMALL, seed: SEED }),
    fuzzSaves({ story: french, saves: early, count: WHOLE, seed: SEED + 1 }),
    await fuzzLinks(links, LINKS, SEED + 2),
  ];
  const ends = new Map<string, number>();
  for (const tally of tallies) {
    problems.push(...tally.problems);
    for (const [end, count] of tally.ends) ends.set(end, (ends.get(end) ?? 0) + count);
  }
  return [...ends].map(([end, count]) => `${count} ${end}`).join(", ");
});

for (const language of ["fr", "en"] as const) {
  await step(`a save at each choice, ${language}`, () => {
    const [route] = ROUTES;
    if (!route) throw new Error("There is no route to play.");
    const found = everyChoice(language === "fr" ? french : source(language), route, language);
    problems.push(...found.problems);
    return `${found.choices} saves`;
  });
}

for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "Every save opens, or says why not." : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Two games of the small story, with something written, drawn, traded and carried. */
function smallSaves(story: StorySource): string[] {
  const text = { kind: "own", text: "Ne dis rien." } as const;
  const drawing = { kind: "own", strokes: [[1, 2, 0.5, 30, 40, 0.25]] } as const;
  const first = [
    { kind: "choose", id: "a-own", answer: { kind: "text", text, polished: true } },
    { kind: "choose", id: "a-no" },
    { kind: "trade", order: { side: "short", giant: "MIR", shares: 3 } },
    { kind: "carry", thought: 1, carried: false },
    { kind: "choose", id: "b-draw", answer: { kind: "drawing", drawing } },
  ] as const;
  const second = [
    {
      kind: "choose",
      id: "a-own",
      answer: { kind: "text", text: { kind: "offer", offer: "rain" } },
    },
    { kind: "choose", id: "a-let" },
    { kind: "choose", id: "b-draw", answer: { kind: "drawing", drawing: { kind: "offer", offer: "cat" } } },
  ] as const;
  return [first, second].map((log) => {
    const { game, isWhole } = resume({ seed: 11, log }, story);
    if (!isWhole) throw new Error("The games to be broken do not play.");
    return encode(saveOf(game, story.hash));
  });
}

function linksOf(story: StorySource): Promise<string[]> {
  const nothing = saveOf(resume({ seed: 0, log: [] }, story).game, story.hash);
  return Promise.all(
    ROUTES.map((route) => {
      const { seed, log } = playRoute(story, route);
      return encodeLink({ ...nothing, seed, log }, "https://example.test/");
    }),
  );
}
