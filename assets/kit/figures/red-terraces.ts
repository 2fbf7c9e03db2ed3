/** The hand worker's country: Antananarivo, red earth in terraces, tall brick houses up to the palace, rice fields full of sky. */
import { rng, smooth, type Point } from "../draw/index.ts";
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** A narrow house of height `h`, its left foot at (x, y): wall, steep roof, windows. */
const house = (x: number, y: number, w: number, h: number): readonly [string, string, string] => [
  `M${x} ${y + 8}v${-h}h${w}v${h}z`,
  `M${x - 2} ${y - h + 9}l${w >> 1} ${-Math.round(w * 0.8)}h4l${w >> 1} ${Math.round(w * 0.8)}z`,
  `M${x + 4} ${y - h + 15}h3v6h-3zM${x + w - 7} ${y - h + 15}h3v6h-3zM${x + 4} ${y - h + 28}h3v6h-3z`,
];

/** The hill stands about `cx`, the palace at `top`; the fields end at `hem`. */
export function redTerraces(cx: number, top: number, hem: number): InnerPicture {
  return (box, seed) => {
    const r = rng(seed),
      [x, , w] = box.map(Math.round) as [number, number, number, number],
      span = hem - top,
      at = (u: number) => Math.round(top + span * u);
    let p = wash(
      [x, top - 40, w, span + 80],
      [
        [0, 0.5, 0.14],
        [0.3, 0.86, 0.36],
        [1, 0.9, 0.44],
      ],
    );
    p += dots([[cx - 52, at(0.14)]], 30, 1, 0.46);
    p += flat(
      `M${cx - 24} ${at(0.2)}v-26h5v-7h7v7h24v-7h7v7h5v26zM${cx - 14} ${at(0.2) - 26}l14-13h8l14 13z`,
      0.2,
      0.5,
    );
    for (const [k, u] of [0.18, 0.32, 0.46, 0.6].entries()) {
      const half = 60 + k * 44;
      const slope: Point[] = [];
      for (let a = -5; a <= 5; a++)
        slope.push([cx + (a * half) / 3, Math.round(at(u) + (a / 5) ** 2 * span * 0.16 + (r() - 0.5) * 5)]);
      const d = smooth(slope, { closed: false });
      p += flat(`${d}V${hem + 40}H${x}z`, 0.52 - k * 0.07, 0.8) + chalk(d, 0.62, 2, 0.8);
      let walls = "",
        roofs = "",
        panes = "";
      for (let a = -half * 1.4; a < half * 1.4; a += 24 + r() * 16) {
        if (r() < 0.22) continue;
        const drop = ((a / half) * 0.6) ** 2 * span * 0.16;
        const [wall, roof, pane] = house(
          Math.round(cx + a),
          Math.round(at(u) + drop + 8),
          18,
          Math.round(24 + r() * 16),
        );
        walls += wall;
        roofs += roof;
        panes += pane;
      }
      p += flat(walls, 0.8 - k * 0.06, 0.62) + flat(roofs, 0.3, 0.8) + flat(panes, 0.16, 0.5);
    }
    p += flat(`M${x} ${at(0.74)}h${w}v${span}h${-w}z`, 0.24, 0.7);
    for (let k = 0; k < 6; k++) {
      const y = at(0.75 + k * 0.06);
      let fields = "";
      for (let a = x - r() * 40; a < x + w; a += 44 + k * 8)
        fields += `M${Math.round(a)} ${y + 3}q${18 + k * 4} ${-8 - k} ${36 + k * 7} 0t${-3} ${8 + k * 2}q${-18 - k * 3} 5 ${-32 - k * 6} 0z`;
      p += flat(fields, 0.9 - (k % 2) * 0.14, 0.3);
    }
    return p;
  };
}
