/** The views the art tools photograph: a scene as the game would ask for it, and how much of the window is free. */
import sharp from "sharp";
import type { StageView } from "../../app/views.ts";
import type { SceneFile } from "../../stage/scene-file.ts";
import type { StillRequest } from "./harness/harness.ts";

/** Share of the window the text page covers. */
const PAGE_RIGHT = 0.38;
const PAGE_BOTTOM = 0.55;

/** Part of a window left of the page (landscape) or above it (portrait). */
export function freeOf(width: number, height: number): StillRequest["free"] {
  if (height > width) return { x: 0, y: 0, w: width, h: Math.round(height * (1 - PAGE_BOTTOM)) };
  return { x: 0, y: 0, w: Math.round(width * (1 - PAGE_RIGHT)), h: height };
}

/** In portrait the stage ends where the page begins. @param density device pixels per CSS pixel */
export const cropToFree = (png: Buffer, free: StillRequest["free"], density: number): Promise<Buffer> =>
  sharp(png)
    .extract({ left: 0, top: 0, width: free.w * density, height: free.h * density })
    .png()
    .toBuffer();

/** Everyone the scene has layers for, in their first pose. */
function wholeCast(scene: SceneFile): StageView["cast"] {
  const names = new Set(scene.layers.flatMap(({ who }) => (who === undefined ? [] : [who])));
  return [...names].map((who) => ({ who, pose: null }));
}

/** "honorine:reading,ursule" */
export function parseCast(text: string): StageView["cast"] {
  return text.split(",").flatMap((one) => {
    const [who, pose] = one.split(":");
    return who ? [{ who, pose: pose ?? null }] : [];
  });
}

/** The scene at rest, everyone on, every object offered. */
export function viewOf(scene: SceneFile, changes: Partial<StageView> = {}): StageView {
  const objects = Object.keys(scene.objects).map((object) => ({ object, choiceId: object, label: object }));
  return {
    scene: scene.id,
    light: null,
    cast: wholeCast(scene),
    speaker: null,
    furnished: [],
    objects,
    turn: 0,
    forme: null,
    leaflet: [],
    drawing: null,
    cote: null,
    reducedMotion: true,
    engraving: true,
    ...changes,
  };
}
