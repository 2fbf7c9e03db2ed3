/** The service worker, which keeps the whole game on the device: asked for once the first act has begun. */

export interface Worker {
  /** Calls the listener when a newer version waits to be let in. */
  onNewer(listener: () => void): void;
  readonly isNewerWaiting: boolean;
  /** Lets it in; resolves when the page is served by it, and may be loaded again. */
  letIn(): Promise<void>;
  /** Looks for a newer version, at most once an hour. */
  look(): Promise<void>;
}

const HOUR_MS = 3_600_000;
/** How long a newer version may take to step in. */
const STEP_IN_MS = 10_000;

/** In a sandboxed frame even looking at it throws; there, and where there is none, null. */
export function workers(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/** @param baseUrl the build's root, with its closing slash. @throws when the browser refuses the worker */
export async function startWorker(container: ServiceWorkerContainer, baseUrl: string): Promise<Worker> {
  const registration = await container.register(new URL("worker.js", baseUrl), { scope: baseUrl });
  let tell = (): void => {};
  let looked = performance.now();
  const isNewerWaiting = (): boolean => registration.waiting !== null && container.controller !== null;
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", () => {
      if (isNewerWaiting()) tell();
    });
  });
  return {
    onNewer(listener) {
      tell = listener;
      if (isNewerWaiting()) listener();
    },
    get isNewerWaiting() {
      return isNewerWaiting();
    },
    letIn: () =>
      new Promise((resolve, reject) => {
        container.addEventListener("controllerchange", () => resolve(), { once: true });
        setTimeout(() => reject(new Error("The newer version did not step in.")), STEP_IN_MS);
        registration.waiting?.postMessage({ type: "SKIP_WAITING" });
      }),
    async look() {
      if (performance.now() - looked < HOUR_MS) return;
      looked = performance.now();
      await registration.update();
    },
  };
}
