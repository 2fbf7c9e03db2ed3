/** The game is kept on the device, comes back, and never stops a new one. */
import { expect, type Page, test } from "@playwright/test";
import { mouse } from "./lib/hands.ts";
import { putKept } from "./lib/kept.ts";
import { first, ready, turnPage } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const paragraphs = (page: Page): Promise<string[]> => page.locator(".transcript p").allTextContents();

async function playSome(page: Page, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await turnPage(page, mouse, first, turn);
}

test("a game goes on where it was left", async ({ page }) => {
  await page.goto("/");
  await ready(page);
  await playSome(page, 4);
  const before = await paragraphs(page);
  await page.waitForTimeout(1500);
  await page.reload();
  await ready(page);
  await expect.poll(() => paragraphs(page)).toEqual(before);
});

for (const text of ["", "{", '{"format":"illusions-retrouvees","version":99}', '{"format":"x"}']) {
  test(`a broken save (${text || "empty"}) is told in one line and stops nothing`, async ({ page }) => {
    const seen = watch(page);
    await page.goto("/");
    await ready(page);
    await playSome(page, 1);
    await page.waitForTimeout(1500);
    await putKept(page, text);
    await page.reload();
    await ready(page);
    await expect(page.locator(".notice")).toContainText("n’a pas pu être rouverte");
    await playSome(page, 2);
    expect(seen.errors).toEqual([]);
  });
}

test("blocked storage is told in one line, and the story goes on", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const name of ["indexedDB", "localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get: refuse });
    }
  });
  const seen = watch(page);
  await page.goto("/");
  await ready(page);
  await expect(page.locator(".notice")).toContainText("ne laisse rien garder");
  await playSome(page, 3);
  expect(seen.errors).toEqual([]);
});
