// @vitest-environment happy-dom
/** A gamepad does what the keyboard does: it moves, takes, turns back, and opens the menu. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mountGamepad } from "../../../src/reader/comfort/gamepad.ts";

describe("a gamepad", () => {
  const buttons = Array.from({ length: 17 }, () => ({ pressed: false }));
  const pad = { connected: true, axes: [0, 0], buttons };
  const keys: string[] = [];
  let frame: ((now: number) => void) | null = null;
  let menus = 0;
  let root: HTMLElement;
  let now = 0;

  const tick = (ms: number): void => {
    now += ms;
    const run = frame;
    frame = null;
    run?.(now);
  };
  const press = (at: number): void => {
    const button = buttons[at];
    if (!button) return;
    button.pressed = true;
    tick(16);
    button.pressed = false;
    tick(16);
  };

  const hear = ({ key }: KeyboardEvent): void => {
    keys.push(key);
  };

  beforeEach(() => {
    document.addEventListener("keydown", hear);
    keys.length = 0;
    menus = 0;
    now = 0;
    vi.stubGlobal("requestAnimationFrame", (run: (now: number) => void) => {
      frame = run;
      return 1;
    });
    Object.assign(navigator, { getGamepads: () => [pad] });
    document.body.innerHTML = '<div><button id="one">1</button><button id="two">2</button></div>';
    root = document.querySelector("div") as HTMLElement;
    for (const each of root.querySelectorAll("button"))
      each.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList;
    mountGamepad(root, { openMenu: () => (menus += 1) });
    tick(16);
  });
  afterEach(() => {
    document.removeEventListener("keydown", hear);
    vi.unstubAllGlobals();
  });

  it("strikes the page's own arrows, once a press, and repeats what is held", () => {
    press(13);
    press(12);
    expect(keys).toEqual(["ArrowDown", "ArrowUp"]);
    keys.length = 0;
    pad.axes[1] = 1;
    for (let step = 0; step < 50; step += 1) tick(16);
    pad.axes[1] = 0;
    tick(16);
    expect(keys.length).toBeGreaterThanOrEqual(3);
    expect(keys.length).toBeLessThanOrEqual(5);
  });

  it("takes what has the focus once, however long it is held", () => {
    let taken = 0;
    const one = root.querySelector<HTMLElement>("#one");
    one?.addEventListener("click", () => (taken += 1));
    one?.focus();
    const [button] = buttons;
    if (button) button.pressed = true;
    for (let step = 0; step < 100; step += 1) tick(16);
    if (button) button.pressed = false;
    tick(16);
    expect(taken).toBe(1);
  });

  it("goes from control to control sideways, round and round", () => {
    press(15);
    expect(document.activeElement?.id).toBe("one");
    press(15);
    expect(document.activeElement?.id).toBe("two");
    press(15);
    expect(document.activeElement?.id).toBe("one");
    press(14);
    expect(document.activeElement?.id).toBe("two");
  });

  it("opens the menu, and turns back", () => {
    press(9);
    expect(menus).toBe(1);
    press(1);
    expect(keys).toEqual(["Escape"]);
  });

  it("rests once it is gone", () => {
    pad.connected = false;
    tick(16);
    expect(frame).toBeNull();
    pad.connected = true;
    dispatchEvent(new Event("gamepadconnected"));
    expect(frame).not.toBeNull();
  });
});
