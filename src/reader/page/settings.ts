/** How the settings show on the page: the style sheets read them from the document's root. */
import { DEFAULT_SETTINGS } from "../../app/settings.ts";
import type { Settings } from "../../app/views.ts";

export function applySettings(root: HTMLElement, settings: Settings): void {
  const { style, dataset } = root.ownerDocument.documentElement;
  style.setProperty("--scale", `${settings.textScale}`);
  style.setProperty("--leading", `${settings.lineHeight}`);
  style.setProperty("--tracking", `${settings.letterSpacing}em`);
  for (const name of ["motion", "theme", "typeface", "appearance"] as const) dataset[name] = settings[name];
  // What is not the page as it is served is fetched by whoever asked for it; without it the page stays as it is.
  if (settings !== DEFAULT_SETTINGS) import("../comfort/looks.ts").catch(() => {});
}

/** Whether things should change without moving: the player's wish, or the system's. */
export function isCalm(settings: Settings): boolean {
  if (settings.motion === "reduced") return true;
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}
