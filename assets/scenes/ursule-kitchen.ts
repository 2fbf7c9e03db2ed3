/** The kitchen above the shop, one November evening: a low lamp makes an island of the table, a telephone a colder one of a face. */
import {
  circ,
  grad,
  ink,
  layer,
  line,
  path,
  poly,
  R,
  rect,
  rng,
  smooth,
  type Point,
} from "../kit/draw/index.ts";
import { figure } from "../kit/figures/figure.ts";
import { FACE_CHILD, headAt } from "../kit/figures/head.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { breadBin, carafe, plate, steam, tureen } from "../kit/props/crockery.ts";
import { chrysanthemum } from "../kit/props/chrysanthemum.ts";
import { glow, shade } from "../kit/props/hanging-lamp.ts";
import { strawChair } from "../kit/props/straw-chair.ts";
import { screen, shell, type Face } from "../kit/props/telephone.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const GROUND = 684;
const BULB = { x: 626, y: 274 };
const CHILD = { at: { x: 372, y: GROUND }, height: 385 };
const PHONE: Face = [
  [510, 411],
  [540, 407],
  [551, 479],
  [522, 485],
];
const WINDOW = { left: 78, right: 348, top: 92, foot: 352 };

const cut = (points: string, j = 0.8): string => poly(pts(points), { j });

/** Night over the place du Mûrier. */
function square(): string {
  const { left, right, top, foot } = WINDOW;
  return `<defs>${grad("g", [
    [0, 0.34, 0.03],
    [0.45, 0.56, 0.05],
    [0.8, 0.7, 0.14],
    [1, 0.74, 0.2],
  ])}</defs><rect x="${left - 60}" y="${top - 40}" width="${right - left + 120}" height="${foot - top + 80}" fill="url(#g)"/>`;
}

/** Roofs and house fronts across the square, a few windows awake. */
function fronts(): string {
  const t = ink(0.15, 0.12);
  let s = path(
    cut(
      "10,400 10,296 46,272 84,292 84,284 128,284 128,276 168,256 208,278 208,290 250,290 250,262 262,262 262,270 300,246 344,276 344,268 400,268 400,400",
    ) +
      rect(60, 260, 12, 30) +
      rect(186, 248, 13, 34) +
      rect(320, 246, 11, 26),
    t,
  );
  let sills = "";
  let lit = "";
  const dice = rng(12);
  for (const [x, y, n, rows] of [
    [94, 296, 2, 2],
    [140, 290, 4, 2],
    [238, 296, 1, 1],
    [258, 292, 4, 2],
    [30, 302, 3, 2],
  ] as const) {
    for (let i = 0; i < n; i++)
      for (let k = 0; k < rows; k++) {
        const box = `M${x + i * 18} ${y + k * 32}h8v15h-8z`;
        if (dice() < 0.42) lit += box;
        else sills += box;
      }
  }
  s += path(sills, ink(0.24, 0.08)) + path(lit, ink(0.93, 0.5));
  return s;
}

/** The bare mulberries of the square and the lamp under them. */
function mulberries(): string {
  const t = ink(0.07, 0.2);
  const tree = (x: number, y: number, k: number): string => {
    const twig = (d: string, w: number): string =>
      line(
        smooth(
          pts(d).map(([a, b]): Point => [x + a * k, y + b * k]),
          { closed: false },
        ),
        t,
        R(w * k),
        'stroke-linecap="round"',
      );
    return (
      twig("0,0 -2,-40 2,-70", 8) +
      twig("0,-60 -20,-84 -24,-112", 5) +
      twig("0,-66 20,-92 22,-122", 5) +
      twig("-20,-86 -42,-98 -50,-116", 3) +
      twig("18,-90 44,-102 52,-124", 3) +
      twig("-24,-104 -34,-126", 2) +
      twig("22,-112 34,-132", 2) +
      twig("2,-70 0,-104 -6,-128", 3.4)
    );
  };
  return (
    tree(292, 392, 0.9) +
    tree(112, 404, 0.74) +
    line("M246 400V312", t, 3) +
    path("M240 314l2 -15h8l2 15z", ink(0.97, 0.5)) +
    path("M238 299l8 -8l8 8z", t)
  );
}

/** The plaster wall, its window opening, the tiled dado, the floor line. */
function wall(): string {
  const { left, right, top, foot } = WINDOW;
  let s = `<path fill-rule="evenodd" fill="${ink(0.31, 0.42)}" d="M-200 -120H1480V840H-200ZM${left} ${top}V${foot}H${right}V${top}Z"/>`;
  const dice = rng(8);
  let cracks = "";
  for (let i = 0; i < 12; i++) {
    const [x, y] = [-160 + dice() * 1560, 20 + dice() * 170];
    if (x > left - 60 && x < right + 40) continue;
    cracks += `M${R(x)} ${R(y)}q${R(14 + dice() * 20)} ${R(dice() * 8)} ${R(30 + dice() * 30)} ${R(dice() * 6 - 3)}`;
  }
  return s + line(cracks, ink(0.19, 0.42), 1.6, 'stroke-linecap="round"');
}

/** What the lamp reaches of the wall, under the edge of its shade. */
const POOL = "26,652c 126,520 246,400 376,312 496,252 626,232 756,252 876,312 1006,400 1126,520 1226,652c";
const PENUMBRA =
  "-24,652c 76,500 206,372 356,282 486,220 626,202 766,220 896,282 1046,372 1176,500 1276,652c";
function pool(): string {
  const { left, right, top, foot } = WINDOW;
  const clip = `<clipPath id="c"><path clip-rule="evenodd" d="M-200 -120H1480V840H-200ZM${left} ${top}V${foot}H${right}V${top}Z"/></clipPath>`;
  const stops = [
    [0, 0.44, 0.4],
    [0.28, 0.4, 0.06],
    [0.4, 0.38, 0],
    [0.5, 0.56, 0.5],
  ] as const;
  return `<defs>${clip}${grad("p", stops, { x2: 1, y2: 0 })}</defs><g clip-path="url(#c)">${path(outline(PENUMBRA), ink(0.4, 0.47))}${path(outline(POOL), "url(#p)")}</g>`;
}

/** Waxed floor in tiles that run away under the table. */
function floor(): string {
  let s = path(rect(-200, 624, 1680, 220, { j: 0 }), ink(0.44, 0.5));
  let joints = "";
  for (const y of [636, 652, 674, 704, 744]) joints += `M-200 ${y}H1480`;
  for (let i = -16; i <= 16; i++) joints += `M${540 + i * 52} 624L${540 + i * 132} 840`;
  s += line(joints, ink(0.26, 0.5), 1.8);
  return s + line("M-200 622H1480", ink(0.12, 0.5), 5);
}

function casement(): string {
  const { left, right, top, foot } = WINDOW;
  const t = ink(0.2, 0.4);
  const cx = 226;
  let s = `<path fill-rule="evenodd" fill="${t}" d="M${left - 12} ${top - 12}H${right + 12}V${foot + 4}H${left - 12}ZM${left + 6} ${top + 6}V${foot - 8}H${cx - 6}V${top + 6}ZM${cx + 6} ${top + 6}V${foot - 8}H${right - 6}V${top + 6}Z"/>`;
  s += path(
    cut(`${left - 30},${foot} ${right + 30},${foot} ${right + 24},${foot + 13} ${left - 24},${foot + 13}`),
    ink(0.34, 0.4),
  );
  s += circ(cx, 232, 4, ink(0.5, 0.4));
  return s;
}

/** The stone sink, the tap, and the flowers brought back from the grave. */
function sink(): LayerArt[] {
  const s =
    line("M52 436V404q0 -14 14 -14q14 0 14 14v6", ink(0.24, 0.2), 6, 'stroke-linecap="round"') +
    path(cut("-80,446 262,446 258,494 -80,494"), ink(0.46, 0.3)) +
    path(cut("-80,440 268,440 268,450 -80,450", 0.5), ink(0.6, 0.3)) +
    line("M-60 474H250", ink(0.32, 0.3), 1.6) +
    path(rect(-90, 494, 340, 200, { j: 0.6 }), ink(0.16, 0.5));
  let pleats = "";
  for (let i = 0; i < 15; i++) pleats += `M${-70 + i * 22} 498q${i % 2 ? 4 : -4} 90 ${i % 2 ? -3 : 3} 182`;
  return [
    layer("sink", 0.44, s + line(pleats, ink(0.26, 0.5), 1.6)),
    layer("flowers", 0.452, chrysanthemum(54, 440, 56)),
  ];
}

/** A shelf of tins in falling sizes, above what the lamp reaches. */
function shelf(): string {
  const t = ink(0.15, 0.45);
  let s = path(rect(676, 176, 330, 9) + rect(716, 184, 8, 24) + rect(950, 184, 8, 24), t);
  let x = 694;
  for (const [w, h] of [
    [50, 74],
    [46, 66],
    [42, 58],
    [38, 50],
    [34, 43],
  ] as const) {
    s += path(
      rect(x, 176 - h, w, h, { j: 0.5 }) +
        cut(`${x - 2},${176 - h} ${x + w + 2},${176 - h} ${x + w - 4},${168 - h} ${x + 4},${168 - h}`, 0.4),
      ink(0.2, 0.45),
    );
    s += path(rect(x + 8, 176 - h * 0.66, w - 16, h * 0.3, { j: 0.4 }), ink(0.4, 0.45));
    x += w + 9;
  }
  return s;
}

/** Washing on a line across the ceiling: a child's week. */
function washing(): string {
  const t = (tone: number): string => ink(tone, 0.4);
  let s = line("M330 -10Q620 76 1000 8", t(0.1), 2.2);
  const sock = (x: number, y: number, tone: number, turn: number): string =>
    `<g transform="translate(${x} ${y})rotate(${turn})">${path("M-8 0h17v44q0 6 8 9q9 4 8 10q-2 7 -12 6q-22 -3 -22 -22z", t(tone))}${line("M-8 10h17M-8 19h17", t(0.14), 2.6)}</g>`;
  s += sock(392, 6, 0.5, 3) + sock(424, 14, 0.5, -2);
  s += path(
    outline(
      "486,26c 514,32 546,30c 574,49 562,67 550,59c 552,115 554,131c 482,133c 484,115 484,61c 472,69 460,53",
    ),
    t(0.46),
  );
  s += line("M516 36V131M508 62h1M508 84h1M508 106h1", t(0.16), 1.8);
  s += sock(694, 34, 0.46, 2) + sock(728, 33, 0.46, -3);
  return (
    s + path(rect(400, 0, 4, 9) + rect(492, 20, 4, 10) + rect(538, 24, 4, 10) + rect(700, 29, 4, 10), t(0.5))
  );
}

/** The dresser at the back, right: under the page, but the wall does not stop there. */
function dresser(): string {
  const t = ink(0.17, 0.5);
  let s = path(rect(880, 236, 330, 420, { j: 0.8 }) + cut("866,226 1224,226 1214,240 876,240"), t);
  s += path(rect(898, 254, 292, 70) + rect(898, 338, 292, 76), ink(0.08));
  let plates = "";
  for (let i = 0; i < 5; i++) {
    plates += circ(930 + i * 56, 292, 25, ink(0.34, 0.4)) + circ(930 + i * 56, 292, 16, ink(0.26, 0.4));
    plates += path(`M${912 + i * 56} 414v-26h30v26z`, ink(0.3, 0.4));
  }
  return (
    s + plates + line("M898 440H1190M1044 440V650M930 470h84v150h-84zM1074 470h84v150h-84z", ink(0.3), 2)
  );
}

/** The table under its oilcloth: a red thread for squares, a hem that falls. */
function table(): LayerArt[] {
  const [left, right, far, near] = [392, 704, 470, 512];
  const wood = ink(0.16);
  const legs =
    path(cut("428,540 446,540 444,664 432,664 ") + cut("660,540 676,540 674,664 664,664"), ink(0.1)) +
    path(cut("408,540 430,540 426,702 412,702") + cut("676,540 698,540 692,702 680,702"), wood) +
    path(cut("404,534 698,534 696,566 406,566"), ink(0.12));
  let s = path(
    cut(`${left + 26},${far} ${right - 26},${far} ${right},${near} ${left},${near}`, 0.4),
    ink(0.4, 0.5),
  );
  const hem: Point[] = [
    [left, near - 2, "c"],
    [right, near - 2, "c"],
    [right + 2, 548, "c"],
  ];
  for (let i = 0; i < 15; i++) hem.push([right - 10 - (i * (right - left - 8)) / 15, i % 2 ? 552 : 545]);
  hem.push([left - 2, 548, "c"]);
  s += path(smooth(hem), ink(0.3, 0.5));
  let thread = "";
  for (let i = 1; i < 16; i++) {
    const [a, b] = [left + 26 + (i * (right - left - 52)) / 16, left + (i * (right - left)) / 16];
    thread += `M${R(a)} ${far}L${R(b)} ${near}v36`;
  }
  for (const [y, inset] of [
    [far + 9, 20],
    [far + 20, 13],
    [far + 32, 6],
  ] as const)
    thread += `M${left + inset} ${y}H${right - inset}`;
  s += line(thread + `M${left} 528H${right}`, ink(0.62, 0.92), 1.3);
  s += line(`M${left} ${near}H${right}`, ink(0.78, 0.5), 2);
  return [layer("table-legs", 0.562, legs), layer("table", 0.572, s)];
}

/** Supper: three plates laid, the tureen steaming, the bread bin, paper nobody draws on yet. */
function supper(): LayerArt[] {
  const sheets =
    path(cut("424,506 478,503 486,494 438,496", 0.4), ink(0.7, 0.45)) +
    path(cut("430,503 486,499 492,491 444,492", 0.4), ink(0.82, 0.45)) +
    line("M446 500L484 497M450 497L474 495", ink(0.4), 1) +
    path(cut("470,507 500,499 501,501 471,509.500", 0.1), ink(0.16, 0.9));
  return [
    layer("steam", 0.588, steam(614, 424, 0.9), { pivot: [614, 424], motion: { sway: 0.02, speed: 0.8 } }),
    layer("soup", 0.596, tureen(612, 490, 74)),
    layer("bread", 0.58, breadBin(644, 481, 54, 50)),
    layer("plates", 0.604, plate(546, 503, 32) + plate(660, 501, 31) + plate(480, 482, 24)),
    layer("paper", 0.613, sheets),
  ];
}

/** Her face, which the lamp does not reach: a cold edge cut along the profile. */
function coldFace(): LayerArt {
  const k = CHILD.height / 550;
  const head = headAt(92, 96, 34);
  const stage = ([x, y]: Point): Point => [CHILD.at.x + (x - 90) * k, CHILD.at.y + (y - 452) * k];
  const corner = (from: Point, to: Point): Point => (from[2] ? [to[0], to[1], "c"] : to);
  const profile = FACE_CHILD.slice(0, 23).map((p) => corner(p, stage(head(p))));
  const inside = pts(".79,.93 .8,.84 .79,.76 .8,.69 .76,.6 .755,.5 .79,.4 .8,.3").map((p) => stage(head(p)));
  const figure = (shape: string): string => smooth(pts(shape).map(stage), { closed: false });
  const edges =
    figure("104,128 112,142 113,152 106,166") +
    figure("112,150 134,164 176,156") +
    figure("118,172 150,167 180,153 196,142 214,150") +
    figure("160,272 158,290 154,300");
  const eye = pts(".79,.56 .818,.548 .832,.566 .818,.584 .796,.582").map((p) => stage(head(p)));
  return layer(
    "ursule-face",
    0.6222,
    path(smooth([...profile, ...inside]), ink(0.77, 0.02)) +
      path(smooth(eye), ink(0.06)) +
      line(edges, ink(0.84, 0.02), 1.7, 'stroke-linecap="round"'),
    {
      who: "ursule",
      pose: "drawing",
      sheet: "ursule-drawing",
      pivot: [CHILD.at.x, CHILD.at.y],
      motion: { sway: 0.004, speed: 0.9 },
    },
  );
}

/** Beams above, a pan rack at the left edge, a lip of darkness below. */
function frame(): string {
  const t = ink(0.05);
  let s = path(cut("-220,-140 1500,-140 1500,-34 900,-26 300,-38 -220,-24", 2), t);
  s += path(cut("-220,-140 -60,-140 -70,300 -66,860 -220,860", 3), t);
  for (const [x, y, r] of [
    [-30, 70, 34],
    [-44, 190, 26],
  ] as const)
    s += circ(x, y + 60, r, t) + path(rect(x - 4, y - 40, 8, 80), t);
  return s + path(cut("-220,728 300,736 900,730 1500,738 1500,860 -220,860", 2), t);
}

const layers: LayerArt[] = [
  layer("sky", 0, square(), { box: [18, 52, 390, 340], res: 0.5 }),
  layer("fronts", 0.1, fronts()),
  layer("mulberries", 0.2, mulberries()),
  layer("wall", 0.34, wall(), { box: [-200, -120, 1680, 960] }),
  layer("pool", 0.346, pool(), { only: ["lamp", "cold"] }),
  layer("floor", 0.354, floor()),
  layer("dresser", 0.4, dresser()),
  layer("casement", 0.41, casement()),
  layer("shelf", 0.42, shelf()),
  layer("washing", 0.43, washing(), { pivot: [640, -10], motion: { sway: 0.008, speed: 0.6 } }),
  ...sink(),
  { id: "drawing", z: 0.46, drawing: { x: 690, y: 304, w: 106, h: 104 } },
  layer("pin", 0.466, circ(743, 309, 4, ink(0.2, 0.95)) + circ(742, 308, 1.4, ink(0.8, 0.9)), {
    only: ["lamp", "cold"],
  }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 158, y: 676 }, height: 500, z: 0.53 }),
  layer("chair", 0.552, strawChair({ x: 762, y: 694, h: 250, wood: 0.13, straw: 0.8 })),
  ...table(),
  ...supper(),
  ...figure({ who: "ursule", pose: "drawing", ...CHILD, z: 0.62 }),
  coldFace(),
  ...figure({ who: "ursule", pose: "standing", at: { x: 350, y: GROUND + 4 }, height: 385, z: 0.62 }),
  layer("carafe", 0.63, carafe(560, 491, 98)),
  layer("phone", 0.64, shell(PHONE) + screen(PHONE)),
  layer("bulb", 0.654, glow(BULB.x, BULB.y - 12, 96), { only: ["lamp", "cold"] }),
  layer("shade", 0.66, shade(BULB.x, BULB.y - 12, 96, -120)),
  layer("frame", 0.93, frame(), { box: [-200, -120, 1680, 960] }),
];

const lamp = { ...BULB, z: 0.65, radius: 236, intensity: 1.05, temp: 0.52, halo: 0.12, flicker: true };
const street = { x: 246, y: 306, z: 0.22, radius: 260, intensity: 0.7, temp: 0.1, halo: 0.1 };
const telephone = { x: 514, y: 446, z: 0.645, radius: 185, intensity: 1.35, temp: 0, halo: 0.05 };

export default {
  id: "ursule_kitchen",
  palette: "nave",
  focus: 0.62,
  parallax: 48,
  ambient: 0.5,
  grain: 0.1,
  vignette: 0.4,
  split: 0.3,
  shadow: [46, 0.85],
  hatch: { strength: 0.62, pitch: 4.6, cross: 0.62, ruled: false },
  lights: {
    lamp: [lamp, street, telephone],
    dark: {
      lights: [{ ...telephone, radius: 310, intensity: 1.3, halo: 0.16 }, street],
      ambient: 0.29,
      cold: 0.55,
    },
    cold: {
      lights: [
        { ...telephone, radius: 330, intensity: 1, halo: 0.14 },
        street,
        { ...lamp, radius: 190, intensity: 0.55 },
      ],
      ambient: 0.32,
      cold: 0.3,
    },
  },
  subject: { x: 22, y: 40, w: 792, h: 670 },
  portrait: { x: 262, y: 170, w: 560, h: 540 },
  layers,
  objects: {
    phone: { layer: "phone" },
    paper: { layer: "paper" },
    soup: { layer: "soup" },
    lamp: { layer: "shade", box: [526, 160, 200, 120] },
    chair: { layer: "chair" },
  },
} satisfies SceneArt;
