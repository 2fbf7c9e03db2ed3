/** The Cabinet in its states: first thoughts, five at heart, a tale told; and what a thought put down closes. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { mouse } from "./lib/hands.ts";
import { putKept } from "./lib/kept.ts";
import { cabinetAt } from "./lib/kept-cabinet.ts";
import { first, ready, turnPage } from "./lib/route.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

async function openAt(page: Page, id: string): Promise<void> {
  await page.goto("/");
  await ready(page);
  await putKept(page, cabinetAt(id));
  await page.reload();
  await ready(page);
}

async function openCabinet(page: Page): Promise<void> {
  await page.locator("[data-do=cabinet]").click();
  await expect(page.locator("dialog.sheet-cabinet[open] .card").first()).toBeVisible();
}

async function expectNoBarrier(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include("dialog[open]")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
    where,
  ).toEqual([]);
}

const noOverflow = (page: Page): Promise<boolean> =>
  page.locator("dialog[open]").evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth);

test("a thought put down between scenes closes its choice, which says why", async ({ page }) => {
  await openAt(page, "scene_2");
  await openCabinet(page);
  await expectNoBarrier(page, "one thought");
  const heart = page.locator('button[data-thought="1"]');
  await heart.focus();
  await page.keyboard.press("Enter");
  await expect(heart).toHaveAttribute("aria-pressed", "false");
  await expect(heart).toBeFocused();
  await page.keyboard.press("Escape");
  const needy = page.locator('[data-choice="s2-uncounted"]');
  for (let turn = 0; turn < 12 && !(await needy.count()); turn += 1) await turnPage(page, mouse, first, turn);
  await expect(needy).toHaveAttribute("aria-disabled", "true");
  await expect(needy.locator(".medal")).toHaveText("I");
  const why = page.locator("#why-s2-uncounted");
  await expect(why).toContainText("Le cœur contre la feuille Excel");
  await openCabinet(page);
  await expect(heart).toHaveAttribute("aria-disabled", "true");
  await expect(page.locator(".cabinet-note")).toContainText("entre deux scènes");
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
  [844, 390],
] as const) {
  test.describe(`${width}x${height}`, () => {
    test.use({ viewport: { width, height } });

    test("five at heart, two revolutions, the tale drawn and told in words", async ({ page }) => {
      await openAt(page, "scene_14");
      await openCabinet(page);
      await expect(page.locator(".card button[aria-pressed=true]")).toHaveCount(5);
      await expect(page.locator(".card-revolution h4")).toHaveText(["La Presse", "La Grotte"]);
      await page.locator(".cabinet-sky button").press("Enter");
      await expect(page.locator(".sky-told")).toHaveCount(2);
      await expect(page.locator(".constellation-links li", { hasText: "racontée avec" })).toHaveCount(2);
      await expect(page.locator(".constellation-links li", { hasText: "portée avec" })).toHaveCount(4);
      expect(await noOverflow(page)).toBe(true);
      await expectNoBarrier(page, "the whole Cabinet");
      const idle = page.locator(".card button[aria-pressed=false]").first();
      await expect(idle).toHaveAttribute("aria-disabled", "true");
      await page.locator(".card button[aria-pressed=true]").first().click();
      await expect(idle).toHaveAttribute("aria-disabled", "false");
      await expect(page.locator(".constellation-links li", { hasText: "portée avec" })).toHaveCount(3);
    });

    test("the prompter's version of a page is offered, and taken for skin", async ({ page }) => {
      await openAt(page, "s6-mirror");
      await page.locator('[data-choice="s6-mirror"]').click();
      await page.locator("#write-field").fill("Je ne sais pas pleurer, {x} 🦊 مرحبا");
      await page.locator(".polish button").click();
      await expect(page.locator(".polish blockquote")).not.toBeEmpty();
      await expectNoBarrier(page, "the prompter's version");
      expect(await noOverflow(page)).toBe(true);
      await page.waitForTimeout(600);
      const version = (await page.locator(".polish blockquote").textContent()) ?? "";
      await page.locator(".polish-said button").click();
      await expect(page.locator("dialog[open]")).toHaveCount(0);
      await expect(page.locator("#game")).toContainText(version);
    });
  });
}
