/** The desk's own frame: its tabs, the line of news, the button that brings it back. */
import { el } from "../../reader/dom/el.ts";
import type { DeskState, Panel } from "./panels/panel.ts";

const KEY = "desk:shown";
const TAB_KEY = "desk:tab";
/** CSS pixels below which the game keeps the whole screen until asked. */
const ROOM = 1000;

interface Frame {
  show(state: DeskState): void;
  /** One line of news, and perhaps something to do about it. */
  say(line: string, offer?: { readonly text: string; readonly act: () => void } | null): void;
}

export function frameDesk(panels: readonly Panel[]): Frame {
  let last: DeskState | null = null;
  let current = panels.find(({ name }) => name === localStorage.getItem(TAB_KEY)) ?? panels[0];
  const tabs = panels.map((panel) => tabOf(panel, () => open(panel)));
  const told = el("p", { class: "desk-told", role: "status" });
  const sheet = el("div", { class: "desk-sheet", role: "tabpanel", id: "desk-panel", tabindex: 0 });
  const strip = el(
    "div",
    {
      class: "desk-tabs",
      role: "tablist",
      "aria-label": "Bureau",
      onkeydown: (event) => moveAlong(tabs, event),
    },
    ...tabs,
  );
  const isShown = side([told, strip, sheet], () => {
    if (current && last) current.show(last);
  });

  function open(panel: Panel): void {
    current = panel;
    localStorage.setItem(TAB_KEY, panel.name);
    document.documentElement.classList.remove("with-wide-desk");
    tabs.forEach((tab) => {
      const isCurrent = tab.dataset["tab"] === panel.name;
      tab.setAttribute("aria-selected", String(isCurrent));
      tab.tabIndex = isCurrent ? 0 : -1;
    });
    sheet.setAttribute("aria-labelledby", `desk-tab-${panel.name}`);
    sheet.replaceChildren(panel.element);
    if (last) panel.show(last);
  }
  if (current) open(current);

  return {
    show(state) {
      last = state;
      tellFaults(tabs, state);
      if (isShown()) current?.show(state);
    },
    say: (line, offer) =>
      told.replaceChildren(
        line,
        ...(offer
          ? [" ", el("button", { type: "button", class: "desk-act", onclick: offer.act }, offer.text)]
          : []),
      ),
  };
}

/** Puts the desk on the page, shown or put away as it was left; tells whether it is shown. */
function side(parts: readonly HTMLElement[], onShown: () => void): () => boolean {
  const { classList } = document.documentElement;
  const isShown = (): boolean => classList.contains("with-desk");
  const hide = el("button", { type: "button", class: "desk-act", onclick: () => set(false) }, "Ranger (F2)");
  const bring = el(
    "button",
    { type: "button", class: "desk-bring", lang: "fr", onclick: () => set(true) },
    "Bureau (F2)",
  );
  const desk = el(
    "aside",
    { class: "desk", "aria-label": "Bureau", lang: "fr" },
    el("header", { class: "desk-head" }, el("h2", {}, "Le bureau"), hide),
    ...parts,
  );
  document.body.append(desk, bring);
  function set(shown: boolean): void {
    const hadFocus = desk.contains(document.activeElement) || document.activeElement === bring;
    classList.toggle("with-desk", shown);
    localStorage.setItem(KEY, String(shown));
    if (hadFocus) (shown ? hide : bring).focus();
    // The picture measures its room when the window changes.
    dispatchEvent(new Event("resize"));
    if (shown) onShown();
  }
  addEventListener("keydown", (event) => {
    if (event.key !== "F2") return;
    event.preventDefault();
    set(!isShown());
  });
  const kept = localStorage.getItem(KEY);
  set(kept === null ? innerWidth >= ROOM : kept === "true");
  return isShown;
}

const tabOf = ({ name, title }: Panel, onclick: () => void): HTMLElement =>
  el(
    "button",
    {
      type: "button",
      role: "tab",
      id: `desk-tab-${name}`,
      "aria-controls": "desk-panel",
      "data-tab": name,
      onclick,
    },
    title,
  );

function tellFaults(tabs: readonly HTMLElement[], { told: { problems } }: DeskState): void {
  const tab = tabs.find(({ dataset }) => dataset["tab"] === "problems");
  if (!tab) return;
  const faults = problems.filter(({ severity }) => severity !== "notice").length;
  tab.textContent = faults > 0 ? `Fautes (${faults})` : "Fautes";
  tab.classList.toggle(
    "is-alarm",
    problems.some(({ severity }) => severity === "error"),
  );
}

/** Arrows go from tab to tab, as they do in any list of tabs. */
function moveAlong(tabs: readonly HTMLElement[], event: KeyboardEvent): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0) return;
  const at = tabs.indexOf(event.target as HTMLElement);
  const next = tabs[(at + step + tabs.length) % tabs.length];
  event.preventDefault();
  event.stopPropagation();
  next?.click();
  next?.focus();
}
