/** The cote in the exchange, in both languages: the plate, the sentence that says it, the table of its figures. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect as expecting, type Page, test } from "@playwright/test";
import { eveOfACall } from "./lib/eve-of-a-call.ts";
import { putKept } from "./lib/kept.ts";
import { ready } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";
import { withoutPicture } from "./lib/without-picture.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** A shared machine may take long to answer. */
const expect = expecting.configure({ timeout: 30_000 });

let kept: string;
test.beforeAll(() => {
  ({ kept } = eveOfACall("ABS"));
});

/** Opens the game on the first market night, where orders are taken. */
async function openNight(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await putKept(page, kept);
  await page.reload();
  await ready(page);
}

const LANGUAGES = {
  fr: {
    address: "/",
    alone: /^MIR \d+ €, .* depuis la scène 5\.$/,
    place: "Passer l’ordre",
    held: /Votre position : 5 titres vendus à .*, ni gain ni perte\. Gobseck appellerait à [\d ]+ €\.$/,
    six: /^Les six ensemble \d+,\d, .* depuis la scène 5\.$/,
    fold: "Les cours, scène par scène",
    caption: "Cours de clôture de chaque scène",
    rows: ["Prologue", "Acte I · scène 1", "Acte I · scène 5", "Nuit de café I"],
    price: /^\d+,\d\d €$/,
  },
  en: {
    address: "/en/",
    alone: /^MIR €\d+, .* since scene 5\.$/,
    place: "Place the order",
    held: /Your position: 5 shares sold at .*, neither gain nor loss\. Gobseck would call at €[\d,]+\.$/,
    six: /^The six together \d+\.\d, .* since scene 5\.$/,
    fold: "Prices, scene by scene",
    caption: "Closing prices of each scene",
    rows: ["Prologue", "Act I · scene 1", "Act I · scene 5", "Coffee Night I"],
    price: /^€\d+\.\d\d$/,
  },
} as const;

for (const [language, words] of Object.entries(LANGUAGES)) {
  test(`chart, sentence and table, in ${language}`, async ({ page }) => {
    const seen = watch(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await withoutPicture(page);
    await openNight(page, words.address);
    await page.locator("[data-do=market]").click();
    const exchange = page.getByRole("dialog");
    const told = exchange.locator(".cote-told");
    const said = async (): Promise<string> => ((await told.textContent()) ?? "").replaceAll(/\s/g, " ");

    await expect(exchange.locator("svg.cote-chart")).toBeVisible();
    await expect(exchange.locator("svg.cote-chart text", { hasText: "N.I" })).toHaveCount(1);
    await expect(told).toBeFocused();
    await expect(told).toHaveRole("status");
    expect(await said()).toMatch(words.alone);

    await exchange.locator("#order-shares").fill("5");
    await exchange.getByRole("button", { name: words.place }).click();
    await expect.poll(said).toMatch(words.held);
    await expect(
      exchange.locator("svg.cote-chart .ink-alarm.stroke, svg.cote-chart .ink-alarm.italic"),
    ).not.toHaveCount(0);
    await exchange.getByRole("radio", { name: /SIX/ }).check();
    await expect.poll(said).toMatch(words.six);

    await exchange.getByText(words.fold).click();
    const table = exchange.getByRole("table", { name: words.caption });
    for (const row of words.rows)
      await expect(table.getByRole("rowheader", { name: row, exact: true })).toBeVisible();
    await expect(table.getByRole("columnheader")).toHaveCount(8);
    expect((await table.getByRole("cell").first().textContent())?.replaceAll(/\s/g, " ")).toMatch(
      words.price,
    );

    const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(exchange).toBeHidden();
    expect(seen.errors).toEqual([]);
  });
}

test("the plate lies over the scene on a market night, and stays beside the exchange", async ({ page }) => {
  const seen = watch(page);
  await openNight(page, "/");
  const stage = page.locator(".stage");
  await expect(stage).toHaveAttribute("data-cote", "MIR", { timeout: 90_000 });
  await expect(page.getByRole("img", { name: /MIR\s\d+\s€/ }).first()).toBeAttached();
  await page.locator(".stage-cote button[aria-label=Oraculum]").click();
  await expect(stage).toHaveAttribute("data-cote", "ORA");
  await page.locator("[data-do=market]").click();
  const exchange = page.getByRole("dialog");
  await expect(exchange.getByRole("radio", { name: /ORA/ })).toBeChecked();
  await expect(exchange.locator("svg.cote-chart")).toBeHidden();
  const left = (await exchange.boundingBox())?.x ?? 0;
  const plate = await page.locator(".stage-cote").boundingBox();
  expect((plate?.x ?? 0) + (plate?.width ?? 0)).toBeLessThanOrEqual(left);
  expect(seen.errors).toEqual([]);
});
