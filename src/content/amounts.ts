/** Euros and cents as a column of accounts prints them: two decimals, a true minus sign, no currency. */
import type { Language } from "../core/story/beat.ts";

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };
const TWO = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

export const amount = (cents: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], TWO).format(cents / 100).replace("-", "−");
