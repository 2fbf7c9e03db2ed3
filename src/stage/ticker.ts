/** Decides when a frame is drawn: 24 a second while something moves, one on demand when asleep, none in a hidden tab. */

const FRAME_MS = 1000 / 24;
/** Median interval over the first frames beyond which the machine is too slow to animate. */
const SLOW_MS = 60;
const TRIAL_FRAMES = 10;
/** Median beyond which three frames are trial enough: no cheaper picture would save such a machine. */
const HOPELESS_MS = 150;
const HOPELESS_FRAMES = 3;
/** How long the stage stands still when the player presses something or the text changes. */
const REST_MS = 500;

export interface Ticker {
  /** Animate, or keep still until asked. */
  animate(wanted: boolean): void;
  /** Draw one frame soon. */
  request(): void;
  /** Leave the machine to the text: what moves by itself stands still for a moment. A press does as much. */
  rest(): void;
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
  rest: nothing,
  until: nothing,
  alive: false,
  destroy: nothing,
};

function nothing(): void {}

/** Listens to the document before anyone else does; gives what ends it. */
function hear(listeners: Readonly<Record<string, () => unknown>>): () => void {
  const all = Object.entries(listeners);
  for (const [kind, listener] of all)
    document.addEventListener(kind, listener, { capture: true, passive: true });
  return () => {
    for (const [kind, listener] of all) document.removeEventListener(kind, listener, { capture: true });
  };
}

/** @param draw paints one frame at that time in ms; @param cheaper called when frames are slow: true when it made them cheaper, and they are timed again. */
export function startTicker(draw: (now: number) => void, cheaper: () => boolean): Ticker {
  let [wanted, asked, slow, settled] = [false, false, false, false];
  let [handle, last, deadline, resting] = [0, 0, 0, 0];
  const intervals: number[] = [];
  const alive = (): boolean => wanted && !slow && !document.hidden;

  const measure = (interval: number): void => {
    if (slow || settled || !alive()) return;
    intervals.push(interval);
    slow = intervals.length >= HOPELESS_FRAMES && median(intervals) > HOPELESS_MS;
    if (slow || intervals.length < TRIAL_FRAMES) return;
    settled = median(intervals) <= SLOW_MS;
    if (settled) return;
    intervals.length = 0;
    slow = !cheaper();
  };
  const frame = (now: number): void => {
    handle = 0;
    const elapsed = now - last;
    const isResting = now < resting && now >= deadline;
    if (asked || (elapsed >= FRAME_MS - 4 && !isResting)) {
      asked = false;
      if (last > resting) measure(elapsed);
      last = now;
      draw(now);
    }
    schedule();
  };
  const schedule = (): void => {
    const due = alive() || (asked && !document.hidden) || performance.now() < deadline;
    if (due && handle === 0) handle = requestAnimationFrame(frame);
  };
  const request = (): void => {
    asked = true;
    schedule();
  };
  const pause = (): number => (resting = performance.now() + REST_MS);
  const deafen = hear({ visibilitychange: request, pointerdown: pause, keydown: pause });
  return {
    animate: (value) => {
      wanted = value;
      schedule();
    },
    request,
    rest: pause,
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
      deafen();
    },
  };
}
