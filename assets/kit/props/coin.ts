/** A coin lying on a table, seen from low: its edge, its face, what is struck on it, its shadow. */
import { R, ink, line, path, type Point } from "../draw/index.ts";
import { outline, pts } from "../figures/part.ts";

export type Struck = "sheaf" | "gate" | "sword";

export interface Coin {
  /** Middle of the face. */
  readonly x: number;
  readonly y: number;
  /** Half-width. */
  readonly r: number;
  /** Half-height over half-width. */
  readonly flat: number;
  readonly thick: number;
  /** Tones of its face, its lit rim, its edge. */
  readonly tones: readonly [face: number, rim: number, edge: number];
  readonly temp: number;
  readonly struck: Struck;
}

/** Closed shapes and open lines on a face of radius 100. */
const STRUCK: Readonly<Record<Struck, readonly [shapes: readonly string[], lines: string]>> = {
  sheaf: [
    [
      "0,-82 13,-58 0,-32 -13,-58",
      "-36,-74 -18,-54 -20,-28 -36,-48",
      "36,-74 18,-54 20,-28 36,-48",
      "-68,-50 -44,-38 -38,-14 -60,-26",
      "68,-50 44,-38 38,-14 60,-26",
      "-34,14c 34,14c 34,27c -34,27c",
      "-12,27c 12,27c 40,74c -40,74c",
    ],
    "M0-34V14M-21-30L-8 14M21-30L8 14M-42-16L-16 14M42-16L16 14M-70 40Q-84 0-76-30M70 40Q84 0 76-30",
  ],
  gate: [
    [
      "-62,60c -62,-30c -54,-30c -54,-44c -44,-44c -44,-30c -36,-30c -36,60c",
      "62,60c 62,-30c 54,-30c 54,-44c 44,-44c 44,-30c 36,-30c 36,60c",
    ],
    "M-36-10H36M-36 14H36M-36 38H36M-24-28V60M-8-34V60M8-34V60M24-28V60M-36-22Q0-56 36-22",
  ],
  sword: [
    ["-5,44c -5,-56c 0,-74c 5,-56c 5,44c", "-34,40c 34,40c 34,50c -34,50c", "-6,50c 6,50c 6,74c -6,74c"],
    "M-60 30Q-64-30-26-58M60 30Q64-30 26-58M-62 6l-14-6M62 6l14-6M-58-22l-14-10M58-22l14-10M-42-46l-10-12M42-46l10-12",
  ],
};

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${R(x - rx)} ${R(y)}A${R(rx)} ${R(ry)} 0 0 1 ${R(x + rx)} ${R(y)}A${R(rx)} ${R(ry)} 0 0 1 ${R(x - rx)} ${R(y)}Z`;

/** The shadow it lays toward us, on a cloth of that ink. */
export const coinShadow = ({ x, y, r, flat, thick }: Coin, cloth: string): string =>
  path(ellipse(x + r * 0.04, y + thick + r * 0.26, r * 1.05, r * flat * 1.06), cloth);

/** The coin itself. */
export function coin({ x, y, r, flat, thick, tones: [face, rim, edge], temp, struck }: Coin): string {
  const ry = r * flat;
  const k = r / 106;
  const set = (shape: string): string =>
    outline(pts(shape).map(([a, b, c]): Point => [x + a * k, y + b * k * flat, c]));
  const [shapes, lines] = STRUCK[struck];
  let reeds = "";
  for (let i = 1; i < 20; i++) {
    const a = Math.PI * (i / 20);
    const [px, py] = [x - Math.cos(a) * r, y + Math.sin(a) * ry];
    reeds += `M${R(px)} ${R(py + 2)}v${R(thick - 3)}`;
  }
  const carved = `<g transform="translate(${x} ${y})scale(${R(k * 100) / 100} ${R(k * flat * 1000) / 1000})">${line(lines, ink(face * 0.42, temp), 6, 'stroke-linecap="round"')}</g>`;
  return (
    path(
      `M${R(x - r)} ${R(y)}V${R(y + thick)}A${R(r)} ${R(ry)} 0 0 0 ${R(x + r)} ${R(y + thick)}V${R(y)}Z`,
      ink(edge, temp),
    ) +
    line(reeds, ink(edge * 0.4, temp), 1.6) +
    path(ellipse(x, y, r, ry), ink(rim, temp)) +
    path(ellipse(x, y + 1.5, r - 5, ry - 2.5), ink(face * 0.7, temp)) +
    path(ellipse(x, y + 3, r - 8, ry - 4.5), ink(face, temp)) +
    path(shapes.map(set).join(""), ink(face * 0.42, temp)) +
    carved +
    line(
      `M${R(x - r + 14)} ${R(y - ry * 0.3)}A${R(r - 10)} ${R(ry - 6)} 0 0 1 ${R(x + r * 0.1)} ${R(y - ry + 6)}`,
      ink(Math.min(1, rim + 0.1), temp),
      2.6,
      'stroke-linecap="round"',
    )
  );
}
