/** Corentin of Argus: neat, narrow, a small hat, a rolled umbrella, an envelope. Hollow to the hat; inside him a town is a map of dots. */
import {
  backward,
  black,
  cloth,
  disc,
  edged,
  light,
  limb,
  mark,
  moved,
  outline,
  pts,
  seam,
  shade,
  stroke,
  type Part,
} from "./part.ts";
import { dotMap } from "./dot-map.ts";
import { headAt } from "./head.ts";
import { hand } from "./hand.ts";
import type { Pose } from "./pose.ts";

const STATURE = 732;
/** A narrow man's: flat brow, long thin nose, no lips, a small chin. */
const PROFILE = pts(
  ".78,.2 .82,.3 .846,.38 .85,.42 .83,.464 .862,.54 .916,.604 .97,.668 .94,.69c .862,.7c .862,.72 .874,.74 .87,.75 .85,.76c .866,.78 .866,.8 .842,.826 .848,.86 .864,.91 .84,.966 .78,.984 .7,.962 .62,.97",
);
const BACK = pts(".78,.2c .5,.1 .1,.18 .03,.34 .05,.52 .1,.64 .18,.76 .21,.9");
const HAT =
  ".99,.27c 1.0,.22 .84,.19c .84,.02 .8,-.12c .6,-.15 .42,-.1 .26,-.14 .1,-.12c .06,.04 .04,.18c -.06,.2 -.12,.14c -.13,.2 .0,.28 .3,.3 .8,.27";
/** Solid, with a wire of light round it. */
const solid = (...d: readonly string[]): Part => ({ ...edged(shade(0.055, d.join("")), 0.8), temp: 0.05 });

/** Head, hat and collar, the neck's root on (x, y). */
function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow);
  const skull = outline([
    ...PROFILE.map(at),
    ...moved("18,6 19,20 24,34", x, y),
    ...backward([...BACK.slice(1).map(at), ...moved("-20,12 -26,32", x, y)]),
  ]);
  const band = stroke(pts(".03,.1 .4,.15 .84,.12").map(at));
  return [
    cloth(skull),
    mark(stroke(PROFILE.map(at)), 3.4, 0.86, 0.05),
    solid(outline(pts(HAT).map(at))),
    mark(band, 3, 0.6, 0.05),
    light(outline(moved("-28,34c -26,12 -20,2c 0,16 20,14c 26,26 26,40c 4,46 -14,42", x, y)), 0.94, 0.12),
  ];
}
/** An envelope, its lower left corner on (x, y), tilted by `dy` over its length. */
function envelope(x: number, y: number, dy: number): Part[] {
  return [
    edged(light(`M${x} ${y}l92 ${dy} 0-58-92 ${-dy}z`, 0.92, 0.2), 0.1),
    mark(`M${x} ${y - 58}l46 ${34 + dy / 2} 46 ${-34 + dy / 2}`, 2.2, 0.3, 0.1),
    { ...shade(0.5, disc(x + 46, y - 24 + dy / 2, 8)), temp: 0.98 },
  ];
}
/** The rolled umbrella, its handle at (x, y), its tip on the ground at `ground`. */
function umbrella(x: number, y: number, ground: number): Part[] {
  const k = (ground - y) / 414;
  const furled = pts("-4,70c 4,70c 11,130 13,250 6,360 2,374c -2,374c -6,360 -12,250 -10,130");
  return [
    solid(
      `M${x - 2} ${y}h5l0 ${ground - y - 10}-2 10-3-10z`,
      outline(furled.map(([a, b, corner]) => [x + a, y + b * k, corner])),
    ),
    mark(`M${x + 1} ${y}q-1-26-15-26t-13 20`, 5, 0.86, 0.05),
    mark(
      `M${x - 3} ${y + 96 * k}q5 ${130 * k} 2 ${250 * k}M${x + 4} ${y + 90 * k}q6 ${140 * k} 0 ${250 * k}`,
      1.6,
      0.5,
      0.05,
    ),
  ];
}

function standing(): Pose {
  const coat = outline(
    "16,132 40,134 64,144 80,170 84,214 78,276c 82,370 86,460 88,566c 40,574 -34,570c -34,460 -32,370 -26,276c -32,214 -30,168 -12,140",
  );
  const legs = [
    outline("40,560c 46,640 42,706c 74,708c 80,640 82,560c"),
    outline("-26,562c -26,640 -32,710c 0,712c 10,640 16,562c"),
  ];
  const parts = [
    solid(
      outline("40,702c 38,728c 112,728c 106,718 92,714 74,704c"),
      outline("-34,706c -36,732c 42,732c 36,722 18,718 0,708c"),
    ),
    cloth(limb("62,172 100,226 134,232", [16, 14, 10.5], "start"), ...legs),
    light(limb("128,232 140,233", [12, 12]), 0.94, 0.12),
    solid(hand("sheet", 138, 233, 62, -8)),
    ...envelope(168, 234, -14),
    cloth(coat),
    ...head(36, 100, 0),
    seam(stroke("40,144 70,190 72,276 74,572") + stroke("36,146 28,180 44,188 40,200 70,262"), 2.8),
    light(outline("50,142c 60,140c 68,168 70,230 64,240 58,228"), 0.9, 0.1),
    black(disc(70, 300, 4), disc(72, 346, 4), disc(73, 392, 4)),
    ...umbrella(104, 318, 732),
    cloth(limb("2,166 -8,216 4,276 78,312", [20, 20, 18, 12], "start")),
    light(limb("74,310 88,316", [13.5, 13]), 0.94, 0.12),
    solid(hand("bar", 86, 316, 60, 20)),
  ];
  return {
    parts,
    unlit: true,
    foot: [26, STATURE],
    stature: STATURE,
    inner: dotMap(24, 236),
    anchors: { eye: [80, 46], hand: [190, 232], envelope: [214, 196] },
  };
}

/** On a straight chair, both hands on the umbrella. The seat is at y 372, the ground at y 545. */
function seated(): Pose {
  const coat = outline(
    "16,132 40,134 66,146 82,172 86,214 82,262 80,300c 120,306 166,318 188,336 194,356 184,392c 120,388 60,392 30,402 24,450 16,476c -10,480 -42,474c -46,430 -40,372c -36,330 -30,300 -26,276 -32,214 -30,168 -12,140",
  );
  const shin = outline("150,386c 192,352c 198,430 186,520c 154,520c 158,450");
  const parts = [
    solid(
      "M-54 374h150v8h-150zM-48 382h7l-3 163h-7zM84 382h7l4 163h-7z",
      limb("-48,376 -54,290 -58,196", [4, 4, 4]),
      outline("-70,204c -62,190 -54,192c -50,230 -48,262c -58,256"),
    ),
    solid(outline("152,514c 150,545c 226,545c 218,534 200,530 186,516c")),
    cloth(limb("66,174 112,232 168,262", [16, 14, 10.5], "start"), shin),
    light(limb("162,259 175,265", [12, 12]), 0.94, 0.12),
    cloth(coat),
    ...head(38, 100, 2),
    seam(
      stroke("42,144 72,190 76,300 30,392") +
        stroke("38,146 30,180 46,188 42,200 74,268") +
        stroke("80,300 40,320 -20,300"),
      2.8,
    ),
    light(outline("52,142c 62,140c 70,168 72,230 66,240 60,228"), 0.9, 0.1),
    ...umbrella(216, 276, 545),
    solid(hand("bar", 172, 264, 60, 16)),
    cloth(limb("4,166 -4,216 22,270 150,270", [20, 20, 18, 12], "start")),
    light(limb("146,270 162,270", [13.5, 13]), 0.94, 0.12),
    solid(hand("bar", 160, 270, 62, 4)),
  ];
  return {
    parts,
    unlit: true,
    foot: [80, 545],
    stature: STATURE,
    inner: dotMap(24, 236),
    anchors: { eye: [84, 48], hand: [206, 266], table: [230, 300], seat: [20, 374] },
  };
}

export const corentin = { seated, standing };
