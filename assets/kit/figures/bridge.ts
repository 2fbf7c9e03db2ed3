/** The executives' country: one bridge of perforated strips and bolts, as in the box they had at ten, its two halves not quite met. */
import { chalk, dots, flat } from "./country.ts";
import { ink } from "../draw/index.ts";
import type { InnerPicture } from "./pose.ts";

/** One half of the span, from its pier at 0 to its end at 300: two booms, a lattice, bolts. */
function half(): string {
  let lattice = "";
  const bolts: [number, number][] = [];
  for (let x = 0; x < 290; x += 48) {
    const top = Math.round(210 - 60 * Math.cos(x / 190));
    const next = Math.round(210 - 60 * Math.cos((x + 48) / 190));
    lattice += `M${x} 300V${top}L${x + 48} 300M${x} ${top}L${x + 48} ${next}M${x} 300L${x + 48} ${next}`;
    bolts.push([x, 300], [x, top], [x + 24, 300]);
  }
  return chalk(lattice, 0.62, 7, 0.5) + chalk("M-20 300H292", 0.62, 12, 0.5) + dots(bolts, 5, 0.98, 0.4);
}

/** Carried so that the gap in its middle falls on `x`. */
export const bridge =
  (x: number): InnerPicture =>
  () => {
    const sky = [
      [0, 0.36, 0.06],
      [0.42, 0.72, 0.24],
      [0.6, 0.96, 0.44],
    ] as const;
    const stops = sky.map(([o, t, c]) => `<stop offset="${o}" stop-color="${ink(t, c)}"/>`).join("");
    let ripples = "";
    for (let y = 360; y < 480; y += 16)
      ripples += `M${-380 + ((y * 7) % 60)} ${y}h60m40 0h90m60 0h40m50 0h110m30 0h70`;
    return `<g transform="translate(${x})"><linearGradient id="w" x2="0" y2="1">${stops}</linearGradient><path d="M-900 100H900V560H-900z" fill="url(#w)"/>${dots([[0, 316]], 56, 1, 0.5)}${flat("M-900 322q200-30 400-8t300 2 260-4 340 8 500-10v260h-1800z", 0.4, 0.1)}${flat("M-900 340H900V560H-900z", 0.2, 0.08)}${chalk(ripples, 0.7, 2.4, 0.3)}<g transform="translate(-330 0)">${half()}</g><g transform="translate(330 0)scale(-1 1)">${half()}</g></g>`;
  };
