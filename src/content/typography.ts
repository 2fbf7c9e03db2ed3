/** French and English typographic fixes made at render. Pure, idempotent; never given the player's own text. */
import type { Language } from "../core/story/beat.ts";

const NARROW = "\u202F";
const FIXED = "\u00A0";
/** Any run of spaces a writer may have typed, breaking or not. */
const SPACES = "[ \\u00A0\\u202F]";

const UNITS = "€|%|F|francs?|centimes?|sous?|euros?|heures?|h|km|m|cm|mm|kg|g|ans|pages?|jours?|points?";
const ENGLISH_UNITS = "€|F|francs?|cents?|sous?|euros?|hours?|km|m|cm|mm|kg|g|years?|pages?|days?|points?";

type Rule = readonly [pattern: RegExp, replacement: string];

const COMMON: readonly Rule[] = [
  [/\.\.\./g, "…"],
  [/'/g, "’"],
];

const FRENCH: readonly Rule[] = [
  ...COMMON,
  // Inside guillemets, also where a run of text begins or ends there.
  [new RegExp(`«${SPACES}*`, "g"), `«${NARROW}`],
  [new RegExp(`${SPACES}*»`, "g"), `${NARROW}»`],
  // Before ; ! ? : after a word; "?!" stays together, "12:30" and "(?)" are left alone.
  [new RegExp(`([^\\s;!?([])${SPACES}*([;!?])`, "g"), `$1${NARROW}$2`],
  [new RegExp(`^${SPACES}+([;!?])`, "g"), `${NARROW}$1`],
  [new RegExp(`([^\\s:([])${SPACES}*:(?=\\s|»|$)`, "g"), `$1${FIXED}:`],
  [new RegExp(`^${SPACES}+:`, "g"), `${FIXED}:`],
  // A dialogue dash, or the first dash of an aside, holds on to its word.
  [new RegExp(`(^|[«\\s])—${SPACES}+`, "g"), `$1—${FIXED}`],
  [new RegExp(`(\\d)${SPACES}(\\d{3})(?!\\d)`, "g"), `$1${NARROW}$2`],
  [new RegExp(`(\\d)${SPACES}*€`, "g"), `$1${FIXED}€`],
  [new RegExp(`(\\d)${SPACES}+(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, "gu"), `$1${FIXED}`],
];

const ENGLISH: readonly Rule[] = [
  ...COMMON,
  [new RegExp(`^—${SPACES}+`, "g"), `—${FIXED}`],
  [new RegExp(`(\\d)${SPACES}+(?=(?:${ENGLISH_UNITS})(?![\\p{L}\\p{N}]))`, "gu"), `$1${FIXED}`],
];

/** `text` as a compositor of that language would space it. */
export function typeset(text: string, language: Language): string {
  const rules = language === "fr" ? FRENCH : ENGLISH;
  return rules.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), text);
}
