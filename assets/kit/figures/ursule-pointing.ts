/** Ursule leaning on the far edge of the press bed, one finger on the first letter; the hand is a pose of its own, to lie over the bed. */
import { black, cloth, light, limb, outline } from "./part.ts";
import { hand } from "./hand.ts";
import type { Pose } from "./pose.ts";
import { ursule } from "./ursule.ts";

/** Standing; the same feet and stature as Ursule's own `standing`. */
export function pointing(): Pose {
  const upright = ursule.standing();
  const first = upright.parts.findIndex((part) => part.kind === "cloth");
  const parts = [
    ...upright.parts.slice(first - 1, first),
    ...upright.parts.slice(first, first + 4),
    cloth(outline("12,146 32,138 48,150 54,180 66,196 80,194c 84,220 60,228 34,220 12,200 4,170")),
    black(limb("76,206 90,198 100,194", [9.5, 8, 7])),
    light(outline("76,190c 90,186c 94,214c 80,220c")),
    ...upright.parts.slice(-2),
  ];
  return { ...upright, parts, anchors: { eye: [76, 58], hand: [150, 196] } };
}

/** The hand alone, and the wrist. */
export function pointingHand(): Pose {
  const { foot, stature } = ursule.standing();
  return {
    foot,
    stature,
    parts: [black(limb("88,199 100,195", [8, 7]), hand("point", 98, 195, 54, 8))],
    anchors: {},
  };
}
