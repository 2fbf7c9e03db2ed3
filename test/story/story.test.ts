/** The story itself: both editions compile, break no rule, can be played to the end, and are built alike. */
import { describe, expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { formatProblem, isError, type StoryProblem } from "../../src/tools/ink/problem.ts";
import { checkStory } from "../../src/tools/story/check-story.ts";
import { editionFile, editions } from "../../src/tools/story/edition.ts";
import { compareEditions } from "../../src/tools/story/parity/compare-editions.ts";
import { walkProblems } from "../../src/tools/story/walk/walk-problems.ts";
import { walkStory } from "../../src/tools/story/walk/walk-story.ts";

/** STORY_SEED=12 walks other routes. */
const seed = Number(process.env["STORY_SEED"] ?? 1);
const ROUTES = 60;

const errorsOf = (problems: readonly StoryProblem[]): string =>
  problems.filter(isError).map(formatProblem).join("\n");

describe.each(editions())("edition %s", (language) => {
  const story = compileStory(editionFile(language));

  test("compiles and breaks no rule", () => {
    expect(errorsOf(checkStory(story))).toBe("");
    expect(story.json).not.toBeNull();
  });

  test(`${ROUTES} routes with seed ${seed} reach the end and let each thought be lived both ways`, () => {
    const problems = walkProblems(walkStory(story, { seed, routes: ROUTES }), { isDraft: false });
    // Choices that nobody takes, and how different two readings can be, show on many more routes (`npm run story:walk`):
    // on these few, a line added anywhere would send them past a rare choice.
    const ofMany = new Set(["common-share", "untaken-choice"]);
    expect(errorsOf(problems.filter(({ rule }) => !ofMany.has(rule)))).toBe("");
  });
});

test("the editions have the same structure", () => {
  const [french, english] = editions().map((language) => compileStory(editionFile(language)));
  // One edition alone has nothing to be compared with.
  if (french && english) expect(errorsOf(compareEditions(french, english))).toBe("");
});
