/** The menu: settings, the book, chapters, keys, beginning again and erasing. A native dialog, so Escape and the focus trap come with it. */
import type { Dispatch } from "../../app/commands.ts";
import { MENU } from "../../content/strings/menu.ts";
import { PAGE } from "../../content/strings/page.ts";
import { typeset } from "../../content/typography.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";
import type { PageView } from "../../app/views.ts";
import { openSheet } from "../sheets/sheet-dialog.ts";
import "../styles/menu.css";

export interface MenuOptions {
  readonly view: PageView;
  readonly dispatch: Dispatch;
  /** The list of keys first. */
  readonly showKeys: boolean;
  /** The build's root, with its closing slash. */
  readonly baseUrl: string;
  /** The kept game that could not be reopened whole, as text; null when there is none. */
  readonly setAside: () => Promise<string | null>;
}

/** Settles once the menu is closed. */
export async function openMenu(root: HTMLElement, options: MenuOptions): Promise<void> {
  const { language } = options.view;
  const frame = { name: "menu", title: PAGE[language].menu, turnBack: PAGE[language].close, language };
  const kept = await options.setAside();
  const file = kept === null ? null : URL.createObjectURL(new Blob([kept], { type: "application/json" }));
  await openSheet<never>(root, frame, ({ dialog, body }) => {
    const close = () => dialog.close();
    const keys = keyTable(language, options.showKeys);
    body.append(toolsRow(options, close), keys);
    if (file !== null) body.append(setAsideLink(file, language));
    body.append(beginAgain(options, close), erase(options, close));
    body.append(about(language, options.baseUrl));
    return options.showKeys ? keys.querySelector("summary") : null;
  });
  if (file !== null) URL.revokeObjectURL(file);
}

/** What could not be read again is given back as it was, in a file. */
function setAsideLink(href: string, language: Language): HTMLElement {
  const { setAside, setAsideFile } = MENU[language];
  return el("p", {}, el("a", { href, download: setAsideFile }, setAside));
}

/** Who made what, and what is done for everyone to be able to play: on a page of its own, which the game does not leave. */
function about(language: Language, baseUrl: string): HTMLElement {
  const words = MENU[language];
  const href = baseUrl + words.accessibilityPage;
  return el(
    "details",
    { class: "about" },
    el("summary", {}, words.credits),
    el("p", { class: "sheet-small" }, typeset(words.creditsText, language)),
    el("p", {}, el("a", { href, target: "_blank", rel: "noopener" }, words.accessibility)),
  );
}

function keyTable(language: Language, open: boolean): HTMLElement {
  const words = MENU[language];
  const rows = words.keyList.map(([key, does]) => el("div", {}, el("dt", {}, key), el("dd", {}, does)));
  return el("details", { class: "keys", open }, el("summary", {}, words.keys), el("dl", {}, ...rows));
}

interface Question {
  readonly offer: string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly done: () => void;
}

function beginAgain({ view: { language }, dispatch }: MenuOptions, close: () => void): HTMLElement {
  const words = MENU[language];
  return askOnceMore({
    offer: words.beginAgain,
    ask: words.beginAgainAsk,
    yes: words.beginAgainYes,
    no: words.beginAgainNo,
    done: () => {
      close();
      dispatch({ type: "begin-again" });
    },
  });
}

function erase({ view: { language }, dispatch }: MenuOptions, close: () => void): HTMLElement {
  const words = MENU[language];
  return askOnceMore({
    offer: words.erase,
    ask: typeset(words.eraseAsk, language),
    yes: words.eraseYes,
    no: words.eraseNo,
    done: () => {
      close();
      dispatch({ type: "erase" });
    },
  });
}

/** Asks once more, inside the page. */
function askOnceMore({ offer, ask, yes, no, done }: Question): HTMLElement {
  const first = el("button", { type: "button", class: "quiet", onclick: () => turn(true) }, offer);
  const sure = el("button", { type: "button", onclick: done }, yes);
  const back = el("button", { type: "button", onclick: () => turn(false) }, no);
  const group = el(
    "div",
    { class: "sure", role: "group", "aria-label": offer, hidden: true },
    el("p", {}, ask),
    back,
    sure,
  );
  function turn(asked: boolean): void {
    group.hidden = !asked;
    first.hidden = asked;
    (asked ? back : first).focus();
  }
  return el("div", { class: "again" }, first, group);
}

/** The press goes on to the page, which opens what the button names. */
const toolsRow = ({ view: { language } }: MenuOptions, close: () => void): HTMLElement =>
  el(
    "p",
    { class: "menu-tools" },
    ...(["settings", "book", "memory", "text", "games", "misprint"] as const).map((name) =>
      el("button", { type: "button", "data-do": name, onclick: close }, MENU[language][name]),
    ),
  );
