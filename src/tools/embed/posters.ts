/** `npx tsx src/tools/embed/posters.ts`: the facade's first pictures, a few hundred words' weight each, from the stage's posters. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { POSTERS } from "../../embed/posters.ts";

const PUBLIC = fileURLToPath(new URL("../../../public/", import.meta.url));
const WIDTH = 320;
/** With `embed.js`, a host page then takes less than 5 kB before anybody asks for the game. */
const MOST_BYTES = 1900;

async function smallest(file: string): Promise<Buffer> {
  for (let quality = 34; quality >= 8; quality -= 2) {
    const avif = await sharp(file).resize(WIDTH).avif({ quality, effort: 9 }).toBuffer();
    if (avif.length <= MOST_BYTES) return avif;
  }
  throw new Error(`${file}: no AVIF under ${MOST_BYTES} B`);
}

mkdirSync(join(PUBLIC, "embed"), { recursive: true });
for (const scene of POSTERS) {
  const avif = await smallest(join(PUBLIC, `scenes/${scene}.avif`));
  writeFileSync(join(PUBLIC, `embed/${scene}.avif`), avif);
  console.log(`${scene}.avif ${avif.length} B`);
}
