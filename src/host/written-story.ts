/** The game beside the studio, on a page of the same origin: its story is the one being written there. */
import type { Language } from "../core/story/beat.ts";
import type { StorySource } from "../core/story/story-run.ts";
import { isWritten, READY, type Written } from "../protocol/studio.ts";

type Listener = (language: Language, story: StorySource, isNew: boolean) => void;

let last: Written | undefined;
let listener: Listener | undefined;
let come = (): void => {};
const hasCome = new Promise<void>((resolve) => {
  come = resolve;
});

addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== parent || origin !== location.origin || !isWritten(data)) return;
  last = data;
  come();
  listener?.(data.language, data.story, data.isNew);
});
parent.postMessage(READY, location.origin);

/** Resolves when the studio has sent the story; with what `fallback` fetches when it is in another language. */
export async function writtenStory(
  language: Language,
  fallback: () => Promise<StorySource>,
): Promise<StorySource> {
  await hasCome;
  return last?.language === language ? last.story : fallback();
}

/** Tells the story again at once, so that a page built with the old opening is laid out afresh, then every new one. */
export function onWritten(told: Listener): void {
  listener = told;
  if (last) told(last.language, last.story, last.isNew);
}
