/** Decides when a frame is drawn: 24 a second while something moves, one on demand when asleep, none in a hidden tab. */
import type { Pause } from "./pause.ts";
import type { Theatre } from "./theatre.ts";

const FRAME_MS = 1000 / 24;
/** Median interval over the first frames beyond which the machine is too slow to animate. */
const SLOW_MS = 60;
const TRIAL_FRAMES = 10;
/** Median beyond which three frames are trial enough: no cheaper picture would save such a machine. */
const HOPELESS_MS = 150;
const HOPELESS_FRAMES = 3;

export interface Ticker {
  /** Animate, or keep still until asked. */
  animate(wanted: boolean): void;
  /** Draw one frame soon. */
  request(): void;
  /** Draw every frame until that time (ms, performance.now), even asleep: fades, effects. */
  until(time: number): void;
  /** True while frames follow one another by themselves. */
  readonly alive: boolean;
  destroy(): void;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A ticker that never ticks: frames are drawn only when a picture is taken. */
export const STOPPED: Ticker = {
  animate: nothing,
  request: nothing,
  until: nothing,
  alive: false,
  destroy: nothing,
};

function nothing(): void {}

/** Times the first frames; those too slow are made cheaper once, and timed again. */
function tryOut(cheaper: () => boolean): { time(interval: number): void; readonly isTooSlow: boolean } {
  let [isTooSlow, isSettled] = [false, false];
  const intervals: number[] = [];
  return {
    get isTooSlow() {
      return isTooSlow;
    },
    time(interval) {
      if (isTooSlow || isSettled) return;
      intervals.push(interval);
      isTooSlow = intervals.length >= HOPELESS_FRAMES && median(intervals) > HOPELESS_MS;
      if (isTooSlow || intervals.length < TRIAL_FRAMES) return;
      isSettled = median(intervals) <= SLOW_MS;
      if (isSettled) return;
      intervals.length = 0;
      isTooSlow = !cheaper();
    },
  };
}

/**
 * @param draw paints one frame at that time in ms
 * @param cheaper called when frames are slow: true when it made them cheaper, and they are timed again
 * @param pause while it is on, nothing moves by itself
 * @param machine by software, a frame takes the machine away from the text: one asked for in a pause is drawn when it
 * ends. While it is busy, none is drawn
 */
export function startTicker(
  draw: (now: number) => void,
  cheaper: () => boolean,
  pause: Pick<Pause, "endsAt">,
  machine: Pick<Theatre, "isSoftware" | "isBusy"> = { isSoftware: false, isBusy: false },
): Ticker {
  let [wanted, asked] = [false, false];
  let [handle, last, deadline] = [0, 0, 0];
  let later: ReturnType<typeof setTimeout> | undefined;
  const trial = tryOut(cheaper);
  const alive = (): boolean => wanted && !trial.isTooSlow && !document.hidden;
  const restAt = (now: number): number => (now < deadline ? 0 : pause.endsAt - now);

  const frame = (now: number): void => {
    handle = 0;
    const elapsed = now - last;
    const isResting = restAt(now) > 0;
    const isDue = (asked && !(machine.isSoftware && isResting)) || (elapsed >= FRAME_MS - 4 && !isResting);
    if (isDue && !machine.isBusy) {
      asked = false;
      if (last > pause.endsAt && alive()) trial.time(elapsed);
      last = now;
      draw(now);
    }
    schedule();
  };
  const schedule = (): void => {
    const now = performance.now();
    clearTimeout(later);
    if (machine.isSoftware && restAt(now) > 0) return void (later = setTimeout(schedule, restAt(now)));
    const due = alive() || (asked && !document.hidden) || now < deadline;
    if (due && handle === 0) handle = requestAnimationFrame(frame);
  };
  const request = (): void => {
    asked = true;
    schedule();
  };
  document.addEventListener("visibilitychange", request);
  return {
    animate: (value) => {
      wanted = value;
      schedule();
    },
    request,
    until: (time) => {
      deadline = Math.max(deadline, time);
      request();
    },
    get alive() {
      return alive();
    },
    destroy: () => {
      wanted = false;
      deadline = 0;
      cancelAnimationFrame(handle);
      clearTimeout(later);
      document.removeEventListener("visibilitychange", request);
    },
  };
}
