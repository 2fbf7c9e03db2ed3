/** The height at which the game is comfortable, from the width its host gives it. */

/** A wide page beside its picture; below that, the page stands under it. CSS pixels. */
const [WIDE, LEAST, MOST] = [720, 560, 2000];

export function comfortableHeight(width: number): number {
  const wanted = width >= WIDE ? (width * 9) / 16 : width * 1.75;
  return Math.round(Math.min(width >= WIDE ? MOST : 720, Math.max(LEAST, wanted)));
}
