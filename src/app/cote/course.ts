/** What one subject of the cote has been through: its closes, what the reader owes of it, how its figures are written. */
import type { Figures } from "../../content/figures.ts";
import { COTE } from "../../content/strings/cote.ts";
import { ISSUERS } from "../../core/market/issuers.ts";
import type { Language } from "../../core/story/beat.ts";
import { GIANTS } from "../../core/story/cues.ts";
import type { CoteSubject, LedgerLine, MarketView } from "../market-view.ts";

export interface Owed {
  readonly shares: number;
  readonly entryCents: number;
  /** Day of the first sale of the shares still owed. */
  readonly sinceDay: number;
  readonly callCents: number | null;
}

export interface Course {
  readonly subject: CoteSubject;
  /** Three capitals. */
  readonly code: string;
  readonly name: string;
  /** Cents, or points of the index, by day. */
  readonly closes: readonly number[];
  /** Percent since the last scene, one decimal. */
  readonly changePercent: number;
  readonly owed: Owed | null;
}

/** The mean of the six, among codes of three letters. */
const SIX = "SIX";

/** In the order they stand on the sheet. */
export const SUBJECTS: readonly CoteSubject[] = [...GIANTS, "index"];

/** Made once for a market: its plate asks for the same again at every step of the needle. */
const made = new WeakMap<MarketView, Map<string, Course>>();

export function courseOf(market: MarketView, subject: CoteSubject, language: Language): Course {
  const known = made.get(market) ?? new Map<string, Course>();
  made.set(market, known);
  const key = `${subject} ${language}`;
  const course = known.get(key) ?? makeCourse(market, subject, language);
  known.set(key, course);
  return course;
}

function makeCourse(market: MarketView, subject: CoteSubject, language: Language): Course {
  const issuer = market.issuers.find(({ giant }) => giant === subject);
  if (!issuer) {
    const { six: name } = COTE[language];
    const closes = indexCloses(market);
    return { subject, code: SIX, name, closes, changePercent: market.indexPercent, owed: null };
  }
  const { giant, name, history, changePercent, shortShares: shares, entryCents, callCents } = issuer;
  const sinceDay = firstSale(market.account.ledger, giant) ?? market.day;
  const owed = shares > 0 && entryCents !== null ? { shares, entryCents, sinceDay, callCents } : null;
  return { subject, code: giant, name, closes: history, changePercent, owed };
}

/** The mean of the six, 100 when the story opens, at every close. */
function indexCloses({ issuers, day }: MarketView): number[] {
  const starts = new Map(ISSUERS.map(({ giant, startCents }) => [giant, startCents]));
  return Array.from({ length: day + 1 }, (_, at) => {
    const sum = issuers.reduce((all, { giant, history }) => {
      return all + (history[at] ?? 0) / (starts.get(giant) ?? 1);
    }, 0);
    return (100 * sum) / Math.max(1, issuers.length);
  });
}

function firstSale(ledger: readonly LedgerLine[], subject: CoteSubject): number | null {
  let shares = 0;
  let since: number | null = null;
  for (const { giant, kind, day, shares: moved } of ledger) {
    if (giant !== subject || kind === "dividend") continue;
    if (shares === 0) since = day;
    shares += kind === "short" ? moved : -moved;
  }
  return since;
}

/** Percent since the close of the scene before, as of `day`: what the page says of today, and what it said on the way. */
export function changeAt(
  { closes, changePercent }: Course,
  { scenes, day: today }: MarketView,
  day: number,
): number {
  const since = closes[scenes.at(-2)?.day ?? today];
  if (day >= today || since === undefined) return changePercent;
  return Math.round(((closes[Math.floor(day)] ?? since) / since - 1) * 1000) / 10;
}

/** A value of this subject as the page writes it: a price to the cent, or points. */
export const written = (subject: CoteSubject, value: number, figures: Figures): string =>
  subject === "index" ? figures.points(value) : figures.price(value);

/** The same with no more figures than an ear or an axis needs: whole euros from 100 euros on. */
export const rounded = (subject: CoteSubject, value: number, figures: Figures): string => {
  if (subject === "index") return figures.points(value);
  return value >= 10_000 ? figures.money(value) : figures.price(value);
};
