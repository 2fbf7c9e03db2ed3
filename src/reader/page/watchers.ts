/** Whoever must see every later view while it is open: a sheet, a desk. */
import type { PageView } from "../../app/views.ts";

export interface Watchers {
  /** Calls `listener` with every later view, until the returned function is called. */
  watch(listener: (view: PageView) => void): () => void;
  tell(view: PageView): void;
}

export function makeWatchers(): Watchers {
  const listeners = new Set<(view: PageView) => void>();
  return {
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (view) => listeners.forEach((listener) => listener(view)),
  };
}
