/** Games kept, carried and gone back in: named pages, file, link, QR code, the text of the route, a full device. */
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { encode } from "uqr";
import { mouse } from "./lib/hands.ts";
import { first, ready, turnPage } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const paragraphs = (page: Page): Promise<string[]> => page.locator(".transcript p").allTextContents();

async function playSome(page: Page, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await turnPage(page, mouse, first, turn);
}

async function begun(page: Page, turns: number): Promise<void> {
  await page.goto("/");
  await ready(page);
  await playSome(page, turns);
}

async function openSheet(page: Page, name: "games" | "text"): Promise<Locator> {
  await page.locator("[data-do=menu]").click();
  await page.locator(`dialog.sheet-menu [data-do=${name}]`).click();
  const sheet = page.locator(`dialog.sheet-${name}`);
  await expect(sheet).toBeVisible();
  return sheet;
}

async function judged(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

/** What a press gives as a file. */
async function fileOf(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFile(await download.path(), "utf8");
}

/** Another device: nothing kept, nothing shared. */
async function elsewhere(
  browser: Browser,
  address: string,
  job: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  await job(page);
  await context.close();
}

test("a page is kept under a name or by a key, taken up again, and erased", async ({ page }) => {
  const seen = watch(page);
  await begun(page, 2);
  const kept = await paragraphs(page);
  await page.keyboard.press("F8");
  await expect(page.locator(".news")).toHaveText(/Page gardée/);
  const sheet = await openSheet(page, "games");
  await sheet.locator("input[name=name]").fill("Avant <b>la pluie</b>");
  await sheet.locator(".game-present .sheet-accept").click();
  await expect(sheet.locator(".game-name")).toHaveText(["Sans nom", "Avant <b>la pluie</b>"]);
  await judged(page);
  await page.keyboard.press("Escape");
  await playSome(page, 1);
  expect(await paragraphs(page)).not.toEqual(kept);
  const again = await openSheet(page, "games");
  await again.getByRole("button", { name: "Reprendre : Avant <b>la pluie</b>" }).click();
  await expect.poll(() => paragraphs(page)).toEqual(kept);
  await playSome(page, 1);
  await page.keyboard.press("F9");
  await expect.poll(() => paragraphs(page)).toEqual(kept);
  const last = await openSheet(page, "games");
  await last.locator("[data-slot=quick]").getByRole("button", { name: "Effacer : Sans nom" }).click();
  await last.getByRole("button", { name: "Oui, l’effacer" }).click();
  await expect(last.locator(".game-name")).toHaveCount(1);
  expect(seen.errors).toEqual([]);
});

test("a game goes to another device as a file, and asks before it takes a game's place", async ({
  page,
  browser,
}) => {
  await begun(page, 3);
  const here = await paragraphs(page);
  const sheet = await openSheet(page, "games");
  const text = await fileOf(page, () => sheet.locator("[data-take=file]").click());
  await elsewhere(browser, new URL("/", page.url()).href, async (other) => {
    await playSome(other, 1);
    const there = await paragraphs(other);
    const games = await openSheet(other, "games");
    const give = (content: string): Promise<void> =>
      games
        .locator("input[type=file]")
        .setInputFiles({ name: "partie.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await give("<script>alert(1)</script>");
    await expect(games.locator(".sheet-remark")).toHaveText(/ne peut pas être reprise\s: elle est abîmée/);
    await give(text);
    await expect(games.locator("[data-answer=no]")).toBeFocused();
    expect(await paragraphs(other)).toEqual(there);
    await games.locator("[data-answer=yes]").click();
    await expect.poll(() => paragraphs(other)).toEqual(here);
    const left = await openSheet(other, "games");
    await expect(left.getByRole("region", { name: "Parties laissées" }).locator("li")).toHaveCount(1);
  });
});

test("a game goes to another device as a link or a QR code", async ({ page, browser }) => {
  await begun(page, 3);
  const here = await paragraphs(page);
  const sheet = await openSheet(page, "games");
  await sheet.locator("[data-take=link]").click();
  const link = await sheet.locator(".game-link").inputValue();
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#game=[\w-]+$/);
  await sheet.locator("[data-take=code]").click();
  // Module for module what a reader of codes expects of that very link.
  const { data } = encode(link, { ecc: "L", border: 4 });
  const wanted = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x} ${y}`] : [])));
  const path = (await sheet.locator(".qr path").getAttribute("d")) ?? "";
  expect([...path.matchAll(/M(\d+ \d+)h1v1h-1z/g)].map(([, at]) => at)).toEqual(wanted);
  await elsewhere(browser, link, async (other) => {
    await expect.poll(() => paragraphs(other)).toEqual(here);
    expect(other.url()).not.toContain("#");
    await playSome(other, 1);
    const there = await paragraphs(other);
    await other.waitForTimeout(1200);
    // The same address again, in a tab that was elsewhere or here: a game is there by now, and is asked about.
    for (const from of ["about:blank", null]) {
      if (from !== null) await other.goto(from);
      await other.goto(link);
      await ready(other);
      await expect(other.locator("dialog.sheet-games [data-answer=no]")).toBeFocused({ timeout: 30_000 });
      await other.keyboard.press("Enter");
      await other.keyboard.press("Escape");
      expect(other.url()).not.toContain("#");
      expect(await paragraphs(other)).toEqual(there);
    }
  });
});

test("any choice is gone back to, by press, key and sheet, and what came after is come to again", async ({
  page,
}) => {
  const seen = watch(page);
  await begun(page, 1);
  const one = await paragraphs(page);
  await playSome(page, 1);
  const two = await paragraphs(page);
  await playSome(page, 1);
  const three = await paragraphs(page);
  await page.keyboard.press("Control+z");
  await expect.poll(() => paragraphs(page)).toEqual(two);
  await expect(page.locator(".notice")).toContainText("revenu à une page passée");
  await expect(page.locator("[data-part=choices]")).toBeFocused();
  await page.keyboard.press("Control+y");
  await expect.poll(() => paragraphs(page)).toEqual(three);
  // A press on a past choice shows it in the text, and a second one goes back to it.
  await page.locator(".transcript .chosen").nth(1).click();
  const sheet = page.locator("dialog.sheet-text");
  await expect(sheet.locator(".text-column .chosen button").nth(1)).toBeFocused();
  await judged(page);
  await page.keyboard.press("Enter");
  await expect.poll(() => paragraphs(page)).toEqual(one);
  const text = await openSheet(page, "text");
  await expect(text.locator(".text-does .sheet-remark")).toHaveText(/2 choix faits plus loin/);
  await text.locator("[data-text=end]").click();
  await expect.poll(() => paragraphs(page)).toEqual(three);
  expect(seen.errors).toEqual([]);
});

test("the text of the route is searched, and taken away", async ({ page }) => {
  await begun(page, 2);
  const sheet = await openSheet(page, "text");
  await sheet.getByRole("searchbox").fill("ANGOULEME");
  await expect(sheet.locator(".text-search [role=status]")).toHaveText(/Passage 1 sur 1/);
  await expect(sheet.locator(".text-column .here")).toContainText("Il pleut sur Angoulême");
  await sheet.getByRole("searchbox").fill("zzz");
  await expect(sheet.locator(".text-search [role=status]")).toHaveText(/Rien de tel/);
  const text = await fileOf(page, () => sheet.locator("[data-text=file]").click());
  expect(text).toContain("Il pleut sur Angoulême");
  expect(text.match(/^> /gm)).toHaveLength(2);
});

test("on a device that is full the game goes on, says so once, and can be taken away", async ({ page }) => {
  await page.addInitScript(() => {
    const kept = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")?.value as (
      this: IDBObjectStore,
      ...given: unknown[]
    ) => IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.put = function (...given) {
      if (document.documentElement.dataset["full"]) throw new DOMException("quota", "QuotaExceededError");
      return kept.apply(this, given);
    };
  });
  await begun(page, 1);
  await page.evaluate(() => (document.documentElement.dataset["full"] = "yes"));
  await playSome(page, 1);
  await expect(page.locator(".notice")).toContainText("ne laisse plus rien garder");
  await playSome(page, 1);
  const sheet = await openSheet(page, "games");
  await sheet.locator(".game-present .sheet-accept").click();
  await expect(sheet.locator(".game-name")).toHaveCount(1);
  const text = await fileOf(page, () => sheet.locator("[data-take=file]").click());
  expect((JSON.parse(text) as { log: unknown[] }).log).toHaveLength(3);
});

test("where storage is blocked a game can still be taken away", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const name of ["indexedDB", "localStorage", "sessionStorage"])
      Object.defineProperty(window, name, { get: refuse });
  });
  await begun(page, 1);
  await expect(page.locator(".notice")).toContainText("ne laisse rien garder");
  const sheet = await openSheet(page, "games");
  const text = await fileOf(page, () => sheet.locator("[data-take=file]").click());
  expect((JSON.parse(text) as { log: unknown[] }).log).toHaveLength(1);
});
