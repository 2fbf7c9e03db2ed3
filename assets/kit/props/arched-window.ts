/** The shop's arched window: its opening in the wall, its stone surround, its casement cut from one sheet. */
import { R, ink, line, path, poly, rect } from "../draw/index.ts";

/** The opening, in stage units; `rise` is the height of the arch. */
export interface Opening {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly rise: number;
}

/** Outline of the opening enlarged by `by` units. */
export function arch({ left, right, top, foot, rise }: Opening, by = 0): string {
  const half = (right - left) / 2 + by;
  return `M${left - by} ${foot + by}V${top + rise}A${half} ${rise + by} 0 0 1 ${right + by} ${top + rise}V${foot + by}Z`;
}

/** Joints of the stones round the arch. */
export function surround(opening: Opening, tone: number): string {
  const { left, right, top, rise } = opening;
  const [cx, cy] = [(left + right) / 2, top + rise];
  const half = (right - left) / 2;
  let wedges = "";
  for (let i = 0; i <= 10; i++) {
    const a = Math.PI * (1 + i / 10);
    const [c, s] = [Math.cos(a), Math.sin(a)];
    wedges += `M${R(cx + c * (half + 6))} ${R(cy + s * (rise + 6))}L${R(cx + c * (half + 36))} ${R(cy + s * (rise + 36))}`;
  }
  return line(
    `${wedges}M${left - 36} ${cy}A${half + 36} ${rise + 36} 0 0 1 ${right + 36} ${cy}`,
    ink(tone),
    2.2,
  );
}

/** Frame, one mullion and two transoms given as x and y, and the sill. */
export function casement(
  opening: Opening,
  {
    tone = 0.2,
    temp = 0.45,
    sill = 0.34,
    mullions = [] as readonly number[],
    transoms = [] as readonly number[],
  } = {},
): string {
  const { left, right, top, foot } = opening;
  const wood = ink(tone, temp);
  let s = `<path fill-rule="evenodd" fill="${wood}" d="${arch(opening, 8)}${arch(opening, -8)}"/>`;
  for (const x of mullions) s += path(rect(x - 3, top + 16, 6, foot - top - 20, { j: 0.6 }), wood);
  for (const y of transoms) s += path(rect(left + 4, y - 3.5, right - left - 8, 7, { j: 0.6 }), wood);
  const ledge = poly([
    [left - 38, foot + 4],
    [right + 38, foot + 4],
    [right + 28, foot + 24],
    [left - 30, foot + 24],
  ]);
  return (
    s +
    path(ledge, ink(sill, temp)) +
    line(`M${left - 36} ${foot + 5}H${right + 36}`, ink(sill + 0.3, temp), 1.8)
  );
}
