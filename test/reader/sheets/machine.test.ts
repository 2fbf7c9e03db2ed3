// @vitest-environment happy-dom
/** The plan of the Machine: what each thread answers, how the circle closes, what is given back. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PageView } from "../../../src/app/views.ts";
import { GIANTS, type Giant } from "../../../src/core/story/cues.ts";
import type { Language } from "../../../src/core/story/beat.ts";
import { mountMarketPanel } from "../../../src/reader/panels/market-panel.ts";
import { askPlayer } from "../../../src/reader/sheets/ask.ts";
import { courseOf, houseAt, placeOf } from "../../../src/reader/sheets/machine-course.ts";
import { machinePuzzle } from "../../../src/reader/sheets/machine-puzzle.ts";
import { machineWords } from "../../../src/reader/sheets/machine-words.ts";
import { sampleAsk, sampleQuote, sampleView } from "../../../src/tools/sheets-harness/sample-view.ts";

const CIRCLE: readonly Giant[] = ["NUE", "ORA", "NUC", "ABS", "MIR", "ARG"];
const calm = (view: PageView): PageView => ({ ...view, settings: { ...view.settings, motion: "reduced" } });

beforeEach(() => {
  document.body.innerHTML = `<div id="host"></div>`;
});
afterEach(() => document.querySelectorAll("dialog").forEach((dialog) => dialog.close()));

async function open(language: Language = "fr") {
  const view = calm(sampleView(language));
  const answer = askPlayer(document.querySelector<HTMLElement>("#host")!, sampleAsk("machine", language), {
    language,
    view,
    quote: sampleQuote(view),
    dispatch: () => {},
  });
  await vi.waitFor(() => expect(document.querySelector("dialog")?.open).toBe(true));
  const dialog = document.querySelector("dialog")!;
  const link = (payer: Giant, paid: Giant): string => {
    dialog.querySelector<HTMLSelectElement>("#machine-payer")!.value = payer;
    dialog.querySelector<HTMLSelectElement>("#machine-paid")!.value = paid;
    dialog.querySelector<HTMLElement>(".machine-draw")!.click();
    return dialog.querySelector("[role=status]")?.textContent ?? "";
  };
  return { answer, dialog, link };
}

describe("the thirty threads", () => {
  it.each(["fr", "en"] as const)("each answer with a sentence of their own, in %s", (language) => {
    const puzzle = machinePuzzle(sampleView(language).market, []);
    const words = machineWords(language);
    const said = puzzle.flows.map((flow) => words.answer(flow, puzzle.isReturn(flow)));
    expect(new Set(said).size).toBe(30);
    for (const flow of puzzle.flows) {
      const text = words.answer(flow, puzzle.isReturn(flow));
      expect(text, `${flow.payer} to ${flow.paid}`).not.toMatch(/[{}]|undefined|NaN/);
      expect(text.length).toBeGreaterThan(60);
      expect(/\d/.test(text)).toBe(!flow.isPrincipal);
    }
  });

  it("are told apart by kind: on the circle, backwards, heavy, small", () => {
    const puzzle = machinePuzzle(sampleView("en").market, []);
    const words = machineWords("en");
    const kinds = puzzle.flows.map((flow) => words.answer(flow, puzzle.isReturn(flow)).split(/[ :]/, 1)[0]);
    const count = (first: string): number => kinds.filter((kind) => kind === first).length;
    expect([count("That"), count("True,"), count("Crumbs")]).toEqual([6, 6, 12]);
  });
});

describe("the sheet", () => {
  it("teaches by every thread, closes on the sixth, and gives them in order", async () => {
    const { answer, dialog, link } = await open();
    expect(link("MIR", "MIR")).toMatch(/se payer soi-même/);
    expect(link("MIR", "ORA")).toMatch(/Vrai, et lourd.*licences/);
    expect(link("MIR", "ORA")).toMatch(/déjà/);
    expect(link("ORA", "NUE")).toMatch(/rebours\s: Nuée paie Oraculum/);
    for (const [at, payer] of CIRCLE.slice(0, 5).entries()) link(payer, CIRCLE[at + 1] ?? "NUE");
    expect(dialog.querySelector(".sheet-accept")).toBeNull();
    expect(dialog.querySelectorAll(".machine-table tbody tr")).toHaveLength(5);
    expect(link("ARG", "NUE")).toMatch(/Argus loue.*Le cercle se referme/);
    expect(dialog.querySelector(".machine-plan")?.classList.contains("closed")).toBe(true);
    expect(dialog.querySelector(".machine-pairs")).toBeNull();
    expect(dialog.querySelectorAll("details tbody tr")).toHaveLength(24);
    expect(document.activeElement?.textContent).toBe("Replier le plan");
    dialog.querySelector<HTMLElement>(".sheet-accept")!.click();
    const circle = CIRCLE.map((payer, at) => [payer, CIRCLE[(at + 1) % 6]]);
    expect(await answer).toEqual({ kind: "links", links: [["MIR", "ORA"], ["ORA", "NUE"], ...circle] });
  });

  it("shows the rest to who gives up, and gives only what they ran", async () => {
    const { answer, dialog, link } = await open("en");
    link("NUE", "ORA");
    dialog.querySelector<HTMLElement>(".machine-give")!.click();
    expect(dialog.querySelector("[role=status]")?.textContent).toMatch(/Cassandre takes the reel.*closes/);
    expect(dialog.querySelectorAll(".thread")).toHaveLength(6);
    dialog.querySelector<HTMLElement>(".sheet-accept")!.click();
    expect(await answer).toEqual({ kind: "links", links: [["NUE", "ORA"]] });
  });

  it("keeps the threads of who turns back to the page", async () => {
    const first = await open();
    first.link("MIR", "ARG");
    first.dialog.close();
    expect(await first.answer).toBeNull();
    const second = await open();
    expect(second.link("MIR", "ARG")).toMatch(/déjà/);
    second.dialog.querySelector<HTMLElement>(".machine-give")!.click();
    second.dialog.querySelector<HTMLElement>(".sheet-accept")!.click();
    expect(await second.answer).toEqual({ kind: "links", links: [["MIR", "ARG"]] });
  });
});

describe("in the exchange", () => {
  it("the plan is read again once it is known, and not before", async () => {
    const view = calm(sampleView("fr"));
    const panel = mountMarketPanel(document.body, { dispatch: () => {}, quote: sampleQuote(view) });
    panel.update({ ...view, machine: null });
    panel.open();
    const button = document.querySelector<HTMLButtonElement>(".open-machine")!;
    expect(button.hidden).toBe(true);
    panel.update(view);
    expect(button.hidden).toBe(false);
    button.click();
    await vi.waitFor(() => expect(document.querySelector(".sheet-machine")).not.toBeNull());
    const sheet = document.querySelector(".sheet-machine")!;
    expect(sheet.querySelectorAll(".thread")).toHaveLength(7);
    expect(sheet.querySelector("select, .sheet-accept, .machine-give")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Refermer");
  });
});

describe("the plan's arithmetic", () => {
  it("finds each house where it stands, in the star and in the circle", () => {
    for (const closing of [0, 0.3, 1]) {
      const [first] = GIANTS.map((giant) => houseAt(placeOf(giant, CIRCLE, closing), CIRCLE, closing));
      expect(first).not.toBeNull();
    }
    for (const giant of GIANTS) {
      expect(houseAt(placeOf(giant, CIRCLE, 0), CIRCLE, 0)).toBe(giant);
      expect(houseAt(placeOf(giant, CIRCLE, 1), CIRCLE, 1)).toBe(giant);
    }
    expect(houseAt({ x: 500, y: 500 }, CIRCLE, 1)).toBeNull();
  });

  it("never lays a thread over the one that comes back", () => {
    for (const payer of GIANTS) {
      for (const paid of GIANTS.filter((each) => each !== payer)) {
        const [here, there] = [placeOf(payer, CIRCLE, 0), placeOf(paid, CIRCLE, 0)];
        const bend = (thread: string): number[] =>
          (/Q([\d.-]+) ([\d.-]+) /.exec(thread) ?? []).slice(1).map(Number);
        const [ax = 0, ay = 0] = bend(courseOf(here, there, 0).thread);
        const [bx = 0, by = 0] = bend(courseOf(there, here, 0).thread);
        expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(100);
      }
    }
  });
});
