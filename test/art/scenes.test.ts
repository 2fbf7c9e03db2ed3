/** Every scene: built from its source as it stands, light on the wire, whole, and with a poster that shows something. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { SCENES, type SceneId } from "../../src/content/ids.ts";
import type { SceneFile } from "../../src/stage/scene-file.ts";
import { buildScene, SCENE_BUDGET, wireBytes } from "../../src/tools/art/build-scene.ts";
import { readScene, sceneIds, SCENES_OUT } from "../../src/tools/art/read-scene.ts";

/** Bytes of texture at one device pixel per unit. */
const TEXTURE_BUDGET = 45_000_000;
const POSTER_BUDGET = 66_000;

describe.each(sceneIds())("%s", (id) => {
  const file = join(SCENES_OUT, `${id}.json`);
  const json = existsSync(file) ? readFileSync(file, "utf8") : '{"layers":[],"objects":{}}';
  const scene = JSON.parse(json) as SceneFile;

  it("is built from its source as it stands", async () => {
    const built = JSON.stringify(await buildScene(await readScene(id)));
    expect(built === json, "out of step with its source: run src/tools/art/build.ts").toBe(true);
  });
  it("fits its budgets", () => {
    expect(wireBytes(json)).toBeLessThanOrEqual(SCENE_BUDGET);
    const texture = scene.layers.reduce(
      (sum, layer) => sum + layer.w * layer.h * (layer.res ?? 1) ** 2 * 4,
      0,
    );
    expect(texture).toBeLessThanOrEqual(TEXTURE_BUDGET);
  });
  it("has every object, inside the drawn world, large enough to point at", () => {
    expect(Object.keys(scene.objects).sort()).toEqual([...SCENES[id as SceneId]].sort());
    for (const { w, h } of Object.values(scene.objects)) expect(Math.min(w, h)).toBeGreaterThan(8);
  });
  it("keeps its windows inside what is always painted", () => {
    for (const { x, y, w, h } of [scene.subject, scene.portrait]) {
      expect(x).toBeGreaterThanOrEqual(-160);
      expect(y).toBeGreaterThanOrEqual(-100);
      expect(x + w).toBeLessThanOrEqual(1440);
      expect(y + h).toBeLessThanOrEqual(820);
    }
  });
  it.each(["", "-portrait"])("has a poster neither blank nor burnt (%s)", async (suffix) => {
    const file = join(SCENES_OUT, `${id}${suffix}.avif`);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file).length).toBeLessThanOrEqual(POSTER_BUDGET);
    const { channels } = await sharp(file).greyscale().stats();
    const [grey] = channels;
    expect(grey?.mean).toBeGreaterThan(12);
    expect(grey?.mean).toBeLessThan(190);
    expect(grey?.stdev).toBeGreaterThan(12);
  });
});
