/** The walk sees what only play shows, and tells the same thing for the same seed. */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { leastCommon } from "../../src/tools/story/walk/common-share.ts";
import { drawFrom } from "../../src/tools/story/walk/random.ts";
import { walkProblems } from "../../src/tools/story/walk/walk-problems.ts";
import { walkStory, type WalkReport } from "../../src/tools/story/walk/walk-story.ts";

const faults = compileStory(resolve("test/fixtures/ink/faults.ink"));
const forks = compileStory(resolve("test/fixtures/ink/forks.ink"));

test("every fault is found once, at its place", () => {
  const found = walkProblems(walkStory(faults, { seed: 1, routes: 40 }), { isDraft: true });
  const told = found.map(({ rule, message }) => `${rule} ${/« (w-\w+) »/.exec(message)?.[1] ?? ""}`.trim());
  expect(told.sort()).toEqual(
    [
      "dead-end w-wall",
      "dead-end w-yield",
      "lonely-whisper w-hole",
      "long-beat",
      "object-outside-scene w-wall",
      "untaken-choice w-count",
      "untaken-choice w-never",
      "untaken-choice w-refuse",
    ].sort(),
  );
  expect(found.find(({ rule }) => rule === "untaken-choice")).toMatchObject({
    file: "test/fixtures/ink/faults.ink",
    line: 24,
  });
});

test("a whole story must let its thoughts be owned and contested", () => {
  const found = walkProblems(walkStory(faults, { seed: 1, routes: 4 }), { isDraft: false });
  expect(found.filter(({ rule }) => rule === "thought-reach")).toHaveLength(25);
});

test("a sound story has no problem and all its text is read", () => {
  const report = walkStory(forks, { seed: 1, routes: 60 });
  expect(walkProblems(report, { isDraft: true })).toEqual([]);
  expect(report.unprinted).toEqual([]);
});

test("the same seed walks the same routes, another seed others", () => {
  const trace = (seed: number): string => JSON.stringify(choicesOf(walkStory(forks, { seed, routes: 20 })));
  expect(trace(3)).toBe(trace(3));
  expect(trace(3)).not.toBe(trace(4));
});

const choicesOf = (report: WalkReport): unknown => report.walked.map(({ choices }) => choices);

test("the common share is words in common over the mean length", () => {
  const unit = (words: number) => ({ text: "", words, file: "", line: 0 });
  const units = [unit(10), unit(20), unit(30)];
  const reading = (route: number, ...read: number[]) => ({ route, units: new Set(read) });
  expect(leastCommon([reading(1, 0, 1), reading(2, 0, 1), reading(5, 0, 2)], units)).toEqual({
    share: 20 / 70,
    routes: [1, 5],
  });
  expect(leastCommon([reading(1, 0)], units).share).toBe(1);
});

test("draws stay in range and are spread", () => {
  const draw = drawFrom(12);
  const counts = [0, 0, 0, 0];
  for (let index = 0; index < 4000; index += 1) {
    const drawn = draw(4);
    counts[drawn] = (counts[drawn] ?? NaN) + 1;
  }
  for (const count of counts) expect(count).toBeGreaterThan(850);
});
