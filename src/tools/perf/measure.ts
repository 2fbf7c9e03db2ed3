/** One cold visit on a slow phone: CPU slowed four times, 1.6 Mbit/s, 150 ms a round trip. */
import { fileURLToPath } from "node:url";
import type { Browser, CDPSession } from "@playwright/test";

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
/** The first page, of some 150 words, is read in forty seconds; by someone in a hurry, in this. */
const FIRST_PAGE_MS = 8000;
/** Between two choices the page is read, if only at a glance. */
const READING_MS = 3000;
const CPU_SLOWDOWN = 4;
const BYTES_PER_SECOND = 1_600_000 / 8;
const LATENCY_MS = 150;

const PROBE = fileURLToPath(new URL("./probe.js", import.meta.url));

/** What probe.js leaves in the page. */
interface Probe {
  readonly text: number;
  readonly choice: number;
  readonly tasks: readonly { readonly start: number; readonly length: number }[];
  readonly turn: () => Promise<number>;
}
declare global {
  // oxlint-disable-next-line no-var
  var probe: Probe;
}

export async function measure(browser: Browser, url: string): Promise<Measure> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const wire = await slowDown(session);
  await page.addInitScript({ path: PROBE });
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.probe.choice > 0, null, {
    timeout: 120_000,
  });
  const bytesFirst = wire.bytes;
  await page.waitForLoadState("networkidle", { timeout: 120_000 });
  await page.waitForTimeout(FIRST_PAGE_MS);
  const from = await page.evaluate(() => performance.now());
  const turns: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    turns.push(await page.evaluate(() => globalThis.probe.turn()));
    await page.waitForTimeout(READING_MS);
  }
  await page.waitForTimeout(2000);
  const seen = await page.evaluate(() => ({ ...globalThis.probe, turn: undefined }));
  const longTasks = seen.tasks.filter((task) => task.start >= from).map((task) => task.length);
  await context.close();
  return {
    firstText: seen.text,
    firstChoice: seen.choice,
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
