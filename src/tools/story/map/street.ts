/** The story as a street: every knot and stitch a house, every divert a path, named by the choice that takes it. */
import { choiceId } from "../choice-ids.ts";
import { placeOf } from "../../../content/acts.ts";
import { TITLES } from "../../../content/ids.ts";
import type { CompiledStory } from "../../ink/compile.ts";
import { allWords, textsOf } from "../../ink/inline.ts";
import type { SourceLine } from "../../ink/scan.ts";

export interface Window {
  readonly id: string;
  /** What the reader clicks on, every arm of it. */
  readonly text: string;
  readonly line: number;
}

export interface House {
  /** `knot` or `knot.stitch`, as a divert names it. */
  readonly name: string;
  /** The titled knot it belongs to; "" before the first of its file. */
  readonly scene: string;
  /** 1 to 5: that of the last scene that has one; 0 for what comes after them all, or is called from anywhere. */
  readonly act: number;
  readonly file: string;
  /** Of its heading, from 1. */
  readonly line: number;
  /** Written, every arm and choice included. */
  readonly words: number;
  readonly windows: readonly Window[];
}

export interface Path {
  readonly from: string;
  readonly to: string;
  /** Id of the choice above the divert in its house; null when the text goes there by itself. */
  readonly choice: string | null;
}

export interface Street {
  /** In the order of the story. */
  readonly houses: readonly House[];
  readonly paths: readonly Path[];
}

interface Plot extends Omit<House, "words" | "windows"> {
  readonly knot: string;
  readonly lines: SourceLine[];
}

/** Functions are no houses; a divert to a label inside a house, to END or to itself is no path. */
export function streetOf(story: CompiledStory): Street {
  const plots = plotsOf(story);
  const names = new Set(plots.map(({ name }) => name));
  return { houses: plots.map(build), paths: plots.flatMap((plot) => leave(plot, names)) };
}

function plotsOf({ sourceLines }: CompiledStory): Plot[] {
  const plots: Plot[] = [];
  let scene = "";
  let file = "";
  for (const line of sourceLines) {
    if (line.file !== file) [scene, file] = ["", line.file];
    const { knot } = line;
    if (knot === null || line.isFunction) continue;
    if (line.kind === "knot" || line.kind === "stitch") {
      const stitch = /^=\s*([\p{L}\p{N}_]+)/u.exec(line.code.trim())?.[1];
      if (line.kind === "knot" && (TITLES as readonly string[]).includes(knot)) scene = knot;
      const name = line.kind === "stitch" ? `${knot}.${stitch}` : knot;
      plots.push({ name, knot, scene, act: actOf(scene), file, line: line.line, lines: [] });
    }
    plots.at(-1)?.lines.push(line);
  }
  const rank = new Map<string, number>(TITLES.map((title, index) => [title, index]));
  return plots.sort((a, b) => (rank.get(a.scene) ?? TITLES.length) - (rank.get(b.scene) ?? TITLES.length));
}

/** The prologue is of the first act; the crash and what follows, of none. @param titles in the order of the story */
export function actOf(scene: string, titles: readonly string[] = TITLES): number {
  const before = titles.slice(0, titles.indexOf(scene) + 1);
  if (before.length === 0 || before.includes("crash")) return 0;
  return before.reduce((act, title) => placeOf(title)?.act ?? act, 1);
}

const build = ({ name, scene, act, file, line: heading, lines }: Plot): House => ({
  name,
  scene,
  act,
  file,
  line: heading,
  words: lines.reduce((sum, { prose }) => sum + allWords(prose), 0),
  windows: lines.flatMap((line) => {
    const id = choiceId(line);
    return id === undefined ? [] : [{ id, text: textsOf(line.label).join("").trim(), line: line.line }];
  }),
});

function leave({ name, knot, lines }: Plot, names: ReadonlySet<string>): Path[] {
  const paths: Path[] = [];
  let choice: string | null = null;
  for (const line of lines) {
    if (line.kind === "choice") choice = choiceId(line) ?? null;
    if (line.kind === "gather" && line.depth === 1) choice = null;
    for (const [, target = ""] of line.code.matchAll(/->\s*([\p{L}_][\p{L}\p{N}_.]*)/gu)) {
      const to = [`${knot}.${target}`, target].find((each) => names.has(each));
      if (to !== undefined && to !== name) paths.push({ from: name, to, choice });
    }
  }
  return paths;
}
