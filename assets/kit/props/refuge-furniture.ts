/** What the refuge is furnished with: six rooms of a doll's house, each drawn where it stands, lit by a little lamp of its own. */
import { bar, circ, ink, line, path, poly, R, rect, rgrad, rng, type Point } from "../draw/index.ts";
import { outline, pts } from "../figures/part.ts";
import { leaningBowl } from "./leaning-bowl.ts";

/** One room cut open. Units: its walls on the cut, the front and the back edge of its floor, and where its lamp burns. */
export interface Bay {
  readonly left: number;
  readonly right: number;
  /** Height of the back wall's upper edge, hidden or not. */
  readonly top: number;
  readonly back: number;
  readonly floor: number;
  readonly lamp: readonly [x: number, y: number];
  /** Temperature of its light. */
  readonly temp: number;
}

/** The axis of the house and how much narrower its back walls are. */
const AXIS = 418;
const DEEP = 0.93;
export const inset = (x: number): number => R(AXIS + (x - AXIS) * DEEP);

export const BAYS = {
  school: { left: 66, right: 296, top: 30, back: 238, floor: 280, lamp: [262, 176], temp: 0.5 },
  library: { left: 300, right: 520, top: 10, back: 238, floor: 280, lamp: [486, 150], temp: 0.56 },
  beds: { left: 524, right: 770, top: 30, back: 238, floor: 280, lamp: [640, 136], temp: 0.56 },
  table: { left: 66, right: 266, top: 286, back: 450, floor: 512, lamp: [158, 366], temp: 0.5 },
  bench: { left: 392, right: 560, top: 286, back: 450, floor: 512, lamp: [452, 388], temp: 0.46 },
  infirmary: { left: 564, right: 770, top: 286, back: 450, floor: 512, lamp: [676, 358], temp: 0.22 },
} as const satisfies Record<string, Bay>;
export type BayId = keyof typeof BAYS;

const cut = (points: string, j = 0.5): string => poly(pts(points), { j, b: 0.4 });

/** The room awake: wall and floor bright round the lamp. `roof` cuts it off where the slope comes down. */
export function litBay(id: BayId, roof = ""): string {
  const { left, right, top, back, floor, lamp, temp } = BAYS[id];
  const glow = rgrad(
    "g",
    [
      [0, 0.94, temp],
      [0.16, 0.84, temp],
      [0.5, 0.62, temp],
      [1, 0.4, temp],
    ],
    { cx: lamp[0], cy: lamp[1], r: 190 },
  );
  const wall = `M${inset(left)} ${top}H${inset(right)}V${back}H${inset(left)}Z`;
  const ground = `M${inset(left)} ${back}H${inset(right)}L${right} ${floor}H${left}Z`;
  const inside = roof ? `<clipPath id="c"><path d="${roof}"/></clipPath>` : "";
  return `<defs>${glow}${rgrad(
    "f",
    [
      [0, 0.7, temp],
      [1, 0.3, temp],
    ],
    { cx: lamp[0], cy: back + 20, r: 150 },
  )}${inside}</defs><g${roof ? ' clip-path="url(#c)"' : ""}>${path(wall, "url(#g)") + path(ground, "url(#f)")}</g>`;
}

/** A table's top seen from a little above, its edge and its legs; (x, y) the left end of its front edge. */
function slab(x: number, y: number, w: number, deep: number, legs: number, tone: number): string {
  const foot: Point[] = [
    [x, y],
    [x + w, y],
    [x + w - 5, y - deep],
    [x + 5, y - deep],
  ];
  return (
    path(bar(x + 5, y, x + 4, y + legs, 4) + bar(x + w - 5, y, x + w - 4, y + legs, 4), ink(tone * 0.4)) +
    path(poly(foot, { j: 0.3 }), ink(tone)) +
    path(rect(x, y, w, 5, { j: 0.3 }), ink(tone * 0.55))
  );
}
const stool = (x: number, y: number, tone = 0.2): string =>
  path(
    rect(x - 11, y - 24, 22, 4, { j: 0.3 }) +
      bar(x - 8, y - 20, x - 10, y, 3) +
      bar(x + 8, y - 20, x + 10, y, 3),
    ink(tone),
  );
/** A little shade on its cord, and what burns under it. */
const hung = (x: number, y: number, cord: number, temp: number): string =>
  line(`M${x} ${cord}V${y - 14}`, ink(0.08), 1.6) +
  path(cut(`${x - 5},${y - 16} ${x + 5},${y - 16} ${x + 19},${y} ${x - 19},${y}`, 0.2), ink(0.12)) +
  `<ellipse cx="${x}" cy="${y + 1}" rx="16" ry="3.4" fill="${ink(1, temp)}"/>`;

/** A blackboard with a house, a sun and a boat on it; two tables, stools, a globe. */
function school(): string {
  let s =
    path(rect(112, 122, 112, 70, { j: 0.6 }), ink(0.24, 0.5)) +
    path(rect(117, 127, 102, 60, { j: 0.4 }), ink(0.08, 0.2));
  s += line(
    "M128 176v-17l12 -12l12 12v17zM136 176v-9h7v9M170 146a7 7 0 1 0 .1 0M170 138v-5M159 141l-4 -4M181 141l4 -4M178 176h34l-7 8h-20zM194 174v-22l14 18z",
    ink(0.86, 0.3),
    1.7,
    'stroke-linejoin="round"',
  );
  s +=
    path(rect(240, 196, 46, 5), ink(0.2)) +
    circ(262, 176, 6, ink(1, 0.5)) +
    path(cut("254,196 270,196 266,184 258,184"), ink(0.16));
  s += line("M257 183q-5 -9 1 -17h8q6 8 1 17", ink(0.5), 1.4);
  s += slab(96, 224, 78, 12, 34, 0.56) + slab(188, 224, 78, 12, 34, 0.56);
  s += stool(112, 264) + stool(150, 266) + stool(206, 264) + stool(246, 266);
  s +=
    circ(250, 203, 9, ink(0.3, 0.1)) +
    line("M250 212v7M244 219h12M242 198q8 5 16 1M249 194q-4 9 2 18", ink(0.7, 0.2), 1.4);
  const sheets = cut("112,219 128,219 131,213 116,213", 0.2) + cut("206,219 224,219 225,213 209,213", 0.2);
  return s + path(sheets, ink(0.94, 0.4)) + line("M132 217l12 -3M228 216l9 -3", ink(0.5, 0.95), 2);
}

/** Books to the ceiling, a ladder against them, an armchair, a lamp on its foot. */
function library(): string {
  const dice = rng(17);
  let s = path(rect(312, 62, 158, 180, { j: 0.6 }), ink(0.15));
  const spines: Record<string, string> = {};
  for (let shelf = 0; shelf < 6; shelf++) {
    const y = 91 + shelf * 29;
    for (let x = 317; x < 462;) {
      const [w, h] = [4 + dice() * 6, 15 + dice() * 8];
      const kind = ["0.62,0.4", "0.34,0.9", "0.42,0.1", "0.76,0.5", "0.28,0.5"].at(Math.floor(dice() * 5))!;
      if (dice() > 0.1) spines[kind] = `${spines[kind] ?? ""}M${R(x)} ${y}v${R(-h)}h${R(w - 1)}v${R(h)}z`;
      x += w;
    }
    s += path(rect(313, y, 156, 4, { j: 0.3 }), ink(0.34));
  }
  for (const [kind, d] of Object.entries(spines)) {
    const [tone, temp] = kind.split(",").map(Number);
    s += path(d, ink(tone ?? 0, temp));
  }
  s += line(
    "M352 262L372 84M376 262L388 84M354 240h23M358 212h22M361 182h22M364 152h22M367 122h20",
    ink(0.08),
    4,
  );
  // lamp and armchair
  s +=
    line("M486 262V158", ink(0.1), 3) +
    path(rect(474, 259, 24, 5), ink(0.1)) +
    path(cut("476,138 496,138 504,162 468,162", 0.3), ink(0.98, 0.54));
  s += path(
    outline(pts("424,262c 424,214 430,194c 446,188 462,194c 468,214 470,230c 482,232 484,262c")),
    ink(0.2, 0.94),
  );
  return (
    s +
    line("M430 234q20 -6 40 0M434 200q14 -4 26 0", ink(0.44, 0.94), 2) +
    path(rect(428, 258, 6, 12) + rect(474, 258, 6, 12), ink(0.06))
  );
}

/** Three cots, blankets of three kinds, a line for shirts, and a night-light on its bracket. */
function beds(): string {
  const cot = (x: number, y: number, tone: number, temp: number): string =>
    path(
      bar(x, y - 42, x, y + 8, 4) + bar(x + 88, y - 28, x + 88, y + 8, 4) + rect(x, y - 4, 88, 5, { j: 0.3 }),
      ink(0.09),
    ) +
    path(
      outline(pts(`${x + 2},${y - 4}c ${x + 3},${y - 26} ${x + 26},${y - 26} ${x + 30},${y - 8}c`)),
      ink(0.92, 0.44),
    ) +
    path(
      outline(
        pts(
          `${x + 18},${y - 3}c ${x + 20},${y - 17}c ${x + 44},${y - 25} ${x + 66},${y - 18} ${x + 86},${y - 17}c ${x + 87},${y + 4}c`,
        ),
      ),
      ink(tone, temp),
    ) +
    line(
      `M${x + 34} ${y - 19}l-4 15M${x + 54} ${y - 21}l-3 18M${x + 74} ${y - 17}l-2 17`,
      ink(tone * 0.4, temp),
      2,
    );
  return (
    path(rect(628, 148, 26, 4), ink(0.16)) +
    path(rect(637, 138, 7, 10, { j: 0.2 }), ink(0.9, 0.5)) +
    path("M640.5 137q-4 -6 0 -12q4 6 0 12z", ink(1, 0.5)) +
    line("M528 132q60 16 100 0", ink(0.1), 1.4) +
    path(
      cut("546,138 554,136 560,140 568,137 576,141 572,150 570,172 552,171 551,150", 0.3) +
        cut("590,142 612,138 608,164 602,164 600,148 596,166 590,166", 0.3),
      ink(0.84, 0.3),
    ) +
    cot(534, 240, 0.6, 0.92) +
    cot(676, 240, 0.76, 0.34) +
    cot(600, 268, 0.56, 0.06)
  );
}

/** A cloth, a tureen, bowls that lean, a loaf, two benches. */
function table(): string {
  let s = hung(158, 366, 286, 0.5);
  s += path(
    rect(84, 466, 150, 6, { j: 0.4 }) + bar(92, 470, 90, 492, 4) + bar(226, 470, 228, 492, 4),
    ink(0.14),
  );
  s +=
    path(cut("78,448 240,448 228,428 90,428"), ink(0.86, 0.4)) +
    path(cut("78,448 240,448 240,462 78,461"), ink(0.6, 0.4));
  s += path(bar(88, 460, 86, 494, 5) + bar(230, 460, 232, 494, 5), ink(0.1));
  s += line("M112 449l-2 12M150 449v12M196 449l3 12", ink(0.4, 0.4), 1.4);
  s +=
    leaningBowl(106, 440, 8, -12) +
    leaningBowl(132, 444, 8, 9) +
    leaningBowl(196, 443, 8, -8) +
    leaningBowl(216, 437, 8, 12);
  s +=
    path(outline(pts("146,420c 178,420c 178,432 168,440 156,440 146,432")), ink(0.3, 0.4)) +
    `<ellipse cx="162" cy="420" rx="16" ry="4" fill="${ink(0.66, 0.66)}"/>` +
    line("M156 412q-5 -9 1 -16t0 -14M168 412q5 -9 -1 -16t1 -12", ink(0.98, 0.46), 1.6);
  return (
    s +
    path(
      rect(96, 496, 132, 6, { j: 0.4 }) + bar(106, 500, 104, 516, 4) + bar(218, 500, 220, 516, 4),
      ink(0.2),
    )
  );
}

/** Tools on the wall, each in its outline; a vice, a radio with its back off, an arm of light. */
function bench(): string {
  let s = path(rect(484, 356, 62, 58, { j: 0.5 }), ink(0.3));
  s += line(
    "M494 366v32M490 366h8M508 366l4 30M512 362l-8 8M524 364a5 5 0 1 1 -1 0v30M537 366v30M532 366h10M490 404h40",
    ink(0.08),
    3.2,
    'stroke-linecap="round"',
  );
  s +=
    line("M424 426L416 392L446 378", ink(0.08), 3.4, 'stroke-linejoin="round"') +
    path(cut("440,366 456,374 464,392 440,382", 0.3), ink(0.1)) +
    circ(452, 386, 6, ink(1, 0.44));
  s +=
    slab(402, 438, 148, 14, 54, 0.5) +
    path(rect(408, 474, 136, 5) + rect(412, 443, 40, 16, { j: 0.3 }), ink(0.22));
  s +=
    path(rect(456, 410, 36, 26, { j: 0.5 }), ink(0.16)) +
    line("M462 416h12v14h-12zM480 416v14M486 418v10", ink(0.6, 0.3), 1.6) +
    line("M492 430q8 0 6 5t10 0", ink(0.5, 0.95), 1.6);
  s +=
    path(cut("514,438 538,438 538,430 530,426 530,416 522,416 522,426 514,430", 0.3), ink(0.06)) +
    line("M516 432h26", ink(0.5, 0.3), 2);
  return s + stool(430, 500, 0.14);
}

/** An iron bed, a screen of three leaves, a cupboard with a cross, a basin; the only white lamp. */
function infirmary(): string {
  let s = hung(676, 358, 286, 0.2);
  s +=
    path(rect(716, 366, 44, 82, { j: 0.4 }), ink(0.76, 0.14)) +
    path(rect(720, 370, 36, 40, { j: 0.3 }), ink(0.3, 0.1));
  s += path("M735 416h6v8h8v6h-8v8h-6v-8h-8v-6h8z", ink(0.5, 0.98));
  s +=
    path(
      "M724 386v-9h6v9zM733 386v-12h5v12zM742 386v-8h8v8zM724 406v-12h5v12zM732 406v-8h8v8zM744 406v-13h5v13z",
      ink(0.84, 0.3),
    ) + line("M721 388h34", ink(0.7, 0.2), 1.8);
  s +=
    line("M618 402v66M704 416v56M618 448h86", ink(0.1, 0.1), 4) +
    path(rect(620, 440, 84, 9, { j: 0.4 }), ink(0.44, 0.1));
  s +=
    path(outline(pts("620,440c 622,424 644,424 648,440c")), ink(0.94, 0.14)) +
    path(outline(pts("642,448c 644,432c 668,428 690,434 703,434c 704,456c")), ink(0.82, 0.12));
  s += line("M660 434l-3 16M680 434l-2 18", ink(0.44, 0.1), 1.6);
  s +=
    path(cut("574,380 594,386 594,474 574,468") + cut("594,386 610,380 610,466 594,474"), ink(0.64, 0.16)) +
    line("M594 386V476M576 390l16 5M596 395l12 -4M574 380V472M610 380V470", ink(0.2, 0.1), 2);
  return (
    s +
    `<ellipse cx="738" cy="470" rx="17" ry="5" fill="${ink(0.88, 0.1)}"/>` +
    path(bar(738, 474, 738, 494, 4) + rect(728, 492, 20, 4), ink(0.1, 0.1))
  );
}

const ROOMS = { school, library, beds, table, bench, infirmary } as const;
/** SVG of a room's things, to stand before its lit wall. */
export const furniture = (id: BayId): string => ROOMS[id]();

/** What is to be there, in chalk on the bare wall and boards: the same room in six strokes. */
const OUTLINES: Readonly<Record<BayId, string>> = {
  school: "M112 122h112v70h-112zM96 224h78v36M96 224v36M188 224h78v36M188 224v36",
  library: "M312 62h158v178h-158zM312 120h158M312 180h158M424 262v-60q20 -12 40 0v30h18v30z",
  beds: "M538 208v36M538 234h76v12M674 208v36M674 234h76v12M602 234v36M602 260h76v12",
  table: "M78 448h162l-12 -20h-138zM88 450v44M230 450v44M96 498h132v14M96 498v14",
  bench: "M402 438h148v54M402 438v54M484 356h62v58h-62zM424 436l-8 -44l30 -14",
  infirmary:
    "M618 402v66M704 416v54M618 446h86M716 366h44v82h-44zM738 382v20M728 392h20M574 380l20 6l16 -6v86l-16 8l-20 -6zM594 386v88",
};
export const chalk = (): string =>
  line(
    Object.values(OUTLINES).join(""),
    ink(0.9, 0.2),
    1.8,
    'stroke-dasharray="9 4 15 5" stroke-linecap="round" stroke-linejoin="round"',
  );
