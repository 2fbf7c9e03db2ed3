/** The whole of what is written, played in a real browser: three readers, three ways to hold the book. */
import { devices, expect, test } from "@playwright/test";
import { finger, type Hands, keyboard, mouse } from "./lib/hands.ts";
import { first, listen, type Policy, playToEnd, ready, refuse } from "./lib/route.ts";
import { watch } from "./lib/watch.ts";

const READERS: readonly (readonly [string, Policy])[] = [
  ["refuses every whisper", refuse],
  ["accepts every whisper", listen],
  ["takes the first choice always", first],
];

const HANDS: readonly (readonly [string, Hands, object])[] = [
  ["by mouse", mouse, {}],
  ["by keyboard alone", keyboard, {}],
  [
    "by touch on a phone",
    finger,
    { ...devices["Pixel 7"], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
  ],
];

for (const [how, hands, options] of HANDS) {
  test.describe(how, () => {
    const { defaultBrowserType: _, ...used } = options as { defaultBrowserType?: string };
    test.use({ ...used, contextOptions: { reducedMotion: "reduce" } });
    for (const [who, policy] of READERS) {
      test(`a reader who ${who}`, async ({ page }) => {
        const seen = watch(page);
        await page.goto("/");
        await ready(page);
        const taken = await playToEnd(page, hands, policy);
        expect(taken.length).toBeGreaterThan(40);
        expect(seen.errors).toEqual([]);
        expect(seen.strangers).toEqual([]);
        const skin = await page.locator("[data-part=skin]").getAttribute("aria-label");
        if (policy === refuse) expect(skin).toMatch(/pleine/i);
        if (policy === listen) expect(skin).not.toMatch(/pleine peau/i);
      });
    }
  });
}
