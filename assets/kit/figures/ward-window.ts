/** Bianchon's country: the tall window at the end of a ward, early morning, one bed lit. */
import { ink } from "../draw/index.ts";
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** The window stands on `sill` about `cx`, its arch reaching `top`; the beds go down to `hem`. */
export function wardWindow(cx: number, top: number, sill: number, hem: number): InnerPicture {
  return (box) => {
    const [x, , w] = box.map(Math.round) as [number, number, number, number];
    const half = 62,
      spring = top + half;
    const opening = `M${cx - half} ${sill}V${spring}a${half} ${half} 0 0 1 ${2 * half} 0V${sill}z`;
    let p = wash(box, [
      [0, 0.66, 0.1],
      [0.6, 0.78, 0.16],
      [1, 0.7, 0.14],
    ]);
    p += `<linearGradient id="v" x2="0" y2="1"><stop stop-color="${ink(0.62, 0.1)}"/><stop offset=".6" stop-color="${ink(0.96, 0.36)}"/><stop offset="1" stop-color="${ink(1, 0.46)}"/></linearGradient><path d="${opening}" fill="url(#v)"/>`;
    p += dots([[cx + 22, sill - 34]], 30, 1, 0.5);
    p += flat(`M${cx - half} ${sill}v-22q16-12 30-4q8-16 22-8q12-14 26-2q14-8 22 4q12-6 24 4v28z`, 0.4, 0.12);
    p += chalk(
      `M${cx - 34} ${sill - 12}q-4-40 2-70M${cx - 33} ${sill - 52}l-18-26M${cx - 33} ${sill - 44}l16-24M${cx - 32} ${sill - 66}l-9-22`,
      0.24,
      3.4,
      0.1,
    );
    const lowest = Math.round((sill - spring) / 3);
    p += chalk(
      `${opening}M${cx} ${top}V${sill}M${cx - half} ${spring}h${2 * half}M${cx - half} ${spring + lowest}h${2 * half}M${cx - half} ${spring + 2 * lowest}h${2 * half}`,
      0.2,
      4.4,
      0.08,
    );
    p +=
      flat(`M${x} ${sill}h${w}v8h${-w}z`, 0.34, 0.1) +
      flat(`M${x} ${sill + 8}h${w}V${hem + 40}h${-w}z`, 0.5, 0.08);
    p += flat(`M${cx - 56} ${sill + 8}h112l46 ${hem - sill}h-178z`, 0.82, 0.36);
    let frames = "",
      linen = "";
    for (const [dx, u, s] of [
      [-80, 0.1, 1],
      [48, 0.1, -1],
      [-112, 0.5, 1.35],
    ] as const) {
      const y = Math.round(sill + (hem - sill) * u),
        k = Math.abs(s),
        a = cx + dx;
      frames += `M${a} ${y + 60 * k}v${-56 * k}M${a + 62 * k} ${y + 60 * k}v${-30 * k}M${a} ${y + 14 * k}h${8 * k}M${a} ${y + 40 * k}h${62 * k}`;
      linen += `M${a + 3} ${y + 36 * k}v${-14 * k}q${14 * k}${-10 * k} ${26 * k} 0t${32 * k} 2v${14 * k}z`;
    }
    return p + chalk(frames, 0.16, 3.2, 0.08) + flat(linen, 0.96, 0.2);
  };
}
