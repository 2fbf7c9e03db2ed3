/** How far a path reaches: the box of its points and control points, never smaller than the drawing. */

/** Left, top, width, height. */
export type Box = readonly [number, number, number, number];

/** How many numbers each path command takes. */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7 };

/** The points one command names, in absolute terms; the last is where the pen ends. */
function named(letter: string, n: readonly number[], x: number, y: number): (readonly [number, number])[] {
  const relative = letter === letter.toLowerCase();
  const [dx, dy] = relative ? [x, y] : [0, 0];
  const kind = letter.toUpperCase();
  if (kind === "H") return [[n.at(0)! + dx, y]];
  if (kind === "V") return [[x, n.at(0)! + dy]];
  const pairs = kind === "A" ? n.slice(5) : n;
  const points = pairs.flatMap((v, i) => (i % 2 === 0 ? [[v + dx, pairs.at(i + 1)! + dy] as const] : []));
  if (kind !== "A") return points;
  const [ex, ey] = points.at(-1)!,
    r = Math.max(n.at(0)!, n.at(1)!),
    middle = [(x + ex) / 2, (y + ey) / 2] as const;
  return [
    [middle[0] - r, middle[1] - r],
    [middle[0] + r, middle[1] + r],
    [ex, ey],
  ];
}

/** Every point the path names. Fails on a command outside M L T H V C S Q A Z. */
function reach(d: string): (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = "", rest = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    if (letter === "Z" || letter === "z") [x, y] = [startX, startY];
    else {
      const step = ARITY[letter.toUpperCase()];
      if (step === undefined) throw new Error(`reach: unknown path command ${letter}`);
      const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      for (let i = 0; i + step <= numbers.length; i += step) {
        const points = named(letter, numbers.slice(i, i + step), x, y);
        all.push(...points);
        [x, y] = points.at(-1)!;
        if (i === 0 && letter.toUpperCase() === "M") [startX, startY] = [x, y];
      }
    }
  }
  return all;
}

/** The box of several paths, in whole units, grown by `pad`. */
export function bounds(paths: readonly string[], pad = 2): Box {
  const points = paths.flatMap(reach);
  const xs = points.map(([x]) => x),
    ys = points.map(([, y]) => y);
  const left = Math.floor(Math.min(...xs) - pad),
    top = Math.floor(Math.min(...ys) - pad);
  return [left, top, Math.ceil(Math.max(...xs) + pad) - left, Math.ceil(Math.max(...ys) + pad) - top];
}
