/** Cuts the game's typefaces (OFL, from @fontsource) to the letters of the two editions: `npx tsx src/tools/fonts/build-fonts.ts`. */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { renameFont } from "./rename-font.ts";

const FROM = fileURLToPath(
  new URL("../../../node_modules/@fontsource-variable/eb-garamond/", import.meta.url),
);
const TO = fileURLToPath(new URL("../../../assets/fonts/", import.meta.url));

const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .join("")
  .replace(/[\\^`{}|~<>]/g, "");
const FRENCH = "ÀÂÇÈÉÊËÎÏÔÙÛÜŒÆàâäçèéêëîïôöùûüæœ";
/** No-break space, guillemets, quotes, dashes, and the few signs of a printer and a broker. U+202F is not in the font. */
const SIGNS = "\u00A0«»’‘“”„…–—·•€×−½°";

/** The page is set between regular and half-bold. */
const AXES = { wght: { min: 400, max: 600 } };
const FEATURES = ["kern", "liga", "locl", "mark", "rlig", "calt", "pnum", "tnum"];

const STYLES = { normal: "roman", italic: "italic" } as const;

await mkdir(TO, { recursive: true });
let total = 0;
for (const [style, name] of Object.entries(STYLES)) {
  const whole = await readFile(`${FROM}files/eb-garamond-latin-wght-${style}.woff2`);
  const cut = await subsetFont(whole, ASCII + FRENCH + SIGNS, {
    targetFormat: "woff2",
    noHinting: true,
    dropTables: ["gasp"],
    keepFeatures: FEATURES,
    variationAxes: AXES,
  });
  await writeFile(`${TO}eb-garamond-${name}.woff2`, cut);
  total += cut.length;
  console.log(`eb-garamond-${name}.woff2  ${cut.length} bytes (was ${whole.length})`);
}
/** For the Book that is taken away: one weight, and every Latin letter the player may have written. */
const LATIN = Array.from({ length: 0x17f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at)).join("");
for (const [style, name] of Object.entries(STYLES)) {
  const whole = await readFile(`${FROM}files/eb-garamond-latin-wght-${style}.woff2`);
  const cut = await subsetFont(whole, LATIN + SIGNS, {
    targetFormat: "woff2",
    noHinting: true,
    dropTables: ["gasp"],
    keepFeatures: FEATURES,
    variationAxes: { wght: 400 },
  });
  await writeFile(`${TO}eb-garamond-book-${name}.woff2`, cut);
  console.log(`eb-garamond-book-${name}.woff2  ${cut.length} bytes`);
}
/** For whoever reads better in another face: fetched when it is chosen. */
const SANS = fileURLToPath(
  new URL("../../../node_modules/@fontsource-variable/source-sans-3/", import.meta.url),
);
const DYSLEXIC = fileURLToPath(new URL("../../../node_modules/@fontsource/opendyslexic/", import.meta.url));
/** The licence of OpenDyslexic reserves its name for the whole of it. */
const RESERVED = { from: "OpenDyslexic", to: "LectureAisee" };

for (const [name, from] of [
  ["source-sans-roman", `${SANS}files/source-sans-3-latin-wght-normal.woff2`],
  ["source-sans-italic", `${SANS}files/source-sans-3-latin-wght-italic.woff2`],
  ["dyslexic-roman", `${DYSLEXIC}files/opendyslexic-latin-400-normal.woff2`],
  ["dyslexic-italic", `${DYSLEXIC}files/opendyslexic-latin-400-italic.woff2`],
] as const) {
  const isSans = name.startsWith("source");
  const whole = await readFile(from);
  const options = { noHinting: true, keepFeatures: FEATURES, ...(isSans ? { variationAxes: AXES } : {}) };
  const plain = await subsetFont(whole, LATIN + SIGNS, { targetFormat: "sfnt", ...options });
  const named = isSans ? plain : renameFont(plain, RESERVED.from, RESERVED.to);
  const cut = await subsetFont(named, LATIN + SIGNS, { targetFormat: "woff2", ...options });
  await writeFile(`${TO}${name}.woff2`, cut);
  console.log(`${name}.woff2  ${cut.length} bytes (was ${whole.length})`);
}
for (const [folder, name] of [
  [SANS, "Source-Sans-3"],
  [DYSLEXIC, "OpenDyslexic"],
]) {
  await copyFile(`${folder}LICENSE`, `${TO}../../public/licences/${name}-OFL.txt`);
}
await copyFile(`${FROM}LICENSE`, `${TO}OFL.txt`);
console.log(`together ${total} bytes`);
