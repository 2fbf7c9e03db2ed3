/** Danielle's country: a long table of lamps going out, like a pier, into a sea of leaves. */
import { rng } from "../draw/index.ts";
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** A loose sheet seen edge-on, bent as a wave is; `w` wide. */
const leaf = (x: number, y: number, w: number, bend: number): string => {
  const a = Math.round(w / 2),
    b = Math.round(bend),
    t = Math.round(w * 0.5);
  return `M${Math.round(x)} ${Math.round(y)}q${a >> 1} ${-b} ${a} 0t${a} ${-b >> 2}l${Math.round(-w * 0.2)} ${t}q${-a >> 1} ${b} ${-a} 0t${-a} ${b >> 2}z`;
};
/** An oil lamp of height `h` standing on (x, y): foot, glass, flame. */
const lamp = (x: number, y: number, h: number): readonly [string, string] => {
  const u = Math.round(h / 6),
    a = Math.round(x),
    b = Math.round(y);
  return [
    `M${a - u} ${b}h${2 * u}l${-u} ${-u}v${-u}h${-u >> 1}v${u}l${-u >> 1} ${u >> 1}z`,
    `M${a - u} ${b - 2 * u}q${-u} ${-2 * u} 0 ${-3 * u}l${u >> 1} ${-2 * u}h${u}l${u >> 1} ${2 * u}q${u} ${u} 0 ${3 * u}z`,
  ];
};

/** `cx` is the middle of the skirt; the leaves fly from `top`, the sea lies at `horizon`, the table's near end at `hem`. */
export function lampTable(cx: number, top: number, horizon: number, hem: number): InnerPicture {
  return (box, seed) => {
    const r = rng(seed),
      [x, , w] = box.map(Math.round) as [number, number, number, number],
      span = hem - horizon;
    let p =
      wash(
        [x, top, w, horizon - top],
        [
          [0, 0.2, 0.1],
          [0.6, 0.4, 0.2],
          [1, 0.82, 0.42],
        ],
      ) + flat(`M${x} ${horizon}h${w}v${span + 40}h${-w}z`, 0.17, 0.1);
    p += dots([[cx + 10, horizon - 12]], 30, 0.99, 0.44);
    let birds = "";
    for (let i = 0; i < 13; i++) {
      const u = r();
      birds += leaf(cx - 96 + r() * 180, top + 6 + u * (horizon - top - 50), 28 - u * 15, 9 - u * 6);
    }
    p += flat(birds, 0.92, 0.3);
    let far = "",
      near = "";
    for (let k = 0; k < 10; k++) {
      const u = (k + 0.6) / 10,
        y = horizon + span * u ** 1.4,
        size = 10 + 32 * u;
      for (let a = x + r() * size; a < x + w; a += size * (1.5 + r() * 0.9)) {
        const sheet = leaf(a, y + r() * 5, size, size * 0.2);
        if (k % 2) near += sheet;
        else far += sheet;
      }
    }
    p += flat(far, 0.56, 0.16) + flat(near, 0.78, 0.26);
    p += flat(`M${cx + 5} ${horizon + 4}h8L${cx + 56} ${hem + 30}h-112z`, 0.1, 0.5);
    p += chalk(
      `M${cx + 6} ${horizon + 6}L${cx - 52} ${hem + 30}M${cx + 12} ${horizon + 6}L${cx + 52} ${hem + 30}`,
      0.6,
      2.4,
      0.5,
    );
    let feet = "",
      glass = "";
    const halos: [number, number][] = [];
    for (const u of [0.05, 0.14, 0.27, 0.46, 0.72]) {
      const y = horizon + 6 + span * u,
        h = 9 + 78 * u,
        a = cx + 9 - 10 * u + (u === 0.27 || u === 0.72 ? -1 : 1) * 34 * u;
      const [foot, flame] = lamp(a, y + h * 0.3, h);
      feet += foot;
      glass += flame;
      halos.push([a, y - h * 0.3]);
    }
    for (const [i, spot] of halos.entries()) p += dots([spot], 12 + i * 11, 0.44, 0.52);
    return p + flat(feet, 0.36, 0.5) + flat(glass, 0.99, 0.5);
  };
}
