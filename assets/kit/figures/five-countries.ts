/** The Cénacle's countries, one to each: stitched snow, a sea of birds, a kitchen garden, a forest, a mountain by moonlight. */
import { rng } from "../draw/index.ts";
import { chalk, dots, flat } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

const HALF = 114;
/** Sky over ground, parted at y 280, about x. */
const field = (
  x: number,
  sky: readonly [number, number],
  ground: readonly [number, number],
  at = 270,
): string =>
  flat(`M${x - HALF} 90h${2 * HALF}v${at - 90}h${-2 * HALF}z`, ...sky) +
  flat(`M${x - HALF} ${at}h${2 * HALF}v260h${-2 * HALF}z`, ...ground);

const snow = (x: number): string => {
  let thread = "";
  for (let y = 250; y < 390; y += 24) thread += `M${x - 100} ${y}q100-26 210 4`;
  return (
    field(x, [0.34, 0.06], [0.86, 0.16], 232) +
    dots([[x - 34, 196]], 26, 0.98, 0.3) +
    `<g stroke-dasharray="9 8">${chalk(thread, 0.3, 2.6, 0.1)}</g>`
  );
};
const birds = (x: number, dice: () => number): string => {
  let flock = "";
  for (let i = 0; i < 9; i++)
    flock += `M${Math.round(x - 80 + dice() * 170)} ${Math.round(140 + dice() * 120)}q9-13 13 0q6-13 15-2`;
  let swell = "";
  for (let y = 296; y < 400; y += 17)
    swell += `M${x - 110} ${y}q14-9 28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0`;
  return field(x, [0.9, 0.4], [0.3, 0.06], 282) + chalk(flock, 0.12, 3.6) + chalk(swell, 0.66, 2);
};
const garden = (x: number): string => {
  let rows = "",
    heads = "";
  for (const dx of [-90, -54, -18, 18, 54, 90]) rows += `M${x + dx * 0.3} 262L${x + dx * 1.5} 440`;
  for (let y = 290; y < 420; y += 30)
    for (const dx of [-1, 0, 1])
      heads += `M${Math.round(x + dx * (y - 230) * 0.5 - 9)} ${y}q9-16 18 0q-9 8-18 0z`;
  return (
    field(x, [0.94, 0.46], [0.24, 0.5], 262) +
    dots([[x, 216]], 44, 1, 0.5) +
    chalk(rows, 0.44, 3, 0.5) +
    flat(heads, 0.78, 0.4)
  );
};
const forest = (x: number): string => {
  let far = "",
    near = "";
  for (let k = -5; k < 6; k++) {
    far += `M${x + k * 22} 300l${-12} 0 14-100 14 100z`;
    near += `M${x + k * 34 + 10} 400l-20 0 22-130 20 130z`;
  }
  return (
    field(x, [0.64, 0.22], [0.2, 0.1], 298) +
    dots([[x + 20, 186]], 20, 1, 0.4) +
    flat(far, 0.36, 0.1) +
    flat(near, 0.12, 0.06)
  );
};
const mountain = (x: number): string =>
  field(x, [0.2, 0.02], [0.14, 0.02], 330) +
  dots([[x + 30, 170]], 26, 0.98, 0.16) +
  flat(`M${x - HALF} 340l60-70 34 20 50-90 46 66 60 74z`, 0.46) +
  flat(`M${x - 6} 238l38-38 34 48-20-6-14 16-16-22-10 14z`, 0.94, 0.12) +
  chalk(`M${x - 80} 356h60M${x - 30} 372h90M${x - 60} 390h70`, 0.6, 2.4);

const COUNTRIES = [snow, birds, garden, forest, mountain] as const;

/** Which countries, 0 to 4, each about the middle x of its coat. */
export const fiveCountries =
  (coats: readonly (readonly [country: number, x: number])[]): InnerPicture =>
  (_box, seed) => {
    const dice = rng(seed);
    return coats.map(([country, x]) => COUNTRIES.at(country)!(x, dice)).join("");
  };
