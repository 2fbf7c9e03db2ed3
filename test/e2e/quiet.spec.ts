/** Nothing leaves the device, and nothing stirs when nothing happens. */
import { expect, type Page, test } from "@playwright/test";
import { mouse } from "./lib/hands.ts";
import { first, ready, turnPage } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";

test("no request but to the game's own files, whatever the player writes", async ({ page }) => {
  const seen = watch(page);
  const sent: string[] = [];
  page.on("request", (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`),
  );
  await page.goto("/");
  await ready(page);
  await turnPage(page, mouse, first, 0);
  await turnPage(page, mouse, () => "pro-write", 1);
  await turnPage(page, mouse, first, 2);
  await page.waitForTimeout(3000);
  expect(seen.strangers).toEqual([]);
  expect(sent.filter((line) => !line.startsWith("GET "))).toEqual([]);
  expect(sent.join("\n")).not.toMatch(/train/);
  expect(await page.context().cookies()).toEqual([]);
});

test("the policy forbids any other server and any evaluated code", async ({ page }) => {
  await page.goto("/");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|unsafe-inline|\*/);
  const isReached = await page.evaluate(() =>
    fetch("https://example.com/").then(
      () => true,
      () => false,
    ),
  );
  expect(isReached).toBe(false);
});

/** Share of wall time the page's main thread works while nobody touches it, from the browser's own counters. */
async function idleShare(page: Page, ms: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "timeTicks" });
  const read = async (): Promise<{ task: number; at: number }> => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { task: of("TaskDuration"), at: of("Timestamp") };
  };
  const from = await read();
  await page.waitForTimeout(ms);
  const to = await read();
  return (to.task - from.task) / (to.at - from.at);
}

for (const [motion, most] of [
  ["reduce", 0.01],
  ["no-preference", 0.1],
] as const) {
  test.describe(`with motion: ${motion}`, () => {
    test.use({ contextOptions: { reducedMotion: motion } });
    test(`an idle page works at most ${most * 100} % of the time`, async ({ page }) => {
      await page.goto("/");
      await ready(page);
      await expect(page.locator(".stage canvas")).toBeAttached({ timeout: 60_000 });
      await page.waitForTimeout(12_000);
      const share = await idleShare(page, 8000);
      console.log(`idle main thread, ${motion}: ${(share * 100).toFixed(2)} %`);
      expect(share).toBeLessThan(most);
    });
  });
}
