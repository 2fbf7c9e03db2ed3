/** A crowd: six cut figures, set again and again at different sizes, none with a name. */
import type { LayerArt } from "../../scenes/scene.ts";
import { R, rng } from "../draw/index.ts";
import { FACE_MAN, FACE_OLD, FACE_WOMAN, headAt, headShape } from "./head.ts";
import { hand } from "./hand.ts";
import { black, disc, edged, light, limb, mark, moved, outline, pts, shade, type Part } from "./part.ts";
import { paint } from "./pose.ts";
import type { Point } from "../draw/index.ts";

/** Crown to nape of three anonymous heads. */
const CAPPED = "1.0,.24c .84,.17 .86,.04 .7,-.07 .4,-.08 .12,.02 .02,.2c .0,.4 .04,.58 .12,.74 .18,.86";
const BUNCHED =
  ".8,.235c .82,.1 .74,-.02 .56,-.07 .34,-.06 .14,.04 .03,.2 -.02,.4 -.06,.6 -.04,.82 .06,.92c .2,.84";
const HATTED =
  "1.04,.26c 1.0,.17 .86,.15c .84,-.08 .7,-.18 .46,-.14 .2,-.18 .1,-.06 .08,.14c -.08,.16 -.12,.26c .04,.3 .02,.5 .08,.66 .16,.8";

function head(face: readonly Point[], back: string, x: number, y: number, bow: number): string {
  const at = headAt(x, y, bow);
  return headShape(at, face, pts(back), moved("20,6 24,34", x, y), moved("-26,34", x, y));
}
const collar = (x: number, y: number): Part =>
  light(outline(moved("-34,38c -28,18 -14,10c 4,24 18,22c 30,34 26,46c 4,44 -16,48", x, y)));
const legs = (x: number, hem: number): string =>
  outline(moved(`8,${hem}c 12,690 4,735c 78,735c 74,724 48,714 40,${hem}c`, x, 0)) +
  outline(moved(`-52,${hem}c -54,700 -58,738c 14,738c 10,728 -18,718 -18,${hem}c`, x, 0));

/** A man in a short coat, his phone before his eyes. */
const man = (): Part[] => [
  black(
    legs(30, 380),
    head(FACE_MAN, CAPPED, 36, 100, 16),
    outline("14,132 46,134 78,152 98,186 102,250 98,320 104,420c -46,424c -46,330 -42,240 -34,170 -8,142"),
  ),
  black(limb("20,170 26,240 92,250 140,216", [24, 20, 15, 10], "start"), hand("cup", 136, 220, 62, -44)),
  light("M168 156l22 8-18 44-22-8z", 0.9, 0.04),
  collar(36, 100),
];
/** A woman in a long coat, a basket on her arm. */
const woman = (): Part[] => [
  black(
    legs(26, 560),
    head(FACE_WOMAN, BUNCHED, 36, 100, 0),
    outline(
      "14,132 46,134 74,152 90,190 88,250 76,290c 92,380 104,480 116,590c 20,604 -76,592c -60,470 -40,360 -18,290c -30,230 -28,170 -6,142",
    ),
  ),
  black(
    limb("16,166 4,230 30,280 94,276", [22, 20, 15, 9], "start"),
    hand("fist", 90, 276, 58, 0),
    outline("76,300c 150,298c 140,352 88,354c"),
  ),
  mark("M82 300q30-60 62-2M80 316h66M84 334h58", 4, 0.16),
  collar(36, 100),
];
/** An old man bent over his stick. */
const old = (): Part[] => [
  black(
    legs(16, 460),
    head(FACE_OLD, HATTED, 66, 120, 22),
    outline("40,148 72,150 98,172 110,210 104,270 96,330 100,490c -60,496c -66,400 -64,300 -56,230 -26,176"),
  ),
  black(
    limb("40,190 48,262 98,296 132,310", [26, 22, 16, 10], "start"),
    hand("bar", 130, 312, 60, 40),
    "M150 336h8l18 400h-9z",
  ),
  collar(64, 122),
];
/** A child holding a hand that is not in the picture. */
const child = (): Part[] => [
  black(
    legs(20, 620).replace(/-52/g, "-40"),
    head(FACE_WOMAN, BUNCHED, 36, 340, -14),
    outline("14,372 48,374 68,392 76,440 72,480 94,640c -48,644c -24,500 -20,420 -6,384"),
  ),
  black(limb("30,400 26,450 44,496", [15, 13, 9], "start"), hand("hang", 42, 490, 50, 66, true)),
  shade(0.4, outline("70,452c 112,456c 108,516 72,512c")),
  light(outline("6,376c 20,362 36,366 56,372c 50,392 30,388 12,394"), 0.6),
];
/** A man under an umbrella. */
const sheltered = (): Part[] => [
  black(
    legs(30, 500),
    head(FACE_MAN, HATTED, 36, 100, 4),
    outline("14,132 46,134 78,152 98,186 98,260 92,330 104,540c -56,544c -50,400 -46,260 -36,170 -8,142"),
  ),
  black(
    limb("22,172 44,244 108,214 116,196", [24, 20, 13, 9], "start"),
    hand("bar", 112, 204, 60, -70),
    "M122 200h6V-60h-6z",
  ),
  black(
    outline(
      "-90,0c -60,-90 40,-140 126,-140 216,-138 300,-88 336,4c 300,-16 262,-14 240,4c 206,-18 160,-18 126,0c 90,-18 44,-18 14,2c -18,-16 -60,-16",
    ),
  ),
  mark("M126-140Q40-90 14 0M126-140V0M126-140Q220-90 240 2", 2.4, 0.26),
  collar(36, 100),
];
/** Two people arm in arm, seen from behind: a bun, a bowler. */
const pair = (): Part[] => [
  black(legs(-20, 560), legs(96, 430)),
  black(
    outline(
      "-20,6 18,26 24,70 4,104 4,122 40,150 44,260 60,600c -110,600c -80,300 -84,160 -40,122 -42,104 -66,70 -58,26",
    ),
    disc(-20, -6, 20, 18),
  ),
  black(
    outline(
      "100,14 140,20 146,50 124,84 126,104 170,126 184,230 172,300 178,470c 40,470c 46,300 30,220 44,130 80,104 78,84 56,50 62,20",
    ),
    outline("42,16c 62,14 62,-30 100,-40 138,-30 140,14 160,16c 158,24 100,30 44,24"),
  ),
  shade(0.5, "M-38 116h40v9h-40zM80 98h44v10h-44z"),
];
const TYPES = [man, woman, old, child, sheltered, pair] as const;

export interface CrowdAsk {
  readonly count: number;
  /** x, y, w, h in stage units: the feet stand between y and y + h, farther feet higher and smaller. */
  readonly box: readonly [number, number, number, number];
  readonly z: number;
  readonly seed: number;
  /** Head height of the nearest, in stage units; the farthest has three quarters of it, never under 24. */
  readonly head?: number;
  readonly id?: string;
  /** Which way they look. */
  readonly facing?: "both" | "left" | "right";
}

/** One layer of passers-by, far ones first. */
export function crowd({
  count,
  box: [x, y, w, h],
  z,
  seed,
  head: size = 32,
  id = "crowd",
  facing = "both",
}: CrowdAsk): LayerArt[] {
  const dice = rng(seed),
    used = new Set<number>();
  const people = Array.from({ length: count }, (_, i) => {
    const depth = count > 1 ? i / (count - 1) : 1;
    const near = Math.max(24, size * (0.75 + 0.25 * depth)) / 100;
    const kind = Math.floor(dice() * TYPES.length);
    const slot = ((i * 0.618034 + dice() * 0.12) % 1) * w;
    const left = facing === "left" || (facing === "both" && dice() < 0.5);
    used.add(kind);
    return `<use href="#c${kind}" transform="translate(${R(x + slot)} ${R(y + h * depth)})scale(${R(near * 100) / (left ? -100 : 100)} ${R(near * 100) / 100})translate(-24 -738)"/>`;
  });
  const defs = [...used]
    .sort((a, b) => a - b)
    .map(
      (k) =>
        `<g id="c${k}">${TYPES.at(k)!()
          .map((part) => paint(part.kind === "black" ? edged(part, 0.2) : part))
          .join("")}</g>`,
    );
  return [{ id, z, body: `<defs>${defs.join("")}</defs>${people.join("")}` }];
}
