/** The yard behind the shop, a June morning: sun and washing above, a well of blue shade below, and at its bottom the one hard light, a star of four thousand degrees. */
import {
  bar,
  circ,
  grad,
  ink,
  layer,
  line,
  path,
  poly,
  R,
  rect,
  rng,
  rope,
  ropeAt,
} from "../kit/draw/index.ts";
import { executive } from "../kit/figures/executives.ts";
import { figure } from "../kit/figures/figure.ts";
import { outline, pts } from "../kit/figures/part.ts";
import { plain } from "../kit/figures/plain.ts";
import { maskedQueue } from "../kit/props/masked-queue.ts";
import { onePoint } from "../kit/props/one-point.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

const WORLD = [-200, -120, 1680, 960] as const;
const EYE = { x: 392, y: 336, person: 332, height: 1 };
const { at, quad } = onePoint(EYE);
/** Nearness of the back wall; half-widths to the left and right; heights in persons. */
const YARD = { back: 0.48, left: -560, right: 560, low: 2.05, high: 5 };
/** Where the rod touches. */
const ARC = { x: 462, y: 562 };
const GATE = { left: 142, right: 254, top: 344, foot: 496 };

const cut = (points: string, j = 0.8): string => poly(pts(points), { j });
const xy = (u: number, h: number, s: number): string => at(u, h, s).slice(0, 2).join(" ");

function sky(dusk: boolean): string {
  return `<defs>${grad(
    "s",
    dusk
      ? [
          [0, 0.7, 0.08],
          [0.6, 0.82, 0.3],
          [1, 0.92, 0.52],
        ]
      : [
          [0, 0.84, 0.04],
          [0.5, 0.92, 0.06],
          [1, 0.98, 0.24],
        ],
  )}</defs><rect x="-200" y="-120" width="1400" height="420" fill="url(#s)"/>`;
}

/** Roofs of the quarter and the back of Saint-Pierre, in the sun. */
function town(): string {
  return (
    path(
      outline(
        pts(
          "438,240c 438,60c 441,60c 441,26c 444,26c 444,6c 447,6c 458,-26c 469,6c 472,6c 472,26c 475,26c 475,60c 478,60c 478,240c",
        ),
      ),
      ink(0.8, 0.46),
    ) +
    line("M449 62v18M460 62v18M469 62v18M451 30v14M464 30v14", ink(0.42, 0.3), 4, 'stroke-linecap="round"') +
    path(cut("60,240 60,150 130,118 190,150 250,126 330,150 330,240", 1), ink(0.62, 0.6)) +
    path(cut("540,240 540,140 600,112 680,146 680,240", 1), ink(0.62, 0.6))
  );
}

/** The back of the shop: one storey under tiles, a carriage gate, the workshop's door and window. All in the shade but its last course. */
function back(): string {
  const [l] = at(YARD.left, 0, YARD.back);
  const [r, foot] = at(YARD.right, 0, YARD.back);
  const [, top] = at(0, YARD.low, YARD.back);
  const { left, right, top: gt, foot: gf } = GATE;
  let s = `<defs>${grad("b", [
    [0, 0.78, 0.24],
    [0.16, 0.68, 0.12],
    [1, 0.56, 0.08],
  ])}</defs><path fill-rule="evenodd" fill="url(#b)" d="M${l - 20} ${top}H${r + 20}V${foot + 4}H${l - 20}ZM${left} ${gf}V${gt + 40}A56 40 0 0 1 ${right} ${gt + 40}V${gf}Z"/>`;
  const dice = rng(18);
  let joints = "";
  for (let y = top + 16; y < foot - 8; y += 19)
    for (let x = l + dice() * 40; x < r - 30; x += 36 + dice() * 60) {
      if (dice() < 0.55 || (x > left - 34 && x < right + 6 && y > gt - 20)) continue;
      joints += `M${R(x)} ${R(y)}h${R(14 + dice() * 22)}${dice() < 0.5 ? "v9" : ""}`;
    }
  s += line(joints, ink(0.3, 0.08), 1.6);
  s += line(`M${left - 7} ${gf}V${gt + 40}A63 47 0 0 1 ${right + 7} ${gt + 40}V${gf}`, ink(0.66, 0.14), 9);
  // door, window, downpipe, a rose trained on wires
  s +=
    path(rect(500, 372, 54, foot - 372, { j: 0.5 }), ink(0.12, 0.14)) +
    line("M514 376v118M527 376v118M540 376v118", ink(0.24, 0.14), 1.6);
  s +=
    path(rect(330, 374, 96, 62, { j: 0.5 }), ink(0.16, 0.1)) +
    line("M354 374v62M378 374v62M402 374v62M330 405h96", ink(0.5, 0.12), 3) +
    path(rect(322, 436, 112, 8, { j: 0.4 }), ink(0.66, 0.14));
  return s + line(`M586 ${top}V${foot}`, ink(0.24, 0.1), 6) + line(`M586 ${top}V${foot}`, ink(0.5, 0.1), 1.6);
}
/** Lit from within, at six in the evening. */
const windowLit = (): string =>
  path(
    "M333 377h20v26h-20zM357 377h20v26h-20zM381 377h20v26h-20zM405 377h18v26h-18zM333 408h20v25h-20zM357 408h20v25h-20zM381 408h20v25h-20zM405 408h18v25h-18z",
    ink(0.95, 0.54),
  );

/** Canal tiles: rows of round shadows. */
function tiles(): string {
  const [l] = at(YARD.left, 0, YARD.back);
  const [r] = at(YARD.right, 0, YARD.back);
  const [, eave] = at(0, YARD.low, YARD.back);
  const ridge = eave - 52;
  let rows = "";
  for (let row = 0; row < 4; row++) {
    const y = eave + 4 - row * 14;
    for (let x = l - 20 + (row % 2) * 6; x < r + 14; x += 12) rows += `M${R(x)} ${R(y)}q6 -12 12 0`;
  }
  return (
    path(
      cut(`${l - 24},${eave + 6} ${l + 6},${ridge} ${r - 6},${ridge} ${r + 24},${eave + 6}`, 0.6),
      ink(0.66, 0.84),
    ) +
    line(rows, ink(0.36, 0.84), 2) +
    path(rect(548, ridge - 40, 30, 52, { j: 0.5 }), ink(0.74, 0.5))
  );
}

/** Through the gate: the lane, all sun; two already waiting out there. */
const lane = (): string =>
  path(rect(GATE.left - 10, GATE.top - 10, 140, 170, { j: 0 }), ink(0.97, 0.46)) +
  path(cut("160,360 210,372 210,470 160,480", 0.5), ink(0.86, 0.5)) +
  path(cut("160,474 300,466 300,510 160,510", 0.5), ink(0.9, 0.5));

/** Its two iron leaves, thrown back against the wall. */
function gate(): string {
  const leaf = (x: number, w: number): string => {
    let d = "";
    for (let i = 0; i <= 5; i++)
      d += `M${R(x + (w * i) / 5)} ${372 + Math.abs(i - 2.5) * 3}V${508 + i * (w < 0 ? 3 : 3)}`;
    return `${d}M${x} 388L${x + w} 392M${x} 436L${x + w} 442M${x} 500L${x + w} 516`;
  };
  const spikes = [-44, -33, -22, -11].map((dx) => `M${GATE.left + dx - 3} 380l3 -14l3 14z`).join("");
  return (
    line(leaf(GATE.left, -48) + leaf(GATE.right, 40), ink(0.08, 0.1), 3.6) + path(spikes, ink(0.08, 0.1))
  );
}

/** The two houses on the sides: shade below, and above it the sun's edge cut as with a knife. */
function sideWall(side: "left" | "right"): string {
  const u = YARD[side];
  const far = YARD.back;
  const near = 2.2;
  const id = side === "left" ? "l" : "r";
  let s = `<defs>${grad(
    id,
    [
      [0, side === "left" ? 0.42 : 0.62, 0.06],
      [1, side === "left" ? 0.58 : 0.42, 0.06],
    ],
    { x2: 1, y2: 0 },
  )}</defs>${path(quad([u, YARD.high, far], [u, YARD.high, near], [u, 0, near], [u, 0, far]), `url(#${id})`)}`;
  if (side === "right")
    s += path(
      `M${xy(u, YARD.high, far)}L${xy(u, 1.62, far)}L${xy(u, 2.5, near)}L${xy(u, YARD.high, near)}Z`,
      ink(0.78, 0.52),
    );
  else s += path(`M${xy(u, YARD.high, far)}L${xy(u, 2.9, far)}L${xy(u, YARD.high, 0.9)}Z`, ink(0.78, 0.52));
  const [frame, pane, shut] = [ink(side === "right" ? 0.6 : 0.5, 0.3), ink(0.12, 0.1), ink(0.5, 0.14)];
  for (const [q, h] of [
    [0.6, 1.3],
    [0.86, 1.3],
    [0.6, 2.2],
    [0.86, 2.2],
  ] as const) {
    const w = q * 0.13;
    s += path(
      quad(
        [u, h + 0.5, q - 0.008],
        [u, h + 0.5, q + w + 0.01],
        [u, h - 0.03, q + w + 0.01],
        [u, h - 0.03, q - 0.008],
      ),
      frame,
    );
    s += path(quad([u, h + 0.46, q], [u, h + 0.46, q + w], [u, h, q + w], [u, h, q]), pane);
    s += path(
      quad(
        [u, h + 0.47, q + w + 0.015],
        [u, h + 0.47, q + w * 1.55],
        [u, h, q + w * 1.55],
        [u, h, q + w + 0.015],
      ),
      shut,
    );
  }
  return s;
}

/** Washing on three lines: sheets, shirts, and forty blue overalls' worth of two. The sun comes through. */
function washing(y0: number, y1: number, sag: number, seed: number, cloth: number, tone: number): string {
  const cord = [-60, y0, 860, y1, sag] as const;
  const dice = rng(seed);
  let [pale, blue, folds] = ["", "", ""];
  for (let t = 0.08; t < 0.94;) {
    const [x, y] = ropeAt(...cord, t);
    const kind = dice();
    const w = kind < 0.4 ? 74 + dice() * 34 : 44;
    const h = (kind < 0.4 ? 78 + dice() * 26 : 62) * cloth;
    if (kind < 0.4) {
      pale += `M${R(x)} ${R(y)}q${R(w / 2)} 5 ${R(w)} 2c4 ${R(h * 0.4)} -5 ${R(h * 0.7)} 1 ${R(h)}q${R(-w / 2)} 7 ${R(-w)} -2c-5 ${R(-h * 0.4)} 4 ${R(-h * 0.7)} 0 ${R(-h)}z`;
      folds += `M${R(x + w * 0.3)} ${R(y + 6)}q5 ${R(h * 0.4)} 0 ${R(h * 0.8)}M${R(x + w * 0.68)} ${R(y + 6)}q-4 ${R(h * 0.4)} 2 ${R(h * 0.7)}`;
    } else if (kind < 0.74) {
      pale += `M${R(x)} ${R(y)}l10 -3h22l10 3l12 ${R(h * 0.36)}l-10 5l-6 -12l1 ${R(h * 0.7)}h-36l1 ${R(-h * 0.7)}l-6 12l-10 -5z`;
      folds += `M${R(x + 21)} ${R(y + 4)}v${R(h * 0.66)}`;
    } else {
      blue += `M${R(x + 4)} ${R(y)}h30l4 ${R(h * 1.1)}h-15l-4 ${R(-h * 0.6)}l-4 ${R(h * 0.6)}h-15z`;
    }
    t += (w + 16 + dice() * 34) / 900;
  }
  return (
    line(rope(...cord), ink(0.2, 0.2), 2) +
    path(pale, ink(tone, 0.4)) +
    path(blue, ink(0.46, 0.02)) +
    line(folds, ink(0.56, 0.14), 1.8)
  );
}

/** Setts, blue; the gate lays its rectangle of sun on them. */
function ground(): string {
  const near = 2.3;
  let s = `<defs>${grad("g", [
    [0, 0.64, 0.1],
    [0.4, 0.5, 0.06],
    [1, 0.26, 0.04],
  ])}</defs>${path(quad([YARD.left, 0, YARD.back], [YARD.right, 0, YARD.back], [YARD.right, 0, near], [YARD.left, 0, near]), "url(#g)")}`;
  const dice = rng(2);
  let setts = "";
  for (let q = YARD.back; q < 1.5; q *= 1.07) {
    const [, y] = at(0, 0, q);
    const w = 44 * q;
    const end = Math.min(1500, at(YARD.right, 0, q)[0] - w);
    for (let x = Math.max(-220, at(YARD.left, 0, q)[0]) + dice() * w; x < end; x += w * (0.8 + dice() * 0.5))
      setts += `M${R(x)} ${R(y)}q${R(w * 0.3)} ${R(-w * 0.14)} ${R(w * 0.62)} 0`;
  }
  s += line(setts, ink(0.34, 0.05), 1.8, 'stroke-linecap="round"');
  return s;
}
const sunPatch = (): string =>
  path(`M${GATE.left} ${GATE.foot}H${GATE.right}L${GATE.right + 96} 566H${GATE.left + 36}Z`, ink(0.86, 0.48));

/** A screen of red strips, that eyes may be saved; the yard shows through, the colour of blood and jam. */
function screen(): string {
  let strips = "";
  for (let x = 424; x < 556; x += 22) strips += rect(x, 388, 20, 250, { j: 0.6 });
  let shine = "";
  for (let x = 428; x < 556; x += 22) shine += `M${x} 396V626`;
  return (
    path(
      rect(416, 380, 148, 8, { j: 0.3 }) + bar(418, 384, 412, 664, 6) + bar(562, 384, 568, 664, 6),
      ink(0.1, 0.1),
    ) +
    path(strips, ink(0.3, 0.98)) +
    line(shine, ink(0.5, 0.98), 2)
  );
}

/** A boiler-maker's table, its vice, the two plates to be made one; the transformer under it, its cables. */
function bench(): string {
  const t = ink(0.09, 0.08);
  return (
    path(cut("432,580 560,580 550,566 442,566", 0.4), ink(0.3, 0.08)) +
    path(
      rect(430, 579, 132, 9, { j: 0.4 }) +
        bar(440, 586, 436, 668, 8) +
        bar(552, 586, 556, 668, 8) +
        rect(438, 634, 118, 6, { j: 0.3 }),
      t,
    ) +
    path(
      cut("448,566 484,566 480,554 452,556", 0.3) + cut("468,566 506,564 500,538 474,540", 0.3),
      ink(0.2, 0.08),
    ) +
    path(rect(478, 600, 62, 52, { j: 0.5 }), ink(0.2, 0.06)) +
    circ(496, 616, 7, ink(0.6, 0.1)) +
    line("M508 612h22M508 622h22M496 616l4 -5", ink(0.5, 0.1), 2) +
    circ(528, 640, 4, ink(0.9, 0.96)) +
    line("M500 652C480 700 380 664 330 690S210 740 120 712", ink(0.06, 0.1), 6, 'stroke-linecap="round"') +
    line("M520 652C560 720 640 690 700 734", ink(0.06, 0.1), 6, 'stroke-linecap="round"')
  );
}

/** Somebody on one knee behind a mask: it might be anyone. The rod goes from the glove to the star. */
function welder(): string {
  const t = ink(0.05, 0.1);
  const p = (d: string): string => outline(pts(d));
  return (
    path(
      p(
        "330,676c 326,650 332,624 346,606 348,574 358,548 380,538 404,536 420,548 424,572 420,596 410,612c 430,618 440,636 442,660c 452,676c 418,676c 410,640 396,632 384,640c 392,660 404,668 404,676c",
      ),
      t,
    ) +
    path(p("392,552c 414,556 430,566 440,572c 446,580c 440,590c 424,588 404,582 388,574c"), t) +
    path(
      p("376,542c 366,520 370,498 388,488 412,484 428,496 436,512 438,536 428,556c 410,558c 396,552 386,548"),
      ink(0.1, 0.08),
    ) +
    path(p("414,508c 434,514c 435,528c 416,524c"), ink(0.9, 0.02)) +
    line("M388 489Q420 484 436 512Q438 534 428 555", ink(0.74, 0.02), 3) +
    line("M348 606Q372 622 408 612M394 556Q420 566 438 574M366 566Q352 590 350 604", ink(0.5, 0.04), 2.4) +
    line(`M442 580L${ARC.x - 2} ${ARC.y}`, ink(0.7, 0.05), 3.4)
  );
}

/** The star: two crosses and a heart. */
function star(): string {
  const { x, y } = ARC;
  const spike = (a: number, long: number, wide: number): string => {
    const [c, s] = [Math.cos(a), Math.sin(a)];
    return `M${R(x + c * long)} ${R(y + s * long)}L${R(x - s * wide)} ${R(y + c * wide)}L${R(x - c * long)} ${R(y - s * long)}L${R(x + s * wide)} ${R(y - c * wide)}Z`;
  };
  return (
    path(spike(0.12, 160, 6) + spike(Math.PI / 2 + 0.12, 132, 6), ink(0.97, 0)) +
    path(
      spike(0.9, 62, 5) +
        spike(0.9 + Math.PI / 2, 62, 5) +
        spike(0.5, 40, 4) +
        spike(0.5 + Math.PI / 2, 40, 4),
      ink(0.99, 0),
    ) +
    circ(x, y, 17, ink(1, 0))
  );
}

/** Sparks: each falls, bounces once, and goes out. `few`: those of a seam that cools. */
function sparks(few: boolean): string {
  const dice = rng(few ? 5 : 12);
  let d = "";
  let trails = "";
  for (let i = 0; i < (few ? 16 : 62); i++) {
    const a = -2.9 + dice() * 2.7;
    const v = 30 + dice() ** 0.6 * 110;
    const t = 0.3 + dice() * 1.1;
    const [x, y] = [ARC.x + Math.cos(a) * v * t * 1.3, ARC.y + Math.sin(a) * v * t + 78 * t * t];
    if (y > 706) continue;
    if (dice() < 0.34) trails += `M${R(x)} ${R(y)}l${R(-Math.cos(a) * 12)} ${R(-Math.sin(a) * 8 - 10 * t)}`;
    else d += `M${R(x)} ${R(y)}h.1`;
  }
  return (
    line(d, ink(0.99, 0.5), 3.4, 'stroke-linecap="round"') +
    line(trails, ink(0.98, 0.52), 1.8, 'stroke-linecap="round"')
  );
}
/** What stays of a weld at dusk: a bead going from yellow to red. */
const bead = (): string =>
  line(`M468 560q4 -8 7 -18`, ink(0.8, 0.95), 6, 'stroke-linecap="round"') +
  line(`M470 556q3 -5 4 -11`, ink(0.98, 0.7), 2.6, 'stroke-linecap="round"') +
  line("M486 566L520 590", ink(0.1, 0.1), 5);

/** The anvil on its stump, big, in front. */
function anvil(): string {
  const p = (d: string): string => outline(pts(d));
  return (
    path(p("206,650c 196,724 300,724 292,650c"), ink(0.2, 0.4)) +
    line("M214 660v56M236 660v60M262 660v60M284 660v54", ink(0.1, 0.4), 2) +
    path(
      p(
        "150,606c 176,602 200,600 214,600c 318,600c 318,616c 292,618 278,626 272,636 280,646 296,654c 204,654c 220,646 228,636 222,626 196,624 166,622",
      ),
      ink(0.07, 0.08),
    ) +
    line("M152 606Q190 600 214 600H318", ink(0.66, 0.06), 3) +
    path(
      cut("284,600 298,560 304,562 292,602", 0.3) + cut("284,548 316,556 312,576 280,568", 0.5),
      ink(0.14, 0.4),
    )
  );
}

/** Lot 16-P: a removal box, its flaps up, a deed of thirty-four pages on top. */
function deed(): string {
  return (
    path(cut("556,640 642,644 638,706 560,702", 0.6), ink(0.42, 0.5)) +
    path(cut("556,640 642,644 652,626 568,622", 0.5), ink(0.16, 0.5)) +
    path(
      cut("556,640 568,622 548,612 536,630", 0.5) + cut("642,644 652,626 672,622 664,642", 0.5),
      ink(0.54, 0.5),
    ) +
    path(cut("572,636 634,638 640,616 582,612", 0.4), ink(0.95, 0.3)) +
    line("M586 618h42M584 624h44M582 630h30", ink(0.36, 0.3), 1.8, 'stroke-dasharray="9 3 5 3"') +
    line("M616 632q6 -8 9 0t8 -2", ink(0.3, 0.04), 1.8) +
    line("M570 668h40M570 680h28", ink(0.24, 0.5), 3)
  );
}

/** Our corner of the yard: a water-butt, a ladder's foot, the branch of a fig. */
function frame(): string {
  const t = ink(0.045, 0.08);
  let s = path(
    cut("-220,-140 -150,-140 -156,860 -220,860", 2) +
      cut("-220,860 -220,744 200,756 760,748 1500,736 1500,860", 2),
    t,
  );
  for (const [x, y, a, k] of [
    [-70, -60, 40, 1.2],
    [10, -84, 70, 1],
    [-110, 40, 20, 1.1],
    [-40, 30, 60, 0.9],
    [70, -72, 96, 0.8],
    [-100, 120, 4, 0.9],
  ] as const)
    s += `<g transform="translate(${x} ${y})rotate(${a})scale(${k})">${path(outline(pts("0,0c 10,-30 34,-44 40,-30 60,-46 84,-34 74,-16 96,-8 96,12 74,10 84,30 60,42 42,28 34,42 10,28")), t)}</g>`;
  return s + line("M-200 -100Q-90 -60 90 -110M-180 130Q-130 60 -110 -60", t, 9);
}

const QUEUE = [
  [190, 486, 92, 3],
  [222, 500, 106, 1],
  [176, 520, 128, 0],
  [134, 540, 148, 3],
  [82, 560, 170, 2],
] as const;

const layers: LayerArt[] = [
  layer("sky", 0, sky(false), { box: [-200, -120, 1400, 420], res: 0.5, only: ["day"] }),
  layer("sky-dusk", 0, sky(true), { box: [-200, -120, 1400, 420], res: 0.5, only: ["dusk"] }),
  layer("town", 0.06, town()),
  layer("tiles", 0.12, tiles()),
  layer("lane", 0.14, lane(), { only: ["day"] }),
  layer("back", 0.18, back()),
  layer("window-lit", 0.19, windowLit(), { only: ["dusk"] }),
  layer("left-wall", 0.21, sideWall("left")),
  layer("right-wall", 0.23, sideWall("right")),
  layer("ground", 0.25, ground(), { box: [-200, 486, 1680, 354] }),
  layer("sun-patch", 0.26, sunPatch(), { only: ["day"] }),
  layer("washing-far", 0.29, washing(92, 60, 34, 7, 0.66, 0.56), {
    motion: { dx: 2, sway: 0.004, speed: 0.7 },
  }),
  layer("gate", 0.32, gate()),
  ...plain(
    figure({ who: "gobseck", pose: "standing", at: { x: 392, y: 510 }, height: 166, z: 0.34, flip: true }),
    { temp: 0.5, tone: 0.4 },
  ),
  layer("queue", 0.37, maskedQueue(QUEUE), { only: ["day"] }),
  layer("washing-near", 0.4, washing(30, 96, 46, 3, 1.1, 0.82), {
    motion: { dx: 3, sway: 0.006, speed: 0.6, phase: 2 },
  }),
  ...figure({ who: "derville", pose: "standing", at: { x: 776, y: 610 }, height: 268, z: 0.43, flip: true }),
  layer("screen", 0.46, screen()),
  ...executive(1, { at: { x: 222, y: 668 }, height: 314, z: 0.502 }),
  ...executive(2, { at: { x: 312, y: 662 }, height: 308, z: 0.514 }),
  ...figure({ who: "michel", pose: "standing", at: { x: 582, y: 660 }, height: 340, z: 0.536, flip: true }),
  layer("torch", 0.552, bench()),
  layer("welder", 0.59, welder(), { only: ["day"] }),
  layer("bead", 0.568, bead(), { only: ["dusk"] }),
  layer("star", 0.597, star(), {
    only: ["day"],
    unlit: true,
    pivot: [ARC.x, ARC.y],
    motion: { flame: 0.3, speed: 6 },
  }),
  layer("sparks", 0.602, sparks(false), { only: ["day"], motion: { dy: 5, dx: 2, speed: 3 } }),
  layer("sparks-last", 0.602, sparks(true), { only: ["dusk"], motion: { dy: 5, speed: 2 } }),
  ...figure({ who: "tillet", pose: "standing", at: { x: 20, y: 706 }, height: 396, z: 0.608 }),
  ...figure({ who: "ursule", pose: "standing", at: { x: 654, y: 700 }, height: 312, z: 0.614, flip: true }),
  ...figure({ who: "honorine", pose: "standing", at: { x: 734, y: 710 }, height: 376, z: 0.626, flip: true }),
  layer("deed", 0.7, deed()),
  layer("anvil", 0.74, anvil()),
  layer("frame", 0.93, frame(), { box: WORLD }),
];

const arc = { ...ARC, z: 0.575, radius: 250, intensity: 1.2, temp: 0, halo: 0.1 };
const sun = { x: 300, y: -240, z: 0.44, radius: 620, intensity: 0.34, temp: 0.4, halo: 0.01 };
const fill = { x: 460, y: 900, z: 0.9, radius: 640, intensity: 0.34, temp: 0.04, halo: 0 };
const evening = { x: 240, y: -100, z: 0.5, radius: 640, intensity: 0.6, temp: 0.3, halo: 0.04 };
const red = { x: 470, y: 556, z: 0.62, radius: 120, intensity: 0.9, temp: 0.94, halo: 0.14, flicker: true };
const lampIn = { x: 378, y: 406, z: 0.3, radius: 190, intensity: 0.8, temp: 0.54, halo: 0.1 };

export default {
  id: "welding_yard",
  palette: "arc",
  focus: 0.62,
  parallax: 50,
  ambient: 0.74,
  grain: 0.08,
  vignette: 0.26,
  split: 0.3,
  shadow: [64, 0.9],
  hatch: { strength: 0.56, pitch: 4.6, cross: 0.64, ruled: false },
  lights: {
    day: [arc, sun, fill],
    dusk: { lights: [red, evening, lampIn], ambient: 0.5 },
  },
  subject: { x: -36, y: -8, w: 834, h: 722 },
  portrait: { x: 20, y: 4, w: 752, h: 710 },
  layers,
  objects: {
    torch: { layer: "torch", box: [426, 530, 138, 140] },
    queue: { layer: "queue" },
    deed: { layer: "deed" },
    anvil: { layer: "anvil" },
    gate: { layer: "gate" },
  },
} satisfies SceneArt;
