/** The order ticket: side, quantity, what would follow, and the button that places it. */
import type { IssuerView, MarketView, Order, Question, Quote } from "../../app/market-view.ts";
import { figuresIn } from "../../content/figures.ts";
import { EXCHANGE, type ExchangeStrings } from "../../content/strings/exchange.ts";
import { fill } from "../../content/strings/fill.ts";
import type { Language } from "../../core/story/beat.ts";
import type { Giant } from "../../core/story/cues.ts";
import { el } from "../dom/el.ts";
import { previewSentences } from "./order-preview.ts";
import { mountShareCount } from "./share-count.ts";

export interface TicketContext {
  readonly language: Language;
  readonly quote: Quote;
  readonly place: (order: Order) => void;
}

export interface Ticket {
  readonly element: HTMLElement;
  /** Quotes again for these prices and this giant. */
  update(market: MarketView, giant: Giant): void;
}

type Side = Question["side"];

interface Draft {
  readonly side: Side;
  readonly giant: Giant;
  readonly shares: number;
}

/** @param side picked first */
export function mountTicket(context: TicketContext, side: Side): Ticket {
  const { language, quote } = context;
  const words = EXCHANGE[language];
  let draft: Draft = { side, giant: "MIR", shares: 1 };
  let issuer: IssuerView | undefined;
  /** Shares of the giant that would lift the call; 0 when none stands, or when all of them would not. */
  let needed = 0;

  const change = (part: Partial<Draft>) => {
    draft = { ...draft, ...part };
    show();
  };
  const count = mountShareCount(words, (shares) => change({ shares }));
  const told = el("div", { class: "order-told", "aria-live": "polite" });
  const onclick = () => {
    const order = orderOf(draft);
    if (order && quote(order).ok) context.place(order);
    else count.focus();
  };
  const place = el("button", { type: "button", class: "sheet-accept", onclick }, words.place);

  function show(): void {
    const order = orderOf(draft);
    const preview = quote(order ?? { side: "hold", giant: draft.giant });
    const owed = issuer?.shortShares ?? 0;
    count.element.hidden = place.hidden = order === null;
    count.show(draft.shares, (draft.side === "short" ? issuer?.maxShort : owed) ?? 0);
    place.setAttribute("aria-disabled", String(!preview.ok));
    const figures = figuresIn(language);
    const rent = fill(words.fee, { percent: figures.percent(issuer?.borrowPercent ?? 0) });
    const sentences = [
      ...previewSentences(
        order ?? { side: "hold", giant: draft.giant },
        order?.shares ?? owed,
        preview,
        language,
      ),
      ...(preview.ok && draft.side !== "cover" ? [rent] : []),
      ...(draft.side === "cover" && needed > 0
        ? [fill(words.silence, { shares: figures.whole(needed) })]
        : []),
    ];
    told.replaceChildren(...sentences.map((text) => el("p", { class: !preview.ok && "refused" }, text)));
  }

  return {
    element: el(
      "fieldset",
      { class: "ticket" },
      el("legend", {}, words.ticket),
      sides(words, side, (picked) => change({ side: picked })),
      count.element,
      // Before what it would do, which is long: both are then in sight on a desk's screen.
      place,
      told,
    ),
    update(market, giant) {
      const isFirst = issuer === undefined;
      issuer = market.issuers.find((each) => each.giant === giant);
      needed = neededOf(market, issuer);
      change(isFirst && needed > 0 ? { giant, shares: needed } : { giant });
    },
  };
}

function neededOf({ account }: MarketView, issuer: IssuerView | undefined): number {
  if (!account.call || !issuer) return 0;
  const shares = Math.ceil(account.call.excessCents / issuer.priceCents);
  return shares <= issuer.shortShares ? shares : 0;
}

/** The order of a draft; null for one that keeps what it has. */
const orderOf = ({ side, giant, shares }: Draft): Order | null =>
  side === "hold" ? null : { side, giant, shares };

function sides(words: ExchangeStrings, first: Side, picked: (side: Side) => void): HTMLElement {
  const radios = (["short", "cover", "hold"] as const).map((side) =>
    el(
      "label",
      {},
      el("input", { type: "radio", name: "side", checked: side === first, onchange: () => picked(side) }),
      words[side],
    ),
  );
  return el("div", { class: "ticket-sides" }, ...radios);
}
