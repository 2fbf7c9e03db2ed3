/** Which files must be compiled together: those whose labels are asked for, and those that ask for them. */
import { type Outline, outlineOf } from "./outline.ts";

export interface Neighbours {
  /** Made once for a text. */
  readonly outline: (path: string, text: string) => Outline;
  /**
   * The edited files, those whose labels they speak of, which no outline has, and those that speak of their labels,
   * whose runtime paths a line more may change.
   */
  readonly around: (
    edited: ReadonlySet<string>,
    outlines: ReadonlyMap<string, Outline>,
  ) => ReadonlySet<string>;
}

export function makeNeighbours(): Neighbours {
  const made = new Map<string, { readonly text: string; readonly outline: Outline }[]>();
  return {
    outline(path, text) {
      const known = made.get(path) ?? [];
      const same = known.find((each) => each.text === text);
      if (same) return same.outline;
      const outline = outlineOf(text);
      // The one before and the one that is written.
      made.set(path, [...known.slice(-1), { text, outline }]);
      return outline;
    },
    around: (edited, outlines) => {
      const homes = new Map<string, string>();
      for (const [path, { knots }] of outlines) for (const { name } of knots) homes.set(name, path);
      const known = new Set([...outlines.values()].flatMap(({ names }) => [...names].map(bare)));
      /** Its home must be whole: an outline has stitches, and no label. */
      const homeOf = ({ knot, label }: Outline["asks"][number]): string | undefined =>
        label === null || !known.has(`${knot}.${label}`) ? homes.get(knot) : undefined;
      const including = [...outlines].flatMap(([path, { hasIncludes }]) => (hasIncludes ? path : []));
      const whole = new Set([...edited, ...including]);
      for (const path of whole) {
        for (const ask of outlines.get(path)?.asks ?? []) {
          const home = homeOf(ask);
          if (home !== undefined) whole.add(home);
        }
        for (const [asker, { asks }] of outlines) {
          const isAsking = asks.some(
            (ask) => homeOf(ask) === path && asker !== path && (edited.has(path) || ask.label === null),
          );
          if (isAsking) whole.add(asker);
        }
      }
      return whole;
    },
  };
}

/** Without what it takes. */
export const bare = (name: string): string => name.replace(/\(.*/, "");
