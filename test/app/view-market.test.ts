/** The market's view: what the page is told, and the book made readable. */
import { expect, test } from "vitest";
import type { MarketView } from "../../src/app/market-view.ts";
import { marketView, previewOrder } from "../../src/app/view-market.ts";
import { advance, deposit, openMarket, trade } from "../../src/core/market/market.ts";
import type { MarketState } from "../../src/core/market/types.ts";

const calm = { withheld: 0 };

function night(): MarketState {
  return advance(deposit(openMarket(3), 240_000), { do: "open" }, calm);
}

function sold(): MarketState {
  const done = trade(night(), { side: "short", giant: "MIR", shares: 30 });
  if (!done.ok) throw new Error("the sale was refused");
  return done.value;
}

const mirOf = ({ issuers }: MarketView): MarketView["issuers"][number] | undefined => issuers[0];

test("a market that nobody has entered", () => {
  const view = marketView(openMarket(3), 250);
  expect(view.open).toBe(false);
  expect(view.indexPercent).toBe(0);
  expect(view.account).toEqual({
    opened: false,
    equityCents: 0,
    maintenanceCents: 0,
    call: null,
    ledger: [],
  });
  expect(mirOf(view)).toMatchObject({
    giant: "MIR",
    name: "Miroir",
    priceCents: 14_200,
    changePercent: 0,
    shortShares: 0,
  });
  expect(mirOf(view)).toMatchObject({ entryCents: null, callCents: null, maxShort: 0 });
  expect(view.issuers.map(({ history }) => history.length)).toEqual([251, 251, 251, 251, 251, 251]);
});

test("a short sale: entry, call price, room left, change since the scene", () => {
  const risen = advance(sold(), { do: "shock", giant: "MIR", percent: 10 }, calm);
  const mir = mirOf(marketView(risen, 250));
  expect(mir).toMatchObject({ shortShares: 30, entryCents: 14_200, priceCents: 15_620, changePercent: 0 });
  expect(mirOf(marketView(risen, 249))?.changePercent).toBeGreaterThan(0);
  expect(mir?.callCents).toBe(Math.floor((10 * (240_000 + 426_000)) / (13 * 30)) + 1);
  expect(mir?.maxShort).toBe(0);
  expect(mir?.borrowPercent).toBe(1.9);
});

test("a call says what is missing and how long is left", () => {
  const called = advance(sold(), { do: "shock", giant: "MIR", percent: 30 }, calm);
  const { account } = marketView(called, 250);
  expect(account.call).toMatchObject({
    missingCents: account.maintenanceCents - account.equityCents,
    daysLeft: 2,
  });
  const miroir = marketView(called, 250).issuers[0];
  const enough = Math.ceil((account.call?.excessCents ?? 0) / (miroir?.priceCents ?? 1));
  const cover = (shares: number) => trade(called, { side: "cover", giant: "MIR", shares });
  for (const [shares, isCalled] of [
    [enough, false],
    [enough - 1, true],
  ] as const) {
    const done = cover(shares);
    expect(done.ok && marketView(done.value, 250).account.call !== null, String(shares)).toBe(isCalled);
  }
  expect(account.ledger.at(-1)).toMatchObject({
    kind: "call",
    priceCents: account.call?.missingCents,
    amountCents: 0,
  });
});

test("the borrow fees of consecutive days make one line", () => {
  const later = advance(sold(), { do: "days", days: 5 }, calm);
  const lines = marketView(later, 250).account.ledger;
  expect(lines.map(({ kind }) => kind)).toEqual(["deposit", "short", "fee", "dividend", "fee"]);
  const fees = later.ledger.filter(({ kind, day }) => kind === "fee" && day >= 252);
  expect(fees.length).toBe(4);
  expect(lines.at(-1)).toMatchObject({
    day: 255,
    amountCents: fees.reduce((sum, fee) => sum + fee.amountCents, 0),
  });
  expect(lines.at(-2)).toMatchObject({ day: 252, giant: "MIR", shares: 30, amountCents: -30 * 28 });
});

test("an order is previewed as it would be made", () => {
  const preview = previewOrder(night(), { side: "short", giant: "MIR", shares: 30 });
  expect(preview).toMatchObject({ ok: true, proceedsCents: 426_000, callCents: 17_077 });
  expect(preview.ok && preview.moves).toEqual([
    { percent: 10, equityCents: 197_400, called: false },
    { percent: 20, equityCents: 154_800, called: false },
    { percent: 40, equityCents: 69_600, called: true },
  ]);
  const refused = previewOrder(night(), { side: "short", giant: "MIR", shares: 34 });
  expect(refused).toEqual({ ok: false, reason: "margin", largest: 33 });
});
