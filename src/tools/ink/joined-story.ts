/** A story compiled whole, some of its files compiled again since. */
import type { CompiledStory, StoryPlace } from "./compile-from.ts";
import { scan, type SourceLine } from "./scan.ts";
import type { SourceLines } from "./source-lines.ts";
import type { StoryTexts } from "./story-texts.ts";

export interface Joined {
  readonly base: CompiledStory;
  /** By file, as shown in problems: the last part it was compiled in without an error. */
  readonly parts: ReadonlyMap<string, CompiledStory>;
  readonly json: string | null;
  readonly texts: StoryTexts;
}

/** All that `compileFrom` would give, but the compiler's tree: those of the parts hold nothing of the others. */
export function joinStory({ base, parts, json, texts }: Joined, place: StoryPlace): CompiledStory {
  const sources = [...texts].flatMap(([path, text]) =>
    text === null ? [] : [{ file: place.shown(path), text }],
  );
  const own = <T extends { readonly file: string }>(list: (story: CompiledStory) => readonly T[]): T[] => {
    const kept = byFile(list(base));
    return sources.flatMap(({ file }) => {
      const part = parts.get(file);
      return part ? list(part).filter((each) => each.file === file) : (kept.get(file) ?? []);
    });
  };
  let lines: SourceLines | null = null;
  let sourceLines: readonly SourceLine[] | null = null;
  return {
    json,
    hash: json === null ? "" : place.digest(json),
    problems: own(({ problems }) => problems),
    files: [...texts.keys()],
    sources,
    shown: base.shown,
    knots: own(({ knots }) => knots),
    parsed: null,
    get sourceLines() {
      if (sourceLines) return sourceLines;
      const kept = byFile(base.sourceLines);
      return (sourceLines = sources.flatMap((source) =>
        parts.has(source.file) ? scan(source) : (kept.get(source.file) ?? []),
      ));
    },
    get lines() {
      return (lines ??= joinLines(base, parts, parts.get(sources[0]?.file ?? "") ?? base));
    },
  };
}

function byFile<T extends { readonly file: string }>(list: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const each of list) {
    const own = found.get(each.file);
    if (own) own.push(each);
    else found.set(each.file, [each]);
  }
  return found;
}

/** @param opening where the first lines, before any knot, were compiled last */
function joinLines(
  base: CompiledStory,
  parts: ReadonlyMap<string, CompiledStory>,
  opening: CompiledStory,
): SourceLines {
  const homes = new Map<string, CompiledStory>();
  for (const [file, part] of parts)
    for (const knot of part.knots) if (knot.file === file) homes.set(knot.name, part);
  const lines: Record<string, string> = {};
  for (const story of new Set([base, opening, ...homes.values()])) {
    for (const [path, place] of Object.entries(story.lines)) {
      const home = homes.get(path.split(".", 1)[0] ?? "") ?? (/^\d/.test(path) ? opening : base);
      if (home === story) lines[path] = place;
    }
  }
  return lines;
}
