/** The counter as one piece: prices to pick from, the ticket, the statement. Fills any host. */
import type { Dispatch } from "../../app/commands.ts";
import type { CoteSubject, Order, Quote } from "../../app/market-view.ts";
import type { PageView } from "../../app/views.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import type { Giant } from "../../core/story/cues.ts";
import { el } from "../dom/el.ts";
import { mountCote } from "../panels/cote.ts";
import { priceList } from "../panels/price-list.ts";
import { entryText, statement } from "../panels/statement.ts";
import { mountTicket } from "./order-ticket.ts";
import "../panels/exchange.css";

export interface DeskContext {
  readonly dispatch: Dispatch;
  readonly quote: Quote;
  /** Hears of a lesson that could not be fetched. */
  readonly report?: (error: unknown) => void;
}

/** Shows `first`, then every view given to `update`. Orders are taken only while the market is open. */
export function fillDesk(
  host: HTMLElement,
  first: PageView,
  context: DeskContext,
): { update(view: PageView): void } {
  let view = first;
  let picked = view.market.shown;
  let giant: Giant = picked === "index" ? "MIR" : picked;
  const cote = mountCote(host, view.language, context.dispatch);
  const words = EXCHANGE[view.language];
  const prices = el("div", {});
  const book = el("div", {});
  const said = el("p", { class: "sheet-remark", role: "status" });
  const closed = el("p", { class: "sheet-small" }, words.closed);
  const place = (order: Order) => context.dispatch({ type: "trade", turn: view.turn, order });
  // Whoever is called has come to buy back.
  const side = view.market.account.call ? "cover" : "short";
  const ticket = mountTicket({ language: view.language, quote: context.quote, place }, side);
  const learn = el("button", { type: "button", class: "desk-lesson", onclick: teach }, words.lesson);
  const counter = el("div", {}, ticket.element, said, learn);
  const pick = (subject: CoteSubject) => {
    picked = subject;
    if (subject !== "index") giant = subject;
    context.dispatch({ type: "consult", open: true, subject });
    ticket.update(view.market, giant);
    cote.update({ ...view.market, shown: picked }, view.language);
  };

  function update(next: PageView): void {
    const { language, market } = next;
    const entries = market.account.ledger;
    const written = entries.slice(view.market.account.ledger.length);
    const hadFocus = prices.contains(document.activeElement);
    view = next;
    prices.replaceChildren(priceList(market, language, { picked, pick }));
    cote.update({ ...market, shown: picked }, language);
    if (hadFocus) prices.querySelector<HTMLElement>("input:checked")?.focus();
    book.replaceChildren(statement(market, language));
    counter.hidden = !market.open;
    closed.hidden = market.open;
    ticket.update(market, giant);
    if (written.length > 0) said.textContent = written.map((line) => entryText(line, language)).join(". ");
  }

  /** The lesson is fetched when it is asked for; without it the counter goes on. */
  function teach(): void {
    const miroir = view.market.issuers.find((each) => each.giant === "MIR");
    if (!miroir) return;
    import("./lesson-sheet.ts")
      .then(({ openLesson }) => openLesson(host, miroir, view.language))
      .catch(context.report ?? (() => {}));
  }

  const houses = el("div", {}, cote.plate, prices, closed);
  host.append(el("div", { class: "desk" }, houses, counter, el("div", {}, cote.table, book)));
  update(view);
  return { update };
}
