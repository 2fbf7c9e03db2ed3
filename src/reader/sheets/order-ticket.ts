/** The order ticket: side, quantity, what would follow, and the button that places it. */
import type { MarketView, Order, OrderPreview } from "../../app/market-view.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import { fill } from "../../content/strings/fill.ts";
import type { Language } from "../../core/story/beat.ts";
import type { Giant } from "../../core/story/cues.ts";
import { el } from "../dom/el.ts";
import { figuresIn } from "../panels/figures.ts";
import { previewSentences } from "./order-preview.ts";

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
  const words = EXCHANGE[context.language];
  let order: Order = { side: "short", giant: "MIR", shares: 1 };
  let largest = 0;
  let borrowPercent = 0;

  const change = (part: Partial<Order>) => {
    order = { ...order, ...part };
    show();
  };
  const side = (name: Order["side"], label: string) => {
    const input = el("input", { type: "radio", name: "side", checked: name === "short" });
    input.addEventListener("change", () => change({ side: name }));
    return el("label", {}, input, label);
  };
  const count = (value: string) => Math.max(0, Math.floor(Number(value)) || 0);
  const field = el("input", { type: "number", inputmode: "numeric", min: 1, step: 1, id: "order-shares" });
  const slider = el("input", { type: "range", min: 1, step: 1, "aria-label": words.slider });
  field.addEventListener("input", () => change({ shares: count(field.value) }));
  slider.addEventListener("input", () => change({ shares: count(slider.value) }));
  const step = (sign: string, label: string, by: number) =>
    el(
      "button",
      {
        type: "button",
        "aria-label": label,
        onclick: () => change({ shares: Math.max(1, order.shares + by) }),
      },
      sign,
    );
  const told = el("div", { class: "order-told", "aria-live": "polite" });
  const place = el(
    "button",
    { type: "button", class: "sheet-accept", onclick: () => placeIt() },
    words.place,
  );

  function placeIt(): void {
    if (context.quote(order).ok) context.place(order);
    else field.focus();
  }
  function show(): void {
    const preview = context.quote(order);
    if (count(field.value) !== order.shares || field.value === "") field.value = String(order.shares || "");
    slider.max = String(Math.max(1, largestOf(order.side)));
    slider.value = String(order.shares);
    slider.disabled = largestOf(order.side) < 2;
    place.setAttribute("aria-disabled", String(!preview.ok));
    const sentences = previewSentences(order, preview, context.language);
    const rent = fill(words.fee, { percent: figuresIn(context.language).percent(borrowPercent) });
    const isLoan = preview.ok && order.side === "short";
    told.replaceChildren(
      ...[...sentences, ...(isLoan ? [rent] : [])].map((text) =>
        el("p", { class: !preview.ok && "refused" }, text),
      ),
    );
  }
  let owed = 0;
  const largestOf = (name: Order["side"]) => (name === "short" ? largest : owed);

  const element = el(
    "fieldset",
    { class: "ticket" },
    el("legend", {}, words.ticket),
    el("div", { class: "ticket-sides" }, side("short", words.short), side("cover", words.cover)),
    el(
      "div",
      { class: "ticket-count" },
      el("label", { for: "order-shares" }, words.shares),
      step("−", words.less, -1),
      field,
      step("+", words.more, 1),
      slider,
    ),
    told,
    place,
  );
  return {
    element,
    update(market, giant) {
      const issuer = market.issuers.find((each) => each.giant === giant);
      largest = issuer?.maxShort ?? 0;
      owed = issuer?.shortShares ?? 0;
      borrowPercent = issuer?.borrowPercent ?? 0;
      change({ giant });
    },
  };
}
