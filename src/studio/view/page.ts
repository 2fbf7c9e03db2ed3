/** The page of the studio: its parts, empty, and what may be pressed. */
import type { StudioStrings } from "../../content/strings/studio.ts";
import { el } from "../../reader/dom/el.ts";
import { button, menu } from "./menu.ts";
import { makeWarning, type Warning } from "./warning.ts";

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

/** What a small screen shows, one at a time. */
export type View = "files" | "text" | "game";

export interface Page extends Pick<Warning, "warn" | "hush"> {
  readonly files: HTMLElement;
  readonly editor: HTMLElement;
  readonly fileName: HTMLElement;
  readonly outline: HTMLSelectElement;
  readonly problems: HTMLElement;
  readonly count: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly language: HTMLSelectElement;
  /** What came of the writer's wish. */
  readonly say: (words: string) => void;
  /** What goes on by itself: it does not cover at once what was said. */
  readonly murmur: (words: string) => void;
  /** On a small screen; a large one shows all three. */
  readonly show: (view: View) => void;
}

/** What is said stays as long, whatever goes on meanwhile. */
const LASTING_MS = 5000;

interface PageGiven {
  readonly root: HTMLElement;
  readonly words: StudioStrings;
  readonly wishes: Wishes;
  readonly mayOpenFolders: boolean;
  /** The address of the page in the other language. */
  readonly other: string;
}

export function makePage(given: PageGiven): Page {
  const { root, words, wishes } = given;
  const parts = makeParts(words, wishes);
  const { status, ...told } = makeStatus(words.starting);
  const { element, ...warning } = makeWarning(words.understood);
  const [views, show] = viewSwitch(root, words);
  root.append(
    topBar(given, views, status),
    element,
    el(
      "main",
      { "aria-label": words.title },
      el(
        "nav",
        { class: "side", "aria-label": words.files },
        el("p", { class: "of" }, parts.language),
        parts.files,
      ),
      desk(parts, words, wishes),
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
        parts.frame,
      ),
    ),
  );
  return { ...parts, ...told, ...warning, show };
}

type Parts = Omit<Page, "say" | "murmur" | "show" | keyof Warning>;

function makeParts(words: StudioStrings, wishes: Wishes): Parts {
  const outline = el("select", {
    "aria-label": words.outline,
    onchange: () => wishes.goTo(Number(outline.value)),
  });
  const language = el(
    "select",
    {
      "aria-label": words.storyLanguage,
      onchange: () => wishes.speak(language.value === "en" ? "en" : "fr"),
    },
    el("option", { value: "fr" }, words.languages.fr),
    el("option", { value: "en" }, words.languages.en),
  );
  return {
    files: el("ul", { class: "files" }),
    editor: el("div", { class: "editor" }),
    fileName: el("h2", { class: "file-name" }),
    outline,
    problems: el("ol", { class: "problems" }),
    count: el("p", { class: "count" }),
    frame: el("iframe", { title: words.player, class: "player-frame" }),
    language,
  };
}

/** The text, and what is wrong with it. */
const desk = (
  { fileName, outline, editor, count, problems }: Parts,
  words: StudioStrings,
  wishes: Wishes,
): HTMLElement =>
  el(
    "section",
    { class: "desk", "aria-label": words.text },
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
  );

function makeStatus(starting: string): Pick<Page, "say" | "murmur"> & { readonly status: HTMLElement } {
  const status = el("p", { class: "status", role: "status" }, starting);
  let saidAt = -LASTING_MS;
  return {
    status,
    say(said) {
      saidAt = performance.now();
      status.textContent = said;
    },
    murmur(said) {
      if (performance.now() - saidAt > LASTING_MS) status.textContent = said;
    },
  };
}

/** @returns what changes the view, and a way to change it */
function viewSwitch(root: HTMLElement, words: StudioStrings): [HTMLElement, Page["show"]] {
  const buttons = (["files", "text", "game"] as const).map(
    (view) => [view, button(words[view], () => show(view))] as const,
  );
  const show = (view: View): void => {
    root.dataset["view"] = view;
    for (const [name, each] of buttons) each.setAttribute("aria-pressed", String(name === view));
  };
  show("text");
  const parts = buttons.map(([, each]) => each);
  return [el("div", { class: "views", role: "group", "aria-label": words.views }, ...parts), show];
}

function topBar(
  { words, wishes, mayOpenFolders, other }: Omit<PageGiven, "root">,
  views: HTMLElement,
  status: HTMLElement,
): HTMLElement {
  return el(
    "header",
    { class: "bar" },
    el("h1", {}, el("span", { class: "work" }, words.work), ` ${words.title}`),
    views,
    el(
      "div",
      { class: "actions" },
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
    ),
    status,
    el("a", { href: other, lang: words.other === "English" ? "en" : "fr" }, words.other),
  );
}
