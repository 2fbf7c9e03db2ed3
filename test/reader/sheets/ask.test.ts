// @vitest-environment happy-dom
/** What the sheets give back, as a player would obtain it. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Command } from "../../../src/app/commands.ts";
import { askPlayer } from "../../../src/reader/sheets/ask.ts";
import { sampleAsk, sampleQuote, sampleView } from "../../../src/tools/sheets-harness/sample-view.ts";

/** A sheet is fetched the first time, by a machine that may be busy. */
const PATIENCE = { timeout: 10_000 };

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
  await vi.waitFor(() => expect(document.querySelector("dialog")?.open).toBe(true), PATIENCE);
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
  const fieldOf = (dialog: Element) => dialog.querySelector<HTMLInputElement>("#order-shares")!;
  const say = (input: HTMLInputElement, value: string): void => {
    input.value = value;
    input.dispatchEvent(new Event("input"));
  };
  const side = (dialog: Element, label: string): void =>
    [...dialog.querySelectorAll<HTMLElement>(".ticket-sides label")]
      .find((each) => each.textContent === label)!
      .querySelector("input")!
      .click();
  const told = (dialog: Element): string => dialog.querySelector(".order-told")!.textContent ?? "";

  it("previews in words, places the order, and is left by its own door", async () => {
    const { answer, dialog } = await ask("trade");
    side(dialog, "Vendre à découvert");
    expect(told(dialog)).toMatch(/Si MIR monte de 20.%, il vous restera/);
    const ora = dialog.querySelector<HTMLInputElement>("input[value=ORA]")!;
    ora.checked = true;
    ora.dispatchEvent(new Event("change"));
    dialog.querySelector<HTMLElement>("[aria-label='Une de plus']")!.click();
    buttonOf(dialog, "Passer l’ordre").click();
    expect(commands.filter(({ type }) => type === "trade")).toEqual([
      { type: "trade", turn: 41, order: { side: "short", giant: "ORA", shares: 6 } },
    ]);
    buttonOf(dialog, "Quitter le guichet").click();
    expect(await answer).toBe("done");
  });

  it("takes a number of shares by typing, keys, wheel and slider", async () => {
    const { dialog } = await ask("trade");
    side(dialog, "Vendre à découvert");
    const field = fieldOf(dialog);
    const slider = dialog.querySelector<HTMLInputElement>("input[type=range]")!;
    const press = (key: string) =>
      field.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
    const wheel = (deltaY: number, shiftKey = false) =>
      field.dispatchEvent(
        Object.defineProperty(new WheelEvent("wheel", { deltaY, cancelable: true }), "shiftKey", {
          value: shiftKey,
        }),
      );
    say(field, "7");
    expect(slider.value).toBe("7");
    press("PageUp");
    expect(field.value).toBe("17");
    press("PageDown");
    wheel(-1);
    expect(field.value, "the wheel is deaf while the field is not in hand").toBe("7");
    field.focus();
    wheel(-1);
    wheel(1);
    wheel(1);
    expect(field.value).toBe("6");
    wheel(-1, true);
    expect(field.value).toBe("16");
    say(slider, "3");
    expect(field.value).toBe("3");
    expect(told(dialog)).toMatch(/vous prête 3 MIR/);
  });

  it.each([
    ["0", /de 1 à 20/],
    ["-4", /de 1 à 20/],
    ["2.5", /de 1 à 20/],
    ["", /de 1 à 20/],
    ["999", /Au plus : 20/],
    ["99999999999999999999", /Au plus : 20/],
  ])(
    "refuses %s shares with the reason and the largest order, and nothing is placed",
    async (typed, reason) => {
      const { answer, dialog } = await ask("trade");
      side(dialog, "Vendre à découvert");
      say(fieldOf(dialog), typed);
      expect(dialog.querySelector(".refused")?.textContent).toMatch(reason);
      expect(fieldOf(dialog).value).toBe(typed);
      buttonOf(dialog, "Passer l’ordre").click();
      expect(commands.filter(({ type }) => type === "trade")).toEqual([]);
      expect(document.activeElement).toBe(fieldOf(dialog));
      dialog.close();
      expect(await answer).toBeNull();
    },
  );

  it("opens on buying back for whoever is called, and says how he may be silenced", async () => {
    const { dialog } = await ask("trade");
    expect(fieldOf(dialog).value).toBe("5");
    expect(told(dialog)).toMatch(/Vous rendez 5 MIR.*Il en faut 5 pour que Gobseck se taise/);
    expect(dialog.querySelector(".statement-call")?.textContent).toMatch(
      /réclame 130\s€. Délai\s: 2\sjours. .* rachetez pour 434\s€ d’actions/,
    );
  });

  it("tells what holding may bring, and places nothing", async () => {
    const { dialog } = await ask("trade");
    side(dialog, "Tenir");
    expect(told(dialog)).toMatch(/Vous gardez 12 MIR/);
    expect(told(dialog)).toMatch(/Si MIR monte de 40.%/);
    expect(told(dialog)).toMatch(/L’emprunt coûte 3.% l’an/);
    expect(buttonOf(dialog, "Passer l’ordre").hidden).toBe(true);
    expect(fieldOf(dialog).closest("[hidden]")).not.toBeNull();
    const abs = dialog.querySelector<HTMLInputElement>("input[value=ABS]")!;
    abs.checked = true;
    abs.dispatchEvent(new Event("change"));
    expect(told(dialog)).toBe("Vous ne devez aucune action ABS.");
  });

  it("gives Cassandre’s lesson in four cards, at tonight’s price, and takes the focus back", async () => {
    const { dialog } = await ask("trade");
    const learn = buttonOf(dialog, "La leçon de Cassandre");
    learn.focus();
    learn.click();
    await vi.waitFor(() => expect(document.querySelector(".sheet-lesson")).not.toBeNull(), PATIENCE);
    const lesson = document.querySelector<HTMLDialogElement>(".sheet-lesson")!;
    const titles = [...lesson.querySelectorAll<HTMLElement>("h3")];
    expect(titles.map((title) => title.textContent)).toEqual(["Emprunter", "Vendre", "Attendre", "Craindre"]);
    expect(document.activeElement).toBe(titles[0]);
    titles[0]?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }),
    );
    expect(document.activeElement).toBe(titles[1]);
    expect(lesson.textContent).not.toMatch(/\{\w+\}/);
    lesson.close();
    expect(document.querySelector(".sheet-lesson")).toBeNull();
    expect(document.activeElement).toBe(learn);
    expect(dialog.open).toBe(true);
  });
});
