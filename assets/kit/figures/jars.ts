/** The pharmacist's country: the shelves of before, a jar for each ill, herbs drying above, one jar lit. */
import { rng } from "../draw/index.ts";
import { chalk, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** A jar of width `w` and height `h` standing on (x, y). */
const jar = (x: number, y: number, w: number, h: number): string =>
  `M${x} ${y}v${-h + 9}q0-7 7-8v-6h${w - 14}v6q7 1 7 8v${h - 9}z`;

/** Shelves between `top` and `foot`, about `cx`. */
export function jars(cx: number, top: number, foot: number): InnerPicture {
  return (box, seed) => {
    const r = rng(seed),
      [x, , w] = box.map(Math.round) as [number, number, number, number];
    let p = wash(box, [
      [0, 0.86, 0.3],
      [0.5, 0.94, 0.34],
      [1, 0.8, 0.26],
    ]);
    let herbs = "",
      stalks = "";
    for (let a = cx - 80; a < cx + 90; a += 26) {
      const drop = Math.round(30 + r() * 22);
      stalks += `M${a} ${top - 10}v${drop}`;
      for (let v = 14; v < drop + 8; v += 9)
        herbs += `M${a} ${top - 10 + v}q-10-1-12 8q10 1 12-4q2 5 12 4q-2-9-12-8z`;
    }
    p += chalk(stalks, 0.3, 2, 0.4) + flat(herbs, 0.4, 0.16);
    const tall = Math.round((foot - top - 50) / 5);
    let shelves = "",
      pale = "",
      dark = "",
      labels = "",
      lit = "";
    for (let row = 0; row < 5; row++) {
      const y = top + 50 + tall * (row + 1);
      shelves += `M${x} ${y}h${w}v6h${-w}z`;
      for (let a = cx - 120 + Math.round(r() * 14); a < cx + 130;) {
        const wide = Math.round(22 + r() * 12),
          high = Math.round(tall * (0.44 + r() * 0.3));
        const one = jar(a, y, wide, high);
        if (row === 2 && a > cx - 10 && lit === "") lit = one;
        else if (r() < 0.5) pale += one;
        else dark += one;
        labels += `M${a + 6} ${y - Math.round(high * 0.5)}h${wide - 12}v10h${12 - wide}z`;
        a += wide + 5 + Math.round(r() * 7);
      }
    }
    return (
      p +
      flat(pale, 0.58, 0.14) +
      flat(dark, 0.36, 0.1) +
      flat(lit, 0.66, 0.9) +
      flat(labels, 0.96, 0.4) +
      flat(shelves, 0.26, 0.4)
    );
  };
}
