/** The sound: after the first choice and not before, in step, without a gap, and never needed. */
import { expect, type Page, test } from "@playwright/test";
import { AUDIO } from "../../src/content/audio-manifest.ts";
import { CHROMIUM } from "../../src/tools/run/chromium.ts";
import { readSoundPlan } from "../../src/tools/story/sound-plan.ts";
import { mouse } from "./lib/hands.ts";
import { first, ready, turnPage } from "./lib/route.ts";
import { heard, joinsOf, samplesApart, stateOf } from "./lib/sound.ts";

test.use({
  contextOptions: { reducedMotion: "reduce" },
  launchOptions: {
    ...CHROMIUM,
    args: [...CHROMIUM.args, "--autoplay-policy=document-user-activation-required"],
  },
});

/** Files of sound that were asked for, oldest first. */
function watchFiles(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes("/audio/")) asked.push(pathname);
  });
  return asked;
}

const open = async (page: Page): Promise<void> => {
  await page.goto("/");
  await ready(page);
};

/** As a tab that another one covers. */
const hide = (page: Page, isHidden: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event("visibilitychange"));
  }, isHidden);

/** Collects the notices ever shown, each once. To be called before the page is opened. */
const watchTold = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = new Set<Element>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const each of document.querySelectorAll(".caption-notice")) seen.add(each);
    }).observe(document, { childList: true, subtree: true });
  });

const told = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() =>
    [...(window as unknown as { seen: Set<Element> }).seen].map(({ textContent }) => textContent),
  );

test("nothing is fetched before the first choice; then two stems play in step, asleep while hidden", async ({
  page,
}) => {
  const asked = watchFiles(page);
  await open(page);
  await page.mouse.click(300, 300);
  await page.waitForTimeout(1000);
  expect(asked).toEqual([]);
  expect(await stateOf(page)).toBe("none");
  await turnPage(page, mouse, first, 0);
  await heard(page, 3);
  expect(await stateOf(page)).toBe("running");
  expect(new Set(asked).size, "no file is fetched twice").toBe(asked.length);

  const rate = await page.evaluate(() => window.Howler?.ctx?.sampleRate ?? 0);
  expect((await samplesApart(page)) / rate).toBeLessThan(0.005);
  await page.waitForTimeout(10_000);
  expect((await samplesApart(page)) / rate).toBeLessThan(0.005);

  await hide(page, true);
  await expect.poll(() => stateOf(page)).toBe("suspended");
  await hide(page, false);
  await expect.poll(() => stateOf(page)).toBe("running");
  expect((await samplesApart(page)) / rate).toBeLessThan(0.005);
});

test("no loop of the prologue has a gap where it joins", async ({ page }) => {
  await open(page);
  const { music, ambiences } = readSoundPlan().prologue;
  const loops = [
    ...ambiences.flatMap((id) => AUDIO.ambiences[id] ?? []).map((bed) => ({ ...bed, path: bed.file.path })),
    ...music
      .flatMap((id) => AUDIO.pieces[id] ?? [])
      .flatMap((piece) => [piece.heart, piece.machine].map(({ path }) => ({ ...piece, path }))),
  ].map(({ path, seconds, pad }) => ({ path, seconds, pad }));
  expect(loops.length).toBeGreaterThan(0);
  const joins = await joinsOf(page, loops);
  expect(joins).toHaveLength(loops.length);
  expect(joins.filter(({ silent, kink }) => silent > 0.002 || kink > 2)).toEqual([]);
});

test("the switch says how things are, and turns the sound off and on", async ({ page }) => {
  const asked = watchFiles(page);
  await open(page);
  const sound = page.getByRole("switch", { name: "Son" });
  await expect(sound).toHaveAttribute("aria-checked", "true");
  await expect(sound).toHaveText(/activé/);
  await sound.click();
  await expect(sound).toHaveAttribute("aria-checked", "false");
  await expect(sound).toHaveText(/coupé/);
  await expect(sound).toBeFocused();
  await turnPage(page, mouse, first, 0);
  await page.waitForTimeout(800);
  expect(asked, "nothing is fetched of what is not to be heard").toEqual([]);
  await sound.click();
  await heard(page, 3);
  await sound.click();
  await expect.poll(() => stateOf(page)).toBe("suspended");
});

const FAILURES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "no Web Audio": (page) =>
    page.addInitScript(() => {
      window.AudioContext = function refused() {
        throw new Error("no device");
      } as unknown as typeof AudioContext;
    }),
  "a browser that never lets the sound start": (page) =>
    page.addInitScript(() => {
      const Real = window.AudioContext;
      window.AudioContext = class extends Real {
        constructor() {
          super();
          void super.suspend();
        }
        override resume = (): Promise<void> => Promise.reject(new Error("not allowed"));
      };
    }),
  "files that never come": (page) => page.route("**/audio/**", (route) => route.abort()),
  "files that are no sound": (page) =>
    page.route("**/audio/**", (route) =>
      route.fulfill({ body: "<!doctype html>", contentType: "text/html" }),
    ),
};

for (const [what, fail] of Object.entries(FAILURES)) {
  test(`${what}: the story goes on, and it is said once`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await watchTold(page);
    await fail(page);
    await open(page);
    await turnPage(page, mouse, first, 0);
    await turnPage(page, mouse, first, 1);
    await expect.poll(() => told(page), { timeout: 15_000 }).toHaveLength(1);
    await expect(page.locator(".caption-notice")).toBeVisible();
    await turnPage(page, mouse, first, 2);
    await page.waitForTimeout(1500);
    expect(await told(page)).toEqual(["Le son fait défaut ici ; l’histoire continue sans lui."]);
    expect(errors).toEqual([]);
  });
}
