/** The cards of the Cabinet as the Book prints them. */
import type { CardView } from "../../app/book/book-view.ts";
import { h, type Markup } from "../page/markup.ts";

export const cabinetMarkup = (cards: readonly CardView[], level: 1 | 3): Markup[] =>
  cards.map(({ numeral, title, lived, text }) =>
    h(
      "article",
      { class: "card-leaf" },
      h("p", { class: "eyebrow" }, `${numeral} · ${lived}`),
      h(`h${level + 1}`, {}, title),
      text !== "" && h("p", {}, text),
    ),
  );
