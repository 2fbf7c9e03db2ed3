/** The sheet's rulings: round prices across, the scenes along its foot, and the crash through it. */
import { fillOf, type Mark, strokeOf, widthOf } from "./marks.ts";
import type { Field } from "./field.ts";
import { levels } from "./field.ts";
import { outline, type Point, polyline } from "./shapes.ts";

export interface SceneTick {
  readonly day: number;
  readonly name: string;
  /** Named before the others where there is no room for all. */
  readonly first: boolean;
}

export function levelLines(
  field: Field,
  span: { readonly low: number; readonly high: number },
  size: number,
  write: (value: number) => string,
): { readonly lines: Mark; readonly words: Mark[] } {
  const { x, w, h } = field.box;
  const shown = levels(span.low, span.high, Math.min(6, Math.max(3, Math.floor(h / (size * 4)))));
  const lines = shown
    .map((value) =>
      polyline([
        [x, field.y(value)],
        [x + w, field.y(value)],
      ]),
    )
    .join("");
  const words = shown.map((value): Mark => {
    const y = field.y(value) + size * 0.32;
    return {
      kind: "text",
      text: write(value),
      x: x - 5,
      y,
      size,
      anchor: "end",
      ink: "line",
      style: "roman",
    };
  });
  return { lines: strokeOf(lines, "faint", 0.6), words };
}

/** Ticks for all scenes so far, names for as many as stand apart: the present one, acts and nights, then the others. */
export function sceneTicks(field: Field, ticks: readonly SceneTick[], day: number, size: number): Mark[] {
  const { y, h } = field.box;
  const foot = y + h;
  const past = ticks.filter((tick) => tick.day <= day + 1e-6);
  const ruling = past
    .map(({ day: at, first }) =>
      polyline([
        [field.x(at), foot],
        [field.x(at), foot + (first ? 6 : 4)],
      ]),
    )
    .join("");
  const kept: { tick: SceneTick; left: number; right: number }[] = [];
  const order = [...past.slice(-1), ...past.filter((each) => each.first), ...past];
  for (const tick of order) {
    const half = widthOf(tick.name, size) / 2 + size * 0.3;
    const [left, right] = [field.x(tick.day) - half, field.x(tick.day) + half];
    if (kept.every((other) => right < other.left || left > other.right)) kept.push({ tick, left, right });
  }
  const names = kept.map(({ tick }): Mark => {
    const x = field.x(tick.day);
    const style = tick.first ? "bold" : "roman";
    return {
      kind: "text",
      text: tick.name,
      x,
      y: foot + 6 + size,
      size,
      anchor: "middle",
      ink: "line",
      style,
    };
  });
  return [strokeOf(ruling, "line", 1), ...names];
}

/** The crack that runs down the sheet on the day of the crash. */
export function crack(field: Field, day: number, word: string, size: number): Mark[] {
  const { y, h } = field.box;
  const x = field.x(day);
  const left: Point[] = [];
  const right: Point[] = [];
  const steps = Math.max(4, Math.round(h / 11));
  for (let step = 0; step <= steps; step += 1) {
    const t = step / steps;
    const lean = (step % 2 === 0 ? 1 : -1) * (2.2 + 2.2 * Math.abs(Math.sin(step * 2.7)));
    const half = 0.3 + 1.3 * (1 - t);
    left.push([x + lean - half, y + h * t]);
    right.push([x + lean + half, y + h * t]);
  }
  const text = { kind: "text", text: word, x: x - 7, y: y + size, size, anchor: "end" } as const;
  return [fillOf(outline(left, right), "alarm"), { ...text, ink: "alarm", style: "italic" }];
}
