/** The reception hall of Miroir: an old paper mill scrubbed white, its wheel turned by a motor; light with no side, and one warm person in it. */
import { figure } from "../kit/figures/figure.ts";
import { giant } from "../kit/figures/giant.ts";
import { compose } from "../kit/figures/pose.ts";
import { inTheGlass } from "../kit/figures/honorine-in-the-glass.ts";
import { poiret } from "../kit/figures/poiret.ts";
import { heron } from "../kit/props/heron.ts";
import { kiosk, kioskFace } from "../kit/props/kiosk.ts";
import { millWheel } from "../kit/props/mill-wheel.ts";
import { queueBelt } from "../kit/props/queue-belt.ts";
import { segments } from "../kit/props/segments.ts";
import { glassDoor, turnstile } from "../kit/props/turnstile.ts";
import { R, circ, grad, ink, layer, line, path, poly, rect, rng } from "../kit/draw/index.ts";
import { cooler, reink, reinked } from "../kit/draw/reink.ts";
import type { LayerArt, SceneArt } from "./scene.ts";

/** Where all straight lines run to; the eye is .9 m above the floor. */
const EYE = { x: 430, y: 452 };
/** Height on the picture of the floor where a metre measures `metre` units. */
const floorAt = (metre: number): number => R(EYE.y + 0.9 * metre);
const END = floorAt(60);
const WHEEL = { x: 430, y: 206, r: 148 };
const COLD = 0.04;

const COUNTER = { x: 462, foot: floorAt(120), top: floorAt(120) - 120 };

interface Opening {
  readonly half: number;
  readonly spring: number;
  readonly crown: number;
  readonly foot: number;
}
/** The arches, far to near. */
const GLAZED: Opening = { half: 186, spring: 212, crown: 26, foot: END };
const MIDDLE: Opening = { half: 262, spring: 196, crown: -66, foot: floorAt(82) };
const NEAR: Opening = { half: 336, spring: 176, crown: -160, foot: floorAt(115) };

function arch({ half, spring, crown, foot }: Opening, x = EYE.x, by = 0): string {
  return `M${R(x - half - by)} ${foot}V${spring}A${half + by} ${spring - crown + by} 0 0 1 ${R(x + half + by)} ${spring}V${foot}Z`;
}

/** Voussoirs round an opening and courses of stone beside it. */
function masonry(o: Opening, depth: number, tone: number, seed: number): string {
  const dice = rng(seed);
  const rise = o.spring - o.crown;
  let d = "";
  for (let i = 0; i <= 18; i++) {
    const a = Math.PI * (1 + i / 18);
    const [c, s] = [Math.cos(a), Math.sin(a)];
    d += `M${R(EYE.x + c * (o.half + 2))} ${R(o.spring + s * (rise + 2))}L${R(EYE.x + c * (o.half + depth))} ${R(o.spring + s * (rise + depth))}`;
  }
  d += `M${R(EYE.x - o.half - depth)} ${o.spring}A${o.half + depth} ${rise + depth} 0 0 1 ${R(EYE.x + o.half + depth)} ${o.spring}`;
  const course = depth * 0.62;
  for (const side of [-1, 1]) {
    for (let y = o.spring; y < o.foot - course; y += course) {
      d += `M${R(EYE.x + side * (o.half + 2))} ${R(y)}h${R(side * depth * (0.7 + dice() * 1.6))}`;
      if (dice() < 0.6) d += `v${R(course)}`;
    }
  }
  return line(d, ink(tone, COLD), R(depth * 0.036));
}

/** A wall across the whole world with one opening in it. */
function pierced(o: Opening, tone: number, more = ""): string {
  return `<path fill-rule="evenodd" fill="${ink(tone, COLD)}" d="M-200 -120H1480V${o.foot}H-200Z${arch(o)}${more}"/>`;
}

function outside(id: string, stops: readonly (readonly [number, number, number])[]): string {
  return `<defs>${grad(id, stops)}</defs><rect x="200" y="-20" width="460" height="560" fill="url(#${id})"/>`;
}

/** The other bank: poplars in the fog. */
function bank(): string {
  const dice = rng(3);
  let trees = "";
  for (let i = 0; i < 13; i++) {
    const [x, h, w] = [226 + i * 34 + dice() * 12, 120 + dice() * 80, 9 + dice() * 5];
    trees += `M${R(x - w)} 430Q${R(x - w)} ${R(430 - h * 0.5)} ${R(x)} ${R(430 - h)}Q${R(x + w)} ${R(430 - h * 0.5)} ${R(x + w)} 430z`;
  }
  return path(trees, ink(0.76, COLD)) + path("M200 424H660V470H200Z", ink(0.7, COLD));
}

/** The mill race: straight lines of water, and what drips from the paddles. */
function race(): string {
  const dice = rng(17);
  let s = path("M200 446H660V540H200Z", ink(0.78, COLD));
  let waves = "";
  for (let i = 0; i < 44; i++) {
    const y = 450 + dice() ** 1.4 * 56;
    waves += `M${R(230 + dice() * 380)} ${R(y)}h${R(16 + dice() * 60)}`;
  }
  let drops = "";
  for (let i = 0; i < 26; i++)
    drops += `M${R(WHEEL.x + 40 + dice() * 130)} ${R(300 + dice() * 130)}v${R(6 + dice() * 18)}`;
  s += line(waves, ink(0.99, COLD), 1.8) + line(waves, ink(0.56, COLD), 1, 'transform="translate(9 2.500)"');
  return s + line(drops, ink(0.99, COLD), 1.3);
}

/** The axle's beam, and the motor that turns the wheel the way the river went. */
function motor(): string {
  const t = ink(0.28, 0.06);
  return (
    path(rect(230, 218, 400, 12, { j: 0, b: 0 }), ink(0.44, COLD)) +
    path(rect(540, 190, 56, 40, { j: 0, b: 0 }) + rect(530, 202, 12, 16, { j: 0, b: 0 }), t) +
    line("M550 198V222M560 198V222M570 198V222M580 198V222", ink(0.6, COLD), 2) +
    line("M596 206H606V330Q606 344 620 344", ink(0.2, COLD), 2.4)
  );
}

/** The house's emblem on the end wall of the next bay: a glass that smiles. */
function emblem(): string {
  const [x, y] = [1170, 280];
  return (
    line(`M${x - 90} ${y}a90 120 0 1 0 180 0a90 120 0 1 0 -180 0z`, ink(0.52, COLD), 12) +
    line(`M${x - 44} ${y + 34}q44 44 88 0`, ink(0.52, COLD), 12, 'stroke-linecap="round"')
  );
}

/** Thin bars of the glazing, and the gleam that says there is a pane. */
function glazing(): string {
  let bars = "";
  for (const x of [-124, 124]) bars += `M${EYE.x + x} 60V${END}`;
  const frame = `<path fill-rule="evenodd" fill="${ink(0.6, COLD)}" d="${arch(GLAZED)}${arch(GLAZED, EYE.x, -7)}"/>`;
  return (
    frame +
    line(`${bars}M246 392H614`, ink(0.66, COLD), 3) +
    path(rect(244, END - 8, 372, 8, { j: 0, b: 0 }), ink(0.5, COLD))
  );
}

/** Lines of lamps running to the vanishing point, on either side of the nave. */
function lamps(tone: number): string {
  let panels = "";
  let trims = "";
  let rods = "";
  const p = (across: number, metre: number): readonly [number, number] => [
    EYE.x + across * metre,
    EYE.y - 3.9 * metre,
  ];
  for (const across of [-3.3, -2.5, 2.5, 3.3]) {
    for (let i = 0; i < 4; i++) {
      const [m0, m1] = [72 + i * 12, 72 + i * 12 + 8];
      const quad = (wide: number, more: number): string =>
        poly(
          [
            p(across - wide, m0 - more),
            p(across + wide, m0 - more),
            p(across + wide, m1 + more),
            p(across - wide, m1 + more),
          ],
          { j: 0, b: 0 },
        );
      panels += quad(0.24, 0);
      trims += quad(0.3, 0.9);
      const [x, y] = p(across, m0 + 4);
      rods += `M${R(x)} ${R(y)}V-120`;
    }
  }
  return line(rods, ink(0.56, COLD), 1.2) + path(trims, ink(0.46, COLD)) + path(panels, ink(tone, COLD));
}

/** A polished floor: slabs that run away, and the glass arch lying in it as in water. */
function floor(): string {
  const stops = [
    [0, 0.8, COLD],
    [0.4, 0.74, COLD],
    [1, 0.62, COLD],
  ] as const;
  let s = `<defs>${grad("f", stops)}</defs><rect x="-200" y="${END}" width="1680" height="400" fill="url(#f)"/>`;
  s += path(`M${EYE.x - 186} ${END}H${EYE.x + 186}L${EYE.x + 210} 840H${EYE.x - 210}Z`, ink(0.9, COLD));
  let joints = "";
  for (const metre of [66, 74, 84, 97, 114, 138, 172, 226, 310, 420])
    joints += `M-200 ${floorAt(metre)}H1480`;
  for (let i = -24; i <= 28; i++) {
    const at = (metre: number): string => `${R(EYE.x + (i + 0.5) * 1.1 * metre)} ${floorAt(metre)}`;
    joints += `M${at(60)}L${at(440)}`;
  }
  return s + line(joints, ink(0.56, COLD), 1.3);
}

/** What an engraver would leave of a reflection: strokes hanging from the foot, of every length. */
function strokes(foot: number, depth: number, x: number, w: number): string {
  const dice = rng(Math.round(x + foot));
  let d = "";
  for (let at = x; at < x + w; at += 4.2)
    d += `M${R(at)} ${foot}h3V${R(foot + depth * (0.55 + 0.45 * dice()))}h-3z`;
  return `<clipPath id="r"><path d="${d}"/></clipPath>`;
}

/** SVG mirrored in the floor at height `foot`, between x and x + w, all its inks pressed between two tones. */
function inFloor(
  body: string,
  { foot, depth, x, w }: { foot: number; depth: number; x: number; w: number },
  [dark, light]: readonly [number, number],
  temp: number,
): string {
  const pressed = reink(body, (tone) => ink(dark + tone * (light - dark), temp));
  return `<defs>${strokes(foot, depth, x, w)}</defs><g clip-path="url(#r)"><g transform="translate(0 ${R(2 * foot)})scale(1 -1)">${pressed}</g></g>`;
}

/** The reflection of a person: the silhouette's layer upside down under the feet. */
function underfoot(
  sheets: readonly LayerArt[],
  foot: number,
  tones: readonly [number, number],
  temp: number,
): LayerArt[] {
  return sheets
    .filter(({ body, inner, mask }) => body !== undefined && inner === undefined && mask !== true)
    .map(({ id, body, box, who, pose }): LayerArt => {
      const [x, y, w, h] = box!;
      const depth = h * 0.42;
      return layer(`${id}-in-floor`, 0.35, inFloor(body!, { foot, depth, x, w }, tones, temp), {
        box: [x, R(2 * foot - y - h), w, h],
        sheet: "reflections",
        ...(who === undefined ? {} : { who }),
        ...(pose === undefined ? {} : { pose }),
      });
    });
}

/** The one counter, as small as decency allows. */
function counter(): string {
  const { x, foot, top } = COUNTER;
  return (
    path(rect(x - 66, top + 8, 132, foot - top - 8, { j: 0, b: 0 }), ink(0.96, COLD)) +
    path(
      rect(x - 66, top + 8, 132, 12, { j: 0, b: 0 }) + rect(x - 66, foot - 9, 132, 9, { j: 0, b: 0 }),
      ink(0.6, COLD),
    ) +
    path(rect(x - 74, top, 148, 9, { j: 0, b: 0 }), ink(0.3, COLD)) +
    circ(x, top + 64, 22, ink(0.46, COLD)) +
    circ(x, top + 64, 18, ink(0.96, COLD)) +
    line(`M${x - 9} ${top + 68}q9 8 18 0`, ink(0.36, COLD), 2.4, 'stroke-linecap="round"')
  );
}

/** A full-height mirror in a straight frame. */
function mirror(): string {
  const [x, y, w] = [-26, 300, 112];
  const h = NEAR.foot - y;
  return (
    path(rect(x - 7, y - 7, w + 14, h + 7, { j: 0, b: 0 }), ink(0.26, COLD)) +
    `<defs>${grad("m", [
      [0, 0.99, COLD],
      [0.6, 0.9, COLD],
      [1, 0.8, COLD],
    ])}</defs><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#m)"/>`
  );
}

/** What the mirror gives back: fewer years, no ink on the fingers, and a glory behind the head. */
function flattered(): LayerArt[] {
  const at = { x: 14, y: NEAR.foot - 8 };
  let rays = "";
  for (let i = 0; i < 20; i++) {
    const a = Math.PI + (i / 19) * Math.PI;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    rays += `M${R(28 + c * 30)} ${R(352 + s * 30)}L${R(28 + c * (i % 2 ? 44 : 54))} ${R(352 + s * (i % 2 ? 44 : 54))}`;
  }
  const place = { at, height: 226, z: 0.46, id: "flattered" };
  const image = compose("honorine", "standing", inTheGlass(), place).map((one): LayerArt => {
    const { pose: _pose, ...anyPose } = reinked(one, (tone, temp) => ink(0.34 + tone * 0.8, temp * 0.2));
    return { ...anyPose, sheet: "mirror" };
  });
  return [
    layer("rays", 0.456, line(rays, ink(0.46, COLD), 2), { sheet: "mirror", who: "honorine" }),
    ...image,
  ];
}

/** The wheel, the counter and the kiosk, as the floor gives them back. */
function fittingsInFloor(): string {
  const wheel = inFloor(
    millWheel({ ...WHEEL, tone: 0.3 }),
    { foot: END, depth: 330, x: 270, w: 320 },
    [0.5, 0.78],
    COLD,
  );
  const desk = inFloor(
    path(rect(COUNTER.x - 66, COUNTER.top, 132, 120, { j: 0 }), ink(0.1, COLD)),
    { foot: COUNTER.foot, depth: 62, x: COUNTER.x - 66, w: 132 },
    [0.62, 0.8],
    COLD,
  );
  const totem = inFloor(
    kiosk(KIOSK),
    { foot: KIOSK.y + 6, depth: 90, x: KIOSK.x - 60, w: 130 },
    [0.56, 0.8],
    COLD,
  );
  const named = (body: string, id: string): string =>
    body.replaceAll("#r)", `#${id})`).replace('id="r"', `id="${id}"`);
  return named(wheel, "rw") + named(desk, "rd") + named(totem, "rk");
}

/** Screen hung from the vault: the number that has been called since ten this morning. */
function queueScreen(): LayerArt[] {
  const [x, y, w, h] = [604, 202, 138, 62];
  const body =
    line(`M${x + 22} ${y}V-120M${x + w - 22} ${y}V-120`, ink(0.5, COLD), 3) +
    path(rect(x, y, w, h, { j: 0, b: 0 }), ink(0.1, COLD)) +
    path(rect(x, y + h, w, 5, { j: 0, b: 0 }), ink(0.4, COLD));
  return [
    layer("queue-screen", 0.472, body),
    layer("number", 0.476, path(segments("A 033", x + 17, y + 15, 14, 33, 4.6), ink(0.99, COLD)), {
      sheet: "queue-screen",
    }),
  ];
}

const HERSELF = {
  who: "honorine",
  pose: "standing",
  at: { x: 222, y: floorAt(244) },
  height: 410,
  z: 0.62,
} as const;
const KIOSK = { x: 360, y: floorAt(232), h: 276 };
const LEAVER = {
  who: "michel",
  pose: "standing",
  at: { x: 706, y: floorAt(176) },
  height: 318,
  z: 0.57,
  flip: true,
} as const;

/** Two people on whom the house has worked for years. */
const cooled = (sheets: readonly LayerArt[], share: number): LayerArt[] =>
  sheets.map((one) => reinked(one, cooler(share)));

/** A giant engraved on a pier: the house's taste in statues. */
const carved = (id: string, x: number, seed: number, flip: boolean): LayerArt[] =>
  giant({ at: { x, y: NEAR.foot }, height: 520, z: 0.448, seed, flip, id }).map((one): LayerArt => {
    const { unlit: _unlit, ...lit } = reinked(one, (tone) => ink(tone > 0.7 ? 0.28 : 0.46, COLD));
    return { ...lit, sheet: "piers" };
  });

const CLERK = { at: { x: 440, y: floorAt(114) }, height: 204, z: 0.5 };

const layers: LayerArt[] = [
  layer(
    "fog",
    0,
    outside("o", [
      [0, 0.86, COLD],
      [0.7, 0.97, COLD],
      [1, 0.99, COLD],
    ]),
    { box: [200, -20, 460, 560], res: 0.5, only: ["cold", "day"] },
  ),
  layer(
    "evening",
    0,
    outside("e", [
      [0, 0.34, 0.02],
      [0.4, 0.52, 0.04],
      [0.66, 0.74, 0.1],
      [0.8, 0.82, 0.34],
      [1, 0.7, 0.2],
    ]),
    { box: [200, -20, 460, 560], res: 0.5, only: ["dusk"] },
  ),
  layer("bank", 0.06, bank()),
  layer("race", 0.12, race()),
  layer("motor", 0.16, motor()),
  layer("wheel", 0.2, millWheel({ ...WHEEL, tone: 0.34 })),
  layer("heron", 0.24, heron(558, 499, 112, 0.3)),
  layer("glazing", 0.28, glazing()),
  layer("end-wall", 0.32, pierced(GLAZED, 0.78) + masonry(GLAZED, 34, 0.66, 5) + emblem()),
  layer("floor", 0.34, floor(), { box: [-200, END, 1680, 840 - END] }),
  layer("fittings-in-floor", 0.35, fittingsInFloor(), { sheet: "reflections" }),
  layer("lamps", 0.42, lamps(0.99), { only: ["cold", "dusk"] }),
  layer("lamps-out", 0.42, lamps(0.66), { only: ["day"] }),
  layer("middle-arch", 0.4, pierced(MIDDLE, 0.68, arch(MIDDLE, 1230)) + masonry(MIDDLE, 44, 0.55, 6)),
  layer("near-arch", 0.44, pierced(NEAR, 0.56, arch(NEAR, 1330)) + masonry(NEAR, 62, 0.43, 7)),
  ...carved("giant-left", 4, 0, false),
  ...carved("giant-right", 856, 0, true),
  layer("mirror", 0.454, mirror(), { sheet: "mirror" }),
  ...flattered(),
  layer("door", 0.466, glassDoor(778, floorAt(115) - 232, 88, 232)),
  ...queueScreen(),
  ...cooled(compose("clerk", "standing", poiret(), CLERK), 0.3),
  layer("counter", 0.53, counter()),
  ...cooled(figure(LEAVER), 0.4),
  ...figure(HERSELF),
  layer("kiosk", 0.64, kiosk(KIOSK)),
  layer("kiosk-face", 0.645, kioskFace(KIOSK), { sheet: "kiosk" }),
  ...underfoot(figure(HERSELF), floorAt(244), [0.66, 0.8], 0.36),
  ...underfoot(figure(LEAVER), floorAt(176), [0.58, 0.76], 0.06),
  layer("turnstile", 0.6, turnstile(826, floorAt(140), 112)),
  layer(
    "belts",
    0.72,
    queueBelt(
      [
        [800, 668, 180],
        [1010, 668, 180],
        [1200, 730, 240],
      ],
      0.3,
    ),
  ),
];

const ceiling = { x: 430, y: -260, z: 0.92, radius: 1600, intensity: 0.14, temp: 0.03, halo: 0 };
const warmth = { x: 240, y: 420, z: 0.626, radius: 150, intensity: 0.7, temp: 0.5, halo: 0.03 };
const glass = { x: 430, y: 240, z: 0.5, radius: 560, intensity: 0.42, temp: 0.1, halo: 0.06 };

export default {
  id: "miroir_campus",
  palette: "pale",
  focus: 0.62,
  parallax: 48,
  ambient: 0.94,
  grain: 0.06,
  vignette: 0.12,
  split: -1,
  shadow: [20, 0],
  hatch: { strength: 0.6, pitch: 4.6, cross: 0.66, ruled: true },
  lights: {
    cold: [ceiling, warmth],
    day: { lights: [glass, warmth], ambient: 0.82 },
    dusk: {
      lights: [
        { x: 430, y: 60, z: 0.5, radius: 420, intensity: 0.5, temp: 0.02, halo: 0.08 },
        { ...warmth, intensity: 0.9 },
      ],
      ambient: 0.46,
    },
  },
  subject: { x: -46, y: -4, w: 940, h: 740 },
  portrait: { x: 130, y: 150, w: 610, h: 570 },
  layers,
  objects: {
    kiosk: { layer: "kiosk" },
    queue_screen: { layer: "queue-screen", box: [604, 202, 138, 67] },
    mill_wheel: { layer: "wheel" },
    door: { layer: "door" },
    mirror: { layer: "mirror" },
  },
} satisfies SceneArt;
