/** Takes in what the player wrote: one line, well formed, visible, within the limit. */
import { TEXT_LIMIT } from "./manuscript.ts";

export type TextResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: "empty" }
  /** `over`: code points beyond the limit. */
  | { readonly ok: false; readonly reason: "long"; readonly over: number };

const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Controls that are not line breaks or tabs, and the marks that could turn the rest of the page around. */
const FORBIDDEN = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Number of Unicode code points: an emoji of one code point counts for one. */
export function countPoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** One trimmed line, as it will be kept. No-break spaces and joiners stay. */
export function tidyText(raw: string): string {
  return raw.replace(LONE_SURROGATES, "").replace(FORBIDDEN, "").replace(BREAKS, " ").normalize("NFC").trim();
}

/** Accepts 1 to `TEXT_LIMIT` code points with something to see; accepting twice changes nothing. */
export function acceptText(raw: string): TextResult {
  const text = tidyText(raw);
  if (!VISIBLE.test(text)) return { ok: false, reason: "empty" };
  const over = countPoints(text) - TEXT_LIMIT;
  return over > 0 ? { ok: false, reason: "long", over } : { ok: true, text };
}
