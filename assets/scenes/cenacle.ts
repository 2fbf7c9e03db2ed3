/** The Cénacle under its roof, a Sunday night of March: a tent of rafters round one oil lamp and a long table that leans; Paris is a cold window in the gable. */
import {
  bar,
  circ,
  grad,
  ink,
  layer,
  line,
  path,
  poly,
  print,
  R,
  rect,
  rng,
  type Point,
} from "../kit/draw/index.ts";
import { reinked } from "../kit/draw/reink.ts";
import { companion } from "../kit/figures/cenacle-people.ts";
import { anchor, figure } from "../kit/figures/figure.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { steam, tureen } from "../kit/props/crockery.ts";
import { leaningBowl } from "../kit/props/leaning-bowl.ts";
import { onePoint } from "../kit/props/one-point.ts";
import { lampBody, lampFlame, lampGlass, litGlass } from "../kit/props/paraffin-lamp.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const PERSON = 270;
const { at, quad } = onePoint({ x: 450, y: 257, person: PERSON, height: 0.9 });
/** The gable: nearness .9, foot of the slopes at left and right, apex. */
const FAR = 0.9;
const LEFT = -262;
const RIGHT = 404;
const KNEE = 0.62;
const APEX = [74, 1.9] as const;
const WINDOW = { left: 424, right: 600, top: 116, foot: 290 };
const LAMP = { x: 462, y: 438, k: 0.62 };
const FLAME = { x: LAMP.x, y: LAMP.y - 108 * LAMP.k };
const MOON = { x: 466, y: 168 };
const STOVE = { x: 56, y: 634 };

const cut = (points: string, j = 0.8): string => poly(pts(points), { j });
const scaled = (x: number, y: number, k: number, body: string): string =>
  `<g transform="translate(${R(x)} ${R(y)})scale(${k})">${body}</g>`;

const moved = (dx: number, dy: number, body: string): string =>
  `<g transform="translate(${dx} ${dy})">${body}</g>`;

function sky(): string {
  const { left, right, top, foot } = WINDOW;
  return `<defs>${grad("g", [
    [0, 0.3, 0.03],
    [0.5, 0.5, 0.06],
    [1, 0.72, 0.2],
  ])}</defs><rect x="${left - 50}" y="${top - 40}" width="${right - left + 100}" height="${foot - top + 80}" fill="url(#g)"/>`;
}

/** A chimney stack: a wall across the roofs, and its row of pots. */
function stack(x: number, y: number, w: number, pots: number, tone: number): string {
  let s = path(rect(x, y, w, 140, { j: 0.6, b: 0 }) + rect(x - 2, y, w + 4, 5, { j: 0.3 }), ink(tone, 0.1));
  for (let i = 0; i < pots; i++) {
    const [px, h] = [x + 4 + (i * (w - 8)) / Math.max(1, pots - 1), 10 + ((i * 7) % 5)];
    s += path(
      cut(`${px - 2.4},${y} ${px + 2.4},${y} ${px + 1.8},${y - h} ${px - 1.8},${y - h}`, 0.2),
      ink(tone * 0.8, 0.3),
    );
  }
  return s;
}

/** Far off: the ridge of the left bank, two towers, the dome. */
function town(): string {
  const t = ink(0.4, 0.06);
  return path(
    cut(
      "360,330 360,232 380,228 400,236 412,236 412,206 422,206 422,236 426,236 426,206 436,206 436,238 470,234 492,240 516,236 540,242 566,234 600,238 630,234 630,330",
    ) +
      outline(pts("492,244c 492,224 500,212 511,208 522,212 530,224 530,244c")) +
      rect(508, 196, 6, 14, { j: 0.2 }),
    t,
  );
}

/** Zinc roofs with their seams, skylights awake, smoke that goes straight up. */
function zinc(): string {
  let s = path(cut("350,340 350,262 404,246 452,268 452,340"), ink(0.5, 0.05));
  s += stack(462, 222, 40, 5, 0.22) + path(cut("430,340 430,264 506,236 600,272 600,340"), ink(0.4, 0.08));
  s += stack(546, 204, 30, 4, 0.17) + stack(392, 238, 22, 3, 0.24);
  let seams = "";
  for (let i = 0; i < 9; i++) seams += `M${362 + i * 10} ${R(259 - Math.min(i, 5) * 2.6)}l-8 50`;
  for (let i = 0; i < 15; i++)
    seams += `M${446 + i * 10.5} ${R(268 - Math.abs(7 - Math.abs(i - 7)) * 2.2)}l${R((i - 7) * 1.4)} 50`;
  s += line(seams, ink(0.62, 0.06), 1);
  return (
    s + path("M468 276h11v9h-11zM540 274h9v9h-9z", ink(0.95, 0.52)) + path("M500 278h9v9h-9z", ink(0.14, 0.1))
  );
}

/** The gable wall: plaster between timbers, the window cut out of it. */
function gable(): string {
  const { left, right, top, foot } = WINDOW;
  const d = quad(
    [LEFT - 20, -0.02, FAR],
    [LEFT - 20, KNEE, FAR],
    [APEX[0], APEX[1] + 0.1, FAR],
    [RIGHT + 20, KNEE, FAR],
    [RIGHT + 20, -0.02, FAR],
  );
  let s = `<path fill-rule="evenodd" fill="${ink(0.5, 0.42)}" d="${d}M${left} ${top}V${foot}H${right}V${top}Z"/>`;
  const dice = rng(5);
  let cracks = "";
  for (let i = 0; i < 16; i++) {
    const [x, y] = [230 + dice() * 500, 180 + dice() * 250];
    if (x > left - 70 && x < right + 10 && y < foot + 16) continue;
    cracks += `M${R(x)} ${R(y)}q${R(8 + dice() * 12)} ${R(dice() * 6)} ${R(18 + dice() * 22)} ${R(dice() * 5 - 2)}`;
  }
  s += line(cracks, ink(0.4, 0.46), 1.4, 'stroke-linecap="round"');
  // the timbers of the gable stand either side of the window, never behind a head
  return (
    s +
    path(
      bar(412, 118, 412, 300, 10) + bar(613, 120, 613, 300, 10) + bar(250, 305, 720, 305, 11),
      ink(0.3, 0.46),
    )
  );
}

function casement(): string {
  const { left, right, top, foot } = WINDOW;
  const cx = (left + right) / 2;
  const t = ink(0.2, 0.3);
  return (
    `<path fill-rule="evenodd" fill="${t}" d="M${left - 8} ${top - 8}H${right + 8}V${foot + 6}H${left - 8}ZM${left + 5} ${top + 5}V${foot - 5}H${cx - 4}V${top + 5}ZM${cx + 4} ${top + 5}V${foot - 5}H${right - 5}V${top + 5}Z"/>` +
    path(rect(left + 3, 196, right - left - 6, 4.5, { j: 0.4 }), t) +
    path(
      cut(
        `${left - 18},${foot + 2} ${right + 18},${foot + 2} ${right + 14},${foot + 12} ${left - 14},${foot + 12}`,
      ),
      ink(0.5, 0.4),
    ) +
    // a pot of chives on the sill
    path(cut("568,290 588,290 585,272 571,272", 0.4), ink(0.14, 0.8)) +
    line(
      "M574 272q-4 -14 -9 -20M577 272q-1 -16 -2 -24M580 272q3 -14 6 -22M583 272q6 -10 10 -14",
      ink(0.12, 0.2),
      2,
    )
  );
}

/** A low door in the gable, its latch, a coat on its nail. */
function door(): string {
  let s = path(cut("632,452 632,300 704,300 704,452"), ink(0.2, 0.44));
  s += path(cut("638,452 638,307 698,307 698,452", 0.4), ink(0.36, 0.44));
  s += line("M652 308V452M668 308V452M683 308V452", ink(0.22, 0.44), 1.6);
  return (
    s +
    path(rect(640, 330, 56, 6) + rect(640, 410, 56, 6), ink(0.22, 0.44)) +
    circ(691, 384, 3.4, ink(0.74, 0.5))
  );
}

/** The looking-glass, hung at the height of a page: spotted, gilt once. */
function mirror(): string {
  const box = (grow: number, tone: number, temp = 0.5): string =>
    path(rect(722 - grow, 372 - grow, 62 + grow * 2, 84 + grow * 2, { j: 0.5, b: 0.4 }), ink(tone, temp));
  let s = line("M753 352L730 372M753 352L776 372", ink(0.16), 1.6) + circ(753, 351, 2.6, ink(0.14));
  s += box(9, 0.22) + box(7, 0.62, 0.56) + box(2.5, 0.3, 0.5);
  s += `<defs>${grad(
    "m",
    [
      [0, 0.5, 0.1],
      [0.45, 0.72, 0.1],
      [0.62, 0.44, 0.14],
      [1, 0.34, 0.3],
    ],
    { x1: 0, y1: 0, x2: 1, y2: 1 },
  )}</defs>${path(rect(722, 372, 62, 84, { j: 0 }), "url(#m)")}`;
  s += path("M731 410L759 376H768L731 421ZM731 428L782 378V384L731 434Z", ink(0.88, 0.12));
  const dice = rng(19);
  let spots = "";
  for (let i = 0; i < 24; i++) {
    const [u, v] = [dice(), dice()];
    const [x, y] =
      i % 2
        ? [724 + u * 58, v < 0.5 ? 376 + v * 14 : 450 - (v - 0.5) * 14]
        : [u < 0.5 ? 725 + u * 12 : 780 - (u - 0.5) * 12, 376 + v * 76];
    spots += `M${R(x)} ${R(y)}h.1`;
  }
  return s + line(spots, ink(0.16, 0.6), 3.2, 'stroke-linecap="round"');
}

/** The two slopes and the knee walls that come towards us, and the floor. */
function shell(): string {
  const near = 5.5;
  const slope = (u: number, tone: number): string =>
    path(
      quad([u, KNEE, FAR], [APEX[0], APEX[1], FAR], [APEX[0], APEX[1], near], [u, KNEE, near]),
      ink(tone, 0.1),
    );
  const knee = (u: number, tone: number): string =>
    path(quad([u, KNEE, FAR], [u, KNEE, near], [u, -0.02, near], [u, -0.02, FAR]), ink(tone, 0.14));
  let s = slope(LEFT, 0.5) + slope(RIGHT, 0.42) + knee(LEFT, 0.5) + knee(RIGHT, 0.44);
  s += path(quad([LEFT, 0, FAR], [RIGHT, 0, FAR], [RIGHT, 0, near], [LEFT, 0, near]), ink(0.46, 0.3));
  let boards = "";
  for (let i = 0; i <= 18; i++) {
    const u = LEFT + ((RIGHT - LEFT) * i) / 18;
    boards += `M${at(u, 0, FAR).join(" ")}L${at(u, 0, near).join(" ")}`;
  }
  s += line(boards, ink(0.26, 0.3), 1.8);
  let laths = "";
  for (const v of [0.2, 0.4, 0.6, 0.8]) {
    for (const u of [LEFT, RIGHT]) {
      const [x, h] = [u + (APEX[0] - u) * v, KNEE + (APEX[1] - KNEE) * v];
      laths += `M${at(x, h, FAR).join(" ")}L${at(x, h, near).join(" ")}`;
    }
  }
  return s + line(laths, ink(0.22, 0.1), 2);
}

/** One truss: posts, two principals, sometimes a collar beam. Depth makes the tent. */
function truss(s: number, tone: number, collar = false): string {
  const w = 15 * s;
  const beam = (a: Point, b: Point, thick: number): string =>
    bar(a[0], a[1], b[0], b[1], thick, thick, { j: 0.8, b: 1.4 });
  const [l, r, top] = [at(LEFT, KNEE, s), at(RIGHT, KNEE, s), at(APEX[0], APEX[1], s)];
  let d =
    beam([l[0] - w, l[1] + w], [top[0] + w * 0.5, top[1] - w * 0.4], w) +
    beam([r[0] + w, r[1] + w], [top[0] - w * 0.5, top[1] - w * 0.4], w);
  d += beam(l, at(LEFT, -0.02, s), w * 0.9) + beam(r, at(RIGHT, -0.02, s), w * 0.9);
  if (collar) {
    const v = 0.5;
    const h = KNEE + (APEX[1] - KNEE) * v;
    d += beam(
      at(LEFT + (APEX[0] - LEFT) * v - 10, h, s),
      at(RIGHT + (APEX[0] - RIGHT) * v + 10, h, s),
      w * 0.9,
    );
  }
  return (
    path(d, ink(tone, 0.2)) +
    line(
      `M${l[0] + w * 0.6} ${l[1]}L${top[0]} ${R(top[1] + w * 0.7)}L${r[0] - w * 0.6} ${r[1]}`,
      ink(tone + 0.2, 0.2),
      R(1.2 * s),
    )
  );
}

/** The stove: a cast-iron drum on three feet, its pipe chalked, its door ajar on the embers. */
function stove(): LayerArt[] {
  const { x, y } = STOVE;
  const iron = ink(0.1, 0.4);
  let s = path(
    cut(`${x - 13},${y - 226} ${x + 13},${y - 226} ${x + 13},-130 ${x - 13},-130`, 0.6),
    ink(0.13, 0.4),
  );
  s += path(rect(x - 17, y - 236, 34, 12) + rect(x - 16, y - 400, 32, 8), iron);
  s += path(
    outline(
      pts(
        `${x - 52},${y - 22}c ${x + 52},${y - 22}c ${x + 56},${y - 100} ${x + 48},${y - 196}c ${x + 30},${y - 224} ${x},${y - 228} ${x - 30},${y - 224} ${x - 48},${y - 196}c ${x - 56},${y - 100}`,
      ),
    ) +
      cut(`${x - 60},${y - 30} ${x + 60},${y - 30} ${x + 54},${y - 12} ${x - 54},${y - 12}`) +
      cut(`${x - 56},${y - 198} ${x + 56},${y - 198} ${x + 50},${y - 184} ${x - 50},${y - 184}`) +
      bar(x - 40, y - 14, x - 48, y + 6, 10) +
      bar(x + 40, y - 14, x + 48, y + 6, 10),
    iron,
  );
  s += line(`M${x - 46} ${y - 160}H${x + 46}M${x - 49} ${y - 60}H${x + 49}`, ink(0.3, 0.5), 1.8);
  // what Fulgence reads aloud: four words down the pipe
  const words = line(
    `M${x - 7} ${y - 262}V${y - 376}M${x + 1} ${y - 262}V${y - 392}M${x + 9} ${y - 262}V${y - 316}`,
    ink(0.86, 0.4),
    4,
    'stroke-dasharray="2 2.6 5 2 3 3 7 2.4 2 2"',
  );
  const embers =
    path(
      outline(
        pts(
          `${x - 8},${y - 70}c ${x - 8},${y - 146}c ${x + 14},${y - 152} ${x + 34},${y - 146}c ${x + 34},${y - 70}c`,
        ),
      ),
      ink(0.9, 0.94),
    ) +
    path(
      outline(
        pts(
          `${x - 8},${y - 70}c ${x - 6},${y - 96} ${x + 4},${y - 108} ${x + 10},${y - 94} ${x + 18},${y - 116} ${x + 26},${y - 96} ${x + 34},${y - 70}c`,
        ),
      ),
      ink(0.97, 0.7),
    ) +
    line(
      `M${x - 8} ${y - 88}H${x + 34}M${x - 8} ${y - 106}H${x + 34}M${x - 8} ${y - 126}H${x + 34}`,
      ink(0.12, 0.8),
      3,
    );
  const leaf =
    path(
      cut(`${x - 8},${y - 66} ${x - 8},${y - 148} ${x - 34},${y - 158} ${x - 34},${y - 56}`, 0.4),
      ink(0.16, 0.8),
    ) + circ(x - 29, y - 104, 3, ink(0.6, 0.8));
  return [
    layer("stove", 0.55, s + words + leaf),
    layer("embers", 0.556, embers, { pivot: [x + 12, y - 70], motion: { flame: 0.25 } }),
  ];
}

/** The table from its end: four planks, trestles, a cloth of nothing but light. */
function table(): string {
  const [h, w, a, b] = [0.4, 76, 1.02, 2.16];
  let s =
    path(
      quad([-w + 14, 0.36, b - 0.1], [-w + 34, 0, b - 0.1], [-w + 48, 0, b - 0.1], [-w + 28, 0.36, b - 0.1]),
      ink(0.1),
    ) +
    path(
      quad([w - 14, 0.36, b - 0.1], [w - 34, 0, b - 0.1], [w - 48, 0, b - 0.1], [w - 28, 0.36, b - 0.1]),
      ink(0.1),
    );
  s += path(quad([-w, h, a], [w, h, a], [w, h, b], [-w, h, b]), ink(0.56, 0.48));
  let joints = "";
  for (const u of [-38, 0, 38]) joints += `M${at(u, h, a).join(" ")}L${at(u, h, b).join(" ")}`;
  s += line(joints, ink(0.36, 0.5), 2);
  const dice = rng(3);
  let grain = "";
  for (let i = 0; i < 26; i++) {
    const [u, v, l] = [(dice() - 0.5) * 2 * w * 0.94, a + 0.1 + dice() * (b - a - 0.3), 0.06 + dice() * 0.16];
    grain += `M${at(u, h, v).join(" ")}L${at(u, h, v + l).join(" ")}`;
  }
  s += line(grain, ink(0.48, 0.5), 1.2, 'stroke-linecap="round"');
  return (
    s +
    path(quad([-w, h, b], [w, h, b], [w, h - 0.045, b], [-w, h - 0.045, b]), ink(0.24)) +
    line(`M${at(-w, h, b).join(" ")}L${at(w, h, b).join(" ")}`, ink(0.84), 2)
  );
}

/** Eight bowls, none upright; the near ones a sheet of their own. */
function bowls(near: boolean): string {
  let s = "";
  (
    [
      [-50, 1.16, -8],
      [50, 1.14, 9],
      [-52, 1.36, 10],
      [54, 1.34, -7],
      [-52, 1.54, -12],
      [58, 1.5, 11],
      [-54, 1.78, 12],
      [16, 2.12, -12],
    ] as const
  )
    .filter(([, v]) => v > 1.5 === near)
    .forEach(([u, v, lean]) => {
      const [x, y] = at(u, 0.4, v);
      s += leaningBowl(x, y, 15.5 * v, lean);
    });
  return s;
}

/** Six hundred and forty-one leaves in violet ink, and the flat-iron that keeps them. */
function pages(): string {
  const [x, y] = at(-30, 0.4, 2.04);
  const dice = rng(641);
  let edges = "";
  for (let i = 0; i < 9; i++) {
    const dx = (dice() - 0.5) * 7;
    edges += rect(x - 50 + dx, y - 5 - i * 4.4, 100, 4, { j: 0.7, b: 0.3 });
  }
  let s =
    path(edges, ink(0.74, 0.44)) +
    path(
      cut(`${x - 50},${y - 40} ${x + 52},${y - 40} ${x + 42},${y - 62} ${x - 38},${y - 62}`),
      ink(0.86, 0.44),
    );
  s += print(x - 36, y - 58, 76, 16, { seed: 7, tone: 0.3, temp: 0.2, lh: 4, head: false });
  const iron = ink(0.1, 0.4);
  s += path(
    outline(
      pts(
        `${x - 30},${y - 48}c ${x + 24},${y - 48}c ${x + 22},${y - 62} ${x + 12},${y - 66}c ${x - 12},${y - 68} ${x - 26},${y - 60}`,
      ),
    ),
    iron,
  );
  s +=
    line(`M${x + 6} ${y - 66}V${y - 80}H${x - 14}V${y - 67}`, iron, 5, 'stroke-linejoin="round"') +
    line(`M${x - 28} ${y - 51}H${x + 23}`, ink(0.56), 1.4);
  return s;
}

function bread(): string {
  const [x, y] = at(30, 0.4, 1.76);
  return (
    path(
      outline(
        pts(
          `${x - 34},${y}c ${x - 40},${y - 18} ${x - 22},${y - 30} ${x + 4},${y - 31} ${x + 30},${y - 28} ${x + 36},${y - 12} ${x + 30},${y}c`,
        ),
      ),
      ink(0.42, 0.62),
    ) +
    line(
      `M${x - 24} ${y - 16}l10 -8M${x - 6} ${y - 18}l10 -9M${x + 12} ${y - 16}l9 -8`,
      ink(0.8, 0.5),
      2.4,
      'stroke-linecap="round"',
    )
  );
}

/** The nearest truss and the dark it makes: the edges of the picture. */
function frame(): string {
  const t = ink(0.05, 0.4);
  let s = truss(2.62, 0.05);
  s += path(
    cut("-220,-140 -96,-140 -104,860 -220,860", 3) +
      cut("-220,744 300,736 900,742 1500,738 1500,860 -220,860", 2),
    t,
  );
  return s;
}

const { left: wl, top: wt } = WINDOW;
const person = (s: number): number => PERSON * s;
const seat = (u: number, s: number): Point => at(u, 0, s);
function sitter(i: number, u: number, s: number, z: number): LayerArt[] {
  const [x, y] = seat(u, s);
  return companion(i, { at: { x, y }, height: person(s), z });
}

/** Her shawl, darker than the wall the lamp burns behind her. */
const shawl = (tone: number, temp: number): string =>
  ink(tone > 0.5 && tone < 0.72 ? tone * 0.72 : tone, temp);

const CORNER = at(58, 0.4, 2.08);
const CHILD_AT_ZERO = {
  who: "ursule",
  pose: "drawing",
  at: { x: 0, y: 0 },
  height: 340,
  z: 0.6,
  flip: true,
} as const;
const reach = anchor(CHILD_AT_ZERO, "sheet");
const CHILD = { ...CHILD_AT_ZERO, at: { x: CORNER[0] - reach.x, y: CORNER[1] - reach.y } };

const layers: LayerArt[] = [
  layer("sky", 0, sky(), { box: [wl - 50, wt - 40, 276, 254], res: 0.5 }),
  layer("moon", 0.02, circ(MOON.x, MOON.y, 13, ink(0.97, 0.3))),
  layer("town", 0.08, moved(16, -22, town())),
  layer("zinc", 0.14, moved(16, -26, zinc())),
  layer("gable", 0.3, gable()),
  layer("window", 0.32, casement()),
  layer("door", 0.33, door()),
  layer("mirror", 0.345, mirror()),
  layer("shell", 0.355, shell(), { box: [-200, -120, 1680, 960] }),
  layer("truss-far", 0.37, truss(1.14, 0.3)),
  layer("truss-mid", 0.39, truss(1.46, 0.25, true)),
  ...figure({ who: "danielle", pose: "standing", at: { x: 372, y: 500 }, height: 272, z: 0.43 }).map((one) =>
    one.inner ? one : reinked(one, shawl),
  ),
  ...sitter(2, 46, 1.0, 0.44),
  ...sitter(1, -108, 1.14, 0.45),
  ...sitter(3, 104, 1.14, 0.456),
  ...sitter(0, -116, 1.72, 0.466),
  ...sitter(4, 114, 1.72, 0.472),
  layer("table", 0.482, table()),
  layer("bowls-far", 0.49, bowls(false)),
  layer("lamp", 0.5, scaled(LAMP.x, LAMP.y, LAMP.k, lampBody(0, 0) + lampGlass(0, 0))),
  layer("lamp-lit", 0.505, scaled(LAMP.x, LAMP.y, LAMP.k, litGlass(0, 0)), { only: ["lamp"] }),
  layer("flame", 0.51, scaled(LAMP.x, LAMP.y, LAMP.k, lampFlame(0, 0)), {
    only: ["lamp"],
    pivot: [LAMP.x, LAMP.y - 80 * LAMP.k],
    motion: { flame: 0.4 },
  }),
  layer("soup", 0.522, tureen(428, 474, 70)),
  layer("steam", 0.527, steam(428, 428, 0.7), { pivot: [428, 428], motion: { sway: 0.02, speed: 0.8 } }),
  layer("bowls", 0.534, bowls(true) + bread()),
  layer("pages", 0.54, pages()),
  ...stove(),
  ...figure(CHILD),
  ...figure({ who: "honorine", pose: "standing", at: { x: 168, y: 704 }, height: 480, z: 0.62 }),
  layer("frame", 0.93, frame(), { box: [-200, -120, 1680, 960] }),
];

const lamp = { ...FLAME, z: 0.515, radius: 330, intensity: 0.95, temp: 0.52, halo: 0.17, flicker: true };
const night = { ...MOON, z: 0.04, radius: 300, intensity: 0.8, temp: 0.05, halo: 0.1 };
const ember = {
  x: STOVE.x + 16,
  y: STOVE.y - 100,
  z: 0.57,
  radius: 120,
  intensity: 0.9,
  temp: 0.95,
  halo: 0.14,
  flicker: true,
};

export default {
  id: "cenacle",
  palette: "gaslit",
  focus: 0.62,
  parallax: 48,
  ambient: 0.42,
  grain: 0.1,
  vignette: 0.4,
  split: 0.2,
  shadow: [46, 0.85],
  hatch: { strength: 0.62, pitch: 4.6, cross: 0.62, ruled: false },
  lights: {
    lamp: [lamp, night, ember],
    dark: {
      lights: [{ ...night, radius: 420, intensity: 0.9 }, night, { ...ember, radius: 200, intensity: 1.1 }],
      ambient: 0.3,
      cold: 0.4,
    },
  },
  subject: { x: -4, y: 20, w: 826, h: 690 },
  portrait: { x: 92, y: 74, w: 700, h: 630 },
  layers,
  objects: {
    soup: { layer: "soup" },
    pages: { layer: "pages" },
    stove: { layer: "stove", box: [0, 230, 130, 420] },
    mirror: { layer: "mirror" },
    window: { layer: "window" },
    door: { layer: "door" },
  },
} satisfies SceneArt;
