/** Which paragraphs were read in games left: a mark of four letters each, so that a whole story takes 20 kB. */
import type { TranscriptItem } from "../../core/game/transcript.ts";
import type { Paragraph } from "../../core/story/beat.ts";
import { READ_KEY } from "../keys.ts";
import type { TextStore } from "../ports.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const MARK = 4;
/** Marks kept at most; the story has a tenth of them. */
const MOST_MARKS = 40_000;

export type KnownLines = ReadonlySet<string>;

export async function readKnownLines(store: TextStore): Promise<KnownLines> {
  const text = (await store.read(READ_KEY)) ?? "";
  return new Set(/^[\w-]*$/.test(text) ? text.match(/.{4}/g) : []);
}

/** Nothing is written when every line was known. */
export async function rememberLines(store: TextStore, transcript: readonly TranscriptItem[]): Promise<void> {
  const known = await readKnownLines(store);
  const marks = new Set(known);
  for (const item of transcript) if (item.kind === "paragraph") marks.add(markOf(item.paragraph));
  if (marks.size === known.size) return;
  await store.write(READ_KEY, [...marks].slice(-MOST_MARKS).join(""));
}

/** FNV-1a over the words, folded to 24 bits: of 4,000 lines read, one new one in 4,000 passes for read. */
export function markOf({ runs }: Paragraph): string {
  const words = runs.map((run) => ("text" in run ? run.text : run.slot)).join("\u0001");
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  const folded = (hash >>> 24) ^ (hash & 0xffffff);
  return Array.from({ length: MARK }, (_, at) => LETTERS[(folded >>> (6 * at)) & 63]).join("");
}
