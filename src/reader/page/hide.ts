/** The shagreen hide: an outline whose area is really the skin that is left, drawn in a 100 x 100 square. */
import { h, type Markup } from "./markup.ts";

/**
 * Radius of the whole hide by direction, every 10 degrees clockwise from the neck (up):
 * neck, shoulder, foreleg, flank, hind leg, rump, tail, and back up, not quite alike.
 */
const RADII = [
  44, 38, 29, 33, 47, 55, 43, 29, 24, 22, 23, 26, 33, 46, 56, 46, 33, 34, 46, 36, 31, 42, 55, 50, 36, 27, 23,
  22, 23, 28, 39, 54, 51, 35, 28, 36,
];

/** What each bite has taken, again by direction: the edge goes unevenly as the hide gets smaller. */
const BITES = [
  0, 3, -2, 4, -3, 1, 5, -1, 2, -4, 3, 0, -2, 6, -3, 2, 1, -4, 3, 5, -1, -3, 2, 4, -5, 1, 3, -2, 0, 5, -4, 2,
  -1, 3, -2, 1,
];

const STEP = Math.PI / 18;

function radii(skin: number): readonly number[] {
  const lost = 1 - skin / 100;
  const bitten = RADII.map((radius, at) => radius * (1 - (lost * (BITES[at] ?? 0)) / 22));
  const scale = Math.sqrt((skin / 100) * (area(RADII) / area(bitten)));
  return bitten.map((radius) => radius * scale);
}

const area = (around: readonly number[]): number =>
  around.reduce((sum, radius, at) => sum + radius * (around[(at + 1) % around.length] ?? 0), 0);

/** SVG path of the hide at `skin` percent of its area (0..100); empty at 0. */
export function hidePath(skin: number): string {
  if (skin <= 0) return "";
  const points = radii(Math.min(100, skin)).map(
    (radius, at) => [50 + radius * Math.sin(at * STEP), 51 - radius * Math.cos(at * STEP)] as const,
  );
  const between = points.map(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
    return `${x.toFixed(1)} ${y.toFixed(1)} ${((x + nextX) / 2).toFixed(1)} ${((y + nextY) / 2).toFixed(1)}`;
  });
  const last = points.at(-1) ?? [50, 50];
  const first = points[0] ?? [50, 50];
  return `M${((last[0] + first[0]) / 2).toFixed(1)} ${((last[1] + first[1]) / 2).toFixed(1)}Q${between.join(" ")}Z`;
}

/** Which binding the skin still allows: 0 full … 4 none (the levels of the story's bible). */
export function skinLevel(skin: number): 0 | 1 | 2 | 3 | 4 {
  if (skin >= 80) return 0;
  if (skin >= 50) return 1;
  if (skin >= 25) return 2;
  return skin >= 1 ? 3 : 4;
}

/**
 * The drawing: the hide as it was (a trace) and as it is. With `next`, what would be lost is shown around what would stay.
 * `grain` must be unique in the document: it names the pattern of pearls.
 */
export function hideMarkup(skin: number, grain: string, next: number | null = null): Markup {
  const pearl = (cx: number, cy: number, r: number) => h("circle", { cx, cy, r });
  const left = hidePath(next ?? skin);
  return h(
    "svg",
    { class: "hide", viewBox: "0 0 100 100", "aria-hidden": "true", focusable: "false" },
    h(
      "pattern",
      { id: grain, width: 14, height: 12, patternUnits: "userSpaceOnUse", patternTransform: "rotate(17)" },
      h(
        "g",
        { class: "pearls" },
        pearl(2.2, 2.4, 2),
        pearl(6.6, 1.7, 1.3),
        pearl(10.9, 2.6, 1.8),
        pearl(4.6, 6.3, 1.5),
        pearl(8.7, 6.1, 2.1),
        pearl(12.6, 6.9, 1.2),
        pearl(2, 10, 1.7),
        pearl(6.3, 10.2, 1.5),
        pearl(10.8, 10.3, 1.4),
      ),
    ),
    next === null
      ? h("path", { class: "hide-trace", d: hidePath(100) })
      : h("path", { class: "hide-lost", d: hidePath(skin) }),
    h(
      "g",
      { class: "hide-left" },
      h("path", { class: "hide-leather", d: left }),
      h("path", { d: left, fill: `url(#${grain})` }),
    ),
  );
}
