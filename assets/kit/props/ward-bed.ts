/** A hospital bed in one-point perspective, its head to the left: tubes, mattress, a sleeper under a sheet. */
import { R, circ, ink, lerp, line, path, smooth, type Point } from "../draw/index.ts";
import { FACE_OLD, headAt } from "../figures/head.ts";
import { backward, outline, pts } from "../figures/part.ts";
import type { Room } from "./one-point.ts";

export interface BedPlace {
  /** Nearness of its far and near long sides. */
  readonly far: number;
  readonly near: number;
  /** Off the axis: pillow end and foot end, in units at nearness 1. */
  readonly from: number;
  readonly to: number;
  /** Tone of the linen; the rest follows. */
  readonly linen: number;
  readonly temp: number;
  readonly seed: number;
}

const TOP = 0.36;

/** Head of somebody lying on their back, mouth open; (x, y) the nape on the pillow, `size` crown to chin. */
function sleeping(x: number, y: number, size: number, open: number, temp: number): string {
  const at = headAt(x, y, -74, size);
  const jaw = FACE_OLD.map(([u, v, c], i): Point => (i > 13 ? [u + 0.01, v + open, c] : [u, v, c]));
  const back = backward(pts(".8,.2 .66,-.02 .46,-.08 .22,-.04 .04,.12 -.02,.36 .04,.6 .14,.8"));
  const front = jaw.map(at);
  const ear = pts(".42,.5 .48,.46 .52,.53 .48,.62").map(at);
  return (
    path(outline([...front, [x + size * 0.5, y + size * 0.1], [x, y], ...back.map(at)]), ink(0.06, temp)) +
    line(smooth(front, { closed: false }), ink(0.76, temp), R(size * 0.05)) +
    line(smooth(ear, { closed: false }), ink(0.5, temp), R(size * 0.04))
  );
}

/** SVG of the bed, feet on the ground. */
export function wardBed({ at, quad }: Room, place: BedPlace): string {
  const { far, near, from, to, linen, temp, seed } = place;
  const mid = (far + near) / 2;
  const tube = ink(0.5, temp);
  const xy = (u: number, h: number, s: number): string => at(u, h, s).slice(0, 2).join(" ");
  // the sheet over a body: knees, hips, chest, seen from the near side
  const bump = [0.05, 0.08, 0.1, 0.09, 0.075, 0.085, 0.12, 0.1, 0.07, 0.1, 0.03];
  const crest = bump.map((h, i): Point =>
    at(lerp(from + 92, to - 8, i / 10), TOP + 0.03 + h * (1 + 0.16 * Math.sin(seed + i)), mid),
  );
  const side = bump.map((_, i): Point =>
    at(lerp(to - 8, from + 116, i / 10), TOP - 0.055 - 0.01 * Math.sin(seed * 2 + i * 1.3), near),
  );
  const hump = `${smooth(crest, { closed: false })}${smooth(side, { closed: false }).replace("M", "L")}Z`;
  let folds = "";
  for (let i = 1; i < 9; i++) {
    const u = lerp(from + 140, to - 30, i / 9);
    folds += `M${xy(u, TOP + 0.05, mid * 1.01)}Q${xy(u + 16 * Math.sin(i * seed), TOP, lerp(mid, near, 0.6))} ${xy(u + 22 * Math.cos(i), TOP - 0.05, near)}`;
  }
  const wheel = (u: number, s: number): string =>
    circ(at(u, 0.03, s)[0], at(u, 0.03, s)[1], 340 * 0.026 * s, ink(0.06, temp));
  const [nx, ny] = at(from + 78, TOP + 0.07, mid);
  const pillow = [
    at(from + 6, TOP + 0.02, near),
    at(from + 22, TOP + 0.14, mid),
    at(from + 90, TOP + 0.15, far),
    at(from + 118, TOP + 0.06, mid),
    at(from + 108, TOP + 0.0, near),
  ];
  return (
    wheel(from, far) +
    wheel(to, far) +
    line(
      `M${xy(to, 0.05, far)}L${xy(to, 0.5, far)}L${xy(to, 0.5, near)}L${xy(to, 0.05, near)}M${xy(to, 0.3, far)}L${xy(to, 0.3, near)}`,
      tube,
      R(7 * near),
    ) +
    path(
      quad([from, TOP - 0.03, far], [to, TOP - 0.03, far], [to, TOP - 0.03, near], [from, TOP - 0.03, near]),
      ink(linen * 0.8, temp),
    ) +
    path(
      quad(
        [from, TOP - 0.03, near],
        [to, TOP - 0.03, near],
        [to, TOP - 0.12, near],
        [from, TOP - 0.12, near],
      ),
      ink(linen * 0.42, temp),
    ) +
    path(
      quad(
        [from, TOP - 0.13, near],
        [to, TOP - 0.13, near],
        [to, TOP - 0.17, near],
        [from, TOP - 0.17, near],
      ),
      ink(0.12, temp),
    ) +
    path(smooth(pillow), ink(Math.min(0.78, linen * 1.06), temp)) +
    sleeping(nx, ny, 340 * 0.132 * mid, seed % 2 ? 0.05 : 0.01, temp) +
    path(hump, ink(linen, temp)) +
    line(folds, ink(linen * 0.5, temp), R(1.9 * near)) +
    line(smooth(crest, { closed: false }), ink(Math.min(0.8, linen * 1.08), temp), R(2.2 * near)) +
    line(
      `M${xy(from - 4, 0.05, near)}L${xy(from - 4, 0.62, near)}L${xy(from - 4, 0.62, far)}M${xy(to + 6, 0.05, near)}L${xy(to + 6, 0.5, near)}`,
      tube,
      R(7 * near),
      'stroke-linejoin="round"',
    ) +
    line(
      `M${xy(from + 90, 0.28, near)}V${R(at(0, 0.46, near)[1])}H${R(at(from + 220, 0, near)[0])}V${R(at(0, 0.28, near)[1])}`,
      tube,
      R(4.4 * near),
      'stroke-linejoin="round"',
    ) +
    wheel(from, near) +
    wheel(to, near)
  );
}
