/** One cold visit on a slow phone: CPU slowed four times, 1.6 Mbit/s, 150 ms a round trip. */
import type { Browser, CDPSession, Page } from "@playwright/test";

export interface Measure {
  /** Milliseconds from navigation to the frame that shows it. */
  readonly firstText: number;
  readonly firstChoice: number;
  /** Milliseconds from a click on a choice to the frame that shows new text. */
  readonly turns: readonly number[];
  /** Bytes on the wire up to the first choice, and in all. */
  readonly bytesFirst: number;
  readonly bytes: number;
  /** Lengths in ms of the main thread's long tasks after the first choice was made. */
  readonly longTasks: readonly number[];
}

const TURNS = 6;
const CPU_SLOWDOWN = 4;
const BYTES_PER_SECOND = 1_600_000 / 8;
const LATENCY_MS = 150;

interface Probe {
  text: number;
  choice: number;
  tasks: { start: number; length: number }[];
}
type Probed = Window & { probe: Probe };

export async function measure(browser: Browser, url: string): Promise<Measure> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const wire = await slowDown(session);
  await page.addInitScript(watchFirsts);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => (window as unknown as Probed).probe.choice > 0, null, {
    timeout: 120_000,
  });
  const bytesFirst = wire.bytes;
  await page.waitForLoadState("networkidle", { timeout: 120_000 });
  const from = await page.evaluate(() => performance.now());
  const turns: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) turns.push(await takeTurn(page));
  await page.waitForTimeout(2000);
  const probe = await page.evaluate(() => (window as unknown as Probed).probe);
  const longTasks = probe.tasks.filter((task) => task.start >= from).map((task) => task.length);
  await context.close();
  return {
    firstText: probe.text,
    firstChoice: probe.choice,
    turns,
    bytesFirst,
    bytes: wire.bytes,
    longTasks,
  };
}

async function slowDown(session: CDPSession): Promise<{ bytes: number }> {
  const wire = { bytes: 0 };
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  session.on("Network.loadingFinished", (event) => {
    wire.bytes += event.encodedDataLength;
  });
  return wire;
}

/** Runs in the page: notes the frames in which the first paragraph and the first choice are shown. */
function watchFirsts(): void {
  const probe: Probe = { text: 0, choice: 0, tasks: [] };
  (window as unknown as Probed).probe = probe;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) probe.tasks.push({ start: task.startTime, length: task.duration });
  }).observe({ type: "longtask", buffered: true });
  const look = (): void => {
    if (!probe.text && document.querySelector("p")?.textContent?.trim()) probe.text = performance.now();
    if (!probe.choice && document.querySelector("[data-choice]")) probe.choice = performance.now();
    if (!probe.text || !probe.choice) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Clicks the first choice that asks for nothing and waits for the frame after its text has come. */
function takeTurn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const choice = document.querySelector<HTMLElement>("button[data-choice]:not([data-ask])");
        const count = document.querySelectorAll("p").length;
        const from = performance.now();
        const look = (): void => {
          const isShown = document.querySelectorAll("p").length > count || performance.now() - from > 5000;
          if (isShown) requestAnimationFrame(() => resolve(performance.now() - from));
          else requestAnimationFrame(look);
        };
        choice?.click();
        look();
      }),
  );
}
