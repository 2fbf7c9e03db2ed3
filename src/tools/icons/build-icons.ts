/** Makes the installed game's icons from the favicon's own drawing: `npx tsx src/tools/icons/build-icons.ts`. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const FROM = fileURLToPath(new URL("../../../assets/icons/favicon.svg", import.meta.url));
const TO = fileURLToPath(new URL("../../../public/icons/", import.meta.url));

/** A type's face, black on its edge of wood. A mask may take a tenth of each side: the drawing keeps within four fifths. */
const GROUND = "#1d120b";
const SAFE = 0.8;
const SIDE = 64;

const whole = await readFile(FROM, "utf8");
const drawing = whole.replace(/^<svg[^>]*>|<\/svg>\s*$/g, "");
const margin = (SIDE * (1 - SAFE)) / 2;
const masked =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">` +
  `<path fill="${GROUND}" d="M0 0h${SIDE}v${SIDE}H0z"/>` +
  `<g transform="translate(${margin} ${margin}) scale(${SAFE})">${drawing}</g></svg>`;

const picture = async (svg: string, name: string, side: number): Promise<void> => {
  const density = (72 * side) / SIDE;
  const png = await sharp(Buffer.from(svg), { density })
    .resize(side, side)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
  await writeFile(`${TO}${name}-${side}.png`, png);
  console.log(`${name}-${side}.png  ${png.length} bytes`);
};

await mkdir(TO, { recursive: true });
await writeFile(`${TO}icon.svg`, whole);
for (const side of [192, 512]) {
  await picture(whole, "icon", side);
  await picture(masked, "maskable", side);
}
// A telephone that rounds the corners itself wants none of ours.
await picture(masked, "icon", 180);
