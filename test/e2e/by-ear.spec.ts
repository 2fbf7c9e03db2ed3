/** The story played by the accessibility tree alone: by roles and names, as a screen reader gives them, and by nothing else. */
import { expect, type Page, test } from "@playwright/test";
import { watch } from "./lib/watch.ts";
import { withoutPicture } from "./lib/without-picture.ts";

/** ALL_HANDS=1 goes on to an ending. */
const IS_WHOLE = process.env["ALL_HANDS"] === "1";
const WHOLE_MS = 900_000;
const MOST_TURNS = 400;

test.use({ contextOptions: { reducedMotion: "reduce" } });

const story = (page: Page) => page.getByRole("log", { name: "Le récit" });
const choices = (page: Page) => page.getByRole("region", { name: "Que fait-on ?" });
const sheet = (page: Page) => page.getByRole("dialog");

const names = (page: Page): Promise<string> => choices(page).ariaSnapshot();

/** What one does on a sheet before one leaves it; each by the name of its button. */
const DEEDS = [
  "La pluie vue d’en dessous",
  "Laisser faire Honorine",
  "Laisser faire Cassandre",
  "Laisser la coquille",
];
const LEAVINGS = /^(?:Poser la plume|Poser le crayon|Serrer la ligne|Quitter le guichet|Replier le plan)$/;

async function answer(page: Page): Promise<void> {
  const field = sheet(page).getByRole("textbox");
  if (await field.count()) await field.first().fill("Je n’ai jamais su dire au revoir à un train.");
  for (const name of DEEDS) {
    const button = sheet(page).getByRole("button", { name });
    if (await button.count()) await button.press("Enter");
  }
  const leaving = sheet(page).getByRole("button", { name: LEAVINGS });
  if (await leaving.count()) await leaving.first().press("Enter");
}

/** Takes a choice that can be taken, fills its sheet when it opens one, and waits for other choices. */
async function takeOne(page: Page, turn: number): Promise<void> {
  const before = await names(page);
  const open = choices(page).getByRole("listitem").getByRole("button", { disabled: false });
  const count = await open.count();
  await open.nth((turn * 7 + 3) % count).press("Enter");
  await expect(async () => {
    if (await sheet(page).count()) await answer(page);
    expect(await names(page)).not.toBe(before);
    expect(await sheet(page).count()).toBe(0);
  }).toPass({ timeout: 30_000, intervals: [30, 60, 120, 250] });
}

test(`by roles and names alone, ${IS_WHOLE ? "to an ending" : "through the first act"}`, async ({ page }) => {
  test.setTimeout(WHOLE_MS);
  const seen = watch(page);
  await withoutPicture(page);
  await page.goto("/");
  await expect(choices(page).getByRole("button").first()).toBeVisible();
  const end = IS_WHOLE
    ? choices(page).getByText("Fin", { exact: true })
    : story(page).getByText(/^Acte\sII\s/);
  let turn = 0;
  for (; turn < MOST_TURNS && (await end.count()) === 0; turn += 1) await takeOne(page, turn);
  await expect(end.first()).toBeAttached();
  expect(turn).toBeGreaterThan(IS_WHOLE ? 120 : 40);
  if (IS_WHOLE) {
    await choices(page).getByRole("button", { name: "Ouvrir le livre" }).press("Enter");
    await expect(sheet(page).getByRole("region", { name: "Pages du livre" })).toBeVisible();
  }
  expect(seen.errors).toEqual([]);
});
