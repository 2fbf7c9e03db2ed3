/** What is read again reaches the game, quickly or whole. */
import { expect, it } from "vitest";
import { makeRereader, type Wanted } from "../../src/studio/compile/reread.ts";
import type { Compiler } from "../../src/studio/worker/compiler.ts";
import type { Whole } from "../../src/studio/worker/messages.ts";
import type { StorySource } from "../../src/core/story/story-run.ts";

const STORY: StorySource = { json: "{}", hash: "h", languages: {} };
const WANTED: Wanted = { files: { "fr.ink": "-> a" }, language: "fr", start: null, isNew: false };

it("plays the whole story when nothing quicker can tell what was written", async () => {
  const played: StorySource[] = [];
  const whole = { story: STORY, problems: [] } as unknown as Whole;
  const compiler = {
    setBase: () => {},
    quick: async () => ({ made: null }),
    whole: async () => ({ whole }),
  } as unknown as Compiler;
  const rereader = makeRereader({
    compiler,
    onStory: (_, story) => played.push(story),
    onProblems: () => {},
    onRead: () => {},
    onFailed: (error) => {
      throw error;
    },
  });
  await rereader.reread(WANTED);
  expect(played).toEqual([STORY]);
});
