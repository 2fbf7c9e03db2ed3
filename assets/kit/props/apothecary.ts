/** What stands in a pharmacy: shelves of jars and boxes, the cross over the door, the glass gate. */
import { R, circ, ink, line, path, rect, rng } from "../draw/index.ts";
import { outline, pts } from "../figures/part.ts";

/** One jar, its foot on (x, y): a shoulder, a lid with a knob, a label. */
function jar(x: number, y: number, w: number, h: number): readonly [glass: string, label: string] {
  const p = (d: string): string => outline(pts(d).map(([u, v, c]) => [x + u * w, y - v * h, c] as const));
  return [
    p("0,0c 1,0c 1,.6 .82,.74 .72,.76c .28,.76c .18,.74 0,.6") +
      p(".2,.78c .8,.78c .8,.86 .62,.9 .5,1 .38,.9 .2,.86"),
    rect(x + w * 0.16, y - h * 0.52, w * 0.68, h * 0.3, { j: 0, b: 0 }),
  ];
}

export interface Shelving {
  /** x, y, w, h. */
  readonly box: readonly [number, number, number, number];
  readonly rows: number;
  readonly seed: number;
  readonly tone: number;
  readonly temp: number;
}

/** Shelves with their jars and boxes, dark on the lit wall. */
export function shelves({ box: [x, y, w, h], rows, seed, tone, temp }: Shelving): string {
  const dice = rng(seed);
  let [glass, dark, labels, boards] = ["", "", "", ""];
  const pitch = h / rows;
  for (let row = 1; row <= rows; row++) {
    const foot = y + row * pitch;
    boards += rect(x - 3, foot, w + 6, 4, { j: 0.2, b: 0 });
    for (let at = x + 4; at < x + w - 12;) {
      const wide = Math.min(x + w - at - 3, pitch * (0.26 + dice() * 0.16));
      const high = pitch * (0.56 + dice() * 0.26);
      if (row % 2 === 1) {
        const [body, label] = jar(at, foot, wide, high);
        if (dice() < 0.5) glass += body;
        else dark += body;
        labels += label;
      } else {
        const tall = pitch * (0.4 + dice() * 0.4);
        const pack = rect(at, foot - tall, wide, tall, { j: 0.2, b: 0 });
        if (dice() < 0.55) glass += pack;
        else dark += pack;
        labels += rect(at + 1.5, foot - tall * 0.62, wide - 3, tall * 0.14, { j: 0, b: 0 });
      }
      at += wide + 2 + dice() * 5 + (dice() < 0.1 ? pitch * 0.4 : 0);
    }
  }
  return (
    path(glass, ink(tone + 0.16, temp)) +
    path(dark, ink(tone, temp)) +
    path(labels, ink(tone + 0.34, temp)) +
    path(boards, ink(tone * 0.7, temp))
  );
}

/** A Greek cross about (x, y), arms `r` long and 2a wide, stretched by `tall` upward. */
const greekCross = (x: number, y: number, r: number, a: number, tall = 1): string =>
  `M${R(x - a)} ${R(y - r * tall)}H${R(x + a)}V${R(y - a * tall)}H${R(x + r)}V${R(y + a * tall)}H${R(x + a)}V${R(y + r * tall)}H${R(x - a)}V${R(y + a * tall)}H${R(x - r)}V${R(y - a * tall)}H${R(x - a)}z`;

/** The sign: tubes one inside the other, a cup and its serpent in the middle; unlit, a grey box. */
export function crossSign(x: number, y: number, r: number, lit: boolean, temp: number): string {
  const a = r * 0.36;
  let s = path(greekCross(x, y, r * 1.1, a * 1.28), ink(0.06, temp));
  s += path(greekCross(x, y, r, a), ink(lit ? 0.5 : 0.14, temp));
  for (const [k, tone] of [
    [0.94, 0.98],
    [0.78, 0.86],
    [0.62, 0.98],
  ] as const)
    s += line(
      greekCross(x, y, r * k, a * (k * 1.3 - 0.32)),
      ink(lit ? tone : 0.22, temp),
      r * 0.055,
      'stroke-linejoin="round"',
    );
  const t = ink(lit ? 1 : 0.26, temp);
  s += path(
    `M${R(x - r * 0.14)} ${R(y - r * 0.1)}h${R(r * 0.28)}q0 ${R(r * 0.15)} ${R(-r * 0.11)} ${R(r * 0.17)}v${R(r * 0.12)}l${R(r * 0.08)} ${R(r * 0.06)}h${R(-r * 0.22)}l${R(r * 0.08)} ${R(-r * 0.06)}v${R(-r * 0.12)}q${R(-r * 0.11)} ${R(-r * 0.02)} ${R(-r * 0.11)} ${R(-r * 0.17)}z`,
    t,
  );
  return s;
}

/** A gate of two glass leaves between posts, in a box x, y, w, h; the right post sees and speaks. */
export function glassGate(x: number, y: number, w: number, h: number, temp: number): string {
  const leaf = (left: number, wide: number): string =>
    `<path fill="none" stroke="${ink(0.94, temp)}" stroke-width="2.6" d="M${R(left)} ${y + 18}q0-8 8-8h${R(wide - 16)}q8 0 8 8v${h - 26}h${R(-wide)}z"/>` +
    line(
      `M${R(left + wide * 0.2)} ${R(y + h * 0.34)}l${R(wide * 0.56)} ${R(-h * 0.16)}M${R(left + wide * 0.2)} ${R(y + h * 0.42)}l${R(wide * 0.66)} ${R(-h * 0.19)}M${R(left + wide * 0.3)} ${R(y + h * 0.84)}l${R(wide * 0.5)} ${R(-h * 0.14)}`,
      ink(0.84, temp),
      1.8,
    );
  const post = 17;
  const inner = w - post * 2;
  return (
    path(
      rect(x, y + 10, post, h - 10, { j: 0, b: 0 }) +
        rect(x + w - post, y - 26, post + 5, h + 26, { j: 0, b: 0 }),
      ink(0.07, temp),
    ) +
    leaf(x + post + 2, inner / 2 - 4) +
    leaf(x + post + inner / 2 + 2, inner / 2 - 4) +
    line(`M${x + 3} ${y + 16}v${h - 30}`, ink(0.9, 1), 2.4) +
    circ(x + w - post / 2 + 2, y - 8, 7.4, ink(1, 1)) +
    circ(x + w - post / 2 + 2, y - 8, 4.2, ink(0.1, temp)) +
    path(rect(x + w - post + 3, y + 12, 15, 22, { j: 0, b: 0 }), ink(0.92, 1)) +
    line(`M${x + w - post + 6} ${y + 26}q4 4 9 0`, ink(0.1, temp), 1.8) +
    circ(x + w - post + 7, y + 19, 1.3, ink(0.1, temp)) +
    circ(x + w - post + 14, y + 19, 1.3, ink(0.1, temp))
  );
}
