/** What a scene must satisfy before it is built; every fault is listed at once. */
import { LIGHTS, SCENES } from "../../content/ids.ts";
import type { LayerArt, SceneArt } from "../../../assets/scenes/scene.ts";

/** Depths nearer than this cannot be told apart in the 8-bit depth buffer. */
const LEAST_GAP = 0.004;

/** The kind of picture a layer holds; exactly one. */
function kinds(layer: LayerArt): string[] {
  return (["body", "forme", "leaflet", "drawing"] as const).filter((kind) => layer[kind] !== undefined);
}

function layerFaults(layers: readonly LayerArt[]): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const layer of layers) {
    if (ids.has(layer.id)) faults.push(`layer ${layer.id}: used twice`);
    ids.add(layer.id);
    if (kinds(layer).length !== 1)
      faults.push(`layer ${layer.id}: needs one of body, forme, leaflet, drawing`);
    if (layer.z < 0 || layer.z > 0.96) faults.push(`layer ${layer.id}: depth ${layer.z} outside 0 .. .96`);
    if (layer.pose !== undefined && layer.who === undefined)
      faults.push(`layer ${layer.id}: a pose but no character`);
  }
  for (const layer of layers) {
    const mask = layers.find((other) => other.id === layer.inner);
    if (layer.inner !== undefined && mask?.mask !== true)
      faults.push(`layer ${layer.id}: no mask layer ${layer.inner}`);
  }
  return faults;
}

/** Two poses of one character, or layers of different lightings, are never on stage together. */
function together(a: LayerArt, b: LayerArt): boolean {
  if (
    a.who !== undefined &&
    a.who === b.who &&
    a.pose !== b.pose &&
    a.pose !== undefined &&
    b.pose !== undefined
  )
    return false;
  return !(a.only && b.only && !a.only.some((light) => b.only?.includes(light)));
}

function depthFaults(layers: readonly LayerArt[]): string[] {
  const drawn = layers.filter((layer) => layer.mask !== true).sort((a, b) => a.z - b.z);
  return drawn.flatMap((layer, i) =>
    drawn
      .slice(i + 1)
      .filter((next) => next.z - layer.z < LEAST_GAP - 1e-9 && together(layer, next))
      .filter((next) => next.sheet === undefined || next.sheet !== layer.sheet)
      .map(
        (next) =>
          `layers ${layer.id} and ${next.id}: depths ${layer.z} and ${next.z} closer than ${LEAST_GAP}`,
      ),
  );
}

function objectFaults(scene: SceneArt): string[] {
  const known: readonly string[] = SCENES[scene.id];
  const layers = new Set(scene.layers.map((layer) => layer.id));
  const named = Object.entries(scene.objects);
  return [
    ...known.filter((object) => !(object in scene.objects)).map((object) => `object ${object}: no hot-spot`),
    ...named
      .filter(([object]) => !known.includes(object))
      .map(([object]) => `object ${object}: unknown to src/content/ids.ts`),
    ...named
      .filter(([, { layer }]) => !layers.has(layer))
      .map(([object, { layer }]) => `object ${object}: no layer ${layer}`),
  ];
}

/** Faults in plain words, empty when the scene may be built. */
export function checkScene(scene: SceneArt): string[] {
  const lights = Object.keys(scene.lights);
  return [
    ...layerFaults(scene.layers),
    ...depthFaults(scene.layers),
    ...objectFaults(scene),
    ...(lights.length === 0 ? ["no lighting"] : []),
    ...lights
      .filter((id) => !(LIGHTS as readonly string[]).includes(id))
      .map((id) => `lighting ${id}: unknown`),
  ];
}
