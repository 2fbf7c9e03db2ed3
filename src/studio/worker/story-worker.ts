/** Compiles and checks off the page's thread. */
import { compileFrom } from "../../tools/ink/compile-from.ts";
import { storySource } from "../../tools/ink/story-source.ts";
import { checkStory } from "../../tools/story/check-story.ts";
import { type Files, placeOf } from "../compile/place.ts";
import { makeQuick } from "../compile/quick.ts";
import type { Ask, Told, Whole } from "./messages.ts";

let quick: ReturnType<typeof makeQuick> = () => null;

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  const began = performance.now();
  const since = (): number => performance.now() - began;
  if (data.kind === "base") quick = makeQuick(data.base);
  else if (data.kind === "quick") {
    const made = quick(data.files);
    tell({ kind: "quick", id: data.id, made, ms: since() });
  } else {
    const whole = wholeOf(data.files, data.main);
    tell({ kind: "whole", id: data.id, whole, ms: since() });
  }
});

const tell = (told: Told): void => postMessage(told);

function wholeOf(files: Files, main: string): Whole {
  const compiled = compileFrom(placeOf(files, main));
  return {
    files,
    story: compiled.json === null ? null : storySource(compiled),
    problems: checkStory(compiled),
    words: compiled.knots.reduce((sum, knot) => sum + knot.words, 0),
  };
}
