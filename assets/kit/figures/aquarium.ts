/** Ursule's country, in her own hand: a house of too many windows at the bottom of an aquarium. */
import { R, ink, rng } from "../draw/index.ts";
import { chalk, dots, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

const fish = (x: number, y: number, s: number): string =>
  `M${R(x)} ${R(y)}q${R(s)} ${R(-s * 0.8)} ${R(s * 2)} 0q${R(-s)} ${R(s * 0.8)} ${R(-s * 2)} 0l${R(-s * 0.7)} ${R(-s * 0.5)}v${R(s)}zM${R(x + s * 1.5)} ${R(y - s * 0.1)}h.1`;

/** `cx` is the middle of the pinafore, `top` and `hem` its ends. */
export function aquarium(cx: number, top: number, hem: number): InnerPicture {
  return (box, seed) => {
    const r = rng(seed),
      span = hem - top,
      at = (u: number) => Math.round(top + span * u);
    let p = wash(box, [
      [0, 0.44, 0.1],
      [0.5, 0.34, 0.06],
      [0.8, 0.22, 0.02],
      [1, 0.16, 0],
    ]);
    p += chalk(`M${cx - 90} ${at(0.12)}q12-10 24 0t24 0t24 0t24 0t24 0t24 0t24 0t24 0`);
    p +=
      chalk(fish(cx - 22, at(0.24), 13) + fish(cx + 14, at(0.36), 9)) +
      chalk(fish(cx + 26, at(0.2), 7), 0.96, 2.4, 0.5);
    const bubbles = Array.from({ length: 14 }, (): [number, number] => [
      cx - 70 + r() * 150,
      at(0.1 + r() * 0.5),
    ]);
    p += dots(bubbles, 3.6, 0.8, 0.08);
    const x = cx - 34,
      y = at(0.56),
      w = 70,
      h = at(0.93) - y;
    p +=
      `<path d="M${x} ${y}h${w}v${h}h${-w}z" fill="${ink(0.14, 0.02)}"/>` +
      chalk(
        `M${x - 6} ${y}l${w / 2 + 6}-26 ${w / 2 + 6} 25M${x} ${y}l2 ${h}M${x + w} ${y}l-1 ${h}M${x + 48} ${y - 12}v-18h10v22M${x + 53} ${y - 34}q-6-6 0-10t0-9`,
      );
    let panes = "",
      lit = "";
    for (let j = 0; j < 4; j++)
      for (let i = 0; i < 5; i++) {
        const d = `M${Math.round(x + 6 + i * 12.5 + r() * 2)} ${Math.round(y + 5 + (j * (h - 8)) / 4 + r() * 2)}h8v${Math.round(h / 4 - 8)}h-8z`;
        if (r() < 0.45) lit += d;
        else panes += d;
      }
    p += chalk(panes, 0.8, 1.5) + `<path d="${lit}" fill="${ink(0.96, 0.5)}"/>`;
    let weed = "";
    for (const dx of [-86, -70, -52, 46, 62, 80])
      weed += `M${cx + dx} ${hem + 6}q-8-14 0-26t0-24t0-${Math.round(12 + r() * 18)}`;
    return (
      p + chalk(weed, 0.62, 3, 0.1) + chalk(`M${cx - 110} ${hem - 8}q30-6 60 0t60 0t60 0t60 0`, 0.7, 2.2)
    );
  };
}
