/** Cassandre Grandet, short seller: a bob cut with a ruler, long coat, umbrella, folded newspaper. Her country is a range of prices in the rain. */
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
  type Part,
} from "./part.ts";
import { FACE_SHARP, headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { rainRange } from "./rain-range.ts";
import { cuff } from "./wear.ts";
import type { Pose } from "./pose.ts";

const STATURE = 735;
const BOB = pts(
  ".84,.34c .868,.335c .865,.16 .79,.03 .62,-.05 .44,-.06 .24,-.01 .08,.12 .0,.3 -.03,.5 -.06,.7 -.12,.84c .1,.86 .22,.84c .22,.92",
);

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow),
    back = [...BOB.slice(1).map(at), ...moved("-20,12 -24,32", x, y)];
  const lock = outline(pts(".6,.3 .66,.5 .7,.7 .72,.8c .5,.82 .2,.84c .1,.5").map(at));
  return [
    face(outline([...FACE_SHARP.map(at), ...moved("18,2 20,16 24,32", x, y), ...backward(back)]), lock),
  ];
}
/** The collar turned up against the weather. */
function collar(x: number, y: number): Part[] {
  const edge = "-40,44c -40,18 -30,0c -14,10 4,22c 20,16 28,6c 40,24 38,46c 22,58 6,66c -18,58";
  return [light(outline(moved(edge, x, y))), mark(`M${x + 4} ${y + 22}l2 42`, 1.8)];
}
const FOOT = [20, STATURE] as const;
const COUNTRY = rainRange(24, 130, 640);

function standing(): Pose {
  const coat = outline(
    "18,132 48,134 76,146 94,176 98,212 90,252 84,286c 94,340 100,410 104,490 110,590c 70,604 10,604 -62,594c -58,500 -46,400 -36,340 -22,286c -30,250 -38,212 -32,170 -8,142",
  );
  const parts = [
    black(
      "M138 338l5 0 8 386-5 10-4-10z",
      outline("139,420 150,440 157,540 158,640 150,690c 142,690c 134,640 130,540 133,440"),
    ),
    mark("M141 440q-2 110 3 240M149 440q4 110 0 240", 1.6, 0.3),
    black(
      outline("44,590c 50,640 42,700 38,728c 104,732c 100,722 78,714 66,692 76,640 76,590c"),
      outline("-26,592c -16,650 -22,705 -24,735c 50,735c 44,724 20,716 6,694 14,650 14,592c"),
    ),
    black(
      limb("72,180 104,236 122,276", [18, 16, 13], "both"),
      limb("118,262 132,300 140,326", [13, 11, 8.5], "start"),
    ),
    ...cuff(126, 290, 7, 13, 13, 15),
    black(hand("bar", 136, 314, 62, 70)),
    ...head(38, 100, 0),
    cloth(coat),
    seam("M48 160Q72 230 66 282Q72 440 76 596M-18 308Q-24 460 -28 600", 3.2),
    black("M52 318a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M56 372a4 4 0 1 0 8 0a4 4 0 1 0 -8 0"),
    black(
      outline("-24,280c 30,296 86,280c 88,298c 30,314 -26,300c"),
      outline("70,294c 80,320 74,362c 88,356c 92,320 82,292c"),
    ),
    shade(0.45, "M62 284l18-3 1 18-18 3z"),
    cloth(limb("12,166 -2,214 -6,262 46,292", [22, 22, 21, 15], "start")),
    light("M-52 262l126-30 9 40-126 32z", 0.74),
    mark(
      "M-40 270l106-25M-38 280l48-11M-36 289l48-11M-34 297l48-11M22 266l46-11M24 275l46-11M26 284l46-11",
      1.8,
      0.34,
    ),
    black(limb("44,292 58,290", [12, 9]), hand("sheet", 52, 292, 62, -30)),
    ...cuff(34, 288, 13, 3, 15, 15),
    ...collar(38, 100),
  ];
  return {
    parts,
    foot: FOOT,
    stature: STATURE,
    inner: COUNTRY,
    anchors: { eye: [82, 46], hand: [150, 356], paper: [20, 262] },
  };
}

/** At a café table, a cup near the lips. The table's top is at y 300, the seat at y 372, the ground at y 548. */
function seated(): Pose {
  const coat = outline(
    "24,134 50,136 74,152 90,184 92,214 84,256 78,296c 120,312 170,320 196,332 206,356 198,392c 150,400 90,396 40,400c 10,420 -50,470 -58,486 -74,494c -80,450 -64,400 -42,366c -40,330 -22,292 -30,252 -30,212 -22,170 -2,142",
  );
  const parts = [
    black(
      outline("-58,372c 40,376 122,372c 124,384c 40,388 -54,386c"),
      limb("-92,186 -70,280 -46,376 -52,460 -68,548", [4, 7, 9, 7, 5], "start"),
      limb("108,380 112,460 124,548", [9, 7, 5]),
      outline("-50,452c 40,446 112,452c 112,459c 40,454 -50,460c"),
    ),
    black(
      limb("176,366 184,440 170,512", [24, 18, 11]),
      outline("156,500c 152,536 154,548c 228,548c 222,536 198,530 184,504c"),
    ),
    black(
      limb("160,360 214,400 252,470", [24, 18, 11]),
      outline("240,462c 246,486 262,520c 316,488c 306,480 280,482 262,456c"),
    ),
    black(
      limb("76,186 112,242 132,282", [18, 16, 13], "both"),
      limb("128,286 176,290 204,290", [13, 11, 9], "start"),
      hand("rest", 200, 287, 60, 4),
    ),
    ...cuff(176, 290, 14, 0, 12, 15),
    ...head(42, 100, 3),
    cloth(coat),
    seam("M-18 290Q36 304 78 292M46 160Q68 230 62 296M70 310Q120 346 130 394M-20 300Q-40 380 -58 480", 3.2),
    cloth(limb("14,168 6,218 34,262 84,240", [23, 23, 21, 14], "start")),
    black(limb("92,236 120,214 138,190", [11, 10, 8]), hand("cup", 134, 196, 60, -52)),
    ...cuff(84, 240, 12, -8, 15, 15),
    light(outline("152,134c 190,142c 188,162 178,174 162,172 150,158"), 0.7),
    mark("M152 146q-14 0-14 8t14 8", 3.4, 0.7),
    ...collar(42, 100),
  ];
  return {
    parts,
    foot: [120, 548],
    stature: STATURE,
    inner: rainRange(36, 130, 480),
    anchors: { eye: [88, 48], hand: [170, 150], table: [230, 300], seat: [34, 372], cup: [170, 140] },
  };
}

export const cassandre = { standing, seated };
