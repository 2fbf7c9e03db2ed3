// @vitest-environment happy-dom
/** What the sheets give back, as a player would obtain it. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Command } from "../../../src/app/commands.ts";
import { askPlayer } from "../../../src/reader/sheets/ask.ts";
import { sampleAsk, sampleQuote, sampleView } from "../../../src/tools/sheets-harness/sample-view.ts";

let host: HTMLElement;
let commands: Command[];

beforeEach(() => {
  document.body.innerHTML = `<button id="before">choice</button><div id="host"></div>`;
  host = document.querySelector("#host")!;
  commands = [];
  document.querySelector<HTMLElement>("#before")!.focus();
});
afterEach(() => document.querySelector("dialog")?.close());

async function ask(kind: string) {
  const view = sampleView("fr");
  const dispatch = (command: Command) => void commands.push(command);
  const answer = askPlayer(host, sampleAsk(kind, "fr"), {
    language: "fr",
    view,
    quote: sampleQuote(view),
    dispatch,
  });
  await vi.waitFor(() => expect(document.querySelector("dialog")?.open).toBe(true));
  return { answer, dialog: document.querySelector("dialog")! };
}

const buttonOf = (dialog: Element, label: string): HTMLButtonElement =>
  [...dialog.querySelectorAll("button")].find((button) => button.textContent?.trim() === label)!;

function type(dialog: Element, keys: readonly string[]): void {
  for (const key of keys) {
    dialog
      .querySelector(".case button")!
      .dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  }
}

describe("the writing sheet", () => {
  it("gives one trimmed line and takes itself away", async () => {
    const { answer, dialog } = await ask("write");
    dialog.querySelector("textarea")!.value = "  Une <b>phrase</b>\n à moi 🦊 ";
    buttonOf(dialog, "Poser la plume").click();
    expect(await answer).toEqual({ kind: "text", text: { kind: "own", text: "Une <b>phrase</b> à moi 🦊" } });
    expect(document.querySelector("dialog")).toBeNull();
    expect(document.activeElement?.id).toBe("before");
  });

  it("refuses a blank sheet and one too long, kindly, and stays open", async () => {
    const { answer, dialog } = await ask("write");
    buttonOf(dialog, "Poser la plume").click();
    expect(dialog.querySelector("[role=alert]")?.textContent).toMatch(/blanche/);
    const field = dialog.querySelector("textarea")!;
    field.value = "🦊".repeat(602);
    field.dispatchEvent(new Event("input"));
    expect(dialog.querySelector(".write-count")?.textContent).toBe("2 de trop");
    buttonOf(dialog, "Poser la plume").click();
    expect(dialog.open).toBe(true);
    buttonOf(dialog, "Revenir à la page").click();
    expect(await answer).toBeNull();
  });

  it("gives an offered sentence by its id, and keeps the draft of who turned back", async () => {
    const { answer, dialog } = await ask("write");
    expect(dialog.querySelector("textarea")!.value).toHaveLength(1204);
    dialog.querySelector<HTMLElement>(".write-offers button")!.click();
    expect(await answer).toEqual({ kind: "text", text: { kind: "offer", offer: "rain" } });
  });
});

describe("the drawing sheet", () => {
  it("refuses an empty sheet, and gives one of Ursule's by its id", async () => {
    const { answer, dialog } = await ask("draw");
    buttonOf(dialog, "Poser le crayon").click();
    expect(dialog.querySelector("[role=alert]")?.textContent).toMatch(/trait/);
    buttonOf(dialog, "Un chat qui attend").click();
    expect(await answer).toEqual({ kind: "drawing", drawing: { kind: "offer", offer: "cat" } });
  });
});

describe("the composing stick", () => {
  it("takes letters from the keyboard and the case, accents too", async () => {
    const { answer, dialog } = await ask("compose");
    type(dialog, Array.from("progr"));
    buttonOf(dialog, "È").click();
    type(dialog, ["x", "Backspace", "s"]);
    expect(dialog.querySelector(".proof")?.textContent).toBe("PROGRÈS");
    expect(dialog.querySelector(".stick")?.textContent).toBe("PROGRÈS");
    buttonOf(dialog, "Serrer la ligne").click();
    expect(await answer).toEqual({ kind: "composed", text: "PROGRÈS" });
  });

  it("asks once about a misprint, then leaves it", async () => {
    const { answer, dialog } = await ask("compose");
    type(dialog, Array.from("progres"));
    buttonOf(dialog, "Serrer la ligne").click();
    expect(dialog.querySelector("[role=alert]")?.textContent).toMatch(/coquille/);
    buttonOf(dialog, "Laisser la coquille").click();
    expect(await answer).toEqual({ kind: "composed", text: "PROGRES" });
  });

  it("reads the line on demand, and lets Honorine set it", async () => {
    const { answer, dialog } = await ask("compose");
    buttonOf(dialog, "Serrer la ligne").click();
    expect(dialog.querySelector("[role=alert]")?.textContent).toMatch(/vide/);
    type(dialog, Array.from("PROGRESSIFS"));
    expect(dialog.querySelector("[role=alert]")?.textContent).toMatch(/plein/);
    buttonOf(dialog, "Laisser faire Honorine").click();
    buttonOf(dialog, "Relire la ligne").click();
    expect(dialog.querySelector("[role=status]")?.textContent).toBe("Dans le composteur : P R O G R È S");
    buttonOf(dialog, "Serrer la ligne").click();
    expect(await answer).toEqual({ kind: "composed", text: "PROGRÈS" });
  });
});

describe("the order desk", () => {
  it("previews in words, places the order, and is left by its own door", async () => {
    const { answer, dialog } = await ask("trade");
    expect(dialog.querySelector(".order-told")?.textContent).toMatch(/Si MIR monte de 20.%, il vous restera/);
    const ora = dialog.querySelector<HTMLInputElement>("input[value=ORA]")!;
    ora.checked = true;
    ora.dispatchEvent(new Event("change"));
    dialog.querySelector<HTMLElement>("[aria-label='Une de plus']")!.click();
    buttonOf(dialog, "Passer l’ordre").click();
    expect(commands.filter(({ type }) => type !== "consult")).toEqual([
      { type: "trade", turn: 41, order: { side: "short", giant: "ORA", shares: 2 } },
    ]);
    buttonOf(dialog, "Quitter le guichet").click();
    expect(await answer).toBe("done");
  });

  it("refuses with the reason and the largest order", async () => {
    const { answer, dialog } = await ask("trade");
    const field = dialog.querySelector<HTMLInputElement>("#order-shares")!;
    field.value = "999";
    field.dispatchEvent(new Event("input"));
    expect(dialog.querySelector(".refused")?.textContent).toMatch(/Au plus : 20/);
    buttonOf(dialog, "Passer l’ordre").click();
    expect(commands.map(({ type }) => type)).toEqual(["consult"]);
    dialog.close();
    expect(await answer).toBeNull();
  });
});
