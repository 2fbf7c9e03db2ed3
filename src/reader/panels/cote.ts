/** The cote in the exchange: the plate, the sentence that says it, and its table; tells the game while it is looked at. */
import type { Dispatch } from "../../app/commands.ts";
import { summaryOf } from "../../app/cote/told.ts";
import type { MarketView } from "../../app/market-view.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";
import { coteChart } from "./cote-chart.ts";
import { mountCoteTable } from "./cote-table.ts";
import "./cote.css";

export interface Cote {
  readonly plate: HTMLElement;
  readonly table: HTMLElement;
  update(market: MarketView, language: Language): void;
}

/** @param host already in the dialog whose closing ends the consultation */
export function mountCote(host: HTMLElement, language: Language, dispatch: Dispatch): Cote {
  const figure = el("div", {});
  // Focused when the sheet opens, so that it is said after the title; later changes are heard as a status.
  const told = el("p", { class: "cote-told", role: "status", tabindex: -1, autofocus: true });
  const table = mountCoteTable(language);
  dispatch({ type: "consult", open: true, subject: null });
  host.closest("dialog")?.addEventListener("close", () => {
    dispatch({ type: "consult", open: false, subject: null });
  });
  return {
    plate: el("div", { class: "cote" }, figure, told),
    table: table.element,
    update(market, current) {
      figure.replaceChildren(coteChart(market, current));
      const sentence = summaryOf(market, current);
      if (told.textContent !== sentence) told.textContent = sentence;
      table.update(market, current);
    },
  };
}
