/** Compiles the edited files and their neighbours, the rest of the story being what they name of it. */
import { type CompiledStory, compileFrom, type StoryPlace } from "./compile-from.ts";
import type { Outline } from "./outline.ts";
import type { StoryTexts } from "./story-texts.ts";

export interface Edit {
  readonly texts: StoryTexts;
  /** Paths. */
  readonly changed: ReadonlySet<string>;
  /** By path. */
  readonly before: ReadonlyMap<string, Outline>;
  readonly now: ReadonlyMap<string, Outline>;
}

/** A variable, a constant or a list stands in the edited files, or stood there. */
export const declares = ({ changed, before, now }: Edit): boolean =>
  [...changed].some((path) =>
    [before, now].some((outlines) => (outlines.get(path)?.declarations.length ?? 0) > 0),
  );

/** Lines keep their numbers. */
const INCLUDE = /^[^\S\n]*INCLUDE[^\S\n]+(.+?)[^\S\n]*$/gm;

/** A file of the part's own, in the place of the first that is left out. */
const OUTLINES = "the outlines of the others";

/**
 * Null when a file that is left out says something before its first knot.
 * @param whole paths of what is compiled as it is, the main file among them
 */
export function compilePart(place: StoryPlace, edit: Edit, whole: ReadonlySet<string>): CompiledStory | null {
  const others = [...edit.now].filter(([path]) => !whole.has(path));
  if (others.some(([, { hasOpening }]) => hasOpening)) return null;
  const texts = new Map([...whole].map((path) => [path, edit.texts.get(path) ?? ""] as const));
  const { declared, stubs } = standIns(others, [...texts.values()], declares(edit));
  let isOutlined = false;
  const main = (texts.get(place.main) ?? "").replaceAll(INCLUDE, (line, name: string) => {
    const path = place.include(name);
    if (texts.has(path) || declared.has(path)) return line;
    const isFirst = !isOutlined;
    isOutlined = true;
    // An edited main file says what it says, down to the line ends that its INCLUDEs leave.
    return isFirst ? `INCLUDE ${OUTLINES}` : edit.changed.has(place.main) ? line : "";
  });
  const thinned = new Map([...declared, ...texts, [place.main, main], [place.include(OUTLINES), stubs]]);
  const last = [...declared.keys()].at(-1);
  if (!isOutlined && last !== undefined) thinned.set(last, `${thinned.get(last)}${stubs}`);
  return compileFrom({ ...place, read: (path) => thinned.get(path) ?? "" });
}

/** Of the other files, what `texts` name: the less there is, the sooner it is compiled. */
function standIns(
  others: readonly (readonly [string, Outline])[],
  texts: readonly string[],
  everyVariable: boolean,
): { readonly declared: ReadonlyMap<string, string>; readonly stubs: string } {
  const words = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}_]+/gu) ?? []));
  const declared = new Map<string, string>();
  for (const [path, { declarations }] of others) {
    const kept = declarations.filter(({ name }) => everyVariable || name === null || words.has(name));
    if (kept.length > 0) declared.set(path, `${kept.map(({ line }) => line).join("\n")}\n`);
  }
  for (const text of declared.values())
    for (const word of text.match(/[\p{L}\p{N}_]+/gu) ?? []) words.add(word);
  const stubs = others.flatMap(([, { knots }]) => knots.filter(({ name }) => words.has(name)));
  return { declared, stubs: stubs.map(({ stub }) => stub).join("") };
}
