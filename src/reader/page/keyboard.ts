/** The page's keys. Silent while a dialog is open, while typing, and for keys held with a modifier. */
import type { Parts } from "./parts.ts";
import { goDown, scrollByKey } from "./scroll.ts";

export interface KeyActions {
  readonly take: (choiceId: string) => void;
  readonly showKeys: () => void;
  readonly openHole: () => void;
  readonly isCalm: () => boolean;
  /** Whether keys of a single sign act. */
  readonly hasShortcuts: () => boolean;
}

/** CSS pixels. */
const ARROW_SCROLL = 60;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function mountKeyboard(root: HTMLElement, parts: Parts, actions: KeyActions): () => void {
  const choices = () => [...parts.get("choices").querySelectorAll<HTMLElement>(".choice")];
  const below = () =>
    [parts.get("hole"), ...parts.get("depth").querySelectorAll("button")].filter(
      (each) => each instanceof HTMLButtonElement && !each.disabled,
    );
  const stops = () => [...choices(), ...below()];

  function move(step: 1 | -1): boolean {
    const all = stops();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? (step === 1 ? all[0] : undefined) : all[at + step];
    if (!next || (at < 0 && !isInView(next, parts.get("page")))) {
      // With the choices still out of sight an arrow scrolls the text, as arrows do.
      parts.get("page").scrollBy({ top: step * ARROW_SCROLL });
      return true;
    }
    next.focus({ preventScroll: true });
    if (below().includes(next)) {
      actions.openHole();
      goDown(parts.get("page"), !actions.isCalm());
    } else next.scrollIntoView({ block: "nearest" });
    return true;
  }

  /** Out of the hole, back to what can be said aloud. */
  function turnAway(): boolean {
    if (!below().includes(document.activeElement as HTMLElement)) return false;
    const target = choices().at(-1) ?? parts.get("choices");
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
    return true;
  }

  function press(event: KeyboardEvent): boolean {
    if (/^[1-9?]$/.test(event.key) && !actions.hasShortcuts()) return false;
    if (/^[1-9]$/.test(event.key)) {
      const choice = choices()[Number(event.key) - 1];
      if (choice && !event.repeat) actions.take(choice.dataset["choice"] ?? "");
      return choice !== undefined;
    }
    // A held Enter must not take a second choice.
    if (event.key === "Enter" || event.key === " ") return event.repeat;
    if (event.key === "ArrowDown") return move(1);
    if (event.key === "ArrowUp") return move(-1);
    if (event.key === "Escape") return turnAway();
    if (event.key === "?") {
      actions.showKeys();
      return true;
    }
    return scrollByKey(parts.get("page"), event.key, !actions.isCalm());
  }

  function listen(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
    if (press(event)) event.preventDefault();
  }

  root.ownerDocument.addEventListener("keydown", listen);
  return () => root.ownerDocument.removeEventListener("keydown", listen);
}

function isInView(element: HTMLElement, page: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  return box.top < page.getBoundingClientRect().bottom;
}
