/** Where each piece of a compiled story was written: the JSON has lost it, the compiler still knows. */
import { Container, type InkObject, type Story } from "./inkjs.ts";

/** Runtime path (`prologue.0.3`) to `file:line`; only what was written itself: read it with `lineOf`. */
export type SourceLines = Readonly<Record<string, string>>;

export function sourceLines(story: Story, shown: (includeName: string) => string): SourceLines {
  const lines: Record<string, string> = {};
  eachObject(story.mainContentContainer, (object) => {
    const debug = object.ownDebugMetadata;
    if (debug?.fileName) lines[object.path.toString()] = `${shown(debug.fileName)}:${debug.startLineNumber}`;
  });
  return lines;
}

/** Visits every object of a story, named-only content included. */
function eachObject(root: Container, visit: (object: InkObject) => void): void {
  visit(root);
  const named = root.namedOnlyContent;
  const children = named ? [...root.content, ...named.values()] : root.content;
  for (const child of children) {
    if (child instanceof Container) eachObject(child, visit);
    else visit(child);
  }
}

/** The line of a path, or of the nearest thing before it, or around it: the compiler's own diverts have none. */
export function lineOf(lines: SourceLines, path: string): string | null {
  for (let parts = path.split("."); parts.length > 0; parts = parts.slice(0, -1)) {
    const parent = parts.slice(0, -1);
    const last = parts.at(-1) ?? "";
    const earlier = /^\d+$/.test(last)
      ? Array.from({ length: Number(last) }, (_, index) => String(Number(last) - index - 1))
      : [];
    for (const name of [last, ...earlier]) {
      const found = lines[[...parent, name].join(".")];
      if (found !== undefined) return found;
    }
  }
  return null;
}

export function splitPlace(place: string): { readonly file: string; readonly line: number } {
  const colon = place.lastIndexOf(":");
  return { file: place.slice(0, colon), line: Number(place.slice(colon + 1)) };
}
