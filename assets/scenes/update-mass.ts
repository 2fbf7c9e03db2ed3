/** Saint-Éloi, a white Sunday: a round-arched nave whose rose window has become a loading ring. The day falls across it in ruled shafts; below, a field of raised telephones, and a confessional lit from inside. */
import {
  bar,
  circ,
  grad,
  ink,
  layer,
  line,
  path,
  R,
  rect,
  rgrad,
  rng,
  type Point,
} from "../kit/draw/index.ts";
import { figure } from "../kit/figures/figure.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { poiret } from "../kit/figures/poiret.ts";
import { compose } from "../kit/figures/pose.ts";
import { onePoint } from "../kit/props/one-point.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const EYE = { x: 400, y: 400, person: 300, height: 0.9 } as const;
const { at, quad } = onePoint(EYE);
const COLD = 0.04;
const HALF = 800;
const SPRING = 3;
const END = 0.3;
const ROSE = { x: 400, y: 124, r: 84 } as const;
/** Nearness, depth and tone of each bay, the farthest first. */
const BAYS = [
  [0.3, 0.14, 0.56],
  [0.42, 0.18, 0.46],
  [0.6, 0.22, 0.36],
] as const;

const floorAt = (s: number): number => at(0, 0, s)[1];

/** The round opening of a bay, grown by `g` units at nearness 1. */
function vault(s: number, g = 0): string {
  const [left, spring] = at(-HALF - g, SPRING, s);
  const r = R((HALF + g) * s);
  return `M${left} ${R(floorAt(s))}V${spring}A${r} ${r} 0 0 1 ${R(left + 2 * r)} ${spring}V${R(floorAt(s))}`;
}

/** A round-headed window in a side wall, between two nearnesses. */
function sideWindow(side: -1 | 1, a: number, b: number, grow = 0): string {
  const u = side * HALF;
  const [low, high] = [1.75 - grow, 3.1 + grow];
  const p = (q: number, h: number): string => at(u, h, a + (b - a) * q).join(" ");
  const g = grow * 0.7;
  return `M${p(-g, low)}L${p(1 + g, low)}L${p(1 + g, high)}C${p(0.9 + g, high + 0.42)} ${p(0.1 - g, high + 0.42)} ${p(-g, high)}Z`;
}

/** One bay: side walls with their window, the transverse arch, joints of stone. */
function bay(i: number): LayerArt {
  const [s, z, tone] = BAYS.at(i)!;
  const next = BAYS.at(i + 1)?.[0] ?? 0.9;
  const floor = R(floorAt(s));
  let b = `<path fill-rule="evenodd" fill="${ink(tone, COLD)}" d="M-200 -120H1000V${floor}H-200Z${vault(s)}Z"/>`;
  let joints = "";
  for (let q = 1; q < 5; q++) {
    const g = ((next - s) / s) * HALF * (q / 5);
    joints += vault(s, g)
      .replace(/^M[^V]*V/, (m) => `M${m.slice(1).split(" ")[0]} `)
      .replace(/V[^V]*$/, "");
  }
  b += line(joints, ink(tone * 0.74, COLD), 1.3);
  for (const side of [-1, 1] as const) {
    const [a, c] = [s + (next - s) * 0.26, s + (next - s) * 0.74];
    b +=
      path(sideWindow(side, a, c, 0.12), ink(tone * (side < 0 ? 1.3 : 0.8), COLD)) +
      path(sideWindow(side, a, c), ink(side < 0 ? 1 : 0.8, 0.03));
    let bars = "";
    for (const h of [2.2, 2.65, 3.1])
      bars += `M${at(side * HALF, h, a).join(" ")}L${at(side * HALF, h, c).join(" ")}`;
    bars += `M${at(side * HALF, 1.75, (a + c) / 2).join(" ")}L${at(side * HALF, 3.4, (a + c) / 2).join(" ")}`;
    b += line(bars, ink(0.3, COLD), R(4 * s));
  }
  // pilaster, capital and arch band of this bay's own rib
  b +=
    `<path fill-rule="evenodd" fill="${ink(tone * 1.24, COLD)}" d="${vault(s, 62)}Z${vault(s)}Z"/>` +
    line(vault(s, 62), ink(tone * 0.5, COLD), 1.8) +
    line(vault(s), ink(tone * 0.5, COLD), 1.4);
  let caps = "";
  for (const side of [-1, 1] as const)
    caps += quad(
      [side * (HALF - 24), SPRING, s],
      [side * (HALF + 84), SPRING, s],
      [side * (HALF + 66), SPRING - 0.24, s],
      [side * (HALF - 4), SPRING - 0.24, s],
    );
  return layer(`bay-${i}`, z, b + path(caps, ink(tone * 0.62, COLD)));
}

/** The flat chevet, with a hole where the rose was. */
function chevet(): string {
  const { x, y, r } = ROSE;
  const [left] = at(-HALF, 0, END);
  let courses = "";
  for (let h = 240; h < 470; h += 22) courses += `M${left} ${h}H${R(800 - left)}`;
  return (
    `<defs>${rgrad(
      "w",
      [
        [0, 0.84, COLD],
        [0.5, 0.66, COLD],
        [1, 0.42, COLD],
      ],
      { cx: x, cy: y, r: 330 },
    )}</defs>` +
    path(rect(left - 20, -120, 840 - 2 * left, 620, { j: 0 }), "url(#w)") +
    line(courses, ink(0.44, COLD), 1.2) +
    circ(x, y, r + 20, ink(0.36, COLD)) +
    circ(x, y, r + 13, ink(0.66, COLD)) +
    circ(x, y, r + 6, ink(0.12, COLD))
  );
}

/** Twelve petals of the rose: the lit ones chase each other, the last are still to come. */
function rose(lit: boolean): string {
  const { x, y, r } = ROSE;
  let s = "";
  for (let i = 0; i < 12; i++) {
    const tone = lit ? (i < 9 ? 0.42 + 0.58 * ((i + 1) / 9) ** 1.4 : 0.2) : 0.24;
    const petal = outline(
      pts(
        `-7,${-r * 0.42}c 7,${-r * 0.42}c 17,${-r * 0.78} 13,${-r * 0.94} 0,${-r} -13,${-r * 0.94} -17,${-r * 0.78}`,
      ),
    );
    s += `<path transform="translate(${x} ${y})rotate(${i * 30 - 60})" d="${petal}" fill="${ink(tone, lit ? 0.02 : COLD)}"/>`;
  }
  return s + circ(x, y, r * 0.26, ink(lit ? 0.3 : 0.2, 0.02));
}

/** Shafts of day from the left windows, ruled as an engraver rules light. */
function shafts(): string {
  let d = "";
  for (const [x0, x1, y0, y1, end, slats] of [
    [84, 132, 300, 220, 560, 3],
    [-80, 18, 290, 190, 640, 4],
  ] as const) {
    const step = (x1 - x0) / slats;
    const ends = (x: number): [string, string] => {
      const y = y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
      return [`${R(x)} ${R(y)}`, `${R(x + (end - y) * 0.62)} ${end}`];
    };
    for (let i = 0; i < slats; i++) {
      const [near, far] = [ends(x0 + i * step), ends(x0 + (i + 0.6) * step)];
      d += `M${near[0]}L${near[1]}L${far[1]}L${far[0]}Z`;
    }
  }
  return (
    `<defs><linearGradient id="d" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="190" y2="500">${[
      0.98, 0.84, 0.66, 0.46,
    ]
      .map((tone, i) => `<stop offset="${R(i / 3)}" stop-color="${ink(tone, 0.03)}"/>`)
      .join("")}</linearGradient></defs>` + path(d, "url(#d)")
  );
}

function floor(): string {
  const s = 2.2;
  let out =
    `<defs>${grad("f", [
      [0, 0.62, COLD],
      [0.35, 0.46, COLD],
      [1, 0.26, COLD],
    ])}${grad("a", [
      [0, 0.9, 0.03],
      [0.4, 0.7, COLD],
      [1, 0.36, COLD],
    ])}</defs>` +
    path(quad([-1400, 0, END], [1400, 0, END], [1400, 0, s], [-1400, 0, s]), "url(#f)") +
    path(quad([-108, 0, END], [108, 0, END], [108, 0, s], [-108, 0, s]), "url(#a)");
  let joints = "";
  for (let q = END; q < 1.7; q *= 1.16) joints += `M${at(-108, 0, q).join(" ")}L${at(108, 0, q).join(" ")}`;
  for (const u of [-108, -36, 36, 108]) joints += `M${at(u, 0, END).join(" ")}L${at(u, 0, s).join(" ")}`;
  return out + line(joints, ink(0.34, COLD), 1.3);
}

/** Altar of stone under a standing screen where forty-one pages go by. */
function altar(lit: boolean): string {
  const [l, r] = [318, 482];
  let lines = "";
  const dice = rng(41);
  for (let y = 276; y < 316; y += 6.4) lines += `M${l + 16} ${R(y)}h${R(54 + dice() * 74)}`;
  return (
    path(`M${l - 7} 258h${r - l + 14}v118h-${r - l + 14}z`, ink(0.08, COLD)) +
    path(`M${l} 265h${r - l}v104h-${r - l}z`, ink(lit ? 0.14 : 0.08, 0.02)) +
    (lit
      ? line(lines, ink(0.8, 0.02), 2.2, 'stroke-dasharray="9 3 5 3 14 3"') +
        path(`M${l + 16} 334h40v-5h-40z`, ink(0.96, 0.02))
      : "")
  );
}
function steps(): string {
  let s = "";
  for (const [i, q] of [0.3, 0.33, 0.365].entries()) {
    const h = 0.36 - i * 0.12;
    s +=
      path(
        quad([-420, h, q], [420, h, q], [420, h - 0.13, q], [-420, h - 0.13, q]),
        ink(0.34 - i * 0.02, COLD),
      ) + path(quad([-420, h, q], [420, h, q], [420, h, q + 0.028], [-420, h, q + 0.028]), ink(0.66, COLD));
  }
  const mensa =
    path(`M302 384h196v14h-196zM314 398h172v42h-172z`, ink(0.22, COLD)) +
    path(`M298 378h204v9h-204z`, ink(0.8, COLD)) +
    line("M352 398v42M400 398v42M448 398v42", ink(0.12, COLD), 2);
  return s + mensa;
}

/** One of the faithful from behind, H units tall, seated: head, shoulders, sometimes an arm with a telephone. */
function faithful(
  x: number,
  ground: number,
  H: number,
  kind: number,
  arm: number,
): { body: string; phone: string } {
  const p = (shape: string): string =>
    outline(pts(shape).map(([a, b, c]): Point => [x + a * H, ground - b * H, c]));
  const heads = [
    "-.052,.68 -.06,.73 -.054,.79 0,.825 .054,.79 .06,.73 .052,.68 .03,.64c -.03,.64c",
    "-.06,.67 -.066,.73 -.054,.785 -.03,.81 -.036,.842 0,.87 .036,.842 .03,.81 .054,.785 .066,.73 .06,.67 .03,.64c -.03,.64c",
    "-.074,.65 -.078,.74 -.05,.81 0,.83 .05,.81 .078,.74 .074,.65 .03,.63c -.03,.63c",
    "-.05,.68 -.056,.74 -.096,.745c -.094,.762 -.06,.77c -.056,.82 0,.836 .056,.82 .06,.77c .094,.762 .096,.745c .056,.74 .05,.68 .03,.64c -.03,.64c",
  ];
  let body =
    p(heads.at(kind)!) +
    p(
      "-.034,.66c .034,.66c .05,.61 .13,.585 .165,.53 .18,.4c .18,.2c -.18,.2c -.18,.4c -.165,.53 -.13,.585 -.05,.61",
    );
  if (arm === 0) return { body, phone: "" };
  const elbow: Point = [x + arm * 0.22 * H, ground - 0.62 * H];
  const wrist: Point = [x + arm * 0.17 * H, ground - 0.87 * H];
  body +=
    bar(x + arm * 0.145 * H, ground - 0.52 * H, elbow[0], elbow[1], 0.075 * H, 0.06 * H, { j: 0, b: 0 }) +
    bar(elbow[0], elbow[1] + 0.02 * H, wrist[0], wrist[1], 0.058 * H, 0.042 * H, { j: 0, b: 0 });
  const [w, h] = [0.062 * H, 0.115 * H];
  return {
    body,
    phone: `M${R(wrist[0] - w / 2)} ${R(wrist[1] - h * 0.86)}h${R(w)}v${R(h)}h${R(-w)}z`,
  };
}

/** A pew and who sits in it, left and right of the aisle. */
function rowOf(s: number, z: number, tone: number, seed: number, sides: readonly (-1 | 1)[]): LayerArt[] {
  const dice = rng(seed);
  const [ground, H] = [floorAt(s), EYE.person * s];
  let [people, pews, phones] = ["", "", ""];
  for (const side of sides) {
    for (let u = 172; u < 700; u += 104) {
      const x = EYE.x + side * (u + (dice() - 0.5) * 26) * s;
      if (dice() < 0.1) continue;
      const { body, phone } = faithful(
        x,
        ground,
        H * (0.94 + dice() * 0.12),
        Math.floor(dice() * 4),
        dice() < 0.8 ? (dice() < 0.6 ? 1 : -1) : 0,
      );
      people += body;
      phones += phone;
    }
    pews +=
      quad([side * 116, 0.5, s], [side * 720, 0.5, s], [side * 720, 0, s], [side * 116, 0, s]) +
      quad([side * 112, 0.56, s], [side * 132, 0.56, s], [side * 132, 0, s], [side * 112, 0, s]);
  }
  const top = sides
    .map((side) => `M${at(side * 116, 0.5, s).join(" ")}L${at(side * 720, 0.5, s).join(" ")}`)
    .join("");
  const id = `row-${Math.round(s * 100)}`;
  return [
    layer(
      id,
      z,
      path(people, ink(tone, COLD)) +
        path(pews, ink(tone * 0.8, 0.1)) +
        line(top, ink(tone + 0.3, 0.08), R(5 * s)),
    ),
    layer(`${id}-lit`, z + 0.006, path(phones, ink(1, 0.02)), { only: ["cold"] }),
  ];
}

/** The confessional: new wood, three arches; the middle one a screen with a grille drawn on it. */
const BOX = { x: 618, y: 338, w: 176, h: 330 } as const;
function confessional(): string {
  const { x, y, w, h } = BOX;
  const niche = (nx: number, nw: number, g = 0): string =>
    `M${nx - g} ${y + h - 12}V${y + 92 - g}a${nw / 2 + g} ${nw / 2 + g} 0 0 1 ${nw + 2 * g} 0V${y + h - 12}z`;
  const wood = ink(0.15, 0.3);
  return (
    path(`M${x} ${y + h}V${y + 34}l${w / 2} -46l${w / 2} 46V${y + h}z`, wood) +
    path(`M${x - 8} ${y + 40}v-10l${w / 2 + 8} -52l${w / 2 + 8} 52v10l${-w / 2 - 8} -50z`, ink(0.24, 0.3)) +
    path(niche(x + 12, 40) + niche(x + w - 52, 40), ink(0.05, 0.4)) +
    path(niche(x + 62, 44, 4), ink(0.4, 0.5)) +
    path(`M${x - 4} ${y + h - 12}h${w + 8}v12h${-w - 8}z`, ink(0.1, 0.3)) +
    line(`M${x + w / 2} ${y - 12}v-26M${x + w / 2 - 8} ${y - 28}h16`, ink(0.3, 0.3), 3.4)
  );
}
function grille(): string {
  const { x, y, w, h } = BOX;
  const [nx, nw] = [x + 62, 44];
  let mesh = "";
  for (let q = -6; q < 14; q++) {
    mesh += `M${nx} ${y + 86 + q * 13}l${nw} 26M${nx} ${y + 112 + q * 13}l${nw} -26`;
  }
  return (
    `<defs>${grad("g", [
      [0, 0.99, 0.5],
      [0.6, 0.92, 0.56],
      [1, 0.66, 0.6],
    ])}<clipPath id="k"><path d="M${nx} ${y + h - 12}V${y + 92}a22 22 0 0 1 44 0V${y + h - 12}z"/></clipPath></defs>` +
    path(`M${nx} ${y + h - 12}V${y + 92}a22 22 0 0 1 44 0V${y + h - 12}z`, "url(#g)") +
    `<g clip-path="url(#k)">${line(mesh, ink(0.5, 0.62), 2)}</g>` +
    path(`M${x + 12} ${y + 128}h40v3h-40zM${x + w - 52} ${y + 128}h40v3h-40z`, ink(0.5, 0.5))
  );
}

/** Poiret's stand: leaflets below, the tray with its round white earpieces above. */
const STAND = { x: 226, y: 566 } as const;
function stand(): string {
  const { x, y } = STAND;
  return (
    path(`M${x - 118} ${y}h176l6 150h-188z`, ink(0.13, 0.1)) +
    path(`M${x - 122} ${y - 3}h184v9h-184z`, ink(0.5, COLD)) +
    line(
      `M${x - 92} ${y + 6}l-4 144M${x - 54} ${y + 6}v144M${x - 12} ${y + 6}l2 144M${x + 30} ${y + 6}l6 144`,
      ink(0.06, 0.1),
      3,
    ) +
    path(`M${x - 96} ${y - 3}v-16l40 -3v19z`, ink(0.84, COLD)) +
    line(`M${x - 96} ${y - 8}l40 -1M${x - 96} ${y - 13}l40 -2`, ink(0.4, COLD), 1.2)
  );
}
function tray(): string {
  const { x, y } = STAND;
  let s =
    `<ellipse cx="${x - 16}" cy="${y - 3}" rx="60" ry="12" fill="${ink(0.2, COLD)}"/>` +
    `<ellipse cx="${x - 16}" cy="${y - 7}" rx="60" ry="12" fill="${ink(0.7, COLD)}"/>`;
  for (const [dx, dy] of [
    [-40, -8],
    [-20, -12],
    [2, -13],
    [24, -12],
    [44, -8],
    [-26, -3],
    [-4, -4],
    [18, -3],
  ] as const)
    s +=
      circ(x - 16 + dx, y - 3 + dy, 5.4, ink(0.3, COLD)) +
      circ(x - 16 + dx, y - 5 + dy, 5.2, ink(0.98, 0.02));
  return s;
}

/** The font: a dry stone shell on a stump, its rim a ring of light that says good morning. */
const FONT = { x: 66, y: 560 } as const;
function font(): string {
  const { x, y } = FONT;
  const p = (shape: string): string => outline(pts(shape).map(([a, b, c]): Point => [x + a, y + b, c]));
  return (
    path(
      p(
        "-92,0c -80,44 -46,66 -24,76c -26,100 -40,112c -46,190c -56,290c 56,290c 46,190c 40,112c 26,100 24,76c 46,66 80,44 92,0c",
      ),
      ink(0.1, COLD),
    ) +
    line(
      `M${x - 60} ${y + 22}q14 30 34 42M${x - 24} ${y + 24}q6 24 14 44M${x + 24} ${y + 24}q-6 24 -14 44M${x + 60} ${y + 22}q-14 30 -34 42M${x - 40} ${y + 112}h80`,
      ink(0.34, COLD),
      2.2,
    ) +
    `<ellipse cx="${x}" cy="${y}" rx="94" ry="19" fill="${ink(0.3, COLD)}"/><ellipse cx="${x}" cy="${y + 1}" rx="78" ry="13" fill="${ink(0.05, COLD)}"/>`
  );
}
const fontLit = (): string =>
  `<ellipse cx="${FONT.x}" cy="${FONT.y}" rx="86" ry="16" fill="none" stroke="${ink(1, 0.02)}" stroke-width="4"/>` +
  `<ellipse cx="${FONT.x}" cy="${FONT.y + 3}" rx="50" ry="7" fill="${ink(0.6, 0.02)}"/>`;

/** The nearest pew, with a place left in it and one leaflet. */
function pew(): string {
  const s = 1.45;
  const [x0, y0] = at(128, 0.52, s);
  const [, y1] = at(128, 0, s);
  const t = ink(0.07, 0.2);
  return (
    path(`M${x0} ${y0}H1040V${R(y1 + 60)}H${x0}z`, t) +
    path(`M${x0 - 18} ${R(y0 - 18)}q14 -16 30 0V${R(y1 + 60)}h-30z`, ink(0.11, 0.2)) +
    line(`M${x0 + 12} ${y0}H1040`, ink(0.62, 0.06), 4) +
    line(`M${x0 + 20} ${R(y0 + 30)}H1040M${x0 + 20} ${R(y0 + 100)}H1040`, ink(0.2, 0.1), 2) +
    path(`M${x0 + 62} ${R(y0 - 2)}l10 -22l50 2l-8 22z`, ink(0.94, 0.04)) +
    line(`M${x0 + 78} ${R(y0 - 16)}l32 1M${x0 + 75} ${R(y0 - 10)}l30 1`, ink(0.4, 0.04), 1.8)
  );
}

/** The porch we stand in. */
const porch = (): string =>
  path(
    "M-220 -140H1500V860H-220ZM-116 860V230A600 540 0 0 1 990 230V860Z",
    ink(0.03, COLD),
    'fill-rule="evenodd"',
  );

const layers: LayerArt[] = [
  layer("chevet", 0.08, chevet()),
  layer("rose", 0.1, rose(true), { unlit: true, only: ["cold"] }),
  layer("rose-out", 0.1, rose(false), { only: ["dark"] }),
  ...BAYS.map((_, i) => bay(i)),
  layer("floor", 0.27, floor()),
  layer("steps", 0.3, steps()),
  layer("altar", 0.32, altar(true), { only: ["cold"] }),
  layer("altar-out", 0.32, altar(false), { only: ["dark"] }),
  ...figure({ who: "officiant", pose: "standing", at: { x: 404, y: 508 }, height: 196, z: 0.345 }),
  ...rowOf(0.4, 0.36, 0.36, 4, [-1, 1]),
  ...rowOf(0.48, 0.38, 0.3, 7, [-1, 1]),
  ...rowOf(0.58, 0.4, 0.24, 11, [-1, 1]),
  layer("shafts", 0.26, shafts()),
  ...rowOf(0.7, 0.45, 0.17, 15, [-1, 1]),
  layer("confessional", 0.6, confessional()),
  layer("grille", 0.606, grille(), { only: ["cold"], unlit: true }),
  ...compose("clerk", "standing", poiret(), { at: { x: 168, y: 706 }, height: 318, z: 0.56 }),
  layer("stand", 0.58, stand()),
  layer("tray", 0.59, tray()),
  ...figure({ who: "ursule", pose: "standing", at: { x: 508, y: 690 }, height: 270, z: 0.612 }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 322, y: 694 }, height: 330, z: 0.62 }),
  layer("pew", 0.68, pew()),
  layer("font", 0.72, font()),
  layer("font-lit", 0.73, fontLit(), { only: ["cold"] }),
  layer("porch", 0.93, porch()),
];

const ring = { ...ROSE, z: 0.34, radius: 430, intensity: 0.9, temp: 0.02, halo: 0.1 };
const day = { x: -60, y: 120, z: 0.55, radius: 520, intensity: 0.7, temp: 0.03, halo: 0.04 };
const booth = { x: 712, y: 520, z: 0.6, radius: 130, intensity: 0.7, temp: 0.54, halo: 0.08 };
const place = ({ x, y, z, radius, intensity, temp, halo }: typeof day) => ({
  x,
  y,
  z,
  radius,
  intensity,
  temp,
  halo,
});

export default {
  id: "update_mass",
  palette: "pale",
  focus: 0.62,
  parallax: 50,
  ambient: 0.52,
  grain: 0.06,
  vignette: 0.34,
  split: -1,
  shadow: [30, 0.6],
  hatch: { strength: 0.5, pitch: 4.6, cross: 0.66, ruled: false },
  lights: {
    cold: [place(ring), day, booth],
    dark: { lights: [{ ...day, intensity: 0.5 }], ambient: 0.34 },
  },
  subject: { x: 10, y: 10, w: 784, h: 690 },
  portrait: { x: 70, y: 14, w: 700, h: 690 },
  layers,
  objects: {
    altar: { layer: "altar", box: [298, 256, 204, 186] },
    confessional: { layer: "confessional" },
    tray: { layer: "tray" },
    font: { layer: "font", box: [-28, 538, 190, 110] },
    pew: { layer: "pew", box: [538, 540, 250, 170] },
  },
} satisfies SceneArt;
