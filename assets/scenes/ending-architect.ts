/** The Architect: from under the stage. A whole theatre shines through one hole in the boards; beneath it a woman reads out of her own book, and moves a lever. */
import { circ, ink, layer, line, path, poly, R, rect, rgrad, rng } from "../kit/draw/index.ts";
import { prompting } from "../kit/figures/honorine-prompting.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { compose } from "../kit/figures/pose.ts";
import { openBook } from "../kit/props/bound-book.ts";
import { glow, shade } from "../kit/props/hanging-lamp.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const COLD = 0.03;
/** Where the boards run to, and their height over the eye at nearness 1. */
const EYE = { x: 420, y: 338, rise: 124 } as const;
const cut = (points: string, j = 0.6): string => poly(pts(points), { j });
/** A place of the ceiling: u off the axis, at nearness s. */
const over = (u: number, s: number): string => `${R(EYE.x + u * s)} ${R(EYE.y - EYE.rise * s)}`;
const slab = (u0: number, u1: number, s0: number, s1: number): string =>
  `M${over(u0, s0)}L${over(u1, s0)}L${over(u1, s1)}L${over(u0, s1)}Z`;
/** The prompter's hole. */
const HOLE = { u0: -4, u1: 106, s0: 1.02, s1: 2.16 } as const;
const MOUTH = { x: 498, y: 148 } as const;

/** What is up there: tiers of boxes going round, a lustre, and everybody. */
function theatre(): string {
  let [tiers, people] = ["", ""];
  const dice = rng(20);
  [
    [150, 84, 0.2],
    [116, 64, 0.4],
    [84, 45, 0.6],
    [54, 28, 0.8],
  ].forEach(([rx = 0, ry = 0]) => {
    tiers += `M${MOUTH.x - rx} ${MOUTH.y}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0z`;
    const n = Math.round(rx / 2.6);
    for (let i = 0; i < n; i++) {
      const a = (i / n) * Math.PI * 2 + dice() * 0.06;
      people += `M${R(MOUTH.x + Math.cos(a) * rx * 1.09)} ${R(MOUTH.y + Math.sin(a) * ry * 1.09)}h.1`;
    }
  });
  return (
    `<defs>${rgrad(
      "t",
      [
        [0, 1, 0.46],
        [0.24, 0.99, 0.48],
        [0.5, 0.9, 0.5],
        [1, 0.74, 0.54],
      ],
      { cx: MOUTH.x, cy: MOUTH.y, r: 150 },
    )}</defs><rect x="380" y="40" width="300" height="200" fill="url(#t)"/>` +
    line(tiers, ink(0.6, 0.56), 3) +
    line(people, ink(0.3, 0.6), 4.4, 'stroke-linecap="round"') +
    circ(MOUTH.x, MOUTH.y, 20, ink(1, 0.46))
  );
}
/** Two people standing at the edge, as one sees them from here: four soles. */
function soles(): string {
  const sole = (x: number, y: number, degrees: number, k: number): string =>
    `<g transform="translate(${x} ${y})rotate(${degrees})scale(${k})">${path(outline(pts("-11,30 -14,10 -10,-8 -13,-30 -6,-46 5,-46 12,-30 9,-8 12,12 8,30")), ink(0.08, 0.4))}${line("M-9 6Q0 0 8 6M-8 14h15", ink(0.34, 0.46), 2.4)}</g>`;
  return (
    sole(438, 104, 12, 0.84) + sole(466, 100, 4, 0.84) + sole(594, 106, 20, 0.9) + sole(566, 118, 10, 0.9)
  );
}

/** The boards from beneath, the hole cut out of them. */
function boards(): string {
  const { u0, u1, s0, s1 } = HOLE;
  const hole = `M${over(u0, s0)}L${over(u0, s1)}L${over(u1, s1)}L${over(u1, s0)}Z`;
  let grain = "";
  const dice = rng(3);
  for (let i = 0; i < 90; i++) {
    const u = -620 + dice() * 1300;
    const s = 0.7 + dice() * 2.6;
    if (u > u0 - 14 && u < u1 + 14) continue;
    grain += `M${over(u, s)}L${over(u + (dice() - 0.5) * 4, s + 0.1 + dice() * 0.3)}`;
  }
  return (
    `<defs>${rgrad(
      "b",
      [
        [0, 0.62, 0.46],
        [0.4, 0.42, 0.36],
        [1, 0.2, 0.1],
      ],
      { cx: MOUTH.x, cy: MOUTH.y, r: 620 },
    )}</defs><path fill-rule="evenodd" fill="url(#b)" d="${slab(-3000, 3000, 0.52, 4)}${hole}"/>` +
    line(grain, ink(0.18, 0.3), 1.6)
  );
}

/** Light between the boards, broken where somebody stands. */
function slits(): string {
  const dice = rng(9);
  let [far, near] = ["", ""];
  for (let u = -900; u <= 1500; u += 55) {
    for (let s = 0.56; s < 3.6;) {
      const long = 0.1 + dice() * 0.5;
      const inHole = u > HOLE.u0 - 4 && u < HOLE.u1 + 4 && s + long > HOLE.s0 && s < HOLE.s1;
      if (!inHole && dice() < 0.8) {
        const bit = `M${over(u, s)}L${over(u, s + long)}`;
        if (s < 1.2) far += bit;
        else near += bit;
      }
      s += long + 0.03 + dice() * 0.12;
    }
  }
  return line(far, ink(0.86, 0.52), 1.6) + line(near, ink(0.94, 0.5), 3);
}

/** Joists under the boards, and the trimmers round the hole. */
function joists(): string {
  const { u0, u1, s0, s1 } = HOLE;
  let [beams, edges] = ["", ""];
  for (const [a, b] of [
    [0.56, 0.6],
    [0.7, 0.75],
    [0.9, 0.97],
    [2.3, 2.5],
    [3.1, 3.4],
  ] as const) {
    beams += slab(-3000, 3000, a, b);
    edges += `M${over(-3000, a)}L${over(3000, a)}`;
  }
  for (const [a, b] of [
    [1.3, 1.4],
    [1.72, 1.86],
  ] as const) {
    beams += slab(-3000, u0 - 8, a, b) + slab(u1 + 8, 3000, a, b);
    edges += `M${over(-3000, a)}L${over(u0 - 8, a)}M${over(u1 + 8, a)}L${over(3000, a)}`;
  }
  const trim =
    slab(u0 - 10, u0, s0, s1) +
    slab(u1, u1 + 10, s0, s1) +
    slab(u0 - 10, u1 + 10, s0 - 0.05, s0) +
    slab(u0 - 10, u1 + 10, s1, s1 + 0.1);
  return (
    path(beams, ink(0.12, 0.2)) +
    line(edges, ink(0.56, 0.46), 1.8) +
    path(trim, ink(0.3, 0.4)) +
    line(`M${over(u0, s0)}L${over(u1, s0)}L${over(u1, s1)}L${over(u0, s1)}Z`, ink(0.98, 0.48), 3)
  );
}

/** The pit's far wall: racks, and what they are thinking. */
function racks(): string {
  const dice = rng(31);
  let [frames, cold, far] = ["", "", ""];
  for (let x = -196; x < 1480; x += 68) {
    const top = 290 + dice() * 16;
    frames += rect(x, top, 58, 560, { j: 0 });
    for (let y = top + 14; y < 700; y += 13) {
      for (let i = 0; i < 5; i++) {
        if (dice() > 0.3) continue;
        const bit = `M${R(x + 9 + i * 10)} ${R(y)}h3.500`;
        if (dice() < 0.4) cold += bit;
        else far += bit;
      }
    }
  }
  return (
    `<rect x="-200" y="270" width="1680" height="580" fill="${ink(0.06, COLD)}"/>` +
    path(frames, ink(0.26, COLD)) +
    line(far, ink(0.46, COLD), 3) +
    line(cold, ink(0.95, COLD), 3.4)
  );
}

/** The light that comes down. */
function shaft(): string {
  const wedge = (l: number, r: number, tone: number): string =>
    path(cut(`${MOUTH.x - 66},212 ${MOUTH.x + 40},212 ${r},860 ${l},860`, 0.3), ink(tone, 0.44));
  return wedge(-150, 760, 0.26) + wedge(-10, 660, 0.4) + wedge(120, 560, 0.56);
}
function dust(): string {
  const dice = rng(14);
  let d = "";
  for (let i = 0; i < 70; i++) {
    const v = dice();
    d += `M${R(MOUTH.x - 60 - v * 210 + dice() * (100 + v * 290))} ${R(220 + v * 460)}h.1`;
  }
  return line(d, ink(0.98, 0.48), 2.4, 'stroke-linecap="round"');
}

/** Cables, slung from joist to joist; a windlass that used to raise a sun. */
function gear(): string {
  const t = ink(0.06, COLD);
  let cables = "";
  for (const [x, y, x2, y2, sag] of [
    [-200, 90, 190, 170, 150],
    [-200, 40, 250, 120, 210],
    [640, 110, 1040, 60, 150],
    [600, 180, 860, 150, 110],
    [900, 120, 1480, 90, 220],
  ] as const)
    cables += `M${x} ${y}Q${(x + x2) / 2} ${(y + y2) / 2 + sag} ${x2} ${y2}`;
  const [cx, cy, r] = [930, 440, 120];
  let spokes = "";
  for (let i = 0; i < 8; i++) {
    const a = (i * Math.PI) / 4 + 0.2;
    spokes += `M${cx} ${cy}L${R(cx + Math.cos(a) * (r + 34))} ${R(cy + Math.sin(a) * (r + 34))}`;
  }
  return (
    line(cables, t, 7) +
    line(cables, ink(0.4, COLD), 1.2, 'transform="translate(0 -3)"') +
    `<g fill="none" stroke="${t}"><circle cx="${cx}" cy="${cy}" r="${r}" stroke-width="16"/><circle cx="${cx}" cy="${cy}" r="44" stroke-width="12"/></g>` +
    line(spokes, t, 9) +
    line(`M${cx - r} ${cy}V80M${cx + r} ${cy}V60`, t, 5) +
    path(cut("1150,300 1180,300 1180,700 1150,700") + cut("1090,420 1240,420 1240,444 1090,444"), t)
  );
}

/** Threads of light, one a lever, up through the cracks to whoever is on the stage. */
function threads(): string {
  const tops = [
    [16, 1.06],
    [150, 1.3],
    [210, 1.6],
    [260, 1.2],
    [330, 1.7],
    [420, 1.4],
    [500, 1.8],
    [590, 1.3],
  ] as const;
  return tops
    .map(([u, s], i) =>
      line(
        `M${over(u, s)}L${R(i === 0 ? 566 : 664 + i * 92)} ${i === 0 ? 528 : 566}`,
        ink(0.9, COLD),
        i === 0 ? 2.4 : 1.6,
      ),
    )
    .join("");
}

const LEVERS = [572, 756, 848, 940, 1032, 1124, 1216, 1308] as const;
/** The keyboard: a row of levers, as many lamps, quadrants of brass. */
function keyboard(): string {
  let [arms, knobs, slots, lamps] = ["", "", "", ""];
  LEVERS.forEach((x, i) => {
    const tip = i === 0 ? -6 : 14 + ((i * 37) % 5) * 5;
    const up = i === 0 ? 540 : 586;
    arms += `M${x - 6} 676L${x + tip - 4} ${up}h9L${x + 7} 676z`;
    knobs +=
      circ(x + tip, up - 4, 12, ink(0.2, 0.3)) +
      `<path d="M${x + tip - 8} ${up - 8}q5-7 12-4" fill="none" stroke="${ink(0.9, 0.46)}" stroke-width="2.400"/>`;
    slots += `M${x - 26} 678A30 26 0 0 1 ${x + 34} 678z`;
    lamps += circ(x, 700, 4.4, ink(i === 0 ? 1 : 0.7, COLD));
  });
  return (
    path(cut("560,672 1500,672 1500,724 560,724"), ink(0.15, COLD)) +
    line("M560 673H1500", ink(0.7, 0.3), 2) +
    path(slots, ink(0.34, 0.44)) +
    path(arms, ink(0.1, COLD)) +
    knobs +
    lamps +
    path(rect(560, 722, 940, 130, { j: 0 }), ink(0.05, COLD))
  );
}
const DESK = { x: 424, y: 690 } as const;
const LAMP = { x: 634, y: 596, r: 36 } as const;
/** Her own lamp, on a bent brass stem. */
const stem = (): string =>
  line(`M672 670Q690 556 ${LAMP.x} ${LAMP.y - 32}`, ink(0.4, 0.46), 5) +
  path(cut("646,672 700,672 692,660 654,660"), ink(0.3, 0.46)) +
  shade(LAMP.x, LAMP.y, LAMP.r, LAMP.y - 31);

const desk = (): string =>
  path(cut("290,662 556,662 566,704 262,704"), ink(0.3, 0.4)) +
  path(cut("262,702 566,702 566,860 262,860"), ink(0.05, 0.2)) +
  line("M262 703H566", ink(0.8, 0.46), 2.4);

/** The rim of the hole we look from: brick, out of the light. */
const frame = (): string =>
  path(
    outline(pts("-220,860c -220,-140c -110,-140c -96,60 -112,300 -92,520 -100,660 -60,760 -30,860c")),
    ink(0.03, COLD),
  );

const layers: LayerArt[] = [
  layer("theatre", 0.04, theatre(), { unlit: true }),
  layer("soles", 0.06, soles(), { unlit: true }),
  layer("racks", 0.1, racks(), { box: [-200, 260, 1680, 580] }),
  layer("shaft", 0.2, shaft()),
  layer("boards", 0.26, boards(), { box: [-200, -120, 1680, 410] }),
  layer("slits", 0.28, slits(), { unlit: true, box: [-200, -120, 1680, 410] }),
  layer("joists", 0.32, joists(), { box: [-200, -120, 1680, 410] }),
  layer("gear", 0.4, gear()),
  layer("dust", 0.44, dust(), { motion: { dx: 4, dy: 7, speed: 0.2 } }),
  layer("threads", 0.5, threads(), { unlit: true }),
  ...compose(undefined, "honorine-prompting", prompting(), { at: { x: 308, y: 1246 }, height: 948, z: 0.62 }),
  layer("console", 0.72, keyboard(), { box: [480, 550, 1000, 290] }),
  layer("desk", 0.76, desk()),
  layer("stem", 0.78, stem()),
  layer("bulb", 0.784, glow(LAMP.x, LAMP.y, LAMP.r)),
  layer("book", 0.8, openBook({ ...DESK, w: 216, depth: 44 })),
  layer("frame", 0.93, frame()),
];

const limelight = {
  x: MOUTH.x,
  y: MOUTH.y + 30,
  z: 0.5,
  radius: 400,
  intensity: 1,
  temp: 0.48,
  halo: 0.12,
  flicker: true,
};
const hum = { x: 60, y: 560, z: 0.3, radius: 320, intensity: 0.7, temp: COLD, halo: 0.06 };
const lap = { x: LAMP.x, y: LAMP.y + 14, z: 0.84, radius: 210, intensity: 0.9, temp: 0.46, halo: 0 };

export default {
  id: "ending_architect",
  palette: "nave",
  focus: 0.62,
  parallax: 54,
  ambient: 0.52,
  grain: 0.08,
  vignette: 0.4,
  split: 0.12,
  shadow: [50, 0.6],
  hatch: { strength: 0.6, pitch: 4.6, cross: 0.64, ruled: false },
  lights: { lamp: [limelight, hum, lap] },
  subject: { x: 2, y: 2, w: 796, h: 716 },
  portrait: { x: 104, y: 96, w: 590, h: 590 },
  layers,
  objects: { book: { layer: "book" } },
} satisfies SceneArt;
