/** A stroke as an engraver's line: it swells with the pressure and leaves a hatched shadow. */
import type { Stroke } from "../../core/manuscript/manuscript.ts";
import { svg } from "../dom/el.ts";

interface Point {
  readonly x: number;
  readonly y: number;
  /** Half of the line's width there. */
  readonly half: number;
}

/** Half width in thousandths of the sheet, without and with full pressure. */
const THIN = 2.4;
const THICK = 5.2;
/** Cosine of the turn beyond which a point is a corner, and stays one. */
const CORNER = 0.35;

let patterns = 0;

/** An empty square drawing of 1000 by 1000 with its shadow's hatching; add `engravedStroke`s to it. */
export function drawingSheet(attributes: Readonly<Record<string, string>>): SVGElement {
  const id = `hatch-${(patterns += 1)}`;
  const rule = svg("path", { d: "M0 0H9", stroke: "currentColor", "stroke-width": 2.6 });
  const hatch = svg(
    "pattern",
    { id, width: 9, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(-38)" },
    rule,
  );
  return svg(
    "svg",
    { viewBox: "0 0 1000 1000", ...attributes, style: `--hatch:url(#${id})` },
    svg("defs", {}, hatch),
  );
}

export function engravedStroke(stroke: Stroke): SVGElement {
  const group = svg(
    "g",
    {},
    svg("path", { class: "line-shadow", transform: "translate(6 8)" }),
    svg("path", {}),
  );
  reengrave(group, stroke);
  return group;
}

/** Gives the line of `engravedStroke` another course. */
export function reengrave(group: Element, stroke: Stroke): void {
  const outline = outlineOf(stroke);
  for (const path of group.children) path.setAttribute("d", outline);
}

/** The closed outline of the line, as SVG path data; a lone point is a dot. */
export function outlineOf(stroke: Stroke): string {
  const points = softened(pointsOf(stroke));
  const [first] = points;
  if (!first) return "";
  if (points.length === 1) {
    const r = (first.half * 1.6).toFixed(1);
    return `M${first.x - Number(r)} ${first.y}a${r} ${r} 0 1 0 ${2 * Number(r)} 0a${r} ${r} 0 1 0 ${-2 * Number(r)} 0Z`;
  }
  const sides = points.map((point, at) => {
    const before = points[at - 1] ?? point;
    const after = points[at + 1] ?? point;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const half = at === 0 || at === points.length - 1 ? point.half * 0.45 : point.half;
    return [(-(after.y - before.y) / length) * half, ((after.x - before.x) / length) * half] as const;
  });
  const onSide = (side: 1 | -1, at: number): string => {
    const { x, y } = points[at]!;
    const [nx, ny] = sides[at]!;
    return `${(x + side * nx).toFixed(1)} ${(y + side * ny).toFixed(1)}`;
  };
  const there = points.map((_, at) => onSide(1, at));
  const back = points.map((_, at) => onSide(-1, points.length - 1 - at));
  return `M${[...there, ...back].join("L")}Z`;
}

function pointsOf(stroke: Stroke): Point[] {
  const points: Point[] = [];
  for (let at = 0; at + 2 < stroke.length; at += 3) {
    points.push({ x: stroke[at]!, y: stroke[at + 1]!, half: THIN + THICK * stroke[at + 2]! });
  }
  return points;
}

/** Puts a point on the curve (Catmull-Rom) between two that turn gently. */
function softened(points: readonly Point[]): Point[] {
  return points.flatMap((point, at) => {
    const [before, next, after] = [points[at - 1], points[at + 1], points[at + 2]];
    if (!next) return [point];
    const a = before && isGentle(before, point, next) ? before : point;
    const b = after && isGentle(point, next, after) ? after : next;
    if (a === point && b === next) return [point];
    const mid = (from: number, low: number, high: number, to: number) => (9 * (low + high) - from - to) / 16;
    return [
      point,
      {
        x: mid(a.x, point.x, next.x, b.x),
        y: mid(a.y, point.y, next.y, b.y),
        half: (point.half + next.half) / 2,
      },
    ];
  });
}

function isGentle(a: Point, b: Point, c: Point): boolean {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y];
  const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy);
  return lengths > 0 && (ux * vx + uy * vy) / lengths > CORNER;
}
