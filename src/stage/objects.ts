/** Real buttons laid over the objects of the picture, so that pointing at a thing is choosing it. */
import type { Dispatch } from "../app/commands.ts";
import type { StageView } from "../app/views.ts";
import { onCanvas, type Frame } from "./framing.ts";
import type { Box, SceneFile } from "./scene-file.ts";

/** Smallest side of a button, in CSS pixels. */
const LEAST_SIDE = 28;

const BARE = "position:absolute;background:none;border:0;padding:0;cursor:pointer";

export interface ObjectButtons {
  /** @param frame in CSS pixels of the container. */
  update(scene: SceneFile, view: StageView, frame: Frame): void;
  clear(): void;
}

/** Puts a button over a box, widened to a size a finger can hit. */
function lay(button: HTMLButtonElement, box: Box): void {
  const [w, h] = [Math.max(LEAST_SIDE, box.w), Math.max(LEAST_SIDE, box.h)];
  const [left, top] = [box.x - (w - box.w) / 2, box.y - (h - box.h) / 2];
  Object.assign(button.style, { left: `${left}px`, top: `${top}px`, width: `${w}px`, height: `${h}px` });
}

/** @param onHot called with the object pointed at or focused, null when none is. */
export function layObjects(
  container: HTMLElement,
  dispatch: Dispatch,
  onHot: (object: string | null) => void,
): ObjectButtons {
  const buttons = new Map<string, HTMLButtonElement>();
  const chosen = new Map<string, { turn: number; choiceId: string }>();

  const make = (object: string): HTMLButtonElement => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "stage-object";
    button.tabIndex = -1;
    button.dataset["object"] = object;
    button.style.cssText = BARE;
    for (const event of ["pointerenter", "focus"]) button.addEventListener(event, () => onHot(object));
    for (const event of ["pointerleave", "blur"]) button.addEventListener(event, () => onHot(null));
    button.addEventListener("click", () => {
      const choice = chosen.get(object);
      if (choice) dispatch({ type: "choose", ...choice });
    });
    container.append(button);
    return button;
  };
  const drop = (object: string): void => {
    buttons.get(object)?.remove();
    buttons.delete(object);
    chosen.delete(object);
    onHot(null);
  };
  return {
    update: (scene, view, frame) => {
      const offered = view.objects.filter(({ object }) => object in scene.objects);
      for (const object of buttons.keys()) if (!offered.some((one) => one.object === object)) drop(object);
      for (const { object, choiceId, label } of offered) {
        const place = scene.objects[object];
        if (!place) continue;
        const button = buttons.get(object) ?? make(object);
        buttons.set(object, button);
        chosen.set(object, { turn: view.turn, choiceId });
        button.setAttribute("aria-label", label);
        lay(button, onCanvas(place, frame));
      }
    },
    clear: () => {
      for (const object of buttons.keys()) drop(object);
    },
  };
}
