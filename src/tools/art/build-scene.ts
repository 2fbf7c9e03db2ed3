/** Turns a scene's art into the one JSON file the stage loads. */
import { gzipSync } from "node:zlib";
import type { LayerArt, LightingArt, SceneArt } from "../../../assets/scenes/scene.ts";
import type { Box, LayerFile, LayerTraits, Lighting, ObjectFile, SceneFile } from "../../stage/scene-file.ts";
import { checkScene } from "./check-scene.ts";
import { trimLayer } from "./trim.ts";

/** Largest scene allowed on the wire, in gzipped bytes. */
export const SCENE_BUDGET = 35_000;

const toBox = ([x, y, w, h]: readonly [number, number, number, number]): Box => ({ x, y, w, h });

function lightingOf(art: LightingArt): Lighting {
  return "lights" in art ? art : { lights: art };
}

async function buildLayer(art: LayerArt): Promise<LayerFile> {
  const { body, box, sheet: _sheet, forme, leaflet, drawing, ...rest } = art;
  const traits: LayerTraits = rest;
  if (body !== undefined) return { ...traits, ...(await trimLayer(art.id, body, box && toBox(box))) };
  const surface = forme ? "forme" : leaflet ? "leaflet" : "drawing";
  return { ...traits, ...(forme ?? leaflet ?? drawing ?? fail(art.id)), surface };
}

function fail(id: string): never {
  throw new Error(`layer ${id}: nothing to draw`);
}

function buildObjects(scene: SceneArt, layers: readonly LayerFile[]): Record<string, ObjectFile> {
  return Object.fromEntries(
    Object.entries(scene.objects).map(([object, { layer, box }]) => {
      const sheet = layers.find(({ id }) => id === layer) ?? fail(layer);
      const { x, y, w, h } = box ? toBox(box) : sheet;
      return [object, { layer, x, y, w, h, z: sheet.z }];
    }),
  );
}

/** Fails with every fault at once, each naming its layer or object. */
export async function buildScene(scene: SceneArt): Promise<SceneFile> {
  const faults = checkScene(scene);
  const built = await Promise.allSettled(scene.layers.map(buildLayer));
  faults.push(...built.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : [])));
  if (faults.length > 0) throw new Error(`${scene.id}:\n  ${faults.join("\n  ")}`);
  const layers = built.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const { lights, layers: _layers, objects: _objects, ...traits } = scene;
  const lightings = Object.fromEntries(Object.entries(lights).map(([id, art]) => [id, lightingOf(art)]));
  const light = Object.keys(lightings).at(0) ?? fail("lights");
  return { ...traits, light, lightings, layers, objects: buildObjects(scene, layers) };
}

/** Size of the file as a server would send it, in bytes. */
export function wireBytes(json: string): number {
  return gzipSync(json, { level: 9 }).length;
}
