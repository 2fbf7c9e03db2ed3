/** The covered market at closing time: iron lace against the last of the sun, four hundred people on crates, and in the middle one chair nobody takes. */
import { bar, circ, grad, ink, layer, line, path, poly, R, rect, rgrad, rng } from "../kit/draw/index.ts";
import { figure } from "../kit/figures/figure.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { plain } from "../kit/figures/plain.ts";
import { striker } from "../kit/figures/strikers.ts";
import { glow, shade } from "../kit/props/hanging-lamp.ts";
import { onePoint } from "../kit/props/one-point.ts";
import { lampBody, lampFlame, lampGlass, litGlass } from "../kit/props/paraffin-lamp.ts";
import { seatedRow } from "../kit/props/seated-crowd.ts";
import { strawChair } from "../kit/props/straw-chair.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const WORLD = [-200, -120, 1680, 960] as const;
const EYE = { x: 306, y: 366, person: 350, height: 0.95 };
const { at, quad } = onePoint(EYE);
/** Half the nave in units, springing of its arches and their rise in persons, nearness of the end wall. */
const NAVE = { half: 404, spring: 1.86, rise: 1.02, end: 0.44 };
const SUN = { x: 352, y: 206 };

const cut = (points: string, j = 0.8): string => poly(pts(points), { j });
const scaled = (x: number, y: number, k: number, body: string): string =>
  `<g transform="translate(${R(x)} ${R(y)})scale(${k})">${body}</g>`;

/** The opening of an arch at nearness s, as path data. */
function mouth(s: number, grow = 0): string {
  const [l, foot] = at(-NAVE.half - grow, 0, s);
  const [r, spring] = at(NAVE.half + grow, NAVE.spring, s);
  const rx = R((r - l) / 2);
  const ry = R(EYE.person * NAVE.rise * s + grow * s);
  return `M${l} ${foot}V${spring}A${rx} ${ry} 0 0 1 ${r} ${spring}V${foot}Z`;
}

/** Beyond the great door: seven o'clock in September, the valley, the other bank. */
function west(lamps: boolean): string {
  const stops = lamps
    ? ([
        [0, 0.16, 0.02],
        [0.6, 0.3, 0.05],
        [1, 0.46, 0.3],
      ] as const)
    : ([
        [0, 0.82, 0.3],
        [0.5, 0.94, 0.48],
        [1, 0.99, 0.5],
      ] as const);
  return `<defs>${grad("s", stops)}</defs><rect x="100" y="40" width="420" height="500" fill="url(#s)"/>${lamps ? circ(404, 148, 2, ink(1, 0.1)) : circ(SUN.x, SUN.y, 26, ink(1, 0.44))}`;
}
const valley = (): string =>
  path(cut("100,520 100,402 170,394 240,404 300,392 370,402 440,390 520,398 520,520", 1), ink(0.6, 0.3)) +
  path(cut("100,520 100,428 200,420 300,430 400,418 520,426 520,520", 1), ink(0.44, 0.24));

/** The end wall: its fan of glass bars, and below it the door onto the rampart, both leaves open. */
function fan(): string {
  const [l, spring] = at(-NAVE.half, NAVE.spring, NAVE.end);
  const [r] = at(NAVE.half, 0, NAVE.end);
  const [cx, rx, ry] = [EYE.x, (r - l) / 2, EYE.person * NAVE.rise * NAVE.end];
  const on = (a: number, k: number): string =>
    `${R(cx + Math.cos(a) * rx * k)} ${R(spring - Math.sin(a) * ry * k)}`;
  let bars = "";
  let petals = "";
  const n = 14;
  for (let i = 0; i <= n; i++) {
    const a = (Math.PI * i) / n;
    bars += `M${on(a, 0.24)}L${on(a, 1)}`;
    if (i === n) continue;
    const b = (Math.PI * (i + 1)) / n;
    petals += `M${on(a, 0.86)}Q${on((a + b) / 2, 1.04)} ${on(b, 0.86)}M${on(a, 0.58)}Q${on((a + b) / 2, 0.7)} ${on(b, 0.58)}`;
  }
  const ring = (k: number): string => `M${on(0, k)}A${R(rx * k)} ${R(ry * k)} 0 0 0 ${on(Math.PI, k)}`;
  const t = ink(0.2, 0.12);
  const [, foot] = at(0, 0, NAVE.end);
  const [, lintel] = at(0, 1.5, NAVE.end);
  let lattice = "";
  for (let x = l + 6; x < r - 6; x += 14)
    lattice += `M${R(x)} ${R(spring + 4)}l7 ${R(lintel - spring - 8)}l7 ${R(spring - lintel + 8)}`;
  let leaves = "";
  for (const x of [l + 4, 246, 336, r - 36]) leaves += rect(x, lintel + 8, 32, foot - lintel - 8, { j: 0.3 });
  let panes = "";
  for (const x of [l + 40, r - 96])
    for (let i = 0; i < 4; i++) panes += `M${R(x + i * 14)} ${R(lintel + 8)}V${R(foot - 44)}`;
  return (
    line(bars, t, 2.6) +
    line(petals, t, 2) +
    line(ring(0.24) + ring(0.58) + ring(0.86) + ring(0.99), t, 3.2) +
    path(rect(l, spring - 4, r - l, 8, { j: 0.3 }) + rect(l, lintel, r - l, 8, { j: 0.3 }), t) +
    line(lattice, t, 1.8) +
    path(leaves, ink(0.24, 0.12)) +
    line(panes + `M${l + 36} ${R(foot - 90)}H246M336 ${R(foot - 90)}H${R(r - 36)}`, t, 2.4) +
    path(
      rect(l + 36, foot - 44, 210 - l + 0, 44, { j: 0.3 }).replace(/^M/, "M") +
        rect(368, foot - 44, r - 404, 44, { j: 0.3 }),
      ink(0.24, 0.12),
    )
  );
}

/** The glass of the roof and the two sides: all the air of the place, struck with rays. */
function air(lamps: boolean): string {
  const glow = lamps
    ? ([
        [0, 0.5, 0.3],
        [0.5, 0.36, 0.1],
        [1, 0.2, 0.04],
      ] as const)
    : ([
        [0, 0.9, 0.42],
        [0.34, 0.74, 0.22],
        [0.7, 0.56, 0.06],
        [1, 0.4, 0.02],
      ] as const);
  let s = `<defs>${rgrad("a", glow, { cx: EYE.x, cy: 220, r: 780 })}${rgrad(
    "y",
    [
      [0, 0.98, 0.46],
      [0.4, 0.84, 0.34],
      [1, 0.56, 0.1],
    ],
    { cx: SUN.x, cy: SUN.y, r: 640 },
  )}</defs><path fill-rule="evenodd" fill="url(#a)" d="M-200 -120H1480V840H-200Z${mouth(NAVE.end)}"/>`;
  if (lamps) return s;
  let rays = "";
  const dice = rng(21);
  for (let i = 0; i < 26; i++) {
    const a = (i / 26) * Math.PI * 2 + dice() * 0.1;
    const w = 0.035 + dice() * 0.05;
    rays += `M${SUN.x} ${SUN.y}L${R(SUN.x + Math.cos(a) * 1500)} ${R(SUN.y + Math.sin(a) * 1500)}L${R(SUN.x + Math.cos(a + w) * 1500)} ${R(SUN.y + Math.sin(a + w) * 1500)}Z`;
  }
  s += `<clipPath id="k"><path clip-rule="evenodd" d="M-200 -120H1480V840H-200Z${mouth(NAVE.end)}"/></clipPath><g clip-path="url(#k)">${path(rays, "url(#y)")}</g>`;
  return s;
}

/** Purlins and glazing bars running to the far end. */
function glazing(): string {
  let d = "";
  for (let i = 1; i < 18; i++) {
    const a = (Math.PI * i) / 18;
    const p = (s: number): string =>
      at(Math.cos(a) * NAVE.half, NAVE.spring + Math.sin(a) * NAVE.rise, s)
        .slice(0, 2)
        .join(" ");
    d += `M${p(NAVE.end)}L${p(2.6)}`;
  }
  for (const side of [-1, 1])
    for (const h of [0.9, 1.2, 1.5, NAVE.spring])
      d += `M${at(side * NAVE.half, h, NAVE.end)
        .slice(0, 2)
        .join(" ")}L${at(side * NAVE.half, h, 2.8)
        .slice(0, 2)
        .join(" ")}`;
  return line(d, ink(0.3, 0.08), 2);
}

/** The aisles: stalls already shut, their awnings still out. */
function aisles(): string {
  const [, foot] = at(0, 0, NAVE.end);
  let [dark, stripes, cloth] = ["", "", ""];
  for (const [from, to] of [
    [-220, 116],
    [498, 1500],
  ] as const)
    for (let x = from; x < to - 40; x += 92) {
      const w = Math.min(86, to - x);
      dark += rect(x + 4, foot - 64, w - 8, 66, { j: 0.3 });
      cloth += `M${x + 8} ${foot - 92}h${w - 16}l8 34h${-w}z`;
      for (let i = 0; i < w - 12; i += 18)
        stripes += `M${x + 8 + i} ${foot - 92}h9l${R(((i + 4) / w - 0.5) * 6)} 34h-10z`;
    }
  return path(dark, ink(0.24, 0.2)) + path(cloth, ink(0.62, 0.3)) + path(stripes, ink(0.4, 0.86));
}

/** Flagstones, hosed at noon: they hold the door and the sun. */
function floor(): string {
  const s = 2.4;
  let out = `<defs>${grad("f", [
    [0, 0.7, 0.34],
    [0.3, 0.52, 0.16],
    [1, 0.26, 0.06],
  ])}</defs>${path(quad([-1400, 0, NAVE.end], [2200, 0, NAVE.end], [2200, 0, s], [-1400, 0, s]), "url(#f)")}`;
  out += path(quad([10, 0, NAVE.end], [120, 0, NAVE.end], [190, 0, s], [-50, 0, s]), ink(0.82, 0.46));
  let joints = "";
  for (let u = -900; u <= 1600; u += 100)
    joints += `M${at(u, 0, NAVE.end).slice(0, 2).join(" ")}L${at(u, 0, s).slice(0, 2).join(" ")}`;
  for (let q = NAVE.end; q < s; q *= 1.13)
    joints += `M${at(-1400, 0, q).slice(0, 2).join(" ")}L${at(2200, 0, q).slice(0, 2).join(" ")}`;
  return out + line(joints, ink(0.24, 0.1), 1.4);
}

/** One bay of cast iron at nearness 1 round (0, 0): columns, capitals, the lattice of the arch, spandrels of rings, the tie. */
function bay(tone: number): string {
  const [w, foot, spring, rise] = [
    NAVE.half,
    EYE.person * EYE.height,
    EYE.person * (EYE.height - NAVE.spring),
    EYE.person * NAVE.rise,
  ];
  const t = ink(tone, 0.1);
  let [columns, ringed, web] = ["", "", ""];
  for (const side of [-1, 1]) {
    const x = side * w;
    columns +=
      `M${x - 9} ${foot}V${R(spring)}h18V${foot}z` +
      `M${x - 17} ${foot}v-34h34v34zM${x - 13} ${foot - 34}v-12h26v12zM${x - 14} ${R(spring + 16)}l-8 -24h44l-8 24zM${x - 13} ${R(spring + 74)}h26v8h-26z`;
    for (const [dx, dy, r] of [
      [30, -20, 22],
      [66, -66, 15],
      [26, -68, 14],
      [58, -102, 9],
      [88, -106, 8],
    ] as const)
      ringed += `M${x - side * dx - r} ${R(spring + dy + 30)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    ringed += `M${x - side * 8} ${R(spring + 60)}Q${x - side * 20} ${R(spring - 60)} ${x - side * 108} ${R(spring - 92)}`;
  }
  const [ox, oy, ix, iy] = [w + 16, rise + 16, w - 18, rise - 18];
  const n = 40;
  for (let i = 0; i <= n; i++) {
    const a = (Math.PI * i) / n;
    const [x, y] = i % 2 ? [Math.cos(a) * ox, Math.sin(a) * oy] : [Math.cos(a) * ix, Math.sin(a) * iy];
    web += `${i ? "L" : "M"}${R(x)} ${R(spring - y)}`;
  }
  const arc = (rx: number, ry: number): string =>
    `M${-rx} ${R(spring)}A${rx} ${R(ry)} 0 0 1 ${rx} ${R(spring)}`;
  return (
    path(columns, t) +
    line(ringed, t, 5) +
    line(web, t, 4) +
    line(arc(ox, oy) + arc(ix, iy), t, 8) +
    line(
      `M${-w} ${R(spring)}H${w}M0 ${R(spring)}V${R(spring - rise)}M${R(-w / 2)} ${R(spring)}V${R(spring - rise * 0.84)}M${R(w / 2)} ${R(spring)}V${R(spring - rise * 0.84)}`,
      t,
      3.4,
    )
  );
}
/** In a frame of its own units, so that the four bays are the same text. */
const ironBay = (s: number, tone: number): string => {
  const [w, h] = [1000, 1400];
  return `<svg x="${R(EYE.x - (w / 2) * s)}" y="${R(EYE.y - (h - 400) * s)}" width="${R(w * s)}" height="${R(h * s)}" viewBox="${-w / 2} ${400 - h} ${w} ${h}">${bay(tone)}</svg>`;
};

/** Slate on its post: squiggles of chalk, and a price. */
function slate(x: number, y: number, post: number, seed: number): string {
  const dice = rng(seed);
  let d = "";
  for (let row = 0; row < 2; row++) {
    d += `M${x - 28} ${y - 36 + row * 13}`;
    for (let i = 0; i < 8; i++) d += `q${R(1.6)} ${R(-4 - dice() * 4)} ${R(3.4)} 0t3 0`;
  }
  return (
    path(bar(x, y, x, post, 5), ink(0.12, 0.4)) +
    path(rect(x - 38, y - 52, 76, 56, { j: 0.8 }), ink(0.36, 0.5)) +
    path(rect(x - 34, y - 48, 68, 48, { j: 0.6 }), ink(0.09, 0.2)) +
    line(d, ink(0.86, 0.3), 1.7, 'stroke-linecap="round"') +
    line(`M${x + 2} ${y - 8}q6 -9 12 0M${x + 18} ${y - 8}h8`, ink(0.8, 0.5), 2.2)
  );
}

/** The tripe stall, half-way down the aisle: marble, a rail of hooks, and hardly anybody. */
function tripery(): string {
  const [l, r, y] = [600, 744, 560];
  let hooks = "";
  for (const x of [628, 690, 716]) hooks += `M${x} 392v16q0 12 9 10q6 -3 3 -9`;
  return (
    path(
      bar(l + 6, 392, l + 6, 640, 6) +
        bar(r - 6, 392, r - 6, 640, 6) +
        rect(l - 4, 386, r - l + 8, 7, { j: 0.3 }),
      ink(0.12, 0.2),
    ) +
    line(hooks, ink(0.12, 0.2), 3) +
    path(cut(`${l - 10},${y} ${r + 10},${y} ${r + 2},${y - 16} ${l - 2},${y - 16}`), ink(0.84, 0.2)) +
    path(rect(l - 10, y, r - l + 20, 14, { j: 0.4 }), ink(0.56, 0.14)) +
    path(rect(l - 2, y + 14, r - l + 4, 74, { j: 0.4 }), ink(0.22, 0.2)) +
    line(`M${l + 36} ${y + 14}v74M${l + 80} ${y + 14}v74M${l + 122} ${y + 14}v74`, ink(0.12, 0.2), 2) +
    // a stack of letters, an inkpot
    path(
      cut(`${l + 96},${y - 6} ${l + 140},${y - 5} ${l + 138},${y - 22} ${l + 98},${y - 23}`, 0.4),
      ink(0.94, 0.46),
    ) +
    line(`M${l + 97} ${y - 11}h42M${l + 98} ${y - 16}h41`, ink(0.4, 0.4), 1.2) +
    path(rect(l + 72, y - 18, 12, 12, { j: 0.3 }), ink(0.1, 0.2))
  );
}

/** A fish of 60 units, head to the left, at (x, y). */
const fish = (x: number, y: number, turn: number, k = 1): string =>
  `<g transform="translate(${x} ${y})rotate(${turn})scale(${k})">${
    path(
      outline(pts("0,0 10,-8 26,-11 42,-6 52,0c 64,-9c 61,1 64,10c 52,3c 40,8 24,10 9,7")),
      ink(0.6, 0.06),
    ) +
    line("M14 -7q5 7 0 13M22 -9q20 4 28 8M26 4q12 2 20 -1", ink(0.26, 0.06), 1.5) +
    circ(8, -2, 1.7, ink(0.06)) +
    line("M10 -7q16 -6 34 0", ink(0.9, 0.1), 1.5)
  }</g>`;

/** The fish stall: crushed ice on a slope of marble, and stuck in it the thing that is for sale. */
function fishStall(): string {
  let s =
    path(cut("-230,600 166,593 198,652 -230,668", 1), ink(0.92, 0.06)) +
    path(cut("-230,664 198,650 198,674 -230,690", 0.6), ink(0.5, 0.06)) +
    path(cut("-230,688 198,672 194,860 -230,860", 0.6), ink(0.24, 0.06));
  let tiles = "";
  for (let x = -190; x < 190; x += 44) tiles += `M${x} 690L${x - 1} 860`;
  s += line(`${tiles}M-230 734L196 719M-230 780L196 765`, ink(0.14, 0.06), 1.8);
  const dice = rng(4);
  let ice = "";
  for (let i = 0; i < 70; i++) {
    const [x, y] = [-190 + dice() * 360, 604 + dice() * 48];
    ice += `M${R(x)} ${R(y)}l${R(4 + dice() * 5)} -3l3 4z`;
  }
  s += path(ice, ink(0.64, 0.04));
  s +=
    fish(-60, 628, 4) +
    fish(-30, 646, -3, 0.9) +
    fish(8, 616, 6, 0.86) +
    fish(22, 642, -6) +
    fish(130, 642, 3, 0.86);
  s += circ(92, 650, 8, ink(0.84, 0.5)) + circ(104, 653, 7, ink(0.78, 0.5));
  return s;
}
const PHONE = { x: 110, y: 614 };
function phone(): string {
  const { x, y } = PHONE;
  return (
    path(
      bar(x - 14, y + 8, x + 4, y - 46, 4) +
        bar(x + 22, y + 8, x + 6, y - 46, 4) +
        bar(x + 30, y, x + 8, y - 40, 3) +
        rect(x - 20, y - 4, 48, 5, { j: 0.3 }),
      ink(0.12, 0.3),
    ) +
    path(
      cut(`${x - 14},${y - 5} ${x + 24},${y - 5} ${x + 24},${y - 62} ${x - 14},${y - 62}`, 0.3),
      ink(0.04, 0.1),
    ) +
    path(
      cut(`${x - 11},${y - 10} ${x + 21},${y - 10} ${x + 21},${y - 57} ${x - 11},${y - 57}`, 0.2),
      ink(0.5, 0),
    ) +
    `<circle cx="${x + 5}" cy="${y - 38}" r="8" fill="none" stroke="${ink(0.96, 0)}" stroke-width="3"/>` +
    line(`M${x - 4} ${y - 20}h18`, ink(0.96, 0), 4, 'stroke-linecap="round"')
  );
}

/** Early vegetables: tiers of crates, apples, leeks; and a grey box that does not belong. */
function fruitStall(): string {
  const crate = (x: number, y: number, w: number, h: number): string =>
    path(rect(x, y, w, h, { j: 0.8 }), ink(0.2, 0.5)) +
    path(
      rect(x, y + 2, w, h * 0.36, { j: 0.6 }) + rect(x, y + h * 0.54, w, h * 0.36, { j: 0.6 }),
      ink(0.42, 0.5),
    );
  const heap = (
    x: number,
    y: number,
    w: number,
    r: number,
    rows: number,
    tone: number,
    temp: number,
  ): string => {
    let [dark, light] = ["", ""];
    for (let row = 0; row < rows; row++)
      for (let i = 0; i < w / (r * 1.9) - row; i++) {
        const [cx, cy] = [R(x + r + (i + row / 2) * r * 1.9), R(y - row * r * 1.5)];
        dark += circ(cx, cy, r, ink(tone, temp));
        light += `M${R(cx - r * 0.4)} ${R(cy - r * 0.5)}q${R(r * 0.4)} ${R(-r * 0.3)} ${R(r * 0.8)} 0`;
      }
    return dark + line(light, ink(Math.min(0.8, tone + 0.3), temp), 1.8, 'stroke-linecap="round"');
  };
  let leeks = "";
  let tops = "";
  for (let i = 0; i < 7; i++) {
    leeks += bar(690 + i * 13, 640, 696 + i * 13, 604, 8, 7);
    tops += `M${696 + i * 13} 606l${-10 + i} -30l6 4l2 -10l5 9l7 -6l-2 34z`;
  }
  return (
    heap(592, 622, 92, 9.4, 3, 0.44, 0.98) +
    path(leeks, ink(0.86, 0.3)) +
    path(tops, ink(0.36, 0.12)) +
    heap(806, 622, 110, 11, 3, 0.6, 0.62) +
    crate(580, 628, 106, 46) +
    crate(690, 634, 108, 42) +
    crate(802, 630, 120, 46) +
    crate(926, 634, 120, 46) +
    path(rect(572, 674, 900, 10, { j: 0.6 }), ink(0.5, 0.5)) +
    path(rect(580, 684, 900, 180, { j: 0.6 }), ink(0.13, 0.3)) +
    line("M640 690v160M720 690v160M800 690v160M572 676H1480", ink(0.28, 0.3), 2)
  );
}
const greyBox = (): string =>
  path(cut("746,634 812,634 806,596 752,596"), ink(0.46, 0.02)) +
  path(cut("752,596 806,596 802,588 756,588", 0.3), ink(0.7, 0.02)) +
  line("M756 626h44M758 618h30", ink(0.24, 0.02), 2) +
  circ(800, 604, 3, ink(0.98, 0.2));

/** The rule of the rue Visconti, nailed at a child's height plus a stool. */
const RULE = { x: 640, y: 272 };
function ruleSheet(): string {
  const { x, y } = RULE;
  return (
    path(
      cut(
        `${x - 29},${y - 36} ${x + 27},${y - 38} ${x + 30},${y + 38} ${x + 4},${y + 34} ${x - 27},${y + 40}`,
        0.6,
      ),
      ink(0.94, 0.4),
    ) +
    line(`M${x - 20} ${y - 22}h38M${x - 20} ${y - 12}h30`, ink(0.2, 0.4), 3.4, 'stroke-dasharray="9 3 5 3"') +
    line(`M${x - 16} ${y + 24}q18 -10 34 -2M${x - 6} ${y + 6}a9 9 0 1 1 16 4`, ink(0.4, 0.92), 2.4) +
    circ(x, y - 34, 3, ink(0.08)) +
    circ(x, y + 34, 2.6, ink(0.08))
  );
}

const CHAIR = { x: 378, y: 706, h: 204 };
/** The man's shawl over its back: hers. */
function shawl(): string {
  const p = (d: string): string => outline(pts(d));
  return (
    path(
      p(
        "322,498c 338,488 368,480 384,490c 392,520 396,560 390,590c 374,580 362,576 350,584 338,600 330,612 318,606c 312,570 314,530",
      ),
      ink(0.56, 0.62),
    ) +
    line(
      "M332 498q-6 50 -8 100M346 490q0 50 0 94M362 486q8 44 10 92M376 486q10 44 12 94",
      ink(0.3, 0.62),
      2.2,
    ) +
    line(
      "M318 606v12M324 608v12M332 606v12M340 598v12M372 578v11M380 584v11M388 588v11",
      ink(0.56, 0.62),
      2.4,
    )
  );
}

/** The ballot: an oyster hamper on a crate, its lid slit. */
function ballot(): string {
  let weave = "";
  for (let y = 622; y < 668; y += 9) weave += `M204 ${y}q6 -5 12 0t12 0t12 0t12 0t12 0t12 0`;
  return (
    path(rect(194, 668, 100, 58, { j: 0.8 }), ink(0.16, 0.5)) +
    path(rect(194, 672, 100, 18, { j: 0.6 }) + rect(194, 698, 100, 20, { j: 0.6 }), ink(0.36, 0.5)) +
    path(outline(pts("206,668c 200,640 202,616c 284,616c 286,640 280,668c")), ink(0.5, 0.56)) +
    line(weave, ink(0.26, 0.56), 2) +
    path(outline(pts("198,617c 214,604 270,604 288,617c 270,624 216,624")), ink(0.64, 0.54)) +
    line("M226 612h34", ink(0.06), 4) +
    path(cut("238,612 250,611 252,592 239,594", 0.4), ink(0.97, 0.42)) +
    line("M204 640q-14 -12 -6 -22M284 640q14 -12 6 -22", ink(0.3, 0.56), 4)
  );
}

/** What is left of the novel, tied with string; the violet ink. */
function manuscript(): string {
  return (
    path(rect(404, 680, 88, 46, { j: 0.8 }), ink(0.16, 0.5)) +
    path(rect(404, 684, 88, 15, { j: 0.6 }) + rect(404, 704, 88, 16, { j: 0.6 }), ink(0.38, 0.5)) +
    path(cut("414,680 470,680 470,650 414,650", 0.5), ink(0.7, 0.4)) +
    path(cut("414,650 470,650 464,638 420,638", 0.4), ink(0.95, 0.44)) +
    line("M415 658h54M415 664h54M415 671h54", ink(0.42, 0.4), 1.2) +
    line("M440 638l2 12V680M414 664h56", ink(0.3, 0.9), 2) +
    path(rect(476, 664, 13, 16, { j: 0.3 }) + rect(479, 658, 7, 7), ink(0.14, 0.04)) +
    line("M482 660L492 632", ink(0.84, 0.4), 2)
  );
}

/** Lamps hung from the ties, each bay its own; one stood on the ice. */
const HUNG = [
  [172, 226, 34],
  [440, 226, 34],
] as const;

/** Our side: an iron column cut by the frame, the edge of an awning. */
function frame(): string {
  const t = ink(0.05, 0.1);
  let s = path(
    cut("-220,-140 -134,-140 -134,860 -220,860", 0.6) +
      cut("-220,-140 1500,-140 1500,-70 -220,-62", 1) +
      cut("-220,860 -220,768 1500,760 1500,860", 1),
    t,
  );
  let scallop = "M560 -64";
  for (let x = 560; x < 1480; x += 46) scallop += `q4 34 23 34t23 -34`;
  s += path(`${scallop}V-130H560Z`, t);
  return s;
}

const crowdRows = [
  { y: 550, from: 110, to: 520, size: 104, tone: 0.24, seed: 3, aisle: [270, 344], z: 0.3 },
  { y: 588, from: 60, to: 560, size: 126, tone: 0.17, seed: 9, aisle: [262, 366], z: 0.35 },
  { y: 636, from: -10, to: 580, size: 150, tone: 0.11, seed: 14, aisle: [250, 440], z: 0.42 },
] as const;

const layers: LayerArt[] = [
  layer("west", 0, west(false), { box: [100, 40, 420, 500], res: 0.6, only: ["day"] }),
  layer("west-night", 0, west(true), { box: [100, 40, 420, 500], res: 0.6, only: ["lamp"] }),
  layer("valley", 0.06, valley()),
  layer("fan", 0.12, fan()),
  layer("air", 0.18, air(false), { box: WORLD, only: ["day"] }),
  layer("air-night", 0.18, air(true), { box: WORLD, only: ["lamp"] }),
  layer("glazing", 0.21, glazing()),
  layer("aisles", 0.225, aisles()),
  layer("floor", 0.24, floor(), { box: [-200, 500, 1680, 340] }),
  layer("bay-4", 0.27, ironBay(0.52, 0.3)),
  ...crowdRows.slice(0, 1).map((row) => layer("crowd-far", row.z, seatedRow(row))),
  layer("bay-3", 0.325, ironBay(0.64, 0.24)),
  ...crowdRows.slice(1, 2).map((row) => layer("crowd-middle", row.z, seatedRow(row))),
  layer("bay-2", 0.385, ironBay(0.826, 0.17)),
  layer("hung", 0.445, HUNG.map(([x, y, r]) => shade(x, y, r, -120)).join("")),
  layer("hung-lit", 0.452, HUNG.map(([x, y, r]) => glow(x, y, r)).join(""), { only: ["lamp"] }),
  layer("rule-sheet", 0.395, ruleSheet()),
  ...crowdRows.slice(2).map((row) => layer("crowd-near", row.z, seatedRow(row))),
  ...striker(2, { at: { x: 168, y: 650 }, height: 286, z: 0.458 }),
  ...plain(figure({ who: "gobseck", pose: "standing", at: { x: 250, y: 656 }, height: 262, z: 0.465 }), {
    temp: 0.5,
    tone: 0.4,
  }),
  ...figure({ who: "michel", pose: "standing", at: { x: 676, y: 652 }, height: 312, z: 0.474, flip: true }),
  layer("tripery", 0.486, tripery()),
  layer("slate-tripe", 0.494, slate(636, 548, 552, 3)),
  ...striker(1, { at: { x: 34, y: 690 }, height: 352, z: 0.512 }),
  layer("bay-1", 0.53, ironBay(1.2, 0.1)),
  ...figure({ who: "ursule", pose: "standing", at: { x: 598, y: 706 }, height: 296, z: 0.59, flip: true }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 506, y: 714 }, height: 356, z: 0.62, flip: true }),
  ...figure({
    who: "marguerite",
    pose: "standing",
    at: { x: 762, y: 712 },
    height: 362,
    z: 0.64,
    flip: true,
  }),
  layer("chair", 0.662, strawChair({ ...CHAIR, wood: 0.2, straw: 0.6 })),
  layer("shawl", 0.67, `<g transform="translate(52 0)">${shawl()}</g>`),
  layer("ballot", 0.69, ballot()),
  layer("manuscript", 0.7, `<g transform="translate(10 0)">${manuscript()}</g>`),
  layer("fish", 0.73, fishStall()),
  layer("phone", 0.742, phone(), { unlit: true }),
  layer("slate-fish", 0.75, slate(-14, 560, 612, 1)),
  layer("fruit", 0.76, `<g transform="translate(58 0)">${fruitStall()}</g>`),
  layer("box", 0.77, `<g transform="translate(-6 2)">${greyBox()}</g>`),
  layer("slate-fruit", 0.78, slate(676, 606, 640, 2)),
  layer("lamp", 0.79, scaled(28, 614, 0.7, lampBody(0, 0) + lampGlass(0, 0))),
  layer("lamp-lit", 0.796, scaled(28, 614, 0.7, litGlass(0, 0) + lampFlame(0, 0)), { only: ["lamp"] }),
  layer("frame", 0.93, frame(), { box: WORLD }),
];

const sun = { x: SUN.x, y: SUN.y, z: 0.1, radius: 420, intensity: 1, temp: 0.48, halo: 0.15 };
const roofLight = { x: 560, y: -60, z: 0.86, radius: 900, intensity: 0.72, temp: 0.12, halo: 0 };
const app = { x: PHONE.x, y: PHONE.y - 36, z: 0.8, radius: 90, intensity: 0.7, temp: 0, halo: 0.06 };
const hung = {
  x: 172,
  y: 232,
  z: 0.47,
  radius: 300,
  intensity: 1.05,
  temp: 0.5,
  halo: 0.12,
  flicker: true,
};
const paraffin = {
  x: 28,
  y: 546,
  z: 0.82,
  radius: 300,
  intensity: 0.9,
  temp: 0.54,
  halo: 0.08,
  flicker: true,
};

export default {
  id: "market_hall",
  palette: "halles",
  focus: 0.62,
  parallax: 52,
  ambient: 0.5,
  grain: 0.08,
  vignette: 0.26,
  split: 0.3,
  shadow: [40, 0.6],
  hatch: { strength: 0.54, pitch: 4.6, cross: 0.66, ruled: false },
  lights: {
    day: [sun, roofLight, app],
    lamp: {
      lights: [hung, { ...hung, x: 440 }, paraffin],
      ambient: 0.42,
    },
  },
  subject: { x: -36, y: 4, w: 830, h: 716 },
  portrait: { x: 30, y: 20, w: 740, h: 700 },
  layers,
  objects: {
    ballot: { layer: "ballot" },
    phone: { layer: "phone" },
    manuscript: { layer: "manuscript" },
    rule_sheet: { layer: "rule-sheet" },
    chair: { layer: "chair" },
  },
} satisfies SceneArt;
