/** The reader's comfort: settings that show at once and are kept, and every panel open to everyone in every theme. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { leave, NIGHT, openAt, openPanel, PANELS, sheet, TOOLS } from "./lib/open-with.ts";
import { ready } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

type Theme = "paper" | "night" | "contrast";

/** On the page, of a long transcript only what is read now; else the sheet that lies over it. */
async function expectNoBarrier(page: Page, where: string): Promise<void> {
  const places =
    where === "page"
      ? [".head", ".transcript > :nth-last-child(-n+6)", ".choices", ".boards"]
      : ["dialog[open]"];
  const { violations } = await places
    .reduce((axe, place) => axe.include(place), new AxeBuilder({ page }))
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
  expect(told, where).toEqual([]);
}

test("settings show at once, are kept, and fetch a typeface only when it is chosen", async ({ page }) => {
  const seen = watch(page);
  const fonts: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".woff2")) fonts.push(request.url());
  });
  await page.goto("/");
  await ready(page);
  await openPanel(page, "settings");
  expect(fonts.filter((url) => /source-sans|dyslexic/.test(url))).toEqual([]);
  const size = (): Promise<number> =>
    page
      .locator(".transcript p")
      .first()
      .evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
  const before = await size();
  await sheet(page).getByRole("slider", { name: "Taille du texte" }).fill("1.5");
  await expect.poll(size).toBeCloseTo(before * 1.5, 0);
  await sheet(page).getByRole("radio", { name: "Nuit" }).check();
  await sheet(page).getByRole("radio", { name: "Sans empattements" }).check();
  await expect.poll(() => fonts.some((url) => url.includes("source-sans-roman"))).toBe(true);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await expect(sheet(page)).toHaveCSS("background-color", "rgb(28, 22, 17)");
  await leave(page);
  await expect(page.locator("[data-do=menu]")).toBeFocused();
  // Painted so from the first, before any script of the game has come.
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/.*\.js$/, (route) => held.then(() => route.continue()));
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator(".paper")).toHaveCSS("background-color", "rgb(28, 22, 17)");
  release();
  await ready(page);
  await page.unroute(/assets\/.*\.js$/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await expect.poll(size).toBeCloseTo(before * 1.5, 0);
  await openPanel(page, "settings");
  await sheet(page).getByRole("button", { name: "Tout remettre" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "paper");
  // The page is written anew in the other language, and the sheet with it, under the reader's hand.
  await sheet(page).getByRole("radio", { name: "English" }).click();
  await expect(page.getByRole("dialog", { name: "Settings" })).toHaveAttribute("lang", "en");
  await expect(sheet(page).getByRole("radio", { name: "English" })).toBeFocused();
  await expect(sheet(page).getByRole("slider", { name: "Size of the text" })).toBeVisible();
  await leave(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("log", { name: "The story" })).toBeVisible();
  await expect(page.locator(".choices")).toHaveAttribute("aria-label", "What shall it be?");
  expect(seen.errors).toEqual([]);
});

for (const [theme, width, height] of [
  ["night", 1280, 720],
  ["contrast", 390, 844],
] as const satisfies readonly (readonly [Theme, number, number])[]) {
  test.describe(`${theme} at ${width}x${height}`, () => {
    test.use({ viewport: { width, height } });
    test("no barrier on the page, nor in any panel", async ({ page }) => {
      await openAt(page, NIGHT, { theme, hints: true, typeface: theme === "night" ? "sans" : "dyslexic" });
      const ground = theme === "night" ? "rgb(28, 22, 17)" : "rgb(0, 0, 0)";
      await expect(page.locator(".paper")).toHaveCSS("background-color", ground);
      await expect(page.locator(".touches").first()).toBeVisible({ timeout: 20_000 });
      await expectNoBarrier(page, "page");
      for (const name of [...PANELS, ...TOOLS]) {
        await openPanel(page, name);
        await expectNoBarrier(page, name);
        await leave(page);
      }
    });
  });
}

test.describe("enlarged four times", () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test("everything is there, and nothing scrolls sideways", async ({ page }) => {
    await openAt(page, NIGHT, { textScale: 1.2, typeface: "dyslexic", letterSpacing: 0.12, lineHeight: 1.4 });
    const sideways = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((each) => each.scrollWidth - each.clientWidth);
    expect(await sideways("html")).toBeLessThanOrEqual(0);
    expect(await sideways(".page")).toBeLessThanOrEqual(0);
    const last = page.locator(".choices .choice").last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    await page.locator(".tools [data-do=cabinet]").scrollIntoViewIfNeeded();
    for (const name of [...TOOLS, ...PANELS]) {
      await openPanel(page, name);
      expect(await sideways("dialog[open]"), name).toBeLessThanOrEqual(0);
      await leave(page);
    }
  });
});

test.describe("in forced colours", () => {
  test("choices, hole, focus and panels keep their edges", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    await openAt(page, NIGHT);
    await expectNoBarrier(page, "page");
    const choice = page.locator(".choices .choice").first();
    await page.keyboard.press("ArrowDown");
    await choice.focus();
    const outline = await choice.evaluate((each) => getComputedStyle(each).outlineStyle);
    expect(outline).not.toBe("none");
    await openPanel(page, "settings");
    await expectNoBarrier(page, "settings");
    const edge = await sheet(page).evaluate((each) => getComputedStyle(each).borderTopStyle);
    expect(edge).not.toBe("none");
  });
});

test.describe("by finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("controls are large enough, named by what is seen, and never hidden when they have the focus", async ({
    page,
  }) => {
    await openAt(page, NIGHT);
    await expectReachable(page, "page");
    for (const name of ["settings", "cabinet", "market", "misprint"]) {
      await openPanel(page, name);
      await expectReachable(page, name);
      await leave(page);
    }
  });
});

/** Each control of what lies on top: 44 px one way or the other and 24 both, named by its visible words, in sight when focused. */
async function expectReachable(page: Page, where: string): Promise<void> {
  const faults = await page.evaluate(() => {
    const place = document.querySelector("dialog[open]") ?? document.body;
    const controls = [
      ...place.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary"),
    ];
    return controls.flatMap((each) => {
      if (each.getClientRects().length === 0 || (each as HTMLButtonElement).disabled) return [];
      const told = `${each.tagName} ${each.className} ${each.innerText.slice(0, 30)}`;
      const target = each.closest("label") ?? each;
      const { width, height } = target.getBoundingClientRect();
      const found: string[] = [];
      if (Math.min(width, height) < 24 || Math.max(width, height) < 44)
        found.push(`small: ${told} ${width}x${height}`);
      const label = each.getAttribute("aria-label");
      const seen = each.innerText.replace(/^[^\p{L}\p{N}]+/u, "").trim();
      if (label !== null && seen.length > 1 && !label.startsWith(seen))
        found.push(`named otherwise: ${told}`);
      each.focus();
      const box = each.getBoundingClientRect();
      const [x, y] = [box.left + Math.min(box.width, 40) / 2, box.top + Math.min(box.height, 40) / 2];
      const top = document.elementFromPoint(x, y);
      const isThere = top !== null && (target.contains(top) || top.contains(target));
      if (!isThere) found.push(`hidden when focused: ${told}`);
      return found;
    });
  });
  expect(faults, where).toEqual([]);
}
