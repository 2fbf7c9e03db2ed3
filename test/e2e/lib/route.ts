/** Plays from the present page to the end by a policy, as a reader who has made up their mind would. */
import { expect, type Page } from "@playwright/test";
import type { Hands } from "./hands.ts";

export interface Offer {
  readonly spoken: readonly string[];
  readonly whispered: readonly string[];
}

/** What to take of an offer at a turn, by id. */
export type Policy = (offer: Offer, turn: number) => string;

/** Never listens to the prompter, and wanders otherwise. */
export const refuse: Policy = ({ spoken }, turn) => spoken[(turn * 7 + 3) % spoken.length] ?? "";
/** Always listens. */
export const listen: Policy = ({ spoken, whispered }, turn) =>
  whispered[0] ?? spoken[(turn * 5 + 1) % spoken.length] ?? "";
export const first: Policy = ({ spoken }) => spoken[0] ?? "";

/** Takes what it wants wherever it is offered, by the choices' ids; else does as another does. */
export const wanting =
  (ids: readonly string[], otherwise: Policy): Policy =>
  (offer, turn) =>
    offer.spoken.find((id) => ids.includes(id)) ?? otherwise(offer, turn);

const MOST_TURNS = 400;

export const offerOf = (page: Page): Promise<Offer> =>
  page.evaluate(() => {
    const ids = (selector: string): string[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((each) => each.dataset["choice"] ?? "");
    return {
      spoken: ids('.choices button[data-choice]:not([aria-disabled="true"])'),
      whispered: ids(".accept[data-choice]"),
    };
  });

/** Waits for the live page: the first one is only paper. */
export const ready = (page: Page): Promise<unknown> =>
  page.waitForSelector("#game[data-turn] .choices button[data-choice]");

const turnOf = (page: Page): Promise<string | null> => page.locator("#game").getAttribute("data-turn");

/** Takes one choice and waits for the page to turn. Gives its id. */
export async function turnPage(page: Page, hands: Hands, policy: Policy, turn: number): Promise<string> {
  const before = await turnOf(page);
  const offer = await offerOf(page);
  const id = policy(offer, turn);
  const all = await page.$$eval(".choices button[data-choice]", (each) =>
    each.map((one) => (one as HTMLElement).dataset["choice"]),
  );
  if (offer.whispered.includes(id)) await hands.accept(page, id);
  else await hands.take(page, id, all.indexOf(id));
  const hasTurned = (from: string | null): boolean =>
    document.getElementById("game")?.dataset["turn"] !== from;
  await page.waitForFunction(
    (from) =>
      document.getElementById("game")?.dataset["turn"] !== from ||
      document.querySelector("dialog.sheet[open]"),
    before,
  );
  if (await page.locator("dialog.sheet[open]").count()) {
    await hands.answer(page);
    await page.waitForFunction(hasTurned, before);
  }
  return id;
}

/** Plays to the end, or until a heading of the page begins with `stop`; gives the ids taken, in order. */
export async function playOn(page: Page, hands: Hands, policy: Policy, stop?: RegExp): Promise<string[]> {
  const taken: string[] = [];
  const end = page.locator(".choices .end");
  const stopped = stop ? page.locator(".title .eyebrow", { hasText: stop }) : end;
  while (taken.length < MOST_TURNS && (await end.count()) + (await stopped.count()) === 0) {
    taken.push(await turnPage(page, hands, policy, taken.length));
  }
  await expect(stopped).not.toHaveCount(0);
  return taken;
}
