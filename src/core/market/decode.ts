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

const areNumbers = (data: unknown, low: number, high: number): boolean =>
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
    value: areNumbers(data["value"], Number.MIN_VALUE, Number.MAX_VALUE),
    belief: areNumbers(data["belief"], -MOST_BELIEF, MOST_BELIEF),
    trend: areNumbers(data["trend"], -Number.MAX_VALUE, Number.MAX_VALUE),
    falling: areNumbers(data["falling"], 0, Number.MAX_VALUE),
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

/** For each kind: is there a giant, and how the amount follows from shares and price; null: any amount of that sign. */
const RULES: Record<
  EntryKind,
  { readonly giant: boolean; readonly sign: 1 | -1 | 0; readonly free: boolean }
> = {
  deposit: { giant: false, sign: 1, free: true },
  short: { giant: true, sign: 1, free: false },
  cover: { giant: true, sign: -1, free: false },
  fee: { giant: false, sign: -1, free: true },
  dividend: { giant: true, sign: -1, free: false },
  call: { giant: false, sign: 0, free: false },
  "buy-in": { giant: true, sign: -1, free: false },
};

function isEntry(entry: Data, account: Account): boolean {
  const { kind, giant, shares, priceCents, amountCents } = entry;
  if (typeof kind !== "string" || !Object.hasOwn(RULES, kind)) return false;
  const rule = RULES[kind as EntryKind];
  const most = Number.MAX_SAFE_INTEGER;
  if (!isWhole(shares, rule.giant ? 1 : 0, rule.giant ? most : 0) || !isWhole(priceCents, 0, most))
    return false;
  if (!isWhole(amountCents, -most, most)) return false;
  if (rule.free ? amountCents * rule.sign <= 0 : amountCents !== rule.sign * shares * priceCents)
    return false;
  if (!rule.giant) return giant === null;
  return GIANTS.includes(giant as Giant) && (kind === "short" || shares <= sharesOf(account, giant as Giant));
}
