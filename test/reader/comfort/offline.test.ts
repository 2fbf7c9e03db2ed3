// @vitest-environment happy-dom
/** When the worker is asked for, and how a newer one is offered: between two scenes, and never by itself. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PageView } from "../../../src/app/views.ts";
import { mountOffline } from "../../../src/reader/comfort/offline.ts";
import { workers } from "../../../src/reader/comfort/worker.ts";
import { emptyView } from "../../../src/reader/page/empty-view.ts";

const view = (scene: string | null, mayCarry: boolean): PageView => {
  const empty = emptyView("fr");
  const scenes = scene === null ? [] : [{ title: scene, day: 0 }];
  return { ...empty, mayCarry, market: { ...empty.market, scenes } };
};

describe("playing without a network", () => {
  const posted: unknown[] = [];
  const failures: unknown[] = [];
  const asked: string[] = [];
  let waiting: { postMessage(message: unknown): void } | null = null;
  let isControlled = false;
  let now = view(null, false);
  let root: HTMLElement;

  beforeEach(() => {
    for (const list of [posted, failures, asked]) list.length = 0;
    waiting = null;
    isControlled = false;
    document.body.innerHTML = '<div><div class="paper"></div></div>';
    root = document.querySelector("div") as HTMLElement;
    const registration = Object.assign(new EventTarget(), {
      installing: null,
      update: () => Promise.resolve(),
    });
    Object.defineProperty(registration, "waiting", { get: () => waiting });
    const container = Object.assign(new EventTarget(), {
      register: (url: URL, { scope }: { scope: string }) => {
        asked.push(`${url.href} ${scope}`);
        return Promise.resolve(registration);
      },
    });
    Object.defineProperty(container, "controller", { get: () => (isControlled ? {} : null) });
    vi.stubGlobal("navigator", { serviceWorker: container });
    vi.stubGlobal("requestIdleCallback", (job: () => void) => job());
  });
  afterEach(() => vi.unstubAllGlobals());

  const mount = () => {
    const show = mountOffline({
      root,
      baseUrl: "https://example.org/deep/game/",
      viewNow: () => now,
      settled: () => Promise.resolve(),
      report: (error) => failures.push(error),
    });
    return async (next: PageView) => {
      now = next;
      show(next);
      await vi.waitFor(() => expect(failures).toEqual([]));
      await new Promise((resolve) => setTimeout(resolve, 30));
    };
  };
  const offer = (): HTMLElement | null => root.querySelector(".new-version");

  it("asks for nothing before the first act, then once, for the folder it lies in", async () => {
    const show = mount();
    await show(view(null, false));
    await show(view("prologue", true));
    expect(asked).toEqual([]);
    await show(view("scene_1", true));
    await show(view("scene_1", false));
    expect(asked).toEqual(["https://example.org/deep/game/worker.js https://example.org/deep/game/"]);
  });

  it("asks at once where a worker already looks after the page", async () => {
    isControlled = true;
    await mount()(view(null, false));
    expect(asked).toHaveLength(1);
  });

  it("asks for nothing of whoever spares their megabytes", async () => {
    Object.assign(navigator, { connection: { saveData: true } });
    await mount()(view("scene_1", true));
    expect(asked).toEqual([]);
  });

  it("offers a newer version between two scenes only, and lets it in by a press alone", async () => {
    isControlled = true;
    waiting = { postMessage: (message) => posted.push(message) };
    const show = mount();
    await show(view("scene_2", false));
    expect(offer()).toBeNull();
    await show(view("scene_3", true));
    await vi.waitFor(() => expect(offer()?.textContent).toContain("nouvelle version"));
    expect(posted).toEqual([]);
    await show(view("scene_3", false));
    expect(offer()).toBeNull();
    await show(view("scene_4", true));
    offer()?.querySelector("button")?.click();
    await vi.waitFor(() => expect(posted).toEqual([{ type: "SKIP_WAITING" }]));
  });

  it("is none where even looking throws", () => {
    vi.stubGlobal("navigator", {
      get serviceWorker() {
        throw new DOMException("sandboxed", "SecurityError");
      },
    });
    expect(workers()).toBeNull();
    mount();
  });
});
