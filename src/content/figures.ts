/** Money, percents and days as the reader's language writes them. */
import type { Language } from "../core/story/beat.ts";

export interface Figures {
  /** Euros and cents. */
  price(cents: number): string;
  /** Whole euros. */
  money(cents: number): string;
  /** Whole cents with its sign. */
  signed(cents: number): string;
  /** Two decimals and no currency, as a column of accounts prints them. */
  amount(cents: number): string;
  percent(value: number): string;
  /** One decimal, with its sign. */
  change(percent: number): string;
  /** "2 jours". */
  days(count: number): string;
  /** A plain number, one decimal: the mean of the six, 100 at the opening. */
  points(value: number): string;
  /** A plain whole number. */
  whole(value: number): string;
}

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };
const made = new Map<Language, Figures>();

export function figuresIn(language: Language): Figures {
  const figures = made.get(language) ?? make(LOCALES[language]);
  made.set(language, figures);
  return figures;
}

function make(locale: string): Figures {
  const euro = { style: "currency", currency: "EUR" } as const;
  const format = (options: Intl.NumberFormatOptions) => {
    const formatter = new Intl.NumberFormat(locale, options);
    return (value: number) => formatter.format(value).replace("-", "−");
  };
  const price = format(euro);
  const money = format({ ...euro, maximumFractionDigits: 0 });
  const signed = format({ ...euro, signDisplay: "exceptZero" });
  const amount = format({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = format({ style: "percent", maximumFractionDigits: 1 });
  const change = format({
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  return {
    price: (cents) => price(cents / 100),
    money: (cents) => money(cents / 100),
    signed: (cents) => signed(cents / 100),
    amount: (cents) => amount(cents / 100),
    percent: (value) => percent(value / 100),
    change: (value) => change(value / 100),
    days: format({ style: "unit", unit: "day", unitDisplay: "long" }),
    whole: format({ maximumFractionDigits: 0 }),
    points: format({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  };
}
