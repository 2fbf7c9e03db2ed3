/** The game is kept on the device, comes back, and never stops a new one. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { mouse } from "./lib/hands.ts";
import { putKept } from "./lib/kept.ts";
import { first, playOn, ready, turnPage } from "./lib/route.ts";
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

test("a chapter is opened again as it was, and the game that is left can be come back to", async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto("/");
  await ready(page);
  const opening = await paragraphs(page);
  await playOn(page, mouse, first, /^Acte\sI\s/);
  await playSome(page, 2);
  const left = await paragraphs(page);
  const openChapters = async (): Promise<void> => {
    await page.locator("[data-do=menu]").click();
    await page.locator("dialog.sheet-menu [data-do=memory]").click();
    await expect(page.locator("dialog.sheet-memory")).toBeVisible();
  };
  await openChapters();
  const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  await page.locator(".chapter").first().click();
  await expect.poll(() => paragraphs(page)).toEqual(opening);
  await turnPage(page, mouse, ({ spoken }) => spoken.at(-1) ?? "", 0);
  await openChapters();
  await page.locator(".memory-game").nth(1).locator(".chapter").last().click();
  await expect
    .poll(async () => {
      const now = await paragraphs(page);
      return left.slice(0, now.length).join() === now.join() && now.length > opening.length;
    })
    .toBe(true);
  expect(seen.errors).toEqual([]);
});
