/** The stage's own elements in the page: where the canvas goes, where the buttons go, and what part of it is free. */
import type { Size } from "./framing.ts";
import type { Box } from "./scene-file.ts";

export interface Layout {
  /** Canvas, in CSS pixels of the host. */
  readonly canvas: Box;
  /** Part of the canvas the page leaves free, in CSS pixels of the canvas. */
  readonly free: Box;
  readonly portrait: boolean;
}

/**
 * The canvas covers the host. When the page grows over it, only what is seen of the picture changes:
 * a canvas made anew costs more than a frame.
 */
export function layOut(host: Size, free: Box, portrait: boolean): Layout {
  return { canvas: { x: 0, y: 0, w: host.w, h: host.h }, free, portrait };
}

/** Measures host and free area as they stand. */
export function measure(host: HTMLElement, freeArea: HTMLElement): Layout {
  const outer = host.getBoundingClientRect();
  const inner = freeArea.getBoundingClientRect();
  const x = Math.max(0, inner.left - outer.left);
  const y = Math.max(0, inner.top - outer.top);
  const w = Math.min(inner.right - outer.left, outer.width) - x;
  const h = Math.min(inner.bottom - outer.top, outer.height) - y;
  return layOut(
    { w: outer.width, h: outer.height },
    { x, y, w: Math.max(0, w), h: Math.max(0, h) },
    innerHeight > innerWidth,
  );
}

/** True once a stage has drawn a first frame in the host: its poster is then of no use. */
export function isDrawn(host: HTMLElement): boolean {
  return host.dataset["stage"] === "drawn";
}

export interface StageElements {
  readonly picture: HTMLElement;
  readonly objects: HTMLElement;
  place(canvas: Box): void;
  /** To be called at each frame: the first one uncovers the picture and puts the poster away. */
  drawn(): void;
  remove(): void;
}

/** Adds the picture, hidden until its first frame, and the layer of buttons to the host, which must be positioned. */
export function addElements(host: HTMLElement): StageElements {
  const add = (name: string): HTMLElement => {
    const element = document.createElement("div");
    element.className = name;
    element.style.cssText = "position:absolute;overflow:hidden";
    host.append(element);
    return element;
  };
  const [picture, objects] = [add("stage-picture"), add("stage-objects")];
  picture.setAttribute("role", "img");
  picture.style.visibility = "hidden";
  return {
    picture,
    objects,
    place: ({ x, y, w, h }) => {
      for (const { style } of [picture, objects]) {
        Object.assign(style, { left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px` });
      }
    },
    drawn: () => {
      if (isDrawn(host)) return;
      host.dataset["stage"] = "drawn";
      picture.style.visibility = "visible";
      for (const poster of host.querySelectorAll<HTMLElement>(".stage-poster")) poster.hidden = true;
    },
    remove: () => {
      delete host.dataset["stage"];
      picture.remove();
      objects.remove();
    },
  };
}
