/** Whether this is the only studio open in the browser. */

const LOCK = "illusions-retrouvees:studio";
/** A tab that is loaded again may still hold what it held; in ms. */
const TRIES = [0, 150, 400];

/** True for the first tab, as long as it is open; also where the browser can't tell. */
export async function isOnlyTab(): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return true;
  for (const wait of TRIES) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (await holds(locks)) return true;
  }
  return false;
}

const holds = (locks: LockManager): Promise<boolean> =>
  new Promise((resolve) => {
    locks
      .request(LOCK, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise(() => {});
      })
      .catch(() => resolve(true));
  });
