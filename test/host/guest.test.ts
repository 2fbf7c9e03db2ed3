// @vitest-environment happy-dom
/** The game in a frame: whom it takes a port from, and what it obeys. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Command } from "../../src/app/commands.ts";
import type { SoundView } from "../../src/app/sound-view.ts";
import { openHost } from "../../src/host/guest.ts";
import { greeting } from "../../src/protocol/handshake.ts";

/** Stands for the window around the frame. */
const parent = { postMessage: vi.fn() };
const stranger = {};

beforeEach(() => vi.stubGlobal("parent", parent));
afterEach(() => {
  vi.unstubAllGlobals();
  parent.postMessage.mockClear();
});

function post(source: unknown, data: unknown): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const event = new MessageEvent("message", { data });
  Object.defineProperties(event, { source: { value: source }, ports: { value: [port2] } });
  window.dispatchEvent(event);
  return port1;
}

const tell = (port: MessagePort, data: unknown): void => port.postMessage(data);

const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

test("says hello, and takes the first port of its parent's and of nobody else's", async () => {
  const dispatched: Command[] = [];
  const refresh = vi.fn();
  const host = openHost(() => ({ dispatch: (command) => dispatched.push(command), refresh }));
  expect(parent.postMessage).toHaveBeenCalledWith(greeting("hello"), "*");

  const theirs = post(stranger, greeting("port"));
  tell(theirs, { type: "pause" });
  const other = post(parent, { illusions: 2, step: "port" });
  tell(other, { type: "pause" });
  await delivered();
  expect(host.isPaused).toBe(false);

  const ours = post(parent, greeting("port"));
  const late = post(parent, greeting("port"));
  tell(late, { type: "pause" });
  await delivered();
  expect(host.isPaused).toBe(false);

  const view = { sound: true } as SoundView;
  tell(ours, { type: "pause" });
  tell(ours, { type: "language", language: "en" });
  tell(ours, { type: "volume", volume: 0.25 });
  tell(ours, { type: "choose", turn: 0, choiceId: "pro-page" });
  tell(ours, { type: "erase" });
  await vi.waitFor(() => expect(host.isPaused).toBe(true));
  expect(host.hush(view).sound).toBe(false);
  await delivered();
  expect(dispatched).toEqual([
    { type: "read-in", language: "en" },
    { type: "prefer", settings: { volumes: { music: 0.25, ambience: 0.25, effects: 0.25 } } },
  ]);
  tell(ours, { type: "resume" });
  await vi.waitFor(() => expect(host.isPaused).toBe(false));
  expect(host.hush(view).sound).toBe(true);
  expect(refresh).toHaveBeenCalled();
  for (const port of [theirs, other, ours, late]) port.close();
});

test.each([
  ["an arrow", "ArrowDown", "body", true],
  ["space on the page", " ", "body", true],
  ["space on a button", " ", "button", false],
  ["an arrow while writing", "ArrowUp", "textarea", false],
  ["Tab", "Tab", "body", false],
  ["Escape", "Escape", "body", false],
])("%s goes no further than the frame: %s on %s is %s", (_, key, where, isKept) => {
  openHost(() => undefined);
  const target = where === "body" ? document.body : document.body.appendChild(document.createElement(where));
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(isKept);
});
