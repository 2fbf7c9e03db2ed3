/** Makes one layer of a scene out of its SVG body. */
import type { LayerArt } from "../../scenes/scene.ts";

/** id: unique in the scene; z: depth, 0 far .. .96 near; body: SVG elements in stage units. */
export function layer(
  id: string,
  z: number,
  body: string,
  options: Omit<LayerArt, "id" | "z" | "body"> = {},
): LayerArt {
  return { id, z, body, ...options };
}
