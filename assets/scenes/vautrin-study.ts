/** Behind the nave, a small room where it is warm: a boarding house's dining room made again from a novel. By the low door, the pillars' cold; in the giant, for once, a dusk. */
import { compose } from "../kit/figures/pose.ts";
import { figure } from "../kit/figures/figure.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { seatedAtTable } from "../kit/figures/vautrin-seated.ts";
import { cup } from "../kit/props/coffee-pot.ts";
import { lampBody, lampFlame, lampGlass, litGlass } from "../kit/props/paraffin-lamp.ts";
import { wingChair } from "../kit/props/wing-chair.ts";
import { R, bar, circ, ink, layer, lerp, line, path, poly, rect, rng, smooth } from "../kit/draw/index.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const WORLD = [-200, -120, 1680, 960] as const;
const COLD = 0.03;
const cut = (points: string, j = 0.6): string => poly(pts(points), { j });
const FLOOR = 562;
/** Height of a standing adult whose feet are at y. */
const tall = (y: number): number => R((y - 296) * 1.02);
const DOOR = { left: 232, right: 364, top: 176, foot: FLOOR };

/** The nave beyond the door: lancets of cold light, one in the other. */
function nave(): string {
  const { left, right, top, foot } = DOOR;
  const vp = { x: 312, y: 420 };
  let s = path(rect(left - 30, top - 20, right - left + 60, foot - top + 50), ink(0.72, COLD));
  const tones = [0.3, 0.42, 0.54, 0.68, 0.82, 0.96];
  [1, 0.66, 0.44, 0.28, 0.17, 0.09].forEach((k, i) => {
    const w = 96 * k;
    const spring = vp.y - 200 * k;
    const base = vp.y + 150 * k;
    const tone = tones.at(i)!;
    s += path(
      `M${R(vp.x - w)} ${R(base)}V${R(spring)}Q${R(vp.x - w)} ${R(spring - 130 * k)} ${vp.x} ${R(spring - 200 * k)}Q${R(vp.x + w)} ${R(spring - 130 * k)} ${R(vp.x + w)} ${R(spring)}V${R(base)}Z`,
      ink(tone, COLD),
    );
    for (const side of [-1, 1])
      s += line(
        `M${R(vp.x + side * (w + 7 * k))} ${R(base)}V${R(spring - 60 * k)}`,
        ink(0.98, COLD),
        R(Math.max(1.4, 9 * k)),
      );
  });
  return s + path(cut(`${vp.x - 8},434 ${vp.x + 8},434 ${vp.x + 96},600 ${vp.x - 84},600`), ink(0.86, COLD));
}

/** Paper that was printed in 1823 with the story of Telemachus, in panels: a ship, a temple, palms, an island. */
function wallpaper(): string {
  const { left, right, top, foot } = DOOR;
  let s = `<path fill-rule="evenodd" fill="${ink(0.5, 0.46)}" d="M-200 -120H1480V${FLOOR + 4}H-200ZM${left} ${foot + 4}H${right}V${top + 30}Q${(left + right) / 2} ${top - 12} ${left} ${top + 30}Z"/>`;
  s +=
    path(rect(386, FLOOR - 150, 1100, 154, { j: 0.4 }), ink(0.3, 0.4)) +
    line(`M386 ${FLOOR - 150}H1480M386 ${FLOOR - 142}H1480M386 ${FLOOR - 18}H1480`, ink(0.5, 0.4), 2.4);
  let panels = "";
  for (let x = 402; x < 1460; x += 126) panels += rect(x, FLOOR - 124, 104, 92, { j: 0.3, b: 0 });
  s += line(panels, ink(0.4, 0.4), 2);
  const t = ink(0.4, 0.4);
  const l = ink(0.6, 0.46);
  // sea and island
  let sea = "";
  for (let i = 0; i < 9; i++) sea += `M${400 + i * 120} ${386 - (i % 3) * 9}q14 -7 28 0t28 0t28 0`;
  s += line(sea, t, 2);
  // the ship
  s += path(outline(pts("452,344c 470,372 530,374 566,352c 584,336 580,326c 566,342 520,350 480,346")), t);
  s += line(
    "M512 348V236M512 240q44 20 44 92q-28 -14 -44 -6M512 250q-40 24 -42 80q26 -10 42 -4M478 346l-14 34M500 350l-12 34M524 351l-10 34M546 348l-8 34",
    t,
    2.6,
  );
  s += path(outline(pts("514,248c 546,268 552,300 552,326c 536,318 524,318 514,322c")), l);
  // palms and a temple
  for (const [x, y, k] of [
    [676, 372, 1],
    [716, 380, 0.76],
    [890, 374, 1.1],
  ] as const) {
    s += line(`M${x} ${y}q${R(-8 * k)} ${R(-70 * k)} ${R(4 * k)} ${R(-132 * k)}`, t, R(6 * k));
    let fronds = "";
    for (const a of [-2.7, -2.2, -1.6, -1, -0.5, 0.1])
      fronds += `M${R(x + 4 * k)} ${R(y - 132 * k)}q${R(Math.cos(a) * 26 * k)} ${R(Math.sin(a) * 30 * k)} ${R(Math.cos(a) * 54 * k)} ${R(Math.sin(a) * 26 * k + 14 * k)}`;
    s += line(fronds, t, R(4 * k), 'stroke-linecap="round"');
  }
  s += path(cut("760,268 836,268 798,236") + rect(764, 268, 68, 8) + rect(758, 368, 80, 10), t);
  for (const x of [768, 786, 804, 822]) s += path(rect(x, 276, 8, 92, { j: 0.3 }), t);
  // picture rail, cornice
  s +=
    path(rect(-200, 138, 1680, 8, { j: 0.4 }), ink(0.34, 0.5)) + line("M-200 148H1480", ink(0.62, 0.5), 1.6);
  let garland = "";
  for (let x = 372; x < 1460; x += 64) garland += `M${x} 156q32 34 64 0M${x} 156v16`;
  return s + line(garland, ink(0.62, 0.46), 2);
}

/** The door's frame, its two steps, the leaf standing into the room, wedged with a napkin ring. */
function door(): string {
  const { left, right, top, foot } = DOOR;
  const wood = ink(0.16, 0.5);
  const arch = (g: number): string =>
    `M${left - g} ${foot + 6}V${top + 30 - g * 0.3}Q${(left + right) / 2} ${top - 12 - g * 1.3} ${right + g} ${top + 30 - g * 0.3}V${foot + 6}`;
  let s =
    `<path fill-rule="evenodd" fill="${wood}" d="${arch(16)}Z${arch(0)}Z"/>` +
    line(arch(9), ink(0.42, 0.3), 1.8);
  s += path(
    cut(`${left - 22},${foot} ${right + 22},${foot} ${right + 34},${foot + 14} ${left - 34},${foot + 14}`),
    ink(0.4, 0.3),
  );
  return s;
}
const leaf = (): string =>
  path(cut("232,204 176,178 176,598 232,566", 0.5), ink(0.2, 0.5)) +
  line("M186 214L224 228V330L186 334ZM186 356L224 350V470L186 492Z", ink(0.36, 0.4), 2) +
  line("M231 206V566", ink(0.86, COLD), 3) +
  circ(186, 386, 5, ink(0.7, 0.5)) +
  `<ellipse cx="206" cy="592" rx="12" ry="6" fill="none" stroke="${ink(0.8, 0.5)}" stroke-width="4"/>`;

/** Books nobody has opened: pale paper backs, their pages still joined. */
function shelves(): string {
  let s = path(rect(-200, 60, 356, 560), ink(0.12, 0.5));
  const dice = rng(24);
  let [pale, dark, folds] = ["", "", ""];
  for (const y of [140, 226, 312, 398, 484, 570]) {
    for (let x = -190; x < 146;) {
      const w = 9 + dice() * 15;
      const h = 46 + dice() * 24;
      if (x + w > 148) break;
      const lean = dice() < 0.1 ? 6 : 0;
      const back = cut(
        `${R(x)},${y} ${R(x + lean)},${R(y - h)} ${R(x + w - 1.5 + lean)},${R(y - h)} ${R(x + w - 1.5)},${y}`,
        0.3,
      );
      if (dice() < 0.84) pale += back;
      else dark += back;
      if (w > 14)
        folds += `M${R(x + w * 0.3 + lean)} ${R(y - h + 10)}h${R(w * 0.36)}M${R(x + w * 0.3 + lean)} ${R(y - h + 15)}h${R(w * 0.3)}`;
      x += w + (dice() < 0.06 ? 12 : 0);
    }
  }
  s += path(pale, ink(0.72, 0.46)) + path(dark, ink(0.44, 0.86)) + line(folds, ink(0.3, 0.5), 1.6);
  for (const y of [140, 226, 312, 398, 484, 570])
    s += path(rect(-200, y, 352, 8, { j: 0.4 }), ink(0.26, 0.5));
  return s + path(rect(146, 48, 14, 580, { j: 0.4 }) + rect(-200, 50, 366, 14, { j: 0.4 }), ink(0.2, 0.5));
}

/** Red hexagons under a brown varnish. */
function floor(): string {
  let s = path(rect(-200, FLOOR, 1680, 290, { j: 0.3 }), ink(0.34, 0.62));
  let joints = "";
  for (let i = -14; i < 26; i++) joints += `M${300 + i * 46} ${FLOOR}L${300 + i * 128} 850`;
  for (let y = FLOOR + 14, step = 17; y < 850; y += step, step *= 1.22) joints += `M-200 ${R(y)}H1480`;
  s += line(joints, ink(0.22, 0.6), 1.8);
  return s;
}
const blade = (): string => path(cut("236,577 360,577 470,850 116,850", 0.8), ink(0.62, COLD));

/** The stove: cast iron, a kettle, its pipe into the wall. */
const STOVE = { x: 726, y: 600 };
function stove(): string {
  const { x, y } = STOVE;
  const t = ink(0.1, 0.5);
  return (
    path(bar(x, y - 180, x - 4, -130, 22) + rect(x - 18, 134, 34, 10) + rect(x - 16, y - 292, 32, 9), t) +
    path(
      outline(
        pts(
          `${x - 48},${y - 14}c ${x + 48},${y - 14}c ${x + 52},${y - 90} ${x + 42},${y - 170}c ${x - 42},${y - 170}c ${x - 52},${y - 90}`,
        ),
      ) +
        rect(x - 54, y - 182, 108, 12) +
        rect(x - 56, y - 20, 112, 10) +
        bar(x - 36, y - 12, x - 44, y + 8, 9) +
        bar(x + 36, y - 12, x + 44, y + 8, 9),
      t,
    ) +
    path(rect(x - 28, y - 118, 54, 52, { j: 0.4 }), ink(0.2, 0.6)) +
    path(
      outline(
        pts(
          `${x - 26},${y - 182}c ${x + 22},${y - 182}c ${x + 30},${y - 206} ${x + 16},${y - 226} ${x - 20},${y - 226} ${x - 34},${y - 206}`,
        ),
      ) + bar(x - 28, y - 204, x - 48, y - 220, 7, 5),
      ink(0.24, 0.5),
    ) +
    line(`M${x - 22} ${y - 222}q20 -30 38 0`, ink(0.3, 0.5), 4) +
    line(
      `M${x - 40} ${y - 150}H${x + 40}M${x - 44} ${y - 40}H${x + 44}M${x - 30} ${y - 60}q28 6 56 0`,
      ink(0.36, 0.6),
      2,
    )
  );
}
const embers = (): string => {
  const { x, y } = STOVE;
  return (
    path(rect(x - 24, y - 114, 46, 44, { j: 0.4 }), ink(0.84, 0.9)) +
    path(
      outline(
        pts(
          `${x - 24},${y - 70}c ${x - 16},${y - 96} ${x - 6},${y - 88} ${x + 2},${y - 106} ${x + 12},${y - 90} ${x + 22},${y - 70}c`,
        ),
      ),
      ink(0.97, 0.66),
    ) +
    line(
      `M${x - 12} ${y - 114}v44M${x} ${y - 114}v44M${x + 12} ${y - 114}v44M${x - 24} ${y - 92}h46`,
      ink(0.1, 0.5),
      3.4,
    )
  );
};
/** Breath of the kettle. */
const steam = (): string =>
  line(
    smooth(pts("676,378 664,352 680,328 666,300 676,276"), { closed: false }),
    ink(0.66, 0.3),
    3,
    'stroke-linecap="round"',
  );

const TABLE = { left: 318, right: 620, y: 528 };
/** Oilcloth in squares, its corner hanging; under it four drawers, the fourth empty. */
function table(): string {
  const { left, right, y } = TABLE;
  let s = path(rect(left + 16, y + 26, right - left - 32, 92, { j: 0.6 }), ink(0.2, 0.5));
  const drawers = [left + 24, left + 90, left + 156, left + 222];
  drawers.forEach((x, i) => {
    const out = i === 3 ? 8 : 0;
    s += path(rect(x, y + 36 + out, 58, 46, { j: 0.4 }), ink(i === 3 ? 0.34 : 0.28, 0.5));
    if (out) s += path(rect(x + 2, y + 35, 54, 10, { j: 0.2 }), ink(0.04, 0.5));
    s +=
      circ(x + 29, y + 60 + out, 4.6, ink(0.66, 0.5)) +
      line(`M${x + 3} ${y + 38 + out}h52`, ink(0.46, 0.5), 1.4);
  });
  s += path(
    bar(left + 28, y + 112, left + 22, 720, 15, 11) + bar(right - 28, y + 112, right - 22, 720, 15, 11),
    ink(0.15, 0.5),
  );
  s += path(
    cut(`${left + 26},${y - 36} ${right - 26},${y - 36} ${right + 12},${y + 22} ${left - 12},${y + 22}`, 0.5),
    ink(0.74, 0.5),
  );
  let squares = "";
  const place = (u: number, v: number): string =>
    `${R(lerp(lerp(left + 26, left - 12, v), lerp(right - 26, right + 12, v), u))} ${R(lerp(y - 36, y + 22, v))}`;
  for (let i = 0; i <= 12; i++) squares += `M${place(i / 12, 0)}L${place(i / 12, 1)}`;
  for (let j = 1; j < 4; j++) squares += `M${place(0, j / 4)}L${place(1, j / 4)}`;
  s += line(squares, ink(0.58, 0.86), 4);
  s += path(
    cut(
      `${left - 12},${y + 22} ${right + 12},${y + 22} ${right + 10},${y + 38} ${right - 60},${y + 33} ${left + 70},${y + 38} ${left - 10},${y + 33}`,
      0.5,
    ),
    ink(0.5, 0.84),
  );
  return s;
}
const LAMP = { x: 436, y: 516 };
const FLAME = { x: LAMP.x, y: LAMP.y - 90 };
const scaled = (body: string): string =>
  `<g transform="translate(${R(LAMP.x * 0.14)} ${R(LAMP.y * 0.14)})scale(.86)">${body}</g>`;

/** Two cups, rings with other people's numbers. */
function service(): string {
  let rings = "";
  for (const [x, y] of [
    [376, 506],
    [494, 502],
    [518, 506],
  ] as const)
    rings += `<ellipse cx="${x}" cy="${y}" rx="9" ry="6" fill="none" stroke="${ink(0.34, 0.6)}" stroke-width="4"/>`;
  return rings + cup(346, 530, 0.84) + cup(570, 532, 0.84);
}
/** Her one novel, the marker at page a hundred and twelve. */
const book = (): string =>
  path(cut("458,530 538,525 546,546 460,553", 0.4), ink(0.22, 0.9)) +
  path(cut("459,522 537,516 538,527 459,533", 0.3), ink(0.94, 0.46)) +
  path(cut("456,517 536,511 539,518 458,524", 0.3), ink(0.34, 0.9)) +
  line("M474 517l46 -3.500", ink(0.8, 0.5), 2) +
  line("M514 522q16 12 8 36", ink(0.7, 0.98), 4);
/** Corentin's envelope, its red seal. */
const envelope = (): string =>
  path(cut("362,545 450,538 464,564 366,572", 0.3), ink(0.2, 0.5)) +
  path(cut("360,541 448,534 462,560 364,568", 0.3), ink(0.95, 0.3)) +
  line("M362 542L412 555L447 535M366 567L402 552M460 559L422 551", ink(0.4, 0.3), 1.8) +
  circ(412, 554, 8, ink(0.5, 1)) +
  circ(412, 553, 3.4, ink(0.74, 0.96));

/** Edges of the room, under the page and above. */
function frame(): string {
  const t = ink(0.05, 0.5);
  return (
    path(
      cut("-220,-140 1500,-140 1500,-14 900,6 300,-4 -220,10", 2) +
        cut("1330,-140 1500,-140 1500,860 1344,860", 2) +
        cut("-220,-140 -60,-140 -48,400 -66,860 -220,860", 2),
      t,
    ) + path(cut("-220,726 1500,722 1500,860 -220,860", 1), t)
  );
}

const VAUTRIN = { at: { x: 634, y: 706 }, height: 560, z: 0.6, flip: true };
const layers: LayerArt[] = [
  layer("nave", 0.1, nave()),
  layer("wall", 0.28, wallpaper(), { box: WORLD }),
  layer("door", 0.31, door()),
  layer("floor", 0.33, floor(), { box: WORLD }),
  layer("blade", 0.34, blade()),
  layer("stove", 0.38, stove()),
  layer("embers", 0.386, embers(), { pivot: [STOVE.x, STOVE.y - 70], motion: { flame: 0.3 } }),
  layer("steam", 0.392, steam(), { motion: { sway: 0.03, speed: 0.6 }, pivot: [676, 380] }),
  layer("shelves", 0.42, shelves()),
  ...figure({
    who: "gobseck",
    pose: "standing",
    at: { x: 186, y: 622 },
    height: R(tall(622) * 0.92),
    z: 0.44,
  }),
  layer("leaf", 0.46, leaf()),
  ...figure({
    who: "corentin",
    pose: "standing",
    at: { x: 372, y: 612 },
    height: R(tall(612) * 1.03),
    z: 0.48,
  }),
  ...figure({
    who: "delphine",
    pose: "standing",
    at: { x: 516, y: 606 },
    height: R(tall(606) * 1.02),
    z: 0.5,
    flip: true,
  }),
  layer("his-chair", 0.56, wingChair({ x: 716, y: 716, h: 360, flip: true, tone: 0.3 })),
  ...compose("vautrin", "standing", seatedAtTable(), VAUTRIN),
  layer("table", 0.63, table()),
  layer("book", 0.64, book()),
  layer("service", 0.648, service()),
  layer("lamp", 0.656, scaled(lampBody(LAMP.x, LAMP.y) + lampGlass(LAMP.x, LAMP.y))),
  layer("lit-glass", 0.662, scaled(litGlass(LAMP.x, LAMP.y)), { only: ["lamp"] }),
  layer("low-glass", 0.662, scaled(litGlass(LAMP.x, LAMP.y, 0.46)), { only: ["cold"] }),
  layer("flame", 0.668, scaled(lampFlame(LAMP.x, LAMP.y)), {
    pivot: [LAMP.x, LAMP.y - 66],
    motion: { flame: 1 },
  }),
  layer("envelope", 0.676, envelope()),
  ...figure({ who: "honorine", pose: "standing", at: { x: 258, y: 710 }, height: tall(710), z: 0.7 }),
  layer("chair", 0.76, wingChair({ x: 104, y: 728, h: 290, tone: 0.34 })),
  layer("frame", 0.93, frame(), { box: WORLD }),
];

const flame = { ...FLAME, z: 0.69, radius: 330, intensity: 1.12, temp: 0.54, halo: 0.15, flicker: true };
const pillars = { x: 312, y: 380, z: 0.27, radius: 240, intensity: 1, temp: 0.02, halo: 0.12 };
const fire = {
  x: STOVE.x,
  y: STOVE.y - 92,
  z: 0.4,
  radius: 110,
  intensity: 0.9,
  temp: 0.86,
  halo: 0.12,
  flicker: true,
};

export default {
  id: "vautrin_study",
  palette: "nave",
  focus: 0.62,
  parallax: 48,
  ambient: 0.44,
  grain: 0.09,
  vignette: 0.4,
  split: 0.2,
  shadow: [46, 0.8],
  hatch: { strength: 0.62, pitch: 4.6, cross: 0.62, ruled: false },
  lights: {
    lamp: [flame, pillars, fire],
    cold: {
      lights: [
        { ...flame, radius: 190, intensity: 0.9, halo: 0.1 },
        { ...pillars, z: 0.47, radius: 430, intensity: 1.15, halo: 0.12 },
        fire,
      ],
      ambient: 0.34,
      cold: 0.3,
    },
  },
  subject: { x: 0, y: 0, w: 800, h: 722 },
  portrait: { x: 74, y: 60, w: 690, h: 640 },
  layers,
  objects: {
    envelope: { layer: "envelope" },
    lamp: { layer: "lamp" },
    chair: { layer: "chair" },
    book: { layer: "book" },
    way_out: { layer: "door", box: [216, 150, 164, 420] },
  },
} satisfies SceneArt;
