/** Étienne Lousteau, journalist: a tail coat slept in, his tie undone, a glass held up, a notebook for later. His country is newspaper columns falling. */
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
import { columns } from "./columns.ts";
import { headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { cuff } from "./wear.ts";
import type { Pose } from "./pose.ts";

const STATURE = 726;
/** A man who slept badly: low brow, nose a little broken, loose lip, unshaven chin. */
const PROFILE = pts(
  ".84,.22c .85,.31 .872,.39 .874,.43 .842,.47 .888,.53 .926,.57 .944,.6 .968,.656 .94,.69c .876,.704c .886,.726 .918,.75 .9,.768 .862,.772c .886,.79 .884,.812 .854,.838 .862,.87 .88,.905 .87,.96 .81,1.0 .72,.99 .65,.985",
);
const TOUSLED = pts(
  ".84,.22c .93,.24 .99,.2 1.03,.13c .96,.15 .93,.12 .92,.08c .98,.06 1.0,.0 .99,-.06c .92,-.0 .87,-.04 .84,-.09c .84,-.16 .79,-.2 .72,-.2c .73,-.14 .68,-.1 .6,-.12c .5,-.2 .38,-.2 .3,-.15c .34,-.12 .32,-.07 .26,-.05c .16,-.1 .06,-.05 .0,.04c .06,.06 .06,.11 .02,.16c -.06,.26 -.07,.38 -.03,.48c -.1,.54 -.12,.64 -.08,.72c -.04,.69 .02,.69 .05,.72 .02,.8 .04,.88 .1,.94c .14,.88 .18,.88 .2,.94",
);

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow),
    back = [...TOUSLED.slice(1).map(at), ...moved("-22,14 -32,34", x, y)];
  return [face(outline([...PROFILE.map(at), ...moved("24,10 26,22 32,38", x, y), ...backward(back)]))];
}
/** A broad champagne glass, its foot on (x, y), tilted. */
const coupe = (x: number, y: number): Part[] => [
  light(
    outline(
      moved("-30,-74c 38,-88c 38,-64 22,-50 8,-48 10,-14 26,-8c -8,2c 4,-10 2,-46 -14,-48 -26,-58", x, y),
    ),
    0.8,
    0.4,
  ),
  shade(0.44, outline(moved("-24,-64c 32,-76c 26,-58 4,-54 -14,-54", x, y))),
];

function standing(): Pose {
  const coat = outline(
    "20,142 50,136 84,150 108,180 114,216 106,258 96,296c 74,306 48,300c 26,330 14,400 4,470 2,540c -16,552 -44,546c -46,536 -50,552c -74,560 -96,548c -86,520 -92,480 -78,440 -70,380 -52,330 -42,292 -52,240 -46,190 -24,158",
  );
  const parts = [
    black(
      limb("66,292 78,400 62,520 60,696", [36, 30, 22, 17]),
      outline("42,686c 42,716 36,730c 120,730c 118,718 94,710 78,688c").replaceAll("730", "726"),
      limb("18,296 16,420 -6,540 -18,696", [40, 32, 23, 17]),
      outline("-36,690c -36,716 -42,726c 40,726c 38,714 14,708 0,690c"),
    ),
    light("M-37 686l38 2-1 9-38-2z", 0.5),
    black(limb("90,190 128,242 158,262", [18, 15, 11], "both")),
    ...cuff(146, 254, 13, 8, 13, 15),
    black(hand("sheet", 164, 266, 64, 8)),
    light("M180 226l46-22 34 66-46 22z", 0.84),
    mark("M176 232l8-10M184 248l8-10M192 264l8-10M200 280l8-10", 2.4, 0.3),
    mark("M200 232l24-11M206 243l30-14M212 254l18-8M217 265l26-12", 1.8, 0.34),
    ...head(56, 106, 8),
    light(outline("44,136c 74,134 96,160 108,200 110,250 98,318c 60,322c 64,250 60,190"), 0.8, 0.4),
    mark("M86 200h.1M92 236h.1M90 270h.1", 5, 0.16),
    cloth(coat),
    seam(stroke("56,138 82,176 92,212 84,236 98,292") + stroke("52,140 46,186 64,194 60,212 90,290"), 3),
    seam(
      stroke("-40,292 10,314 48,300") + stroke("-20,318 -40,420 -46,540") + stroke("-4,330 -18,400 -16,470"),
      3,
    ),
    seam(
      stroke("-66,420 -52,430 -44,424") +
        stroke("-58,470 -40,484 -20,478") +
        stroke("-72,512 -58,520 -52,514") +
        stroke("70,270 88,276 98,268"),
      2.4,
    ),
    cloth(limb("6,184 -12,244 20,290 92,252 118,214", [27, 28, 25, 19, 16], "start")),
    seam(stroke("0,250 16,262 30,258") + stroke("34,282 44,272 46,264"), 2.4),
    ...cuff(112, 220, 10, -14, 17, 17),
    black(limb("122,206 136,184", [10, 8.5]), hand("cup", 133, 190, 64, -58)),
    ...coupe(172, 154),
    light(outline(moved("-36,38c -34,18 -24,12c 0,28 26,24c 36,36 34,50c 8,52 -14,48", 56, 106))),
    shade(
      0.12,
      outline("78,142c 92,140c 100,170 98,196c 90,190 84,170") +
        outline("88,140c 98,136c 118,164 122,184c 112,184 98,164"),
    ),
  ];
  return {
    parts,
    foot: [26, STATURE],
    stature: STATURE,
    inner: columns(10, 140, 545),
    anchors: { eye: [108, 58], hand: [164, 150], glass: [176, 88], notebook: [220, 248] },
  };
}

export const lousteau = { standing };
