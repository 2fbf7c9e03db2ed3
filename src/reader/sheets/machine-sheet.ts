/** The plan of the Machine: the player runs the threads, the circle closes, the money goes round. */
import type { PageView } from "../../app/views.ts";
import { MACHINE } from "../../content/machine.ts";
import { SHEETS } from "../../content/strings/sheets.ts";
import { typeset } from "../../content/typography.ts";
import type { Link } from "../../core/manuscript/manuscript.ts";
import type { Giant } from "../../core/story/cues.ts";
import { append, el } from "../dom/el.ts";
import { isCalm } from "../page/settings.ts";
import { followThread } from "./machine-hand.ts";
import { mountPairs } from "./machine-pairs.ts";
import { mountPlan, type Plan } from "./machine-plan.ts";
import { linksOf, machinePuzzle, type Puzzle } from "./machine-puzzle.ts";
import { allFigures, foundFigures } from "./machine-table.ts";
import { type MachineWords, machineWords } from "./machine-words.ts";
import { openSheet, type OpenSheet } from "./sheet-dialog.ts";
import "./machine.css";

/** The threads of who turned back to the page, and the game they were run in; kept in memory only. */
let draft: { readonly edition: string; readonly links: readonly Link[] } = { edition: "", links: [] };

interface Bench {
  readonly sheet: OpenSheet<readonly Link[]>;
  readonly puzzle: Puzzle;
  readonly words: MachineWords;
  readonly plan: Plan;
  readonly remark: HTMLElement;
  readonly figures: HTMLElement;
  readonly isCalm: boolean;
}

/** Gives the threads the player ran, once the circle is closed, by them or for them; null when they turn back. */
export function openMachineSheet(host: HTMLElement, view: PageView): Promise<readonly Link[] | null> {
  const { edition, language } = view;
  const before = draft.edition === edition ? draft.links : [];
  return openBench(host, view, SHEETS[language].turnBack, before, (bench) =>
    layPuzzle(bench, (links) => {
      draft = { edition, links };
    }),
  );
}

/** The plan as it was left, its circle closed: only to be read. */
export async function showMachine(host: HTMLElement, view: PageView): Promise<void> {
  await openBench(host, view, SHEETS[view.language].close, view.machine ?? [], (bench) => {
    bench.sheet.body.querySelector(".machine-side")?.append(bench.remark, bench.figures);
    close(bench, "");
    return bench.sheet.foot.querySelector("button");
  });
}

function openBench(
  host: HTMLElement,
  view: PageView,
  turnBack: string,
  before: readonly Link[],
  lay: (bench: Bench) => HTMLElement | null,
): Promise<readonly Link[] | null> {
  const { language } = view;
  const frame = { name: "machine", title: typeset(MACHINE[language].title, language), turnBack, language };
  return openSheet<readonly Link[]>(host, frame, (sheet) => {
    const puzzle = machinePuzzle(view.market, before);
    const words = machineWords(language);
    const { names, plan: label } = words.strings;
    const plan = mountPlan({ label: words.say(label), names, circle: puzzle.way });
    puzzle.drawn.forEach((flow) => plan.draw(flow));
    const calm = isCalm(view.settings);
    sheet.dialog.classList.toggle("calm", calm);
    append(sheet.body, [el("div", { class: "machine" }, plan.element, el("div", { class: "machine-side" }))]);
    const remark = el("p", { class: "machine-remark", role: "status" });
    return lay({ sheet, puzzle, words, plan, remark, figures: el("div"), isCalm: calm });
  });
}

/** @param keep takes the threads after each one, and none at the end */
function layPuzzle(bench: Bench, keep: (links: readonly Link[]) => void): HTMLElement {
  const { sheet, puzzle, words, plan, remark, figures } = bench;
  const { strings, say } = words;
  const count = el("p", { class: "sheet-small" });
  const tell = () => {
    count.textContent = say(strings.count, { n: puzzle.found().length });
    figures.replaceChildren(...foundFigures(puzzle, words));
  };
  function link(payer: Giant, paid: Giant): void {
    const flow = puzzle.link(payer, paid);
    remark.textContent = flow
      ? words.answer(flow, puzzle.isReturn(flow))
      : say(payer === paid ? strings.self : strings.again);
    remark.classList.toggle("found", flow?.isPrincipal ?? false);
    remark.scrollIntoView({ block: "nearest" });
    if (!flow) return;
    keep(linksOf(puzzle));
    plan.draw(flow);
    tell();
    if (puzzle.found().length === puzzle.circle.length) finish(remark.textContent);
  }
  function finish(said: string): void {
    stop();
    for (const each of [about, count, pairs.element, give]) each.remove();
    close(bench, said);
    const fold = () => {
      keep([]);
      sheet.finish(linksOf(puzzle));
    };
    const accept = el("button", { type: "button", class: "sheet-accept", onclick: fold }, strings.fold);
    sheet.foot.append(accept);
    accept.focus({ preventScroll: true });
  }

  const about = el("p", { class: "machine-about" }, say(strings.about));
  const pairs = mountPairs({ words, link, look: (payer, paid) => plan.pull(payer, paid) });
  const onclick = () => finish(say(strings.given));
  const give = el("button", { type: "button", class: "machine-give", onclick }, strings.give);
  const stop = followThread(plan, link);
  sheet.body.querySelector(".machine-side")?.append(remark, pairs.element, count, figures);
  plan.element.before(about);
  sheet.foot.append(give);
  tell();
  return pairs.first;
}

/** @param said what was answered last, and stays readable */
function close({ puzzle, words, plan, remark, figures, isCalm }: Bench, said: string): void {
  const { strings, say, sum } = words;
  const amount = sum(puzzle.circle);
  remark.textContent = `${said} ${say(strings.closed, { sum: amount })}`.trim();
  remark.classList.add("found");
  figures.replaceChildren(...allFigures(puzzle, words));
  puzzle.circle.forEach((flow) => plan.draw(flow));
  plan.close(isCalm, [amount, strings.quarter]);
}
