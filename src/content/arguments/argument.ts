/** The shape of a chapter's argument: what happened there, in one sentence, as old novels announce it. */
import type { Language } from "../../core/story/beat.ts";

export interface Variant {
  /** Ids of choices; one of them taken is enough. */
  readonly after: readonly string[];
  readonly text: Readonly<Record<Language, string>>;
}

/** One point of a scene: the first variant that holds is printed, none when none does. */
export type Point = readonly Variant[];

/** By the scene's `# title:`. */
export type Arguments = Readonly<Record<string, readonly Point[]>>;

/** A variant after one of the choices named, by their ids with spaces between. */
export const when = (ids: string, fr: string, en: string): Variant => ({
  after: ids.split(" "),
  text: { fr, en },
});
