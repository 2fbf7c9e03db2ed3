/** An attic on a hot night: the plan of the Machine hangs across it like washing, and the lamp stands behind, so that the light has to go through the paper. */
import { bar, grad, ink, layer, line, path, poly, R, rect, rgrad, rng } from "../kit/draw/index.ts";
import { reink, reinked } from "../kit/draw/reink.ts";
import { companion } from "../kit/figures/cenacle-people.ts";
import { anchor, figure } from "../kit/figures/figure.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { lampBody } from "../kit/props/paraffin-lamp.ts";
import { roofs } from "../kit/props/roofs.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const WORLD = [-200, -120, 1680, 960] as const;
/** The lamp behind the sheet, and the sheet. */
const LAMP = { x: 486, y: 236 };
const SHEET = { left: 256, right: 726, top: 46, foot: 482 };
/** Where the six of them stand round the flame. */
const RING = 136;
/** The opening of the dormer in the slope. */
const DORMER = { left: 34, right: 196, top: 84, foot: 340 };

const cut = (points: string, j = 0.8): string => poly(pts(points), { j });

/** Half past one in July: blue to the zenith, a rose lip where the town is. */
function sky(): string {
  return `<defs>${grad("s", [
    [0, 0.5, 0.02],
    [0.5, 0.66, 0.06],
    [0.86, 0.8, 0.34],
    [1, 0.84, 0.46],
  ])}</defs><rect x="-30" y="40" width="300" height="320" fill="url(#s)"/>`;
}
function stars(): string {
  const dice = rng(20);
  let small = "";
  for (let i = 0; i < 30; i++) small += `M${R(20 + dice() * 190)} ${R(80 + dice() ** 1.2 * 170)}h.1`;
  return (
    line(small, ink(1, 0.1), 2.2, 'stroke-linecap="round"') +
    line("M72 122h.1M150 146h.1M118 108h.1", ink(1, 0.2), 4, 'stroke-linecap="round"')
  );
}

/** Tiles below the sill, and the tower of Saint-Pierre, which does not sleep either. */
function town(): string {
  const far = ink(0.24, 0.06);
  let s = path(
    outline(
      pts(
        "132,352c 132,262c 134,262c 134,238c 136,238c 136,222c 138,222c 146,204c 154,222c 156,222c 156,238c 158,238c 158,262c 160,262c 160,352c",
      ),
    ),
    far,
  );
  s += line("M140 262v12M150 262v12M141 240v9M150 240v9", ink(0.6, 0.3), 3, 'stroke-linecap="round"');
  s += path(cut("-40,360 -40,318 20,306 60,314 110,300 160,312 260,304 260,360"), far);
  return (
    s +
    roofs({
      rows: [
        [326, 6, 230],
        [346, -10, 230],
      ],
      scale: () => 4.6,
      seed: 8,
      tone: 0.2,
      awake: 0.12,
    })
  );
}

/** The slope of the roof, boarded, face on; the dormer is a hole in it. */
function slope(): string {
  const { left, right, top, foot } = DORMER;
  let s = `<defs>${grad("w", [
    [0, 0.22, 0.4],
    [0.5, 0.36, 0.44],
    [1, 0.3, 0.44],
  ])}</defs><path fill-rule="evenodd" fill="url(#w)" d="M-200 -120H1480V600H-200ZM${left} ${foot}V${top}H${right}V${foot}Z"/>`;
  const dice = rng(3);
  let boards = "";
  for (let x = -560; x < 1900; x += 58) {
    const [a, b] = [440 + (x - 440) * 0.8, 440 + (x - 440) * 1.02];
    if (b > left - 18 && b < right + 18)
      boards += `M${R(a)} -120L${R(440 + (x - 440) * 0.855)} ${top - 20}M${R(b - 2)} ${foot + 22}L${R(b)} 600`;
    else boards += `M${R(a)} -120L${R(b)} 600`;
    if (dice() < 0.5) boards += `M${R(b - 20)} ${R(100 + dice() * 380)}h${R(30 + dice() * 20)}`;
  }
  return s + line(boards, ink(0.18, 0.42), 2);
}

/** The cheeks of the dormer going out to the night, and its sill with a pot of basil. */
function cheeks(): string {
  const { left, right, top, foot } = DORMER;
  return (
    path(
      cut(`${left},${top} ${left + 26},${top + 18} ${left + 26},${foot - 12} ${left},${foot}`, 0.3),
      ink(0.2, 0.1),
    ) +
    path(
      cut(`${left},${top} ${right},${top} ${right - 26},${top + 18} ${left + 26},${top + 18}`, 0.3),
      ink(0.12, 0.1),
    ) +
    path(
      cut(`${right},${top} ${right - 26},${top + 18} ${right - 26},${foot - 12} ${right},${foot}`, 0.3),
      ink(0.42, 0.3),
    ) +
    path(
      cut(`${left},${foot} ${left + 26},${foot - 12} ${right - 26},${foot - 12} ${right},${foot}`, 0.3),
      ink(0.5, 0.1),
    ) +
    path(
      rect(left - 14, top - 14, right - left + 28, 14, { j: 0.5 }) +
        rect(left - 14, top - 4, 13, foot - top + 14, { j: 0.5 }) +
        rect(right + 1, top - 4, 13, foot - top + 14, { j: 0.5 }) +
        rect(left - 22, foot, right - left + 44, 15, { j: 0.6 }),
      ink(0.15, 0.3),
    )
  );
}

/** Casements thrown wide: two leaves turned into the room, all night in their panes. */
function casements(): string {
  const { left, right, top, foot } = DORMER;
  const wood = ink(0.13, 0.26);
  const leaf = (x: number, w: number, up: number): string => {
    const far = x + w;
    const down = -up * 0.9;
    let s = path(cut(`${x},${top + 4} ${far},${top - up} ${far},${foot - down} ${x},${foot - 4}`, 0.4), wood);
    for (const t of [0, 1, 2]) {
      const [a, b] = [0.05 + t * 0.315, 0.05 + t * 0.315 + 0.28];
      const y = (side: number, v: number): number => {
        const [from, to] = side ? [top - up, foot - down] : [top + 4, foot - 4];
        return R(from + (to - from) * v);
      };
      const [l, r] = [x + w * 0.16, x + w * 0.84];
      s += path(
        cut(`${l},${y(0, a)} ${r},${y(1, a)} ${r},${y(1, b)} ${l},${y(0, b)}`, 0.2),
        ink(t ? 0.36 : 0.48, 0.06),
      );
      s += line(`M${R(l + w * 0.2)} ${y(0, b) - 8}L${R(r - w * 0.2)} ${y(1, a) + 12}`, ink(0.66, 0.06), 2);
    }
    return s;
  };
  return leaf(left, -46, 26) + leaf(right, 40, 26);
}

/** Purlin, two rafters and a collar: what the sheet hangs from. */
function beams(): string {
  const t = ink(0.16, 0.42);
  const lit = ink(0.4, 0.46);
  let s = path(
    bar(-220, 16, 1500, 4, 40, 40) + bar(226, -130, 214, 600, 26, 32) + bar(770, -130, 796, 600, 26, 32),
    t,
  );
  s += line("M-200 37L1480 25M240 40L231 590M756 36L779 590", lit, 2);
  for (const x of [60, 410, 640, 960]) s += line(`M${x} 2q4 12 -2 26`, ink(0.1, 0.4), 2);
  return s;
}

/** Boards of the floor, and on them what comes out under the hem. */
function floor(): string {
  let s = `<defs>${grad("f", [
    [0, 0.42, 0.44],
    [0.5, 0.28, 0.42],
    [1, 0.1, 0.34],
  ])}</defs>${path(rect(-200, 576, 1680, 280, { j: 0 }), "url(#f)")}`;
  s += path(cut("300,578 690,578 830,700 170,704", 2), ink(0.62, 0.52));
  let boards = "";
  for (let x = -1200; x < 2400; x += 92)
    boards += `M${R(440 + (x - 440) * 0.62)} 578L${R(440 + (x - 440) * 1.3)} 842`;
  return s + line(boards, ink(0.16, 0.4), 2) + path(rect(-200, 568, 1680, 11, { j: 0.6 }), ink(0.17, 0.42));
}

/** A pair of steps with the lamp at the top: they pinned the plan from it. */
function steps(tone: number, foot: number): string {
  const { x, y } = LAMP;
  const t = ink(tone, 0.5);
  let s = path(bar(x - 26, y + 58, x - 74, foot, 12, 13) + bar(x + 26, y + 58, x + 78, foot, 12, 13), t);
  for (let i = 0; i < 5; i++) {
    const v = (i + 0.6) / 5;
    const half = 26 + 46 * v;
    const b = y + 58 + (foot - y - 58) * v;
    if (b > foot - 14) continue;
    s += path(bar(x - half, b, x + half, b, 9), t);
  }
  return s + path(rect(x - 44, y + 50, 90, 12), t);
}

/** The lamp on the top step, as it shows through: brass dimmer than glass, glass dimmer than flame. */
const lampShadow = (tone: number): string =>
  `<g transform="translate(${LAMP.x} ${LAMP.y + 50})scale(.46)">${reink(lampBody(0, 0), () => ink(tone, 0.54))}</g>` +
  path(`M${LAMP.x} ${LAMP.y - 16}q12 14 5 26h-10q-8 -10 5 -26z`, ink(1, 0.4));

/** Its outline, hung by nine pegs: the top edge scallops, the foot curls. */
const HEM = `M${SHEET.left} ${SHEET.top}q29 10 58 3t59 4t58 2t60 1t58 -2t59 -4t58 -1t60 -8C${SHEET.right + 8} 190 ${SHEET.right - 8} 330 ${SHEET.right + 4} ${SHEET.foot - 8}q-60 16 -118 2t-118 8t-118 -4t-120 6C${SHEET.left - 6} 330 ${SHEET.left + 8} 190 ${SHEET.left} ${SHEET.top}Z`;

/** The paper. by day: what the window gives; by night: what comes through, brightest before the flame. */
function paper(night: boolean): string {
  const stops = night
    ? ([
        [0, 1, 0.46],
        [0.16, 0.97, 0.48],
        [0.4, 0.9, 0.5],
        [0.7, 0.79, 0.53],
        [1, 0.62, 0.58],
      ] as const)
    : ([
        [0, 0.8, 0.3],
        [1, 0.62, 0.2],
      ] as const);
  let s = `<defs>${rgrad("p", stops, { cx: night ? LAMP.x : 260, cy: LAMP.y, r: night ? 350 : 560 })}</defs>${path(HEM, "url(#p)")}`;
  // twenty sheets pasted edge over edge: where there are two, less comes through
  const strip = ink(night ? 0.7 : 0.56, 0.56);
  let seams = "";
  for (const x of [352, 447, 540, 634])
    seams += bar(x, SHEET.top + 4, x + 2, SHEET.foot - 4, 6, 6, { j: 0.8 });
  for (const y of [152, 260, 372]) seams += bar(SHEET.left + 4, y, SHEET.right - 3, y + 2, 6, 6, { j: 0.8 });
  s += `<g opacity=".5">${path(seams, strip)}</g>`;
  const steady = night ? 0.66 : 0.6;
  return night
    ? s +
        `<clipPath id="h"><path d="${HEM}"/></clipPath><g clip-path="url(#h)">${steps(steady, 600)}${lampShadow(steady)}</g>`
    : s;
}

const seat = (i: number): readonly [number, number] => {
  const a = -Math.PI / 2 + (i * Math.PI) / 3;
  return [R(LAMP.x + Math.cos(a) * RING * 1.12), R(LAMP.y + 4 + Math.sin(a) * RING)];
};

/** What each of the six is drawn as, round (0, 0), within 26 units. */
const EMBLEMS: readonly string[] = [
  // a hand mirror
  "M0 -20a13 16 0 1 1 -.1 0M0 12v16M-6 -10q4 -6 10 -5",
  // a mouth that knows
  "M-22 0q11 -14 22 -7q11 -7 22 7q-22 18 -44 0M-22 0q22 6 44 0",
  // an eye made of points
  "M-23 0q23 -24 46 0q-23 24 -46 0M0 -7a7 7 0 1 1 -.1 0M-12 -18v-5M0 -20v-6M12 -18v-5",
  // coins, in a pile
  "M-16 12a16 5 0 1 0 32 0a16 5 0 1 0 -32 0M-16 12v-7M16 12v-7M-16 3a16 5 0 0 0 32 0M-16 3v-8M16 3v-8M-16 -6a16 5 0 1 0 32 0a16 5 0 1 0 -32 0",
  // a cloud on its mast
  "M-18 8q-10 -1 -8 -10q2 -8 10 -6q3 -12 15 -10q9 1 10 10q12 -2 12 8q-1 8 -10 8zM0 8v16M-8 24h16",
  // nothing, barred
  "M0 -20a20 20 0 1 1 -.1 0M-15 17L16 -16",
];

/** Squiggles that were sentences: her hand slopes and never lifts. */
function hand(x: number, y: number, w: number, rows: number, seed: number): string {
  const dice = rng(seed);
  let d = "";
  for (let row = 0; row < rows; row++) {
    let at = x;
    const end = x + w * (row === rows - 1 ? 0.6 : 0.9 + dice() * 0.1);
    d += `M${R(at)} ${R(y + row * 10)}`;
    while (at < end) {
      const step = 5 + dice() * 4;
      const rise = dice() < 0.2 ? -6 : -3;
      d += dice() < 0.14 ? `m${R(step)} 0` : `q${R(step / 3)} ${rise} ${R(step / 2)} 0t${R(step / 2)} 0`;
      at += step;
    }
  }
  return d;
}

/** The plan: six wheels, who pays whom, and in the middle one money, which is where the flame shows. */
function plan(): string {
  const dark = ink(0.2, 0.56);
  let [rings, thin, teeth] = ["", "", ""];
  for (let i = 0; i < 6; i++) {
    const [x, y] = seat(i);
    const r = 40;
    rings += `M${R(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    thin += `M${R(x - 34)} ${y}a34 34 0 1 0 68 0a34 34 0 1 0 -68 0`;
    const n = 18 + i * 2;
    for (let k = 0; k < n; k++) {
      const a = (k * 2 * Math.PI) / n;
      teeth += `M${R(x + Math.cos(a) * 41)} ${R(y + Math.sin(a) * 41)}L${R(x + Math.cos(a) * 46)} ${R(y + Math.sin(a) * 46)}`;
    }
  }
  let belts = "";
  let arrows = "";
  for (let i = 0; i < 6; i++) {
    const [[ax, ay], [bx, by]] = [seat(i), seat((i + 1) % 6)];
    const l = Math.hypot(bx - ax, by - ay);
    const [ux, uy] = [(bx - ax) / l, (by - ay) / l];
    for (const side of [-6, 6])
      belts += `M${R(ax + ux * 46 - uy * side)} ${R(ay + uy * 46 + ux * side)}L${R(bx - ux * 46 - uy * side)} ${R(by - uy * 46 + ux * side)}`;
    const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
    arrows += `M${R(mx + ux * 9)} ${R(my + uy * 9)}L${R(mx - ux * 5 - uy * 6)} ${R(my - uy * 5 + ux * 6)}L${R(mx - ux * 5 + uy * 6)} ${R(my - uy * 5 - ux * 6)}Z`;
    const [cx, cy] = [LAMP.x, LAMP.y + 4];
    thin += `M${R(ax + (cx - ax) * 0.32)} ${R(ay + (cy - ay) * 0.32)}L${R(cx + (ax - cx) * 0.26)} ${R(cy + (ay - cy) * 0.26)}`;
    const [dx, dy] = seat((i + 2) % 6);
    thin += `M${R(ax + (dx - ax) * 0.2)} ${R(ay + (dy - ay) * 0.2)}Q${R((ax + dx) / 2 + (ax + dx - 2 * cx) * 0.04)} ${R((ay + dy) / 2 + (ay + dy - 2 * cy) * 0.04)} ${R(dx + (ax - dx) * 0.2)} ${R(dy + (ay - dy) * 0.2)}`;
  }
  const emblems = EMBLEMS.map(
    (d, i) =>
      `<g transform="translate(${seat(i).join(" ")})">${line(d, dark, 2.6, 'stroke-linecap="round" stroke-linejoin="round"')}</g>`,
  );
  const notes =
    hand(280, 78, 100, 4, 1) +
    hand(566, 74, 130, 4, 2) +
    hand(280, 220, 54, 6, 3) +
    hand(652, 214, 56, 6, 4) +
    hand(276, 400, 96, 5, 5) +
    hand(604, 404, 100, 5, 6) +
    hand(420, 424, 120, 3, 7);
  return (
    line(belts, dark, 2) +
    line(thin, ink(0.36, 0.56), 1.4) +
    line(teeth, dark, 3.2) +
    line(rings, dark, 3.4) +
    path(arrows, ink(0.3, 0.96)) +
    emblems.join("") +
    line(
      `M${LAMP.x - 27} ${LAMP.y + 4}a27 27 0 1 0 54 0a27 27 0 1 0 -54 0M${LAMP.x - 21} ${LAMP.y + 4}a21 21 0 1 0 42 0a21 21 0 1 0 -42 0`,
      ink(0.34, 0.94),
      2.6,
    ) +
    line(notes, ink(0.34, 0.56), 1.3, 'stroke-linecap="round"')
  );
}

/** Pegs. */
function pegs(): string {
  let d = "";
  for (let i = 0; i < 9; i++)
    d += rect(SHEET.left - 2 + i * 58, SHEET.top - 9 + (i % 2) * 4, 6, 19, { j: 0.4 });
  return (
    path(d, ink(0.1, 0.4)) +
    line(`M214 ${SHEET.top - 12}Q490 ${SHEET.top + 8} 770 ${SHEET.top - 14}`, ink(0.08, 0.4), 2.4)
  );
}

/** Those behind the sheet: their legs below the hem, themselves as shadows on it. */
const SITTERS = [
  [1, 308, 618],
  [4, 430, 606],
  [3, 660, 620],
] as const;
function behind(): LayerArt[] {
  return SITTERS.flatMap(([i, x, y]) => {
    const [one] = companion(i, { at: { x, y }, height: 350, z: 0.45 });
    if (!one?.body) return [];
    const { body } = one;
    const plain = { who: "cenacle_people", pose: "seated" } as const;
    const under = reinked({ body }, () => ink(0.07, 0.5)).body;
    const shadow = reinked({ body }, () => ink(0.6, 0.6)).body;
    return [
      layer(
        `behind-${i}`,
        0.446 + i * 0.004,
        `<clipPath id="u"><rect x="0" y="${SHEET.foot - 12}" width="900" height="300"/></clipPath><g clip-path="url(#u)">${under}</g>`,
        plain,
      ),
      layer(
        `shadow-${i}`,
        0.484 + i * 0.0005,
        `<clipPath id="h"><path d="${HEM}"/></clipPath><g clip-path="url(#h)">${shadow}</g>`,
        { ...plain, sheet: "plan", only: ["lamp"], motion: { dx: 2.4, dy: 1.4, speed: 3, phase: i } },
      ),
    ];
  });
}

/** An iron bed pushed under the window, its sheet thrown off. */
function bed(): string {
  const iron = ink(0.1, 0.2);
  let s = line(
    "M-118 640V402q0 -14 12 -14H-70q12 0 12 14V640M-118 430H-58M-118 470H-58M-98 392V560M-78 392V560",
    iron,
    6,
  );
  s += line("M232 664V470q0 -12 -12 -12H196q-12 0 -12 12V640M184 500H232", iron, 6);
  s += path(cut("-112,520 224,524 224,566 -112,562", 1), ink(0.34, 0.14));
  s +=
    path(cut("-112,562 224,566 224,580 -112,576", 0.6), ink(0.1, 0.2)) +
    path(bar(-60, 576, -60, 640, 6) + bar(196, 578, 196, 646, 6), iron);
  // bolster and rumpled sheet, blue with the night
  s += path(outline(pts("-110,520c -112,470 -92,458 -40,462 -8,470 -2,498 -8,522c")), ink(0.62, 0.08));
  s += path(
    outline(
      pts(
        "-20,524c 6,506 30,512 56,500 86,486 108,500 132,506 160,512 196,504 222,516c 228,560 214,612 196,640c 176,622 168,600 150,592 128,606 120,640 104,652c 84,620 70,590 40,578 10,570 -12,556c",
      ),
    ),
    ink(0.66, 0.1),
  );
  return (
    s +
    line(
      "M40 512Q58 540 40 572M96 500Q112 552 102 640M150 510Q160 550 150 588M196 514Q206 560 192 630M-92 480Q-60 470 -30 486",
      ink(0.4, 0.1),
      2.4,
      'stroke-linecap="round"',
    )
  );
}

/** A pile of pages on the ground, `n` quires high, its top sheet askew. */
function pile(x: number, y: number, w: number, n: number, seed: number, tone = 0.6): string {
  const dice = rng(seed);
  let s = "";
  let top = y;
  for (let i = 0; i < n; i++) {
    const h = 9 + dice() * 9;
    const dx = (dice() - 0.5) * 12;
    s += path(rect(x - w / 2 + dx, top - h, w, h - 1, { j: 0.8 }), ink(tone - 0.12 + dice() * 0.14, 0.4));
    s += line(`M${R(x - w / 2 + dx + 2)} ${R(top - h * 0.5)}h${R(w - 5)}`, ink(tone - 0.3, 0.4), 1.1);
    top -= h;
  }
  const lean = (dice() - 0.5) * 14;
  s += path(
    cut(
      `${x - w * 0.5},${top} ${x + w * 0.48},${top + 1} ${x + w * 0.4 + lean},${top - w * 0.17} ${x - w * 0.4 + lean},${top - w * 0.18}`,
      0.6,
    ),
    ink(tone + 0.16, 0.44),
  );
  return s + line(hand(x - w * 0.34, top - w * 0.1, w * 0.64, 1, seed + 9), ink(0.3, 0.4), 1.1);
}

const DANIELLE = { who: "danielle", pose: "seated", at: { x: 176, y: 696 }, height: 424, z: 0.566 } as const;
const table = anchor(DANIELLE, "table");

/** A night table drawn up to the chair: the sheaf she is at, a glass of water, the telephone nobody answers. */
function desk(): string {
  const { x, y } = table;
  const t = ink(0.12, 0.44);
  return (
    path(
      cut(`${x - 46},${y + 2} ${x + 92},${y + 2} ${x + 92},${y + 12} ${x - 46},${y + 12}`, 0.4),
      ink(0.22, 0.46),
    ) +
    path(
      bar(x - 34, y + 12, x - 38, 694, 8, 7) +
        bar(x + 80, y + 12, x + 86, 694, 8, 7) +
        rect(x - 34, y + 60, 116, 7, { j: 0.4 }),
      t,
    ) +
    line(`M${x - 46} ${y + 2}H${x + 92}`, ink(0.6, 0.5), 1.8)
  );
}
function onDesk(): string {
  const { x, y } = table;
  return (
    path(
      cut(`${x + 62},${y + 1} ${x + 80},${y + 1} ${x + 84},${y - 30} ${x + 58},${y - 30}`, 0.2),
      ink(0.3, 0.1),
    ) +
    path(
      cut(`${x + 62},${y + 1} ${x + 80},${y + 1} ${x + 82},${y - 16} ${x + 60},${y - 16}`, 0.2),
      ink(0.52, 0.08),
    ) +
    line(`M${x + 58} ${y - 30}h26M${x + 81} ${y - 27}l-3 25`, ink(0.9, 0.1), 1.8)
  );
}
const TELEPHONE = { x: table.x + 22, y: table.y };
function telephone(): string {
  const { x, y } = TELEPHONE;
  return (
    path(
      cut(`${x - 20},${y + 1} ${x + 22},${y + 1} ${x + 28},${y - 15} ${x - 10},${y - 15}`, 0.2),
      ink(0.05, 0.2),
    ) +
    path(
      cut(`${x - 15},${y - 1} ${x + 19},${y - 1} ${x + 23},${y - 13} ${x - 8},${y - 13}`, 0.2),
      ink(0.98, 0.02),
    ) +
    line(`M${x - 9} ${y - 5}h14M${x - 2} ${y - 9}h16`, ink(0.66, 0.02), 2.2)
  );
}

const pages = (): string =>
  pile(344, 712, 84, 9, 1, 0.62) +
  pile(432, 722, 92, 5, 2, 0.66) +
  pile(520, 728, 78, 3, 3, 0.6) +
  pile(724, 706, 80, 13, 4, 0.5) +
  pile(812, 716, 92, 9, 5, 0.4);
const pagesInBed = (): string =>
  [
    [34, 500, -10],
    [88, 492, 8],
    [128, 504, -4],
  ]
    .map(
      ([x = 0, y = 0, a = 0], i) =>
        `<g transform="translate(${x} ${y})rotate(${a})">${path(rect(-22, -14, 44, 20, { j: 0.6 }), ink(0.78, 0.2)) + line(hand(-17, -7, 34, 2, 40 + i), ink(0.36, 0.2), 1)}</g>`,
    )
    .join("");

/** Close to us: the post of the stair, a chair heaped with paper, the dark. */
function frame(): string {
  const t = ink(0.045, 0.3);
  return path(
    cut("-220,-140 1500,-140 1500,-66 700,-58 -220,-44", 2) +
      cut("-220,-140 -138,-140 -146,860 -220,860", 1.5) +
      cut("-220,860 -220,728 120,742 420,748 760,740 1500,716 1500,860", 2),
    t,
  );
}

const layers: LayerArt[] = [
  layer("sky", 0, sky(), { box: [-30, 40, 300, 320], res: 0.6 }),
  layer("stars", 0.03, stars(), { only: ["lamp"] }),
  layer("town", 0.1, town()),
  layer("slope", 0.3, slope(), { box: WORLD }),
  layer("dormer", 0.32, cheeks()),
  layer("casements", 0.345, casements()),
  layer("beams", 0.37, beams()),
  layer("floor", 0.39, floor(), { box: [-200, 566, 1680, 274] }),
  layer("steps", 0.43, steps(0.1, 640)),
  ...behind(),
  layer("pegs", 0.476, pegs()),
  layer("paper-lit", 0.482, paper(true), { only: ["lamp"], sheet: "plan" }),
  layer("paper-day", 0.482, paper(false), { only: ["dawn"], sheet: "plan" }),
  layer("plan", 0.488, plan(), { sheet: "plan" }),
  layer("bed", 0.52, `<g transform="translate(-12 -44)">${bed()}</g>`),
  layer("bed-pages", 0.53, `<g transform="translate(-30 -44)">${pagesInBed()}</g>`),
  ...figure({ who: "cassandre", pose: "standing", at: { x: 344, y: 660 }, height: 412, z: 0.545 }),
  layer("desk", 0.56, desk()),
  ...figure(DANIELLE),
  ...figure({ ...DANIELLE, pose: "standing", at: { x: 150, y: 696 } }),
  layer("on-desk", 0.574, onDesk()),
  layer("telephone", 0.58, telephone()),
  ...figure({ who: "ursule", pose: "standing", at: { x: 560, y: 700 }, height: 372, z: 0.6, flip: true }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 664, y: 714 }, height: 446, z: 0.62, flip: true }),
  layer("pages", 0.7, pages()),
  layer("frame", 0.93, frame(), { box: WORLD }),
];

const lamp = { ...LAMP, z: 0.44, radius: 330, intensity: 0.95, temp: 0.5, halo: 0.14, flicker: true };
const night = { x: 104, y: 300, z: 0.6, radius: 260, intensity: 0.9, temp: 0.03, halo: 0.05 };
const screen = {
  x: TELEPHONE.x,
  y: TELEPHONE.y - 10,
  z: 0.6,
  radius: 60,
  intensity: 0.8,
  temp: 0.02,
  halo: 0.1,
};
const daybreak = { x: 114, y: 200, z: 0.66, radius: 520, intensity: 1, temp: 0.34, halo: 0.1 };

export default {
  id: "danielle_room",
  palette: "summer",
  focus: 0.62,
  parallax: 50,
  ambient: 0.36,
  grain: 0.09,
  vignette: 0.36,
  split: 0.2,
  shadow: [44, 0.8],
  hatch: { strength: 0.6, pitch: 4.6, cross: 0.62, ruled: false },
  lights: {
    lamp: [lamp, night, screen],
    dawn: { lights: [daybreak, { ...daybreak, x: 700, intensity: 0.3 }], ambient: 0.44, palette: "dawn" },
  },
  subject: { x: -36, y: 10, w: 826, h: 706 },
  portrait: { x: 60, y: 20, w: 720, h: 690 },
  layers,
  objects: {
    plan: { layer: "plan" },
    telephone: { layer: "telephone" },
    pages: { layer: "pages", box: [296, 570, 270, 160] },
    bed: { layer: "bed" },
    lamp: { layer: "steps", box: [400, 484, 172, 150] },
  },
} satisfies SceneArt;
