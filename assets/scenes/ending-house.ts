/** The House: noon over Paris in a frame as tall as a person, and in the frame what is left of one; the book lies under glass, gold keeping it open. */
import { circ, grad, ink, layer, line, path, poly, R, rect, rng } from "../kit/draw/index.ts";
import { giant } from "../kit/figures/giant.ts";
import { hollowed } from "../kit/figures/honorine-hollow.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { compose } from "../kit/figures/pose.ts";
import { openBook } from "../kit/props/bound-book.ts";
import { gildedFrame } from "../kit/props/gilded-frame.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

/** The sight of the great frame; the window is the canvas. */
const SIGHT = { x: 250, y: 98, w: 300, h: 480, t: 40, crest: true } as const;
const FLOOR = 604;
const GREEN = 0.06;
const cut = (points: string, j = 0.5): string => poly(pts(points), { j });

const sky = (): string =>
  `<defs>${grad("s", [
    [0, 0.8, 0.12],
    [0.5, 0.92, 0.2],
    [1, 0.99, 0.4],
  ])}</defs><rect x="220" y="30" width="360" height="580" fill="url(#s)"/>${circ(478, 118, 24, ink(1, 0.46))}`;

const clouds = (): string =>
  path(
    outline(pts("230,220c 262,204 300,212 322,198 352,206 380,202 404,216c 340,222 280,224 230,228c")) +
      outline(pts("430,286c 462,272 500,280 524,270 560,276 580,282c 540,294 480,292 430,294c")),
    ink(0.99, 0.3),
  );

/** The far town: a dome, a white basilica on its hill, the iron tower. */
function far(): string {
  const tower =
    outline(
      pts("300,440c 308,380 313,330 316,262c 320,262c 323,330 328,380 336,440c 330,440c 318,404 306,440c"),
    ) +
    rect(309, 372, 18, 5, { j: 0 }) +
    rect(312, 330, 12, 4, { j: 0 });
  const dome = outline(
    pts(
      "470,450c 470,408c 474,406c 474,392c 480,372 496,360 500,352 504,360 520,372 526,392c 526,406c 530,408c 530,450c",
    ),
  );
  const hill = outline(pts("220,440c 250,420 280,404 330,410 400,420 480,430 580,424c 580,520c 220,520c"));
  const basilica =
    outline(pts("392,418c 392,392 400,376 404,370 408,376 416,392 416,418c")) +
    outline(pts("380,420c 380,404 384,396 387,392 390,396 394,404 394,420c")) +
    outline(pts("414,420c 414,404 418,396 421,392 424,396 428,404 428,420c"));
  return (
    path(hill, ink(0.74, 0.16)) +
    path(tower, ink(0.6, 0.14)) +
    path(basilica, ink(0.86, 0.2)) +
    path(dome, ink(0.62, 0.14)) +
    line("M500 352v-14M478 392h44M478 430h44", ink(0.5, 0.14), 2.4)
  );
}

/** Zinc, slate and chimney pots in rows, at noon: all tops. */
function roofs(): string {
  const dice = rng(24);
  let s = "";
  for (const [base, k, tone] of [
    [452, 0.7, 0.66],
    [486, 0.95, 0.54],
    [530, 1.3, 0.42],
    [586, 1.8, 0.3],
  ] as const) {
    let [zinc, walls, pots, dormers] = ["", "", "", ""];
    for (let x = 206; x < 590;) {
      const w = k * (36 + dice() * 34);
      const y = base - dice() * 9 * k;
      zinc += cut(
        `${R(x)},${R(y)} ${R(x + 5 * k)},${R(y - 15 * k)} ${R(x + w - 5 * k)},${R(y - 15 * k)} ${R(x + w)},${R(y)}`,
        0.3,
      );
      walls += rect(x + 1, y, w - 2, 90 * k, { j: 0 });
      if (dice() < 0.7) {
        const c = x + w * (0.2 + dice() * 0.5);
        pots += `M${R(c)} ${R(y - 14 * k)}v${R(-12 * k)}h${R(13 * k)}v${R(12 * k)}zM${R(c + 2 * k)} ${R(y - 26 * k)}v${R(-5 * k)}h${R(3 * k)}v${R(5 * k)}zM${R(c + 7 * k)} ${R(y - 26 * k)}v${R(-6 * k)}h${R(3 * k)}v${R(6 * k)}z`;
      }
      for (let u = x + 8 * k; u < x + w - 8 * k; u += 13 * k)
        dormers += `M${R(u)} ${R(y + 5 * k)}h${R(5 * k)}v${R(9 * k)}h${R(-5 * k)}z`;
      x += w;
    }
    s +=
      path(walls, ink(tone + 0.22, 0.36)) +
      path(dormers, ink(tone * 0.7, 0.2)) +
      path(zinc, ink(tone, GREEN)) +
      path(pots, ink(tone + 0.04, 0.6));
  }
  return s;
}

/** Panels of bottle green, each with its gold fillet, as high as the ceiling goes. */
function panelling(): string {
  const { x, y, w, h } = SIGHT;
  let [shade, fillet, inner] = ["", "", ""];
  const panel = (a: number, b: number, c: number, d: number): void => {
    shade += rect(a, b, c, d, { j: 0.4, b: 0 });
    fillet += `M${a} ${b}h${c}v${d}h${-c}z`;
    inner += `M${a + 9} ${b + 9}h${c - 18}v${d - 18}h${-(c - 18)}z`;
  };
  for (const u of [-178, 16, 620, 814, 1008, 1202]) {
    panel(u, 4, 164, 470);
    panel(u, 494, 164, 84);
  }
  return (
    `<defs>${grad("p", [
      [0, 0.3, GREEN],
      [0.6, 0.42, GREEN],
      [1, 0.3, GREEN],
    ])}</defs><path fill-rule="evenodd" fill="url(#p)" d="M-200 -120H1480V${FLOOR + 4}H-200ZM${x} ${y}V${y + h}H${x + w}V${y}Z"/>` +
    path(shade, ink(0.24, GREEN)) +
    line(fillet, ink(0.62, 0.5), 3) +
    line(inner, ink(0.4, 0.5), 1.2) +
    path(cut(`-200,${FLOOR - 18} 1480,${FLOOR - 18} 1480,${FLOOR + 4} -200,${FLOOR + 4}`), ink(0.14, GREEN)) +
    line(`M-200 ${FLOOR - 19}H1480`, ink(0.62, 0.5), 2.4)
  );
}

/** The partners: one frame each, one hollow each. */
const PARTNERS = [98, 702, 896, 1090, 1284] as const;
const gallery = (): string =>
  PARTNERS.map(
    (cx) =>
      path(rect(cx - 52, 118, 104, 262, { j: 0 }), ink(0.07, GREEN)) +
      gildedFrame({ x: cx - 50, y: 120, w: 100, h: 258, t: 15 }),
  ).join("") +
  PARTNERS.map((cx) =>
    path(cut(`${cx - 26},404 ${cx + 26},404 ${cx + 26},416 ${cx - 26},416`, 0.2), ink(0.72, 0.5)),
  ).join("");
const partners = (): LayerArt[] =>
  PARTNERS.flatMap((cx, i) =>
    giant({
      at: { x: cx + (i % 2 ? -4 : 2), y: 372 },
      height: 196,
      z: 0.44 + i * 0.005,
      seed: i % 2,
      id: `partner-${i}`,
    }),
  );

/** Herringbone, and the noon on it: a frame of light with nobody's shadow in it. */
function floor(): string {
  let bones = "";
  for (let row = 0; row < 6; row++) {
    const y = FLOOR + row * row * 6 + row * 14;
    const next = FLOOR + (row + 1) ** 2 * 6 + (row + 1) * 14;
    for (let i = -24; i < 30; i++) {
      const spread = 1 + (y - FLOOR) / 260;
      const wider = 1 + (next - FLOOR) / 260;
      const [a, b] = [400 + (i * 56 - 400) * spread, 400 + ((i + (row % 2 ? 1 : -1)) * 56 - 400) * wider];
      bones += `M${R(a)} ${R(y)}L${R(b)} ${R(next)}`;
    }
    bones += `M-200 ${R(next)}H1480`;
  }
  return (
    `<defs>${grad("f", [
      [0, 0.44, 0.46],
      [1, 0.24, 0.44],
    ])}</defs><rect x="-200" y="${FLOOR}" width="1680" height="250" fill="url(#f)"/>` +
    path(cut(`252,${FLOOR} 548,${FLOOR} 640,850 160,850`), ink(0.94, 0.46)) +
    line(bones, ink(0.2, 0.46), 1.5)
  );
}

/** The foreground is drawn at the foot of the picture, then lifted so that a tall screen keeps it. */
const raised = (body: string): string => `<g transform="translate(0 -24)">${body}</g>`;

/** A slab of marble across the foreground. */
function marble(): string {
  const dice = rng(15);
  let veins = "";
  for (let i = 0; i < 18; i++) {
    const x = -180 + dice() * 1560;
    veins += `M${R(x)} ${R(668 + dice() * 40)}q${R(30 + dice() * 30)} ${R(-12 + dice() * 24)} ${R(70 + dice() * 60)} ${R(-8 + dice() * 18)}`;
  }
  return (
    `<defs>${grad(
      "m",
      [
        [0, 0.5, 0.16],
        [0.36, 0.74, 0.24],
        [0.7, 0.42, 0.14],
        [1, 0.34, 0.1],
      ],
      { x2: 1, y2: 0 },
    )}</defs>` +
    path(cut("-220,662 1500,662 1500,708 -220,708"), "url(#m)") +
    line(veins, ink(0.4, 0.1), 1.4, 'stroke-linecap="round"') +
    path(cut("-220,706 1500,706 1500,730 -220,730"), ink(0.46, 0.5)) +
    line("M-220 707H1500", ink(0.9, 0.5), 2) +
    path(rect(-220, 728, 1720, 160, { j: 0 }), ink(0.06, GREEN))
  );
}

/** A pile of coins, its foot at (x, y). */
function coins(x: number, y: number, n: number, rx: number): string {
  const dice = rng(n * 7 + rx);
  const ry = rx * 0.3;
  const t = rx * 0.24;
  let s = "";
  for (let i = 0; i < n; i++) {
    const [cx, cy] = [x + (dice() - 0.5) * 3, y - i * t];
    s +=
      `<path d="M${R(cx - rx)} ${R(cy - t)}V${R(cy)}A${rx} ${R(ry)} 0 0 0 ${R(cx + rx)} ${R(cy)}V${R(cy - t)}Z" fill="${ink(0.4, 0.5)}"/>` +
      `<ellipse cx="${R(cx)}" cy="${R(cy - t)}" rx="${rx}" ry="${R(ry)}" fill="${ink(i === n - 1 ? 0.94 : 0.66, 0.5)}"/>`;
  }
  return (
    s +
    `<ellipse cx="${x}" cy="${R(y - n * t)}" rx="${R(rx * 0.66)}" ry="${R(ry * 0.6)}" fill="none" stroke="${ink(0.5, 0.5)}" stroke-width="1.400"/>`
  );
}
const BOOK = { x: 196, y: 674, w: 204, depth: 46 } as const;
/** What keeps it open at the page that sells. */
const weights = (): string => coins(124, 660, 4, 17) + coins(270, 664, 6, 17);
const gold = (): string => coins(384, 690, 8, 22) + coins(432, 696, 4, 22) + coins(412, 706, 2, 22);

/** Its plinth with a keyhole, and the glass over it. */
const plinth = (): string =>
  path(cut("64,680 330,680 340,704 54,704"), ink(0.5, 0.5)) +
  path(cut("80,640 314,640 330,682 64,682"), ink(0.16, GREEN)) +
  line("M64 681H330", ink(0.94, 0.5), 2.4) +
  circ(197, 690, 3.4, ink(0.08, 0.5)) +
  line("M197 690v8", ink(0.08, 0.5), 2.6);
function glass(): string {
  const brass = ink(0.86, 0.5);
  return (
    line("M64 681V548H330V681M80 640V560H314V640M64 548L80 560M330 548L314 560", brass, 2.6) +
    line("M86 640L150 560M104 640L150 582", ink(0.9, 0.3), 2, 'stroke-linecap="round"')
  );
}

/** A folded notice with a number on it, leaning on nothing. */
const notice = (): string =>
  path(cut("560,690 640,688 652,620 574,622", 0.4), ink(0.95, 0.4)) +
  path(cut("640,688 652,620 668,692", 0.3), ink(0.56, 0.3)) +
  line("M588 640h48M584 656h46M582 672h30", ink(0.3, 0.3), 4, 'stroke-dasharray="9 3 5 3"');

const layers: LayerArt[] = [
  layer("sky", 0.02, sky(), { unlit: true, res: 0.6 }),
  layer("clouds", 0.04, clouds(), { unlit: true, motion: { dx: 10, speed: 0.12 } }),
  layer("far", 0.06, far(), { unlit: true }),
  layer("roofs", 0.1, roofs(), { unlit: true }),
  layer("panelling", 0.3, panelling(), { box: [-200, -120, 1680, 730] }),
  layer("floor", 0.34, floor(), { box: [-200, FLOOR, 1680, 236] }),
  layer("gallery", 0.42, gallery()),
  ...partners(),
  ...compose(undefined, "honorine-hollow", hollowed(), { at: { x: 396, y: 582 }, height: 446, z: 0.5 }),
  layer("frame", 0.56, gildedFrame(SIGHT)),
  layer("marble", 0.72, raised(marble()), { box: [-200, 625, 1680, 215] }),
  layer("notice", 0.74, raised(notice())),
  layer("plinth", 0.76, raised(plinth())),
  layer("book", 0.77, raised(openBook(BOOK))),
  layer("weights", 0.78, raised(weights())),
  layer("glass", 0.8, raised(glass())),
  layer("gold", 0.82, raised(gold())),
];

const noon = { x: 400, y: 240, z: 0.2, radius: 520, intensity: 0.9, temp: 0.4, halo: 0.08 };
const inside = { x: 400, y: 660, z: 0.9, radius: 460, intensity: 0.7, temp: 0.46, halo: 0 };

export default {
  id: "ending_house",
  palette: "gilt",
  focus: 0.5,
  parallax: 50,
  ambient: 0.7,
  grain: 0.07,
  vignette: 0.3,
  split: -1,
  shadow: [36, 0.5],
  hatch: { strength: 0.5, pitch: 4.6, cross: 0.66, ruled: true },
  lights: { day: [noon, inside] },
  subject: { x: 2, y: 2, w: 796, h: 716 },
  portrait: { x: 66, y: 8, w: 668, h: 664 },
  layers,
  objects: { book: { layer: "book" } },
} satisfies SceneArt;
