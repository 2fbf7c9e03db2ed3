/** How many commands a host may give: a burst, then some a second; the rest is dropped. */

const BURST = 10;
const A_SECOND = 5;

/** @param now ms, never going back. @returns whether one more may be obeyed now */
export function makeQuota(now: () => number): () => boolean {
  let left = BURST;
  let since = now();
  return () => {
    const time = now();
    left = Math.min(BURST, left + ((time - since) / 1000) * A_SECOND);
    since = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
