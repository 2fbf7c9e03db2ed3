/** Checks both editions when its parent process asks, `{ walk }`, and answers with the problems: for the desk. */
import { compileStory } from "../ink/compile.ts";
import { byPlace, formatProblem, type StoryProblem } from "../ink/problem.ts";
import { checkStory } from "./check-story.ts";
import { editionFile, editions } from "./edition.ts";
import { faultProblems } from "./walk/walk-problems.ts";
import { walkStory } from "./walk/walk-story.ts";

const SHORT_WALK = { seed: 1, routes: 40, told: [] } as const;

process.on("message", ({ walk }: { readonly walk: boolean }) => {
  const found = editions().flatMap((language): StoryProblem[] => {
    const story = compileStory(editionFile(language));
    const problems = checkStory(story);
    return walk && story.json !== null
      ? [...problems, ...faultProblems(walkStory(story, SHORT_WALK))]
      : problems;
  });
  // Both editions read the shared files.
  const distinct = new Map(found.map((problem) => [formatProblem(problem), problem]));
  process.send?.([...distinct.values()].sort(byPlace));
});
process.on("disconnect", () => process.exit());
