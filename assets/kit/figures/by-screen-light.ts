/** What people seen through a window at night are made of: a black head with a telephone’s light along the face, a wall that glows, the furniture of the alone. */
import { R, ink, path, rgrad, type Point } from "../draw/index.ts";
import { headAt } from "./head.ts";
import { backward, face, mark, moved, outline, pts, stroke, type Part } from "./part.ts";
import { paint } from "./pose.ts";

/** Crown to nape. */
export const SHORT = "1.0,.24c .84,.14 .78,.0 .6,-.06 .4,-.07 .14,.02 .03,.2 .0,.42 .05,.6 .13,.76 .2,.88";
export const KNOT =
  ".8,.22c .82,.08 .7,-.03 .5,-.06 .3,-.05 .12,.02 .02,.16c -.16,.12 -.2,.34 -.06,.44 .03,.5 .1,.68 .18,.86";
export const LONG = ".8,.22c .82,.06 .68,-.05 .48,-.07 .24,-.05 .06,.08 -.01,.3 -.03,.56 -.02,.84 .04,1.06c";
export const BALD = ".8,.2c .76,.06 .64,-.02 .5,-.03 .3,-.02 .1,.1 .03,.3c -.02,.4 .0,.58 .08,.72 .18,.86";
export const CURLS =
  ".82,.24c .88,.1 .76,.02 .72,-.08 .58,-.06 .5,-.14 .38,-.08 .24,-.1 .18,.02 .06,.06 .06,.2 -.03,.3 .03,.44 .0,.58 .1,.66 .12,.78 .2,.86";

/** The temperature of a screen, and the ink of its pane. */
export const BLUE = 0.02;
export const SCREEN = ink(1, BLUE);

/** A head, its neck's root on (x, y), with the light of a screen along the face. */
export function lit(features: readonly Point[], back: string, x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow);
  const front = features.map(at);
  return [
    face(
      outline([
        ...front,
        ...moved("20,8 24,34", x, y),
        ...backward([...pts(back).slice(1).map(at), ...moved("-26,34", x, y)]),
      ]),
    ),
    mark(stroke(front.slice(2)), 4.4, 0.86, BLUE),
  ];
}

/** As `lit`, by a lamp. */
export const headWarm = (
  features: readonly Point[],
  back: string,
  x: number,
  y: number,
  bow: number,
): Part[] =>
  lit(features, back, x, y, bow).map((part) => (part.kind === "mark" ? { ...part, temp: 0.5 } : part));

/** Parts drawn at (x, y), `k` window units a figure unit, looking left if `flip`. */
export function put(x: number, y: number, k: number, parts: readonly Part[], flip = false): string {
  return `<g transform="translate(${R(x)} ${R(y)})scale(${flip ? -k : k} ${k})">${parts.map(paint).join("")}</g>`;
}

/** The back wall of a room: light falls off from the screen at (cx, cy). */
export function glowing(
  id: string,
  w: number,
  h: number,
  [cx, cy, r]: readonly [number, number, number],
  top = 0.8,
): string {
  const stops = [
    [0, top, BLUE],
    [0.3, top * 0.74, BLUE],
    [0.62, top * 0.46, BLUE],
    [1, top * 0.24, BLUE],
  ] as const;
  return `<defs>${rgrad(id, stops, { cx, cy, r })}</defs><rect x="-8" y="-8" width="${w + 16}" height="${h + 16}" fill="url(#${id})"/>`;
}

export interface Scenery {
  /** What stands against the wall. */
  readonly wall: string;
  /** Who is there, cut from black. */
  readonly people: string;
}

/** A plate on a table seen edge on; (x, y) its middle, `r` its half-width. */
export const plate = (x: number, y: number, r: number): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${R(r * 0.2)}" fill="${ink(0.78, BLUE)}"/><ellipse cx="${x}" cy="${y - 0.4}" rx="${R(r * 0.62)}" ry="${R(r * 0.11)}" fill="${ink(0.46, BLUE)}"/>`;

/** A ladder-back chair nobody sits on, seen from the side, looking left. */
export function emptyChair(x: number, foot: number, k: number, tone: number): string {
  const d = "M26 -92h5l4 92h-5zM-18 -44h46v6h-46zM-16 -38h5l-4 38h-5zM-14 -22h46v3h-46z";
  return `<g transform="translate(${x} ${foot})scale(${k})">${path(d, ink(tone, 0.1))}</g>`;
}
