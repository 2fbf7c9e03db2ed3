/** The plan of the Machine in a real browser: by mouse, by finger, by keyboard alone, and without movement. */
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { createServer, type ViteDevServer } from "vite";

const HARNESS = fileURLToPath(new URL("../../src/tools/sheets-harness/", import.meta.url));
const CIRCLE = ["NUE", "ORA", "NUC", "ABS", "MIR", "ARG"] as const;
const NAMES = ["Nuée", "Oraculum", "Nucingen", "L’Absolu", "Miroir", "Argus"] as const;
const LINKS = CIRCLE.map((payer, at) => [payer, CIRCLE[(at + 1) % CIRCLE.length] ?? "NUE"] as const);

let server: ViteDevServer;
test.beforeAll(async () => {
  const port = { port: 0, hmr: false, watch: null, fs: { strict: false } } as const;
  server = await createServer({ root: HARNESS, configFile: false, logLevel: "error", server: port });
  await server.listen();
});
test.afterAll(() => server.close());

async function open(page: Page, query = "what=machine"): Promise<void> {
  await page.goto(`${server.resolvedUrls?.local[0] ?? ""}?${query}`);
  await page.locator("#open").click();
  await expect(page.locator("dialog[open]")).toBeVisible();
}

const houseOf = (page: Page, giant: string): Locator => page.locator(`[data-house=${giant}] .house-ground`);

async function centreOf(page: Page, giant: string): Promise<readonly [number, number]> {
  const box = await houseOf(page, giant).boundingBox();
  if (!box) throw new Error(`no house ${giant} on the plan`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function drag(page: Page, payer: string, paid: string): Promise<void> {
  await page.mouse.move(...(await centreOf(page, payer)));
  await page.mouse.down();
  await page.mouse.move(...(await centreOf(page, paid)), { steps: 5 });
  await page.mouse.up();
}

const said = (page: Page): Locator => page.locator("dialog[open] [role=status]");

async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
}

test("by mouse: wrong threads teach, the sixth closes the circle, and money runs", async ({ page }) => {
  await open(page);
  await drag(page, "NUE", "NUC");
  await expect(said(page)).toContainText("Vrai, et lourd");
  await drag(page, "ORA", "ARG");
  for (const [payer, paid] of LINKS) await drag(page, payer, paid);
  await expect(said(page)).toContainText("Le cercle se referme");
  await expect(page.locator(".machine-plan.closed")).toBeVisible();
  const running = await page.evaluate(
    () =>
      document.getAnimations().filter((each) => (each as CSSAnimation).animationName === "coins-run").length,
  );
  expect(running).toBe(12);
  await page.locator(".sheet-accept").click();
  const given = JSON.stringify({ kind: "links", links: [["NUE", "NUC"], ["ORA", "ARG"], ...LINKS] });
  await expect(page.locator("#answer")).toHaveText(given);
});

/** A finger that stays down from house to house. */
async function swipe(page: Page, payer: string, paid: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const [from, to] = [await centreOf(page, payer), await centreOf(page, paid)];
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", along: number) => {
    const point = { x: from[0] + (to[0] - from[0]) * along, y: from[1] + (to[1] - from[1]) * along };
    return session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [point],
    });
  };
  await touch("touchStart", 0);
  for (let step = 1; step <= 6; step += 1) await touch("touchMove", step / 6);
  await touch("touchEnd", 1);
}

test.describe("by finger", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });
  test("dragged, the thread follows and the sheet does not", async ({ page }) => {
    await open(page);
    await swipe(page, "ARG", "MIR");
    await expect(said(page)).toContainText("rebours");
    await expect(page.locator(".thread")).toHaveCount(1);
  });

  test("one house, then the other", async ({ page }) => {
    await open(page);
    for (const [payer, paid] of LINKS.slice(0, 2)) {
      await page.touchscreen.tap(...(await centreOf(page, payer)));
      await expect(page.locator(`[data-house=${payer}]`)).toHaveClass(/held/);
      await page.touchscreen.tap(...(await centreOf(page, paid)));
    }
    await expect(said(page)).toContainText("puces");
    await expect(said(page)).toBeInViewport();
    await expect(page.locator(".thread")).toHaveCount(2);
  });
});

test("by keyboard and accessibility tree alone", async ({ page }) => {
  await open(page, "what=machine&lang=en");
  const payers = page.getByRole("combobox", { name: "Who pays" });
  const paids = page.getByRole("combobox", { name: "Who is paid" });
  await expect(payers).toBeFocused();
  for (const [at, name] of NAMES.entries()) {
    await payers.focus();
    await page.keyboard.type(name);
    await page.keyboard.press("Tab");
    await expect(paids).toBeFocused();
    await page.keyboard.type(NAMES[(at + 1) % NAMES.length] ?? "");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Run the thread" })).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("The circle closes");
  await expect(page.getByRole("table", { name: "What goes round in a quarter" })).toContainText("Nucingen");
  await expect(page.getByRole("button", { name: "Fold up the plan" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#answer")).toHaveText(JSON.stringify({ kind: "links", links: LINKS }));
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
  [844, 390],
] as const) {
  test.describe(`${width}x${height}, with less motion`, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: "reduce" } });
    test("no barrier before and after, no movement, nothing wider than the screen", async ({ page }) => {
      await open(page);
      await drag(page, "NUE", "ORA");
      await expectNoBarrier(page);
      await page.getByRole("button", { name: "Laisser faire Cassandre" }).click();
      await expect(page.locator(".machine-plan.closed")).toBeVisible();
      await expectNoBarrier(page);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      const beyond = await page
        .locator("dialog[open]")
        .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(beyond).toBe(0);
    });
  });
}
