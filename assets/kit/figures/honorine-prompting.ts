/** Honorine in the prompter's hole: her face tipped up to the light, one hand on the book, the other on a lever. */
import { FACE_WOMAN, headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { head, honorine } from "./honorine.ts";
import { black, cloth, limb, mark, outline, stroke } from "./part.ts";
import type { Pose } from "./pose.ts";
import { cuff } from "./wear.ts";

/** How far her head leans back, in degrees. */
const TIPPED = -22;

/** The feet and stature of `standing`; meant to be seen to the waist. */
export function prompting(): Pose {
  const upright = honorine.standing();
  const dress = upright.parts.findIndex(({ kind }) => kind === "cloth");
  const profile = FACE_WOMAN.map(headAt(38, 100, TIPPED));
  const parts = [
    black(limb("68,200 96,256 140,296", [15, 13, 9])),
    ...cuff(112, 272, 13, 11, 12),
    black(hand("rest", 138, 296, 64, 22)),
    ...head(38, 100, TIPPED),
    mark(stroke(profile), 3, 0.98, 0.5),
    ...upright.parts.slice(dress, dress + 2),
    cloth(
      outline(
        "0,150 22,142 44,154 56,184 66,210 90,222 116,212 128,242c 102,262 64,264 26,244 -4,212 -12,176",
      ),
    ),
    black(limb("122,228 152,212 182,190", [12, 10, 8])),
    ...cuff(114, 228, 14, -6, 16),
    black(hand("bar", 178, 194, 66, -34)),
    ...upright.parts.slice(-7),
  ];
  return { ...upright, parts, anchors: { eye: [86, 30], hand: [208, 172], book: [176, 316] } };
}
