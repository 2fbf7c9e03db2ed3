/** Under each choice, small, what it touches: added once the choices are there, gone with them. */
import type { TouchesByChoice } from "../../app/hints/touches.ts";
import type { PageView } from "../../app/views.ts";
import { TOUCH_WORDS } from "../../content/strings/touches.ts";
import { typeset } from "../../content/typography.ts";
import { el } from "../dom/el.ts";
import "./hints.css";

/** Adds to the page what is known of the choices that stand on it; a choice that touches nothing says nothing. */
export function showHints(root: HTMLElement, view: PageView, touches: TouchesByChoice): void {
  hideHints(root);
  const { touches: before, names } = TOUCH_WORDS[view.language];
  for (const button of root.querySelectorAll<HTMLElement>("button[data-choice]")) {
    const id = button.dataset["choice"] ?? "";
    const touched = touches[id] ?? [];
    if (touched.length === 0) continue;
    const hintId = `touches-${id}`;
    const told = typeset(before + touched.map((touch) => names[touch]).join(", "), view.language);
    button.after(el("p", { class: "touches", id: hintId }, told));
    const described = button.getAttribute("aria-describedby");
    button.setAttribute("aria-describedby", described ? `${described} ${hintId}` : hintId);
  }
}

export function hideHints(root: HTMLElement): void {
  for (const hint of root.querySelectorAll(".touches")) {
    const button = hint.previousElementSibling;
    const left = (button?.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== hint.id);
    if (left.join("") === "") button?.removeAttribute("aria-describedby");
    else button?.setAttribute("aria-describedby", left.join(" "));
    hint.remove();
  }
}
