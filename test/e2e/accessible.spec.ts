/** No serious barrier, on any kind of page, in any of the sizes it is read in. */
import { expect, type Page, test } from "@playwright/test";
import { mouse } from "./lib/hands.ts";
import { cabinetAt } from "./lib/kept-cabinet.ts";
import { putKept } from "./lib/kept.ts";
import { expectNoBarrier } from "./lib/no-barrier.ts";
import { first, ready, turnPage } from "./lib/route.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Opens a game kept where this choice is offered. */
async function openAt(page: Page, id: string): Promise<void> {
  await page.goto("/");
  await ready(page);
  await putKept(page, cabinetAt(id));
  await page.reload();
  await page.waitForSelector(`[data-choice="${id}"]`);
}

/** Opens the sheet a choice asks for, looks at it, fills it and waits for the page to turn. */
async function inspectSheet(page: Page, id: string, kind: string): Promise<void> {
  await page.locator(`[data-choice="${id}"]`).click();
  await expect(page.locator(`dialog.sheet-${kind}[open]`)).toBeVisible();
  await expectNoBarrier(page, kind);
  await mouse.answer(page);
  await expect(page.locator(`[data-choice="${id}"]`)).toHaveCount(0);
  await page.waitForTimeout(600);
}

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test.describe(`${width}x${height}`, () => {
    test.use({ viewport: { width, height } });

    test("title, reading, choice, whisper, writing, cabinet", async ({ page }) => {
      await page.goto("/");
      await ready(page);
      await expectNoBarrier(page, "title and first choices");
      await turnPage(page, mouse, first, 0);
      await expectNoBarrier(page, "reading");
      await page.locator('[data-choice="pro-write"]').click();
      await expect(page.locator("dialog.sheet-write[open]")).toBeVisible();
      await expectNoBarrier(page, "writing");
      await mouse.answer(page);
      await page.waitForSelector("[data-part=hole].offering");
      await page.locator("[data-part=hole]").click();
      await expectNoBarrier(page, "the prompter's hole");
      await page.locator("[data-do=cabinet]").click();
      await expect(page.locator("dialog[open]")).toBeVisible();
      await expectNoBarrier(page, "cabinet");
    });

    test("drawing, composing, market", async ({ page }) => {
      await openAt(page, "s2-draw");
      await turnPage(page, mouse, () => "s2-draw", 0);
      await inspectSheet(page, "s2-draw-own", "draw");
      await openAt(page, "s5-first-progress");
      await inspectSheet(page, "s5-first-progress", "compose");
      await openAt(page, "n1-desk");
      await inspectSheet(page, "n1-desk", "trade");
      await page.locator("[data-do=market]").click();
      await expect(page.locator("dialog[open]")).toBeVisible();
      await expectNoBarrier(page, "the exchange");
    });
  });
}
