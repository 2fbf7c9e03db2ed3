/** The cote's figures as a table: every scene so far, and what each house and their mean closed at. */
import { figuresIn } from "../../content/figures.ts";
import { headingOf } from "../../content/titles.ts";
import type { TitleId } from "../../content/ids.ts";
import type { Language } from "../../core/story/beat.ts";
import type { MarketView } from "../market-view.ts";
import { courseOf, SUBJECTS, written } from "./course.ts";

export interface CoteTable {
  readonly columns: readonly { readonly code: string; readonly name: string }[];
  /** Oldest first; as many cells as columns. */
  readonly rows: readonly { readonly scene: string; readonly cells: readonly string[] }[];
}

export function tableOf(market: MarketView, language: Language): CoteTable {
  const figures = figuresIn(language);
  const courses = SUBJECTS.map((subject) => courseOf(market, subject, language));
  return {
    columns: courses.map(({ code, name }) => ({ code, name })),
    rows: market.scenes.map(({ title, day }) => ({
      scene: headingOf(title as TitleId, language).eyebrow,
      cells: courses.map(({ subject, closes }) => written(subject, closes[day] ?? 0, figures)),
    })),
  };
}
