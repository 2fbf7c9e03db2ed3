/** The Book as the printer gets it: every leaf, one after the other. Its style is book-print.css over book-leaves.css. */
import type { BookView } from "../../app/book/book-view.ts";
import { h, type Markup } from "../page/markup.ts";
import { sectionsOf } from "./sections.ts";

export const printMarkup = (view: BookView): Markup =>
  h("div", { class: "print-book", lang: view.language }, ...sectionsOf(view, 1).map(({ markup }) => markup));
