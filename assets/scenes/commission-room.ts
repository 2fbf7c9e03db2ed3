/** The commission of inquiry: a bowl of dark benches under an even white sky of glass; on the red cloth before us three coins as large as plates, and facing them an empty chair. */
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
  rgrad,
  rng,
  type Point,
} from "../kit/draw/index.ts";
import { figure } from "../kit/figures/figure.ts";
import { disc, outline, pts } from "../kit/figures/part.ts";
import { coin, coinShadow, type Coin } from "../kit/props/coin.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

/** The eye: where it looks, units a metre at one metre, its height and its distance from the middle of the bowl, in metres. */
const EYE = { x: 400, y: 430, focal: 720, height: 1.25, back: 4 } as const;
const COLD = 0.06;
const WOOD = 0.42;
const RED = 1;

/** A place of the bowl: degrees off the axis, metres from its middle, metres above its floor. */
function place(degrees: number, radius: number, h: number): Point {
  const a = (degrees * Math.PI) / 180;
  const away = EYE.back + radius * Math.cos(a);
  return [
    R(EYE.x + (EYE.focal * radius * Math.sin(a)) / away),
    R(EYE.y - (EYE.focal * (h - EYE.height)) / away),
  ];
}
const xy = (p: Point): string => `${p[0]} ${p[1]}`;
/** Units a metre there. */
const scale = (degrees: number, radius: number): number =>
  EYE.focal / (EYE.back + radius * Math.cos((degrees * Math.PI) / 180));

/** How far round the benches go, in degrees. */
const REACH = 80;
/** An arc of the bowl as points, from the left to the right. */
/** From left to right, or back when the reach is negative. */
function arc(radius: number, h: number, reach = REACH, step = 8): string[] {
  const points: string[] = [];
  const side = Math.sign(reach);
  for (let a = -Math.abs(reach); a <= Math.abs(reach); a += step) points.push(xy(place(side * a, radius, h)));
  return points;
}
const band = (radius: number, top: number, foot: number, reach?: number): string =>
  `M${arc(radius, top, reach).join("L")}L${arc(radius, foot, -(reach ?? REACH)).join("L")}Z`;
const rim = (radius: number, h: number, reach?: number): string => `M${arc(radius, h, reach).join("L")}`;

const SKY = { x: 400, y: 22, rx: 424, ry: 112 } as const;

/** The vault: coffers in rings, closing on the light. */
function vault(): string {
  const { x, y, rx, ry } = SKY;
  const ring = (q: number): string =>
    `M${R(x - rx * q)} ${y}A${R(rx * q)} ${R(ry * q)} 0 0 0 ${R(x + rx * q)} ${y}`;
  let ribs = "";
  for (let i = 0; i <= 28; i++) {
    const a = (i / 28) * Math.PI;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    ribs += `M${R(x - c * rx * 1.03)} ${R(y + s * ry * 1.03)}L${R(x - c * rx * 2.4)} ${R(y + s * ry * 2.4)}`;
  }
  return (
    `<defs>${rgrad(
      "v",
      [
        [0.3, 0.78, 0.16],
        [0.56, 0.66, 0.14],
        [1, 0.4, COLD],
      ],
      { cx: x, cy: 0, r: 900 },
    )}</defs>` +
    path("M-220 -140H1500V330H-220Z", "url(#v)") +
    line(ribs + [1.16, 1.34, 1.56, 1.84].map(ring).join(""), ink(0.44, 0.1), 2) +
    line([1.06, 1.1].map(ring).join(""), ink(0.4, 0.3), 3.4)
  );
}

/** The round of glass. */
function skylight(tone: number, temp: number): string {
  const { x, y, rx, ry } = SKY;
  let leads = "";
  for (let i = 0; i < 24; i++) {
    const a = (i / 24) * Math.PI * 2;
    leads += `M${R(x + Math.cos(a) * rx * 0.24)} ${R(y + Math.sin(a) * ry * 0.24)}L${R(x + Math.cos(a) * rx)} ${R(y + Math.sin(a) * ry)}`;
  }
  for (const q of [0.24, 0.62]) leads += disc(x, y, R(rx * q), R(ry * q));
  return (
    path(disc(x, y, rx, ry), ink(tone, temp)) +
    line(leads, ink(tone * 0.72, temp), 1.8) +
    line(disc(x, y, rx, ry), ink(0.24, 0.3), 6)
  );
}

const GALLERY = { radius: 13.4, rail: 7.35, foot: 6.1 } as const;

/** Wall, pilasters and doors behind the highest bench. */
function drum(): string {
  const { radius, foot } = GALLERY;
  let pilasters = "";
  for (let a = -57; a <= 66.5; a += 9.5) {
    const [x0, y0] = place(a - 1.3, radius + 0.6, foot);
    const [x1, y1] = place(a + 1.3, radius + 0.6, 4);
    pilasters += `M${x0} ${y0}H${x1}V${y1}H${x0}Z`;
  }
  return path(band(radius + 0.6, foot + 0.1, 3), ink(0.34, 0.2)) + path(pilasters, ink(0.5, 0.2));
}

/** People in the gallery, sitting uncovered and silent; room is left for two. */
function listeners(): string {
  const dice = rng(57);
  let people = "";
  for (const [radius, h, from] of [
    [15.2, 8.5, -50],
    [14.2, 7.75, -52],
  ] as const)
    for (let a = from; a < 54; a += 2.7 + dice() * 1.5) {
      const [x, y] = place(a, radius, h + dice() * 0.14);
      if (x > 244 && x < 424 && radius < 15) continue;
      const k = R(scale(a, radius) * 0.16);
      people += `<use href="#p" transform="translate(${Math.round(x)} ${Math.round(y)})scale(${k})"/>`;
    }
  return `<defs><path id="p" fill="${ink(0.2, COLD)}" d="M-1.9 5q0-3 1.4-3.2h1q1.400.2 1.400 3.200zM-.8 0a.82 1 0 1 1 1.640 0a.82 1 0 1 1-1.640 0z"/></defs>${people}`;
}

/** The balustrade, its velvet rail. */
function balustrade(): string {
  const { radius, rail, foot } = GALLERY;
  return (
    path(band(radius, rail, foot), ink(0.52, 0.24)) +
    line(rim(radius, (rail + foot) / 2 + 0.1), ink(0.32, 0.24), 34, 'stroke-dasharray="4 9"') +
    path(band(radius, foot + 0.36, foot), ink(0.62, 0.24)) +
    line(rim(radius, foot), ink(0.3, 0.3), 2) +
    path(band(radius, rail + 0.14, rail - 0.12), ink(0.46, RED)) +
    line(rim(radius, rail + 0.14), ink(0.8, 0.5), 1.6)
  );
}

const CLOCK = { x: 606, y: 214 } as const;

/** Under the gallery, above the last bench: a clock that is four minutes ahead. */
function clock(): string {
  const { x, y } = CLOCK;
  let marks = "";
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    marks += `M${R(x + Math.sin(a) * 20)} ${R(y - Math.cos(a) * 20)}L${R(x + Math.sin(a) * 25)} ${R(y - Math.cos(a) * 25)}`;
  }
  return (
    path(rect(x - 40, y - 28, 80, 68, { j: 0.4 }), ink(0.24, 0.4)) +
    circ(x, y, 34, ink(0.3, 0.5)) +
    circ(x, y, 31, ink(0.7, 0.5)) +
    circ(x, y, 28, ink(0.97, 0.24)) +
    line(marks, ink(0.1, 0.2), 2.2) +
    line(
      `M${x} ${y}L${x - 13} ${y - 9}M${x} ${y}L${x - 18} ${y + 14}`,
      ink(0.06),
      3,
      'stroke-linecap="round"',
    )
  );
}

/** Three ways of sitting through it, about the middle of the desk's edge; 100 units a metre. */
const SITTERS = [
  "-26,4c -27,-26 -12,-32 -6,-36 -10,-42 -12,-52 -9,-62 0,-66 9,-62 12,-52 10,-42 6,-36 12,-32 27,-26 26,4c",
  "-30,4c -30,-20 -16,-26 -2,-30 -6,-36 -8,-46 -4,-55 5,-60 14,-55 16,-45 12,-36 8,-31 22,-26 30,-16 32,4c",
  "-24,4c -26,-24 -18,-30 -10,-33 -16,-44 -16,-60 -2,-68 12,-66 16,-52 12,-33 20,-30 28,-22 26,4c",
] as const;

/** One tier: those who sit there, then the desk that hides them to the chest. */
function tier(k: number): string {
  const [radius, h] = [5.4 + 1.15 * k, 0.95 + 0.8 * k];
  const dice = rng(30 + k);
  let [people, plates, leaves, panels] = ["", "", "", ""];
  const reach = k < 2 ? 96 : REACH;
  const step = (1.12 / radius) * (180 / Math.PI);
  for (let a = (k % 2) * step * 0.5 - step * Math.floor(64 / step); a < 64; a += step) {
    panels += `M${xy(place(a - step / 2, radius, h - 0.08))}L${xy(place(a - step / 2, radius, h - 0.86))}`;
    if ((k === 0 && Math.abs(a) < 9) || Math.abs(a) > 58) continue;
    const [x, y] = place(a, radius + 0.35, h);
    if (k === 5 && Math.abs(x - CLOCK.x) < 52) continue;
    const u = scale(a, radius) / 100;
    const [px, py] = place(a, radius, h - 0.2);
    plates += `M${R(px - 12 * u)} ${R(py - 5 * u)}h${R(24 * u)}v${R(9 * u)}h${R(-24 * u)}z`;
    if (dice() < 0.3)
      leaves += `M${R(px + 16 * u)} ${R(py - 18 * u)}l${R(22 * u)} ${R(-3 * u)} ${R(4 * u)} ${R(6 * u)}h${R(-24 * u)}z`;
    if (dice() < 0.12) continue;
    const flip = dice() < 0.5 ? -1 : 1;
    people += `<use href="#s${Math.floor(dice() * 3)}" transform="translate(${Math.round(x)} ${Math.round(y)})scale(${R(flip * u * 10) / 10} ${R(u * 10) / 10})"/>`;
  }
  return (
    sitters() +
    people +
    path(band(radius, h, h - 1, reach), ink(0.3 - k * 0.014, WOOD)) +
    line(panels, ink(0.14, WOOD), R(1.4 + (5 - k) * 0.2)) +
    path(band(radius, h + 0.02, h - 0.07, reach), ink(0.66, 0.4)) +
    path(plates, ink(0.7, 0.36)) +
    path(leaves, ink(0.92, 0.24))
  );
}
const sitters = (): string =>
  `<defs>${SITTERS.map(
    (one, i) =>
      `<g id="s${i}">${path(
        outline(pts(one)).replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n)))),
        ink(0.11, COLD),
      )}${path("M-6-34L0-15L6-34Z", ink(0.78, 0.16))}</g>`,
  ).join("")}</defs>`;

/** The floor of the bowl and the three steps to the chair. */
function floor(): string {
  let joints = "";
  for (const r of [1, 2.4, 3.8]) joints += `M${arc(r, 0, 90, 10).join("L")}`;
  return (
    `<defs>${grad("f", [
      [0, 0.52, 0.3],
      [1, 0.24, 0.34],
    ])}</defs>` +
    path(`M-220 500L${arc(5.4, 0.05, 80, 8).join("L")}L1500 500V860H-220Z`, "url(#f)") +
    line(joints, ink(0.2, 0.34), 2) +
    path("M316 540H524L536 556H304ZM328 524H512L520 540H320Z", ink(0.44, RED)) +
    line("M304 556H536M320 540H520M328 524H512", ink(0.7, RED), 2)
  );
}

/** The Arbiter's chair: gilt, too tall, nobody in it. */
function chair(): string {
  const wood = path(
    outline(
      pts(
        "374,474c 376,420 370,366c 376,352 388,346 392,334 406,322 420,316 434,322 448,334 452,346 464,352 470,366c 464,420 466,474c",
      ),
    ) +
      "M352 446H376V458H362L366 524H352ZM488 446H464V458H478L474 524H488Z" +
      rect(370, 466, 100, 14, { j: 0.4 }) +
      "M376 480H384V530H376ZM456 480H464V530H456Z",
    ink(0.56, 0.5),
  );
  const velvet = path(
    outline(
      pts("384,460c 386,410 382,374c 396,362 408,348 420,344 432,348 444,362 458,374c 454,410 456,460c"),
    ) + "M378 466Q420 452 462 466L466 474H374Z",
    ink(0.4, RED),
  );
  let nails = "";
  for (const [x, y] of [
    [390, 446],
    [389, 420],
    [388, 394],
    [398, 372],
    [420, 354],
    [442, 372],
    [452, 394],
    [451, 420],
    [450, 446],
  ] as const)
    nails += `M${x} ${y}h.1`;
  return (
    wood +
    velvet +
    line(nails, ink(0.9, 0.5), 4, 'stroke-linecap="round"') +
    line("M408 384L432 436M432 384L408 436M398 404Q420 428 442 404", ink(0.26, RED), 2) +
    circ(420, 318, 6, ink(0.8, 0.5))
  );
}

const TABLE = { y: 566 } as const;

/** The red cloth: all the day that falls on it stays in it. */
function cloth(): string {
  const { y } = TABLE;
  let folds = "";
  for (const [x, d] of [
    [-60, -160],
    [150, 60],
    [650, 740],
    [900, 1040],
  ] as const)
    folds += `M${x} ${y + 1}L${d} 860`;
  return (
    `<defs>${rgrad(
      "c",
      [
        [0, 0.68, RED],
        [0.4, 0.54, RED],
        [1, 0.3, RED],
      ],
      { cx: 400, cy: 600, r: 640 },
    )}</defs>` +
    path(poly(pts(`-220,${y} 1500,${y - 4} 1500,860 -220,860`), { j: 0.5 }), "url(#c)") +
    line(folds, ink(0.4, RED), 2) +
    line(`M-220 ${y + 1}H1500`, ink(0.84, RED), 3) +
    line(`M-220 ${y + 7}H1500`, ink(0.66, 0.5), 2.4, 'stroke-dasharray="2 5"')
  );
}

const COINS: readonly Coin[] = [
  { x: 208, y: 632, r: 106, flat: 0.34, thick: 19, tones: [0.62, 0.9, 0.4], temp: 0.5, struck: "sheaf" },
  { x: 424, y: 654, r: 114, flat: 0.35, thick: 20, tones: [0.7, 0.97, 0.42], temp: 0.02, struck: "gate" },
  { x: 646, y: 634, r: 108, flat: 0.34, thick: 20, tones: [0.34, 0.56, 0.16], temp: 0.08, struck: "sword" },
];
/** What iron does to a cloth in an hour. */
const rust = (): string =>
  line(
    "M566 648q10 14 30 20M716 622q10 6 12 14M652 664q14 2 30-2",
    ink(0.36, 0.9),
    3.4,
    'stroke-linecap="round"',
  );

/** Counsel's five exhibits under their tabs. */
function exhibits(): string {
  const tabs = [
    [34, 0.5, 1],
    [52, 0.72, 0.5],
    [70, 0.9, 0.1],
    [88, 0.44, 0.06],
    [106, 0.62, 0.7],
  ] as const;
  return `<g transform="translate(30 -6)">${
    path("M-6 616L8 590L118 584L128 608L124 616Z", ink(0.2, RED)) +
    tabs.map(([x, tone, temp], i) => path(`M${x - 18} ${589 - i}l2-13h15l1 12z`, ink(tone, temp))).join("") +
    path("M-4 610L10 586L118 580L128 604Z", ink(0.74, 0.34)) +
    path("M-8 604L8 582L114 577L126 599Z", ink(0.95, 0.34)) +
    line(
      "M22 588L100 583M18 594L106 588M14 599L80 595",
      ink(0.36, 0.34),
      1.8,
      'stroke-dasharray="9 3 14 3 5 3"',
    )
  }</g>`;
}

/** The microphone: its red eye is the only one that does not blink. */
function microphone(): string {
  return (
    path(disc(548, 596, 30, 9), ink(0.2, RED)) +
    path(disc(546, 591, 26, 8), ink(0.1, 0.1)) +
    path(disc(546, 588, 24, 7), ink(0.3, 0.1)) +
    line("M546 588Q552 540 530 512Q520 498 504 494", ink(0.08, 0.1), 5, 'stroke-linecap="round"') +
    line("M549 586Q555 540 533 511", ink(0.6, 0.1), 1.4) +
    path(outline(pts("510,488c 512,501c 486,508 474,502 472,490 480,482 496,484")), ink(0.1, 0.1)) +
    line("M494 485L497 505M485 484L488 506M477 486L480 504", ink(0.46, 0.1), 1.4) +
    circ(534, 589, 3, ink(0.86, 1))
  );
}

/** Mr. Vautrin's key, in brass: it opens nothing. And the water nobody drinks. */
function oddments(): string {
  const [x, y, h] = [620, 588, 36];
  return (
    path(
      "M272 594a11 5 0 1 1 20 3l28 5-1 4 -9-1-2 4-6-1 0-4-12-2a11 5 0 0 1-18-8zM277 595a6 2.500 0 1 0 10 1a6 2.500 0 1 0-10-1z",
      ink(0.84, 0.5),
    ) +
    line("M276 606L318 612", ink(0.26, RED), 3) +
    path(disc(x + 2, y, 15, 4), ink(0.24, RED)) +
    path(`M${x - 13} ${y - h}L${x - 10} ${y}H${x + 10}L${x + 13} ${y - h}Z`, ink(0.82, 0.06)) +
    path(`M${x - 12} ${y - 20}L${x - 10} ${y}H${x + 10}L${x + 12} ${y - 20}Z`, ink(0.64, 0.04)) +
    line(`M${x - 7} ${y - h + 5}L${x - 5} ${y - 6}`, ink(0.98, 0.1), 2)
  );
}

const STAND = { y: 694 } as const;

const layers: LayerArt[] = [
  layer("vault", 0, vault(), { res: 0.6 }),
  layer("skylight", 0.02, skylight(0.99, 0.14), { only: ["day"] }),
  layer("skylight-dusk", 0.02, skylight(0.5, 0.02), { only: ["dusk"] }),
  layer("listeners", 0.08, listeners(), { only: ["day"] }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 290, y: 282 }, height: 206, z: 0.1 }),
  ...figure({
    who: "marguerite",
    pose: "standing",
    at: { x: 376, y: 280 },
    height: 202,
    z: 0.108,
    flip: true,
  }),
  layer("drum", 0.118, drum()),
  layer("gallery", 0.13, balustrade()),
  layer("clock", 0.16, clock()),
  ...[5, 4, 3, 2, 1, 0].map((k) => layer(`tier-${k}`, 0.4 - k * 0.036, tier(k))),
  layer("floor", 0.43, floor()),
  layer("chair", 0.46, chair()),
  ...figure({
    who: "gobseck",
    pose: "standing",
    at: { x: 530, y: STAND.y },
    height: 322,
    z: 0.58,
    flip: true,
  }),
  ...figure({ who: "derville", pose: "standing", at: { x: 318, y: STAND.y }, height: 352, z: 0.6 }),
  ...figure({ who: "claes", pose: "standing", at: { x: 112, y: STAND.y }, height: 404, z: 0.62 }),
  ...figure({
    who: "vautrin",
    pose: "standing",
    at: { x: 722, y: STAND.y },
    height: 396,
    z: 0.64,
    flip: true,
  }),
  layer("cloth", 0.7, cloth()),
  layer("shadows", 0.724, COINS.map((one) => coinShadow(one, ink(0.16, RED))).join("")),
  layer("exhibits", 0.744, exhibits()),
  layer("oddments", 0.756, oddments()),
  layer("microphone", 0.772, microphone()),
  layer("coins", 0.8, COINS.map((one) => coin(one)).join("") + rust()),
];

const above = { x: 400, y: 40, z: 0.05, radius: 760, intensity: 0.9, temp: 0.16, halo: 0.12 };
const table = { x: 400, y: 560, z: 0.9, radius: 340, intensity: 0.5, temp: 0.3, halo: 0 };

export default {
  id: "commission_room",
  palette: "assembly",
  focus: 0.62,
  parallax: 50,
  ambient: 0.56,
  grain: 0.08,
  vignette: 0.36,
  split: -1,
  shadow: [44, 0.7],
  hatch: { strength: 0.54, pitch: 4.6, cross: 0.66, ruled: false },
  lights: {
    day: [above, table],
    dusk: {
      lights: [
        { ...above, intensity: 0.5, temp: 0.02, halo: 0.06 },
        { ...table, intensity: 0.3, temp: 0.9, radius: 300 },
        { x: 420, y: 410, z: 0.44, radius: 130, intensity: 0.7, temp: 0.6, halo: 0.1 },
      ],
      ambient: 0.36,
      cold: 0.1,
    },
  },
  subject: { x: 10, y: 10, w: 780, h: 700 },
  portrait: { x: 96, y: 20, w: 640, h: 690 },
  layers,
  objects: {
    coins: { layer: "coins" },
    exhibits: { layer: "exhibits" },
    microphone: { layer: "microphone" },
    gallery: { layer: "gallery", box: [230, 90, 330, 130] },
    clock: { layer: "clock" },
  },
} satisfies SceneArt;
