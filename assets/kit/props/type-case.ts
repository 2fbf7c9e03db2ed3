/** An open type case seen from in front and above: boxes of every width, heaped with lead, the e's the fullest. */
import { R, ink, lerp, line, path, rng, type Point } from "../draw/index.ts";

/** Upper left, upper right, lower right, lower left corner of the case. */
export type Tray = readonly [Point, Point, Point, Point];

/** Widths of the boxes, row by row, as in a French case: capitals on top, small letters below. */
const ROWS: readonly { readonly height: number; readonly boxes: readonly number[] }[] = [
  { height: 0.8, boxes: Array.from({ length: 14 }, () => 1) },
  { height: 0.8, boxes: Array.from({ length: 14 }, () => 1) },
  { height: 0.86, boxes: Array.from({ length: 14 }, () => 1) },
  { height: 1.1, boxes: [1, 1, 1, 1, 1.4, 2, 1, 1, 1, 1, 1, 1] },
  { height: 1.24, boxes: [1, 1.6, 1.6, 3, 1.8, 1.2, 1.2, 1, 1] },
  { height: 1.3, boxes: [1, 1.6, 1.6, 1.8, 2.4, 2.2, 1.4, 1, 1] },
  { height: 1.3, boxes: [1, 1, 2, 2, 2.2, 2.2, 1.4, 1.2] },
];

/** wood, lead: tones; the wells are .06. */
export function typeCase(tray: Tray, { wood = 0.34, lead = 0.44, seed = 3 } = {}): string {
  const [a, b, c, d] = tray;
  const dice = rng(seed);
  /** Rows grow toward us, as in perspective. */
  const at = (u: number, v: number): Point => {
    const w = v * (0.72 + 0.28 * v);
    return [
      lerp(lerp(a[0], b[0], u), lerp(d[0], c[0], u), w),
      lerp(lerp(a[1], b[1], u), lerp(d[1], c[1], u), w),
    ];
  };
  const shape = (points: readonly Point[]): string =>
    `M${points.map(([x, y]) => `${R(x)} ${R(y)}`).join("L")}z`;
  let [wells, heaps, lit, faces, lips] = ["", "", "", "", ""];
  const total = ROWS.reduce((sum, row) => sum + row.height, 0);
  let v0 = 0.03;
  for (const { height, boxes } of ROWS) {
    const dv = (height / total) * 0.94;
    const wide = boxes.reduce((sum, box) => sum + box, 0);
    let u0 = 0.015;
    for (const box of boxes) {
      const du = (box / wide) * 0.97;
      const [l, r, t, f] = [u0 + 0.004, u0 + du - 0.004, v0 + 0.012, v0 + dv - 0.012];
      wells += shape([at(l, t), at(r, t), at(r, f), at(l, f)]);
      const low = t + (f - t) * (0.25 + dice() * 0.4);
      const n = 3 + Math.round(box * 2);
      const ridge = Array.from({ length: n + 1 }, (_, i): Point => {
        const [x, y] = at(lerp(l, r, i / n), low + (dice() - 0.5) * (f - t) * 0.2);
        return [x, y];
      });
      heaps += shape([...ridge, at(r, f), at(l, f)]);
      for (let i = 0; i < box * 3.4; i++) {
        const [x, y] = at(
          lerp(l + 0.008, r - 0.014, dice()),
          lerp(low + (f - t) * 0.1, f - (f - t) * 0.12, dice()),
        );
        const turn = dice() * 3.1;
        const long = 4 + v0 * 9;
        const [cx, cy] = [Math.cos(turn) * long, Math.sin(turn) * long * 0.6];
        const mark = `M${R(x - cx / 2)} ${R(y - cy / 2)}l${R(cx)} ${R(cy)}`;
        if (dice() < 0.34) faces += mark;
        else lit += mark;
      }
      const [p, q] = [at(l, f), at(r, f)];
      lips += `M${R(p[0])} ${R(p[1])}L${R(q[0])} ${R(q[1])}`;
      u0 += du;
    }
    v0 += dv;
  }
  return (
    path(shape(tray), ink(wood)) +
    path(wells, ink(0.07)) +
    path(heaps, ink(lead * 0.62, 0.42)) +
    line(lit, ink(lead, 0.42), 2.6) +
    line(faces, ink(0.74, 0.44), 2.2) +
    line(lips, ink(wood + 0.24), 1.8)
  );
}
