/** How a line of the story is known again from its words alone, once its prices and its turns have been filled in. */

/** Words in one window. */
export const WINDOW = 4;
const BITS = 30;

/** Letters and figures only, small: signs, spaces and typography make no difference. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A number of 30 bits: FNV-1a over the words and the spaces between them. */
export function fingerprint(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const sign of words.join(" ")) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % 2 ** BITS;
}

/** Every run of `size` words, in order; the whole when there are fewer, nothing when there is not a pair. */
export function fingerprints(words: readonly string[], size: number = WINDOW): number[] {
  if (words.length < Math.min(size, 2)) return [];
  if (words.length < size) return [fingerprint(words)];
  return Array.from({ length: words.length - size + 1 }, (_, at) => fingerprint(words.slice(at, at + size)));
}
