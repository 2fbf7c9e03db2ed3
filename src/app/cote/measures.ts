/** How the plate's paper is shared out: margins, sizes of type, where each part stands. All in CSS pixels. */
import type { Burin } from "./relief.ts";
import type { Box } from "./shapes.ts";

export interface Measures {
  /** The border's outer rule. */
  readonly sheet: Box;
  /** Width of the border's waves; 0 on a small sheet. */
  readonly band: number;
  readonly heading: Box;
  readonly field: Box;
  /** Width of the field kept free after the last day, for the needle and the reader's lines. */
  readonly ahead: number;
  readonly smalls: Box;
  readonly isSmall: boolean;
  /** Whether the small courses are drawn, or only told. */
  readonly hasCourses: boolean;
  /** Sizes of type. */
  readonly title: number;
  readonly text: number;
  readonly label: number;
  readonly burin: Burin;
  /** Length of the needle. */
  readonly needle: number;
}

/** A sheet narrower or lower than this is a small one. */
const SMALL = { w: 480, h: 330 };
/** A small sheet this high still has room for the courses of the others. */
const ROOMY = 300;

export function measuresOf(size: { width: number; height: number; withSmalls: boolean }): Measures {
  const { width, height, withSmalls } = size;
  const isSmall = width < SMALL.w || height < SMALL.h;
  const edge = isSmall ? 5 : 9;
  const band = isSmall ? 0 : 12;
  const margin = edge + band + (isSmall ? 8 : 14);
  const inner = { x: margin, w: width - 2 * margin };
  const gutter = isSmall ? 31 : 41;
  const head = isSmall ? 24 : 60;
  const foot = isSmall ? 19 : 24;
  const hasCourses = !isSmall || height >= ROOMY;
  const small = withSmalls ? (hasCourses ? (isSmall ? 62 : 84) : 34) : 0;
  const top = margin + head;
  const bottom = height - margin - small - foot + (withSmalls ? (isSmall ? 4 : 6) : -1);
  return {
    sheet: { x: edge, y: edge, w: width - 2 * edge, h: height - 2 * edge },
    band,
    isSmall,
    hasCourses,
    heading: { ...inner, y: margin - (isSmall ? 3 : 4), h: head },
    field: { x: inner.x + gutter, y: top, w: inner.w - gutter, h: bottom - top },
    ahead: isSmall ? 60 : 82,
    smalls: { ...inner, y: bottom + foot, h: small - (isSmall ? 2 : 4) },
    title: isSmall ? 17 : 25,
    text: isSmall ? 12 : 15.5,
    label: isSmall ? 11.5 : 14,
    burin: isSmall ? { pitch: 3.6, line: 1.2 } : { pitch: 4.6, line: 1.5 },
    needle: isSmall ? 74 : 128,
  };
}
