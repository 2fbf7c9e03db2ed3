/** Turns a line of story text into runs: plain text, `_emphasis_`, and the player's own words. */
import type { Run } from "./beat.ts";

const OPEN = "\uE000";
const CLOSE = "\uE001";
// What each captures stands at the odd places of a split.
const EMPHASIS = /_([^_\n]+)_/u;
const TOKEN = /\uE000((?:own|polished|composed):[a-z0-9_-]+)\uE001/u;

/** What the ink receives in place of the player's words: they never enter the story's state. */
export const token = (kind: "own" | "polished" | "composed", slot: string): string =>
  `${OPEN}${kind}:${slot}${CLOSE}`;

/** Splits `text`; never gives an empty run. The player's words keep their own look inside an emphasis. */
export const runsOf = (text: string): Run[] =>
  text.split(EMPHASIS).flatMap((part, at) => {
    const kind = at % 2 === 1 ? "emphasis" : "text";
    return part.split(TOKEN).flatMap((piece, place): Run[] => {
      if (place % 2 === 0) return piece ? [{ kind, text: piece }] : [];
      const [own, slot = ""] = piece.split(":");
      return [{ kind: own as "own" | "polished" | "composed", slot }];
    });
  });
