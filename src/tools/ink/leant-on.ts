/** Whether an edit changes what other files were compiled with. */
import type { Edit } from "./compile-part.ts";
import { bare } from "./neighbours.ts";

/** A name that went and that others may use, a value that is copied elsewhere, or words before a file's first knot. */
export function isLeantOn({ texts, changed, before, now }: Edit, main: string): boolean {
  const others = [...texts].flatMap(([path, text]) => (changed.has(path) ? [] : (text ?? "")));
  const isNamed = (name: string): boolean => {
    const word = bare(name).split(/[ .]/).at(-1) ?? "";
    return others.some((text) => text.includes(word));
  };
  const left = new Set([...now.values()].flatMap(({ names }) => [...names]));
  return [...changed].some((path) => {
    const [was, is] = [before.get(path), now.get(path)];
    const gone = [...(was?.names ?? [])].filter((name) => !left.has(name));
    const copied = new Set([...(was?.copied ?? []), ...(is?.copied ?? [])]);
    return (
      (is?.hasOpening === true && path !== main) ||
      gone.some(isNamed) ||
      [...copied].some((line) => was?.copied.has(line) !== is?.copied.has(line))
    );
  });
}
