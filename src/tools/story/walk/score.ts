/** The story taken apart before it is played: which objects are text to read, where they come from. */
import { Container, ControlCommand, StringValue, type InkObject, type Story } from "../../ink/inkjs.ts";
import { lineOf, splitPlace, type SourceLines } from "../../ink/source-lines.ts";
import { countWords } from "../../ink/word-count.ts";

/** A piece of text the page may print: an ink line, or one arm of its alternatives. */
export interface TextUnit {
  readonly text: string;
  readonly words: number;
  readonly file: string;
  readonly line: number;
}

export interface Score {
  readonly units: readonly TextUnit[];
  /** Place of an object in `units`. */
  readonly unitOf: ReadonlyMap<InkObject, number>;
  /** Objects that are a whole `title: x` or `scene: x` tag. */
  readonly markOf: ReadonlyMap<InkObject, { readonly cue: "title" | "scene"; readonly value: string }>;
  readonly lines: SourceLines;
}

type Mark = { readonly cue: "title" | "scene"; readonly value: string };

const { BeginString, EndString, BeginTag, EndTag } = ControlCommand.CommandType;

/** Choice texts, function arguments and tags are not units. */
export function scoreOf(story: Story, lines: SourceLines): Score {
  const units: TextUnit[] = [];
  const unitOf = new Map<InkObject, number>();
  const markOf = new Map<InkObject, Mark>();
  const visit = (container: Container, hidden: boolean): void => {
    let strings = 0;
    let isTag = false;
    for (const object of container.content) {
      if (object instanceof Container) visit(object, hidden || strings > 0 || isTag);
      if (object instanceof ControlCommand) {
        if (object.commandType === BeginString) strings += 1;
        if (object.commandType === EndString) strings -= 1;
        if (object.commandType === BeginTag) isTag = true;
        if (object.commandType === EndTag) isTag = false;
      }
      if (!(object instanceof StringValue)) continue;
      const text = object.value ?? "";
      const mark = isTag ? /^(title|scene):\s*(\S+)$/.exec(text.trim()) : null;
      if (mark) markOf.set(object, { cue: mark[1] as Mark["cue"], value: mark[2] ?? "" });
      if (hidden || strings > 0 || isTag || countWords(text) === 0) continue;
      unitOf.set(object, units.length);
      units.push({ text: text.trim(), words: countWords(text), ...placeOf(lines, object) });
    }
    for (const inner of container.namedOnlyContent?.values() ?? [])
      if (inner instanceof Container) visit(inner, hidden);
  };
  visit(story.mainContentContainer, false);
  return { units, unitOf, markOf, lines };
}

export function placeOf(
  lines: SourceLines,
  object: InkObject,
): { readonly file: string; readonly line: number } {
  const place = lineOf(lines, object.path.toString());
  return place === null ? { file: "", line: 0 } : splitPlace(place);
}
