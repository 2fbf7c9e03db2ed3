/** The story played in a real browser: three readers, three ways to hold the book; each reader to the end in one of them. */
import { devices, expect, test } from "@playwright/test";
import { finger, type Hands, keyboard, mouse } from "./lib/hands.ts";
import { first, listen, playOn, type Policy, ready, refuse } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";
import { withoutPicture } from "./lib/without-picture.ts";

const ACT_TWO = /^Acte\sII\s/;
/** Whole games take too long for every run: WHOLE_ROUTES=1 plays them. */
const WHOLE = process.env["WHOLE_ROUTES"] === "1";
/** A whole route may take this long on a shared machine, in ms. */
const WHOLE_MS = 900_000;

const READERS: readonly (readonly [string, Policy])[] = [
  ["refuses every whisper", refuse],
  ["accepts every whisper", listen],
  ["takes the first choice always", first],
];

/** With each, the reader who goes on to the end; the others stop when the second act begins. */
const HANDS: readonly (readonly [string, Hands, Policy, object])[] = [
  ["by mouse", mouse, listen, {}],
  ["by keyboard alone", keyboard, refuse, {}],
  [
    "by touch on a phone",
    finger,
    first,
    { ...devices["Pixel 7"], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
  ],
];

for (const [how, hands, further, options] of HANDS) {
  test.describe(how, () => {
    const { defaultBrowserType: _, ...used } = options as { defaultBrowserType?: string };
    test.use({ ...used, contextOptions: { reducedMotion: "reduce" } });
    for (const [who, policy] of READERS) {
      test(`a reader who ${who}`, async ({ page }) => {
        const seen = watch(page);
        await page.goto("/");
        await ready(page);
        const isWhole = WHOLE && policy === further;
        if (isWhole) test.setTimeout(WHOLE_MS);
        // One of the whole games is read on a device that cannot draw the stage.
        if (isWhole && hands === keyboard) await withoutPicture(page);
        const taken = await playOn(page, hands, policy, isWhole ? undefined : ACT_TWO);
        expect(taken.length).toBeGreaterThan(isWhole ? 120 : 40);
        expect(seen.errors).toEqual([]);
        expect(seen.strangers).toEqual([]);
        const skin = await page.locator("[data-part=skin]").getAttribute("aria-label");
        if (policy === refuse) expect(skin).toMatch(/pleine/i);
        if (policy === listen) expect(skin).not.toMatch(/pleine peau/i);
      });
    }
  });
}
