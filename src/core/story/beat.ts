/** What one turn of the story gives: paragraphs with their cues, then choices. */
import type { Cue } from "./cues.ts";

export type Language = "fr" | "en";

/** A piece of a paragraph. `own` and `polished` stand for the player's text and are resolved late. */
export type Run =
  | { readonly kind: "text" | "emphasis"; readonly text: string }
  | { readonly kind: "own" | "polished" | "composed"; readonly slot: string };

export interface Paragraph {
  readonly runs: readonly Run[];
  /** Cues met on or just before this line, in reading order. */
  readonly cues: readonly Cue[];
  /** The language the line is really written in (an untranslated scene stays French). */
  readonly language: Language;
}

export interface Choice {
  /** The `# id:` of the choice; unique in the story. */
  readonly id: string;
  readonly runs: readonly Run[];
  readonly cues: readonly Cue[];
  readonly language: Language;
}

export interface Beat {
  readonly paragraphs: readonly Paragraph[];
  readonly choices: readonly Choice[];
  /** No choice left: the story, or this part of it, is over. */
  readonly ended: boolean;
}
