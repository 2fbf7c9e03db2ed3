/** The story played in a real browser from its first line to a bound book: three readers, three ways to hold it, three ends. */
import { readFileSync } from "node:fs";
import { devices, expect, type Page, test } from "@playwright/test";
import { finger, type Hands, keyboard, mouse } from "./lib/hands.ts";
import { first, listen, playOn, type Policy, ready, refuse, wanting } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";
import { withoutPicture } from "./lib/without-picture.ts";

const ACT_TWO = /^Acte\sII\s/;
/** ALL_HANDS=1 has all three whole games read, and every reader by every hand as far as the second act. */
const ALL_HANDS = process.env["ALL_HANDS"] === "1";
/** A whole route may take this long on a shared machine, in ms. */
const WHOLE_MS = 900_000;

interface Reader {
  readonly who: string;
  readonly policy: Policy;
  /** Title of the ending this reader comes to. */
  readonly ending: RegExp;
}

const ACCEPTS: Reader = {
  who: "accepts every whisper, and at last the Architect's offer",
  policy: wanting(["s24-sign", "s24-sign-name"], listen),
  ending: /^L’Architecte$/,
};
const REFUSES: Reader = {
  who: "refuses every whisper, forgives, and sells nothing",
  policy: wanting(["s18-heel", "s19-refused", "s20-publish", "s22-stop", "s24-story"], refuse),
  ending: /^(?:Illusions retrouvées|Le refuge)$/,
};
const FIRST: Reader = {
  who: "takes the first choice always, and a torch",
  policy: wanting(["s19-refused", "s22-follow", "s24-refuse"], first),
  ending: /^L’incendie$/,
};

const READERS: readonly Reader[] = [ACCEPTS, REFUSES, FIRST];

/** With each, the reader who goes on to the end. */
const HANDS: readonly (readonly [string, Hands, Reader, object])[] = [
  ["by mouse", mouse, ACCEPTS, {}],
  ["by keyboard alone", keyboard, REFUSES, {}],
  [
    "by touch on a phone",
    finger,
    FIRST,
    { ...devices["Pixel 7"], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
  ],
];

for (const [how, hands, further, options] of HANDS) {
  test.describe(how, () => {
    const { defaultBrowserType: _, ...used } = options as { defaultBrowserType?: string };
    test.use({ ...used, contextOptions: { reducedMotion: "reduce" } });

    // A whole game takes some minutes: one is read each time, the others as far as the second act.
    const isWhole = ALL_HANDS || hands === keyboard;
    const partly = ALL_HANDS ? READERS.filter((reader) => reader !== further) : isWhole ? [] : [further];

    if (isWhole)
      test(`a reader who ${further.who}`, async ({ page }) => {
        test.setTimeout(WHOLE_MS);
        const seen = watch(page);
        // One of the whole games is read on a device that cannot draw the stage.
        if (hands === keyboard) await withoutPicture(page);
        await page.goto("/");
        await ready(page);
        const taken = await playOn(page, hands, further.policy);
        expect(taken.length).toBeGreaterThan(120);
        await checkSkin(page, further);
        await checkEnding(page, further.ending);
        await takeBook(page);
        expect(seen.errors).toEqual([]);
        expect(seen.strangers).toEqual([]);
      });

    for (const reader of partly) {
      test(`through the first act, a reader who ${reader.who}`, async ({ page }) => {
        const seen = watch(page);
        await page.goto("/");
        await ready(page);
        const taken = await playOn(page, hands, reader.policy, ACT_TWO);
        expect(taken.length).toBeGreaterThan(40);
        await checkSkin(page, reader);
        expect(seen.errors).toEqual([]);
        expect(seen.strangers).toEqual([]);
      });
    }
  });
}

async function checkSkin(page: Page, reader: Reader): Promise<void> {
  const skin = await page.locator("[data-part=skin]").getAttribute("aria-label");
  if (reader === REFUSES) expect(skin).toMatch(/pleine/i);
  if (reader === ACCEPTS) expect(skin).not.toMatch(/pleine peau/i);
}

/** The ending is in the gallery, and the choices that led there can be read again. */
async function checkEnding(page: Page, title: RegExp): Promise<void> {
  await page.locator(".book-door [data-do=memory]").click();
  const memory = page.locator("dialog.sheet-memory[open]");
  await expect(memory.locator(".ending.found .ending-title")).toHaveText(title);
  await expect(memory.locator(".ending:not(.found)")).toHaveCount(6);
  expect(await memory.locator(".chapter").count()).toBeGreaterThan(30);
  expect(await memory.locator(".chosen-lines li").count()).toBeGreaterThan(120);
  await memory.locator(".sheet-back").click();
}

async function takeBook(page: Page): Promise<void> {
  await page.locator(".book-door [data-do=book]").click();
  const book = page.locator("dialog.sheet-book[open]");
  await expect(book).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /EPUB/ }).click(),
  ]);
  expect(
    readFileSync(await file.path())
      .subarray(30, 58)
      .toString(),
  ).toBe("mimetypeapplication/epub+zip");
}
