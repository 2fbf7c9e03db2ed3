/** The live reader: takes whole views, keeps the page like them, and turns what the player does into commands. */
import type { BookView } from "../../app/book/book-view.ts";
import type { TouchesByChoice } from "../../app/hints/touches.ts";
import type { MemoryView } from "../../app/memory/memory-view.ts";
import type { Desk } from "../../app/saves/desk.ts";
import type { Dispatch } from "../../app/commands.ts";
import type { Quote } from "../../app/market-view.ts";
import type { Effect, PageView } from "../../app/views.ts";
import type { Language } from "../../core/story/beat.ts";
import type { Comfort } from "../comfort/comfort.ts";
import { emptyView } from "./empty-view.ts";
import { frameMarkup } from "./frame.ts";
import { mountHole } from "./hole.ts";
import { mountKeyboard } from "./keyboard.ts";
import { toDom } from "./markup.ts";
import { partsOf } from "./parts.ts";
import { playEffect } from "./play-effect.ts";
import { mountPresses } from "./pointer.ts";
import { followScroll } from "./scroll.ts";
import { isCalm } from "./settings.ts";
import { takeChoice } from "./take-choice.ts";
import { mountTools } from "./tools.ts";
import { AT_ONCE, makeTurner, type Pace } from "./turner.ts";
import { makeWatchers } from "./watchers.ts";

export interface Sitting {
  /** The kept game that could not be reopened whole, as text; null when there is none. */
  setAside(): Promise<string | null>;
  /** The Book of the game so far. */
  book(): Promise<BookView>;
  /** What can be gone back to. */
  memory(): Promise<MemoryView>;
  /** Where games are kept, brought and taken away. */
  desk(): Promise<Desk>;
  /** What each choice touches. */
  touches(): Promise<TouchesByChoice>;
  /** Resolves when all that was played is kept. */
  settled(): Promise<void>;
}

export interface ReaderOptions {
  /** Element that holds the page built into the file, or nothing yet. */
  readonly root: HTMLElement;
  readonly dispatch: Dispatch;
  /** What an order would do now; asked by the exchange's desk. */
  readonly quote: Quote;
  /** Language of the page until the first view comes. */
  readonly language: Language;
  /** Hears of a sheet, panel or menu whose file could not be fetched; the page goes on. */
  readonly report?: (error: unknown) => void;
  /** What only the game itself can answer; undefined before there is one. */
  readonly sitting?: () => Sitting | undefined;
  /** Folder that holds scenes/, with its closing slash; by default the page's own. */
  readonly baseUrl?: string;
  /** By default nothing is put off. */
  readonly pace?: Pace;
}

export interface Reader {
  /** Any number of times with the same view. */
  update(view: PageView): void;
  play(effect: Effect): void;
  /**
   * Takes a choice as if it had been pressed: opens its sheet when it asks for something. Unknown ids do nothing.
   * A game's link (`game=…`) is read, and asks before it takes the place of another.
   */
  choose(choiceId: string): void;
  readonly stageHost: HTMLElement;
  /** The part of the stage that the page leaves free. */
  readonly stageFreeArea: HTMLElement;
  destroy(): void;
}

export function mountReader(options: ReaderOptions): Reader {
  const { root, dispatch, quote, report = () => {} } = options;
  const first = emptyView(options.language);
  const watchers = makeWatchers();
  if (!root.querySelector('[data-part="page"]'))
    root.replaceChildren(...frameMarkup(first, "button").map(toDom));

  const parts = partsOf(root);
  const calm = () => isCalm(turner.view.settings);
  const hole = mountHole(parts, calm);
  const baseUrl = options.baseUrl ?? "";
  const shared = { root, dispatch, quote, report, baseUrl, viewNow: () => turner.view, ...asking(options) };
  const tools = mountTools(shared);
  let comfort: Promise<Comfort> | undefined;
  const turner = makeTurner(root, parts, hole, first, options.pace ?? AT_ONCE, (view) => {
    tools.update(view);
    watchers.tell(view);
    comfort ??= import("../comfort/comfort.ts").then(({ mountComfort }) => mountComfort(easing));
    comfort.then((each) => each.update(view)).catch(report);
  });
  const play = (effect: Effect): void => playEffect(parts, effect, turner.view);
  const take = takeChoice({
    ...shared,
    announce: (text) => play({ kind: "announce", text }),
    watch: (listener) => watchers.watch(listener),
  });
  const showMenu = (showKeys: boolean): void => {
    const menu = { ...shared, view: turner.view, showKeys };
    import("./menu.ts").then(({ openMenu }) => openMenu(root, menu)).catch(report);
  };
  const easing = {
    ...shared,
    openMenu: () => showMenu(false),
    openTool: (name: string) => tools.open(name),
  };
  const leave = [
    () => hole.destroy(),
    () => tools.close(),
    settleOnInput(root, () => turner.settle()),
    followScroll(root, parts.get("page")),
    mountPresses(root, hole, { take, ...easing }),
    mountKeyboard(root, parts, {
      take,
      showKeys: () => showMenu(true),
      openHole: () => hole.open(false),
      isCalm: calm,
      hasShortcuts: () => turner.view.settings.shortcuts,
    }),
  ];

  return {
    update: (view) => turner.turn(view),
    play,
    choose: (id) => (id.startsWith("game=") ? tools.open(id) : take(id)),
    stageHost: parts.get("stage"),
    stageFreeArea: parts.get("free"),
    destroy() {
      leave.forEach((each) => each());
      root.replaceChildren();
    },
  };
}

/** What only the game itself can answer; null before there is one. */
const asking = ({ sitting }: ReaderOptions) => ({
  book: async () => (await sitting?.()?.book()) ?? null,
  memory: async () => (await sitting?.()?.memory()) ?? null,
  desk: async () => (await sitting?.()?.desk()) ?? null,
  touches: async () => (await sitting?.()?.touches()) ?? null,
  setAside: async () => (await sitting?.()?.setAside()) ?? null,
  settled: async () => sitting?.()?.settled(),
});

/** Who presses anything no longer waits for the text to appear. */
function settleOnInput(root: HTMLElement, settle: () => void): () => void {
  const { ownerDocument } = root;
  root.addEventListener("pointerdown", settle);
  ownerDocument.addEventListener("keydown", settle);
  return () => {
    root.removeEventListener("pointerdown", settle);
    ownerDocument.removeEventListener("keydown", settle);
  };
}
