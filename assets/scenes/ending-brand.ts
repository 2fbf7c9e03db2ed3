/** The brand: a wet street before a lit shop window; everyone goes by with the same profile on a bag, and nobody knows the woman it was taken from. */
import { circ, grad, ink, layer, line, path, poly, R, rect, rng } from "../kit/draw/index.ts";
import { bag, carrier } from "../kit/figures/bag-carriers.ts";
import { herProfile } from "../kit/figures/her-profile.ts";
import { fromBehind } from "../kit/figures/honorine-from-behind.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { compose } from "../kit/figures/pose.ts";
import { facingBook } from "../kit/props/bound-book.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const WORLD = [-200, -120, 1680, 960] as const;
const COLD = 0.04;
/** The pane. */
const GLASS = { x: 44, y: 70, w: 560, h: 446 } as const;
const SIGN = { x: 392, y: 226, r: 138 } as const;
const BOOK = { x: 368, y: 394, w: 58, h: 76 } as const;
/** Where the house meets the pavement. */
const FOOT = 566;
const cut = (points: string, j = 0.6): string => poly(pts(points), { j });

/** The medal: her head, cut out of black, on a disc of light. */
function medal(x: number, y: number, r: number, tone: number, temp = COLD): string {
  const k = r / 108;
  return `<g transform="translate(${R(x - 22 * k)} ${R(y - 64 * k)})scale(${R(k * 1000) / 1000})">${herProfile(tone, temp)}</g>`;
}

/** Inside: white, and getting whiter toward the sign. */
const inside = (): string =>
  `<defs>${grad("i", [
    [0, 0.86, COLD],
    [0.5, 0.98, COLD],
    [1, 0.82, 0.1],
  ])}</defs><rect x="${GLASS.x - 20}" y="${GLASS.y - 20}" width="${GLASS.w + 40}" height="${GLASS.h + 40}" fill="url(#i)"/>` +
  line("M24 470H640M110 470V90M560 470V90", ink(0.72, COLD), 2);

const sign = (): string =>
  circ(SIGN.x, SIGN.y, SIGN.r + 12, ink(0.6, COLD)) +
  circ(SIGN.x, SIGN.y, SIGN.r + 8, ink(1, 0.02)) +
  circ(SIGN.x, SIGN.y, SIGN.r, ink(0.74, 0.02)) +
  `<clipPath id="m"><circle cx="${SIGN.x}" cy="${SIGN.y}" r="${SIGN.r}"/></clipPath><g clip-path="url(#m)">${medal(SIGN.x, SIGN.y, SIGN.r, 0.07)}</g>`;

/** Bags in rows on glass shelves, cups, and on every one of them the same thing. */
function goods(): string {
  let s = "";
  for (const [x, y] of [
    [96, 236],
    [96, 350],
    [172, 350],
    [548, 236],
    [548, 350],
  ] as const)
    s += `<g transform="translate(${x} ${y})scale(.5)">${bag(0, 0, "M-30 4Q-26-50 0-52Q26-50 30 4")}</g>`;
  let shelves = "";
  for (const [x, y, w] of [
    [58, 304, 78],
    [58, 418, 156],
    [508, 304, 82],
    [508, 418, 82],
  ] as const)
    shelves += rect(x, y, w, 4, { j: 0 });
  return `<defs><g id="her">${herProfile(0.06, COLD)}</g></defs>${s}${path(shelves, ink(0.5, COLD))}`;
}

/** The plinth. */
const plinth = (): string =>
  path(cut("340,470 456,470 462,530 334,530", 0.3), ink(0.74, COLD)) +
  path(cut("332,464 464,464 464,473 332,473", 0.2), ink(0.94, COLD)) +
  path(cut("372,486 424,486 424,504 372,504", 0.2), ink(0.3, COLD)) +
  line("M380 495h36", ink(0.9, COLD), 3, 'stroke-dasharray="3 3 9 3"');
/** A bell of glass over it. */
const bell = (): string =>
  line(outline(pts("340,464c 340,410 348,366 398,362 448,366 456,410 456,464c")), ink(0.46, COLD), 2.4) +
  line("M352 452Q350 398 366 380", ink(0.7, COLD), 4, 'stroke-linecap="round"') +
  circ(398, 357, 6, ink(0.5, COLD));

/** The house: black stone, the pane cut out of it, a band above with the medal on it nine times. */
function house(): string {
  const { x, y, w, h } = GLASS;
  const dice = rng(6);
  let joints = "";
  for (let v = -100; v < FOOT; v += 44)
    for (let u = -190; u < 1450; u += 110) {
      if (dice() > 0.5 || (u > -90 && u < 640 && v > 0)) continue;
      joints += `M${R(u + dice() * 40)} ${v}h${R(40 + dice() * 50)}v22`;
    }
  let medals = "";
  for (let i = 0; i < 9; i++)
    medals +=
      circ(70 + i * 64, 26, 19, ink(0.84, COLD)) +
      `<use href="#her" transform="translate(${R(66 + i * 64)} 13)scale(.18)"/>`;
  let panes = "";
  for (const u of [720, 900, 1080, 1260]) panes += `M${u} 76h96v170h-96z`;
  return (
    `<defs><g id="her">${herProfile(0.06, COLD)}</g>${grad("h", [
      [0, 0.3, COLD],
      [0.7, 0.42, COLD],
      [1, 0.3, COLD],
    ])}</defs><path fill-rule="evenodd" fill="url(#h)" d="M-200 -120H1480V${FOOT + 10}H-200ZM${x} ${y}V${y + h}H${x + w}V${y}Z"/>` +
    line(joints, ink(0.12, COLD), 2) +
    path(panes, ink(0.1, COLD)) +
    line(
      "M768 76v170M948 76v170M1128 76v170M1308 76v170M720 160h96M900 160h96M1080 160h96M1260 160h96",
      ink(0.24, COLD),
      3,
    ) +
    path(cut("14,-8 634,-8 634,58 14,58", 0.2), ink(0.12, COLD)) +
    medals +
    path(cut("660,300 1480,300 1480,312 660,312", 0.3), ink(0.36, COLD)) +
    path(`M684 340h130v${FOOT - 340}h-130zM860 340h130v${FOOT - 340}h-130z`, ink(0.08, COLD))
  );
}
const frame = (): string => {
  const { x, y, w, h } = GLASS;
  return (
    `<path fill-rule="evenodd" fill="${ink(0.12, COLD)}" d="M${x - 12} ${y - 12}H${x + w + 12}V${y + h + 12}H${x - 12}ZM${x} ${y}V${y + h}H${x + w}V${y}Z"/>` +
    path(
      cut(
        `${x - 30},${y + h + 10} ${x + w + 30},${y + h + 10} ${x + w + 26},${FOOT + 6} ${x - 26},${FOOT + 6}`,
      ),
      ink(0.16, COLD),
    ) +
    line(`M${x - 30} ${y + h + 11}H${x + w + 30}`, ink(0.8, COLD), 2.4)
  );
};

/** Wet flags: the window again, upside down and in shreds. */
function pavement(): string {
  const dice = rng(11);
  const glow = `<defs>${grad("p", [
    [0, 0.5, COLD],
    [0.3, 0.36, COLD],
    [1, 0.14, COLD],
  ])}</defs><rect x="-200" y="${FOOT}" width="1680" height="280" fill="url(#p)"/>`;
  let [shine, dark] = ["", ""];
  for (let y = FOOT + 4; y < 840; y += 5) {
    const fade = (y - FOOT) / 270;
    for (let x = 20 - fade * 80; x < 640 + fade * 80;) {
      const w = 14 + dice() * 60;
      if (dice() < 0.8 - fade * 0.75) shine += `M${R(x)} ${R(y)}h${R(w)}`;
      x += w + 6 + dice() * 30 * (1 + fade);
    }
  }
  for (let y = FOOT + 14; y < 720; y += 5) {
    const half = SIGN.r * 0.66 * Math.sqrt(Math.max(0, 1 - ((y - 640) / 76) ** 2));
    if (half > 4) dark += `M${R(SIGN.x - half + (dice() - 0.5) * 18)} ${y}h${R(half * 1.5)}`;
  }
  let seams = "";
  for (const y of [592, 634, 694, 780]) seams += `M-200 ${y}H1480`;
  for (let u = -1200; u < 2400; u += 150)
    seams += `M${R(392 + (u - 392) * 0.7)} ${FOOT}L${R(392 + (u - 392) * 1.5)} 850`;
  return (
    glow +
    line(seams, ink(0.12, COLD), 2) +
    line(shine, ink(0.9, COLD), 2.8, 'stroke-linecap="round"') +
    line(dark, ink(0.16, COLD), 3.6, 'stroke-linecap="round"')
  );
}

/** A column for bills: it has one bill. */
function column(): string {
  return (
    path(cut("980,250 1140,250 1140,640 980,640", 0.3), ink(0.3, COLD)) +
    path(cut("992,270 1128,270 1128,560 992,560", 0.3), ink(0.84, COLD)) +
    circ(1060, 396, 58, ink(0.6, COLD)) +
    medal(1060, 396, 58, 0.08) +
    line("M1012 490h96M1028 506h64", ink(0.3, COLD), 5, 'stroke-dasharray="14 5 8 5"') +
    path(outline(pts("962,252c 968,236 1000,226 1060,206 1120,226 1152,236 1158,252c")), ink(0.12, COLD)) +
    path(cut("966,560 1154,560 1160,646 960,646", 0.4), ink(0.14, COLD))
  );
}

function rain(seed: number, count: number, long: number, width: number, tone: number): string {
  const dice = rng(seed);
  let d = "";
  for (let i = 0; i < count; i++) {
    const l = long * (0.6 + dice() * 0.8);
    d += `M${R(-180 + dice() * 1660)} ${R(-120 + dice() * 920)}l${R(-l * 0.16)} ${R(l)}`;
  }
  return line(d, ink(tone, COLD), width, 'stroke-linecap="round"');
}
/** Where drops strike. */
function splashes(): string {
  const dice = rng(29);
  let d = "";
  for (let i = 0; i < 60; i++) {
    const [x, y] = [-160 + dice() * 1600, 600 + dice() * 190];
    const k = (y - 520) / 150;
    d += `M${R(x - 5 * k)} ${R(y - 5 * k)}q${R(2 * k)} ${R(5 * k)} ${R(5 * k)} ${R(5 * k)}t${R(5 * k)} ${R(-6 * k)}`;
  }
  return line(d, ink(0.86, COLD), 1.6, 'stroke-linecap="round"');
}
/** Her shadow's opposite: what the pane throws round her feet. */
const wet = (): string => `<ellipse cx="232" cy="702" rx="66" ry="9" fill="${ink(0.06, COLD)}"/>`;

const WALKERS: readonly LayerArt[] = [
  carrier({ id: "far-woman", kind: "woman", at: { x: 536, y: 614 }, height: 268, z: 0.5 }),
  carrier({ id: "far-man", kind: "man", at: { x: 846, y: 616 }, height: 280, z: 0.51, flip: true }),
  carrier({ id: "far-woman-2", kind: "woman", at: { x: 1224, y: 614 }, height: 270, z: 0.53 }),
  carrier({ id: "man", kind: "man", at: { x: 704, y: 716 }, height: 430, z: 0.68, flip: true }),
  carrier({ id: "youth", kind: "youth", at: { x: 1010, y: 722 }, height: 420, z: 0.7 }),
  carrier({ id: "woman", kind: "woman", at: { x: 34, y: 728 }, height: 430, z: 0.72, flip: true }),
  carrier({ id: "man-2", kind: "man", at: { x: 1330, y: 722 }, height: 430, z: 0.74 }),
];

const layers: LayerArt[] = [
  layer("inside", 0.1, inside(), { unlit: true }),
  layer("sign", 0.14, sign(), { unlit: true }),
  layer("goods", 0.18, goods(), { unlit: true }),
  layer("plinth", 0.2, plinth()),
  layer("book", 0.22, facingBook({ ...BOOK, tone: 0.46 })),
  layer("bell", 0.24, bell()),
  layer("house", 0.36, house(), { box: [-200, -120, 1680, 700] }),
  layer("frame", 0.38, frame()),
  layer("pavement", 0.42, pavement(), { box: [-200, FOOT, 1680, 274] }),
  layer("column", 0.46, column()),
  layer("far-rain", 0.54, rain(2, 120, 34, 1.3, 0.8), { motion: { dy: 10, speed: 3 } }),
  layer("wet", 0.6, wet()),
  ...compose(undefined, "honorine-back", fromBehind(), { at: { x: 232, y: 704 }, height: 414, z: 0.62 }),
  ...WALKERS,
  layer("splashes", 0.78, splashes()),
  layer("rain", 0.9, rain(7, 90, 74, 2, 0.9), { motion: { dy: 18, dx: -3, speed: 3.4 }, box: WORLD }),
];

const pane = { x: 392, y: 300, z: 0.34, radius: 420, intensity: 0.95, temp: COLD, halo: 0.1 };
const street = { x: 1100, y: 120, z: 0.9, radius: 700, intensity: 0.5, temp: 0.1, halo: 0 };

export default {
  id: "ending_brand",
  palette: "neon",
  focus: 0.62,
  parallax: 50,
  ambient: 0.66,
  grain: 0.08,
  vignette: 0.36,
  split: -1,
  shadow: [44, 0.5],
  hatch: { strength: 0.54, pitch: 4.6, cross: 0.66, ruled: false },
  lights: { cold: [pane, street] },
  subject: { x: 0, y: 2, w: 796, h: 716 },
  portrait: { x: 90, y: 40, w: 620, h: 680 },
  layers,
  objects: { book: { layer: "book" } },
} satisfies SceneArt;
