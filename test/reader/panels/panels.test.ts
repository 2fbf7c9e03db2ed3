// @vitest-environment happy-dom
/** The Cabinet and the exchange, opened over the page and updated in place. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Command } from "../../../src/app/commands.ts";
import { mountCabinet } from "../../../src/reader/panels/cabinet.ts";
import { emblem } from "../../../src/reader/panels/emblems.ts";
import { mountMarketPanel } from "../../../src/reader/panels/market-panel.ts";
import { sampleQuote, sampleView } from "../../../src/tools/sheets-harness/sample-view.ts";

let commands: Command[];
const dispatch = (command: Command) => void commands.push(command);

beforeEach(() => {
  document.body.innerHTML = "";
  commands = [];
});

describe("the Cabinet", () => {
  it("shows a card or a frame for each thought, and asks to carry or put down", () => {
    const cabinet = mountCabinet(document.body, dispatch);
    const view = sampleView("fr");
    cabinet.update(view);
    cabinet.open();
    const cards = [...document.querySelectorAll(".card")];
    expect(cards.map((card) => card.querySelector("h3, h4")?.textContent)).toEqual([
      "Le cœur contre la feuille Excel",
      "La désertification des liens",
      "L’auto-idolâtrie",
      "Tout en app",
      "Pensée V",
      "La Presse",
    ]);
    const buttons = [...document.querySelectorAll<HTMLElement>(".card button")];
    expect(buttons.map((button) => button.getAttribute("aria-pressed"))).toEqual(["true", "true", "false"]);
    const [heart, , app] = buttons;
    heart?.focus();
    heart?.click();
    app?.click();
    expect(commands).toEqual([
      { type: "carry", turn: 41, thought: 1, carried: false },
      { type: "carry", turn: 41, thought: 4, carried: true },
    ]);
    cabinet.update(view);
    expect(document.activeElement?.getAttribute("data-thought")).toBe("1");
    cabinet.close();
    expect(document.querySelector("dialog")).toBeNull();
  });

  it("says when they may be changed, and changes nothing before", () => {
    const cabinet = mountCabinet(document.body, dispatch);
    cabinet.open();
    expect(document.querySelector("dialog")).toBeNull();
    cabinet.update({ ...sampleView("en"), mayCarry: false });
    cabinet.open();
    document.querySelector<HTMLElement>(".card button")!.click();
    expect(commands).toEqual([]);
    expect(document.querySelector("[role=status]")?.textContent).toMatch(/between scenes/);
  });

  it("has an emblem for each thought and each revolution, of 1 or 2 kB", () => {
    const all = [...Array.from({ length: 25 }, (_, at) => at + 1), ...(["press", "cave", "stage"] as const)];
    const drawn = all.map((of) => emblem(of).outerHTML);
    expect(new Set(drawn).size).toBe(28);
    for (const [at, markup] of drawn.entries()) {
      expect(markup.length, String(all[at])).toBeGreaterThan(450);
      expect(markup.length, String(all[at])).toBeLessThan(2250);
      expect(markup.match(/ d="M[\d.A-Z -]+"/g), String(all[at])).toHaveLength(3);
    }
  });

  it("shows a revolution once it has been met, and nothing of it before", () => {
    const cabinet = mountCabinet(document.body, dispatch);
    cabinet.update({ ...sampleView("fr"), revolutions: [] });
    cabinet.open();
    expect(document.querySelector<HTMLElement>(".cabinet-apart")!.hidden).toBe(true);
    cabinet.update(sampleView("fr"));
    const [press] = document.querySelectorAll(".card-revolution");
    expect(press?.querySelector("h4")?.textContent).toBe("La Presse");
    expect(press?.querySelector("button")).toBeNull();
  });

  it("draws the thoughts brought together, and says the same lines in words", async () => {
    const cabinet = mountCabinet(document.body, dispatch);
    cabinet.update(sampleView("fr"));
    cabinet.open();
    const button = document.querySelector<HTMLElement>(".cabinet-sky button")!;
    expect(document.querySelector(".constellation")).toBeNull();
    button.click();
    await vi.waitFor(() => expect(document.querySelector(".constellation")).not.toBeNull());
    expect(button.getAttribute("aria-expanded")).toBe("true");
    const told = [...document.querySelectorAll(".constellation-links li")].map((each) =>
      each.textContent?.replace(/\s/g, " "),
    );
    expect(told).toEqual([
      "II « La désertification des liens », racontée avec I « Le cœur contre la feuille Excel ».",
      "I « Le cœur contre la feuille Excel », racontée avec IV « Tout en app ».",
      "I « Le cœur contre la feuille Excel », portée avec II « La désertification des liens ».",
    ]);
    expect(document.querySelectorAll(".sky-told, .sky-worn")).toHaveLength(3);
    cabinet.update({ ...sampleView("fr"), tale: [], thoughts: [] });
    expect(document.querySelector(".constellation p")?.textContent).toMatch(/^Aucun trait/);
    button.click();
    expect(document.querySelector<HTMLElement>("#cabinet-sky")!.hidden).toBe(true);
  });
});

describe("the exchange", () => {
  it("is read when closed, and takes orders when open", () => {
    const view = sampleView("fr", false);
    const panel = mountMarketPanel(document.body, { dispatch, quote: sampleQuote(view) });
    panel.update(view);
    panel.open();
    const ticket = () => document.querySelector(".ticket")!.closest("[hidden]");
    expect(ticket()).not.toBeNull();
    expect(document.querySelectorAll(".price-list tbody tr")).toHaveLength(7);
    expect(document.querySelector(".statement")?.textContent).toMatch(/Vente de 12 MIR/);
    panel.update(sampleView("fr", true));
    expect(ticket()).toBeNull();
    expect(document.querySelectorAll(".price-list input")).toHaveLength(7);
  });

  it("shows the picked house large, says it, and tells the game while it is looked at", () => {
    const view = sampleView("fr", false);
    const panel = mountMarketPanel(document.body, { dispatch, quote: sampleQuote(view) });
    panel.update(view);
    panel.open();
    const title = () => document.querySelector(".cote-chart .bold")?.textContent;
    const told = () => document.querySelector(".cote-told")?.textContent;
    expect(title()).toBe("MIR");
    expect(told()).toMatch(/^MIR\s.*12\stitres vendus à 151\s€, .*Gobseck appelle/);
    const index = document.querySelector<HTMLInputElement>(".price-list input[value=index]")!;
    index.checked = true;
    index.dispatchEvent(new Event("change"));
    expect(title()).toBe("SIX");
    expect(told()).toMatch(/^Les six ensemble/);
    panel.close();
    expect(commands).toEqual([
      { type: "consult", open: true, subject: null },
      { type: "consult", open: true, subject: "index" },
      { type: "consult", open: false, subject: null },
    ]);
  });

  it("tables the close of every scene, with its rows and columns named", () => {
    const view = sampleView("en", false);
    const panel = mountMarketPanel(document.body, { dispatch, quote: sampleQuote(view) });
    panel.update(view);
    panel.open();
    const table = document.querySelector(".cote-table table")!;
    expect(table.querySelector("caption")?.textContent).toBe("Closing prices of each scene");
    expect([...table.querySelectorAll("th[scope=col]")].map((head) => head.textContent)).toContain(
      "MIR Miroir",
    );
    expect([...table.querySelectorAll("th[scope=row]")].map((head) => head.textContent)).toEqual([
      "Prologue",
      "Act I · scene 1",
      "Act I · scene 2",
      "Coffee Night I",
    ]);
    expect(table.querySelectorAll("tbody tr:last-child td")).toHaveLength(7);
  });
});
