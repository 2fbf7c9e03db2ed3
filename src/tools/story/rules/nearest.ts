/** The closest known name to a mistyped one. */

/** null when nothing is within a third of the name's length, and no known name holds it. */
function nearest(name: string, known: readonly string[]): string | null {
  const ranked = known.map((each) => ({ each, far: distance(name, each) })).sort((a, b) => a.far - b.far);
  const best = ranked[0];
  if (best && best.far <= Math.max(2, name.length / 3)) return best.each;
  return (name.length > 3 && known.find((each) => each.split("_").includes(name))) || null;
}

/** The `fix` of a problem about an unknown name. */
export function suggestion(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return close === null ? `Noms connus : ${known.join(", ")}.` : `Peut-être « ${close} » ?`;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
