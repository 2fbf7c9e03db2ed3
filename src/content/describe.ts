/** The picture in words, for who cannot see it: fetched while the text is being read. */
import type { Language } from "../core/story/beat.ts";

let known: (scene: string, language: Language) => string = () => "";

/** Empty until the words have come, and for a scene nobody has described. */
export const describe = (scene: string, language: Language): string => known(scene, language);

/** Rejects when the words cannot be fetched. */
export async function fetchDescriptions(): Promise<void> {
  known = (await import("./scene-descriptions.ts")).describeScene;
}
