/** The strikers' country: six streams coming down through dark fields, and where they meet the sun is getting up. */
import { ink } from "../draw/index.ts";
import { chalk, dots, flat } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** Carried so that the meeting of the waters falls on `x`. */
export const confluence =
  (x: number): InnerPicture =>
  () => {
    const sky = [
      [0, 0.34, 0.1],
      [0.5, 0.7, 0.34],
      [1, 0.98, 0.5],
    ] as const;
    const stops = sky.map(([o, t, c]) => `<stop offset="${o}" stop-color="${ink(t, c)}"/>`).join("");
    let streams = "",
      furrows = "",
      birds = "";
    for (const a of [-460, -280, -100, 90, 270, 450]) {
      const b = Math.round(a * 0.14);
      streams += `M${a - 16} 640C${a + 30} 520 ${a - 50} 440 ${Math.round(a * 0.7)} 400S${Math.round(a * 0.3)} 350 ${b} 304L${b + 6} 304C${Math.round(a * 0.32)} 352 ${Math.round(a * 0.72)} 372 ${Math.round(a * 0.76)} 404S${a + 64} 520 ${a + 34} 640z`;
      for (const k of [60, 84, 108])
        furrows += `M${a + k} 640Q${Math.round(a * 0.9) + k} 480 ${Math.round((a + k) * 0.5)} 350`;
      birds += `M${Math.round(a * 0.9)} ${190 + (Math.abs(a) % 70)}q10-12 14 0q8-12 18-2M${Math.round(a * 0.86) + 34} ${224 + (Math.abs(a) % 50)}q8-9 11 0q6-9 14-2`;
    }
    return `<g transform="translate(${x})"><linearGradient id="w" x2="0" y2="1">${stops}</linearGradient><path d="M-900 120H900V310H-900z" fill="url(#w)"/>${dots([[0, 300]], 70, 1, 0.5)}${flat("M-900 290q200-26 420-6t480 20 460-18 440 4v400h-1800z", 0.24, 0.24)}${chalk(furrows, 0.36, 3, 0.3)}${flat(streams, 0.92, 0.36)}${chalk(birds, 0.12, 3.4, 0.3)}</g>`;
  };
