/** `npx tsx src/tools/art/contact-sheet.ts [scene...]`: every scene side by side in docs/contact-sheet.jpg, to be looked at as a whole. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import sharp, { type OverlayOptions } from "sharp";
import { buildScene } from "./build-scene.ts";
import { readScene, ROOT, sceneIds, SCENES_OUT } from "./read-scene.ts";
import { cropToFree, freeOf, viewOf } from "./still-request.ts";
import { openStudio, type Studio } from "./studio.ts";
import type { SceneFile } from "../../stage/scene-file.ts";

const ROW = 216;
const GAP = 4;
const COLUMNS = [
  { width: 1280, height: 720, eye: 0, engraving: true },
  { width: 390, height: 844, eye: 0, engraving: true },
  { width: 1280, height: 720, eye: 0, engraving: false },
  { width: 1280, height: 720, eye: -1, engraving: true },
  { width: 1280, height: 720, eye: 1, engraving: true },
] as const;

/** One row: landscape, portrait, without hatching, eye to the left, to the right, poster. */
async function row(studio: Studio, scene: SceneFile): Promise<Buffer[]> {
  const cells: Buffer[] = [];
  for (const { width, height, eye, engraving } of COLUMNS) {
    const view = viewOf(scene, { engraving });
    const free = freeOf(width, height);
    const png = await studio.take({ view, free, eye: { x: eye, y: 0 }, hot: null }, width, height);
    const seen = height > width ? await cropToFree(png, free, 1) : png;
    cells.push(await sharp(seen).resize({ height: ROW }).toBuffer());
  }
  const poster = join(SCENES_OUT, `${scene.id}.avif`);
  if (existsSync(poster)) cells.push(await sharp(poster).resize({ height: ROW }).png().toBuffer());
  return cells;
}

const asked = process.argv.slice(2);
const placed: OverlayOptions[] = [];
let [top, widest] = [0, 0];
const studio = await openStudio();
try {
  for (const id of asked.length > 0 ? asked : sceneIds()) {
    const scene = await buildScene(await readScene(id));
    studio.hang(scene);
    let left = 0;
    for (const input of await row(studio, scene)) {
      placed.push({ input, left, top });
      left += ((await sharp(input).metadata()).width ?? 0) + GAP;
    }
    top += ROW + GAP;
    widest = Math.max(widest, left);
  }
} finally {
  await studio.close();
}
const out = join(ROOT, "docs/contact-sheet.jpg");
const sheet = sharp({ create: { width: widest, height: top, channels: 3, background: "#111" } }).composite(
  placed,
);
const { size } = await sheet.jpeg({ quality: 80, mozjpeg: true }).toFile(out);
console.log(`${out} ${size} B`);
