/** A house front seen square on, at night, under snow: its wall with real openings, frames, sills, shutters, cornices. */
import { R, ink, line, path, rect, rng } from "../draw/index.ts";

/** Left, top, width, height of a pane; `arch` rounds its top by that many units. */
export interface Pane {
  readonly at: readonly [x: number, y: number, w: number, h: number];
  readonly arch?: number;
  /** Open shutters on both sides. */
  readonly shutters?: boolean;
}

export interface Front {
  /** x, y, w, h of the wall. */
  readonly box: readonly [number, number, number, number];
  readonly panes: readonly Pane[];
  /** y of the cornices. */
  readonly cornices: readonly number[];
  readonly tone: number;
  readonly temp?: number;
  readonly seed: number;
}

/** Outline of a pane grown by `by` units, wound to punch a hole. */
function opening({ at: [x, y, w, h], arch = 0 }: Pane, by = 0): string {
  const [l, t, r, b] = [x - by, y - by, x + w + by, y + h + by].map(R) as [number, number, number, number];
  if (arch === 0) return `M${l} ${t}V${b}H${r}V${t}Z`;
  return `M${l} ${t + arch}V${b}H${r}V${t + arch}Q${r} ${t} ${R((l + r) / 2)} ${t}T${l} ${t + arch}Z`;
}

/** Snow lying on a ledge from x to x + w, its underside at y: humps, never straight. */
export function snowOn(x: number, y: number, w: number, deep: number, seed: number): string {
  const dice = rng(seed);
  const n = Math.max(2, Math.round(w / 46));
  let d = `M${R(x)} ${R(y)}q${R(-deep * 0.4)} ${R(-deep * 0.8)} ${R(deep * 0.5)} ${R(-deep * 0.8)}`;
  const step = (w - deep) / n;
  for (let i = 0; i < n; i++) d += `q${R(step / 2)} ${R((dice() - 0.65) * deep)} ${R(step)} 0`;
  return `${d}q${R(deep * 0.9)} 0 ${R(deep * 0.5)} ${R(deep * 0.8)}z`;
}

function shutterPair({ at: [x, y, w, h] }: Pane, tone: number, temp: number): string {
  const leaf = Math.min(30, w * 0.32);
  let [boards, slats] = ["", ""];
  for (const left of [x - 8 - leaf, x + w + 8]) {
    boards += rect(left, y - 3, leaf, h + 5, { j: 0.8, b: 0.4 });
    for (let v = y + 5; v < y + h - 4; v += 7) slats += `M${R(left + 4)} ${R(v)}h${R(leaf - 8)}`;
  }
  return path(boards, ink(tone, temp)) + line(slats, ink(tone * 0.5, temp), 1.5);
}

/** The wall as one sheet, with what is carved on it. */
export function front({ box: [x, y, w, h], panes, cornices, tone, temp = 0.06, seed }: Front): string {
  const dice = rng(seed);
  const holes = panes.map((pane) => opening(pane)).join("");
  let joints = "";
  for (let row = y + 20; row < y + h; row += 22) {
    for (let at = x + dice() * 60; at < x + w - 30; at += 60 + dice() * 90) {
      if (dice() < 0.52) continue;
      const long = 18 + dice() * 34;
      joints += `M${R(at)} ${R(row)}h${R(Math.min(long, x + w - at))}${dice() < 0.5 ? `v${R(8 + dice() * 10)}` : ""}`;
    }
  }
  const clear = panes.map((pane) => opening(pane, 16)).join("");
  const id = `f${seed}`;
  let s = `<path fill-rule="evenodd" fill="${ink(tone, temp)}" d="M${x} ${y}H${x + w}V${y + h}H${x}Z${holes}"/>`;
  s += `<clipPath id="${id}"><path clip-rule="evenodd" d="M${x} ${y}H${x + w}V${y + h}H${x}Z${clear}"/></clipPath>${line(joints, ink(tone * 0.58, temp), 1.6, `clip-path="url(#${id})"`)}`;
  for (const pane of panes) {
    if (pane.shutters) s += shutterPair(pane, tone * 0.78, temp);
    s += `<path fill-rule="evenodd" fill="${ink(tone * 1.5, temp)}" d="${opening(pane, 9)}${opening(pane)}"/>`;
    s += `<path fill-rule="evenodd" fill="${ink(tone * 0.5, temp)}" d="${opening(pane, 1)}${opening(pane, -3)}"/>`;
  }
  for (const [i, row] of cornices.entries())
    s +=
      path(rect(x - 4, row, w + 8, 9, { j: 0.5, b: 0.3 }), ink(tone * 1.35, temp)) +
      path(snowOn(x - 4, row + 1, w + 8, 9, seed + i), ink(0.6, temp));
  return s;
}

/** The sills with their snow, one sheet in front of the wall. */
export function sills(panes: readonly Pane[], tone: number, temp = 0.04): string {
  let [stone, snow] = ["", ""];
  panes.forEach(({ at: [x, y, w, h] }, i) => {
    stone += rect(x - 12, y + h + 2, w + 24, 8, { j: 0.5, b: 0.3 });
    snow += snowOn(x - 12, y + h + 3, w + 24, 10, i * 7 + 3);
  });
  return path(stone, ink(tone * 1.3, temp)) + path(snow, ink(0.7, temp));
}
