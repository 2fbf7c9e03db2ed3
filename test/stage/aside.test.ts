/** A frame made aside comes to the canvas once, when it is made; nothing is sent that would hold it up. */
import type * as Phaser from "phaser";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { drawAside } from "../../src/stage/aside.ts";

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;

let pending: (() => void)[] = [];
const frame = (): void => pending.splice(0).forEach((callback) => callback());

beforeEach(() => {
  pending = [];
  vi.stubGlobal("requestAnimationFrame", (callback: () => void) => pending.push(callback));
  vi.stubGlobal("cancelAnimationFrame", () => (pending = []));
});
afterEach(() => void vi.unstubAllGlobals());

/** A context that makes what it is sent when it is told to, and says where each thing was drawn. */
function workshop() {
  const state = { isMade: false, isLost: false };
  const blit = vi.fn();
  const sheets: object[] = [];
  const calls: Record<string, unknown> = {
    drawingBufferWidth: 40,
    drawingBufferHeight: 30,
    SIGNALED: 1,
    createFramebuffer: () => {
      const sheet = {};
      sheets.push(sheet);
      return sheet;
    },
    fenceSync: () => ({}),
    getSyncParameter: () => (state.isMade ? 1 : 0),
    isContextLost: () => state.isLost,
    blitFramebuffer: blit,
  };
  const gl = new Proxy(calls, { get: (target, name) => target[name as string] ?? (() => null) });
  const canvas = { webGLFramebuffer: null };
  const nothing = (): void => {};
  const glWrapper = {
    state: {},
    updateBindingsFramebuffer: nothing,
    updateBindingsRenderbuffer: nothing,
    updateScissorEnabled: nothing,
  };
  const renderer = { baseDrawingContext: { framebuffer: canvas }, glWrapper } as unknown as Renderer;
  const aside = drawAside(renderer, gl as unknown as WebGL2RenderingContext);
  return { aside, state, blit, canvas, sheets };
}

test("what Phaser takes for its canvas is the sheet, and another one after the context was lost", () => {
  const { aside, canvas, sheets } = workshop();
  expect(canvas.webGLFramebuffer).toBe(sheets[0]);
  aside.renew();
  expect(canvas.webGLFramebuffer).toBe(sheets[1]);
});

test("it is copied once, when it is made, and the next one waits for the frame after", () => {
  const { aside, state, blit } = workshop();
  const shown = vi.fn();
  aside.send(shown);
  for (let i = 0; i < 5; i++) frame();
  expect([blit.mock.calls.length, shown.mock.calls.length, aside.isBusy]).toEqual([0, 0, true]);
  state.isMade = true;
  frame();
  expect(blit.mock.calls.map((call) => call.slice(0, 8))).toEqual([[0, 0, 40, 30, 0, 0, 40, 30]]);
  expect([shown.mock.calls.length, aside.isBusy]).toEqual([1, true]);
  frame();
  expect([blit.mock.calls.length, aside.isBusy, pending.length]).toEqual([1, false, 0]);
});

test("a sheet cut to another size is not copied before it is drawn on", () => {
  const { aside, state, blit } = workshop();
  aside.send(() => {});
  aside.resize(80, 60);
  state.isMade = true;
  frame();
  frame();
  expect(blit).not.toHaveBeenCalled();
  aside.send(() => {});
  frame();
  expect(blit.mock.calls[0]?.slice(0, 4)).toEqual([0, 0, 80, 60]);
});

test("a canvas that another size left black is given its frame at once", () => {
  const { aside, state, blit } = workshop();
  state.isMade = true;
  aside.send(() => {});
  frame();
  frame();
  const shown = vi.fn();
  state.isMade = false;
  aside.resize(80, 60);
  aside.send(shown);
  expect(blit.mock.lastCall?.slice(0, 4)).toEqual([0, 0, 80, 60]);
  expect([shown.mock.calls.length, aside.isBusy, pending.length]).toEqual([1, false, 0]);
  aside.send(shown);
  frame();
  expect([blit.mock.calls.length, aside.isBusy]).toEqual([2, true]);
});

test("a lost context keeps nobody waiting, and a stage that is gone copies nothing", () => {
  const lost = workshop();
  lost.aside.send(() => {});
  lost.state.isLost = true;
  frame();
  frame();
  expect(lost.aside.isBusy).toBe(false);
  const gone = workshop();
  gone.aside.send(() => {});
  gone.aside.destroy();
  gone.state.isMade = true;
  frame();
  expect(gone.blit).not.toHaveBeenCalled();
});
