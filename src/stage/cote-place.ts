/** Where the cote's plate lies on the part of the picture the page leaves free. CSS pixels. */
import type { Box } from "./scene-file.ts";

const MARGIN = 10;
const MOST_WIDTH = 780;
/** Share of the free area a plate takes where the scene can be seen beside it. */
const SHARE = { w: 0.84, h: 0.82 };
/** A free area smaller than this is covered whole. */
const NARROW = { w: 560, h: 420 };
/** Height of a plate for its width, at most. */
const TALL = 0.84;

export function plateBox(free: Box): Box {
  const isNarrow = free.w < NARROW.w || free.h < NARROW.h;
  const w = Math.min(MOST_WIDTH, isNarrow ? free.w - 2 * MARGIN : free.w * SHARE.w - 2 * MARGIN);
  const h = Math.min(w * TALL, isNarrow ? free.h - 2 * MARGIN : free.h * SHARE.h);
  const aside = isNarrow ? (free.w - w) / 2 : Math.min(free.w * 0.04, free.w - w - MARGIN);
  return {
    x: Math.round(free.x + aside),
    y: Math.round(free.y + (free.h - h) / 2),
    w: Math.round(Math.max(1, w)),
    h: Math.round(Math.max(1, h)),
  };
}
