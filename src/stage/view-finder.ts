/** Looks at the host as it stands and says where the scene goes, in CSS pixels and in device pixels. */
import { frameScene, pixelRatio, type Frame } from "./framing.ts";
import { measure } from "./layout.ts";
import type { Box, SceneTraits } from "./scene-file.ts";

export interface Sight {
  /** The canvas, in CSS pixels of the host. */
  readonly canvas: Box;
  /** The part of the canvas the page leaves free, in CSS pixels. */
  readonly free: Box;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  readonly css: Frame;
  readonly device: Frame;
}

export function sight(
  host: HTMLElement,
  freeArea: HTMLElement,
  scene: Pick<SceneTraits, "subject" | "portrait">,
): Sight {
  const { canvas, free, portrait } = measure(host, freeArea);
  const ratio = pixelRatio(canvas, devicePixelRatio || 1);
  const css = frameScene(scene, canvas, free, portrait);
  return {
    canvas,
    free,
    ratio,
    css,
    device: { ...css, x: css.x * ratio, y: css.y * ratio, scale: css.scale * ratio },
  };
}
