/** Passers-by in the rain, each with the same bag. */
import { R, circ, ink, line } from "../draw/index.ts";
import type { LayerArt } from "../../scenes/scene.ts";
import { FACE_MAN, FACE_SHARP, FACE_YOUTH, headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { herProfile } from "./her-profile.ts";
import { backward, black, edged, light, limb, mark, moved, outline, pts, stroke, type Part } from "./part.ts";
import { paint } from "./pose.ts";
import type { Point } from "../draw/index.ts";

const STATURE = 735;
const COLD = 0.04;

const HATTED =
  "1.04,.26c 1.0,.17 .86,.15c .84,-.08 .7,-.18 .46,-.14 .2,-.18 .1,-.06 .08,.14c -.08,.16 -.12,.26c .04,.3 .02,.5 .08,.66 .16,.8";
const BOB = ".8,.235c .84,.1 .76,-.03 .56,-.07 .34,-.06 .14,.04 .03,.2 -.03,.44 -.06,.66 -.1,.86c .14,.88";
const HOOD = ".86,.2c .9,.06 .8,-.1 .56,-.14 .28,-.12 .06,.02 -.04,.24 -.08,.46 -.06,.7 -.06,.9c .2,.94";

function head(features: readonly Point[], back: string, bow: number): string {
  const at = headAt(36, 100, bow);
  return outline([
    ...features.map(at),
    ...moved("20,6 24,34", 36, 100),
    ...backward([...pts(back).map(at), ...moved("-26,34", 36, 100)]),
  ]);
}
const stride = (hem: number): string =>
  outline(`20,${hem}c 58,640 84,716c 82,735c 142,735c 140,724 116,712 104,640 78,${hem}c`) +
  outline(`-40,${hem}c -44,620 -84,700c -98,724c -44,737c -36,728 -44,712 2,620 20,${hem}c`);

/** An umbrella, its stick's hand at (x, y). */
const umbrella = (x: number, y: number): Part[] => [
  black(
    `M${x - 3} ${y}h6V${y - 250}h-6z`,
    outline(
      moved(
        "-216,-196c -186,-288 -86,-336 0,-338 88,-336 186,-288 216,-194c 180,-212 144,-212 120,-194c 88,-214 42,-214 0,-196c -40,-214 -88,-214 -120,-194c -144,-212 -182,-212",
        x,
        y,
      ),
    ),
    outline(moved("-3,-334c 3,-334c 2,-360c -2,-360c", x, y)),
  ),
  mark(
    `M${x} ${y - 337}Q${x - 96} ${y - 290} ${x - 120} ${y - 196}M${x} ${y - 337}V${y - 198}M${x} ${y - 337}Q${x + 96} ${y - 290} ${x + 120} ${y - 196}`,
    3,
    0.3,
  ),
];
const collar = light(outline(moved("-34,38c -28,18 -14,10c 4,24 18,22c 30,34 26,46c 4,44 -16,48", 36, 100)));

/** Hat, overcoat, umbrella; the bag in his hand. */
const man = (): Part[] => [
  ...umbrella(136, 186),
  black(stride(430), head(FACE_MAN, HATTED, 3)),
  black(
    outline("14,132 46,134 80,152 100,186 102,260 96,330 112,520c -62,520c -54,400 -48,260 -38,170 -8,142"),
  ),
  black(limb("60,176 96,226 136,196", [22, 18, 12], "start"), hand("bar", 130, 200, 60, -60)),
  black(limb("6,176 -14,250 -18,318", [24, 20, 12], "start"), hand("hang", -20, 316, 58, 84)),
  mark(stroke("-30,190 -44,260 -40,320") + stroke("30,150 34,300 30,510"), 3, 0.3, COLD),
  collar,
];
/** Bobbed hair, long skirt, umbrella; the bag on her shoulder. */
const woman = (): Part[] => [
  ...umbrella(128, 190),
  black(stride(560), head(FACE_SHARP, BOB, -3)),
  black(
    outline(
      "14,132 46,134 74,152 90,190 88,250 76,290c 96,380 110,500 124,610c 20,626 -84,612c -66,480 -42,360 -18,290c -32,230 -28,170 -6,142",
    ),
  ),
  black(limb("54,172 90,222 130,198", [20, 17, 11], "start"), hand("bar", 122, 204, 58, -60)),
  mark(
    stroke("-14,292 30,302 74,292") + stroke("20,306 14,460 8,610") + stroke("50,304 64,460 78,606"),
    3,
    0.3,
    COLD,
  ),
  collar,
];
/** A youth in a hood, a telephone before his eyes; the bag behind him. */
const youth = (): Part[] => [
  black(stride(400), head(FACE_YOUTH, HOOD, 20)),
  black(
    outline("10,128 44,132 82,152 102,190 106,260 100,330 104,430c -58,430c -56,330 -54,250 -42,170 -12,140"),
  ),
  black(limb("30,180 44,254 104,262 152,224", [26, 21, 15, 10], "start"), hand("cup", 148, 228, 60, -44)),
  { ...light("M178 164l22 8-18 46-22-8z", 0.98), temp: 0.02 },
  mark(stroke("20,140 30,290 26,424") + stroke("-20,186 -34,290 -30,400"), 3, 0.3, COLD),
];

const KINDS = { man, woman, youth } as const;
/** Upper middle of the bag and where its straps go. */
const BAGS = {
  man: { x: -16, y: 386, straps: "M-44 390Q-34 350-16 342Q4 350 14 390" },
  woman: { x: -40, y: 300, straps: "M-68 304Q-30 170 10 146M-10 304Q-6 190 26 146" },
  youth: { x: -58, y: 290, straps: "M-86 294Q-40 176-4 150M-28 294Q-20 190 14 150" },
} as const;

/** The bag: grey, its straps, and in its middle the profile, always looking right. Upper middle at (x, y), 116 by 134. */
export function bag(x: number, y: number, straps: string, flip = false): string {
  return (
    line(straps, ink(0.7, COLD), 7) +
    `<path d="M${x - 58} ${y}H${x + 58}L${x + 54} ${y + 134}H${x - 54}Z" fill="${ink(0.7, COLD)}" stroke="${ink(0.16, COLD)}" stroke-width="2.5"/>` +
    circ(x, y + 68, 50, ink(0.95, COLD)) +
    `<use href="#her" transform="translate(${R(x - (flip ? -12 : 12))} ${y + 34})scale(${flip ? -0.44 : 0.44} .44)"/>`
  );
}

export interface CarrierPlace {
  readonly kind: keyof typeof KINDS;
  readonly at: { readonly x: number; readonly y: number };
  /** Standing height, the umbrella apart. */
  readonly height: number;
  readonly z: number;
  readonly flip?: boolean;
  readonly id: string;
}

/** One passer-by as one layer. */
export function carrier({ kind, at, height, z, flip = false, id }: CarrierPlace): LayerArt {
  const k = height / STATURE;
  const { x, y, straps } = BAGS[kind];
  const body = KINDS[kind]()
    .map((part) => paint(part.kind === "black" ? { ...edged(part, 0.24), temp: COLD } : part))
    .join("");
  return {
    id,
    z,
    body: `<defs><g id="her">${herProfile(0.06, COLD)}</g></defs><g transform="translate(${R(at.x)} ${R(at.y)})scale(${R((flip ? -k : k) * 1000) / 1000} ${R(k * 1000) / 1000})translate(-20 -735)">${body}${bag(x, y, straps, flip)}</g>`,
    pivot: [at.x, at.y],
    motion: { sway: 0.006, speed: 1.4, phase: at.x },
  };
}
