/** A country chair with a straw seat, three quarters on, looking left: ladder back, turned legs, the straw sunk on one side. */
import { R, bar, ink, line, path, poly, type Point } from "../draw/index.ts";

export interface ChairPlace {
  /** Foot of the near back leg. */
  readonly x: number;
  readonly y: number;
  /** Height of the back, in units; the seat is at .47 of it. */
  readonly h: number;
  readonly wood?: number;
  readonly straw?: number;
}

/** SVG of the chair. */
export function strawChair({ x, y, h, wood = 0.3, straw = 0.62 }: ChairPlace): string {
  const k = h / 250;
  const at = (px: number, py: number): Point => [x + px * k, y + py * k];
  const beam = (a: Point, b: Point, w: number, w2 = w): string =>
    bar(a[0], a[1], b[0], b[1], w * k, w2 * k, { j: 0.3, b: 0.4 });
  const rail = ink(wood, 0.52);
  const dark = ink(wood * 0.7, 0.52);
  const far = [at(38, -24), at(36, -140), at(52, -262)] as const;
  const near = [at(0, 0), at(-2, -118), at(12, -250)] as const;
  let s = path(
    beam(far[0], far[1], 8) + beam(far[1], far[2], 8, 7) + beam(at(-54, -24), at(-54, -132), 7),
    dark,
  );
  s += path(beam(at(-56, -58), at(36, -62), 4) + beam(at(-92, -32), at(-54, -54), 4), dark);
  for (const v of [0.3, 0.6, 0.9]) {
    const [a, b] = [at(-2 + 14 * v, -118 - 132 * v), at(36 + 16 * v, -140 - 122 * v)];
    s += path(
      `M${R(a[0])} ${R(a[1])}Q${R((a[0] + b[0]) / 2 - 2 * k)} ${R((a[1] + b[1]) / 2 - 9 * k)} ${R(b[0])} ${R(b[1])}V${R(b[1] + 15 * k)}Q${R((a[0] + b[0]) / 2 - 2 * k)} ${R((a[1] + b[1]) / 2 + 7 * k)} ${R(a[0])} ${R(a[1] + 16 * k)}Z`,
      rail,
    );
  }
  const corners = [at(-98, -112), at(-56, -134), at(36, -136), at(0, -114)] as const;
  s += path(poly([...corners], { j: 0.6 }), ink(straw, 0.54));
  const centre = at(-34, -124);
  s += path(poly([corners[0], centre, corners[3]], { j: 0.3 }), ink(straw * 0.82, 0.54));
  s += path(poly([corners[2], centre, corners[3]], { j: 0.3 }), ink(straw * 0.9, 0.54));
  let strands = "";
  for (let i = 1; i < 6; i++) {
    const t = i / 6;
    const mix = (a: Point, b: Point): string =>
      `${R(a[0] + (b[0] - a[0]) * t)} ${R(a[1] + (b[1] - a[1]) * t)}`;
    strands += `M${mix(corners[0], centre)}L${mix(corners[3], centre)}M${mix(corners[1], centre)}L${mix(corners[2], centre)}M${mix(corners[2], centre)}L${mix(corners[3], centre)}`;
  }
  s += line(strands, ink(straw * 0.55, 0.54), 1.1);
  s += `<ellipse cx="${R(centre[0] - 18 * k)}" cy="${R(centre[1] + 3 * k)}" rx="${R(20 * k)}" ry="${R(4.6 * k)}" fill="${ink(straw * 0.5, 0.54)}"/>`;
  s += path(
    poly([at(-98, -112), at(0, -114), at(0, -103), at(-98, -101)], { j: 0.5 }),
    ink(straw * 0.6, 0.54),
  );
  s += path(
    beam(near[0], near[1], 9) + beam(near[1], near[2], 9, 8) + beam(at(-95, 2), at(-95, -104), 9),
    rail,
  );
  s += path(beam(at(-94, -44), at(-1, -46), 5) + beam(at(-94, -76), at(-1, -78), 4), rail);
  return (
    s +
    line(
      `M${R(near[1][0] - 3 * k)} ${R(near[1][1])}L${R(near[2][0] - 3 * k)} ${R(near[2][1])}`,
      ink(0.7),
      1.4,
    )
  );
}
