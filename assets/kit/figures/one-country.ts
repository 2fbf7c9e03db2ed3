/** The Cénacle's country: one for the five, each coat a window on its own stretch. Stitched snow, birds over water, a garden at noon, a forest, a mountain by moonlight. */
import { ink, rng, smooth, type Point } from "../draw/index.ts";
import { chalk, dots, flat } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** Where each stretch has its middle. The stage shows the middle 92 % of a picture: they stand that much closer than the coats. */
export const STRETCHES = [-546, -272, 0, 272, 546] as const;
const EDGE = 900;

const land = (points: string, tone: number, temp: number): string => {
  const line = points.split(" ").map((one): Point => {
    const [x = 0, y = 0] = one.split(",").map(Number);
    return [x, y];
  });
  const [first, last] = [line.at(0)!, line.at(-1)!];
  return flat(`${smooth(line, { closed: false })}L${last[0]} 600H${first[0]}z`, tone, temp);
};
const heavens = (): string => {
  const stops = [
    [0, 0.3, 0.06],
    [0.16, 0.4, 0.08],
    [0.34, 0.88, 0.4],
    [0.5, 0.95, 0.46],
    [0.64, 0.66, 0.24],
    [0.84, 0.2, 0.02],
    [1, 0.16, 0.02],
  ] as const;
  const ramp = stops
    .map(([o, tone, temp]) => `<stop offset="${o}" stop-color="${ink(tone, temp)}"/>`)
    .join("");
  return `<linearGradient id="h" gradientUnits="userSpaceOnUse" x1="${-EDGE}" x2="${EDGE}">${ramp}</linearGradient><path d="M${-EDGE} 40H${EDGE}V600H${-EDGE}z" fill="url(#h)"/>`;
};
function water(dice: () => number): string {
  let flock = "",
    swell = "";
  for (let i = 0; i < 11; i++)
    flock += `M${Math.round(-400 + dice() * 260)} ${Math.round(146 + dice() * 112)}q9-13 13 0q6-13 15-2`;
  for (let y = 298; y < 420; y += 17) swell += `M-440 ${y}${"q14-9 28 0".repeat(2)}${"t28 0".repeat(10)}`;
  return (
    flat(`M${-EDGE} 284H${EDGE}V600H${-EDGE}z`, 0.3, 0.06) + chalk(swell, 0.66, 2) + chalk(flock, 0.12, 3.6)
  );
}
function snow(): string {
  let thread = "";
  for (let y = 262; y < 400; y += 24) thread += `M-760 ${y}q150-34 240-10t${70 + (y - 262) * 0.4} 30`;
  return (
    dots([[-570, 190]], 26, 0.98, 0.3) +
    land("-900,236 -700,218 -560,236 -470,262 -420,310 -390,420", 0.86, 0.16) +
    `<g stroke-dasharray="9 8">${chalk(thread, 0.3, 2.6, 0.1)}</g>`
  );
}
function garden(): string {
  let rows = "",
    heads = "";
  for (const x of [-80, -48, -16, 16, 48, 80]) rows += `M${x * 0.4} 266L${x * 1.7} 460`;
  for (let y = 294; y < 430; y += 30)
    for (const k of [-1.6, -0.8, 0, 0.8, 1.6]) {
      const half = 6 + (y - 290) * 0.05;
      heads += `M${Math.round(k * (y - 210) * 0.44 - half)} ${y}q${half}-16 ${2 * half} 0q${-half} 8 ${-2 * half} 0z`;
    }
  return (
    dots([[4, 214]], 44, 1, 0.5) +
    land("-170,440 -140,300 -96,266 0,260 96,264 180,300 260,440", 0.24, 0.5) +
    chalk(rows, 0.44, 3, 0.5) +
    flat(heads, 0.78, 0.4)
  );
}
function forest(): string {
  let far = "",
    near = "";
  for (let k = -6; k < 8; k++)
    far += `M${272 + k * 22} 320h-12l14-${104 + ((k * 37) % 24)} 14 ${104 + ((k * 37) % 24)}z`;
  for (let k = -4; k < 6; k++)
    near += `M${276 + k * 34} 410h-20l22-${130 + ((k * 53) % 28)} 20 ${130 + ((k * 53) % 28)}z`;
  return (
    dots([[262, 184]], 20, 1, 0.4) +
    flat(far, 0.36, 0.1) +
    land("120,440 150,330 200,304 340,300 430,330 470,440", 0.2, 0.1) +
    flat(near, 0.12, 0.06)
  );
}
const mountain = (): string =>
  dots([[566, 176]], 26, 0.98, 0.16) +
  flat("M380 344L500 262l34 20 50-78 46 60 90 60 180 30v60H380z", 0.46) +
  flat("M554 251l30-47 36 47-20-6-14 16-16-22z", 0.94, 0.12) +
  flat(`M330 338H${EDGE}V600H330z`, 0.13, 0.02) +
  chalk("M470 358h70M520 374h100M480 392h80M600 396h70", 0.6, 2.4);

/** The whole country, carried so that its own x 0 falls on `x`. */
export const oneCountry =
  (x: number): InnerPicture =>
  (_box, seed) => {
    const picture = heavens() + water(rng(seed)) + mountain() + snow() + forest() + garden();
    return x === 0 ? picture : `<g transform="translate(${x})">${picture}</g>`;
  };
