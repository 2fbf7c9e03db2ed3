/** A quarry by night: one sheer pale face that goes up out of sight, turned like a page by the fire of eleven people at its foot. */
import { bar, circ, grad, ink, layer, line, path, poly, R, rect, rgrad, rng } from "../kit/draw/index.ts";
import { reinked } from "../kit/draw/reink.ts";
import { companion } from "../kit/figures/cenacle-people.ts";
import { anchor, figure } from "../kit/figures/figure.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { leaningBowl } from "../kit/props/leaning-bowl.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const FIRE = { x: 442, y: 604 };
const MOON = { x: 92, y: 82 };
const WORLD = [-200, -120, 1680, 960] as const;

const cut = (points: string, j = 0.8): string => poly(pts(points), { j });
const moved = (dx: number, dy: number, k: number, body: string): string =>
  `<g transform="translate(${R(dx)} ${R(dy)})scale(${k})">${body}</g>`;

/** Winter sky; it only shows over the shelter and along the rim. */
function sky(): string {
  let s = `<defs>${grad("s", [
    [0, 0.3, 0.04],
    [0.36, 0.42, 0.05],
    [0.58, 0.66, 0.12],
    [1, 0.66, 0.2],
  ])}</defs><rect x="-200" y="-120" width="800" height="760" fill="url(#s)"/>`;
  const dice = rng(41);
  let small = "";
  let large = "";
  for (let i = 0; i < 58; i++) {
    const [x, y] = [-190 + dice() * 590, -110 + dice() ** 1.3 * 430];
    if (Math.hypot(x - MOON.x, y - MOON.y) < 44) continue;
    if (i % 7) small += `M${R(x)} ${R(y)}h.1`;
    else large += `M${R(x)} ${R(y)}h.1`;
  }
  s += line(small, ink(1, 0.1), 2.4, 'stroke-linecap="round"');
  return s + line(large, ink(1, 0.2), 4, 'stroke-linecap="round"');
}

/** The far bank of the Charente, and somebody's lantern on the road. */
const hills = (): string =>
  path(cut("-220,640 -220,398 -120,388 -20,396 80,382 180,394 300,384 300,640", 1.4), ink(0.42, 0.05)) +
  circ(-30, 404, 2.2, ink(0.97, 0.6));

/** A horse as they carved it: small head, full belly, legs cut short by time. Looks left; 62 units long. */
const HORSE =
  "0,15c 5,8 12,2c 15,0c 20,6 27,11 40,11 52,10 58,15 61,24c 58,22c 56,28 55,35 57,42c 51,42c 49,34 45,29c 38,33 30,33 24,29c 24,36 25,42c 19,42c 18,32 16,24 14,18c 9,18 3,19c";

/** The shelter a league off, brought near by the moon: a low brow of rock, and under it three yards of horses. */
function shelter(): string {
  let s = path(
    outline(
      pts("-220,560c -220,400 -150,372 -60,366 40,352 120,366 172,392 196,424 190,450c 204,470 210,560c"),
    ),
    ink(0.26, 0.06),
  );
  s += path(
    outline(pts("-220,520c -220,436c -120,424 -20,418 90,420 168,438 180,462 172,498 150,520c")),
    ink(0.1, 0.1),
  );
  s += path(
    outline(pts("-220,520c -220,452c -110,440 -20,436 80,438 150,452 160,474 150,508 138,520c")),
    ink(0.8, 0.12),
  );
  const horse = (x: number, y: number, k: number, flip = false): string =>
    `<g transform="translate(${x} ${y})scale(${flip ? -k : k} ${k})">${
      path(outline(pts(HORSE)), ink(0.92, 0.16)) +
      line(outline(pts(HORSE)), ink(0.16, 0.2), 1.5) +
      line("M27 14q10 10 22 2M12 6q4 4 12 6", ink(0.3, 0.2), 1)
    }</g>`;
  s += horse(4, 450, 1.36) + horse(160, 458, 0.9, true) + horse(-76, 456, 1.05);
  s += path(cut("-220,516 -60,510 60,515 220,506 220,580 -220,580", 1.6), ink(0.2, 0.08));
  return moved(-16, -76, 1.08, s);
}

/** The face, cut in benches by eight centuries of picks; its left edge goes up in three steps. */
const EDGE = "206,600 212,336 246,330 252,156 296,150 304,-16 352,-22 360,-140";

function side(): string {
  return path(
    cut("150,600 160,352 212,336 206,600", 0.6) +
      cut("208,336 214,178 252,156 246,330", 0.6) +
      cut("258,150 268,4 304,-16 296,150", 0.6),
    ink(0.2, 0.08),
  );
}

function wall(): string {
  const shape = cut(`${EDGE} 1500,-140 1500,620 206,620`, 0.7);
  let s = `<defs>${rgrad(
    "w",
    [
      [0, 0.8, 0.16],
      [0.4, 0.8, 0.12],
      [0.7, 0.66, 0.1],
      [1, 0.36, 0.08],
    ],
    { cx: 470, cy: 420, r: 760 },
  )}</defs>${path(shape, "url(#w)")}`;
  s += picks() + benches();
  return s;
}

/** Bench lines: where one lift of stone ended; a broken ledge. */
function benches(): string {
  const rows = [-16, 66, 152, 238, 330, 420, 506] as const;
  let dark = "";
  const dice = rng(12);
  rows.forEach((y, i) => {
    let x = i < 2 ? 305 : i < 4 ? 254 : 210;
    while (x < 1300) {
      const w = 120 + dice() * 210;
      const dy = (dice() - 0.5) * 5;
      dark += `M${R(x)} ${R(y + dy)}l${R(w * 0.45)} ${R((dice() - 0.5) * 5)} ${R(w * 0.4)} ${R((dice() - 0.5) * 5)}`;
      if (dice() < 0.16) dark += `M${R(x + w)} ${R(y + 2)}l${R((dice() - 0.5) * 8)} ${R(74 + dice() * 10)}`;
      x += w;
    }
  });
  return line(dark, ink(0.44, 0.16), 2.2, 'stroke-linecap="round"');
}

/** The picks' own hatching: each course slants its own way; left nearly bare where a drawing may come. */
function picks(): string {
  const dice = rng(77);
  let d = "";
  for (let row = 0; row < 7; row++) {
    const y = -14 + row * 87;
    for (let i = 0; i < 44; i++) {
      const x = 215 + (i + dice()) * 21;
      if (x > 412 && x < 760 && row < 5 && dice() < 0.9) continue;
      const l = 16 + dice() * 30;
      const slant = row % 2 ? 0.5 : -0.5;
      d += `M${R(x)} ${R(y + 8 + dice() * 48)}l${R(l * slant)} ${R(l)}`;
    }
  }
  return line(d, ink(0.5, 0.16), 2, 'stroke-linecap="round"');
}

/** The floor: dust and chips, pale by the fire, going to nothing at our feet. */
function ground(): string {
  let s = `<defs>${grad("f", [
    [0, 0.62, 0.2],
    [0.34, 0.46, 0.18],
    [1, 0.12, 0.2],
  ])}</defs>${path(cut("-220,582 -60,572 120,566 206,574 420,566 700,572 1000,566 1500,574 1500,860 -220,860", 1.4), "url(#f)")}`;
  const dice = rng(31);
  let chips = "";
  for (let i = 0; i < 46; i++) {
    const [x, y] = [120 + dice() * 720, 590 + dice() ** 1.4 * 120];
    const r = 2 + dice() * 5;
    chips += `M${R(x - r)} ${R(y)}l${R(r)} ${R(-r * 0.7)}l${R(r)} ${R(r * 0.8)}z`;
  }
  return s + path(chips, ink(0.26, 0.3));
}

/** A squared block with its front and its top; saw marks on the front. */
function block(x: number, y: number, w: number, h: number, tone: number, lean = 14): string {
  let s = path(rect(x, y - h, w, h, { j: 1, b: 0.6 }), ink(tone, 0.36));
  s += path(
    cut(
      `${x},${y - h} ${x + w},${y - h} ${x + w - lean},${y - h - lean * 0.8} ${x + lean},${y - h - lean * 0.8}`,
    ),
    ink(tone + 0.24, 0.42),
  );
  let saw = "";
  for (let i = 1; i < 5; i++) saw += `M${R(x + (w * i) / 3)} ${R(y - h + 6)}l${R(w * 0.06)} ${R(h * 0.7)}`;
  return s + line(saw, ink(tone * 0.6, 0.36), 1.6);
}

/** What was cut and never fetched: a stair of blocks to the right, and the shear-legs that lifted them. */
function blocks(): string {
  return (
    block(800, 584, 120, 84, 0.4) +
    block(920, 586, 150, 150, 0.36) +
    block(850, 500, 76, 60, 0.44) +
    block(1070, 590, 190, 110, 0.32) +
    block(1100, 480, 120, 84, 0.36)
  );
}

function shearLegs(): string {
  const t = ink(0.12, 0.3);
  let s = path(bar(776, 592, 858, 90, 11, 8) + bar(930, 592, 866, 90, 11, 8) + bar(806, 410, 906, 410, 7), t);
  s += line("M862 92V236M862 262V318", t, 3) + path(rect(851, 236, 22, 28), t);
  return s + path(rect(826, 318, 74, 54), ink(0.4, 0.4)) + line("M862 318L830 336M862 318L896 336", t, 2.4);
}

/** Two poles, an oiled sheet: what is drawn on it goes to the rock. */
function oiled(): string {
  const t = ink(0.08, 0.4);
  return (
    path(cut("504,466 582,462 580,540 506,544", 1), ink(0.84, 0.5)) +
    line("M516 480q20 -6 54 -2M512 530q30 4 62 -2", ink(0.72, 0.5), 1.6) +
    path(bar(502, 602, 502, 446, 5) + bar(584, 600, 583, 444, 5), t)
  );
}

function logs(): string {
  const { x, y } = FIRE;
  return (
    path(
      bar(x - 56, y + 2, x + 44, y - 20, 13, 10) +
        bar(x + 58, y + 2, x - 40, y - 18, 13, 10) +
        bar(x - 30, y + 8, x + 34, y + 6, 12),
      ink(0.08, 0.7),
    ) +
    line(`M${x - 44} ${y + 12}h92M${x - 26} ${y - 8}l40 -8`, ink(0.9, 0.95), 3, 'stroke-dasharray="7 5 12 4"')
  );
}

/** k: 1 a good fire, .4 what is left of it. */
function flames(k: number): string {
  const { x, y } = FIRE;
  const f = (shape: string, tone: number, temp: number): string =>
    moved(x, y, k, path(outline(pts(shape)), ink(tone, temp)));
  return (
    f(
      "-46,-2c -54,-40 -30,-60 -34,-92c -12,-76 -8,-100 4,-138c 18,-108 12,-84 30,-96c 28,-66 52,-44 44,-2c 10,8",
      0.36,
      0.86,
    ) +
    f(
      "-32,-2c -36,-32 -18,-44 -18,-66c -4,-56 0,-76 5,-100c 14,-72 12,-54 22,-64c 22,-40 36,-28 30,-2c 6,4",
      0.62,
      0.66,
    ) +
    f("-16,-2c -20,-22 -6,-32 0,-56c 8,-34 18,-22 14,-2c", 1, 0.46)
  );
}

function sparks(): string {
  const dice = rng(6);
  let d = "";
  for (let i = 0; i < 15; i++) d += `M${R(FIRE.x - 44 + dice() * 100)} ${R(FIRE.y - 150 - dice() * 190)}h.1`;
  return line(d, ink(0.98, 0.8), 2.6, 'stroke-linecap="round"');
}

/** The pot Danielle came on, wedged with a screwdriver. */
function pot(): string {
  const [x, y] = [366, 612];
  return (
    path(
      outline(
        pts(
          `${x - 34},${y - 42}c ${x + 34},${y - 42}c ${x + 38},${y - 20} ${x + 24},${y}c ${x - 24},${y}c ${x - 38},${y - 20}`,
        ),
      ) + rect(x - 38, y - 48, 76, 8),
      ink(0.1, 0.5),
    ) +
    line(`M${x - 32} ${y - 46}Q${x} ${y - 84} ${x + 32} ${y - 46}`, ink(0.1, 0.5), 3) +
    line(`M${x - 36} ${y - 48}h73`, ink(0.7, 0.6), 2) +
    path(
      cut(`${x - 34},${y + 8} ${x - 12},${y + 8} ${x - 15},${y - 5} ${x - 30},${y - 6}`) +
        cut(`${x + 10},${y + 8} ${x + 34},${y + 8} ${x + 30},${y - 6} ${x + 14},${y - 5}`),
      ink(0.3, 0.5),
    )
  );
}

/** The handcart: shafts down, a wheel as high as the child, lantern on its rail. */
function cart(): string {
  const t = ink(0.07, 0.4);
  const [cx, cy, r] = [70, 628, 74];
  let s = path(bar(-200, 566, 150, 560, 16) + bar(-190, 522, 140, 518, 8), t);
  for (let x = -140; x < 150; x += 40) s += path(bar(x, 516, x + 3, 566, 6), t);
  s +=
    `<g fill="none" stroke="${t}"><circle cx="${cx}" cy="${cy}" r="${r}" stroke-width="12"/></g>` +
    circ(cx, cy, 15, t);
  for (let i = 0; i < 10; i++) {
    const a = (i * Math.PI) / 5 + 0.2;
    s += path(bar(cx, cy, cx + Math.cos(a) * r, cy + Math.sin(a) * r, 7, 5), t);
  }
  s += path(outline(pts("-120,520c -110,480 -60,462 -20,470 30,466 70,486 84,520c")), ink(0.09, 0.4));
  s += line(`M${cx + 26} ${cy - 66}A72 72 0 0 1 ${cx + 70} ${cy - 16}M-150 552L148 558`, ink(0.5, 0.5), 2);
  return s;
}

const DANIELLE = { who: "danielle", pose: "seated", at: { x: 238, y: 694 }, height: 250, z: 0.559 } as const;
const table = anchor(DANIELLE, "table");

/** The block she writes on, and her notebook. */
function desk(): string {
  return block(table.x - 46, 690, 92, 690 - table.y - 4, 0.3, 10);
}
function notebook(): string {
  const { x, y } = table;
  return (
    path(
      cut(
        `${x - 32},${y} ${x + 2},${y - 3} ${x + 34},${y} ${x + 26},${y - 12} ${x + 2},${y - 14} ${x - 24},${y - 12}`,
        0.3,
      ),
      ink(0.9, 0.46),
    ) +
    line(`M${x + 2} ${y - 3}V${y - 14}M${x - 20} ${y - 8}h16M${x - 24} ${y - 5}h20`, ink(0.3, 0.4), 1.2) +
    path(
      cut(`${x - 32},${y} ${x + 2},${y - 3} ${x + 34},${y} ${x + 34},${y + 4} ${x - 32},${y + 4}`, 0.3),
      ink(0.2, 0.7),
    )
  );
}

/** One bowl too many, on its stone; it leans our way. */
function bowl(): string {
  return block(462, 716, 92, 44, 0.42, 12) + leaningBowl(506, 667, 25, -14);
}

function frame(): string {
  const t = ink(0.04, 0.3);
  return path(
    cut(
      "-220,860 -220,716 -60,706 120,726 330,716 420,734 700,728 790,700 900,694 1010,640 1500,636 1500,860",
      2,
    ),
    t,
  );
}

const PEOPLE = [
  [1, 318, 606, 0.446],
  [3, 612, 606, 0.454],
] as const;

function sitters(): LayerArt[] {
  return PEOPLE.flatMap(([i, x, y, z]) => companion(i, { at: { x, y }, height: 205, z }));
}

/** Someone wrapped up and seated, facing the fire or from behind: by night the same cut. */
const wrapped = (x: number, y: number, k: number): string =>
  moved(
    x,
    y,
    k,
    path(
      outline(
        pts(
          "-44,0c -52,-38 -48,-78 -30,-98 -16,-106 -17,-120 -19,-140 -8,-156 6,-157 18,-146 20,-126 15,-108 32,-98 50,-74 52,-36 44,0c",
        ),
      ),
      ink(0.05, 0.4),
    ) +
      path(outline(pts("-20,-106c -6,-98 8,-98 19,-107c 24,-97 10,-86 -12,-86 -26,-96")), ink(0.62, 0.5)) +
      line("M-30 -60Q-6 -50 -4 -6M34 -66Q20 -40 24 -8", ink(0.22, 0.5), 2.4),
  );
/** Those with their backs to us, and across the fire those whose faces it takes away. */
const backs = (): string => wrapped(396, 708, 0.76) + wrapped(590, 712, 0.82);
const across = (): string => wrapped(388, 592, 0.62) + wrapped(470, 584, 0.56);

/** Their shadows on the rock, as big as doors: the same figures, all one ink. */
function shadows(): LayerArt[] {
  return ([[3, 694, 0.322]] as const).flatMap(([i, x, z]) =>
    companion(i, { id: `shadow-${i}`, at: { x, y: 600 }, height: 330, z })
      .slice(0, 1)
      .map((one) => ({
        ...reinked(one, () => ink(0.46, 0.44)),
        motion: { dx: 3, dy: 2, speed: 5, phase: i },
      })),
  );
}

const layers: LayerArt[] = [
  layer("sky", 0, sky(), { box: [-200, -120, 800, 760], res: 0.7 }),
  layer("moon", 0.02, circ(MOON.x, MOON.y, 25, ink(0.97, 0.1))),
  layer("hills", 0.08, hills()),
  layer("shelter", 0.14, shelter()),
  layer("side", 0.27, side()),
  layer("wall", 0.3, wall(), { box: WORLD }),
  {
    id: "drawing",
    z: 0.33,
    drawing: { x: 404, y: 24, w: 350, h: 350, bare: true },
    motion: { dx: 2.4, dy: 1.6, breathe: 0.012, speed: 4 },
  },
  layer("blocks", 0.36, blocks()),
  layer("shear-legs", 0.375, shearLegs()),
  layer("ground", 0.4, ground(), { box: WORLD }),
  ...figure({ who: "michel", pose: "standing", at: { x: 250, y: 592 }, height: 222, z: 0.425 }),
  ...sitters(),
  ...shadows(),
  layer("oiled", 0.48, oiled()),
  layer("logs", 0.492, logs()),
  layer("fire", 0.5, flames(1), {
    only: ["candle", "dusk"],
    pivot: [FIRE.x, FIRE.y],
    motion: { flame: 0.5 },
  }),
  layer("embers", 0.5, flames(0.34), { only: ["moon"], pivot: [FIRE.x, FIRE.y], motion: { flame: 0.3 } }),
  layer("sparks", 0.506, sparks(), { only: ["candle"], motion: { dy: 6, dx: 4, speed: 2 } }),
  layer("pot", 0.524, pot()),
  ...figure({ who: "honore", pose: "standing", at: { x: 276, y: 656 }, height: 276, z: 0.536, flip: true }),
  layer("across", 0.438, across(), { who: "cenacle_people", pose: "seated" }),
  layer("backs", 0.542, backs(), { who: "cenacle_people", pose: "seated" }),
  layer("bowl", 0.511, bowl()),
  layer("desk", 0.553, desk()),
  ...figure(DANIELLE),
  layer("notebook", 0.566, notebook()),
  ...figure({ who: "ursule", pose: "standing", at: { x: 672, y: 702 }, height: 250, z: 0.59, flip: true }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 738, y: 708 }, height: 300, z: 0.62, flip: true }),
  layer("cart", 0.74, cart()),
  layer("frame", 0.93, frame(), { box: WORLD }),
];

const hearth = {
  x: FIRE.x,
  y: FIRE.y - 60,
  z: 0.515,
  radius: 420,
  intensity: 1,
  temp: 0.58,
  halo: 0.07,
  flicker: true,
};
const stars = { ...MOON, z: 0.1, radius: 300, intensity: 0.8, temp: 0.03, halo: 0.14 };
const moonlight = { x: 60, y: 160, z: 0.7, radius: 560, intensity: 0.86, temp: 0.04, halo: 0 };

export default {
  id: "quarry",
  palette: "atelier",
  focus: 0.62,
  parallax: 50,
  ambient: 0.34,
  grain: 0.1,
  vignette: 0.4,
  split: 0.2,
  shadow: [46, 0.6],
  hatch: { strength: 0.6, pitch: 4.6, cross: 0.64, ruled: false },
  lights: {
    candle: [hearth, stars],
    dusk: {
      lights: [
        { ...hearth, radius: 210, intensity: 0.9 },
        { ...moonlight, radius: 700, intensity: 0.7 },
      ],
      ambient: 0.5,
      palette: "dawn",
    },
    moon: {
      lights: [moonlight, { ...hearth, y: FIRE.y - 14, radius: 110, intensity: 0.8, temp: 0.85, halo: 0.1 }],
      ambient: 0.34,
    },
  },
  subject: { x: -20, y: 4, w: 830, h: 712 },
  portrait: { x: 176, y: 44, w: 620, h: 660 },
  layers,
  objects: {
    fire: { layer: "logs", box: [370, 460, 140, 160] },
    wall: { layer: "wall", box: [300, 20, 480, 420] },
    shelter: { layer: "shelter", box: [-20, 350, 220, 170] },
    cart: { layer: "cart" },
    notebook: { layer: "notebook" },
  },
} satisfies SceneArt;
