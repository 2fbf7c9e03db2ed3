/** The counter as one piece: prices to pick from, the ticket, the statement. Fills any host. */
import type { Dispatch } from "../../app/commands.ts";
import type { Order, OrderPreview } from "../../app/market-view.ts";
import type { PageView } from "../../app/views.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import type { Giant } from "../../core/story/cues.ts";
import { el } from "../dom/el.ts";
import { priceList } from "../panels/price-list.ts";
import { entryText, statement } from "../panels/statement.ts";
import { mountTicket } from "./order-ticket.ts";
import "./sheets.css";
import "../panels/exchange.css";

export interface DeskContext {
  readonly dispatch: Dispatch;
  readonly quote: (order: Order) => OrderPreview;
}

/** Shows `first`, then every view given to `update`. Orders are taken only while the market is open. */
export function fillDesk(
  host: HTMLElement,
  first: PageView,
  context: DeskContext,
): { update(view: PageView): void } {
  let view = first;
  let picked: Giant = view.market.issuers[0]?.giant ?? "MIR";
  const words = EXCHANGE[view.language];
  const prices = el("div", {});
  const book = el("div", {});
  const said = el("p", { class: "sheet-remark", role: "status" });
  const closed = el("p", { class: "sheet-small" }, words.closed);
  const ticket = mountTicket({
    language: view.language,
    quote: context.quote,
    place: (order) => context.dispatch({ type: "trade", turn: view.turn, order }),
  });
  const counter = el("div", {}, ticket.element, said);
  const pick = (giant: Giant) => {
    picked = giant;
    ticket.update(view.market, picked);
  };

  function update(next: PageView): void {
    const { language, market } = next;
    const entries = market.account.ledger;
    const isOrdered = entries.length > view.market.account.ledger.length;
    const hadFocus = prices.contains(document.activeElement);
    view = next;
    prices.replaceChildren(priceList(market, language, market.open ? { picked, pick } : null));
    if (hadFocus) prices.querySelector<HTMLElement>("input:checked")?.focus();
    book.replaceChildren(statement(market.account, language));
    counter.hidden = !market.open;
    closed.hidden = market.open;
    ticket.update(market, picked);
    const last = entries.at(-1);
    if (isOrdered && last) said.textContent = entryText(last, language);
  }

  host.append(el("div", { class: "desk" }, el("div", {}, prices, closed), counter, book));
  update(view);
  return { update };
}
