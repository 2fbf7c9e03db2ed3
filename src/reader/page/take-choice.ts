/** From a pressed choice to a command: what it asks of the player is obtained first. */
import type { Dispatch } from "../../app/commands.ts";
import type { Quote } from "../../app/market-view.ts";
import type { ChoiceView, PageView } from "../../app/views.ts";
import { lockReason } from "./choice.ts";

export interface TakeContext {
  readonly root: HTMLElement;
  readonly dispatch: Dispatch;
  readonly quote: Quote;
  /** Hears of a sheet that could not be fetched. */
  readonly report: (error: unknown) => void;
  readonly viewNow: () => PageView;
  readonly announce: (text: string) => void;
  /** Calls the listener with every later view, until the returned function is called. */
  readonly watch: (listener: (view: PageView) => void) => () => void;
}

/** Gives the one function that takes a choice; while a sheet is open every other choice waits. */
export function takeChoice(context: TakeContext): (choiceId: string) => void {
  let isAsking = false;

  async function ask(choice: ChoiceView, turn: number): Promise<void> {
    if (choice.ask === null) return;
    const { root, dispatch, quote, viewNow, watch } = context;
    const { language } = viewNow();
    const asked = {
      language,
      quote,
      dispatch,
      watch,
      get view() {
        return viewNow();
      },
    };
    const { askPlayer } = await import("../sheets/ask.ts");
    const answer = await askPlayer(root, choice.ask, asked);
    if (answer === null) return;
    dispatch({ type: "choose", turn, choiceId: choice.id, ...(answer === "done" ? {} : { answer }) });
  }

  return (choiceId) => {
    const view = context.viewNow();
    const choice = view.choices.find(({ id }) => id === choiceId);
    if (!choice || isAsking) return;
    const reason = lockReason(choice, view);
    if (reason !== null) {
      context.announce(reason);
    } else if (choice.ask === null) {
      context.dispatch({ type: "choose", turn: view.turn, choiceId });
    } else {
      isAsking = true;
      ask(choice, view.turn)
        // The choice stays, and may be tried again.
        .catch(context.report)
        .finally(() => {
          isAsking = false;
        });
    }
  };
}
