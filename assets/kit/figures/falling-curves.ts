/** What the House has put where a night sky was: prices, all of them falling. */
import { rng } from "../draw/index.ts";
import { chalk, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** Curves from `top` to `hem`, each a little lower than the last; `cx` is the middle of the figure. */
export function fallingCurves(cx: number, top: number, hem: number): InnerPicture {
  return (box, seed) => {
    const dice = rng(seed);
    const [x, y, w, h] = box.map(Math.round) as [number, number, number, number];
    const span = hem - top;
    let p = wash(box, [
      [0, 0.34, 0.04],
      [0.5, 0.24, 0.03],
      [1, 0.1, 0.02],
    ]);
    let rules = "";
    for (let v = y; v < y + h; v += 22) rules += `M${x} ${v}h${w}`;
    for (let u = x; u < x + w; u += 22) rules += `M${u} ${y}v${h}`;
    p += chalk(rules, 0.32, 1, 0.04);
    for (let i = 0; i < 13; i++) {
      let v = top - 120 + (i * span) / 11;
      let d = `M${x - 10} ${Math.round(v)}`;
      for (let u = x + 4; u < x + w + 20; u += 11) {
        v += (dice() - 0.36) * 19 + Math.max(0, (u - cx) / 90) * 9;
        d += `L${Math.round(u)} ${Math.round(v)}`;
      }
      p += chalk(d, i % 3 === 0 ? 1 : 0.78, i % 3 === 0 ? 4.4 : 2.6, i % 2 ? 0.5 : 0.4);
    }
    let [bodies, wicks] = ["", ""];
    let v = top + span * 0.5;
    for (let u = x + 10; u < x + w; u += 13) {
      const tall = 10 + Math.round(dice() * 22);
      bodies += `M${u - 4} ${Math.round(v)}h8v${tall}h-8z`;
      wicks += `M${u} ${Math.round(v - 8)}v${tall + 16}`;
      v += tall * 0.5 + (dice() - 0.3) * 8;
    }
    return p + chalk(wicks, 0.9, 1.6, 0.5) + flat(bodies, 0.9, 0.5);
  };
}
