/** A gamepad in the hand: its cross goes where Tab and the arrows go, its two buttons take and turn back. */
import { focusable } from "./focusable.ts";

export interface GamepadActions {
  /** Opens the menu when nothing lies over the page. */
  readonly openMenu: () => void;
}

type Deed = "up" | "down" | "left" | "right" | "take" | "back" | "menu";

/** Buttons of the standard layout. */
const BUTTONS: Readonly<Record<number, Deed>> = {
  0: "take",
  1: "back",
  9: "menu",
  12: "up",
  13: "down",
  14: "left",
  15: "right",
};
/** How far the left stick must lean, 0 to 1. */
const LEAN = 0.6;
/** A direction held repeats, in milliseconds: first, then each time. */
const FIRST_MS = 400;
const NEXT_MS = 160;

/** Listens as long as a gamepad is there; asks it once a frame, and nothing when there is none. */
export function mountGamepad(root: HTMLElement, actions: GamepadActions): void {
  const held = new Map<Deed, number>();
  let isListening = false;

  function listen(now: number): void {
    const pads = navigator.getGamepads().filter((pad) => pad?.connected);
    isListening = pads.length > 0;
    if (!isListening) return;
    const pressed = new Set(pads.flatMap((pad) => (pad ? deedsOf(pad) : [])));
    for (const deed of held.keys()) if (!pressed.has(deed)) held.delete(deed);
    for (const deed of pressed) {
      const due = held.get(deed);
      const repeats = deed === "up" || deed === "down" || deed === "left" || deed === "right";
      if (due !== undefined && (!repeats || now < due)) continue;
      held.set(deed, now + (due === undefined ? FIRST_MS : NEXT_MS));
      perform(deed, root, actions);
    }
    requestAnimationFrame(listen);
  }
  const start = (): void => {
    if (isListening) return;
    isListening = true;
    requestAnimationFrame(listen);
  };
  addEventListener("gamepadconnected", start);
  start();
}

function deedsOf(pad: Gamepad): Deed[] {
  const deeds = pad.buttons.flatMap((button, at) => (button.pressed ? (BUTTONS[at] ?? []) : []));
  const [x = 0, y = 0] = pad.axes;
  if (y < -LEAN) deeds.push("up");
  if (y > LEAN) deeds.push("down");
  if (x < -LEAN) deeds.push("left");
  if (x > LEAN) deeds.push("right");
  return deeds;
}

/** On the page the arrows already know their way; on a sheet the focus goes from control to control. */
function perform(deed: Deed, root: HTMLElement, { openMenu }: GamepadActions): void {
  const { ownerDocument } = root;
  const sheet = [...ownerDocument.querySelectorAll<HTMLDialogElement>("dialog[open]")].at(-1);
  const at = ownerDocument.activeElement;
  if (deed === "menu") {
    if (sheet) sheet.close();
    else openMenu();
  } else if (deed === "take") {
    if (at instanceof HTMLElement && at !== ownerDocument.body) at.click();
  } else if (deed === "back") {
    if (sheet) sheet.close();
    else strike(root, "Escape");
  } else if (sheet) {
    walk(sheet, deed, at);
  } else if (deed === "up" || deed === "down") {
    strike(root, deed === "up" ? "ArrowUp" : "ArrowDown");
  } else {
    walk(root, deed, at);
  }
}

const strike = (root: HTMLElement, key: string): boolean =>
  (root.ownerDocument.activeElement ?? root).dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );

/** Left and right change a slider by a step; else the focus goes to the next control, or the one before. */
function walk(place: HTMLElement, deed: Deed, at: Element | null): void {
  const isForward = deed === "down" || deed === "right";
  if (at instanceof HTMLInputElement && at.type === "range" && (deed === "left" || deed === "right")) {
    if (isForward) at.stepUp();
    else at.stepDown();
    at.dispatchEvent(new Event("input", { bubbles: true }));
    at.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  const stops = focusable(place);
  const here = stops.indexOf(at as HTMLElement);
  const next = stops[here < 0 ? 0 : (here + (isForward ? 1 : -1) + stops.length) % stops.length];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
