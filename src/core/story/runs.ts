/** Turns a line of story text into runs: plain text, `_emphasis_`, and the player's own words. */
import type { Run } from "./beat.ts";

const OPEN = "\uE000";
const CLOSE = "\uE001";
const PIECES = /\uE000(own|polished|composed):([a-z0-9_-]+)\uE001|_([^_\n]+)_/gu;

/** What the ink receives in place of the player's words: they never enter the story's state. */
export const token = (kind: "own" | "polished" | "composed", slot: string): string =>
  `${OPEN}${kind}:${slot}${CLOSE}`;

/** Splits `text`; never gives an empty run. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  const plain = (part: string): void => {
    if (part) runs.push({ kind: "text", text: part });
  };
  let from = 0;
  for (const match of text.matchAll(PIECES)) {
    plain(text.slice(from, match.index));
    const [whole, kind, slot, emphasis] = match;
    if (emphasis !== undefined) runs.push({ kind: "emphasis", text: emphasis });
    else runs.push({ kind: kind as "own" | "polished" | "composed", slot: slot ?? "" });
    from = match.index + whole.length;
  }
  plain(text.slice(from));
  return runs;
}
