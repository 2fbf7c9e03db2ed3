/** The picture: it comes, it answers, and its absence costs nothing but itself. */
import { expect, test } from "@playwright/test";
import { mouse } from "./lib/hands.ts";
import { first, ready, turnPage } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";
import { withoutPicture } from "./lib/without-picture.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("objects of the scene can be clicked, and say what choice they are", async ({ page }) => {
  const seen = watch(page);
  await page.goto("/");
  await ready(page);
  const clock = page.locator(".stage-object[aria-label*='horloge']");
  await expect(clock).toBeAttached({ timeout: 60_000 });
  await clock.click();
  await expect(page.locator(".transcript")).toContainText("Remonter l’horloge");
  expect(seen.errors).toEqual([]);
});

test("the picture has a description in the language being read", async ({ page }) => {
  await page.goto("/");
  await ready(page);
  await expect(page.getByRole("img", { name: /L’imprimerie, la nuit/ }).first()).toBeAttached({
    timeout: 60_000,
  });
});

test("without WebGL a still is shown, and the story is played", async ({ page }) => {
  await withoutPicture(page);
  const seen = watch(page);
  await page.goto("/");
  await ready(page);
  const poster = page.locator("img.stage-poster");
  await expect(poster).toBeVisible();
  await expect
    .poll(() => poster.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(600);
  for (let turn = 0; turn < 4; turn += 1) await turnPage(page, mouse, first, turn);
  expect(seen.errors).toEqual([]);
});
