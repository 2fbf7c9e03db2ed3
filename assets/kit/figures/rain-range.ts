/** Cassandre's country: a year of prices seen as a mountain range, under the rain she had foretold. */
import { rng } from "../draw/index.ts";
import { chalk, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** `cx` is the middle of the coat, `top` its shoulder, `hem` its end. */
export function rainRange(cx: number, top: number, hem: number): InnerPicture {
  return (box, seed) => {
    const r = rng(seed),
      [x, , w] = box,
      span = hem - top,
      at = (u: number) => Math.round(top + span * u);
    const x0 = Math.round(x),
      x1 = Math.round(x + w);
    let p = wash(
      [x0, top - 20, w, span + 60],
      [
        [0, 0.34, 0.1],
        [0.4, 0.6, 0.14],
        [0.62, 0.78, 0.2],
        [1, 0.4, 0.08],
      ],
    );
    const chart = (base: number, rise: number, step: number): string => {
      let d = `M${x0} ${hem + 30}`;
      for (let a = x0; a < x1 + step; a += step) {
        const u = (a - cx) / 110,
          hump = Math.max(0, 1 - (u + 0.15) ** 2);
        d += `L${Math.round(a)} ${Math.round(base - rise * hump - (r() - 0.5) * rise * 0.42)}`;
      }
      return `${d}V${hem + 30}z`;
    };
    p +=
      flat(chart(at(0.52), span * 0.24, 15), 0.44, 0.06) + flat(chart(at(0.68), span * 0.24, 13), 0.28, 0.04);
    let bodies = "",
      wicks = "";
    for (let i = 0, y = at(0.52); i < 17; i++) {
      const a = cx - 88 + i * 11,
        next = y + (i < 6 ? -span * 0.035 : span * 0.042) + (r() - 0.5) * span * 0.05;
      const hi = Math.round(Math.min(y, next)),
        tall = Math.max(5, Math.round(Math.abs(next - y)));
      bodies += `M${a - 3} ${hi}h6v${tall}h-6z`;
      wicks += `M${a} ${hi - Math.round(6 + r() * 12)}V${hi + tall + Math.round(5 + r() * 12)}`;
      y = next;
    }
    p +=
      flat(chart(at(0.86), span * 0.2, 17), 0.16, 0.02) +
      chalk(wicks, 0.95, 1.6, 0.4) +
      flat(bodies, 0.95, 0.4);
    let rain = "";
    for (let i = 0; i < 90; i++) {
      const a = x0 + r() * w,
        b = at(-0.04 + r() * 0.96);
      rain += `M${Math.round(a)} ${b}l-4 ${Math.round(13 + r() * 12)}`;
    }
    return (
      p +
      chalk(rain, 0.88, 1.4, 0.08) +
      flat(`M${x0} ${at(0.95)}h${Math.round(w)}v60h${-Math.round(w)}z`, 0.1)
    );
  };
}
