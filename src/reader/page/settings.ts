/** How the settings show on the page: the style sheet reads them from the root. */
import type { Settings } from "../../app/views.ts";

/** Sizes offered by the menu, as factors of the body text. */
export const TEXT_SCALES = [0.9, 1, 1.2, 1.45] as const;

export function applySettings(root: HTMLElement, settings: Settings): void {
  root.style.setProperty("--scale", String(settings.textScale));
  root.dataset["motion"] = settings.motion;
}

/** Whether things should change without moving: the player's wish, or the system's. */
export function isCalm(settings: Settings): boolean {
  if (settings.motion === "reduced") return true;
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}
