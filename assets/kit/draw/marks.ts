/** SVG elements and gradients made of inks. */
import { R, ink } from "./ink.ts";

/** offset 0..1, tone, temperature. */
export type Stop = readonly [offset: number, tone: number, temp?: number];

const stopsOf = (stops: readonly Stop[]): string =>
  stops.map(([offset, tone, temp]) => `<stop offset="${offset}" stop-color="${ink(tone, temp)}"/>`).join("");

export function path(d: string, fill: string, extra = ""): string {
  return `<path d="${d}" fill="${fill}"${extra ? ` ${extra}` : ""}/>`;
}

export function line(d: string, stroke: string, width: number, extra = ""): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"${extra ? ` ${extra}` : ""}/>`;
}

export function circ(x: number, y: number, r: number, fill: string): string {
  return `<circle cx="${R(x)}" cy="${R(y)}" r="${R(r)}" fill="${fill}"/>`;
}

/** Linear gradient over the painted shape's box, downward by default. Put it in `<defs>`, use it as `url(#id)`. */
export function grad(id: string, stops: readonly Stop[], { x1 = 0, y1 = 0, x2 = 0, y2 = 1 } = {}): string {
  return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`;
}

/** Radial gradient in stage units. */
export function rgrad(
  id: string,
  stops: readonly Stop[],
  { cx, cy, r }: { cx: number; cy: number; r: number },
): string {
  return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`;
}
