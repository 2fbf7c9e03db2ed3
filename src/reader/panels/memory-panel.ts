/** Chapters and endings: where one may go back to, the choices that led here, and what was never come to. */
import type { Dispatch } from "../../app/commands.ts";
import type { ChapterView, EndingView, GameView, MemoryView } from "../../app/memory/memory-view.ts";
import type { PageView } from "../../app/views.ts";
import { MEMORY, type MemoryStrings } from "../../content/strings/memory.ts";
import { typeset } from "../../content/typography.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";
import { openSheet } from "../sheets/sheet-dialog.ts";
import "./memory.css";

export interface MemoryContext {
  readonly root: HTMLElement;
  readonly dispatch: Dispatch;
  readonly memory: () => Promise<MemoryView | null>;
  readonly baseUrl: string;
  readonly viewNow: () => PageView;
  readonly report: (error: unknown) => void;
}

/** A sheet made afresh each time it is opened. */
export function mountMemory(context: MemoryContext) {
  let close = (): void => {};
  async function open(): Promise<void> {
    const { language } = context.viewNow();
    const words = MEMORY[language];
    const memory = await context.memory();
    if (!memory) return;
    const frame = { name: "memory", title: words.title, turnBack: words.close, language };
    await openSheet<never>(context.root, frame, ({ dialog, body }) => {
      close = () => dialog.close();
      const goBack = (game: number, { entries }: ChapterView): void => {
        dialog.close();
        context.dispatch({ type: "return", game, entries });
      };
      body.append(
        el("p", { class: "sheet-small" }, words.note),
        ...memory.games.map((game) => gameSection(game, words, language, goBack)),
        endingsSection(memory.endings, words, context.baseUrl),
      );
      return body.querySelector("button");
    });
  }
  return {
    update: (): void => {},
    open: () => void open().catch(context.report),
    close: () => close(),
  };
}

function gameSection(
  { game, chapters, ending }: GameView,
  words: MemoryStrings,
  language: Language,
  goBack: (game: number, chapter: ChapterView) => void,
): HTMLElement {
  const name = game === 0 ? words.here : words.left;
  const items = chapters.map((chapter) =>
    el(
      "li",
      {},
      el(
        "button",
        { type: "button", class: "chapter", onclick: () => goBack(game, chapter) },
        el("span", { class: "chapter-eyebrow" }, typeset(chapter.eyebrow, language)),
        el("span", { class: "unseen" }, ", "),
        el("span", {}, typeset(chapter.text, language)),
      ),
      choicesList(chapter, words),
    ),
  );
  return el(
    "section",
    { class: "memory-game", "aria-label": name },
    el("h3", {}, name),
    ending && el("p", { class: "sheet-small" }, typeset(words.ended + ending, language)),
    el("ol", {}, ...items),
  );
}

/** Folded: who goes back looks for a scene, who wonders opens it. */
function choicesList({ choices }: ChapterView, words: MemoryStrings): HTMLElement | null {
  if (choices.length === 0) return null;
  const lines = choices.map((choice) => el("li", {}, choice));
  return el("details", {}, el("summary", {}, words.path), el("ol", { class: "chosen-lines" }, ...lines));
}

function endingsSection(endings: readonly EndingView[], words: MemoryStrings, baseUrl: string): HTMLElement {
  const frames = endings.map(({ id, isFound, title, hint }) =>
    el(
      "li",
      { class: isFound ? "ending found" : "ending" },
      isFound
        ? el("img", { src: `${baseUrl}scenes/${id}.avif`, alt: "", loading: "lazy" })
        : el("div", { class: "ending-blank", "aria-hidden": "true" }, "?"),
      el("p", { class: "ending-title" }, isFound ? title : hint),
      el("p", { class: "unseen" }, isFound ? words.found : words.unfound),
    ),
  );
  return el(
    "section",
    { class: "memory-endings", "aria-label": words.endings },
    el("h3", {}, words.endings),
    el("ul", {}, ...frames),
  );
}
