/** The page of the studio: its parts, empty, and what may be pressed. */
import type { StudioStrings } from "../../content/strings/studio.ts";
import { el } from "../../reader/dom/el.ts";

/** Everything the page may be asked; none of it has an answer here. */
export interface Wishes {
  readonly openFolder: () => void;
  readonly openFiles: () => void;
  readonly newFile: () => void;
  readonly save: () => void;
  readonly exportZip: () => void;
  readonly exportFile: () => void;
  readonly exportGame: () => void;
  readonly recover: () => void;
  readonly playHere: () => void;
  readonly fromStart: () => void;
  readonly whereRead: () => void;
  readonly speak: (language: "fr" | "en") => void;
  readonly goTo: (line: number) => void;
}

export interface Page {
  readonly files: HTMLElement;
  readonly editor: HTMLElement;
  readonly fileName: HTMLElement;
  readonly outline: HTMLSelectElement;
  readonly problems: HTMLElement;
  readonly count: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly language: HTMLSelectElement;
  readonly say: (words: string) => void;
}

interface PageGiven {
  readonly root: HTMLElement;
  readonly words: StudioStrings;
  readonly wishes: Wishes;
  readonly mayOpenFolders: boolean;
  /** The address of the page in the other language. */
  readonly other: string;
}

export function makePage({ root, words, wishes, mayOpenFolders, other }: PageGiven): Page {
  const files = el("ul", { class: "files" });
  const editor = el("div", { class: "editor" });
  const fileName = el("h2", { class: "file-name" });
  const outline = el("select", {
    "aria-label": words.outline,
    onchange: () => wishes.goTo(Number(outline.value)),
  });
  const problems = el("ol", { class: "problems" });
  const count = el("p", { class: "count" });
  const frame = el("iframe", { title: words.player, class: "player-frame" });
  const status = el("p", { class: "status", role: "status" }, words.starting);
  const language = el(
    "select",
    {
      "aria-label": words.storyLanguage,
      onchange: () => wishes.speak(language.value === "en" ? "en" : "fr"),
    },
    el("option", { value: "fr" }, words.languages.fr),
    el("option", { value: "en" }, words.languages.en),
  );
  root.append(
    topBar({ words, wishes, mayOpenFolders, other }, status),
    el("nav", { class: "side", "aria-label": words.files }, el("p", { class: "of" }, language), files),
    el(
      "main",
      { class: "desk" },
      el(
        "div",
        { class: "bar" },
        fileName,
        outline,
        button(words.playHere, wishes.playHere, words.playHereHint),
      ),
      editor,
      el(
        "section",
        { class: "faults", "aria-label": words.problems },
        el("h2", {}, words.problems),
        count,
        problems,
      ),
    ),
    el(
      "section",
      { class: "player", "aria-label": words.player },
      el(
        "div",
        { class: "bar" },
        el("h2", {}, words.player),
        button(words.fromStart, wishes.fromStart),
        button(words.whereRead, wishes.whereRead, words.whereReadHint),
      ),
      frame,
    ),
  );
  const say = (said: string): void => void (status.textContent = said);
  return { files, editor, fileName, outline, problems, count, frame, language, say };
}

const button = (text: string, onclick: () => void, title?: string): HTMLButtonElement =>
  el("button", { type: "button", onclick, title }, text);

function topBar(
  { words, wishes, mayOpenFolders, other }: Omit<PageGiven, "root">,
  status: HTMLElement,
): HTMLElement {
  return el(
    "header",
    { class: "bar" },
    el("h1", {}, el("span", { class: "work" }, words.work), ` ${words.title}`),
    menu(words.open, [
      mayOpenFolders && button(words.openFolder, wishes.openFolder),
      button(words.openFiles, wishes.openFiles),
      button(words.newFile, wishes.newFile),
    ]),
    button(words.save, wishes.save, "Ctrl + S"),
    menu(words.export, [
      button(words.exportZip, wishes.exportZip),
      button(words.exportFile, wishes.exportFile),
      button(words.exportGame, wishes.exportGame),
    ]),
    button(words.recover, wishes.recover),
    status,
    el("a", { href: other, lang: words.other === "English" ? "en" : "fr" }, words.other),
  );
}

/** Closes when something of it is pressed, at Escape, and when the focus goes elsewhere. */
function menu(name: string, items: readonly (HTMLElement | false)[]): HTMLDetailsElement {
  const list = el(
    "details",
    { class: "menu" },
    el("summary", {}, name),
    el("div", { class: "items" }, ...items),
  );
  const close = (): void => {
    list.open = false;
  };
  list.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement) close();
  });
  list.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !list.open) return;
    close();
    list.querySelector("summary")?.focus();
  });
  list.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !list.contains(relatedTarget)) close();
  });
  return list;
}
