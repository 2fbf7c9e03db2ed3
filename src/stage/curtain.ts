/** The light going out and coming back between two scenes. */

/** Each half of the change, in ms: out, then in. */
const CURTAIN_MS = 320;

export interface Curtain {
  /** 1 open, 0 dark, at that time in ms. */
  at(now: number): number;
  /** Begins to move; `instant` jumps. Resolves once there. */
  to(target: 0 | 1, now: number, instant: boolean): Promise<void>;
}

/** A curtain, dark at first. It moves by the clock, so that a hidden tab cannot hold a scene back. */
export function makeCurtain(): Curtain {
  let [from, target, since] = [0, 0, -CURTAIN_MS];
  const at = (now: number): number => {
    const t = Math.max(0, Math.min(1, (now - since) / CURTAIN_MS));
    return from + (target - from) * t * t * (3 - 2 * t);
  };
  return {
    at,
    to: (wanted, now, instant) => {
      from = instant ? wanted : at(now);
      [target, since] = [wanted, now];
      if (from === target) return Promise.resolve();
      return new Promise((resolve) => setTimeout(resolve, CURTAIN_MS));
    },
  };
}
