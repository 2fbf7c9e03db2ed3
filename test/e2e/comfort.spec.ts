/** The reader's comfort: settings that show at once and are kept, every panel open to everyone in every theme, help, a gamepad, a report. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { cabinetAt } from "./lib/kept-cabinet.ts";
import { putKept } from "./lib/kept.ts";
import { ready } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";
import { withoutPicture } from "./lib/without-picture.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

type Theme = "paper" | "night" | "contrast";

/** The first market night: the exchange is open, the Cabinet has cards, an act lies behind. */
const NIGHT = "n1-desk";
const PANELS = ["settings", "misprint", "book", "memory"] as const;
const TOOLS = ["cabinet", "market"] as const;

async function openAt(page: Page, id: string, settings: object = {}): Promise<void> {
  await withoutPicture(page);
  await page.goto("/");
  await ready(page);
  await putKept(page, cabinetAt(id));
  await putSettings(page, settings);
  await page.reload();
  await page.waitForSelector(`[data-choice="${id}"]`);
}

const putSettings = (page: Page, settings: object): Promise<void> =>
  page.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("illusions-retrouvees:saves");
        opening.addEventListener("success", () => {
          const work = opening.result.transaction("texts", "readwrite");
          work.objectStore("texts").put(text, "settings");
          work.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    JSON.stringify(settings),
  );

const sheet = (page: Page) => page.locator("dialog[open]");

async function openPanel(page: Page, name: string): Promise<void> {
  if ((TOOLS as readonly string[]).includes(name)) await page.locator(`.tools [data-do=${name}]`).click();
  else {
    await page.locator("[data-do=menu]").click();
    await sheet(page).locator(`[data-do=${name}]`).click();
  }
  await expect(page.locator(`dialog.sheet-${name}[open]`)).toBeVisible();
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toHaveCount(0);
}

async function expectNoBarrier(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
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
  await page.reload();
  await ready(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await expect.poll(size).toBeCloseTo(before * 1.5, 0);
  await openPanel(page, "settings");
  await sheet(page).getByRole("button", { name: "Tout remettre" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "paper");
  await sheet(page).getByRole("radio", { name: "English" }).check();
  await expect(page.getByRole("button", { name: "Menu" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
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
      await expect(page.locator(".touches").first()).toBeVisible();
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
      const seen = each.innerText.trim();
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
    Object.assign(window, {
      press: async (at: number) => {
        const button = buttons[at];
        if (!button) return;
        button.pressed = true;
        await new Promise((resolve) => setTimeout(resolve, 200));
        button.pressed = false;
        await new Promise((resolve) => setTimeout(resolve, 200));
      },
    });
    navigator.getGamepads = () => [pad as unknown as Gamepad];
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
