/** `npx tsx src/tools/art/build.ts [scene...]`: assets/scenes/*.ts to public/scenes/<id>.json, with the bytes of each. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildScene, SCENE_BUDGET, wireBytes } from "./build-scene.ts";
import { readScene, sceneIds, SCENES_OUT } from "./read-scene.ts";

const asked = process.argv.slice(2);
mkdirSync(SCENES_OUT, { recursive: true });
for (const id of asked.length > 0 ? asked : sceneIds()) {
  try {
    const scene = await buildScene(await readScene(id));
    const json = JSON.stringify(scene);
    const bytes = wireBytes(json);
    const texels = scene.layers.reduce((sum, layer) => sum + layer.w * layer.h * (layer.res ?? 1) ** 2, 0);
    writeFileSync(join(SCENES_OUT, `${scene.id}.json`), json);
    console.log(
      `${scene.id}: ${scene.layers.length} layers, ${bytes} B gz, ${((texels * 4) / 1e6).toFixed(0)} MB of texture at scale 1`,
    );
    if (bytes > SCENE_BUDGET) throw new Error(`${scene.id}: ${bytes} B gz, over ${SCENE_BUDGET}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
