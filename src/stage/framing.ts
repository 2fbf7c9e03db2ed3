/** Where the world stands on the canvas: the subject fills the free area, and paper covers the whole canvas. */
import { WORLD, type Box, type SceneTraits } from "./scene-file.ts";

/** A stage point (u, v) falls on the canvas at x + u * scale, y + v * scale; canvas units are the caller's. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly portrait: boolean;
}

export interface Size {
  readonly w: number;
  readonly h: number;
}

/** How far under the page the world must still reach, as a share of the canvas: its edge is torn. */
const UNDER_PAGE = 0.1;

/** The part of the world always painted, whatever the parallax: 40 units in at the sides, 20 above and below. */
const SAFE: Box = { x: WORLD.x + 40, y: WORLD.y + 20, w: WORLD.w - 80, h: WORLD.h - 40 };

/** Keeps an origin such that a world from `start`, `length` long, covers 0..`extent`. */
function covering(origin: number, start: number, length: number, extent: number, scale: number): number {
  return Math.min(-start * scale, Math.max(extent - (start + length) * scale, origin));
}

/**
 * Fits the scene's window into `free`, centred, never leaving a void on the canvas where the page does not hide it.
 * @param canvas size of the canvas; @param free its part not covered by the page, in the same units;
 * @param portrait whether the screen is taller than wide. An empty free area counts as the whole canvas.
 */
export function frameScene(
  scene: Pick<SceneTraits, "subject" | "portrait">,
  canvas: Size,
  free: Box,
  portrait: boolean,
): Frame {
  const area = free.w > 1 && free.h > 1 ? free : { x: 0, y: 0, ...canvas };
  const window = portrait || area.h > area.w ? scene.portrait : scene.subject;
  const seen = {
    w: Math.min(canvas.w, area.x + area.w + canvas.w * UNDER_PAGE),
    h: Math.min(canvas.h, area.y + area.h + canvas.h * UNDER_PAGE),
  };
  const fit = Math.min(area.w / window.w, area.h / window.h);
  const scale = Math.max(fit, seen.w / SAFE.w, seen.h / SAFE.h, 0.01);
  const x = area.x + area.w / 2 - (window.x + window.w / 2) * scale;
  const y = area.y + area.h / 2 - (window.y + window.h / 2) * scale;
  return {
    x: covering(x, SAFE.x, SAFE.w, seen.w, scale),
    y: covering(y, SAFE.y, SAFE.h, seen.h, scale),
    scale,
    portrait,
  };
}

/** A box of the world, on the canvas. */
export function onCanvas(box: Box, frame: Frame): Box {
  return {
    x: frame.x + box.x * frame.scale,
    y: frame.y + box.y * frame.scale,
    w: box.w * frame.scale,
    h: box.h * frame.scale,
  };
}

/** Most device pixels a canvas may have; beyond, it is drawn coarser. */
const MOST_PIXELS = 2_400_000;

/** Device pixels per CSS pixel to draw with: at most 2, fewer on a large canvas, never under .75. */
export function pixelRatio(canvas: Size, device: number): number {
  const most = Math.sqrt(MOST_PIXELS / Math.max(1, canvas.w * canvas.h));
  return Math.max(0.75, Math.min(2, device, most));
}
