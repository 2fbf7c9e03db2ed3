/** The first page is the story itself, before any script. */
import { expect, test } from "@playwright/test";
import { mouse } from "./lib/hands.ts";
import { first, ready, turnPage } from "./lib/route.ts";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, title, heading, language] of [
    ["/", "Illusions retrouvées", "La phrase", "fr"],
    ["/en/", "Illusions Regained", "The Sentence", "en"],
  ] as const) {
    test(`${path} can be read, and offers its first choices`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveTitle(title);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { name: heading })).toBeVisible();
      await expect(page.locator(".transcript p").first()).toBeVisible();
      expect(await page.locator("a[data-choice]").count()).toBeGreaterThanOrEqual(2);
      expect(await page.content()).toMatch(/<noscript[^>]*>[^<]*JavaScript/);
    });
  }
});

test("a choice made before the engine has come is kept and played", async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await page.locator('a[data-choice="pro-page"]').click();
  release();
  await ready(page);
  await expect(page.locator(".transcript")).toContainText("Lire la page quarante et un");
  await expect(page).toHaveURL(/\/$/);
});

test("the picture is asked for after the text, and fades in over its poster", async ({ page }) => {
  const order: string[] = [];
  page.on("request", (request) => order.push(request.url().replace(/^.*\//, "")));
  await page.goto("/");
  await ready(page);
  await expect(page.locator(".stage canvas")).toBeAttached({ timeout: 60_000 });
  const show = order.findIndex((file) => file.startsWith("show-"));
  const story = order.findIndex((file) => file.startsWith("fr-"));
  expect(story).toBeGreaterThanOrEqual(0);
  expect(show).toBeGreaterThan(story);
});

test("the page is dressed once: what comes later brings neither its style sheet nor its typefaces again", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/");
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
  const faces = (): string[] => asked.filter((path) => path.endsWith(".woff2"));
  const before = faces().length;
  expect(before).toBeGreaterThan(0);
  await turnPage(page, mouse, first, 0);
  // The sound is the first to come that leans on the page's own file.
  await expect.poll(() => asked.filter((path) => path.includes("/audio/")).length).toBeGreaterThan(0);
  await page.locator("[data-do=menu]").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(asked.filter((path) => /\/page-[^/]*\.css$/.test(path))).toEqual([]);
  expect(faces()).toHaveLength(before);
});
