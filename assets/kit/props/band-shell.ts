/** A bandstand in the shape of a shell: nine flutes of lit canvas fanned behind the players, a row of bulbs along the edge. */
import { R, circ, ink, line, path, rgrad } from "../draw/index.ts";

export interface Shell {
  /** Middle of the stage floor. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const FLUTES = 9;

/** Point of the fan: i flutes from the left (may be fractional), q of the radius; the fan is a little taller than a half-circle. */
function fan({ x, y, r }: Shell, i: number, q: number): readonly [number, number] {
  const a = Math.PI * (i / FLUTES);
  return [R(x - Math.cos(a) * r * q), R(y - Math.sin(a) * r * q * 1.12)];
}

/** The lit shell. `lit` 0..1. */
export function bandShell(shell: Shell, lit = 1): string {
  const { x, y, r } = shell;
  let edge = `M${R(x - r)} ${y}`;
  let flutes = "";
  let bulbs = "";
  for (let i = 0; i < FLUTES; i++) {
    const [mx, my] = fan(shell, i + 0.5, 1.16);
    const [ex, ey] = fan(shell, i + 1, 0.98);
    edge += `Q${mx} ${my} ${ex} ${ey}`;
    if (i < FLUTES - 1) flutes += `M${x} ${R(y - r * 0.1)}L${ex} ${ey}`;
    for (const v of [0.24, 0.5, 0.76]) {
      const [bx, by] = fan(shell, i + v, v === 0.5 ? 1.05 : 1.02);
      bulbs += `M${bx} ${by}h.1`;
    }
  }
  const [tx, ty] = fan(shell, FLUTES / 2, 1.12);
  return (
    `<defs>${rgrad(
      "b",
      [
        [0, 0.98 * lit, 0.48],
        [0.42, 0.84 * lit, 0.52],
        [0.8, 0.62 * lit, 0.58],
        [1, 0.46 * lit, 0.66],
      ],
      { cx: x, cy: R(y - r * 0.2), r: R(r * 1.08) },
    )}</defs>` +
    path(`${edge}V${R(y)}Z`, "url(#b)") +
    line(flutes, ink(0.4 * lit, 0.62), 2.4) +
    line(edge, ink(0.3, 0.6), 5) +
    line(bulbs, ink(lit, 0.5), 4.4, 'stroke-linecap="round"') +
    line(`M${tx} ${R(ty + 2)}v-16`, ink(0.12, 0.3), 2.4) +
    circ(tx, ty - 17, 4, ink(lit, 0.5))
  );
}
