// @vitest-environment happy-dom
/** When the stage leaves the machine to the text. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { heedPresses, type Pause } from "../../src/stage/pause.ts";

let pause: Pause;
beforeEach(() => {
  vi.useFakeTimers();
  pause = heedPresses();
});
afterEach(() => {
  pause.destroy();
  vi.useRealTimers();
});

test("work asks for its turn and has it after the next frame when nobody presses", async () => {
  const done = vi.fn();
  void pause.turn().then(done);
  await Promise.resolve();
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20);
  expect(done).toHaveBeenCalledOnce();
});

test.each(["pointerdown", "keydown", "click"])("a %s holds work back for half a second", async (kind) => {
  const done = vi.fn();
  document.dispatchEvent(new Event(kind));
  void pause.turn().then(done);
  await vi.advanceTimersByTimeAsync(300);
  document.dispatchEvent(new Event(kind));
  await vi.advanceTimersByTimeAsync(400);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(121);
  expect(done).toHaveBeenCalledOnce();
});

test("destroyed, it hears no press", () => {
  pause.destroy();
  document.dispatchEvent(new Event("click"));
  expect(pause.endsAt).toBe(0);
});
