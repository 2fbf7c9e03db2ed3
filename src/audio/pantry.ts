/** The files of the present act, as they were fetched: small, for a pair that is decoded is forty times as large. */

export interface Pantry {
  /** Fetched once, and again after a failure. */
  get(path: string): Promise<Blob>;
  /** Fetches these when nothing else is being fetched, one after the other; a failure is for who asks in earnest. */
  stock(paths: readonly string[]): void;
  /** Forgets all the others. */
  keepOnly(paths: ReadonlySet<string>): void;
}

export function makePantry(fetchFile: (path: string) => Promise<Blob>): Pantry {
  const kept = new Map<string, Promise<Blob>>();
  let ahead: readonly string[] = [];
  let isStocking = false;

  function get(path: string): Promise<Blob> {
    const known = kept.get(path);
    if (known) return known;
    const file = fetchFile(path);
    kept.set(path, file);
    file.catch(() => kept.delete(path));
    return file;
  }

  async function stockAll(): Promise<void> {
    isStocking = true;
    for (let [path, ...rest] = ahead; path !== undefined; [path, ...rest] = ahead) {
      ahead = rest;
      await Promise.allSettled(kept.values());
      await get(path).catch(() => {});
    }
    isStocking = false;
  }

  return {
    get,
    stock(paths) {
      ahead = paths;
      if (!isStocking) void stockAll();
    },
    keepOnly(paths) {
      for (const path of kept.keys()) if (!paths.has(path)) kept.delete(path);
    },
  };
}
