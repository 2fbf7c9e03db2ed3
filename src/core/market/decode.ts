/** Reads a market state from outside data (a save): every field is checked, and the book is re-added. */
import { GIANTS, type Giant } from "../story/cues.ts";
import { isRandomState } from "../random/random.ts";
import { type Account, EMPTY_ACCOUNT, applyEntry, sharesOf } from "./account.ts";
import { LAST_DAY, MOST_BELIEF, MOST_CENTS } from "./model.ts";
import type { EntryKind, LedgerEntry, MarketState, Result } from "./types.ts";

/** `MarketState` is plain data: `JSON.stringify` writes it, this reads it back. The error names the field at fault. */
export function decodeMarket(data: unknown): Result<MarketState, string> {
  const fault = isRecord(data) ? faultOf(data) : "market";
  return fault === null ? { ok: true, value: data as MarketState & Data } : { ok: false, error: fault };
}

type Data = Record<string, unknown>;

const isRecord = (data: unknown): data is Data =>
  typeof data === "object" && data !== null && !Array.isArray(data);

const isWhole = (data: unknown, low: number, high: number): data is number =>
  Number.isInteger(data) && (data as number) >= low && (data as number) <= high;

const isNumber = (data: unknown, low: number, high: number): boolean =>
  typeof data === "number" && data >= low && data <= high;

const areNumbers = (data: unknown, low = -Number.MAX_VALUE, high = Number.MAX_VALUE): boolean =>
  Array.isArray(data) && data.length === GIANTS.length && data.every((each) => isNumber(each, low, high));

function faultOf(data: Data): string | null {
  const { day, history } = data;
  if (!isWhole(day, 0, LAST_DAY)) return "day";
  const checks: Record<keyof MarketState, boolean> = {
    version: data["version"] === 1,
    day: true,
    open: typeof data["open"] === "boolean",
    armed: typeof data["armed"] === "boolean",
    crashDay: data["crashDay"] === null || isWhole(data["crashDay"], 0, day),
    hype: isNumber(data["hype"], 0, 1),
    random: isRandomState(data["random"]),
    value: areNumbers(data["value"], Number.MIN_VALUE),
    belief: areNumbers(data["belief"], -MOST_BELIEF, MOST_BELIEF),
    trend: areNumbers(data["trend"]),
    falling: areNumbers(data["falling"], 0),
    history: isRecord(history) && GIANTS.every((giant) => isTape(history[giant], day)),
    ledger: Array.isArray(data["ledger"]) && isLedger(data["ledger"], day),
  };
  return Object.entries(checks).find(([, holds]) => !holds)?.[0] ?? null;
}

const isTape = (data: unknown, day: number): boolean =>
  Array.isArray(data) && data.length === day + 1 && data.every((cents) => isWhole(cents, 1, MOST_CENTS));

function isLedger(data: readonly unknown[], day: number): boolean {
  let account = EMPTY_ACCOUNT;
  let last = 0;
  for (const entry of data) {
    if (!isRecord(entry) || !isWhole(entry["day"], last, day) || !isEntry(entry, account)) return false;
    last = entry["day"];
    account = applyEntry(account, entry as unknown as LedgerEntry);
  }
  return true;
}

/** Sign of the amount that each kind of line carries. */
const SIGNS: Record<EntryKind, 1 | 0 | -1> = {
  deposit: 1,
  short: 1,
  cover: -1,
  fee: -1,
  dividend: -1,
  call: 0,
  "buy-in": -1,
};

function isEntry(entry: Data, account: Account): boolean {
  const { kind, giant, shares, priceCents, amountCents } = entry;
  const most = Number.MAX_SAFE_INTEGER;
  if (!Object.hasOwn(SIGNS, kind as string)) return false;
  if (!isWhole(shares, 0, most) || !isWhole(priceCents, 0, most) || !isWhole(amountCents, -most, most))
    return false;
  const sign = SIGNS[kind as EntryKind];
  if (kind === "deposit" || kind === "fee" || kind === "call") {
    return giant === null && shares === 0 && Math.sign(amountCents) === sign;
  }
  const isOwed = kind === "short" || shares <= sharesOf(account, giant as Giant);
  return (
    GIANTS.includes(giant as Giant) && shares > 0 && isOwed && amountCents === sign * shares * priceCents
  );
}
