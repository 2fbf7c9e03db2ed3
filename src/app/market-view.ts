/** The market as the page shows it. Money in integer euro cents. */
import type { Giant } from "../core/story/cues.ts";

export interface IssuerView {
  readonly giant: Giant;
  /** House name: "Miroir". */
  readonly name: string;
  readonly priceCents: number;
  /** Percent since the last named scene, one decimal. */
  readonly changePercent: number;
  /** Closing prices, oldest first, one a trading day. */
  readonly history: readonly number[];
  /** Shares sold short; 0 when none. */
  readonly shortShares: number;
  readonly entryCents: number | null;
  /** Price at which Gobseck would call; null without a position. */
  readonly callCents: number | null;
  /** Largest short sale the account would take now, in shares. */
  readonly maxShort: number;
  /** Borrow fee, percent a year. */
  readonly borrowPercent: number;
}

export interface LedgerLine {
  readonly day: number;
  readonly kind: "deposit" | "short" | "cover" | "fee" | "dividend" | "call" | "buy-in";
  readonly giant: Giant | null;
  readonly shares: number;
  readonly priceCents: number;
  /** Change of cash and locked proceeds. */
  readonly amountCents: number;
}

export interface AccountView {
  readonly opened: boolean;
  readonly equityCents: number;
  readonly maintenanceCents: number;
  readonly call: {
    readonly missingCents: number;
    readonly daysLeft: number;
    /** Value of the shares that would have to be bought back to silence him instead. */
    readonly excessCents: number;
  } | null;
  readonly ledger: readonly LedgerLine[];
}

/** What the cote's plate shows large: one house, or the mean of the six. */
export type CoteSubject = Giant | "index";

export interface SceneMark {
  /** Its `# title:`. */
  readonly title: string;
  /** Day of its last close: today for the scene being read. */
  readonly day: number;
}

export interface MarketView {
  /** Orders are taken only while a market night is open. */
  readonly open: boolean;
  readonly day: number;
  readonly indexPercent: number;
  readonly issuers: readonly IssuerView[];
  readonly account: AccountView;
  /** Day the crash began; null before. */
  readonly crashDay: number | null;
  /** The scenes so far, oldest first. */
  readonly scenes: readonly SceneMark[];
  readonly shown: CoteSubject;
}

export interface Order {
  readonly side: "short" | "cover";
  readonly giant: Giant;
  /** Whole shares, at least 1. */
  readonly shares: number;
}

/** What the desk may ask: what an order would do, or what keeping a position may bring. */
export type Question = Order | { readonly side: "hold"; readonly giant: Giant };

/** What an order would do, before it is placed; of a position kept, what buying it back now would change. */
export type OrderPreview =
  | {
      readonly ok: true;
      readonly proceedsCents: number;
      readonly callCents: number | null;
      readonly moves: readonly {
        readonly percent: number;
        readonly equityCents: number;
        readonly called: boolean;
      }[];
    }
  | {
      readonly ok: false;
      readonly reason: "closed" | "shares" | "margin" | "position" | "issuer";
      readonly largest: number;
    };

/** What the desk asks the market before anything is placed. */
export type Quote = (question: Question) => OrderPreview;
