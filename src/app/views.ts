/** Whole desired states, one per adapter: `update(view)` may be called any number of times with the same view. */
import type { Language } from "../core/story/beat.ts";
import type { Revolution } from "../core/game/happenings.ts";
import type { Temperament } from "../core/story/cues.ts";
import type { Drawing, Link } from "../core/manuscript/manuscript.ts";
import type { CoteView } from "./cote/cote-view.ts";
import type { MarketView } from "./market-view.ts";

export type { MarketView, Revolution };

/** Text ready to be shown; `own` is the player's, `polished` the prompter's version of it. */
export interface TextRun {
  readonly kind: "text" | "emphasis" | "own" | "polished" | "composed";
  readonly text: string;
}

/** One block of the transcript. `key` is stable: the same entry keeps it across updates. */
export type Entry =
  | {
      readonly kind: "title";
      readonly key: string;
      readonly language: Language;
      /** "Acte I", "Prologue"… */
      readonly eyebrow: string;
      readonly text: string;
    }
  | {
      readonly kind: "paragraph";
      readonly key: string;
      readonly language: Language;
      readonly runs: readonly TextRun[];
      /** First paragraph of a scene: takes the drop cap. */
      readonly opening: boolean;
      readonly speaker: string | null;
    }
  | {
      readonly kind: "chosen";
      readonly key: string;
      readonly language: Language;
      readonly runs: readonly TextRun[];
      readonly whispered: boolean;
    }
  | { readonly kind: "drawing"; readonly key: string; readonly drawing: Drawing }
  | {
      readonly kind: "thought";
      readonly key: string;
      readonly thought: number;
      readonly lived: "owned" | "contested";
    };

/** What the player must do before the choice is played; its result travels as `Answer`. */
export type Ask =
  | {
      readonly kind: "write";
      readonly slot: string;
      readonly offers: readonly { readonly id: string; readonly text: string }[];
    }
  | { readonly kind: "draw"; readonly slot: string; readonly offers: readonly string[] }
  | { readonly kind: "compose"; readonly slot: string; readonly word: string; readonly letters: string }
  | { readonly kind: "map"; readonly map: string }
  | { readonly kind: "trade" };

export interface ChoiceView {
  readonly id: string;
  readonly language: Language;
  readonly runs: readonly TextRun[];
  /** Price in skin when the prompter whispers it, else null. */
  readonly price: number | null;
  readonly thought: { readonly number: number; readonly carried: boolean } | null;
  readonly object: string | null;
  readonly ask: Ask | null;
  /** A point of no return: nothing before it can be gone back to while the game lasts. */
  readonly final?: true;
}

export interface ThoughtView {
  readonly number: number;
  readonly title: string;
  /** unknown: an empty frame with its hint; crossed: seen, not yet lived. */
  readonly state: "unknown" | "crossed" | "owned" | "contested";
  readonly carried: boolean;
}

/** How loud each part of the sound is, 0 to 1. */
export interface Volumes {
  readonly music: number;
  readonly ambience: number;
  readonly effects: number;
}

/** The reader's own settings, kept on the device; changed by the command `prefer`. */
export interface Settings {
  /** Factor on the body text, 0.8 to 2. */
  readonly textScale: number;
  /** Factor on the height of a line, 1 to 1.4. */
  readonly lineHeight: number;
  /** Space added between letters, 0 to 0.2 em. */
  readonly letterSpacing: number;
  readonly typeface: "serif" | "sans" | "dyslexic";
  readonly theme: "paper" | "night" | "contrast";
  /** "system" follows prefers-reduced-motion. */
  readonly motion: "system" | "reduced";
  /** Hatching on the stage. */
  readonly engraving: boolean;
  /** How the text of a turn comes: at once, one paragraph after the other, or slowly. */
  readonly appearance: "instant" | "paragraph" | "slow";
  /** Off: nothing is heard, nor fetched to be. */
  readonly sound: boolean;
  readonly volumes: Volumes;
  /** Sounds told in words. */
  readonly captions: boolean;
  /** Says beside a choice what it touches. */
  readonly hints: boolean;
  /** Keys of one sign that act wherever the focus is: 1 to 9, and the question mark. */
  readonly shortcuts: boolean;
  /** Who answers on market nights: the reader is asked, or Cassandre trades in one of her manners. */
  readonly delegation: "ask" | Temperament;
}

export interface PageView {
  readonly settings: Settings;
  readonly language: Language;
  /** Choices made so far; every command carries it, a stale one is ignored. */
  readonly turn: number;
  /** Changes when the transcript is another one (new game, load, language): the page is then rebuilt. */
  readonly edition: string;
  readonly entries: readonly Entry[];
  readonly choices: readonly ChoiceView[];
  readonly ended: boolean;
  /** What can be read of the Book here: at the end, bound; where an act ends, proofs. */
  readonly book: "bound" | "proofs" | null;
  readonly skin: number;
  readonly force: number;
  readonly thoughts: readonly ThoughtView[];
  /** Revolutions of the tale met so far. */
  readonly revolutions: readonly Revolution[];
  /** Numbers of the thoughts the player brought together in a tale, in its order; none before it is told. */
  readonly tale: readonly number[];
  /** True between scenes, when the carried thoughts may be changed. */
  readonly mayCarry: boolean;
  readonly market: MarketView;
  /** The links drawn on the plan of the Machine; null until it has been seen. */
  readonly machine: readonly Link[] | null;
  /** One plain line about where the game is kept; null when all is well. */
  readonly storageNotice: string | null;
}

export interface StageObject {
  readonly object: string;
  readonly choiceId: string;
  /** The choice's text, for the button's name. */
  readonly label: string;
}

export interface StageView {
  readonly scene: string;
  /** null: the scene's own light. */
  readonly light: string | null;
  readonly cast: readonly { readonly who: string; readonly pose: string | null }[];
  readonly speaker: string | null;
  /** What the refuge has been made into: those corners of the shop are shown. */
  readonly furnished: readonly string[];
  readonly objects: readonly StageObject[];
  readonly turn: number;
  /** The player's sentence, drawn mirrored on the forme; null: the type is indistinct. */
  readonly forme: string | null;
  /** The leaflet's three words once printed. */
  readonly leaflet: readonly string[];
  readonly drawing: Drawing | null;
  /** The price chart laid over the scene; null when nobody looks at it. */
  readonly cote: CoteView | null;
  readonly reducedMotion: boolean;
  readonly engraving: boolean;
}

/** One-shots: played once, never replayed on load. */
export type Effect =
  | { readonly kind: "stage"; readonly effect: string }
  | { readonly kind: "sound"; readonly sound: string }
  | { readonly kind: "skin"; readonly from: number; readonly to: number }
  | { readonly kind: "thought"; readonly thought: number; readonly lived: "owned" | "contested" }
  | { readonly kind: "announce"; readonly text: string }
  /** A sound in words, for the eye; or the one plain line about sound that is missing. */
  | { readonly kind: "caption"; readonly text: string; readonly isNotice: boolean };
