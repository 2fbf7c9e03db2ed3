/** Three ways to hold the book: a mouse, a keyboard alone, a finger. Each does what a person would, and nothing else. */
import { expect, type Page } from "@playwright/test";

export interface Hands {
  /** Takes a choice of the list; `index` from 0. */
  take(page: Page, id: string, index: number): Promise<void>;
  /** Goes down to the hole, waits, and accepts. */
  accept(page: Page, id: string): Promise<void>;
  /** Fills and leaves whatever sheet is open. */
  answer(page: Page): Promise<void>;
}

const SENTENCE = "Je n’ai jamais su dire au revoir à un train.";
/** The hole is deaf for a moment after it opens. */
const DEAF_MS = 520;
/** Two quick presses on one spot are a double click, which the page takes for one: a hand moves on, in px. */
const [LEFT, RIGHT] = [30, 110];

const sheetKind = async (page: Page): Promise<string> =>
  (await page.locator("dialog.sheet[open]").getAttribute("class")) ?? "";

type Press = (page: Page, selector: string, at?: { readonly x: number; readonly y: number }) => Promise<void>;

let presses = 0;

/** Mouse and finger differ only in how they press. */
const pointing = (press: Press): Hands => ({
  take: (page, id) =>
    press(page, `.choices [data-choice="${id}"]`, { x: (presses += 1) % 2 === 0 ? LEFT : RIGHT, y: 12 }),
  accept: async (page, id) => {
    await press(page, "[data-part=hole]");
    await page.waitForTimeout(DEAF_MS);
    await press(page, `.accept[data-choice="${id}"]`);
  },
  answer: async (page) => {
    const kind = await sheetKind(page);
    if (kind.includes("sheet-write")) await page.locator("#write-field").fill(SENTENCE);
    if (kind.includes("sheet-draw")) await drawByPointer(page);
    if (kind.includes("sheet-compose")) await press(page, ".compose-tools button:last-child");
    if (kind.includes("sheet-trade")) await press(page, ".ticket .sheet-accept");
    if (kind.includes("sheet-machine")) await press(page, ".machine-give");
    await press(page, "dialog[open] .sheet-foot .sheet-accept");
  },
});

async function drawByPointer(page: Page): Promise<void> {
  const box = await page.locator(".draw-paper").boundingBox();
  if (!box) throw new Error("no paper to draw on");
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.3);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) {
    const along = step / 12;
    await page.mouse.move(
      box.x + box.width * (0.2 + 0.6 * along),
      box.y + box.height * (0.3 + 0.3 * Math.sin(along * 6)),
    );
  }
  await page.mouse.up();
}

const where = (at?: { readonly x: number; readonly y: number }) => (at ? { position: at } : {});

export const mouse: Hands = pointing((page, selector, at) => page.locator(selector).click(where(at)));

export const finger: Hands = pointing((page, selector, at) => page.locator(selector).tap(where(at)));

const focusIs = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Presses a key until the focus is where it should be; a person gives up after a while too. */
async function pressUntil(page: Page, key: string, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await focusIs(page, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${selector}`);
}

export const keyboard: Hands = {
  take: async (page, id, index) => {
    if (index < 9) return page.keyboard.press(String(index + 1));
    await pressUntil(page, "ArrowDown", `[data-choice="${id}"]`);
    await page.keyboard.press("Enter");
  },
  accept: async (page, id) => {
    await pressUntil(page, "ArrowDown", `.accept[data-choice="${id}"]`);
    await page.waitForTimeout(DEAF_MS);
    await page.keyboard.press("Enter");
  },
  answer: async (page) => {
    const kind = await sheetKind(page);
    if (kind.includes("sheet-write")) {
      await expect(page.locator("#write-field")).toBeFocused();
      await page.keyboard.insertText(SENTENCE);
      await page.keyboard.press("Control+Enter");
      return;
    }
    if (kind.includes("sheet-draw")) {
      await pressUntil(page, "Tab", ".draw-offers button");
      await page.keyboard.press("Enter");
      return;
    }
    if (kind.includes("sheet-compose")) {
      const word =
        (await page.locator("dialog[open] .sheet-title").textContent())?.split(":").at(-1)?.trim() ?? "";
      for (const letter of word) await typeLetter(page, letter);
    }
    if (kind.includes("sheet-trade")) {
      await pressUntil(page, "Tab", ".ticket .sheet-accept");
      await page.keyboard.press("Enter");
    }
    if (kind.includes("sheet-machine")) {
      await pressUntil(page, "Tab", ".machine-give");
      await page.keyboard.press("Enter");
    }
    await pressUntil(page, "Tab", ".sheet-foot .sheet-accept");
    await page.keyboard.press("Enter");
  },
};

/** An accented capital has no key of its own name on most boards; the page hears the letter all the same. */
const typeLetter = (page: Page, letter: string): Promise<void> =>
  page.evaluate((key) => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
    );
  }, letter);
