/** The market played by ear: what the accessibility tree says, and a keyboard. Sells short, is called, covers, reads the book. */
import { expect as expecting, type Locator, type Page, test } from "@playwright/test";
import { type Eve, eveOfACall } from "./lib/eve-of-a-call.ts";
import { putKept } from "./lib/kept.ts";
import { watch } from "./lib/watch.ts";
import { withoutPicture } from "./lib/without-picture.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** A shared machine may take long to answer. */
const expect = expecting.configure({ timeout: 20_000 });
const HOUSE = "ABS";
const MOST_STEPS = 80;
const MOST_TURNS = 25;

let eve: Eve;
test.beforeAll(() => {
  eve = eveOfACall(HOUSE);
});

/** Goes from stop to stop until this one has the focus, as who cannot see the page must. */
async function reach(page: Page, stop: Locator, key = "Tab"): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (await stop.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${String(stop)}`);
}

async function press(page: Page, button: Locator): Promise<void> {
  await reach(page, button);
  await page.keyboard.press("Enter");
}

/** What a screen reader finds in it, as one text. */
const heard = (part: Locator): Promise<string> => part.ariaSnapshot();

const choices = (page: Page): Locator => page.getByRole("region", { name: "Que fait-on ?" });
const story = (page: Page): Locator => page.getByRole("log");
const desk = (page: Page): Locator => page.getByRole("dialog", { name: "Le guichet de Gobseck" });

async function openDesk(page: Page): Promise<Locator> {
  await press(page, choices(page).getByRole("button", { name: /Ouvrir le carnet d’ordres/ }));
  await expect(desk(page)).toBeVisible();
  return desk(page);
}

/** Arrow keys go round the buttons of a group that is chosen from. */
async function choose(page: Page, radio: Locator): Promise<void> {
  const group = await radio.getAttribute("name");
  const checked = desk(page).locator(`input[name="${group}"]:checked`);
  await reach(page, checked);
  await reach(page, radio, "ArrowDown");
  await expect(radio).toBeChecked();
}

async function type(page: Page, shares: string): Promise<void> {
  await reach(page, desk(page).getByRole("spinbutton", { name: "Actions" }));
  await page.keyboard.press("Control+A");
  await page.keyboard.type(shares);
}

async function place(page: Page, said: RegExp): Promise<void> {
  await press(page, desk(page).getByRole("button", { name: "Passer l’ordre" }));
  await expect(desk(page).getByRole("status").filter({ hasText: said })).toBeVisible();
}

/** Changes once the whole page is there: a reader would wait for the voice to end. */
const turnOf = (page: Page): Promise<string | null> => page.locator("#game").getAttribute("data-turn");

async function turnPage(page: Page, by: Locator): Promise<void> {
  const turn = await turnOf(page);
  await press(page, by);
  await expect.poll(() => turnOf(page)).not.toBe(turn);
}

async function leaveDesk(page: Page): Promise<void> {
  await turnPage(page, desk(page).getByRole("button", { name: "Quitter le guichet" }));
  await expect(desk(page)).toBeHidden();
}

async function sellAll(page: Page): Promise<void> {
  const counter = await openDesk(page);
  await choose(page, counter.getByRole("radio", { name: new RegExp(HOUSE) }));
  for (const [typed, why] of [
    ["0", /nombre entier d’actions, de 1 à/],
    ["2.5", /nombre entier d’actions, de 1 à/],
    ["999999", /ne vous en prêtera pas tant\. Au plus : /],
  ] as const) {
    await type(page, typed);
    await expect.poll(() => heard(counter)).toMatch(why);
    await page.keyboard.press("Tab");
  }
  await type(page, String(eve.most));
  for (const rise of [
    /monte de 10\s%.*n’appellera pas/,
    /monte de 20\s%.*appellera/,
    /monte de 40\s%.*appellera/,
    /Il appellera quand ABS vaudra/,
  ])
    expect(await heard(counter)).toMatch(rise);
  await place(page, new RegExp(`Vente de ${eve.most} ABS à`));
  expect(await heard(counter.getByRole("table", { name: "Le relevé" }))).toMatch(
    /Nuit de café I Vente de .* ABS/,
  );
  await leaveDesk(page);
}

/** First choices, until Gobseck is on the line. */
async function readOn(page: Page): Promise<void> {
  const call = choices(page).getByRole("button", { name: /Je tiens/ });
  for (let turns = 0; turns < MOST_TURNS && (await call.count()) === 0; turns += 1) {
    await turnPage(page, choices(page).getByRole("button").first());
  }
  await expect(call).toBeVisible();
}

test("sells short, is called, covers and reads the statement, without seeing anything", async ({ page }) => {
  const seen = watch(page);
  await withoutPicture(page);
  await page.goto("/");
  await expect(choices(page).getByRole("button").first()).toBeVisible();
  await page.waitForFunction(() => document.getElementById("game")?.dataset["turn"] !== undefined);
  await putKept(page, eve.kept);
  await page.reload();
  await expect(choices(page).getByRole("button", { name: /Ouvrir le carnet d’ordres/ })).toBeVisible();

  await sellAll(page);
  await readOn(page);

  expect(await heard(story(page))).toMatch(/Gobseck, dit la voix[^]*\d euros[^]*deux jours/);
  await expect(page.getByRole("button", { name: /^Bourse ?, appel de marge$/ })).toBeVisible();

  const counter = await openDesk(page);
  await expect(counter.getByRole("radio", { name: "Racheter" })).toBeChecked();
  const told = await heard(counter);
  expect(told).toMatch(/Gobseck réclame .*Délai\s: 2\sjours/);
  const needed = /Il en faut (\d+) pour que Gobseck se taise/.exec(told)?.[1];
  await expect(counter.getByRole("spinbutton", { name: "Actions" })).toHaveValue(needed ?? "none");
  await place(page, new RegExp(`Rachat de ${needed} ABS à .*Appel levé`));
  const book = await heard(counter.getByRole("table", { name: "Le relevé" }));
  for (const line of [
    /Appel levé/,
    new RegExp(`Rachat de ${needed} ABS à`),
    /Appel de marge\s: il manque/,
    /Loyer/,
    /Dépôt/,
  ])
    expect(book).toMatch(line);
  expect(await heard(counter)).not.toMatch(/Gobseck réclame/);
  await leaveDesk(page);

  await expect(choices(page).getByRole("button", { name: /Je tiens/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Bourse", exact: true })).toBeVisible();
  expect(seen.errors).toEqual([]);
});
