/** The story played by the accessibility tree alone: by roles and names, as a screen reader gives them, and by nothing else. */
import { expect, type Page, test } from "@playwright/test";
import { watch } from "./lib/watch.ts";
import { withoutPicture } from "./lib/without-picture.ts";

/** A whole route may take this long on a shared machine, in ms; alone it takes about a minute. */
const WHOLE_MS = 900_000;
const MOST_TURNS = 400;

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** What can be said or done; at the end it bears the end's name. */
const choices = (page: Page) => page.getByRole("region", { name: /^(?:Que fait-on \?|Fin)$/ });
const sheet = (page: Page) => page.getByRole("dialog");

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
  await leaving.press("Enter");
}

/**
 * Takes a choice that can be taken, and fills the sheet that it opens, if it does. The turn is made when the focus has
 * been given to the choices as a group: until then it is on the choice that was pressed.
 */
async function takeOne(page: Page, turn: number): Promise<void> {
  const open = await choices(page)
    .getByRole("listitem")
    .getByRole("button", { disabled: false })
    .elementHandles();
  await open[(turn * 7 + 3) % open.length]?.press("Enter");
  const told = choices(page).and(page.locator(":focus"));
  await told.or(sheet(page)).waitFor();
  if (await sheet(page).count()) await answer(page);
  await told.waitFor();
}

test("by roles and names alone, to an ending", async ({ page }) => {
  test.setTimeout(WHOLE_MS);
  const seen = watch(page);
  await withoutPicture(page);
  await page.goto("/");
  await expect(choices(page).getByRole("button").first()).toBeVisible();
  const end = page.getByRole("region", { name: "Fin", exact: true });
  let turn = 0;
  for (; turn < MOST_TURNS && (await end.count()) === 0; turn += 1) await takeOne(page, turn);
  await expect(end).toBeAttached();
  expect(turn).toBeGreaterThan(120);
  await end.getByRole("button", { name: "Ouvrir le livre" }).press("Enter");
  await expect(sheet(page).getByRole("region", { name: "Pages du livre" })).toBeVisible();
  expect(seen.errors).toEqual([]);
});
