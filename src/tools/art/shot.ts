/**
 * One still of one scene, drawn by the real stage:
 * `npx tsx src/tools/art/shot.ts <scene> [--size 1280x720] [--density 1] [--light id] [--hot object] [--no-hatch] [--px -1] [--py 0]
 * [--forme "text"] [--leaflet "one,two,three"] [--drawing house] [--cast honorine:reading,ursule] [--cast none] [--furnish school,beds] [--full] [--out file.png]`
 * --full: the whole window is free. Scenes are built on the way.
 */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { FURNISHINGS } from "../../content/ids.ts";
import { buildScene } from "./build-scene.ts";
import { readScene } from "./read-scene.ts";
import { freeOf, parseCast, viewOf } from "./still-request.ts";
import { openStudio } from "./studio.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
/** Lets "--px -1" be written without an equals sign. */
const args = process.argv.slice(2).flatMap((arg, i, all) => {
  if (/^--p[xy]$/.test(arg)) return [`${arg}=${all.at(i + 1) ?? 0}`];
  return /^--p[xy]$/.test(all.at(i - 1) ?? "") && i > 0 ? [] : [arg];
});
const { values, positionals } = parseArgs({
  args,
  allowPositionals: true,
  options: {
    size: text,
    density: text,
    light: text,
    hot: text,
    px: text,
    py: text,
    forme: text,
    leaflet: text,
    drawing: text,
    cast: text,
    furnish: text,
    out: text,
    full: flag,
    "no-hatch": flag,
  },
});
const name = positionals[0];
if (name === undefined) throw new Error("shot: which scene?");

const scene = await buildScene(await readScene(name));
const furnished = values.furnish?.split(",") ?? [];
const [width = 1280, height = 720] = (values.size ?? "1280x720").split("x").map(Number);
const view = viewOf(scene, {
  light: values.light ?? null,
  forme: values.forme ?? null,
  leaflet: values.leaflet?.split(",") ?? [],
  furnished: FURNISHINGS.filter((id) => furnished.includes(id)),
  drawing: values.drawing === undefined ? null : { kind: "offer", offer: values.drawing },
  engraving: values["no-hatch"] !== true,
  ...(values.cast === undefined ? {} : { cast: values.cast === "none" ? [] : parseCast(values.cast) }),
});
const studio = await openStudio();
try {
  studio.hang(scene);
  const free = values.full ? { x: 0, y: 0, w: width, h: height } : freeOf(width, height);
  const eye = { x: Number(values.px ?? 0), y: Number(values.py ?? 0) };
  const png = await studio.take(
    { view, free, eye, hot: values.hot ?? null },
    width,
    height,
    Number(values.density ?? 1),
  );
  const out = values.out ?? join(tmpdir(), `${scene.id}.png`);
  writeFileSync(out, png);
  console.log(out);
} finally {
  await studio.close();
}
