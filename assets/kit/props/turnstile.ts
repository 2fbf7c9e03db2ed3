/** A sliding door of glass in a straight frame, and the turnstile before it. */
import { R, circ, ink, line, path, rect } from "../draw/index.ts";

const T = 0.04;
const straight = { j: 0, b: 0 } as const;

/** Two panes in a box x, y, w, h, with a sign over them; a little ajar. */
export function glassDoor(x: number, y: number, w: number, h: number): string {
  const leaf = (left: number, wide: number): string =>
    path(rect(left, y + 26, wide, h - 26, straight), ink(0.93, T)) +
    `<path fill="none" stroke="${ink(0.36, T)}" stroke-width="3" d="M${R(left + 1.5)} ${y + 27}h${R(wide - 3)}v${h - 28}h${R(3 - wide)}z"/>` +
    line(
      `M${R(left + wide * 0.2)} ${y + h * 0.6}l${R(wide * 0.5)} ${R(-h * 0.16)}M${R(left + wide * 0.2)} ${y + h * 0.68}l${R(wide * 0.6)} ${R(-h * 0.19)}`,
      ink(0.7, T),
      1.6,
    );
  const cx = x + w / 2;
  return (
    path(rect(x - 7, y - 7, w + 14, h + 7, straight), ink(0.3, T)) +
    path(rect(x, y, w, h, straight), ink(0.52, T)) +
    path(rect(x, y, w, 22, straight), ink(0.16, T)) +
    circ(cx - 13, y + 6, 2.6, ink(0.99, T)) +
    line(
      `M${cx - 14} ${y + 10}l-4 5l-5 1M${cx - 14} ${y + 10}l6 2M${cx - 16} ${y + 13}l5 3l-1 4M${cx + 2} ${y + 11}h16M${cx + 13} ${y + 6}l6 5l-6 5`,
      ink(0.99, T),
      2.2,
    ) +
    leaf(x, w * 0.44) +
    leaf(x + w * 0.56, w * 0.44)
  );
}

/** A waist-high gate with three arms; (x, y) the middle of its foot, h its height. */
export function turnstile(x: number, y: number, h: number): string {
  const k = h / 100;
  const at = (d: string): string => `<g transform="translate(${x} ${y})scale(${R(k * 100) / 100})">${d}</g>`;
  return at(
    path(rect(4, -100, 40, 100, straight), ink(0.4, T)) +
      path(rect(0, -104, 48, 10, straight), ink(0.24, T)) +
      path(rect(10, -92, 28, 12, straight), ink(0.97, T)) +
      path("M18 -90l6 4l-6 4z", ink(0.2, T)) +
      line("M6 -66L-44 -66M6 -64L-26 -30M6 -62L-6 -20", ink(0.2, T), 5, 'stroke-linecap="round"') +
      circ(6, -64, 9, ink(0.24, T)),
  );
}
