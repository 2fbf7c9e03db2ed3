/** The father's notebooks on their shelf: one a year, forty-one of them, the last ones lower and paler. */
import { R, ink, line, path, rect, rng } from "../draw/index.ts";

/** The shelf's left end and top board at (x, y); w its length; the notebooks stand `h` high on it. */
export function notebooks(
  x: number,
  y: number,
  w: number,
  h: number,
  { count = 41, wood = 0.24 } = {},
): string {
  const dice = rng(41);
  const each = (w - 22) / count;
  let s = "";
  let at = x + 8;
  for (let i = 0; i < count; i++) {
    const thick = each * (0.86 + dice() * 0.1);
    const tall = h * (0.78 + dice() * 0.2);
    const lean = i === 24 || i === count - 1 ? 7 : 0;
    const tone = 0.16 + dice() * 0.34;
    const temp = dice() < 0.14 ? 0.94 : 0.2 + dice() * 0.5;
    const spine = `M${R(at + lean)} ${R(y - tall)}h${R(thick)}L${R(at + thick)} ${y}h${R(-thick)}z`;
    s += path(spine, ink(tone, temp));
    s += path(
      `M${R(at + lean * 0.7 + thick * 0.16)} ${R(y - tall * 0.76)}h${R(thick * 0.68)}v${R(h * 0.2)}h${R(-thick * 0.68)}z`,
      ink(0.66, 0.4),
    );
    at += each + (lean > 0 ? lean * 0.3 : 0);
  }
  s += path(rect(x - 6, y, w + 12, 9, { j: 0.8 }), ink(wood));
  for (const u of [0.12, 0.86]) {
    const bx = R(x + w * u);
    s += path(`M${bx - 4} ${y + 9}h8v22q-4 4 -8 0z`, ink(wood * 0.8));
  }
  return s + line(`M${x - 5} ${y + 1}H${x + w + 5}`, ink(0.6), 1.4);
}
