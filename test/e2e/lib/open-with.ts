/** A game opened where one wishes, with settings as an earlier visit left them, and its panels. */
import { expect, type Locator, type Page } from "@playwright/test";
import { cabinetAt } from "./kept-cabinet.ts";
import { putKept } from "./kept.ts";
import { ready } from "./route.ts";
import { withoutPicture } from "./without-picture.ts";

/** The first market night: the exchange is open, the Cabinet has cards, an act lies behind. */
export const NIGHT = "n1-desk";
export const PANELS = ["settings", "misprint", "book", "memory"] as const;
export const TOOLS = ["cabinet", "market"] as const;

export async function openAt(page: Page, id: string, settings: object = {}): Promise<void> {
  await withoutPicture(page);
  await page.goto("/");
  await ready(page);
  await putKept(page, cabinetAt(id));
  await putKept(page, JSON.stringify(settings), "settings");
  await page.reload();
  await page.waitForSelector(`[data-choice="${id}"]`);
}

export const sheet = (page: Page): Locator => page.locator("dialog[open]");

export async function openPanel(page: Page, name: string): Promise<void> {
  if ((TOOLS as readonly string[]).includes(name)) await page.locator(`.tools [data-do=${name}]`).click();
  else {
    await page.locator("[data-do=menu]").click();
    await sheet(page).locator(`[data-do=${name}]`).click();
  }
  await expect(page.locator(`dialog.sheet-${name}[open]`)).toBeVisible();
}

export async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toHaveCount(0);
}
