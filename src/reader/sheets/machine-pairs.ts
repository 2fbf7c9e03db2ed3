/** Two lists and a button: the plan's threads for who does not point, or does not see. */
import { type Giant, GIANTS } from "../../core/story/cues.ts";
import { el } from "../dom/el.ts";
import type { MachineWords } from "./machine-words.ts";

export interface PairsParts {
  readonly words: MachineWords;
  readonly link: (payer: Giant, paid: Giant) => void;
  /** Told what the lists show when they change. */
  readonly look: (payer: Giant, paid: Giant) => void;
}

export function mountPairs({ words, link, look }: PairsParts): {
  readonly element: HTMLElement;
  readonly first: HTMLElement;
} {
  const { strings } = words;
  const changed = () => look(valueOf(payer), valueOf(paid));
  const list = (id: string) =>
    el(
      "select",
      { id, onchange: changed },
      ...GIANTS.map((value) => el("option", { value }, words.house(value))),
    );
  const payer = list("machine-payer");
  const paid = list("machine-paid");
  paid.selectedIndex = 1;
  const labelled = (select: HTMLElement, text: string) =>
    el("div", {}, el("label", { for: select.id }, text), select);
  const onclick = () => link(valueOf(payer), valueOf(paid));
  const draw = el("button", { type: "button", class: "machine-draw", onclick }, strings.draw);
  const lists = [labelled(payer, strings.payer), labelled(paid, strings.paid)];
  return { element: el("div", { class: "machine-pairs" }, ...lists, draw), first: payer };
}

const valueOf = (select: HTMLSelectElement): Giant => select.value as Giant;
