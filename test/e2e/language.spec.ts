/** Two editions of one game: the language changes in mid-scene, and nothing else does. */
import { expect, test } from "@playwright/test";
import { mouse } from "./lib/hands.ts";
import { openPanel } from "./lib/open-with.ts";
import { first, offerOf, ready, turnPage } from "./lib/route.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("a scene begun in French is read on in English, transcript included, and back", async ({ page }) => {
  await page.goto("/");
  await ready(page);
  for (let turn = 0; turn < 3; turn += 1) await turnPage(page, mouse, first, turn);
  const french = "Il pleut sur Angoulême";
  await expect(page.locator(".transcript")).toContainText(french);
  const offer = await offerOf(page);
  await openPanel(page, "settings");
  await page.getByRole("radio", { name: /English/ }).click();
  await expect(page.locator(".transcript")).not.toContainText(french, { timeout: 20_000 });
  await page.keyboard.press("Escape");
  expect(await offerOf(page)).toEqual(offer);
  await turnPage(page, mouse, first, 3);
  await openPanel(page, "settings");
  await page.getByRole("radio", { name: /Français/ }).click();
  await expect(page.locator(".transcript")).toContainText(french);
});

test("the English page opens on the English prologue", async ({ page }) => {
  await page.goto("/en/");
  await ready(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator(".transcript")).toContainText("Angoulême");
  await turnPage(page, mouse, first, 0);
  await expect(page.locator(".transcript .chosen, .transcript [class*=chosen]").first()).toBeVisible();
});
