/** Asks the player for what a choice needs: words, a drawing, a line of type, threads on a plan, or a visit to the order desk. */
import type { Answer, Dispatch } from "../../app/commands.ts";
import type { Quote } from "../../app/market-view.ts";
import type { Ask, PageView } from "../../app/views.ts";
import type { Language } from "../../core/story/beat.ts";

export interface AskContext {
  readonly language: Language;
  /** Read again after every order: give a getter if views change while a sheet is open. */
  readonly view: PageView;
  /** What an order would do now. */
  readonly quote: Quote;
  readonly dispatch: Dispatch;
  /** Calls `listener` with every new view until the returned function is called. */
  readonly watch?: (listener: (view: PageView) => void) => () => void;
}

/**
 * Opens the sheet for `ask` over `host`. Gives the answer, "done" when the order desk closes,
 * or null when the player turns back. Rejects only if the sheet's file cannot be loaded.
 */
export async function askPlayer(
  host: HTMLElement,
  ask: Ask,
  context: AskContext,
): Promise<Answer | "done" | null> {
  if (ask.kind === "write") {
    const { openWriteSheet } = await import("./write-sheet.ts");
    return openWriteSheet(host, ask, context.language);
  }
  if (ask.kind === "draw") {
    const { openDrawSheet } = await import("./draw-sheet.ts");
    const drawing = await openDrawSheet(host, ask, context.language);
    return drawing && { kind: "drawing", drawing };
  }
  if (ask.kind === "compose") {
    const { openComposeSheet } = await import("./compose-sheet.ts");
    const text = await openComposeSheet(host, ask, context.language);
    return text === null ? null : { kind: "composed", text };
  }
  if (ask.kind === "map") {
    const { openMachineSheet } = await import("./machine-sheet.ts");
    const links = await openMachineSheet(host, context.view);
    return links && { kind: "links", links };
  }
  const { openTradeSheet } = await import("./trade-sheet.ts");
  return openTradeSheet(host, context);
}
