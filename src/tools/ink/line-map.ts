/** Makes the map from the words of a story's lines to where they are written. */
import { relative, sep } from "node:path";
import { fingerprint, fingerprints, WINDOW, wordsOf } from "../../content/fingerprints.ts";
import { lettersOf, type LineMap, PARTS } from "../../content/line-map.ts";
import { diskPlace } from "./compile.ts";
import { scan, type SourceLine } from "./scan.ts";
import { storyTexts } from "./story-texts.ts";

/** One window in so many is kept, and one at least of every stretch of plain words. */
const SPARSE = 8;

/** @param main the edition's first file. @param root what files are named from. Gives the files read too. */
export function lineMapOf(
  main: string,
  root: string,
): { readonly map: LineMap; readonly files: readonly string[] } {
  const texts = storyTexts(diskPlace(main));
  const places: (readonly [string, string])[] = [];
  const known = new Map<string, number>();
  const records: string[] = [];
  for (const [file, text] of texts) {
    const name = relative(root, file).split(sep).join("/");
    for (const line of scan({ file: name, text: text ?? "" })) {
      const knot = line.knot ?? "";
      if (!known.has(`${knot} ${name}`)) known.set(`${knot} ${name}`, places.push([knot, name]) - 1);
      const place = known.get(`${knot} ${name}`) ?? 0;
      for (const print of keptOf(line)) {
        records.push(
          lettersOf(print, PARTS.fingerprint) +
            lettersOf(place, PARTS.place) +
            lettersOf(line.line, PARTS.line),
        );
      }
    }
  }
  return { map: { places, records: records.join("") }, files: [...texts.keys()] };
}

/** Of each stretch of the line that no logic cuts, the windows to know it by. */
function keptOf({ kind, code }: SourceLine): number[] {
  if (kind !== "text" && kind !== "choice" && kind !== "gather") return [];
  const stretches = code.replaceAll(/#[^#\]]*|->\s*\w*/g, "|").split(/[{}|[\]]|(?<=\w): /);
  const kept = stretches.flatMap((stretch) => {
    const words = wordsOf(stretch);
    if (words.length < 2) return [];
    const all = words.length < WINDOW ? [fingerprint(words)] : fingerprints(words);
    const sparse = all.filter((print) => print % SPARSE === 0);
    return sparse.length > 0 ? sparse : [Math.min(...all)];
  });
  return [...new Set(kept)];
}
