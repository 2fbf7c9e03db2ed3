/** Help that is asked for: what a choice touches, the market left to another, a gamepad, a report, silent keys, the statement. */
import { expect, test } from "@playwright/test";
import { leave, NIGHT, openAt, openPanel, sheet } from "./lib/open-with.ts";
import { ready } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";
import { withoutPicture } from "./lib/without-picture.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("what a choice touches is told under it and with it, and only when asked", async ({ page }) => {
  await openAt(page, NIGHT);
  await expect(page.locator(".touches")).toHaveCount(0);
  await openPanel(page, "settings");
  await sheet(page).getByRole("checkbox", { name: "Dire ce que touche un choix" }).check();
  await leave(page);
  const prudent = page.locator('[data-choice="n1-prudent"]');
  await expect(page.locator("#touches-n1-prudent")).toContainText("le lien avec Cassandre");
  await expect(prudent).toHaveAccessibleDescription(/^Touche/);
  await prudent.click();
  await expect(page.locator("#touches-n1-prudent")).toHaveCount(0);
});

test("the market is left to Cassandre by whoever asked for it once", async ({ page }) => {
  const before = "n1-skip";
  await openAt(page, before, { delegation: "bold" });
  await page.locator(`[data-choice="${before}"]`).click();
  await expect(page.locator(".chosen").last()).toContainText("comme si c’était à vous");
  await expect(page.locator(`[data-choice="${NIGHT}"]`)).toHaveCount(0);
});

test("a gamepad moves, takes, opens and closes", async ({ page }) => {
  await page.addInitScript(() => {
    const buttons = Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 }));
    const pad = { connected: true, axes: [0, 0, 0, 0], buttons, mapping: "standard", index: 0, id: "test" };
    let looks = 0;
    const waiting: { readonly until: number; readonly go: () => void }[] = [];
    // A press lasts until the page has looked at it twice, however slow the machine.
    const looked = (): Promise<void> =>
      new Promise((resolve) => {
        waiting.push({ until: looks + 2, go: resolve });
      });
    Object.assign(window, {
      press: async (at: number) => {
        const button = buttons[at];
        if (!button) return;
        button.pressed = true;
        await looked();
        button.pressed = false;
        await looked();
      },
    });
    navigator.getGamepads = () => {
      looks += 1;
      for (const { until, go } of waiting) if (looks >= until) go();
      return [pad as unknown as Gamepad];
    };
  });
  const press = (at: number): Promise<void> =>
    page.evaluate(
      (button) => (window as unknown as { press: (at: number) => Promise<void> }).press(button),
      at,
    );
  await withoutPicture(page);
  await page.goto("/");
  await ready(page);
  await expect(async () => {
    await press(13);
    await expect(page.locator(".choices .choice").first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await press(0);
  await expect(page.locator("#game")).toHaveAttribute("data-turn", "1");
  await press(9);
  await expect(page.locator("dialog.sheet-menu[open]")).toBeVisible();
  await press(13);
  expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
  await expect(async () => {
    await press(1);
    await expect(sheet(page)).toHaveCount(0, { timeout: 500 });
  }).toPass();
});

test("a misprint is reported from the menu or from a selection, and nothing is sent", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const seen = watch(page);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  await openAt(page, NIGHT);
  await openPanel(page, "misprint");
  const text = sheet(page).getByRole("textbox", { name: "Le signalement" });
  await expect(text).toHaveValue(/night_1|nuit/i);
  await expect(text).toHaveValue(/story\/fr\/nights\/night-1\.ink:\d+/);
  await sheet(page).getByRole("textbox", { name: "Ce qu’il faudrait lire" }).fill("Une virgule.");
  await sheet(page).getByRole("button", { name: "Copier" }).click();
  await expect(sheet(page).getByRole("status")).toHaveText("C’est copié.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Proposition.*Une virgule\./);
  await leave(page);
  const line = page.locator(".transcript > p:not(.chosen)").first();
  await line.scrollIntoViewIfNeeded();
  await line.selectText();
  await page.locator(".misprint-here").click();
  const words = (await line.innerText()).slice(0, 20);
  await expect(text).toHaveValue(new RegExp(words.replaceAll(/[^\p{L} ]/gu, ".")));
  await expect(text).toHaveValue(/story\/fr\/prologue\.ink:\d+/);
  expect(sent).toEqual([]);
  expect(seen.strangers).toEqual([]);
});

test("single keys can be silenced", async ({ page }) => {
  await openAt(page, NIGHT, { shortcuts: false });
  const turn = await page.locator("#game").getAttribute("data-turn");
  await page.keyboard.press("1");
  await page.keyboard.press("?");
  await page.waitForTimeout(500);
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.locator("#game")).toHaveAttribute("data-turn", turn ?? "");
});

test("the statement is one link away, in the page's language", async ({ page, request }) => {
  await page.goto("/");
  await ready(page);
  await page.locator("[data-do=menu]").click();
  await sheet(page).getByText("Crédits et accessibilité").click();
  const href = await sheet(page)
    .getByRole("link", { name: "Déclaration d’accessibilité" })
    .getAttribute("href");
  expect(await (await request.get(href ?? "")).text()).toContain("<h1>Déclaration d’accessibilité</h1>");
});
