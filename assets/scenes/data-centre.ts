/** The cement works that lodges forty thousand machines, under a moon the colour of mint: a long white wall that breathes, one warm window, and torches coming up to the gate. */
import { figure } from "../kit/figures/figure.ts";
import { FACE_STOUT, FACE_YOUTH, headAt } from "../kit/figures/head.ts";
import { hand } from "../kit/figures/hand.ts";
import { backward, limb, moved, outline, pts } from "../kit/figures/part.ts";
import { flameAt, marchers, torchFlame, type Marcher } from "../kit/props/torch-march.ts";
import {
  R,
  bar,
  circ,
  grad,
  ink,
  layer,
  line,
  path,
  poly,
  rect,
  rng,
  smooth,
  type Point,
} from "../kit/draw/index.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const WORLD = [-200, -120, 1680, 960] as const;
const COLD = 0.03;
const HORIZON = 300;
/** Height of a standing adult whose feet are at y. */
const tall = (y: number): number => R((y - HORIZON) / 1.23);
const cut = (points: string, j = 0.6): string => poly(pts(points), { j });

const sky = (): string =>
  `<defs>${grad("s", [
    [0, 0.2, COLD],
    [0.34, 0.4, COLD],
    [0.62, 0.66, COLD],
    [1, 0.74, COLD],
  ])}</defs><rect x="-200" y="-120" width="1680" height="600" fill="url(#s)"/>`;
function stars(): string {
  const dice = rng(22);
  let d = "";
  for (let i = 0; i < 70; i++) d += `M${R(-190 + dice() * 1660)} ${R(-110 + dice() * dice() * 300)}h.1`;
  return line(d, ink(0.9, 0.1), 2, 'stroke-linecap="round"');
}
const MOON = { x: 640, y: 92 };
const moon = (): string =>
  circ(MOON.x, MOON.y, 40, ink(0.97, 0.06)) +
  `<g fill="${ink(0.88, 0.04)}"><ellipse cx="${MOON.x - 12}" cy="${MOON.y - 8}" rx="10" ry="8"/><ellipse cx="${MOON.x + 13}" cy="${MOON.y + 10}" rx="12" ry="9"/><ellipse cx="${MOON.x + 8}" cy="${MOON.y - 18}" rx="6" ry="4"/></g>`;

/** What was here before: silos, the kiln's tower, a belt going up to nothing. */
function cement(): string {
  const t = ink(0.2, COLD);
  let s = "";
  for (const [x, y, w] of [
    [-40, 150, 62],
    [26, 138, 66],
    [96, 150, 62],
  ] as const)
    s +=
      path(`M${x} 420V${y}q${w / 2} -16 ${w} 0V420z`, t) +
      line(`M${x + w - 7} ${y + 6}V400`, ink(0.42, COLD), 3);
  s += path(
    rect(-120, 60, 64, 360) + rect(-110, 34, 30, 30) + bar(-70, 96, 60, 128, 12) + rect(40, 104, 66, 28),
    t,
  );
  s += path(bar(186, 400, 132, 138, 10) + rect(176, 300, 26, 120), t);
  let ribs = "";
  for (let i = 0; i < 11; i++) ribs += `M${R(132 + i * 5)} ${R(146 + i * 24)}l14 -4`;
  return (
    s +
    line(ribs, ink(0.34, COLD), 2) +
    line("M-116 100h56M-116 150h56M-116 200h56M-116 250h56M96 190h62M26 190h66", ink(0.3, COLD), 2)
  );
}

/** Breath of the machines: it goes up from the louvres and lies down on the wind. */
function plume(x: number, y: number, k: number, seed: number): string {
  const dice = rng(seed);
  let s = "";
  for (let i = 9; i >= 0; i--) {
    const t = i / 9;
    const [cx, cy] = [x - t * t * 190 * k + (dice() - 0.5) * 16, y - t * 210 * k];
    const r = (13 + t * 44) * k;
    s += `<ellipse cx="${R(cx)}" cy="${R(cy)}" rx="${R(r * 1.3)}" ry="${R(r)}" fill="${ink(0.66 - t * 0.14, COLD)}"/>`;
    s += `<ellipse cx="${R(cx + r * 0.34)}" cy="${R(cy - r * 0.24)}" rx="${R(r * 0.84)}" ry="${R(r * 0.6)}" fill="${ink(0.77 - t * 0.13, COLD)}"/>`;
  }
  return s;
}

/** The long white building: sheets of steel on edge, louvres, a roof of fans, and on the wall a line of very small lights. */
const ROOF = 292;
const FOOT = 424;
function building(): string {
  let s = path(cut(`52,${ROOF} 1500,${ROOF - 22} 1500,${FOOT + 20} 52,${FOOT}`, 0.4), ink(0.76, COLD));
  let ribs = "";
  for (let x = 62; x < 1490; x += 13)
    ribs += `M${x} ${R(ROOF + 6 - (x - 196) * 0.017)}V${R(FOOT + (x - 196) * 0.015)}`;
  s += line(ribs, ink(0.62, COLD), 1.4);
  s += path(cut(`46,${ROOF - 7} 1500,${ROOF - 30} 1500,${ROOF - 18} 46,${ROOF + 5}`, 0.3), ink(0.9, COLD));
  s += path(cut(`52,${FOOT - 16} 1500,${FOOT + 2} 1500,${FOOT + 20} 52,${FOOT}`, 0.3), ink(0.36, COLD));
  for (const x of [206, 640, 920, 1080, 1240]) {
    const top = R(ROOF + 28 - (x - 196) * 0.015);
    let slats = "";
    for (let i = 0; i < 6; i++) slats += `M${x + 4} ${top + 8 + i * 9}h60`;
    s += path(rect(x, top, 68, 58, { j: 0.3 }), ink(0.28, COLD)) + line(slats, ink(0.56, COLD), 3);
  }
  for (const x of [86, 300, 490, 660, 900, 1150])
    s += path(rect(x, ROOF - 28 - (x - 196) * 0.018, 46, 22, { j: 0.4 }), ink(0.4, COLD));
  let lights = "";
  for (let x = 72; x < 1460; x += 22) lights += `M${x} ${R(FOOT - 28 + (x - 196) * 0.013)}h4`;
  return (
    s +
    line(lights, ink(0.1, COLD), 6, 'stroke-linecap="round"') +
    line(lights, ink(0.98, COLD), 3, 'stroke-linecap="round"')
  );
}
/** The lean-to with the two pumps and their valve. */
function pumps(): string {
  return (
    path(cut("690,372 806,366 806,446 690,440", 0.5), ink(0.5, COLD)) +
    path(cut("682,376 690,356 812,350 816,370", 0.5), ink(0.24, COLD)) +
    path(rect(716, 392, 30, 48), ink(0.12, COLD)) +
    `<circle cx="776" cy="414" r="15" fill="none" stroke="${ink(0.14, COLD)}" stroke-width="4"/>` +
    line("M761 414h30M776 399v30M806 420q26 0 26 26", ink(0.14, COLD), 4)
  );
}

/** The roof burns: from its right-hand end, the zinc running clear. */
function blaze(): string {
  const tongue = (x: number, y: number, w: number, h: number): string =>
    outline(
      pts(
        `${x - w},${y}c ${x - w * 0.9},${y - h * 0.3} ${x - w * 0.4},${y - h * 0.42} ${x - w * 0.5},${y - h * 0.7} ${x + w * 0.2},${y - h}c ${x + w * 0.24},${y - h * 0.66} ${x + w * 0.8},${y - h * 0.5} ${x + w},${y}c`,
      ),
    );
  const at = [
    [540, 300, 34, 120],
    [598, 298, 44, 190],
    [662, 296, 46, 150],
    [724, 300, 48, 226],
    [790, 296, 46, 170],
    [860, 296, 52, 210],
    [940, 294, 56, 150],
  ] as const;
  return (
    path(at.map(([x, y, w, h]) => tongue(x, y + 10, w * 1.25, h)).join(""), ink(0.66, 0.92)) +
    path(at.map(([x, y, w, h]) => tongue(x, y + 10, w * 0.9, h * 0.72)).join(""), ink(0.8, 0.62)) +
    path(at.map(([x, y, w, h]) => tongue(x + 4, y + 10, w * 0.5, h * 0.42)).join(""), ink(0.95, 0.5))
  );
}
function smoke(): string {
  const high =
    "520,80 600,20 700,40 800,-30 940,10 1100,-60 1300,-40 1500,-140c 360,-140c 420,-60 470,-20 440,40";
  const low =
    "560,190 640,110 760,120 850,60 980,100 1120,40 1300,80 1500,10c 1500,-60c 1200,-20 900,0 620,60";
  return path(outline(pts(high)), ink(0.2, 0.5)) + path(outline(pts(low)), ink(0.3, 0.6));
}
function sparks(): string {
  const dice = rng(9);
  let d = "";
  for (let i = 0; i < 80; i++)
    d += `M${R(420 + dice() * 500)} ${R(-60 + dice() * 380)}l${R(1 + dice() * 3)} ${R(-2 - dice() * 4)}`;
  return line(d, ink(0.98, 0.6), 2, 'stroke-linecap="round"');
}

/** The guards' box: its window is the only warm one for seven kilometres. */
const BOX = { x: 300, top: 258, foot: 476, w: 178 };
const PANE = { x: 320, y: 322, w: 138, h: 74 };
const lit = (): string =>
  path(rect(PANE.x - 6, PANE.y - 6, PANE.w + 12, PANE.h + 14, { j: 0 }), ink(0.95, 0.52)) +
  path(rect(PANE.x + 6, PANE.y + 4, 34, 26), ink(0.62, 0.5)) +
  line(
    `M${PANE.x + 10} ${PANE.y + 12}h24M${PANE.x + 10} ${PANE.y + 18}h18M${PANE.x + 10} ${PANE.y + 24}h22`,
    ink(0.4, 0.5),
    1.6,
  ) +
  path(rect(PANE.x + 108, PANE.y + 6, 22, 34), ink(0.8, 0.02));
function box(): string {
  const { x, top, foot, w } = BOX;
  const { x: px, y: py, w: pw, h: ph } = PANE;
  let s = `<path fill-rule="evenodd" fill="${ink(0.5, COLD)}" d="M${x} ${top + 14}H${x + w}V${foot}H${x}ZM${px} ${py}V${py + ph}H${px + pw}V${py}Z"/>`;
  s += path(
    cut(`${x - 14},${top + 14} ${x - 8},${top} ${x + w + 8},${top} ${x + w + 14},${top + 14}`, 0.4),
    ink(0.26, COLD),
  );
  s += line(`M${x - 8} ${top + 1}H${x + w + 8}`, ink(0.8, COLD), 2.4);
  s +=
    path(rect(px - 7, py + ph, pw + 14, 7, { j: 0.3 }), ink(0.7, 0.3)) +
    line(`M${px + pw / 2} ${py}V${py + ph}`, ink(0.16, 0.3), 3);
  return (
    s +
    line(`M${x + 4} ${foot - 56}H${x + w - 4}M${x + 4} ${foot - 30}H${x + w - 4}`, ink(0.34, COLD), 2) +
    path(rect(x + 20, top - 26, 26, 20) + rect(x + 30, top - 8, 5, 10), ink(0.2, COLD))
  );
}

/** The fence: posts with their heads bent outwards, wire mesh, three strands of barbs. */
const GATE = { left: 498, right: 628 };
function fence(): string {
  let posts = "";
  let mesh = "";
  let wires = "";
  const base = (x: number): number => R(486 + Math.abs(x - 420) * 0.02);
  for (let x = -200; x < 1480; x += 62) {
    if (x > GATE.left - 10 && x < GATE.right) continue;
    posts += bar(x, base(x), x, 368, 5, 4, { j: 0 }) + bar(x, 369, x - 12, 350, 4, 3, { j: 0 });
  }
  for (let x = -216; x < 1480; x += 12) {
    if (x > GATE.left - 22 && x < GATE.right - 8) continue;
    mesh += `M${x} ${base(x)}L${x + 22} 374M${x + 22} ${base(x)}L${x} 374`;
  }
  for (const [dx, dy] of [
    [0, 372],
    [-5, 364],
    [-11, 352],
  ] as const)
    wires += `M-200 ${dy}H${GATE.left + dx}M${GATE.right + dx} ${dy}H1480`;
  return (
    line(mesh, ink(0.24, COLD), 0.9) +
    path(posts, ink(0.1, COLD)) +
    line(wires, ink(0.12, COLD), 1.8) +
    line(wires, ink(0.12, COLD), 6, 'stroke-dasharray="1.500 17"')
  );
}
function gate(): string {
  const { left, right } = GATE;
  let bars = "";
  for (let x = left + 8; x < right; x += 10) bars += `M${x} 366V484`;
  const t = ink(0.08, COLD);
  return (
    line(bars, t, 3) +
    line(
      `M${left} 366H${right}M${left} 424H${right}M${left} 484H${right}M${left + 62} 360V488M${left + 68} 360V488`,
      t,
      5,
    ) +
    path(rect(left - 9, 344, 11, 148) + rect(right - 2, 344, 11, 148), t) +
    path(rect(left + 74, 396, 44, 26), ink(0.8, COLD)) +
    line(`M${left + 80} 404h30M${left + 80} 412h22`, ink(0.2, COLD), 2.4) +
    path(rect(left - 26, 404, 14, 24), ink(0.3, COLD)) +
    circ(left - 19, 410, 2.4, ink(0.98, COLD))
  );
}

/** Beet and vine stocks, in rows that come to the gate, and the track between them. */
function field(): string {
  let s = `<rect x="-200" y="416" width="1680" height="430" fill="${ink(0.24, COLD)}"/>`;
  s += path(cut("504,488 622,488 900,860 190,860", 1), ink(0.44, 0.1));
  const dice = rng(40);
  let leaves = "";
  for (let row = -12; row < 14; row++) {
    if (row > -2 && row < 3) continue;
    for (let t = 0.14; t < 1; t += 0.075) {
      const x = 563 + row * (26 + t * 86) + (dice() - 0.5) * 8;
      const y = 486 + t * t * 300;
      const k = 3 + t * 13;
      leaves += `M${R(x)} ${R(y)}q${R(-k)} ${R(-k * 0.6)} ${R(-k * 1.1)} ${R(-k * 1.5)}q${R(k * 0.9)} 0 ${R(k * 1.1)} ${R(k * 0.8)}q${R(k * 0.3)} ${R(-k)} ${R(k * 1.2)} ${R(-k * 1.1)}q0 ${R(k)} ${R(-k * 1.2)} ${R(k * 1.8)}z`;
    }
  }
  return s + path(leaves, ink(0.36, COLD));
}

/** The van on the track's edge, its doors open: twenty cans, sawdust, a box of leaflets. */
const VAN = { x: 694, y: 530 };
function van(): string {
  const { x, y } = VAN;
  const t = ink(0.1, 0.2);
  let s = path(
    smooth([
      [x - 60, y - 10, "c"],
      [x - 62, y - 120],
      [x - 50, y - 134, "c"],
      [x + 300, y - 140, "c"],
      [x + 300, y - 10, "c"],
    ]),
    t,
  );
  s +=
    path(rect(x - 52, y - 122, 100, 104), ink(0.34, 0.5)) +
    path(
      cut(`${x - 60},${y - 126} ${x - 96},${y - 134} ${x - 98},${y - 6} ${x - 60},${y - 12}`, 0.4) +
        cut(`${x + 48},${y - 124} ${x + 74},${y - 132} ${x + 76},${y - 4} ${x + 48},${y - 14}`, 0.4),
      ink(0.18, 0.2),
    );
  for (const [dx, dy] of [
    [-48, 20],
    [-22, 20],
    [4, 20],
    [-40, 56],
    [-12, 56],
  ] as const)
    s +=
      path(
        rect(x + dx, y - dy - 32, 22, 34, { j: 0.5 }) + rect(x + dx + 5, y - dy - 37, 8, 6, { j: 0.3 }),
        ink(0.56, 0.86),
      ) + line(`M${x + dx + 3} ${y - dy - 26}l16 22M${x + dx + 19} ${y - dy - 26}l-16 22`, ink(0.3, 0.86), 2);
  s += path(rect(x + 16, y - 84, 30, 26), ink(0.72, 0.5)) + path(rect(x + 18, y - 90, 26, 7), ink(0.9, 0.5));
  return (
    s +
    circ(x - 18, y + 2, 17, ink(0.04, 0.2)) +
    circ(x + 240, y + 2, 18, ink(0.04, 0.2)) +
    circ(x - 18, y + 2, 7, ink(0.3, 0.2))
  );
}

/** Where the torches are. */
const FAR: readonly Marcher[] = Array.from({ length: 24 }, (_, i): Marcher => {
  const y = R(506 + (i % 5) * 8);
  const x = i < 7 ? -190 + i * 40 : 670 + (i - 7) * 44;
  return { x, y, h: tall(y) * (0.94 + (i % 3) * 0.05), torch: i % 3 === 1 ? (i % 2 ? 1 : -1) : 0 };
});
const MID: readonly Marcher[] = [
  { x: -120, y: 612, h: tall(612), torch: 1 },
  { x: -40, y: 618, h: tall(612) * 0.96, torch: 0 },
  { x: 36, y: 624, h: tall(612), torch: 1 },
  { x: 860, y: 626, h: tall(620), torch: -1 },
  { x: 960, y: 622, h: tall(610), torch: 1 },
  { x: 1090, y: 628, h: tall(620), torch: 0 },
];
const flames = (people: readonly Marcher[], size: number): string =>
  people
    .filter(({ torch }) => torch !== 0)
    .map((one) => torchFlame(...(flameAt(one).slice(0, 2) as [number, number]), one.h * size, 0.16))
    .join("");

/** The torch nobody has taken yet, stuck in the earth; sawdust at its foot. */
const TORCH = { x: 622, y: 704 };
const torch = (): string =>
  path(bar(TORCH.x, TORCH.y, TORCH.x + 6, TORCH.y - 186, 9, 12), ink(0.16, 0.5)) +
  path(rect(TORCH.x - 5, TORCH.y - 206, 22, 30, { j: 1 }), ink(0.3, 0.6)) +
  line(`M${TORCH.x - 4} ${TORCH.y - 198}l20 6M${TORCH.x - 4} ${TORCH.y - 188}l20 6`, ink(0.6, 0.6), 2);

/** Someone singing with his head back, looking left, lit from under the chin; the neck's root on (x, y). */
function singer(profile: readonly Point[], crown: string, x: number, y: number, size: number): string {
  const at = headAt(-x, y, -14, size);
  const sung = profile.map(([a, b, c]): Point => (b > 0.765 ? [a - 0.05, b + 0.06, c] : [a, b, c]));
  const mouth = sung.findIndex(([, b]) => b > 0.8);
  const open = [...sung.slice(0, mouth), [0.77, 0.79, "c"] as const, ...sung.slice(mouth)];
  const k = size / 100;
  const body = moved("44,30 70,60 96,140 104,260", -x, y).map(([a, b, c]): Point => [
    -x + (a + x) * k,
    y + (b - y) * k,
    c,
  ]);
  const back = moved("-96,260 -84,120 -52,40 -26,12", -x, y).map(([a, b, c]): Point => [
    -x + (a + x) * k,
    y + (b - y) * k,
    c,
  ]);
  const head = open.map(at);
  const shape = outline([...head, ...body, ...back, ...backward(pts(crown).map(at))]);
  const under = smooth(head, { closed: false });
  return `<g transform="scale(-1 1)">${path(shape, ink(0.055, 0.4)) + line(under, ink(0.8, 0.6), 2.2, 'stroke-linecap="round"')}</g>`;
}
const CAP = "1.0,.24c .84,.17 .86,.04 .7,-.07 .4,-.08 .12,.02 .02,.2c .0,.4 .04,.58 .12,.74 .18,.86";
const BUNCHED = ".82,.1 .74,-.02 .56,-.07 .34,-.06 .14,.04 .03,.2 -.02,.4 -.06,.6 -.04,.82 .06,.92c .2,.84";
/** The sheet of words they hold. */
const words = (): string =>
  path(cut("500,760 556,742 572,806 514,824", 0.6), ink(0.86, 0.5)) +
  line("M512 768l36 -11M516 780l30 -9M519 792l38 -12M522 804l26 -8", ink(0.3, 0.5), 2.2);

function frame(): string {
  return path(cut("-220,712 200,716 520,706 900,716 1500,708 1500,860 -220,860", 3), ink(0.05, 0.2));
}

const gobseck = {
  who: "gobseck",
  pose: "standing",
  at: { x: 34, y: 690 },
  height: R(tall(690) * 0.88),
  z: 0.7,
} as const;
const layers: LayerArt[] = [
  layer("sky", 0, sky(), { box: [-200, -120, 1680, 600], res: 0.5 }),
  layer("stars", 0.01, stars(), { only: ["moon"] }),
  layer("moon", 0.02, moon(), { only: ["moon"] }),
  layer("smoke", 0.06, smoke(), { only: ["lamp"], motion: { dx: 8, speed: 0.2 } }),
  layer(
    "plumes",
    0.08,
    plume(330, ROOF - 20, 0.92, 3) +
      plume(520, ROOF - 22, 1.04, 8) +
      plume(930, ROOF - 28, 1.1, 5) +
      plume(1180, ROOF - 32, 0.9, 4),
    { only: ["moon"], motion: { dx: 7, dy: 3, speed: 0.16 } },
  ),
  layer("cement", 0.14, cement()),
  layer("blaze", 0.18, blaze(), { only: ["lamp"], pivot: [730, 300], motion: { flame: 0.5 } }),
  layer("building", 0.22, building(), { box: [30, 240, 1450, 210] }),
  layer("pumps", 0.25, pumps()),
  layer("sparks", 0.27, sparks(), { only: ["lamp"], motion: { dy: 10, dx: 4, speed: 0.8 } }),
  layer("field", 0.3, field(), { box: WORLD }),
  layer("lit", 0.33, lit()),
  ...figure({ who: "guards", pose: "standing", at: { x: 388, y: 478 }, height: 156, z: 0.345 }),
  layer("box", 0.37, box()),
  layer("fence", 0.4, fence()),
  layer("gate", 0.41, gate()),
  layer("far-march", 0.44, marchers(FAR, 4), { who: "strikers" }),
  layer("far-flames", 0.446, flames(FAR, 0.26), {
    who: "strikers",
    pivot: [400, 330],
    motion: { breathe: 0.012, speed: 2.2 },
  }),
  layer("van", 0.48, van()),
  layer("march", 0.52, marchers(MID, 7), { who: "strikers" }),
  layer("flames", 0.526, flames(MID, 0.24), {
    who: "strikers",
    pivot: [400, 300],
    motion: { breathe: 0.01, speed: 1.9 },
  }),
  ...figure({
    who: "michel",
    pose: "standing",
    at: { x: 280, y: 668 },
    height: R(tall(668) * 1.05),
    z: 0.58,
  }),
  ...figure({ who: "maxime", pose: "standing", at: { x: 492, y: 684 }, height: R(tall(684) * 1.03), z: 0.6 }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 148, y: 696 }, height: tall(696), z: 0.62 }),
  layer("torch", 0.66, torch()),
  layer("torch-flame", 0.666, torchFlame(TORCH.x + 6, TORCH.y - 196, 92, 0.14), {
    pivot: [TORCH.x + 6, TORCH.y - 190],
    motion: { flame: 1 },
  }),
  ...figure(gobseck),
  layer("singer-man", 0.78, singer(FACE_STOUT, CAP, 822, 548, 124)),
  layer("singer-girl", 0.8, singer(FACE_YOUTH, BUNCHED, 748, 642, 106)),
  layer(
    "hymn",
    0.82,
    `<g transform="translate(232 42)scale(.8)">${words()}</g>` +
      path(
        limb("742,740 722,716 700,700", [15, 13, 9]) + hand("sheet", 704, 702, 44, 196, true),
        ink(0.055, 0.4),
      ),
  ),
  layer("frame", 0.93, frame(), { box: [-200, 690, 1680, 150] }),
];

const torches = {
  x: TORCH.x + 6,
  y: TORCH.y - 240,
  z: 0.9,
  radius: 330,
  intensity: 0.95,
  temp: 0.55,
  halo: 0.1,
  flicker: true,
};
const night = { ...MOON, z: 0.5, radius: 560, intensity: 0.85, temp: 0.02, halo: 0.1 };
const left = { x: -20, y: 400, z: 0.46, radius: 190, intensity: 0.8, temp: 0.56, halo: 0.12, flicker: true };

export default {
  id: "data_centre",
  palette: "vapour",
  focus: 0.62,
  parallax: 50,
  ambient: 0.42,
  grain: 0.09,
  vignette: 0.4,
  split: 0.43,
  shadow: [34, 0.7],
  hatch: { strength: 0.6, pitch: 4.6, cross: 0.62, ruled: false },
  lights: {
    moon: [torches, night, left],
    lamp: {
      lights: [
        { x: 720, y: 250, z: 0.16, radius: 520, intensity: 1.1, temp: 0.62, halo: 0.12, flicker: true },
        { ...torches, radius: 420, intensity: 0.8 },
        left,
      ],
      ambient: 0.34,
    },
  },
  subject: { x: 0, y: 0, w: 800, h: 722 },
  portrait: { x: 84, y: 50, w: 690, h: 640 },
  layers,
  objects: {
    torch: { layer: "torch-flame", box: [592, 400, 74, 130] },
    gate: { layer: "gate" },
    guards: { layer: "lit" },
    hymn: { layer: "hymn" },
    fence: { layer: "fence", box: [628, 340, 160, 130] },
    van: { layer: "van", box: [626, 390, 150, 144] },
  },
} satisfies SceneArt;
