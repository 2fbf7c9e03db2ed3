/** Once the first act has begun the whole game is on the device: the server is stopped, and one plays on. */
import { expect, type Page, test } from "@playwright/test";
import { mouse } from "./lib/hands.ts";
import { cabinetAt } from "./lib/kept-cabinet.ts";
import { putKept } from "./lib/kept.ts";
import { type OwnServer, ownServer } from "./lib/own-server.ts";
import { first, ready, turnPage } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";
import { withoutPicture } from "./lib/without-picture.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

let server: OwnServer;
test.beforeEach(async () => {
  server = await ownServer();
});
test.afterEach(() => server.stop());

/** Opens the game where a scene begins. */
async function openScene(page: Page, scene: string): Promise<void> {
  await page.goto(server.url);
  await ready(page);
  await putKept(page, cabinetAt(scene));
  await page.reload();
  await ready(page);
}

const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Resolves when the worker has put everything by and looks after this page. */
const allKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", null, {
    timeout: 300_000,
  });

test("nothing is put by at first; from the first act on the game is played with the server stopped", async ({
  page,
}) => {
  const seen = watch(page);
  await withoutPicture(page);
  await page.goto(server.url);
  await ready(page);
  await turnPage(page, mouse, first, 0);
  await page.waitForTimeout(1500);
  expect(await workers(page)).toBe(0);
  await openScene(page, "scene_1");
  await allKept(page);
  await server.stop();

  await page.reload();
  await ready(page);
  for (let turn = 0; turn < 6; turn += 1) await turnPage(page, mouse, first, turn);
  expect(await page.locator(".transcript p").count()).toBeGreaterThan(20);

  await page.waitForTimeout(1500);
  await putKept(page, cabinetAt("scene_16"));
  await page.reload();
  await ready(page);
  await expect(page.locator(".transcript .title").last()).toContainText("IV");
  for (let turn = 0; turn < 3; turn += 1) await turnPage(page, mouse, first, turn);
  const scene = await page.evaluate(async () => {
    const answers = await Promise.all(
      ["scenes/stadium.json", "scenes/ending_fire.avif", "en/"].map(async (path) => (await fetch(path)).ok),
    );
    return answers;
  });
  expect(scene).toEqual([true, true, true]);

  await page.locator("[data-do=menu]").click();
  await page.locator("dialog [data-do=book]").click();
  await expect(page.locator("dialog.sheet-book[open] .leaf").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.goto(`${server.url}en/`);
  await ready(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(seen.strangers).toEqual([]);
});

test("a newer version is told between two scenes, waits, and is opened by a press alone", async ({
  page,
}) => {
  await withoutPicture(page);
  await openScene(page, "scene_1");
  await allKept(page);
  server.publish();
  await page.reload();
  await ready(page);
  const offer = page.locator(".new-version");
  await expect(offer).toContainText("nouvelle version", { timeout: 60_000 });
  await page.evaluate(() => document.documentElement.setAttribute("data-same", "yes"));
  await turnPage(page, mouse, first, 0);
  await expect(offer).toHaveCount(0);
  await turnPage(page, mouse, first, 1);
  await expect(page.locator("html")).toHaveAttribute("data-same", "yes");
  await page.waitForTimeout(1500);

  await putKept(page, cabinetAt("scene_2"));
  await page.reload();
  await ready(page);
  const text = await page.locator(".transcript").innerText();
  await page.evaluate(() => document.documentElement.setAttribute("data-same", "yes"));
  await offer.getByRole("button").click();
  await expect(page.locator("html[data-same]")).toHaveCount(0);
  await ready(page);
  await expect(page.locator(".transcript")).toHaveText(text, { useInnerText: true });
  await expect(offer).toHaveCount(0);
});

test("in a sandboxed frame, where even looking for a worker throws, the game is played", async ({ page }) => {
  await withoutPicture(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "serviceWorker", {
      get: () => {
        throw new DOMException("The document is sandboxed.", "SecurityError");
      },
    });
  });
  const seen = watch(page);
  await openScene(page, "scene_1");
  for (let turn = 0; turn < 2; turn += 1) await turnPage(page, mouse, first, turn);
  expect(seen.errors).toEqual([]);
});
