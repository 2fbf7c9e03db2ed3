/** Which sheet glows: the forme when an effect makes its type glint, else the object pointed at. */
import type { SceneFile } from "./scene-file.ts";
import type { Hot } from "./uniforms.ts";

/** @param glint of the forme, 0 .. 1; @param object pointed at, if any. */
export function hotSpot(
  scene: Pick<SceneFile, "layers" | "objects">,
  glint: number,
  object: string | null,
): Hot | null {
  const forme = scene.layers.find((layer) => layer.surface === "forme");
  if (glint > 0 && forme) return { z: forme.z, amount: glint, box: forme };
  const pointed = object === null ? undefined : scene.objects[object];
  return pointed ? { z: pointed.z, amount: 1, box: pointed } : null;
}
