/** Wraps a layer's body in an SVG cut to what is painted. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { optimize } from "svgo";
import { WORLD, type Box } from "../../stage/scene-file.ts";

const wrap = (body: string, { x, y, w, h }: Box): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${x} ${y} ${w} ${h}">${body}</svg>`;

/** Smallest whole-unit box of WORLD holding every painted pixel, with 2 units of margin; null when nothing is painted. */
async function paintedBox(body: string): Promise<Box | null> {
  const { data, info } = await sharp(Buffer.from(wrap(body, WORLD)))
    .ensureAlpha()
    .extractChannel(3)
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [left, top, right, bottom] = [info.width, info.height, -1, -1];
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      if ((data[y * info.width + x] ?? 0) <= 2) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right < 0) return null;
  const [x0, y0] = [Math.max(0, left - 2), Math.max(0, top - 2)];
  const [x1, y1] = [Math.min(info.width - 1, right + 2), Math.min(info.height - 1, bottom + 2)];
  return { x: WORLD.x + x0, y: WORLD.y + y0, w: x1 - x0 + 1, h: y1 - y0 + 1 };
}

/** Trimmed layers kept between runs, by what they were made of; safe to delete. */
const CACHE = join(tmpdir(), "illusions-layers");

async function kept<T>(source: string, make: () => Promise<T>): Promise<T> {
  const file = join(CACHE, `${createHash("sha1").update(source).digest("hex")}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as T;
  const made = await make();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(made));
  renameSync(`${file}.${process.pid}`, file);
  return made;
}

/** The optimised SVG of a layer and its place in the world. Fails on a layer where nothing is painted. */
export function trimLayer(id: string, body: string, box?: Box): Promise<Box & { svg: string }> {
  return kept(JSON.stringify([body, box]), () => trim(id, body, box));
}

async function trim(id: string, body: string, box?: Box): Promise<Box & { svg: string }> {
  const place = box ?? (await paintedBox(body));
  if (!place) throw new Error(`layer ${id}: nothing is painted`);
  const { data } = optimize(wrap(body, place), {
    multipass: true,
    floatPrecision: 1,
    plugins: [{ name: "preset-default", params: { overrides: { convertColors: false } } }],
  });
  const sized = /^<svg[^>]* width=/.test(data)
    ? data
    : data.replace("<svg ", `<svg width="${place.w}" height="${place.h}" `);
  return { ...place, svg: sized };
}
