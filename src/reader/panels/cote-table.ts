/** Every close of every scene, folded away until asked for: the plate's figures for whoever would rather read them. */
import { type CoteTable, tableOf } from "../../app/cote/table.ts";
import type { MarketView } from "../../app/market-view.ts";
import { COTE } from "../../content/strings/cote.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";

export interface CoteTablePart {
  readonly element: HTMLElement;
  update(market: MarketView, language: Language): void;
}

export function mountCoteTable(language: Language): CoteTablePart {
  const words = COTE[language];
  // It scrolls sideways on a narrow screen: keys must reach it.
  const region = el("div", { class: "cote-scroll", role: "region", "aria-label": words.table, tabindex: 0 });
  return {
    element: el("details", { class: "cote-table" }, el("summary", {}, words.table), region),
    update: (market, current) => region.replaceChildren(table(tableOf(market, current), current)),
  };
}

function table({ columns, rows }: CoteTable, language: Language): HTMLElement {
  const words = COTE[language];
  const heads = columns.map(({ code, name }) =>
    el("th", { scope: "col" }, code, el("span", { class: "sheet-heard" }, ` ${name}`)),
  );
  const body = rows.map(({ scene, cells }) =>
    el("tr", {}, el("th", { scope: "row" }, scene), ...cells.map((cell) => el("td", {}, cell))),
  );
  return el(
    "table",
    {},
    el("caption", { class: "sheet-heard" }, words.caption),
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, words.sceneColumn), ...heads)),
    el("tbody", {}, ...body),
  );
}
