/** The ruled field a course is engraved in: which days and values it spans, and where each falls. */
import type { Box } from "./shapes.ts";

export interface Field {
  readonly box: Box;
  readonly firstDay: number;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  /** Value of a course where the field is `x` pixels across, straight between two closes. */
  readonly at: (closes: readonly number[], x: number) => number;
}

export interface Span {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly low: number;
  readonly high: number;
}

/** Part of the height kept free above and below what is shown. */
const AIR = 0.09;

/** @param ahead pixels left after the last day */
export function fieldOf(box: Box, span: Span, ahead: number): Field {
  const { firstDay, lastDay } = span;
  const days = Math.max(1, lastDay - firstDay) / (1 - ahead / box.w);
  const height = Math.max(1e-9, span.high - span.low, span.high * 0.04);
  const low = span.low - height * AIR;
  const range = height * (1 + 2 * AIR);
  return {
    box,
    firstDay,
    x: (day) => box.x + (box.w * (day - firstDay)) / days,
    y: (value) => box.y + box.h * (1 - (value - low) / range),
    at: (closes, x) => {
      const day = firstDay + ((x - box.x) / box.w) * days;
      const before = Math.max(0, Math.min(closes.length - 1, Math.floor(day)));
      const from = closes[before] ?? 0;
      return from + ((closes[before + 1] ?? from) - from) * Math.max(0, day - before);
    },
  };
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round values between low and high, at most `most` of them. */
export function levels(low: number, high: number, most: number): number[] {
  const least = (high - low) / Math.max(1, most);
  if (!(least > 0)) return [];
  let unit = 1;
  while (unit * 10 <= least) unit *= 10;
  while (unit > least) unit /= 10;
  const step = unit * (STEPS.find((each) => each * unit >= least) ?? 10);
  const first = Math.ceil(low / step);
  const count = Math.max(0, Math.floor(high / step) - first + 1);
  return Array.from({ length: count }, (_, rank) => (first + rank) * step);
}
