/** Going back without a sheet: keys that keep a page and undo a choice, and choices of the page that can be pressed. */
import type { Dispatch } from "../../app/commands.ts";
import type { Desk } from "../../app/saves/desk.ts";
import type { PageView } from "../../app/views.ts";
import { ROUTE_TEXT } from "../../content/strings/route-text.ts";
import { LINK_MARK } from "../../link/game-link.ts";
import { el } from "../dom/el.ts";
import { takeHash } from "../page/take-hash.ts";
import { keepQuickPage, openQuickPage } from "./quick-page.ts";
import "./past.css";

export interface PastContext {
  readonly root: HTMLElement;
  readonly dispatch: Dispatch;
  readonly desk: () => Promise<Desk | null>;
  readonly viewNow: () => PageView;
  readonly openTool: (name: string) => void;
  readonly report: (error: unknown) => void;
}

/** How long a line of news stays, in ms. */
const SHOWN_MS = 3000;

/** @returns what takes every view */
export function mountPast(context: PastContext): (view: PageView) => void {
  const { root, dispatch, viewNow, openTool, report } = context;
  const news = el("p", { class: "news", role: "status" });
  root.append(news);
  let hiding = 0;
  let { edition } = viewNow();

  function say(text: string): void {
    news.textContent = text;
    clearTimeout(hiding);
    hiding = window.setTimeout(() => (news.textContent = ""), SHOWN_MS);
  }
  async function onDesk(job: typeof keepQuickPage): Promise<void> {
    const desk = await context.desk();
    if (desk) say(await job(desk, ROUTE_TEXT[viewNow().language]));
  }
  function press(event: KeyboardEvent): (() => void) | null {
    if (event.key === "F8") return () => void onDesk(keepQuickPage).catch(report);
    if (event.key === "F9") return () => void onDesk(openQuickPage).catch(report);
    if (!event.ctrlKey && !event.metaKey) return null;
    const key = event.key.toLowerCase();
    if (key === "y" || (key === "z" && event.shiftKey)) return () => dispatch({ type: "step", by: 1 });
    return key === "z" ? () => dispatch({ type: "step", by: -1 }) : null;
  }
  root.ownerDocument.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.repeat || isBusy(event.target)) return;
    const act = press(event);
    if (!act) return;
    event.preventDefault();
    act();
  });
  root.addEventListener("click", ({ target }) => {
    const line = target instanceof Element ? target.closest<HTMLElement>(".transcript .chosen") : null;
    // Whoever selects words to copy them wants nothing else.
    if (line && getSelection()?.isCollapsed !== false) openTool(`text:${line.dataset["key"] ?? ""}`);
  });
  // A link opened in the tab where the game already is changes only what follows the `#`.
  addEventListener("hashchange", () => {
    if (location.hash.startsWith(`#${LINK_MARK}`)) openTool(takeHash());
  });
  return (view) => {
    if (view.edition === edition) return;
    edition = view.edition;
    // The page shows it; whoever listens hears it too.
    const live = root.querySelector("[data-part=live]");
    if (live && view.storageNotice !== null) live.textContent = view.storageNotice;
    // In a frame, whoever writes beside it keeps the keys.
    if (document.hasFocus() && document.activeElement === document.body)
      root.querySelector<HTMLElement>("[data-part=choices]")?.focus({ preventScroll: true });
  };
}

/** Somebody is typing, or reads a sheet. */
const isBusy = (target: EventTarget | null): boolean =>
  document.querySelector("dialog[open]") !== null ||
  (target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)));
