/** What the tools of the page open, cabinet, exchange and book: fetched the first time, then kept and updated. */
import type { Dispatch } from "../../app/commands.ts";
import type { BookView } from "../../app/book/book-view.ts";
import type { MemoryView } from "../../app/memory/memory-view.ts";
import type { Desk } from "../../app/saves/desk.ts";
import type { Quote } from "../../app/market-view.ts";
import type { PageView } from "../../app/views.ts";

export interface ToolContext {
  readonly root: HTMLElement;
  readonly dispatch: Dispatch;
  readonly quote: Quote;
  readonly book: () => Promise<BookView | null>;
  readonly memory: () => Promise<MemoryView | null>;
  readonly desk: () => Promise<Desk | null>;
  /** Folder of the pictures, with its closing slash. */
  readonly baseUrl: string;
  readonly viewNow: () => PageView;
  readonly report: (error: unknown) => void;
}

export interface Tools {
  /** `name` is a button's `data-do`: "cabinet", "market", "book", "memory", "settings" or "sound". */
  open(name: string): void;
  update(view: PageView): void;
  close(): void;
}

export interface Panel {
  update(view: PageView): void;
  open(): void;
  close(): void;
}

export function mountTools(context: ToolContext): Tools {
  const standing = new Map<string, Panel>();

  async function panelOf(name: string): Promise<Panel> {
    const kept = standing.get(name);
    if (kept) return kept;
    const { fetchPanel } = await import("./fetch-panel.ts");
    const panel = await fetchPanel(name, context);
    standing.set(name, panel);
    panel.update(context.viewNow());
    return panel;
  }

  return {
    open(name) {
      if (name === "sound") {
        const { sound } = context.viewNow().settings;
        return context.dispatch({ type: "prefer", settings: { sound: !sound } });
      }
      panelOf(name)
        .then((panel) => panel.open())
        .catch(context.report);
    },
    update: (view) => standing.forEach((panel) => panel.update(view)),
    close: () => standing.forEach((panel) => panel.close()),
  };
}
