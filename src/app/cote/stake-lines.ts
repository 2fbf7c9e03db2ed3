/** The reader's own lines on the field: the price sold at, and the price at which Gobseck would call. */
import type { CoteStrings } from "../../content/strings/cote.ts";
import { fill } from "../../content/strings/fill.ts";
import type { Owed } from "./course.ts";
import type { Field } from "./field.ts";
import { fillOf, type Ink, type Mark, strokeOf } from "./marks.ts";
import { polygon } from "./shapes.ts";

export interface StakeWords {
  readonly size: number;
  readonly words: CoteStrings;
  /** A price in few figures. */
  readonly write: (cents: number) => string;
}

/** @param lastCents the price now: each line is named on the side away from it, where the needle is not */
export function stakeLines(
  field: Field,
  { entryCents, callCents, sinceDay }: Owed,
  lastCents: number,
  { size, words, write }: StakeWords,
): Mark[] {
  const { x, y, w } = field.box;
  const right = x + w;
  const saleX = Math.max(x, field.x(sinceDay));
  const entryY = field.y(entryCents);
  const named = (text: string, baseline: number, ink: Ink): Mark => {
    return { kind: "text", text, x: right, y: baseline, size, anchor: "end", ink, style: "italic" };
  };
  const flag = polygon([
    [saleX, entryY],
    [saleX - 3.8, entryY - 7],
    [saleX + 3.8, entryY - 7],
  ]);
  const under = entryY + size * 1.05;
  const callY = callCents === null ? null : field.y(callCents);
  const isTight = callY !== null && Math.abs(entryY - callY) < size * 1.5;
  // The needle comes from below: a line it rests on is named above.
  const isNear = Math.abs(field.y(lastCents) - entryY) < size;
  const isUnder = isTight || (lastCents > entryCents && !isNear);
  const sold = fill(words.sold, { price: write(entryCents) });
  const entry = [
    strokeOf(`M${saleX} ${entryY}H${right}`, "line", 1),
    ...(sinceDay >= field.firstDay ? [fillOf(flag, "line")] : []),
    named(sold, isUnder ? under : entryY - 4, "line"),
  ];
  if (callCents === null || callY === null) return entry;
  const called = fill(words.calls, { price: write(callCents) });
  if (callY < y) return [...entry, named(`${called} ↑`, y + size, "alarm")];
  const rule = strokeOf(`M${x} ${callY - 1.3}H${right}M${x} ${callY + 1.3}H${right}`, "alarm", 0.9);
  return [...entry, rule, named(called, callY - size > y ? callY - 5 : callY + size * 1.15, "alarm")];
}
