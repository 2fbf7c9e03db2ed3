/** The writer's desk, as `npm run dev` opens it, over a copy of the story. */
import { expect, test, type Page } from "@playwright/test";
import { devServer } from "./lib/dev-server.ts";
import { expectNoBarrier } from "./lib/no-barrier.ts";

let server: Awaited<ReturnType<typeof devServer>>;
const FIRST = "fr/prologue.ink";
/** Milliseconds from a saved line to its being read, on the whole story: the best of the tries. */
const SOON = 1_500;

test.beforeAll(async () => {
  server = await devServer();
});
test.afterAll(() => server.stop());
test.beforeEach(async ({ page }) => {
  await page.goto(server.url);
  await expect(page.locator(".desk [data-choice]").first()).toBeVisible({ timeout: 90_000 });
});

const tab = (page: Page, name: string) => page.locator(`[data-tab="${name}"]`).click();
const told = (page: Page) => page.locator(".desk-told");
const lastText = (page: Page) => page.locator(".transcript > p").last();

/** A line not seen after this long was not noticed, in ms. */
const LOST = 10_000;

/**
 * When words are first on the page, by its own clock: asked from here, a machine that is busy answers late. Never, when
 * they are not there after a while.
 */
const seenAt = (page: Page, words: string): Promise<number> =>
  page.evaluate(
    ([wanted, lost]) =>
      new Promise<number>((resolve) => {
        const from = Date.now();
        const look = (): void => {
          if (document.querySelector(".transcript")?.textContent?.includes(wanted)) resolve(Date.now());
          else if (Date.now() - from > lost) resolve(Infinity);
          else setTimeout(look, 10);
        };
        look();
      }),
    [words, LOST] as const,
  );

test("says where the page is written, and shows an edited line in place, soon", async ({ page }) => {
  await expect(page.locator(".desk-lines .is-last .desk-place")).toHaveText(/prologue\.ink:\d+$/);
  await page.locator(".choices [data-choice]").first().click();
  await expect(page.locator(".transcript .chosen")).toHaveCount(1);
  // The first edit warms the compiler up.
  server.edit(FIRST, (ink) => ink.replace(/(=== prologue ===[\s\S]*?\n)(\p{Lu})/u, "$1Essai zéro. $2"));
  await expect(page.locator(".transcript")).toContainText("Essai zéro.", { timeout: 30_000 });
  const times: number[] = [];
  for (const word of ["un", "deux", "trois", "quatre", "cinq"]) {
    await expect(told(page)).toHaveText(/à la même page/, { timeout: 30_000 });
    const seen = seenAt(page, `Essai ${word}.`);
    const from = Date.now();
    server.edit(FIRST, (ink) => ink.replace(/Essai \p{L}+\./u, `Essai ${word}.`));
    times.push((await seen) - from);
  }
  console.log(`saved to seen: ${times.join(", ")} ms`);
  expect(Math.min(...times)).toBeLessThan(SOON);
  // No save waits for the next one.
  expect(times.filter((each) => each > LOST)).toEqual([]);
  await expect(page.locator(".transcript .chosen")).toHaveCount(1);
  await expect(told(page)).toHaveText(/à la même page/);
  server.edit(FIRST, (ink) => ink.replace("Essai cinq. ", ""));
});

const MISTAKES = [
  ["an unknown cue", /^# light: .*$/m, "# lumiere: candle", "unknown-cue", /lumiere/],
  ["a divert to nowhere", /-> scene_1\b/, "-> nulle_part", "ink", /nulle_part/],
  ["a choice without a name", / # id: pro-[\w-]+/, "", "choice-without-id", /pas de nom/],
  ["a bad condition", /^(\* )(\[)/m, "$1{skin >} $2", "ink", /./],
] as const;

test("tells each kind of mistake at its line, on the desk and over the page", async ({ page }) => {
  await tab(page, "problems");
  for (const [name, from, to, rule, message] of MISTAKES) {
    let line = 0;
    const before = server.edit(FIRST, (ink) => {
      const at = ink.search(from);
      expect(at, name).toBeGreaterThan(0);
      line = ink.slice(0, at).split("\n").length;
      return ink.replace(from, to);
    });
    const row = page.locator(`.desk li.is-error[data-rule="${rule}"]`).first();
    await expect(row, name).toContainText(message, { timeout: 30_000 });
    await expect(row.locator(".desk-place"), name).toHaveText(new RegExp(`prologue\\.ink:${line}$`));
    await expect(page.locator("vite-error-overlay"), name).toContainText(`prologue.ink:${line}`);
    server.save(FIRST, before);
    await expect(page.locator("vite-error-overlay"), name).toHaveCount(0, { timeout: 30_000 });
    await expect(page.locator(".desk li.is-error"), name).toHaveCount(0, { timeout: 30_000 });
  }
});

test("goes to a knot, changes a variable, keeps a page and goes back", async ({ page }) => {
  await tab(page, "jump");
  await page.getByRole("searchbox", { name: "Chercher une scène, un nœud" }).fill("scene_12");
  await page.locator('[data-house="scene_12"] .desk-act').click();
  await expect(lastText(page)).toContainText("Je l’accompagne.");
  await tab(page, "route");
  await page.getByLabel("Nom de l’instantané").fill("rempart");
  await page.getByRole("button", { name: "Garder cette page" }).click();

  await tab(page, "variables");
  await page.getByRole("searchbox", { name: "Chercher une variable" }).fill("remedy");
  await page.locator(".choices [data-choice]").first().click();
  await expect(page.locator(".transcript")).toContainText("Elle marche dans le noir.");
  await page.getByLabel("remedy", { exact: true }).first().selectOption("remedies.remedy_account");
  await expect(page.locator(".transcript")).toContainText("On la voit de toute la ville.");
  await expect(page.locator(".transcript")).not.toContainText("Elle marche dans le noir.");

  await tab(page, "route");
  await page.getByRole("button", { name: "Revenir avant" }).first().click();
  await expect(page.locator(".transcript .chosen")).toHaveCount(0);
  await page.locator(".choices [data-choice]").nth(1).click();
  await expect(page.locator(".transcript .chosen")).toHaveCount(1);
  await page.locator('[data-snapshot="rempart"]').getByRole("button", { name: "Reprendre" }).click();
  await expect(page.locator(".transcript .chosen")).toHaveCount(0);
  await page.reload();
  await expect(lastText(page)).toContainText("Je l’accompagne.");
});

test("draws the map, with the house one stands in", async ({ page }) => {
  await tab(page, "map");
  await expect(page.locator('.desk-map [data-house="prologue"].is-here')).toBeVisible();
  await page.keyboard.press("F2");
  await expect(page.locator(".desk")).toBeHidden();
  await page.keyboard.press("F2");
  await expect(page.locator(".desk")).toBeVisible();
});

test("keeps no one out of any of its tabs, and fits a telephone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of ["here", "jump", "variables", "market", "route", "cues", "map", "problems"]) {
    await tab(page, name);
    await expectNoBarrier(page, name, ".desk");
    const { right } = await page.locator(".desk").evaluate((desk) => desk.getBoundingClientRect());
    expect(right, name).toBeLessThanOrEqual(390);
  }
});
