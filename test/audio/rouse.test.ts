/** The machine's sound is asked for by an element that plays nothing; whatever the answer, the game's sound goes on. */
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { rouse } from "../../src/audio/rouse.ts";

const made: HTMLAudioElement[] = [];
const play = vi.fn();

beforeEach(() => {
  made.length = 0;
  play.mockClear();
  vi.useFakeTimers();
  vi.stubGlobal("Audio", function Audio() {
    const element = document.createElement("audio");
    element.play = play;
    made.push(element);
    return element;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each(["canplaythrough", "error"])(
  "is done when the element says %s, and plays nothing",
  async (answer) => {
    const done = vi.fn();
    const roused = rouse().then(done);
    expect(made[0]?.src).toMatch(/^blob:/);
    await vi.advanceTimersByTimeAsync(10);
    expect(done).not.toHaveBeenCalled();
    made[0]?.dispatchEvent(new Event(answer));
    await roused;
    expect(made[0]?.hasAttribute("src")).toBe(false);
    expect(play).not.toHaveBeenCalled();
  },
);

it("waits a second at most for a machine that says nothing", async () => {
  const done = vi.fn();
  void rouse().then(done);
  await vi.advanceTimersByTimeAsync(999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2);
  expect(done).toHaveBeenCalled();
});
