/** What an artist hands in: one file a scene, `export default { … } satisfies SceneArt`. Lengths in stage units; the world is drawn over x -200..1480, y -120..840. */
import type { CharacterId, SceneId } from "../../src/content/ids.ts";
import type {
  Light,
  LightId,
  Lighting,
  LayerTraits,
  SceneTraits,
  SurfaceArt,
} from "../../src/stage/scene-file.ts";

export type LightArt = Light;

/** Two lights, or lights with what else changes under them (ambient, palette, split). */
export type LightingArt = readonly LightArt[] | Lighting;

export interface LayerArt extends LayerTraits {
  /** SVG elements drawn in inks; absent on a surface. */
  readonly body?: string;
  /** x, y, w, h kept as they are; without it the layer is trimmed to what is painted. */
  readonly box?: readonly [number, number, number, number];
  /** Layers of one sheet may share a depth: a mask and its picture, print on a page. */
  readonly sheet?: string;
  readonly who?: CharacterId;
  /** The forme: eight lines of type, the player's sentence mirrored once written. At least 190x70 px on screen. */
  readonly forme?: SurfaceArt;
  /** A sheet with the leaflet's three words; hidden until they are printed. */
  readonly leaflet?: SurfaceArt;
  /** A sheet with the player's drawing; hidden until there is one. */
  readonly drawing?: SurfaceArt;
}

/** Where a hot-spot is: a whole layer, or the part of it inside box (x, y, w, h). */
interface ObjectArt {
  readonly layer: string;
  readonly box?: readonly [number, number, number, number];
}

export interface SceneArt extends SceneTraits {
  /** As in src/content/ids.ts; the file is the same in kebab-case. */
  readonly id: SceneId;
  /** The first one is the scene's own. */
  readonly lights: { readonly [id in LightId]?: LightingArt };
  readonly layers: readonly LayerArt[];
  /** Every object src/content/ids.ts gives this scene. */
  readonly objects: Readonly<Record<string, ObjectArt>>;
}
