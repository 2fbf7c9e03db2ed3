/** The plan's figures as a table: who pays whom, in what, how much a quarter. */
import type { FlowView } from "../../app/machine-view.ts";
import { el } from "../dom/el.ts";
import type { Puzzle } from "./machine-puzzle.ts";
import type { MachineWords } from "./machine-words.ts";

/** The circle's payments found so far; nothing before the first. */
export const foundFigures = (puzzle: Puzzle, words: MachineWords): HTMLElement[] => {
  const found = puzzle.found();
  return found.length === 0 ? [] : [table(found, words.strings.table, words, false)];
};

/** The whole circle with its sum, and the other payments for who wants them. */
export function allFigures({ flows, circle }: Puzzle, words: MachineWords): HTMLElement[] {
  const { strings, say } = words;
  const others = table(
    flows.filter(({ isPrincipal }) => !isPrincipal),
    strings.others,
    words,
    false,
  );
  return [
    table(circle, strings.table, words, true),
    el("details", {}, el("summary", {}, say(strings.others)), others),
  ];
}

function table(
  flows: readonly FlowView[],
  caption: string,
  words: MachineWords,
  hasTotal: boolean,
): HTMLElement {
  const { strings, say } = words;
  const headings = [strings.payer, strings.paid, strings.means, strings.quarter];
  const rows = flows.map((flow) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, words.house(flow.payer)),
      el("td", {}, words.house(flow.paid)),
      el("td", {}, words.goods(flow)),
      el("td", { class: "figure" }, words.amount(flow.millions)),
    ),
  );
  const total = el(
    "tr",
    {},
    el("th", { scope: "row", colspan: 3 }, say(strings.total)),
    el("td", { class: "figure" }, words.sum(flows)),
  );
  return el(
    "table",
    { class: "machine-table" },
    el("caption", { class: caption === strings.others && "sheet-heard" }, say(caption)),
    el("thead", {}, el("tr", {}, ...headings.map((text) => el("th", { scope: "col" }, text)))),
    el("tbody", {}, ...rows),
    hasTotal && el("tfoot", {}, total),
  );
}
