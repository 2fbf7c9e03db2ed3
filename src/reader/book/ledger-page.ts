/** The year's trades as a table; each scene is a group of rows. */
import type { LedgerView } from "../../app/book/book-view.ts";
import { BOOK } from "../../content/strings/book.ts";
import type { Language } from "../../core/story/beat.ts";
import { h, type Markup } from "../page/markup.ts";

export function ledgerMarkup({ note, groups, sums }: LedgerView, language: Language): Markup[] {
  const { columns, ledger } = BOOK[language];
  const intro = h("p", { class: "ledger-note" }, note);
  if (groups.length === 0) return [intro];
  const names = [columns.order, columns.price, columns.charges, columns.result, columns.total];
  const table = h(
    "table",
    { class: "ledger", "aria-label": ledger },
    h("thead", {}, h("tr", {}, ...names.map((name) => h("th", { scope: "col" }, name)))),
    ...groups.map(({ scene, lines }) =>
      h(
        "tbody",
        {},
        h("tr", { class: "ledger-scene" }, h("th", { scope: "rowgroup", colspan: names.length }, scene)),
        ...lines.map(({ order, ...figures }) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, order),
            ...[figures.price, figures.charges, figures.result, figures.total].map((text) =>
              h("td", {}, text),
            ),
          ),
        ),
      ),
    ),
  );
  const total = h(
    "dl",
    { class: "ledger-sums" },
    ...sums.map(([label, sum]) => h("div", {}, h("dt", {}, label), h("dd", {}, sum))),
  );
  return [intro, table, total];
}
