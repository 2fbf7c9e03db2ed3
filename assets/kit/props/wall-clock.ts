/** The father's wall clock: round face, pendulum case, stopped at twenty to four. */
import { R, circ, ink, line, path, poly } from "../draw/index.ts";

/** Its centre at (x, y); about 52 units of half-width, 180 high. wood, face: tones. */
export function wallClock(x: number, y: number, { wood = 0.2, face = 0.7 } = {}): string {
  const w = ink(wood);
  const box = poly(
    [
      [x - 26, y + 26],
      [x + 26, y + 26],
      [x + 22, y + 104],
      [x, y + 120],
      [x - 22, y + 104],
    ],
    { j: 0.8 },
  );
  const glass = poly(
    [
      [x - 12, y + 50],
      [x + 12, y + 50],
      [x + 11, y + 96],
      [x - 11, y + 96],
    ],
    { j: 0.5 },
  );
  const gable = poly(
    [
      [x - 18, y - 40],
      [x, y - 58],
      [x + 18, y - 40],
    ],
    { j: 0.6 },
  );
  let marks = "";
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    const from = i % 3 === 0 ? 25 : 27.5;
    marks += `M${R(x + Math.sin(a) * from)} ${R(y - Math.cos(a) * from)}L${R(x + Math.sin(a) * 36)} ${R(y - Math.cos(a) * 36)}`;
  }
  return (
    path(box, w) +
    path(glass, ink(wood + 0.24)) +
    line(`M${x} ${y + 44}V${y + 82}`, w, 2) +
    circ(x, y + 84, 7, ink(face - 0.06)) +
    circ(x, y, 45, w) +
    path(gable, w) +
    circ(x, y, 38, ink(face)) +
    circ(x, y, 31.5, ink(0.34)) +
    circ(x, y, 30.3, ink(face)) +
    line(marks, ink(0.1), 2.2) +
    line(
      `M${x} ${y}L${x - 20} ${y + 12}M${x} ${y}L${x + 17} ${y + 6}`,
      ink(0.06),
      3,
      'stroke-linecap="round"',
    ) +
    circ(x, y, 3.4, ink(0.06))
  );
}
