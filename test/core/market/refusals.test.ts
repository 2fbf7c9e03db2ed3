/** Everything that must be refused: orders out of bounds, story calls out of range, corrupt saves. */
import { describe, expect, test } from "vitest";
import {
  advance,
  changeSince,
  decodeMarket,
  deposit,
  type MarketMove,
  openMarket,
  trade,
} from "../../../src/core/market/market.ts";
import type { MarketState, Order } from "../../../src/core/market/types.ts";
import type { Giant } from "../../../src/core/story/cues.ts";
import { market } from "./stories.ts";

const refusal = (state: MarketState, order: Order): unknown => {
  const done = trade(state, order);
  return done.ok ? null : [done.error.reason, done.error.largest];
};
const short = (shares: number, giant: Giant = "MIR"): Order => ({ side: "short", giant, shares });

/** 2,400 euros carry 4,800 euros of Miroir at 142. */
const LARGEST = 33;

function sold(shares: number): MarketState {
  const done = trade(market(1), short(shares));
  if (!done.ok) throw new Error("the sale was refused");
  return done.value;
}

describe("orders", () => {
  test.each([0, -1, 0.5, Number.NaN, Infinity, 1_000_001, 2 ** 53, 1e300])("%s shares", (shares) => {
    expect(refusal(market(1), short(shares))).toEqual(["shares", LARGEST]);
  });

  test("more than margin allows", () => {
    expect(refusal(market(1), short(LARGEST + 1))).toEqual(["margin", LARGEST]);
    expect(refusal(market(1), short(1_000_000))).toEqual(["margin", LARGEST]);
    expect(refusal(sold(LARGEST), short(1))).toEqual(["margin", 0]);
  });

  test("covering more than is owed", () => {
    expect(refusal(market(1), { side: "cover", giant: "MIR", shares: 1 })).toEqual(["position", 0]);
    expect(refusal(sold(5), { side: "cover", giant: "MIR", shares: 6 })).toEqual(["position", 5]);
  });

  test("an unknown issuer", () => {
    expect(refusal(market(1), short(1, "XYZ" as Giant))).toEqual(["issuer", 0]);
    expect(refusal(market(1), short(1, "toString" as Giant))).toEqual(["issuer", 0]);
  });

  test("a closed market, whoever asks", () => {
    const closed = advance(sold(5), { do: "close" }, { withheld: 0 });
    expect(refusal(closed, short(1))).toEqual(["closed", 0]);
    expect(refusal(closed, { side: "cover", giant: "MIR", shares: 1 })).toEqual(["closed", 0]);
    const delegated = advance(closed, { do: "delegate", temperament: "bold" }, { withheld: 0 });
    expect(delegated.ledger).toEqual(closed.ledger);
  });

  test("an account without money", () => {
    const poor = advance(openMarket(1), { do: "open" }, { withheld: 0 });
    expect(refusal(poor, short(1))).toEqual(["margin", 0]);
  });

  test("a ruined account, even with new money", () => {
    const gap = advance(sold(LARGEST), { do: "shock", giant: "MIR", percent: 60 }, { withheld: 0 });
    const ruined = deposit(advance(gap, { do: "days", days: 2 }, { withheld: 0 }), 1_000_000);
    expect(ruined.ledger.map(({ kind }) => kind)).toContain("buy-in");
    expect(refusal(ruined, short(1))).toEqual(["closed", 0]);
  });
});

describe("story calls out of range name the scene", () => {
  const calls: readonly [MarketMove, number][] = [
    [{ do: "days", days: 0 }, 0],
    [{ do: "days", days: -3 }, 0],
    [{ do: "days", days: 2.5 }, 0],
    [{ do: "days", days: 121 }, 0],
    [{ do: "days", days: Number.NaN }, 0],
    [{ do: "shock", giant: "MIR", percent: -60.1 }, 0],
    [{ do: "shock", giant: "MIR", percent: 61 }, 0],
    [{ do: "shock", giant: "MIR", percent: Number.NaN }, 0],
    [{ do: "shock", giant: "XYZ" as Giant, percent: 1 }, 0],
    [{ do: "hype", level: 1.01 }, 0],
    [{ do: "hype", level: -0.01 }, 0],
    [{ do: "arm" }, 1.5],
    [{ do: "arm" }, -0.1],
    [{ do: "arm" }, Number.NaN],
  ];
  test.each(calls)("%j, withheld %d", (action, withheld) => {
    expect(() => advance(market(1), action, { withheld }, "scene_20")).toThrow(/^scene_20: .*/);
  });

  test.each([0, -5, 0.5, Number.NaN, 1e12])("a deposit of %s cents", (cents) => {
    expect(() => deposit(market(1), cents, "night_1")).toThrow(/^night_1: a deposit/);
  });

  test("a change since a day that has not been", () => {
    expect(() => changeSince(market(1), "MIR", 251, "night_1")).toThrow("night_1: no close on day 251");
  });

  test("more days than the book of prices holds", () => {
    const late = { ...market(1), day: 5990 };
    expect(() => advance(late, { do: "days", days: 11 }, { withheld: 0 }, "epilogue")).toThrow(
      "epilogue: days must be 1 to 10",
    );
  });
});

describe("corrupt saves", () => {
  const good = advance(sold(5), { do: "days", days: 20 }, { withheld: 0.1 });
  /** Puts a value where the dotted path says, and gives the field that is then found at fault. */
  const set = (path: string, value: unknown): string | null => {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const data: unknown = structuredClone(good);
    const holder = keys.reduce((inner, key) => (inner as Record<string, unknown>)[key], data);
    (holder as Record<string, unknown>)[last] = value;
    const read = decodeMarket(data);
    return read.ok ? null : read.error;
  };

  test("a good one is read", () => expect(set("hype", 0.5)).toBe(null));
  test.each([null, undefined, 3, "state", []])("%j is no market", (data) => {
    expect(decodeMarket(data)).toEqual({ ok: false, error: "market" });
  });
  test.each([
    ["version", 2, "version"],
    ["day", 1.5, "day"],
    ["day", 271, "history"],
    ["open", 1, "open"],
    ["crashDay", 9999, "crashDay"],
    ["hype", 2, "hype"],
    ["random", [0, 0, 0, 0], "random"],
    ["value.2", 0, "value"],
    ["value.2", null, "value"],
    ["belief.5", 40, "belief"],
    ["trend", [1, 2], "trend"],
    ["falling.0", -1, "falling"],
    ["history.NUC", undefined, "history"],
    ["history.NUC.7", 0, "history"],
    ["history.NUC.7", 12.5, "history"],
    ["ledger", {}, "ledger"],
    ["ledger.0.amountCents", -240_000, "ledger"],
    ["ledger.0.kind", "gift", "ledger"],
    ["ledger.0.kind", "toString", "ledger"],
    ["ledger.0.day", 9999, "ledger"],
    ["ledger.1.day", 0, "ledger"],
    ["ledger.1.amountCents", 71_001, "ledger"],
    ["ledger.1.shares", -5, "ledger"],
    ["ledger.1.giant", null, "ledger"],
    ["ledger.1.giant", "XYZ", "ledger"],
    ["ledger.1.kind", "cover", "ledger"],
    ["ledger.2.amountCents", 3, "ledger"],
    ["ledger.2", null, "ledger"],
  ])("%s = %j", (path, value, fault) => {
    expect(set(path, value)).toBe(fault);
  });
});
