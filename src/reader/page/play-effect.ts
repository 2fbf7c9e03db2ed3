/** One-shots that belong to the page; those of the stage and the sounds are not its business. */
import type { Effect, PageView } from "../../app/views.ts";
import type { Parts } from "./parts.ts";
import { isCalm } from "./settings.ts";
import { shrinkSkin } from "./skin-motion.ts";

export function playEffect(parts: Parts, effect: Effect, view: PageView): void {
  if (effect.kind === "announce") {
    parts.get("live").textContent = effect.text;
  } else if (effect.kind === "skin" && !isCalm(view.settings)) {
    shrinkSkin(parts.get("skin"), effect.from, effect.to);
  } else if (effect.kind === "caption") {
    void import("./caption-line.ts").then(({ showCaption }) => showCaption(parts.get("page"), effect));
  } else if (effect.kind === "thought") {
    [...parts.get("transcript").querySelectorAll(".thought")].at(-1)?.classList.add("gained");
  }
}
