/** The ramparts, three nights before Christmas: a cliff of houses, every pane a telephone's blue, one of lamplight; at the bottom a small back. */
import { cooler, reink } from "../kit/draw/reink.ts";
import { circ, grad, ink, layer, line, path, poly, R, rect, rgrad, rng, smooth } from "../kit/draw/index.ts";
import { glowing, type Scenery } from "../kit/figures/by-screen-light.ts";
import { home } from "../kit/figures/home-window.ts";
import { anyone, anyoneDefs } from "../kit/figures/nameless-windows.ts";
import { baker, nurse, watch } from "../kit/figures/street-windows.ts";
import { child, couple, oldMan, student } from "../kit/figures/upstairs-windows.ts";
import { fromBehind } from "../kit/figures/honorine-from-behind.ts";
import { pts } from "../kit/figures/part.ts";
import { compose } from "../kit/figures/pose.ts";
import { front, sills, snowOn, type Pane } from "../kit/props/house-front.ts";
import { lampPanes, lampPost } from "../kit/props/street-lamp.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

type Spot = readonly [x: number, y: number, w: number, h: number];

/** Where each of the seven is, and the eighth. */
const SPOTS = {
  couple: [46, 40, 190, 104],
  old_man: [30, 214, 206, 138],
  baker: [48, 436, 176, 74],
  own_window: [318, 214, 132, 122],
  student: [548, 34, 92, 100],
  child: [652, 156, 104, 146],
  nurse: [524, 350, 124, 158],
  night_watch: [672, 386, 132, 99],
} as const satisfies Record<string, Spot>;

/** What is behind each pane, and its scale there. */
const ROOMS: readonly (readonly [Spot, Scenery, number?])[] = [
  [SPOTS.couple, couple()],
  [SPOTS.old_man, oldMan()],
  [SPOTS.baker, baker()],
  [SPOTS.student, student()],
  [SPOTS.child, child()],
  [SPOTS.nurse, nurse()],
  [SPOTS.night_watch, watch(), 0.805],
];

/** Windows of people the night does not name: place, and who (0 to 3: a head; 4: a curtain). */
const OTHERS: readonly (readonly [Spot, number])[] = [
  [[548, 190, 66, 88], 4],
  [[694, 40, 60, 78], 2],
  [[-92, 60, 70, 92], 1],
  [[-110, 226, 84, 116], 4],
  [[838, 44, 92, 104], 1],
  [[826, 186, 74, 100], 4],
  [[958, 186, 86, 112], 0],
  [[1004, 44, 70, 92], 3],
  [[906, 380, 78, 108], 3],
  [[1160, 70, 104, 118], 2],
  [[1150, 258, 88, 124], 4],
  [[1316, 96, 76, 104], 1],
  [[1300, 286, 100, 110], 0],
];
/** Windows nobody is behind, or everybody asleep. */
const BLIND: readonly Spot[] = [
  [800, 52, 18, 70],
  [1040, 372, 70, 112],
  [1180, 440, 60, 80],
  [1420, 250, 60, 100],
  [-120, 410, 70, 90],
];

const pane = (at: Spot, more: Partial<Pane> = {}): Pane => ({ at, ...more });
const within = (from: number, to: number, spots: readonly Spot[]): Pane[] =>
  spots.filter(([x]) => x >= from && x < to).map((at) => pane(at, { shutters: at[2] < 80 }));
const unnamed = OTHERS.map(([at]) => at);

const LEFT: readonly Pane[] = [
  pane(SPOTS.couple),
  pane(SPOTS.old_man),
  pane(SPOTS.baker, { arch: 30 }),
  ...within(-200, 0, [...unnamed, ...BLIND]),
];
const SHOP: Spot = [306, 394, 156, 112];
const OWN = [pane(SPOTS.own_window, { shutters: true }), pane(SHOP, { arch: 26 })] as const;
const RIGHT: readonly Pane[] = [
  pane(SPOTS.student, { arch: 22 }),
  pane(SPOTS.child),
  pane(SPOTS.nurse),
  pane(SPOTS.night_watch),
  ...within(500, 1110, [...unnamed, ...BLIND]),
];
const FAR_RIGHT: readonly Pane[] = within(1110, 1480, [...unnamed, ...BLIND]);

const moved = ([x, y]: Spot, body: string, k = 1): string =>
  `<g transform="translate(${x} ${y})${k === 1 ? "" : `scale(${k})`}">${body}</g>`;

function sky(): string {
  return `<defs>${grad("g", [
    [0, 0.1, 0.02],
    [0.5, 0.2, 0.02],
    [1, 0.42, 0.04],
  ])}</defs><rect x="230" y="-120" width="310" height="400" fill="url(#g)"/>`;
}

function stars(): string {
  const dice = rng(12);
  let d = "";
  for (let i = 0; i < 16; i++) d += `M${R(260 + dice() * 250)} ${R(-90 + dice() * 150)}h.1`;
  return line(d, ink(0.9, 0.1), 2, 'stroke-linecap="round"');
}

/** The old town climbing behind, all of it awake and blue. */
function hill(): string {
  const dice = rng(5);
  let [houses, snow, lit] = ["", "", ""];
  for (let row = 0; row < 4; row++)
    for (let x = 236 + row * 5; x < 530; x += 26 + dice() * 12) {
      const [y, w] = [66 + row * 24 - Math.abs(x - 400) * -0.1 + dice() * 12, 28 + dice() * 14];
      houses += `M${R(x)} ${R(y + 60)}V${R(y)}l${R(w / 2)} ${R(-w * 0.4)}l${R(w / 2)} ${R(w * 0.4)}v60z`;
      snow += `M${R(x - 2)} ${R(y + 1)}l${R(w / 2 + 2)} ${R(-w * 0.43)}l${R(w / 2 + 2)} ${R(w * 0.43)}l-3 3l${R(-w / 2 + 1)} ${R(-w * 0.36)}l${R(-w / 2 + 1)} ${R(w * 0.36)}z`;
      for (let k = 0; k < 2; k++)
        if (dice() < 0.62) lit += `M${R(x + w * (0.2 + k * 0.36))} ${R(y + 5 + dice() * 5)}h3.600v5h-3.600z`;
    }
  const tower =
    rect(352, -30, 30, 130, { j: 0.5 }) +
    rect(355, -62, 24, 34, { j: 0.4 }) +
    poly(pts("355,-62 367,-96 379,-62"), { j: 0.4 });
  return (
    path(tower, ink(0.16, 0.04)) +
    path(houses, ink(0.17, 0.04)) +
    path(snow, ink(0.5, 0.04)) +
    path(lit, ink(0.98, 0.02))
  );
}

function rooms(): string {
  return (
    ROOMS.map(([at, { wall }, k]) => moved(at, wall, k)).join("") +
    OTHERS.map(([at, kind], i) =>
      moved(
        at,
        glowing(
          `o${i}`,
          at[2],
          at[3],
          [at[2] * (i % 2 ? 0.36 : 0.64), at[3] * 0.66, at[3]],
          kind === 4 ? 0.62 : 0.76,
        ),
      ),
    ).join("") +
    path(
      BLIND.map(([x, y, w, h]) => `M${x - 6} ${y - 6}h${w + 12}v${h + 12}h${-w - 12}z`).join(""),
      ink(0.1, 0.04),
    )
  );
}

const people = (): string =>
  anyoneDefs() +
  ROOMS.map(([at, one, k]) => moved(at, one.people, k)).join("") +
  OTHERS.map(([at, kind], i) => moved(at, anyone(kind, at[2], at[3], i % 2 === 1))).join("");

/** Their own first floor, in lamplight; under it the shop's dark window, a little moon on the bar of the press. */
function ownRoom(): string {
  const [x, y, w, h] = SPOTS.own_window;
  return (
    `<defs>${rgrad(
      "ow",
      [
        [0, 0.46, 0.52],
        [0.4, 0.36, 0.54],
        [1, 0.16, 0.6],
      ],
      { cx: x + 75, cy: y + 66, r: 92 },
    )}</defs><rect x="${x - 8}" y="${y - 8}" width="${w + 16}" height="${h + 16}" fill="url(#ow)"/>` +
    path(
      rect(x + 14, y + 14, 26, 20, { j: 0.6 }) + rect(x + 96, y + 20, 20, 26, { j: 0.6 }),
      ink(0.46, 0.5),
    ) +
    line(`M${x + 18} ${y + 30}l6-8l5 4l6-8M${x + 102} ${y + 40}v-10l4-5l5 5v10`, ink(0.14, 0.5), 1.4)
  );
}

function shop(): string {
  const [x, y, w, h] = SHOP;
  const frame = ink(0.05, 0.1);
  return (
    `<rect x="${x - 8}" y="${y - 8}" width="${w + 16}" height="${h + 16}" fill="${ink(0.16, 0.06)}"/>` +
    path(
      rect(x + 70, y + 22, 9, 90) +
        rect(x + 118, y + 22, 9, 90) +
        rect(x + 62, y + 14, 74, 12) +
        rect(x + 66, y + 66, 66, 8) +
        rect(x + 94, y + 26, 8, 34),
      frame,
    ) +
    line(`M${x + 98} ${y + 50}L${x + 44} ${y + 40}`, ink(0.92, 0.04), 3.4, 'stroke-linecap="round"') +
    line(`M${x + 71} ${y + 24}V${y + 110}M${x + 63} ${y + 15}H${x + 134}`, ink(0.6, 0.04), 1.6)
  );
}

/** Roof of their house: slates between two falls of snow, chimneys with their caps. */
function ownRoof(): string {
  let slates = "";
  for (let row = 0; row < 3; row++)
    for (let x = 284 + row * 7; x < 486; x += 15) slates += `M${x} ${141 + row * 8}q7 7 14 0`;
  return (
    path(rect(300, 98, 26, 50) + rect(430, 92, 20, 50) + rect(452, 100, 14, 40), ink(0.2, 0.05)) +
    path(
      snowOn(297, 99, 32, 10, 3) + snowOn(427, 93, 26, 9, 4) + snowOn(450, 101, 18, 8, 5),
      ink(0.66, 0.04),
    ) +
    path(poly(pts("250,172 300,128 470,128 520,172"), { j: 0.8 }), ink(0.2, 0.05)) +
    line(slates, ink(0.09, 0.05), 1.5) +
    path(
      smooth(
        pts(
          "296,132c 304,122 340,125 384,122 440,126 466,123 474,132c 460,136 440,131 420,134 392,138 370,131 344,135 320,131",
        ),
      ),
      ink(0.64, 0.04),
    )
  );
}

/** A door, an enseigne, a drainpipe: what is fixed to the fronts. */
function fixtures(): string {
  let s =
    line("M262 -120V520M500 -120V520", ink(0.07, 0.06), 5) +
    line("M258 170h8M258 360h8M496 90h8M496 320h8", ink(0.2, 0.06), 4);
  s += path(rect(-30, 384, 62, 130), ink(0.09, 0.08)) + path(rect(470, 398, 26, 110), ink(0.09, 0.08));
  return s + line("M318 366H450", ink(0.3, 0.08), 7) + line("M324 366H444", ink(0.12, 0.08), 2.4);
}

/** The street, white, with what falls on it from the panes, and a car the snow has kept. */
function street(): string {
  const pool = (x: number, w: number): string =>
    path(
      poly(
        [
          [x, 515],
          [x + w, 515],
          [x + w + 26, 548],
          [x - 26, 548],
        ],
        { j: 1.2 },
      ),
      ink(0.62, 0.02),
    );
  const car =
    path(
      smooth(
        pts(
          "556,582c 552,560 566,552 590,550 604,532 622,526 652,526 684,526 700,536 712,551 738,553 748,562 746,582c",
        ),
      ),
      ink(0.68, 0.03),
    ) +
    path(
      smooth(pts("604,551c 616,538 626,534 646,534c 646,551c")) +
        smooth(pts("654,534c 676,534 690,540 698,551c 654,551c")),
      ink(0.1, 0.03),
    ) +
    path("M556 572h190v9H556z", ink(0.14, 0.03)) +
    circ(594, 580, 12, ink(0.05, 0.03)) +
    circ(710, 580, 12, ink(0.05, 0.03));
  return (
    `<defs>${grad("s", [
      [0, 0.4, 0.03],
      [1, 0.58, 0.03],
    ])}</defs><path d="M-200 512H1480V700H-200Z" fill="url(#s)"/>` +
    pool(56, 160) +
    pool(528, 116) +
    pool(676, 124) +
    pool(910, 70) +
    line("M-200 562Q300 552 700 562T1480 556M-200 576Q340 568 720 578T1480 570", ink(0.3, 0.03), 2.2) +
    line("M-200 514H1480", ink(0.14, 0.04), 3) +
    car
  );
}

function parapet(): string {
  let joints = "";
  const dice = rng(8);
  for (let x = -180; x < 1480; x += 70 + dice() * 50)
    joints += `M${R(x)} ${R(628 + dice() * 4)}v${R(24 + dice() * 8)}`;
  return (
    path(rect(-210, 612, 1700, 70), ink(0.12, 0.08)) +
    line(`M-200 654H1480${joints}`, ink(0.05, 0.08), 2) +
    path(snowOn(-210, 622, 1700, 22, 21), ink(0.74, 0.03))
  );
}

/** The walk, and the one line of steps that comes along it. */
function walk(): string {
  let steps = "";
  for (let i = 0; i < 15; i++) {
    const [x, y] = [-170 + i * 36, 772 - i * 4.5 + (i % 2) * 9];
    steps += `M${R(x)} ${R(y)}q9-7 17 0q-7 6-17 0z`;
  }
  return (
    `<defs>${grad("k", [
      [0, 0.44, 0.03],
      [0.4, 0.26, 0.03],
      [1, 0.1, 0.03],
    ])}</defs>${path(smooth(pts("-210,676c 100,668 300,680 520,672 900,684 1480,670c 1480,850c -210,850c")), "url(#k)")}` +
    path(steps, ink(0.08, 0.03))
  );
}

const LAMP = { x: 476, y: 700, h: 330 };

const layers: LayerArt[] = [
  layer("sky", 0, sky(), { box: [230, -120, 310, 300], res: 0.5 }),
  layer("stars", 0.012, stars()),
  layer("moon", 0.03, circ(424, 34, 19, ink(0.97, 0.16)), { only: ["moon"] }),
  layer("hill", 0.08, hill()),
  layer("shop", 0.18, shop()),
  layer("rooms", 0.2, rooms()),
  layer("own-room", 0.208, ownRoom()),
  layer("own-people", 0.23, moved(SPOTS.own_window, home())),
  layer("people", 0.244, people()),
  layer("own-roof", 0.262, ownRoof()),
  layer(
    "own-front",
    0.27,
    front({ box: [250, 168, 270, 350], panes: OWN, cornices: [172, 374], tone: 0.34, seed: 4 }),
  ),
  layer(
    "far-right",
    0.286,
    front({ box: [1110, -120, 380, 640], panes: FAR_RIGHT, cornices: [30, 226, 420], tone: 0.2, seed: 9 }),
  ),
  layer(
    "left",
    0.31,
    front({ box: [-210, -130, 472, 650], panes: LEFT, cornices: [172, 386], tone: 0.25, seed: 2 }),
  ),
  layer(
    "right",
    0.326,
    front({ box: [500, -130, 612, 650], panes: RIGHT, cornices: [-8, 324], tone: 0.28, seed: 3 }),
  ),
  layer("fixtures", 0.34, fixtures()),
  layer(
    "sills",
    0.356,
    sills(
      [...LEFT.slice(0, 2), ...LEFT.slice(3), OWN[0], ...RIGHT.slice(0, 2), ...RIGHT.slice(4), ...FAR_RIGHT],
      0.2,
    ),
  ),
  layer("street", 0.38, street()),
  layer("parapet", 0.5, parapet()),
  layer("panes", 0.556, lampPanes(LAMP, 0.2, 0.06)),
  layer("lamp", 0.564, reink(lampPost(LAMP, 0.06), cooler(0.1))),
  layer("walk", 0.6, walk()),
  ...compose("honorine", "standing", fromBehind(), { at: { x: 372, y: 716 }, height: 176, z: 0.64 }),
];

const own = { x: 393, y: 282, z: 0.222, radius: 110, intensity: 0.95, temp: 0.86, halo: 0.05, flicker: true };
const blue = { x: 400, y: 300, z: 0.25, radius: 900, intensity: 0.56, temp: 0.02, halo: 0.02 };
const moon = { x: 424, y: 34, z: 0.04, radius: 420, intensity: 0.5, temp: 0.06, halo: 0.1 };

export default {
  id: "blue_windows",
  palette: "screens",
  focus: 0.3,
  parallax: 52,
  ambient: 0.52,
  grain: 0.1,
  vignette: 0.36,
  split: -1,
  shadow: [26, 0.5],
  hatch: { strength: 0.54, pitch: 4.6, cross: 0.7, ruled: false },
  lights: {
    dark: [own, blue],
    moon: { lights: [own, { ...blue, intensity: 0.5 }, moon], ambient: 0.56 },
  },
  subject: { x: 20, y: 14, w: 790, h: 702 },
  portrait: { x: 24, y: 24, w: 784, h: 690 },
  layers,
  objects: {
    couple: { layer: "rooms", box: SPOTS.couple },
    child: { layer: "rooms", box: SPOTS.child },
    old_man: { layer: "rooms", box: SPOTS.old_man },
    student: { layer: "rooms", box: SPOTS.student },
    nurse: { layer: "rooms", box: SPOTS.nurse },
    baker: { layer: "rooms", box: SPOTS.baker },
    night_watch: { layer: "rooms", box: SPOTS.night_watch },
    own_window: { layer: "own-room", box: SPOTS.own_window },
  },
} satisfies SceneArt;
