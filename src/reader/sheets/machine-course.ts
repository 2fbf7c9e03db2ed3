/** Where houses and threads are on the plan of the Machine: arithmetic on a square of 1000 by 1000. */
import { GIANTS, type Giant } from "../../core/story/cues.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const CENTRE: Point = { x: 500, y: 494 };
export const RING = 330;
/** Radius of a house. */
export const HOUSE = 90;
const [GAP, TIP] = [8, 30];

/** From the puzzle's star (0), its houses in the order of the exchange, to the closed circle (1). */
export type Closing = number;

/**
 * Angle of each house, clockwise from the top, in turns: one that goes round to its place in `circle` goes the
 * shorter way. @param circle the six houses as money goes
 */
function angleOf(giant: Giant, circle: readonly Giant[], closing: Closing): number {
  const from = GIANTS.indexOf(giant) / GIANTS.length;
  const turn = circle.indexOf(giant) / GIANTS.length - from;
  return from + (turn - Math.round(turn)) * closing;
}

export function placeOf(giant: Giant, circle: readonly Giant[], closing: Closing): Point {
  const angle = 2 * Math.PI * angleOf(giant, circle, closing);
  return { x: CENTRE.x + RING * Math.sin(angle), y: CENTRE.y - RING * Math.cos(angle) };
}

export interface Course {
  /** SVG path of the thread, from the edge of one house to the point of its arrow. */
  readonly thread: string;
  readonly arrow: string;
}

/**
 * A thread's course. In the star it bends towards the centre and to its right, so that it never hides the one that
 * comes back; in the circle it follows the ring. @param to a house, or where the hand is (`reach` 0)
 */
export function courseOf(from: Point, to: Point, closing: Closing, reach = HOUSE + TIP): Course {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const pull = 0.55 + (1.22 - 0.55) * closing;
  const aside = 70 * (1 - closing);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const bend = {
    x: CENTRE.x + (middle.x - CENTRE.x) * pull - ((to.y - from.y) / length) * aside,
    y: CENTRE.y + (middle.y - CENTRE.y) * pull + ((to.x - from.x) / length) * aside,
  };
  const start = towards(from, bend, HOUSE + GAP);
  const end = towards(to, bend, reach);
  const thread = `M${at(start)}Q${at(bend)} ${at(end)}`;
  return { thread, arrow: reach === 0 ? "" : arrowAt(end, towards(to, bend, HOUSE + GAP)) };
}

const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
};

function arrowAt(base: Point, tip: Point): string {
  const [dx, dy] = [(tip.x - base.x) * 0.85, (tip.y - base.y) * 0.85];
  return `M${at(tip)}L${at({ x: base.x - dy, y: base.y + dx })}L${at({ x: base.x + dy, y: base.y - dx })}Z`;
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The house under a point, with some room around it; null between houses. */
export function houseAt(point: Point, circle: readonly Giant[], closing: Closing): Giant | null {
  const near = GIANTS.find((giant) => {
    const { x, y } = placeOf(giant, circle, closing);
    return Math.hypot(point.x - x, point.y - y) < HOUSE * 1.3;
  });
  return near ?? null;
}
