/** The Cabinet's cards: fills any host, and keeps focus on the card that was pressed. */
import type { Dispatch } from "../../app/commands.ts";
import type { PageView, Revolution, ThoughtView } from "../../app/views.ts";
import { REVOLUTION_CARDS } from "../../content/cards/revolutions.ts";
import { CABINET } from "../../content/strings/cabinet.ts";
import { THOUGHT_CARDS } from "../../content/thought-cards.ts";
import { typeset } from "../../content/typography.ts";
import type { Language } from "../../core/story/beat.ts";
import { fill } from "../../content/strings/fill.ts";
import { el } from "../dom/el.ts";
import { roman } from "../page/numeral.ts";
import { emblem } from "./emblems.ts";
import { makeSky } from "./sky.ts";
import "./cabinet.css";

/** Most thoughts worn at once: the rule itself is the game's, here it only tells why a button is idle. */
const MOST = 5;

export function fillCabinet(
  host: HTMLElement,
  first: PageView,
  dispatch: Dispatch,
): { update(view: PageView): void } {
  const note = el("p", { class: "cabinet-note", role: "status" });
  const list = el("ul", { class: "cabinet" });
  const heading = el("h3", { class: "cabinet-apart" });
  const apart = el("ul", { class: "cabinet" });
  const sky = makeSky(first);
  host.append(note, sky.element, list, heading, apart);

  function update(view: PageView): void {
    const words = CABINET[view.language];
    const count = view.thoughts.filter((thought) => thought.carried).length;
    const why = !view.mayCarry ? words.later : count >= MOST ? words.full : "";
    const said = `${fill(words.carried, { count })} ${why}`.trim();
    if (note.textContent !== said) note.textContent = said;
    sky.update(view);
    heading.textContent = words.apart;
    heading.hidden = apart.hidden = view.revolutions.length === 0;
    apart.replaceChildren(...view.revolutions.map((name) => revolutionCard(name, view.language)));
    const focused = list.contains(document.activeElement)
      ? document.activeElement?.getAttribute("data-thought")
      : null;
    list.replaceChildren(...view.thoughts.map((thought) => card(thought, view, count, dispatch)));
    if (focused) list.querySelector<HTMLElement>(`button[data-thought="${focused}"]`)?.focus();
  }
  update(first);
  return { update };
}

function card(thought: ThoughtView, view: PageView, count: number, dispatch: Dispatch): HTMLElement {
  const { number, state, carried } = thought;
  const words = CABINET[view.language];
  const isLived = state === "owned" || state === "contested";
  const title = state === "unknown" ? fill(words.thought, { numeral: roman(number) }) : thought.title;
  return el(
    "li",
    { class: `card card-${state}`, "data-carried": carried },
    el("div", { class: "card-emblem" }, state !== "unknown" && emblem(number)),
    el("h3", {}, title),
    el(
      "p",
      { class: "card-state" },
      state === "unknown" ? words.states[state] : `${roman(number)} · ${words.states[state]}`,
    ),
    el("p", { class: "card-text" }, cardText(thought, view.language)),
    isLived && carryButton(thought, view, view.mayCarry && (carried || count < MOST), dispatch),
  );
}

/** Out of series: nothing to carry, one text, shown once it has been met. */
function revolutionCard(name: Revolution, language: Language): HTMLElement {
  const { title, text } = REVOLUTION_CARDS[name];
  return el(
    "li",
    { class: "card card-revolution" },
    el("div", { class: "card-emblem" }, emblem(name)),
    el("h4", {}, typeset(title[language], language)),
    el("p", { class: "card-state" }, CABINET[language].revolution),
    el("p", { class: "card-text" }, typeset(text[language], language)),
  );
}

/** The card in Honorine's voice as the thought was lived, or the hint of an empty frame. */
function cardText({ number, state }: ThoughtView, language: Language): string {
  const text = THOUGHT_CARDS[number]?.[state === "owned" || state === "contested" ? state : "hint"][language];
  return typeset(text ?? "", language);
}

function carryButton(
  { number, title, carried }: ThoughtView,
  view: PageView,
  isFree: boolean,
  dispatch: Dispatch,
) {
  const words = CABINET[view.language];
  const said = carried ? words.carrying : words.carry;
  const press = () => {
    if (isFree) dispatch({ type: "carry", turn: view.turn, thought: number, carried: !carried });
  };
  return el(
    "button",
    {
      type: "button",
      "data-thought": number,
      "aria-pressed": String(carried),
      "aria-disabled": String(!isFree),
      "aria-label": `${said} : ${title}`,
      onclick: press,
    },
    el("span", { "aria-hidden": "true" }, carried ? "♥" : "♡"),
    ` ${said}`,
  );
}
