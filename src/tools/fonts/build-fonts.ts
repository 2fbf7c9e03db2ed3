/** Cuts EB Garamond (OFL, from @fontsource) to the letters of the two editions: `npx tsx src/tools/fonts/build-fonts.ts`. */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

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
await copyFile(`${FROM}LICENSE`, `${TO}OFL.txt`);
console.log(`together ${total} bytes`);
