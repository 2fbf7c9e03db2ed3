/** What an order would do, or a position that is kept, in plain sentences. */
import type { OrderPreview, Question } from "../../app/market-view.ts";
import { figuresIn } from "../../content/figures.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import { fill } from "../../content/strings/fill.ts";
import type { Language } from "../../core/story/beat.ts";

/**
 * One sentence when refused; else what is sold, bought or kept, three rises, and the price of the call.
 * @param shares how many: ordered, or owed by who keeps them
 */
export function previewSentences(
  { giant, side }: Question,
  shares: number,
  preview: OrderPreview,
  language: Language,
): readonly string[] {
  const words = EXCHANGE[language];
  const figures = figuresIn(language);
  if (!preview.ok) {
    const { reason, largest } = preview;
    const pattern = (largest === 0 && words.refusedAll[reason]) || words.refused[reason];
    return [fill(pattern, { giant, largest: figures.whole(largest) })];
  }
  const amount = figures.price(Math.abs(preview.proceedsCents));
  const pattern = { short: words.sells, cover: words.covers, hold: words.holds }[side];
  const done = fill(pattern, { shares: figures.whole(shares), giant, amount });
  if (preview.callCents === null) return [done];
  const rises = preview.moves.map(({ percent, equityCents, called }) =>
    fill(words.ifRises, {
      giant,
      percent: figures.percent(percent),
      equity: figures.money(equityCents),
      calls: called ? words.called : words.notCalled,
    }),
  );
  return [done, ...rises, fill(words.callAt, { giant, price: figures.price(preview.callCents) })];
}
