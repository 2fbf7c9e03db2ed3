/** The Book: at an end it opens, is read by keyboard, and is taken away with the player's sentence in it; then all is erased. */
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { unescapeXml } from "../../src/tools/book/judge.ts";
import { playRoute } from "../../src/tools/book/play-route.ts";
import { HOSTILE, ROUTES } from "../../src/tools/book/routes.ts";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { storySource } from "../../src/tools/ink/story-source.ts";
import { editionFile } from "../../src/tools/story/edition.ts";
import { keptKeys, putKept, saveOf } from "./lib/kept.ts";
import { ready } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

let ended: string | undefined;

/** A game played to its end, in which the hardest sentence was written. */
const endedSave = (): string => (ended ??= playToSave());

function playToSave(): string {
  const source = storySource(compileStory(editionFile("fr")));
  const route = ROUTES.find(({ sentence }) => sentence === HOSTILE);
  if (!route) throw new Error("no route that writes");
  return saveOf(playRoute(source, route), source.hash);
}

async function openBook(page: Page): Promise<void> {
  await page.goto("/");
  await ready(page);
  await putKept(page, endedSave());
  await page.reload();
  await page.locator(".book-door [data-do=book]").click({ timeout: 60_000 });
  await expect(page.locator("dialog.sheet-book[open]")).toBeVisible();
}

async function take(page: Page, name: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test("the book is read, taken away three ways, and holds the sentence", async ({ page }) => {
  const seen = watch(page);
  await openBook(page);
  const book = page.locator("dialog.sheet-book");
  await expect(book.getByRole("heading", { name: "Le livre" })).toBeVisible();
  await expect(book.locator(".leaf-epigraph .own")).toHaveText(HOSTILE);
  expect(await book.locator("script").count()).toBe(0);
  await expect(book.getByRole("heading", { name: "Colophon" })).toBeAttached();

  await page.keyboard.press("ArrowRight");
  await expect(book.locator(".book-where")).toContainText("2 sur");
  await page.keyboard.press("End");
  await expect(book.getByRole("heading", { name: "Colophon" })).toBeInViewport();
  const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

  const epub = await take(page, /EPUB/);
  expect(epub.name).toBe("illusions-retrouvees.epub");
  expect(epub.bytes.subarray(30, 58).toString()).toBe("mimetypeapplication/epub+zip");
  expect(unescapeXml(epub.bytes.toString("utf8"))).toContain(HOSTILE);

  const card = await take(page, /carte/);
  expect([card.bytes.readUInt32BE(16), card.bytes.readUInt32BE(20)]).toEqual([1200, 630]);

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByRole("button", { name: /imprimer/ }).click();
  await page.waitForSelector("body[data-printed]");
  expect(await page.locator(".print-book .leaf-epigraph .own").textContent()).toBe(HOSTILE);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(6);
  expect(seen.errors).toEqual([]);
  expect(seen.strangers).toEqual([]);
});

test("one button of the menu says what it erases, and erases it", async ({ page }) => {
  await openBook(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Tout effacer de cet appareil" }).click();
  await expect(page.getByRole("group", { name: /effacer/ })).toContainText("vos phrases, vos dessins");
  await page.getByRole("button", { name: "Oui, tout effacer" }).click();
  await expect(page.locator("#game")).toHaveAttribute("data-turn", "0");
  await expect.poll(() => keptKeys(page)).toEqual([]);
  await page.reload();
  await ready(page);
  await expect(page.locator("#game")).toHaveAttribute("data-turn", "0");
});
