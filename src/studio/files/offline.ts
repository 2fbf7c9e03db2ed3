/** The studio without a network: its own files are put beside the game's, which the game's worker keeps. */

/** The name under which the worker looks for them: `src/tools/vite/offline.ts`. */
const CACHE = "studio";

/** Does nothing in development, nor where the browser has no worker. Failures leave a studio that wants the network. */
export function keepOffline(): void {
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  void navigator.serviceWorker
    .register("worker.js")
    .then(async () => {
      const own = performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => new URL(name).pathname.includes("/studio/"));
      const needed = new Set([location.origin + location.pathname, ...own]);
      const cache = await caches.open(CACHE);
      await cache.addAll([...needed]);
      // What an older studio was made of.
      for (const { url } of await cache.keys())
        if (!needed.has(url.replace(/[?#].*/, ""))) await cache.delete(url);
    })
    .catch(() => undefined);
}
