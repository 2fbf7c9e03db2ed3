// @vitest-environment happy-dom
/** When frames are drawn: never unasked while asleep, and never again by themselves on a machine too slow for it. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeCurtain } from "../../src/stage/curtain.ts";
import { startTicker } from "../../src/stage/ticker.ts";

let now = 1000;
let pause = { endsAt: 0 };
let pending: FrameRequestCallback[] = [];

/** Lets that many screen refreshes go by, each `every` ms after the last. */
function refresh(times: number, every: number): void {
  for (let i = 0; i < times; i++) {
    now += every;
    const due = pending;
    pending = [];
    for (const callback of due) callback(now);
  }
}

beforeEach(() => {
  [now, pending] = [1000, []];
  pause = { endsAt: 0 };
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => pending.push(callback));
  vi.stubGlobal("cancelAnimationFrame", () => (pending = []));
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("asleep, it draws one frame a request and then asks for nothing", () => {
  const draw = vi.fn();
  const ticker = startTicker(draw, () => false, pause);
  refresh(20, 16);
  expect(draw).not.toHaveBeenCalled();
  ticker.request();
  ticker.request();
  refresh(20, 16);
  expect(draw).toHaveBeenCalledTimes(1);
  expect(pending).toHaveLength(0);
});

test("animated, it draws at most 24 frames a second", () => {
  const draw = vi.fn();
  startTicker(draw, () => false, pause).animate(true);
  refresh(600, 1000 / 60);
  expect(draw.mock.calls.length).toBeGreaterThan(180);
  expect(draw.mock.calls.length).toBeLessThanOrEqual(270);
});

test("slow frames are made cheaper once, then drawn on demand only", () => {
  const draw = vi.fn();
  const cheaper = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
  const ticker = startTicker(draw, cheaper, pause);
  ticker.animate(true);
  refresh(60, 150);
  expect(cheaper).toHaveBeenCalledTimes(2);
  expect(ticker.alive).toBe(false);
  draw.mockClear();
  refresh(20, 150);
  expect(draw).not.toHaveBeenCalled();
  ticker.request();
  refresh(3, 150);
  expect(draw).toHaveBeenCalledTimes(1);
});

test("a dear frame asked for in a pause is drawn when it ends", () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const draw = vi.fn();
  pause = { endsAt: now + 500 };
  const ticker = startTicker(draw, () => false, pause, { isSoftware: true, isBusy: false });
  ticker.request();
  refresh(10, 16);
  expect(draw).not.toHaveBeenCalled();
  now = 1500;
  vi.advanceTimersByTime(500);
  refresh(2, 16);
  expect(draw).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test("an effect keeps a sleeping stage drawing until its end, no longer", () => {
  const draw = vi.fn();
  startTicker(draw, () => false, pause).until(now + 400);
  refresh(100, 50);
  expect(draw.mock.calls.length).toBeGreaterThanOrEqual(8);
  expect(draw.mock.calls.length).toBeLessThanOrEqual(10);
});

test("the curtain goes out and comes back by the clock", async () => {
  const curtain = makeCurtain();
  expect(curtain.at(0)).toBe(0);
  await curtain.to(1, 0, true);
  expect(curtain.at(0)).toBe(1);
  void curtain.to(0, 1000, false);
  expect(curtain.at(1160)).toBeCloseTo(0.5);
  expect(curtain.at(1320)).toBe(0);
});

test("nothing moves by itself during a pause, an effect being drawn excepted", () => {
  const draw = vi.fn();
  const ticker = startTicker(draw, () => false, pause);
  ticker.animate(true);
  refresh(60, 1000 / 60);
  draw.mockClear();
  pause.endsAt = now + 500;
  refresh(29, 1000 / 60);
  expect(draw).not.toHaveBeenCalled();
  ticker.request();
  refresh(1, 1000 / 60);
  expect(draw).toHaveBeenCalledTimes(1);
  pause.endsAt = now + 500;
  ticker.until(now + 200);
  refresh(10, 1000 / 60);
  expect(draw.mock.calls.length).toBeGreaterThan(3);
  refresh(60, 1000 / 60);
  draw.mockClear();
  refresh(60, 1000 / 60);
  expect(draw.mock.calls.length).toBeGreaterThan(10);
});

test("while a frame is being made, the next one waits, and is drawn once it is", () => {
  const draw = vi.fn();
  const machine = { isSoftware: true, isBusy: false };
  const ticker = startTicker(draw, () => false, pause, machine);
  draw.mockImplementation(() => (machine.isBusy = true));
  ticker.request();
  refresh(1, 16);
  ticker.request();
  refresh(10, 16);
  expect(draw).toHaveBeenCalledTimes(1);
  machine.isBusy = false;
  refresh(1, 16);
  expect(draw).toHaveBeenCalledTimes(2);
  machine.isBusy = false;
  refresh(10, 16);
  expect(draw).toHaveBeenCalledTimes(2);
});
