/** The cote: what it says in words, what it engraves, and that both say the same. */
import { expect, test } from "vitest";
import { courseOf } from "../../src/app/cote/course.ts";
import { coteView } from "../../src/app/cote/cote-view.ts";
import { fieldOf, levels } from "../../src/app/cote/field.ts";
import type { TextMark } from "../../src/app/cote/marks.ts";
import { needleMarks } from "../../src/app/cote/needle.ts";
import { type Plate, plateOf } from "../../src/app/cote/plate.ts";
import { shortName, spokenName } from "../../src/app/cote/scene-names.ts";
import { tableOf } from "../../src/app/cote/table.ts";
import { summaryOf } from "../../src/app/cote/told.ts";
import type { CoteSubject, MarketView } from "../../src/app/market-view.ts";
import type { Reading } from "../../src/app/reading.ts";
import { marketView } from "../../src/app/view-market.ts";
import { advance, deposit, openMarket, trade } from "../../src/core/market/market.ts";
import type { MarketState } from "../../src/core/market/types.ts";

const calm = { withheld: 0 };
const days = (state: MarketState, count: number): MarketState =>
  advance(state, { do: "days", days: count }, calm);
const shock = (state: MarketState, percent: number): MarketState =>
  advance(state, { do: "shock", giant: "MIR", percent }, calm);
const BEGAN = [
  { title: "prologue", day: 250 },
  { title: "scene_1", day: 250 },
  { title: "scene_2", day: 265 },
  { title: "night_1", day: 280 },
];

/** The first night, five MIR sold at 151 euros, then a change of its price. */
function night(
  percent: number,
  subject: CoteSubject | null = null,
  crashDay: number | null = null,
): MarketView {
  const before = days(openMarket(7), 30);
  const to151 = (15_100 / (before.history.MIR.at(-1) ?? 1) - 1) * 100;
  const open = advance(deposit(shock(before, to151), 240_000), { do: "open" }, calm);
  const sold = trade(open, { side: "short", giant: "MIR", shares: 5 });
  if (!sold.ok) throw new Error("the sale was refused");
  const state = { ...shock(sold.value, percent), crashDay };
  return marketView(state, 280, { scenes: BEGAN, subject });
}

/** With every space made plain. */
const plain = (text: string): string => text.replaceAll(/\s/g, " ");

test("the sentence in both languages: price, change, position, call", () => {
  const market = night(-6);
  const since = { ...market, issuers: market.issuers.map((each) => ({ ...each, changePercent: -6 })) };
  expect(plain(summaryOf(since, "fr"))).toBe(
    "MIR 142 €, en baisse de 6 % depuis la scène 2. " +
      "Votre position : 5 titres vendus à 151 €, gain 45 €. Gobseck appellerait à 485 €.",
  );
  expect(plain(summaryOf(since, "en"))).toBe(
    "MIR €142, down 6% since scene 2. " +
      "Your position: 5 shares sold at €151, a gain of €45. Gobseck would call at €485.",
  );
});

test("the sentence tells a loss, a call that stands, the crash, and the index without a position", () => {
  expect(plain(summaryOf(night(20), "fr"))).toMatch(/perte 151 €/);
  const called = night(20);
  const call = { missingCents: 43_000, daysLeft: 2, excessCents: 143_400 };
  const asked = { ...called, account: { ...called.account, call } };
  expect(plain(summaryOf(asked, "en"))).toMatch(/Gobseck is calling: €430 is missing\.$/);
  expect(plain(summaryOf(night(0, null, 277), "fr"))).toMatch(
    /Le krach a commencé il y a 3 jours de Bourse\.$/,
  );
  const six = plain(summaryOf(night(0, "index"), "fr"));
  expect(six).toMatch(/^Les six ensemble [\d,]+,/);
  expect(six).not.toMatch(/position/);
});

test("what is owed weighs most is shown, unless the reader picks", () => {
  expect(night(0).shown).toBe("MIR");
  expect(night(0, "NUC").shown).toBe("NUC");
  const { closes } = courseOf(night(0), "index", "fr");
  expect(closes[250]).toBeCloseTo(100, 10);
});

test("scenes are marked by their last close, and named", () => {
  expect(night(0).scenes).toEqual([
    { title: "prologue", day: 250 },
    { title: "scene_1", day: 265 },
    { title: "scene_2", day: 280 },
    { title: "night_1", day: 280 },
  ]);
  expect(["prologue", "scene_1", "scene_12", "night_3"].map((title) => shortName(title, "fr"))).toEqual([
    "P",
    "I·1",
    "III·12",
    "N.III",
  ]);
  expect(spokenName("prologue", "fr")).toBe("le prologue");
  expect(spokenName("night_2", "en")).toBe("Coffee Night II");
});

test("the table has a row a scene and a column a subject, at those closes", () => {
  const market = night(-6);
  const { columns, rows } = tableOf(market, "en");
  expect(columns.map(({ code }) => code)).toEqual(["MIR", "ORA", "ARG", "NUC", "NUE", "ABS", "SIX"]);
  expect(rows.map(({ scene }) => scene)).toEqual([
    "Prologue",
    "Act I · scene 1",
    "Act I · scene 2",
    "Coffee Night I",
  ]);
  expect(rows[0]?.cells[0]).toBe("€142.00");
  expect(rows[0]?.cells[6]).toBe("100.0");
  expect(rows[3]?.cells[0]).toBe("€141.94");
});

const words = ({ marks }: Plate): string[] =>
  marks.filter((mark): mark is TextMark => mark.kind === "text").map(({ text }) => plain(text));

const large = { language: "fr", width: 660, height: 540, withSmalls: true } as const;

test("the plate names its prices, its scenes and the reader's two lines", () => {
  const told = words(plateOf({ ...large, market: night(20) }));
  expect(told).toEqual(expect.arrayContaining(["MIR", "Miroir", "181,20 €", "P", "N.I", "vendu 151 €"]));
  expect(told.some((text) => /^appel 485 € ↑$/.test(text))).toBe(true);
  expect(told).toContain("5 titres vendus à 151 €, perte 151 €");
});

test("a call price near enough is drawn to scale; a crash cracks the sheet", () => {
  const market = night(20);
  const near = market.issuers.map((each) => (each.giant === "MIR" ? { ...each, callCents: 20_000 } : each));
  expect(words(plateOf({ ...large, market: { ...market, issuers: near } }))).toContain("appel 200 €");
  expect(words(plateOf({ ...large, market: night(0, null, 270) }))).toContain("krach");
  expect(words(plateOf({ ...large, market: night(0, null, 270) }, 260))).not.toContain("krach");
});

test.each([
  [660, 540],
  [427, 360],
  [370, 233],
])("everything on a plate of %i x %i stands on it", (width, height) => {
  const { marks, smalls } = plateOf({ ...large, width, height, market: night(20) });
  expect(smalls).toHaveLength(7);
  for (const { box } of smalls) expect(box.y + box.h).toBeLessThan(height);
  for (const mark of marks) {
    if (mark.kind === "text") {
      expect([mark.x >= 0, mark.x <= width, mark.y > 0, mark.y < height], mark.text).toEqual(
        Array(4).fill(true),
      );
      expect(mark.size).toBeGreaterThanOrEqual(9.5);
    } else expect(mark.d).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test("the needle rests on the course, and travels with the days", () => {
  const market = night(0);
  const tips = [250, 265, 272.5, 280].map((day) => plateOf({ ...large, market }, day).needle);
  const xs = tips.map(({ x }) => x);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  const [, second = 0, third = 0, fourth = 0] = xs;
  expect(fourth - second).toBeCloseTo(2 * (fourth - third), 5);
  const before = words(plateOf({ ...large, market }, 265));
  expect(before).not.toContain("N.I");
  expect(needleMarks(128).length).toBe(3);
});

test("a field puts days and values where they belong, and reads between two closes", () => {
  const box = { x: 10, y: 20, w: 110, h: 100 };
  const field = fieldOf(box, { firstDay: 0, lastDay: 10, low: 100, high: 200 }, 10);
  expect(field.x(0)).toBe(10);
  expect(field.x(10)).toBe(110);
  expect(field.y(200)).toBeLessThan(field.y(100));
  expect(field.at([0, 10, 20], field.x(1.5))).toBeCloseTo(15, 10);
  expect(levels(96, 204, 4)).toEqual([100, 150, 200]);
  expect(levels(5, 5, 4)).toEqual([]);
});

const reading = (market: MarketState, turnDay: number): Reading =>
  ({ game: { market, turnDay, sceneDay: 265, scenes: BEGAN }, language: "fr" }) as unknown as Reading;

test("the stage is told of the cote when it is consulted, on market nights, and while days pass over a position", () => {
  const away = { open: false, subject: null };
  const plainDay = days(openMarket(7), 30);
  const open = advance(deposit(plainDay, 240_000), { do: "open" }, calm);
  const sold = trade(open, { side: "short", giant: "ORA", shares: 1 });
  const owing = sold.ok ? advance(sold.value, { do: "close" }, calm) : open;
  expect(coteView(reading(plainDay, 265), away)).toBeNull();
  expect(coteView(reading(owing, 280), away)).toBeNull();
  expect(coteView(reading(owing, 265), away)).toMatchObject({ reason: "days", fromDay: 265 });
  expect(coteView(reading(open, 280), away)).toMatchObject({ reason: "night", fromDay: 265 });
  const most = trade(open, { side: "short", giant: "ABS", shares: 88 });
  const called = advance(most.ok ? most.value : open, { do: "shock", giant: "ABS", percent: 30 }, calm);
  expect(called.open && called.ledger.at(-1)?.kind).toBe("call");
  expect(coteView(reading(called, 280), away)).toBeNull();
  const consulted = coteView(reading(plainDay, 280), { open: true, subject: "index" });
  expect(consulted).toMatchObject({ reason: "consulted", market: { shown: "index" } });
});
