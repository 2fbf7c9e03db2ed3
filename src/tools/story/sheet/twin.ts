/** The English edition beside the French one: which of its lines says what. */
import type { SourceFile } from "../../ink/scan.ts";
import { applyRows, type Applied } from "./apply.ts";
import type { Row } from "./rows.ts";
import type { Returned } from "./table.ts";

/** `story/fr/act-1/scene-1.ink` in the English edition. */
const twinFile = (file: string): string => file.replace(/(^|\/)fr\//, "$1en/");

/** French row id to the English row of the same place; a file that is not yet in English gives none. */
export function twinsOf(french: readonly Row[], english: readonly Row[]): ReadonlyMap<string, Row> {
  const files = new Map<string, Row[]>();
  for (const row of english) files.set(row.file, [...(files.get(row.file) ?? []), row]);
  const seen = new Map<string, number>();
  const pairs = french.flatMap((row): [string, Row][] => {
    const at = seen.get(row.file) ?? 0;
    seen.set(row.file, at + 1);
    const twin = files.get(twinFile(row.file))?.[at];
    return twin && twin.kind === row.kind ? [[row.id, twin]] : [];
  });
  return new Map(pairs);
}

export interface Translated extends Applied {
  /** French files whose every line came back and that now have a twin. */
  readonly opened: readonly string[];
  /** French files begun and not finished: lines that came back, lines in all. */
  readonly begun: readonly { readonly file: string; readonly done: number; readonly of: number }[];
}

interface Editions {
  readonly sources: readonly SourceFile[];
  readonly french: readonly Row[];
  readonly english: readonly Row[];
}

/** A file without a twin gets one when the whole of it came back: half of it would be spoken in two languages. */
export function translate({ sources, french, english }: Editions, returned: readonly Returned[]): Translated {
  const twins = twinsOf(french, english);
  const byId = new Map(returned.map((row) => [row.id, row]));
  const files = [...new Set(french.map(({ file }) => file))];
  const isBack = ({ id }: Row): boolean => (byId.get(id)?.fresh ?? "") !== "";
  const untwinned = files.filter((file) => !english.some((row) => row.file === twinFile(file)));
  const parts = untwinned.map((file) => {
    const own = french.filter((row) => row.file === file);
    return { file, done: own.filter(isBack).length, of: own.length };
  });
  const opened = parts.filter(({ done, of }) => done === of).map(({ file }) => file);
  const isOpened = new Set(opened);
  const fresh = french.filter(({ file }) => isOpened.has(file));
  const made = applyRows(
    sources.filter(({ file }) => isOpened.has(file)),
    fresh,
    fresh.flatMap(({ id }) => byId.get(id) ?? []),
  );
  const known = french.flatMap((row) => {
    const [back, twin] = [byId.get(row.id), twins.get(row.id)];
    if (!back || !twin) return [];
    // A French text that moved on is refused under its French name; else the twin's own text is what is replaced.
    const text = back.text === row.text ? twin.text : back.text;
    return [{ row: { ...twin, id: row.id }, back: { ...back, text } }];
  });
  const mended = applyRows(
    sources,
    known.map(({ row }) => row),
    known.map(({ back }) => back),
  );
  return {
    files: [...made.files.map(({ file, text }) => ({ file: twinFile(file), text })), ...mended.files],
    changed: made.changed + mended.changed,
    notes: made.notes + mended.notes,
    refused: [...made.refused, ...mended.refused],
    opened: made.refused.length > 0 ? opened.filter((file) => !refusedIn(made, file)) : opened,
    begun: parts.filter(({ done, of }) => done > 0 && done < of),
  };
}

const refusedIn = ({ refused }: Applied, file: string): boolean =>
  refused.some(({ place }) => place.startsWith(`${file}:`));

/** The main file of the English edition, reading those files in English. */
export const openTwins = (main: string, opened: readonly string[]): string =>
  opened.reduce((text, file) => {
    const name = file.replace(/^.*story\//, "");
    return text.replace(`INCLUDE ${name}`, `INCLUDE ${twinFile(name)}`);
  }, main);
