// @vitest-environment happy-dom
/** The prompter leaning over a page: he offers, and is paid only by who takes. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { acceptText } from "../../../src/core/manuscript/text.ts";
import type { Language } from "../../../src/core/story/beat.ts";
import { askPlayer } from "../../../src/reader/sheets/ask.ts";
import { sampleAsk, sampleQuote, sampleView } from "../../../src/tools/sheets-harness/sample-view.ts";

/** A sheet is fetched the first time, by a machine that may be busy. */
const PATIENCE = { timeout: 10_000 };

beforeEach(() => {
  document.body.innerHTML = `<div id="host"></div>`;
});
afterEach(() => document.querySelector("dialog")?.close());

async function open(kind: string, language: Language, text: string) {
  const view = sampleView(language);
  const context = { language, view, quote: sampleQuote(view), dispatch: () => {} };
  const answer = askPlayer(document.querySelector<HTMLElement>("#host")!, sampleAsk(kind, language), context);
  await vi.waitFor(() => expect(document.querySelector("dialog")?.open).toBe(true), PATIENCE);
  const field = document.querySelector("textarea")!;
  const write = (raw: string): void => {
    field.value = raw;
    field.dispatchEvent(new Event("input"));
  };
  write(text);
  return { answer, write };
}
const offer = (): HTMLElement => document.querySelector<HTMLElement>(".polish")!;
const version = (): string | undefined =>
  document.querySelector(".polish blockquote")?.textContent ?? undefined;

async function lean(): Promise<void> {
  offer().querySelector("button")!.click();
  await vi.waitFor(
    () => expect(document.querySelector(".polish-said")!.childElementCount).toBeGreaterThan(0),
    PATIENCE,
  );
}

describe("the prompter's version", () => {
  it.each([
    ["fr", "J’ai peur que tu ne reviennes jamais.", /^Prix : la peau rétrécit/],
    ["en", "I am afraid that you will never come back.", /^Price: the skin shrinks/],
  ] as const)("is heard, priced, taken and paid for (%s)", async (language, text, price) => {
    const { answer } = await open("mirror", language, text);
    await lean();
    const polished = version()!;
    expect(polished).not.toBe(text);
    expect(acceptText(polished)).toEqual({ ok: true, text: polished });
    expect(document.querySelector("#polish-price")?.textContent?.replace(/\s/g, " ")).toMatch(price);
    const take = document.querySelector<HTMLElement>(".polish-said button")!;
    expect(document.activeElement).toBe(take);
    take.click();
    expect(document.querySelector("dialog")?.open).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 500));
    take.click();
    expect(await answer).toEqual({ kind: "text", text: { kind: "own", text: polished }, polished: true });
  });

  it("is withdrawn when the page changes, and costs nothing to hear", async () => {
    const { answer, write } = await open("mirror", "fr", "Un <script>, {x}, -> END, 🦊 et مرحبا.");
    await lean();
    expect(version()).not.toMatch(/[<>{}]/);
    write("Tout autre chose.");
    expect(version()).toBeUndefined();
    document.querySelector<HTMLElement>(".sheet-accept")!.click();
    expect(await answer).toEqual({ kind: "text", text: { kind: "own", text: "Tout autre chose." } });
  });

  it("has no room left under six hundred letters, and says so", async () => {
    await open("mirror", "fr", "lettres ".repeat(75).trim());
    await lean();
    expect(version()).toBeUndefined();
    expect(offer().textContent).toMatch(/plus la place/);
  });

  it("is not offered on a blank sheet, nor for the sentence he has not read", async () => {
    const { write } = await open("mirror", "fr", "");
    expect(offer().hidden).toBe(true);
    write("Un mot");
    expect(offer().hidden).toBe(false);
    document.querySelector("dialog")!.close();
    await open("write", "fr", "La mienne.");
    expect(document.querySelector(".polish")).toBeNull();
  });
});
