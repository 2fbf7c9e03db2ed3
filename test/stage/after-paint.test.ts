/** Work put off until the text is on the screen: after one frame, once, and in a hidden tab too. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterPaint } from "../../src/stage/after-paint.ts";

let frames: FrameRequestCallback[] = [];

/** The browser prepares a frame. */
function paint(): void {
  const due = frames;
  frames = [];
  for (const callback of due) callback(0);
}

beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => frames.push(callback));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("waits for the frame, and for the text to have had the machine to itself", () => {
  const job = vi.fn();
  afterPaint(job);
  vi.advanceTimersByTime(16);
  paint();
  expect(job).not.toHaveBeenCalled();
  vi.advanceTimersByTime(40);
  expect(job).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60);
  expect(job).toHaveBeenCalledTimes(1);
});

test("runs once, whatever else comes", () => {
  const job = vi.fn();
  const runNow = afterPaint(job);
  paint();
  vi.advanceTimersByTime(2000);
  runNow();
  expect(job).toHaveBeenCalledTimes(1);
});

test("runs in a hidden tab, where no frame comes", () => {
  const job = vi.fn();
  afterPaint(job);
  vi.advanceTimersByTime(400);
  expect(job).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(job).toHaveBeenCalledTimes(1);
  paint();
  vi.advanceTimersByTime(200);
  expect(job).toHaveBeenCalledTimes(1);
});

test("runs at once when asked to, and not again", () => {
  const job = vi.fn();
  const runNow = afterPaint(job);
  runNow();
  expect(job).toHaveBeenCalledTimes(1);
  paint();
  vi.advanceTimersByTime(2000);
  expect(job).toHaveBeenCalledTimes(1);
});
