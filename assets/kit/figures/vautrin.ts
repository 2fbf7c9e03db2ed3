/** Anselme Vautrin, the Architect: tall, broad, side-whiskered, a gloved hand held out. Hollow to the brow: one looks through him into a nave in daylight. */
import {
  backward,
  cloth,
  edged,
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
import { dayNave } from "./day-nave.ts";
import { headAt } from "./head.ts";
import { hand } from "./hand.ts";
import type { Pose } from "./pose.ts";

const STATURE = 770;
/** Heavy brow, broad straight nose, square jaw. */
const PROFILE = pts(
  ".8,.18 .846,.3 .884,.38 .89,.42 .854,.468 .89,.53 .94,.592 .976,.656 .95,.692c .888,.704c .896,.728 .91,.746 .874,.766c .894,.786 .894,.808 .868,.834 .878,.87 .91,.92 .9,.98 .85,1.03 .76,1.03 .68,1.02",
);
const SKULL = pts(
  ".8,.18c .84,.08 .78,-.03 .62,-.09 .42,-.1 .22,-.06 .06,.05 -.03,.22 -.05,.42 -.01,.58 .04,.7 .02,.8c .1,.84 .16,.92",
);
/** Hair brushed back, whiskers down to the jaw. */
const HAIR = pts(
  ".81,.19c .84,.08 .78,-.03 .62,-.09 .42,-.1 .22,-.06 .06,.05 -.03,.22 -.05,.42 -.01,.58 .04,.7 .02,.8c .14,.8 .24,.74 .32,.6 .38,.52c .44,.54 .48,.62 .5,.72 .58,.82 .66,.85c .7,.76 .66,.64 .6,.54 .58,.42 .64,.34 .72,.26",
);
/** A solid thing with a wire of light round it. */
const solid = (d: string): Part => ({ ...edged(shade(0.055, d), 0.9), temp: 0.1 });
const glove = (d: string): Part => edged(light(d, 0.9, 0.2), 0.1);

function standing(): Pose {
  const at = headAt(44, 104, 5);
  const skull = outline([
    ...PROFILE.map(at),
    ...moved("30,10 30,24 36,40", 44, 104),
    ...backward([...SKULL.slice(1).map(at), ...moved("-30,14 -38,40", 44, 104)]),
  ]);
  const coat = outline(
    "14,136 44,142 86,152 114,180 122,228 114,280 100,322c 112,390 124,480 130,580c 98,594 76,590 56,578c 20,598 -40,600 -92,590c -76,490 -56,400 -42,326c -58,280 -64,228 -52,182 -24,148",
  );
  const legs = [
    outline("60,560c 66,620 62,690 56,742c 94,744c 104,680 114,620 116,570c"),
    outline("-46,556c -44,640 -50,700 -56,748c -16,750c -2,690 14,630 18,556c"),
  ];
  const shoes =
    outline("54,738c 52,764c 142,764c 136,750 112,746 94,738c") +
    outline("-58,744c -60,770c 34,770c 28,756 2,752 -16,744c");
  const far = limb("92,186 140,236 196,250", [22, 20, 14], "start");
  const near = limb("-14,188 -44,250 -52,318 -40,372", [30, 29, 24, 17], "start");
  const parts: Part[] = [
    solid(shoes),
    cloth(far),
    light(limb("190,249 204,251", [15, 15]), 0.96, 0.2),
    glove(hand("sheet", 204, 250, 72, -16, true)),
    cloth(...legs),
    cloth(coat),
    cloth(skull),
    face(outline(HAIR.map(at))),
    cloth(near),
    light(limb("-42,366 -39,382", [18, 18]), 0.96, 0.2),
    solid("M-34 352l10 2-88 416-9-1z"),
    light(outline("-38,356c -40,338 -30,332 -18,338 -19,358c"), 0.95, 0.2),
    glove(hand("bar", -40, 380, 66, 84, true)),
    light(
      outline(moved("-38,40c -36,18 -30,-2c -8,14 14,20 34,16c 44,30 44,48c 20,56 -10,54", 44, 104)),
      0.94,
      0.2,
    ),
    face(outline("60,148c 82,146c 88,160 90,176 102,236 96,262c 84,250 74,190 66,172c")),
    seam(stroke("96,262 96,320 92,580") + stroke("52,150 34,200 60,210 48,228 94,316"), 3),
    seam(stroke("100,322 60,334 -42,326"), 3),
    mark(stroke(PROFILE.map(at)), 3.1, 0.9, 0.1),
  ];
  return {
    parts,
    unlit: true,
    foot: [26, STATURE],
    stature: STATURE,
    inner: dayNave(34, 330),
    anchors: { eye: [96, 54], hand: [262, 236] },
  };
}

export const vautrin = { standing };
