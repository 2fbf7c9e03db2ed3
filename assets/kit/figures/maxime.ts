/** Maxime de Trailles: young, very well cut, hair in the wind of nobody else's weather, a lit match held up. His country is fireworks. */
import {
  backward,
  black,
  cloth,
  face,
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
import { fireworks } from "./fireworks.ts";
import { headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { cuff } from "./wear.ts";
import type { Pose } from "./pose.ts";

const STATURE = 742;
/** Fine nose, a waxed moustache, a chin that expects to be painted. */
const PROFILE = pts(
  ".8,.2 .842,.31 .86,.39 .862,.43 .836,.47 .874,.54 .934,.602 .966,.644 .944,.676c .884,.694c .93,.7 .99,.668c .976,.72 .93,.752 .87,.764c .886,.786 .886,.808 .858,.832 .868,.868 .9,.92 .886,.972 .83,1.0 .73,.99 .66,.985",
);
/** Blown back from the brow in three waves. */
const BLOWN = pts(
  ".8,.2c .9,.16 .96,.04 .9,-.12c .88,-.04 .82,-.06 .78,-.1c .7,-.22 .5,-.24 .34,-.18c .38,-.14 .34,-.12 .28,-.12c .1,-.16 -.08,-.08 -.18,.06c -.1,.06 -.08,.12 -.1,.18c -.2,.22 -.3,.36 -.32,.5c -.22,.44 -.16,.48 -.14,.56c -.22,.64 -.24,.74 -.2,.84c -.12,.76 .0,.76 .06,.8c .1,.86 .18,.88 .2,.94",
);

const head = (x: number, y: number, bow: number): Part[] => {
  const at = headAt(x, y, bow);
  const back = [...BLOWN.slice(1).map(at), ...moved("-20,12 -26,32", x, y)];
  const whisker = stroke(pts(".5,.44 .54,.58 .6,.72 .68,.76").map(at));
  return [
    face(outline([...PROFILE.map(at), ...moved("20,6 20,18 26,34", x, y), ...backward(back)])),
    mark(whisker, 2, 0.3),
  ];
};
/** A wide cravat tied in a bow, the neck's root on (x, y). */
const cravat = (x: number, y: number): Part[] => [
  light(outline(moved("-32,38c -30,14 -22,-2c 0,14 22,10c 30,28 30,46c 8,52 -16,48", x, y)), 0.84),
  light(outline(moved("24,44c 50,26 60,34 56,62c 40,58 28,52c 36,80 30,96c 18,74 20,54c", x, y)), 0.84),
  mark(stroke(moved("-28,22 0,32 28,26", x, y)) + stroke(moved("28,48 40,46 50,48", x, y)), 1.8),
];

function standing(): Pose {
  const coat = outline(
    "18,134 48,134 76,150 96,184 100,218 88,258 74,286c 54,290 34,300c 20,350 10,420 -2,490 -12,578c -40,588 -78,580 -104,570c -92,470 -70,380 -30,290c -44,244 -46,200 -30,164 -8,142",
  );
  const parts = [
    black(
      limb("58,286 70,400 62,520 64,690", [36, 28, 18, 14]),
      outline("46,680c 44,716 40,728c 122,728c 118,720 94,712 82,682c"),
      limb("14,290 12,420 -8,540 -20,700", [38, 31, 20, 15]),
      outline("-38,692c -38,728 -44,742c 40,742c 36,732 10,724 0,694c"),
    ),
    mark(stroke("44,520 66,532 82,518") + stroke("-28,538 -6,550 12,536"), 3.4, 0.6),
    black(limb("84,188 132,216 166,160", [18, 16, 11], "both")),
    ...cuff(158, 174, 9, -15, 13),
    black(hand("pinch", 171, 152, 60, -66)),
    light(outline("190,102c 194,104c 216,48c 212,46c"), 0.74, 0.5),
    light(outline("214,52 204,40 206,24 218,4c 226,24 228,42"), 0.98, 0.56),
    ...head(38, 100, -6),
    light(outline("40,136c 72,136 90,162 98,206 92,252 80,312c 44,318c 50,250 46,190"), 0.7, 0.5),
    mark("M82 196h.1M86 226h.1M84 256h.1M80 284h.1", 5, 0.14),
    mark(stroke("64,300 78,306 88,286"), 2.6, 0.9, 0.5),
    cloth(coat),
    seam(stroke("52,138 76,180 84,220 74,286") + stroke("46,140 38,186 58,194 54,212 72,278"), 3),
    seam(stroke("-30,290 4,304 34,300") + stroke("-8,312 -36,420 -50,578"), 3),
    cloth(limb("4,172 -30,226 -46,286 6,318", [23, 23, 19, 13], "start")),
    ...cuff(0, 315, 14, 8, 15),
    black(hand("fist", 14, 324, 56, 20)),
    light(
      outline("28,338c 44,330c 58,372 52,392 44,386c 40,400 32,394c 24,398 22,386c 14,384 18,370c"),
      0.78,
    ),
    mark("M36 360l4 26M44 356l4 26", 1.6),
    shade(0.4, outline("68,172c 78,166 86,176 78,186 70,184")),
    ...cravat(38, 100),
  ];
  return {
    parts,
    foot: [24, STATURE],
    stature: STATURE,
    inner: fireworks(14, 130, 520),
    anchors: { eye: [86, 40], hand: [190, 112], match: [216, 28] },
  };
}

export const maxime = { standing };
