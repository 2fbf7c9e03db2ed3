/** The shop as a paper theatre on the imposing stone: its front swung open on two floors and a cellar, six rooms that wait in chalk, a candle for footlight. */
import { bar, circ, grad, ink, layer, line, path, poly, R, rect, rng } from "../kit/draw/index.ts";
import { figure } from "../kit/figures/figure.ts";
import { plain } from "../kit/figures/plain.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { striker } from "../kit/figures/strikers.ts";
import { BAYS, chalk, furniture, inset, litBay, type BayId } from "../kit/props/refuge-furniture.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const WORLD = [-200, -120, 1680, 960] as const;
const CANDLE = { x: 604, y: 588 };
/** The cut: outer faces of the walls, fronts of the two floors, and of the cellar's. */
const HOUSE = { left: 60, right: 776, attic: 280, shop: 512, cellar: 616 };
const INSIDE = "M66 282V150L104 62L418 -4L732 62L770 150V282Z";

const cut = (points: string, j = 0.8): string => poly(pts(points), { j });

function sky(dawn: boolean): string {
  let s = `<defs>${grad(
    "s",
    dawn
      ? [
          [0, 0.66, 0.1],
          [0.6, 0.86, 0.3],
          [1, 0.95, 0.5],
        ]
      : [
          [0, 0.44, 0.02],
          [0.6, 0.7, 0.05],
          [1, 0.84, 0.12],
        ],
  )}</defs><rect x="-200" y="-120" width="1680" height="700" fill="url(#s)"/>`;
  if (dawn) return s;
  const dice = rng(17);
  let d = "";
  for (let i = 0; i < 60; i++) d += `M${R(-190 + dice() * 1660)} ${R(-110 + dice() ** 1.3 * 400)}h.1`;
  return s + line(d, ink(0.98, 0.1), 2.4, 'stroke-linecap="round"') + circ(26, 56, 21, ink(0.97, 0.08));
}

/** The square's other houses, as flats. */
function flats(): string {
  let s = path(
    cut("-220,560 -220,300 -120,286 -110,250 -60,230 -10,252 -4,560", 1) +
      cut(
        "846,560 846,300 900,262 960,300 962,330 1060,330 1070,290 1130,262 1190,292 1200,360 1300,350 1310,310 1500,300 1500,560",
        1,
      ),
    ink(0.34, 0.06),
  );
  s += path(
    "M-90 330h18v30h-18zM-170 400h18v30h-18zM880 360h18v30h-18zM1090 390h18v30h-18zM1240 420h18v30h-18z",
    ink(0.36, 0.1),
  );
  return s + path("M1150 330h18v30h-18z", ink(0.94, 0.52));
}

/** Pavement, and under it the town's earth in section: rubble, an old wall, roots. */
function earth(): string {
  let s = `<defs>${grad("e", [
    [0, 0.3, 0.3],
    [1, 0.12, 0.3],
  ])}</defs>${path(cut("-220,530 1500,530 1500,700 -220,700", 1), "url(#e)")}`;
  const dice = rng(5);
  let [stones, lines] = ["", ""];
  for (let i = 0; i < 36; i++) {
    const [x, y] = [dice() < 0.5 ? -190 + dice() * 240 : 784 + dice() * 640, 548 + dice() * 90];
    const r = 4 + dice() * 9;
    stones += `M${R(x - r)} ${R(y)}q${R(r * 0.3)} ${R(-r)} ${R(r)} ${R(-r * 0.8)}t${R(r)} ${R(r * 0.7)}q${R(-r)} ${R(r * 0.5)} ${R(-2 * r)} ${R(r * 0.1)}z`;
    if (i % 3 === 0) lines += `M${R(x)} ${R(y + 14)}q30 -5 62 2`;
  }
  return (
    s +
    path(stones, ink(0.4, 0.3)) +
    line(lines, ink(0.4, 0.3), 1.6) +
    line("M-200 530H60M776 530H1480", ink(0.6, 0.2), 3)
  );
}

/** Backs, floors and sides of the rooms, seen from above the cut. */
function rooms(): string {
  let s = `<clipPath id="r"><path d="${INSIDE}"/></clipPath>`;
  const of = (id: BayId): string => {
    const { left, right, top, back, floor } = BAYS[id];
    return (
      path(`M${inset(left)} ${top}H${inset(right)}V${back}H${inset(left)}Z`, ink(0.54, 0.44)) +
      path(`M${inset(left)} ${back}H${inset(right)}L${right} ${floor}H${left}Z`, ink(0.66, 0.46))
    );
  };
  let upper = path("M60 -20H776V284H60Z", ink(0.28, 0.4));
  let lower = path("M60 284H776V514H60Z", ink(0.28, 0.4));
  lower +=
    path(`M${inset(270)} 286H${inset(388)}V450H${inset(270)}Z`, ink(0.58, 0.44)) +
    path(`M${inset(270)} 450H${inset(388)}L388 512H270Z`, ink(0.68, 0.46));
  for (const id of ["school", "library", "beds"] as const) upper += of(id);
  for (const id of ["table", "bench", "infirmary"] as const) lower += of(id);
  let boards = "";
  for (let x = 70; x < 776; x += 22) boards += `M${inset(x)} 239L${x} 280M${inset(x)} 451L${x} 512`;
  let bricks = "";
  const dice = rng(31);
  for (let i = 0; i < 40; i++) {
    const [x, y] = [90 + dice() * 640, dice() < 0.5 ? 60 + dice() * 160 : 300 + dice() * 130];
    bricks += `M${R(x)} ${R(y)}h${R(10 + dice() * 14)}${dice() < 0.5 ? "v6" : ""}`;
  }
  s += `<g clip-path="url(#r)">${upper}</g>${lower}`;
  return s + line(boards, ink(0.4, 0.44), 1.2) + line(bricks, ink(0.42, 0.42), 1.5);
}

/** The arched window at the back of the shop, a high one in each gable room: the same night. */
function windows(): string {
  const night = ink(0.5, 0.04);
  return (
    path("M196 424V350a20 22 0 0 1 40 0v74z", ink(0.16)) +
    path("M200 421V351a16 18 0 0 1 32 0v70z", night) +
    line("M216 332v90M200 366h32M200 396h32", ink(0.16), 2.4) +
    path("M700 128h38v52h-38z", ink(0.16)) +
    path("M704 132h30v44h-30z", night) +
    line("M719 130v48M702 154h34", ink(0.16), 2.4)
  );
}

/** The hand press at the back, small here; a shelf of reams; the stair that goes up through the slab. */
function pressAndStair(): string {
  const t = ink(0.08);
  let s = path(
    rect(286, 352, 7, 128, { j: 0.3 }) +
      rect(328, 352, 7, 128, { j: 0.3 }) +
      rect(280, 346, 62, 9, { j: 0.3 }) +
      rect(283, 372, 55, 8, { j: 0.3 }) +
      outline(pts("292,346c 296,338 310,332 324,338 328,346c")) +
      rect(307, 380, 8, 34) +
      rect(296, 414, 30, 8) +
      rect(272, 428, 84, 7) +
      rect(278, 436, 5, 50) +
      rect(344, 436, 5, 50) +
      bar(312, 394, 352, 404, 4, 3),
    t,
  );
  s +=
    path(cut("348,428 356,428 368,392 360,390", 0.3), ink(0.7)) +
    line("M287 356v118M329 356v118M282 348h58", ink(0.42), 1.4);
  return s;
}

/** The trap in the boards, its leaf thrown back, the ladder going down. */
function trap(): string {
  return (
    path("M334 478H388L394 504H336Z", ink(0.04)) +
    path(cut("334,478 388,478 384,436 332,438", 0.4), ink(0.34)) +
    line("M346 477l-2 -38M360 477l-1 -39M374 477l-2 -39M334 478H388", ink(0.18), 1.8) +
    circ(358, 448, 3, ink(0.6)) +
    line("M336 504H394L388 478", ink(0.6), 1.6)
  );
}
const ladder = (): string =>
  line(
    "M350 488L344 612M378 488L382 612M350 500h28M349 520h30M348 540h31M347 560h33M346 580h34M345 600h36",
    ink(0.3),
    3.6,
  );

/** Three vaults under the shop. In the middle one somebody has put a mattress, a cup, a rag over the air-hole. */
function cellar(): string {
  let s = path(rect(HOUSE.left, 520, HOUSE.right - HOUSE.left, 104, { j: 0 }), ink(0.4, 0.36));
  const vault = (l: number, r: number): string => `M${l} 616V566Q${l} 532 ${(l + r) / 2} 532T${r} 566V616Z`;
  s += path(vault(74, 286) + vault(300, 540) + vault(554, 764), ink(0.22, 0.44));
  s += path("M74 616V606H286V616ZM300 616V604H540V616ZM554 616V606H764V616Z", ink(0.4, 0.44));
  let joints = "";
  for (const [l, r] of [
    [74, 286],
    [300, 540],
    [554, 764],
  ] as const)
    for (let i = 1; i < 8; i++) {
      const x = l + ((r - l) * i) / 8;
      const y = 536 + 22 * Math.abs(i / 4 - 1) ** 2;
      joints += `M${R(x)} ${R(y - 2)}l${R((i - 4) * 1.6)} -11`;
    }
  s += line(joints, ink(0.44, 0.36), 1.6);
  // reams on the left; barrels on the right
  for (let i = 0; i < 7; i++)
    s += path(rect(100 + (i % 3) * 40, 594 - Math.floor(i / 3) * 12, 37, 11, { j: 0.6 }), ink(0.4, 0.4));
  for (const x of [620, 664, 640])
    s += `<ellipse cx="${x}" cy="${x === 640 ? 566 : 592}" rx="20" ry="17" fill="${ink(0.3, 0.5)}"/><ellipse cx="${x}" cy="${x === 640 ? 566 : 592}" rx="14" ry="12" fill="${ink(0.16, 0.5)}"/>`;
  // the hiding place
  s +=
    path(outline(pts("428,610c 430,598 446,596 470,598 500,596 520,600 524,610c")), ink(0.5, 0.4)) +
    path(outline(pts("448,610c 450,594 478,592 512,596 524,600 526,612c")), ink(0.4, 0.92));
  s +=
    path(rect(408, 598, 16, 14), ink(0.2)) +
    path(rect(413, 590, 6, 9, { j: 0.2 }), ink(0.9, 0.5)) +
    path("M416 589q-3 -5 0 -10q3 5 0 10z", ink(1, 0.46));
  return s;
}

/** The cut itself: walls, slabs and rafters as the pale thickness of the card. */
function section(): string {
  const card = ink(0.66, 0.3);
  const walls =
    rect(HOUSE.left - 2, 146, 9, 376, { j: 0.4 }) +
    rect(HOUSE.right - 7, 146, 9, 376, { j: 0.4 }) +
    rect(HOUSE.left - 2, 280, 718, 10, { j: 0.4 }) +
    rect(HOUSE.left - 2, 512, 270, 11, { j: 0.4 }) +
    rect(338, 512, 0, 0) +
    rect(394, 512, 384, 11, { j: 0.4 }) +
    rect(268, 512, 70, 11, { j: 0.4 }) +
    rect(294, 24, 7, 258, { j: 0.4 }) +
    rect(519, 24, 7, 258, { j: 0.4 }) +
    rect(264, 290, 7, 222, { j: 0.4 }) +
    rect(388, 290, 6, 222, { j: 0.4 }) +
    rect(559, 290, 6, 222, { j: 0.4 });
  const roof =
    cut("36,158 92,50 98,56 50,166", 0.5) +
    cut("92,50 418,-22 418,-10 98,60", 0.5) +
    cut("418,-22 744,50 738,60 418,-10", 0.5) +
    cut("744,50 800,158 786,166 738,56", 0.5);
  let tiles = "";
  for (let i = 0; i < 38; i++) {
    const t = i / 38;
    const [x, y] =
      t < 0.5 ? [96 + t * 2 * 322, 46 - t * 2 * 70] : [418 + (t - 0.5) * 2 * 322, -24 + (t - 0.5) * 2 * 70];
    tiles += `M${R(x)} ${R(y + 4)}q4 -11 16 -7l1 6z`;
  }
  for (const [x, y, k] of [
    [40, 150, -1],
    [54, 124, -1],
    [68, 97, -1],
    [80, 72, -1],
    [796, 150, 1],
    [782, 124, 1],
    [768, 97, 1],
    [756, 72, 1],
  ] as const)
    tiles += `M${x} ${y}q${k * 10} -2 ${k * 12} 10l${-k * 4} 10z`;
  return (
    path(tiles, ink(0.34, 0.86)) +
    path(cut("606,20 606,-46 650,-46 650,32", 0.6), ink(0.5, 0.3)) +
    path(rect(600, -54, 56, 10), ink(0.6, 0.3)) +
    path(walls + roof, card) +
    line(
      "M64 150V512M772 150V512M66 285H772M66 517H262M398 517H772M298 40V280M522 40V280",
      ink(0.4, 0.3),
      1.2,
    )
  );
}

/** The house front, opened like a cupboard: two leaves of board with their windows cut out. */
function leaf(side: -1 | 1): string {
  const x = side < 0 ? HOUSE.left - 2 : HOUSE.right + 2;
  const at = (u: number, v: number): string => {
    const [top, foot] = [150 - 30 * u, 524 + 46 * u];
    return `${R(x + side * 112 * u)} ${R(top + (foot - top) * v)}`;
  };
  const quad = (a: number, b: number, c: number, d: number): string =>
    `M${at(a, b)}L${at(c, b)}L${at(c, d)}L${at(a, d)}Z`;
  const panes = [quad(0.24, 0.1, 0.74, 0.34), quad(0.24, 0.52, 0.74, 0.76)];
  let boards = "";
  for (let u = 0.14; u < 1; u += 0.14) boards += `M${at(u, 0)}L${at(u, 1)}`;
  return (
    `<path fill-rule="evenodd" fill="${ink(0.42, 0.22)}" d="${quad(0, 0, 1, 1)}${panes.join("")}"/>` +
    line(boards, ink(0.28, 0.22), 1.4, 'stroke-dasharray="60 4"') +
    line(
      panes.join("") +
        `M${at(0.49, 0.1)}L${at(0.49, 0.34)}M${at(0.24, 0.22)}L${at(0.74, 0.22)}M${at(0.49, 0.52)}L${at(0.49, 0.76)}M${at(0.24, 0.64)}L${at(0.74, 0.64)}`,
      ink(0.6, 0.26),
      3,
    ) +
    line(quad(0, 0, 1, 1), ink(0.6, 0.26), 2.4)
  );
}

/** The imposing stone the theatre stands on, and a candle for its footlights. */
function stone(): string {
  let s = path(cut("-220,622 1500,622 1500,706 -220,712", 1), ink(0.62, 0.4));
  const dice = rng(8);
  let veins = "";
  for (let i = 0; i < 18; i++) {
    const x = -180 + dice() * 1500;
    veins += `M${R(x)} ${R(632 + dice() * 66)}q30 ${R((dice() - 0.5) * 14)} ${R(50 + dice() * 60)} ${R((dice() - 0.4) * 10)}`;
  }
  s += line(veins, ink(0.46, 0.4), 1.5, 'stroke-linecap="round"') + line("M-200 623H1480", ink(0.76, 0.4), 2);
  return (
    s +
    path(cut("-220,704 1500,700 1500,860 -220,860", 1), ink(0.12, 0.4)) +
    line("M-200 707L1480 702", ink(0.6, 0.4), 2)
  );
}
function candle(): string {
  const { x, y } = CANDLE;
  return (
    `<ellipse cx="${x}" cy="${y + 72}" rx="32" ry="9" fill="${ink(0.2, 0.5)}"/><ellipse cx="${x}" cy="${y + 69}" rx="27" ry="6" fill="${ink(0.4, 0.5)}"/>` +
    line(`M${x + 28} ${y + 72}q16 -14 20 4q0 10 -16 6`, ink(0.2, 0.5), 4) +
    path(
      cut(`${x - 9},${y + 68} ${x + 9},${y + 68} ${x + 8},${y + 20} ${x - 8},${y + 18}`, 0.4),
      ink(0.86, 0.5),
    ) +
    path(`M${x - 9} ${y + 24}q-3 16 2 22q5 -8 4 -22z`, ink(0.94, 0.5)) +
    line(`M${x} ${y + 20}v-7`, ink(0.1), 2)
  );
}
const flame = (): string =>
  path(`M${CANDLE.x} ${CANDLE.y - 20}q14 22 6 33q-6 6 -12 0q-8 -11 6 -33z`, ink(1, 0.46));

/** What was left on the stone when the sheets were counted. */
const tools = (): string => {
  const t = ink(0.12, 0.4);
  return (
    path(
      bar(62, 690, 120, 658, 9) +
        cut("108,642 144,630 156,662 120,674", 1) +
        rect(516, 676, 22, 13) +
        rect(542, 682, 26, 12) +
        cut("690,690 820,682 826,662 700,668", 0.6),
      t,
    ) + path(cut("692,684 818,677 822,664 702,670", 0.6), ink(0.7, 0.44))
  );
};

/** Our side of the table. */
const frame = (): string =>
  path(
    cut("-220,-140 -150,-140 -142,860 -220,860", 2) + cut("-220,860 -220,764 1500,756 1500,860", 2),
    ink(0.04, 0.3),
  );

/** Honorine's: a moon and the white road. */
const river = (x: number, y: number, w: number, h: number): string =>
  circ(x + w * 0.62, y + h * 0.56, 4, ink(0.97, 0.1)) +
  path(
    `M${R(x + w * 0.52)} ${R(y + h * 0.74)}q${R(w * 0.3)} 4 ${R(w * 0.06)} 16t-6 22h14q-2 -14 8 -22t-14 -17z`,
    ink(0.95, 0.1),
  );

const ROOMS_Z: Readonly<Record<BayId, number>> = {
  school: 0.4,
  library: 0.414,
  beds: 0.428,
  table: 0.442,
  bench: 0.456,
  infirmary: 0.47,
};
const furnished = (Object.keys(BAYS) as BayId[]).flatMap((id): LayerArt[] => {
  const { left, right, top, floor } = BAYS[id];
  const roof = top < 200 ? INSIDE : "";
  return [
    layer(`${id}-lit`, ROOMS_Z[id], litBay(id, roof), {
      furnishing: id,
      box: [left - 4, top - 4, right - left + 8, floor - top + 6],
    }),
    layer(id, ROOMS_Z[id] + 0.006, furniture(id), { furnishing: id }),
  ];
});

const layers: LayerArt[] = [
  layer("sky", 0, sky(false), { box: [-200, -120, 1680, 700], res: 0.6, only: ["lamp"] }),
  layer("dawn", 0, sky(true), { box: [-200, -120, 1680, 700], res: 0.6, only: ["dawn"] }),
  layer("flats", 0.1, flats()),
  layer("earth", 0.24, earth(), { box: [-200, 520, 1680, 180] }),
  layer("cellar", 0.33, cellar()),
  layer("rooms", 0.36, rooms()),
  layer("chalk", 0.38, chalk()),
  ...furnished,
  layer("windows", 0.48, windows()),
  layer("ladder", 0.484, ladder()),
  layer("press", 0.492, pressAndStair()),
  layer("trapdoor", 0.5, trap()),
  layer("section", 0.53, section()),
  layer("leaf-left", 0.55, leaf(-1)),
  layer("leaf-right", 0.556, leaf(1)),
  ...figure({ who: "ursule", pose: "standing", at: { x: 236, y: 277 }, height: 138, z: 0.566, flip: true }),
  ...plain(figure({ who: "danielle", pose: "seated", at: { x: 414, y: 278 }, height: 160, z: 0.572 }), {
    temp: 0.54,
  }),
  ...plain(figure({ who: "hand_worker", pose: "seated", at: { x: 566, y: 278 }, height: 158, z: 0.578 }), {
    temp: 0.92,
  }),
  ...plain(
    figure({ who: "michel", pose: "standing", at: { x: 520, y: 508 }, height: 172, z: 0.584, flip: true }),
    { temp: 0.3 },
  ),
  ...plain(figure({ who: "bianchon", pose: "standing", at: { x: 604, y: 508 }, height: 168, z: 0.59 }), {
    temp: 0.1,
    tone: 0.6,
  }),
  ...plain(
    [
      ...striker(0, { at: { x: 116, y: 508 }, height: 162, z: 0.602 }),
      ...striker(3, { at: { x: 196, y: 509 }, height: 162, z: 0.608 }),
    ],
    { temp: 0.7 },
  ),
  ...plain(figure({ who: "gobseck", pose: "standing", at: { x: 4, y: 556 }, height: 152, z: 0.596 }), {
    temp: 0.5,
  }),
  ...plain(
    figure({ who: "honorine", pose: "standing", at: { x: 436, y: 509 }, height: 164, z: 0.62, flip: true }),
    { temp: 0.04, tone: 0.34, more: river },
  ),
  layer("stone", 0.8, stone(), { box: [-200, 618, 1680, 222] }),
  layer("tools", 0.812, tools()),
  { id: "forme", z: 0.822, sheet: "stone", forme: { x: 176, y: 625, w: 316, h: 78, taper: 0.05 } },
  layer("candle", 0.834, candle()),
  layer("flame", 0.842, flame(), {
    only: ["lamp"],
    pivot: [CANDLE.x, CANDLE.y + 14],
    motion: { flame: 0.5 },
  }),
  layer("frame", 0.93, frame(), { box: WORLD }),
];

const footlight = { ...CANDLE, z: 0.86, radius: 430, intensity: 1, temp: 0.52, halo: 0.07, flicker: true };
const indoors = {
  x: 326,
  y: 330,
  z: 0.6,
  radius: 340,
  intensity: 0.62,
  temp: 0.5,
  halo: 0.04,
  flicker: true,
};
const moon = { x: -60, y: 40, z: 0.7, radius: 520, intensity: 0.6, temp: 0.03, halo: 0.05 };
const sunrise = { x: -120, y: 330, z: 0.88, radius: 720, intensity: 0.9, temp: 0.4, halo: 0.06 };

export default {
  id: "refuge_shop",
  palette: "atelier",
  focus: 0.62,
  parallax: 48,
  ambient: 0.46,
  grain: 0.1,
  vignette: 0.3,
  split: 0.1,
  shadow: [40, 0.7],
  hatch: { strength: 0.56, pitch: 4.5, cross: 0.64, ruled: false },
  lights: {
    lamp: [footlight, moon, indoors],
    dawn: {
      lights: [sunrise, { ...moon, x: 420, y: -40, intensity: 0.5 }, indoors],
      ambient: 0.5,
      palette: "dawn",
    },
  },
  subject: { x: -24, y: -32, w: 826, h: 744 },
  portrait: { x: 40, y: -16, w: 752, h: 730 },
  layers,
  objects: {
    school: { layer: "rooms", box: [70, 60, 224, 218] },
    table: { layer: "rooms", box: [70, 292, 194, 216] },
    infirmary: { layer: "rooms", box: [566, 292, 202, 216] },
    library: { layer: "rooms", box: [302, 20, 216, 258] },
    beds: { layer: "rooms", box: [528, 60, 240, 218] },
    bench: { layer: "rooms", box: [396, 292, 162, 216] },
    trapdoor: { layer: "trapdoor", box: [330, 434, 66, 76] },
    forme: { layer: "forme" },
  },
} satisfies SceneArt;
