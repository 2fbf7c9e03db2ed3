/** The cote in the exchange: the plate, the sentence that says it, and its table; tells the game while it is looked at. */
import type { Dispatch } from "../../app/commands.ts";
import { summaryOf } from "../../app/cote/told.ts";
import type { MarketView } from "../../app/market-view.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";
import { coteChart } from "./cote-chart.ts";
import { mountCoteTable } from "./cote-table.ts";
import "./cote.css";

/** A screen reader says the sheet's own name first, and hears only what changes after that. In ms. */
const AFTER_TITLE = 250;

export interface Cote {
  readonly plate: HTMLElement;
  readonly table: HTMLElement;
  update(market: MarketView, language: Language): void;
}

/** @param host already in the dialog whose closing ends the consultation */
export function mountCote(host: HTMLElement, language: Language, dispatch: Dispatch): Cote {
  const figure = el("div", {});
  const told = el("p", { class: "cote-told", role: "status" });
  const table = mountCoteTable(language);
  let sentence = "";
  let isOpen = false;
  const tell = (): void => {
    if (isOpen && told.textContent !== sentence) told.textContent = sentence;
  };
  setTimeout(() => {
    isOpen = true;
    tell();
  }, AFTER_TITLE);
  dispatch({ type: "consult", open: true, subject: null });
  host.closest("dialog")?.addEventListener("close", () => {
    dispatch({ type: "consult", open: false, subject: null });
  });
  return {
    plate: el("div", { class: "cote" }, figure, told),
    table: table.element,
    update(market, current) {
      figure.replaceChildren(coteChart(market, current));
      sentence = summaryOf(market, current);
      tell();
      table.update(market, current);
    },
  };
}
