/** Every old save opens whole, or is cut with the right notice; those of today's story open as they were left. */
import { reopen } from "../../app/reopen.ts";
import { decode } from "../../core/save/codec.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import type { OldSave } from "./read-corpus.ts";

export interface CorpusLine {
  readonly story: string;
  readonly saves: number;
  readonly whole: number;
  /** Entries of the log that could be played again, of all there are. */
  readonly played: number;
  readonly entries: number;
}

/** What is wrong, a sentence each, and how much of each story's saves can still be played. */
export function checkCorpus(
  saves: readonly OldSave[],
  story: StorySource,
): { readonly problems: string[]; readonly lines: CorpusLine[] } {
  const problems: string[] = [];
  const lines = new Map<string, CorpusLine>();
  for (const save of saves) {
    const found = checkOne(save, story);
    problems.push(...found.problems.map((problem) => `${save.story}/${save.name}: ${problem}`));
    const line = lines.get(save.story) ?? { story: save.story, saves: 0, whole: 0, played: 0, entries: 0 };
    lines.set(save.story, {
      story: save.story,
      saves: line.saves + 1,
      whole: line.whole + (found.isWhole ? 1 : 0),
      played: line.played + found.played,
      entries: line.entries + found.entries,
    });
  }
  return { problems, lines: [...lines.values()] };
}

function checkOne({ text }: OldSave, story: StorySource) {
  const nothing = { problems: [] as string[], isWhole: false, played: 0, entries: 0 };
  const read = decode(text);
  if (!read.ok) return { ...nothing, problems: [`can no longer be read (${read.fault})`] };
  if (read.lost > 0) return { ...nothing, problems: ["is read without its end"] };
  const { game, fault, isCut } = reopen(text, story);
  const entries = read.save.log.length;
  if (!game) {
    const isPolite = fault === "story-changed" && !isCut && entries > 0;
    return { ...nothing, entries, problems: isPolite ? [] : [`gives no game, and says ${String(fault)}`] };
  }
  const state = game.state();
  const played = state.log.length;
  const isWhole = played === entries;
  const problems: string[] = [];
  if (isWhole !== (fault === null)) problems.push(`plays ${played} of ${entries}, and says ${String(fault)}`);
  if (!isWhole && (fault !== "story-changed" || !isCut)) problems.push(`is cut, and says ${String(fault)}`);
  if (JSON.stringify(state.log) !== JSON.stringify(read.save.log.slice(0, played)))
    problems.push("is another game than the one that was kept");
  if (read.save.storyHash === story.hash)
    problems.push(...sameStory(game.checkpoint(), isWhole, read.save.ink));
  return { problems, isWhole, played, entries };
}

/** Of today's story nothing may be missing, and the ink must stand where it stood. */
const sameStory = (ink: string, isWhole: boolean, kept: string): string[] => [
  ...(isWhole ? [] : ["is of today's story, and does not open whole"]),
  ...(ink === kept ? [] : ["is of today's story, and its ink stands elsewhere"]),
];
