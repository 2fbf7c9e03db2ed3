/** A compiled story as the game takes it. */
import type { StorySource } from "../../core/story/story-run.ts";
import type { CompiledStory } from "./compile-from.ts";

/** @throws when the story did not compile */
export function storySource({ json, hash, knots }: CompiledStory): StorySource {
  if (json === null) throw new Error("storySource: the story does not compile");
  return { json, hash, languages: Object.fromEntries(knots.map(({ name, language }) => [name, language])) };
}
