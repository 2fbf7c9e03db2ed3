/** The order ticket: side, quantity, what would follow, and the button that places it. */
import type { IssuerView, MarketView, Order, OrderPreview } from "../../app/market-view.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import { fill } from "../../content/strings/fill.ts";
import type { Language } from "../../core/story/beat.ts";
import type { Giant } from "../../core/story/cues.ts";
import { el } from "../dom/el.ts";
import { figuresIn } from "../../content/figures.ts";
import { previewSentences } from "./order-preview.ts";
import { mountShareCount } from "./share-count.ts";

export interface TicketContext {
  readonly language: Language;
  readonly quote: (order: Order) => OrderPreview;
  readonly place: (order: Order) => void;
}

export interface Ticket {
  readonly element: HTMLElement;
  /** Quotes again for these prices and this giant. */
  update(market: MarketView, giant: Giant): void;
}

export function mountTicket(context: TicketContext): Ticket {
  const { language, quote } = context;
  const words = EXCHANGE[language];
  let order: Order = { side: "short", giant: "MIR", shares: 1 };
  let issuer: IssuerView | undefined;

  const change = (part: Partial<Order>) => {
    order = { ...order, ...part };
    show();
  };
  const side = (name: Order["side"], label: string) => {
    const onchange = () => change({ side: name });
    return el(
      "label",
      {},
      el("input", { type: "radio", name: "side", checked: name === "short", onchange }),
      label,
    );
  };
  const count = mountShareCount(words, (shares) => change({ shares }));
  const told = el("div", { class: "order-told", "aria-live": "polite" });
  const onclick = () => (quote(order).ok ? context.place(order) : count.focus());
  const place = el("button", { type: "button", class: "sheet-accept", onclick }, words.place);

  function show(): void {
    const preview = quote(order);
    const isShort = order.side === "short";
    count.show(order.shares, (isShort ? issuer?.maxShort : issuer?.shortShares) ?? 0);
    place.setAttribute("aria-disabled", String(!preview.ok));
    const rent = fill(words.fee, { percent: figuresIn(language).percent(issuer?.borrowPercent ?? 0) });
    const sentences = [
      ...previewSentences(order, preview, language),
      ...(preview.ok && isShort ? [rent] : []),
    ];
    told.replaceChildren(...sentences.map((text) => el("p", { class: !preview.ok && "refused" }, text)));
  }

  return {
    element: el(
      "fieldset",
      { class: "ticket" },
      el("legend", {}, words.ticket),
      el("div", { class: "ticket-sides" }, side("short", words.short), side("cover", words.cover)),
      count.element,
      told,
      place,
    ),
    update(market, giant) {
      issuer = market.issuers.find((each) => each.giant === giant);
      change({ giant });
    },
  };
}
