/** `npm run saves:check`: the old saves, ten thousand broken ones, and a save at each choice of a whole game. */
import { fork } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
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
import { saveOf } from "../../app/save-of.ts";
import { readCorpus } from "./read-corpus.ts";

/** Most are opened over a story of three pages, which plays in no time; the rest over the game's own. */
const [SMALL, WHOLE, LINKS] = [7_600, 400, 2_000];
const SEED = 7;

const source = (language: Language): StorySource => storySource(compileStory(editionFile(language)));

interface Finding {
  readonly said: string;
  readonly problems: readonly string[];
}

function oldSaves(): Finding {
  const { problems, lines } = checkCorpus(readCorpus(), source("fr"));
  const told = lines.map(
    ({ story, saves, whole, played, entries }) =>
      `\n  ${story}: ${saves} saves, ${whole} whole, ${played} of ${entries} entries played`,
  );
  const few = lines.length < 4 ? ["test/saves holds fewer than four stories"] : [];
  return { said: told.join(""), problems: [...problems, ...few] };
}

async function brokenSaves(): Promise<Finding> {
  const [small, french] = [smallStory("fr"), source("fr")];
  const early = readCorpus().flatMap(({ name, text }) => (name.endsWith("-002.json") ? text : []));
  const tallies = [
    fuzzSaves({ story: small, saves: smallSaves(small), count: SMALL, seed: SEED }),
    fuzzSaves({ story: french, saves: early, count: WHOLE, seed: SEED + 1 }),
    await fuzzLinks(await linksOf(french), LINKS, SEED + 2),
  ];
  const ends = new Map<string, number>();
  for (const tally of tallies)
    for (const [end, count] of tally.ends) ends.set(end, (ends.get(end) ?? 0) + count);
  return {
    said: [...ends].map(([end, count]) => `${count} ${end}`).join(", "),
    problems: tallies.flatMap(({ problems }) => problems),
  };
}

function eachChoice(language: Language): Finding {
  const [route] = ROUTES;
  if (!route) throw new Error("There is no route to play.");
  const { choices, problems } = everyChoice(source(language), route, language);
  return { said: `${choices} saves`, problems };
}

const PARTS: Readonly<Record<string, () => Finding | Promise<Finding>>> = {
  "a save at each choice, fr": () => eachChoice("fr"),
  "old saves": oldSaves,
  "a save at each choice, en": () => eachChoice("en"),
  "broken saves": brokenSaves,
};

async function play(name: string, part: () => Finding | Promise<Finding>): Promise<void> {
  const from = performance.now();
  const { said, problems } = await part();
  console.log(`${name}: ${said} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

/** Each part in a process of its own, two at a time; gives how many failed. */
async function playAll(): Promise<number> {
  const waiting = Object.keys(PARTS);
  let failed = 0;
  const lane = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const child = fork(fileURLToPath(import.meta.url), [name]);
      const [code] = (await once(child, "exit")) as [number | null];
      if (code !== 0) failed += 1;
    }
  };
  await Promise.all([lane(), lane()]);
  return failed;
}

const [only] = process.argv.slice(2);
const part = only === undefined ? undefined : PARTS[only];
if (only !== undefined && part) await play(only, part);
else {
  const failed = await playAll();
  console.log(failed === 0 ? "Every save opens, or says why not." : `${failed} parts failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

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
    return encode(saveOf(game, "fr", story.hash));
  });
}

function linksOf(story: StorySource): Promise<string[]> {
  const nothing = saveOf(resume({ seed: 0, log: [] }, story).game, "fr", story.hash);
  return Promise.all(
    ROUTES.map((route) => {
      const { seed, log } = playRoute(story, route);
      return encodeLink({ ...nothing, seed, log }, "https://example.test/");
    }),
  );
}
