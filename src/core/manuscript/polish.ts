/** The prompter's improvement of any text: the player's words, turned into a slogan by rules. Pure, the same for ever. */
import type { Habits, Swap } from "./polish-rules.ts";
import { tidyText } from "./text.ts";

/** Settles which hopes fall on Honorine's own lines; any number would do. */
const SALT = 222636;

const TAGS = /<\/?[a-z][a-z0-9]*>/giu;
const QUOTES_AND_MARKUP = /[«»“”„‟"‹›<>{}[\]|*_`#~^\\=]+/gu;
const LAST_STOPS = /[\s.,;:…·–—-]+$/u;
const LATIN = /^\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/**
 * Never empty, never the text itself, never quotes nor markup. Keeps at least half of the player's words;
 * at most 1.6 times as long as the text, plus 120 characters. @param habits those of an edition, polish-fr.ts or -en.ts
 */
export function polish(text: string, habits: Habits): string {
  const pick = picker(text);
  const bare = tidyText(tidyText(text).replace(TAGS, " ").replace(QUOTES_AND_MARKUP, " "));
  const polished = spaced(improve(bare, habits, pick), habits);
  return polished === text ? polished + spaced(pick(habits.sentences), habits) : polished;
}

function improve(bare: string, habits: Habits, pick: Pick): string {
  if (!LETTER.test(bare)) return withEnding(bare || habits.wordless, habits, pick);
  if (habits.grave.test(bare)) return bare.replace(LAST_STOPS, "") + habits.graveClause;
  return withEnding(soften(calm(bare), habits, pick), habits, pick);
}

type Pick = <T>(list: readonly T[]) => T;

/** Choices drawn from the text itself (FNV-1a, then a 32-bit mix). */
function picker(text: string): Pick {
  let hash = 0x811c9dc5 ^ SALT;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (list) => {
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= hash >>> 13;
    return list[(hash >>> 0) % list.length]!;
  };
}

/** Nobody shouts: capitals become a sentence, cries become statements. */
function calm(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, "");
  const isShouted =
    letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  const spoken = isShouted ? capital(text.toLowerCase().replace(/(?<!\p{L})i(?=[’' ]|$)/gu, "I")) : text;
  return spoken.replace(/\s*!+/gu, ".");
}

/** Turns the sentence, then trades a hard word or two; reveals what could not be improved otherwise. */
function soften(text: string, habits: Habits, pick: Pick): string {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const budget = words < 2 ? 0 : words < 6 ? 1 : 2;
  const turned = rewrite(text, habits.turns, Math.min(1, budget));
  const left = turned === text ? budget : budget - 1;
  const softened = rewrite(turned, habits.swaps, left);
  if (softened !== text || words > 40 || !LATIN.test(text) || pick([true, false])) return softened;
  return pick(habits.openings) + lowered(softened, habits);
}

/** Applies the first `most` rules that match, each once. */
function rewrite(text: string, rules: readonly Swap[], most: number): string {
  let done = 0;
  return rules.reduce((line, [pattern, replacement]) => {
    const found = done < most ? pattern.exec(line) : null;
    if (!found) return line;
    done += 1;
    const [initial = ""] = found[0];
    const written = line.replace(pattern, replacement);
    const isCapital = initial !== initial.toLowerCase();
    return isCapital ? written.slice(0, found.index) + capital(written.slice(found.index)) : written;
  }, text);
}

function withEnding(core: string, habits: Habits, pick: Pick): string {
  const isClosed = !LETTER.test(core) || /[?؟？。]$/u.test(core);
  if (isClosed) return core + pick(habits.sentences);
  const open = core.replace(LAST_STOPS, "");
  const ending = pick([...habits.clauses, ...habits.sentences]);
  return ending.startsWith(" ") && /^ \p{L}/u.test(ending) ? `${open}.${ending}` : open + ending;
}

/** First letter small after a colon, when the word is not a name. */
function lowered(text: string, habits: Habits): string {
  const first = text.split(/\s/u, 1)[0] ?? "";
  return habits.small.test(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** No line of a French slogan begins with its question mark. */
const spaced = (text: string, { language }: Habits): string =>
  language === "fr" ? text.replace(/ (?=[?!;])/gu, "\u202F").replace(/ (?=:)/gu, "\u00A0") : text;
