/** Which act is being read, from the last title of the page. */
import type { Entry } from "../app/views.ts";
import { placeOf } from "../content/acts.ts";
import { TITLES } from "../content/ids.ts";
import { headingOf } from "../content/titles.ts";

/** Of the last Exchange and the epilogue, after the five. */
const LAST = 6;

/** 0 for the prologue, 1 to 5, 6 after them; null when the page has no title yet. */
export function actOf(entries: readonly Entry[]): number | null {
  let last: (Entry & { kind: "title" }) | undefined;
  for (const entry of entries) if (entry.kind === "title") last = entry;
  if (!last) return null;
  const title = TITLES.find((each) => {
    const { eyebrow, text } = headingOf(each, last.language);
    return eyebrow === last.eyebrow && text === last.text;
  });
  if (title === undefined) return null;
  return title === "prologue" ? 0 : (placeOf(title)?.act ?? LAST);
}
