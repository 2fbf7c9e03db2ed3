/** What an order would do, in plain sentences. */
import type { Order, OrderPreview } from "../../app/market-view.ts";
import { EXCHANGE } from "../../content/strings/exchange.ts";
import { fill } from "../../content/strings/fill.ts";
import type { Language } from "../../core/story/beat.ts";
import { figuresIn } from "../../content/figures.ts";

/** One sentence when refused; else what is sold or bought, three rises, and the price of the call. */
export function previewSentences(order: Order, preview: OrderPreview, language: Language): readonly string[] {
  const words = EXCHANGE[language];
  const { giant, shares, side } = order;
  const figures = figuresIn(language);
  if (!preview.ok) {
    const { reason, largest } = preview;
    const pattern = (largest === 0 && words.refusedAll[reason]) || words.refused[reason];
    return [fill(pattern, { giant, largest })];
  }
  const amount = figures.price(Math.abs(preview.proceedsCents));
  const done = fill(side === "short" ? words.sells : words.covers, { shares, giant, amount });
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
