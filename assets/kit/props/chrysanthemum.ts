/** A pot of chrysanthemums for the dead: a dome of pompons over cut leaves. */
import { R, ink, path, rng } from "../draw/index.ts";

/** One pompon of n petals. */
function pompon(x: number, y: number, r: number, turn: number): string {
  const n = 13;
  let d = "";
  for (let i = 0; i < n; i++) {
    const [a, b] = [turn + (i / n) * Math.PI * 2, turn + ((i + 0.5) / n) * Math.PI * 2];
    const [px, py] = [x + Math.cos(a) * r * 0.8, y + Math.sin(a) * r * 0.8];
    const [qx, qy] = [x + Math.cos(b) * r * 1.16, y + Math.sin(b) * r * 1.16];
    d += i === 0 ? `M${R(px)} ${R(py)}` : `${R(px)} ${R(py)}`;
    d += `Q${R(qx)} ${R(qy)} `;
  }
  return d + `${R(x + Math.cos(turn) * r * 0.8)} ${R(y + Math.sin(turn) * r * 0.8)}Z`;
}

/** (x, y) the middle of the pot's rim, r the half-width of the dome; the pot is `pot` units high, 0 when it stands in water. */
export function chrysanthemum(x: number, y: number, r: number, pot = 0): string {
  const dice = rng(19);
  let leaves = "";
  for (let i = 0; i < 17; i++) {
    const a = Math.PI * (1.02 + (i / 16) * 0.96);
    const [lx, ly] = [x + Math.cos(a) * r * 1.06, y - r * 0.1 + Math.sin(a) * r * 0.86];
    leaves += `M${R(x)} ${R(y + 2)}Q${R(lx - 8)} ${R(ly + 4)} ${R(lx)} ${R(ly)}Q${R(lx + 9)} ${R(ly + 8)} ${R(x)} ${R(y + 2)}Z`;
  }
  let s = path(leaves, ink(0.14, 0.3));
  if (pot > 0) s += path(`M${x - r * 0.5} ${y}h${r}l${R(-r * 0.14)} ${pot}h${R(-r * 0.72)}z`, ink(0.3, 0.7));
  const heads: [number, number, number][] = [];
  for (const [ring, n] of [
    [0.98, 8],
    [0.62, 6],
    [0.26, 4],
  ] as const) {
    for (let i = 0; i < n; i++) {
      const a = Math.PI * (1.06 + ((i + 0.5 * (1 - ring)) / (n - 1 || 1)) * 0.88);
      heads.push([
        x + Math.cos(a) * r * ring,
        y - r * 0.16 + Math.sin(a) * r * ring * 0.9,
        r * (0.2 + dice() * 0.05),
      ]);
    }
  }
  heads.sort((a, b) => a[1] - b[1]);
  for (const [hx, hy, hr] of heads) {
    const turn = dice() * 3;
    s += path(pompon(hx, hy + 1.4, hr * 1.06, turn), ink(0.16, 0.4));
    s += path(pompon(hx, hy, hr, turn), ink(0.84 - dice() * 0.12, 0.24));
    s += path(pompon(hx, hy - hr * 0.1, hr * 0.46, turn + 0.4), ink(0.44, 0.5));
  }
  return s;
}
