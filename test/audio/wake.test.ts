/** The context sleeps when nobody may hear it, and is woken by whatever can wake it. */
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeFader } from "../../src/audio/fader.ts";
import { keepAwake } from "../../src/audio/wake.ts";
import { FakeContext, type FakeGain } from "./fake-context.ts";

let context = new FakeContext();
let hidden = false;
const refusals: string[] = [];

function open() {
  context = new FakeContext();
  context.state = "suspended";
  const master = makeFader(context.real, context.destination as AudioNode, 0);
  const wake = keepAwake(
    context.real,
    master,
    () => {},
    () => refusals.push("refused"),
  );
  const gone = (): unknown[] =>
    (master.node as unknown as FakeGain).told
      .filter(({ how }) => how === "curve")
      .map(({ to, seconds }) => [to, seconds]);
  return { wake, gone };
}

function hide(isHidden: boolean): void {
  hidden = isHidden;
  document.dispatchEvent(new Event("visibilitychange"));
}

const press = (name = "pointerdown"): boolean => document.dispatchEvent(new Event(name));

beforeEach(() => {
  vi.useFakeTimers();
  hidden = false;
  refusals.length = 0;
  vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the context", () => {
  it("runs once it is wanted, and not before", () => {
    const { wake, gone } = open();
    press();
    expect(context.asked).toEqual([]);
    wake.want(true);
    expect(context.asked).toEqual(["resume"]);
    expect(gone()).toEqual([[1, 0.2]]);
    wake.destroy();
  });

  it("fades in 200 ms, then sleeps, while the page is hidden; and comes back with it", () => {
    const { wake, gone } = open();
    wake.want(true);
    hide(true);
    expect(gone().at(-1)).toEqual([0, 0.2]);
    expect(context.asked).toEqual(["resume"]);
    vi.advanceTimersByTime(200);
    expect(context.asked).toEqual(["resume", "suspend"]);
    press();
    expect(context.state).toBe("suspended");
    hide(false);
    expect(context.state).toBe("running");
    expect(gone().at(-1)).toEqual([1, 0.2]);
    wake.destroy();
  });

  it("is not put to sleep by a page that was hidden for a moment", () => {
    const { wake } = open();
    wake.want(true);
    hide(true);
    hide(false);
    vi.advanceTimersByTime(1000);
    expect(context.asked).toEqual(["resume"]);
    wake.destroy();
  });

  it("sleeps when the sound is turned off, whatever is pressed", () => {
    const { wake } = open();
    wake.want(true);
    wake.want(false);
    vi.advanceTimersByTime(200);
    press("keydown");
    expect(context.asked).toEqual(["resume", "suspend"]);
    wake.destroy();
  });

  it("is woken when the system stopped it behind our back, and by every gesture", () => {
    const { wake } = open();
    wake.want(true);
    context.state = "suspended";
    context.dispatchEvent(new Event("statechange"));
    expect(context.state).toBe("running");
    for (const gesture of ["pointerdown", "pointerup", "touchend", "keydown", "click"]) {
      context.state = "interrupted" as AudioContextState;
      press(gesture);
      expect(context.state, gesture).toBe("running");
    }
    wake.destroy();
  });

  it("that not even gestures wake is told of once", () => {
    const { wake } = open();
    context.resume = () => Promise.reject(new Error("not allowed"));
    wake.want(true);
    vi.advanceTimersByTime(60_000);
    expect(refusals).toEqual([]);
    for (let time = 0; time < 3; time += 1) {
      press();
      vi.advanceTimersByTime(5000);
    }
    expect(refusals).toEqual(["refused"]);
    wake.destroy();
  });
});
