/** Which layers are on stage for a view: the cast in their poses, under the present light. */
import type { StageView } from "../app/views.ts";
import type { LayerFile, SceneFile } from "./scene-file.ts";

type Presence = Pick<StageView, "cast" | "furnished" | "forme" | "leaflet" | "drawing">;

/** The pose drawn for a character: the one asked for, else the first one the scene has. */
export function drawnPose(
  layers: readonly LayerFile[],
  who: string,
  asked: string | null,
): string | undefined {
  const poses = layers.flatMap((layer) =>
    layer.who === who && layer.pose !== undefined ? [layer.pose] : [],
  );
  return asked !== null && poses.includes(asked) ? asked : poses[0];
}

/** The lighting in force: the view's if this scene has it, else the scene's own. */
export function lightOf(scene: SceneFile, asked: string | null): string {
  return asked !== null && asked in scene.lightings ? asked : scene.light;
}

function hasSomethingToShow(layer: LayerFile, view: Presence): boolean {
  if (layer.surface === "leaflet") return view.leaflet.length > 0;
  if (layer.surface === "drawing") return view.drawing !== null;
  return true;
}

/** Ids of the layers to show. Masks follow the inner picture they serve and are not listed. */
export function layersOnStage(scene: SceneFile, view: Presence, light: string): Set<string> {
  const poses = new Map(view.cast.map(({ who, pose }) => [who, drawnPose(scene.layers, who, pose)]));
  const shown = scene.layers.filter((layer) => {
    if (layer.mask === true || !hasSomethingToShow(layer, view)) return false;
    if (layer.only && !(layer.only as readonly string[]).includes(light)) return false;
    if (layer.furnishing !== undefined && !view.furnished.includes(layer.furnishing)) return false;
    if (layer.who === undefined) return true;
    return poses.has(layer.who) && (layer.pose === undefined || layer.pose === poses.get(layer.who));
  });
  return new Set(shown.map((layer) => layer.id));
}
