/** What a choice that asks for ink, pencil, type or thread brings back, and how it enters the manuscript. */
import type { Cue } from "../story/cues.ts";
import { type Drawing, type Link, type Manuscript, TEXT_LIMIT, type WrittenText } from "./manuscript.ts";

export type Answer =
  /** `polished`: the prompter's version was taken, and is to be paid for. */
  | { readonly kind: "text"; readonly text: WrittenText; readonly polished?: true }
  | { readonly kind: "drawing"; readonly drawing: Drawing }
  | { readonly kind: "composed"; readonly text: string }
  | { readonly kind: "links"; readonly links: readonly Link[] };

/** What the prompter's version of a page costs, in skin. */
export const POLISH_PRICE = 5;

/** Skin that this answer to this choice costs: the prompter is only paid for a page that was asked for. */
export const priceOf = (cues: readonly Cue[], answer: Answer | undefined): number =>
  answer?.kind === "text" && answer.polished && cues.some((cue) => cue.name === "write" && cue.offer === null)
    ? POLISH_PRICE
    : 0;

/**
 * The manuscript once the choice with these cues has been taken with this answer.
 * A cue whose answer is missing or of another kind leaves it as it was: nothing is invented.
 */
export function record(manuscript: Manuscript, cues: readonly Cue[], answer: Answer | undefined): Manuscript {
  return cues.reduce((held, cue) => recordOne(held, cue, answer), manuscript);
}

function recordOne(held: Manuscript, cue: Cue, answer: Answer | undefined): Manuscript {
  if (cue.name === "write") {
    const offered: WrittenText | null = cue.offer === null ? null : { kind: "offer", offer: cue.offer };
    const text = offered ?? (answer?.kind === "text" ? cut(answer.text) : null);
    return text ? { ...held, texts: { ...held.texts, [cue.value]: text } } : held;
  }
  if (cue.name === "draw" && answer?.kind === "drawing") {
    return { ...held, drawings: { ...held.drawings, [cue.value]: answer.drawing } };
  }
  if (cue.name === "compose" && answer?.kind === "composed") {
    const word = { word: cue.word, text: [...answer.text].slice(0, TEXT_LIMIT).join("") };
    return { ...held, words: { ...held.words, [cue.value]: word } };
  }
  if (cue.name === "map" && answer?.kind === "links") {
    return { ...held, maps: { ...held.maps, [cue.value]: answer.links } };
  }
  return held;
}

const cut = (text: WrittenText): WrittenText =>
  text.kind === "own" ? { kind: "own", text: [...text.text].slice(0, TEXT_LIMIT).join("") } : text;
