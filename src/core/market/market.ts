/** The Bourse: opens it, moves it as the story asks, reads it. Pure; a state is plain data and never changes. */
import { GIANTS, type Giant, type MarketAction } from "../story/cues.ts";
import { seedRandom } from "../random/random.ts";
import { accountOf } from "./account.ts";
import { isNews } from "./calls.ts";
import { delegate } from "./delegate.ts";
import { clamp, exp, ln } from "./exact.ts";
import { ISSUERS } from "./issuers.ts";
import * as model from "./model.ts";
import { moved, pricesOf } from "./orders.ts";
import { named, passDay, quote } from "./prices.ts";
import { type Book, review, settle, write } from "./settle.ts";
import { type LedgerEntry, MarketError, type MarketState } from "./types.ts";

export { decodeMarket } from "./decode.ts";
export { accountOf } from "./account.ts";
export { isRinging, newsSince } from "./calls.ts";
export { changeSince, hasCrashed, index, priceCents } from "./reads.ts";
export { pricesOf, previewOrder, trade } from "./orders.ts";

/** Same seed, same past: `OPENING_DAY` closes lead to the same opening prices in every game. */
export function openMarket(seed: number): MarketState {
  const value = ISSUERS.map((issuer) => issuer.startCents);
  const belief = ISSUERS.map(({ target }) => target + (model.OPENING_HYPE * model.PREACH) / model.PULL);
  const still = GIANTS.map(() => 0);
  const first: MarketState = {
    version: 1,
    day: 0,
    open: false,
    armed: false,
    crashDay: null,
    hype: model.OPENING_HYPE,
    random: seedRandom(seed),
    value,
    belief,
    trend: still,
    falling: still,
    history: named(value.map((cents, index) => [quote(cents * exp(belief[index] ?? 0))])),
    ledger: [],
  };
  const past = passDays(first, model.OPENING_DAY, 0);
  const scale = ISSUERS.map(
    ({ giant, startCents }) => startCents / (past.history[giant].at(-1) ?? startCents),
  );
  return {
    ...past,
    value: past.value.map((f, index) => f * (scale[index] ?? 1)),
    history: named(
      GIANTS.map((giant, index) => past.history[giant].map((cents) => quote(cents * (scale[index] ?? 1)))),
    ),
  };
}

/** What the market does by itself; to bring money and to go on after a call is the game's part. */
export type MarketMove = Exclude<MarketAction, { readonly do: "deposit" | "resume" }>;

/**
 * Does what a market cue asks; `withheld` is the share of people who stopped giving (contagion / 100), 0 to 1; `days` 1 to 120, `hype` 0 to 1, `shock` -60 to 60 percent; `desk` is the
 * page's business and changes nothing. Throws `MarketError` out of range.
 * @param where the scene, for the error
 */
export function advance(
  state: MarketState,
  action: MarketMove,
  { withheld }: { readonly withheld: number },
  where?: string,
): MarketState {
  demand("withheld", withheld, 0, 1, where);
  switch (action.do) {
    case "days":
      demandDays(state, action.days, where);
      return passDays(state, action.days, withheld);
    case "shock":
      return shock(state, action.giant, action.percent, where);
    case "hype":
      demand("hype", action.level, 0, 1, where);
      return { ...state, hype: action.level };
    case "delegate":
      return delegate(state, action.temperament);
    case "arm":
      return { ...state, armed: true };
    case "open":
    case "close":
      return { ...state, open: action.do === "open" };
    case "desk":
      break;
  }
  return state;
}

/**
 * Passes days as `advance` does, but stops at the close that makes Gobseck call or buy in.
 * @returns the market then, and the days that have not passed
 */
export function passToNews(
  state: MarketState,
  days: number,
  { withheld }: { readonly withheld: number },
  where?: string,
): { readonly market: MarketState; readonly left: number } {
  demand("withheld", withheld, 0, 1, where);
  demandDays(state, days, where);
  const market = passDays(state, days, withheld, isNews);
  return { market, left: state.day + days - market.day };
}

/** Brings money to Gobseck: 1 cent to a billion euros at once. A ruined account takes it, and stays closed. */
export function deposit(state: MarketState, cents: number, where?: string): MarketState {
  demand("a deposit in cents", cents, 1, model.MOST_DEPOSIT_CENTS, where, 1);
  const { day } = state;
  const entry = { day, kind: "deposit", giant: null, shares: 0, priceCents: 0, amountCents: cents } as const;
  return bind(state, review(write(bookOf(state), entry), { day, prices: pricesOf(state) }));
}

/** Throws unless `amount` is a number (NaN is none) from `low` to `high`, and whole when `step` is 1. */
function demand(what: string, amount: number, low: number, high: number, where?: string, step = 0): void {
  if (amount >= low && amount <= high && (step === 0 || amount % step === 0)) return;
  throw new MarketError(`${what} must be ${low} to ${high}${step ? ", whole" : ""}, not ${amount}`, where);
}

const demandDays = (state: MarketState, days: number, where?: string): void =>
  demand("days", days, 1, Math.min(model.MOST_DAYS_AT_ONCE, model.LAST_DAY - state.day), where, 1);

const bookOf = (state: MarketState): Book => ({ account: accountOf(state), written: [] });

const bind = (state: MarketState, book: Book): MarketState =>
  book.written.length === 0 ? state : { ...state, ledger: [...state.ledger, ...book.written] };

function passDays(
  state: MarketState,
  days: number,
  withheld: number,
  stops: (line: LedgerEntry) => boolean = () => false,
): MarketState {
  let book = bookOf(state);
  let day = state.day;
  let tape: Parameters<typeof passDay>[0] = state;
  const closes = GIANTS.map((giant) => [...state.history[giant]]);
  while (day < state.day + days) {
    day += 1;
    const { prices, dividends, ...session } = passDay(tape, day, withheld);
    tape = session.tape;
    for (const [at, close] of prices.entries()) closes[at]?.push(close);
    const told = book.written.length;
    book = settle(book, { day, prices: named(prices), dividends, hype: tape.hype });
    if (book.written.slice(told).some(stops)) break;
  }
  return bind({ ...state, ...tape, day, history: named(closes) }, book);
}

/** News after the close: the last price is quoted again at once, and margin looked at again. */
function shock(state: MarketState, giant: Giant, percent: number, where?: string): MarketState {
  const at = GIANTS.indexOf(giant);
  if (at < 0) throw new MarketError(`no giant is called ${giant}`, where);
  demand("a shock in percent", percent, -60, 60, where);
  const jump = ln(1 + percent / 100);
  const bump = (items: readonly number[], by: number): number[] =>
    items.map((each, i) => (i === at ? each + by : each));
  const most = model.MOST_BELIEF;
  const closes = state.history[giant];
  const news: MarketState = {
    ...state,
    belief: bump(state.belief, jump).map((b) => clamp(-most, most, b)),
    trend: bump(state.trend, (jump * model.DAYS_A_YEAR) / model.MEMORY),
    history: {
      ...state.history,
      [giant]: [...closes.slice(0, -1), moved(closes.at(-1) ?? 1, percent)],
    },
  };
  return bind(news, review(bookOf(news), { day: news.day, prices: pricesOf(news) }));
}
