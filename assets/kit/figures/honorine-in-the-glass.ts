/** Honorine as the house's mirror gives her back: her standing figure, one hand already raised. */
import { black, cloth, limb, outline, type Part } from "./part.ts";
import { cuff } from "./wear.ts";
import { hand } from "./hand.ts";
import { honorine } from "./honorine.ts";
import type { Pose } from "./pose.ts";

/** The same feet and stature as `standing`. */
export function inTheGlass(): Pose {
  const upright = honorine.standing();
  const firstCloth = upright.parts.findIndex(({ kind }) => kind === "cloth");
  const arm: readonly Part[] = [
    cloth(
      outline(
        "0,150 22,142 42,156 52,190 66,212 92,196 116,168 138,186c 118,226 88,252 58,252 20,232 -10,196 -12,176",
      ),
    ),
    ...cuff(118, 186, 10, -13, 15),
    black(limb("130,172 148,142 156,122", [11, 9, 8]), hand("open", 154, 124, 66, -74)),
  ];
  return {
    ...upright,
    parts: [
      ...upright.parts.slice(0, 1),
      ...upright.parts.slice(firstCloth - 3, firstCloth),
      ...upright.parts.slice(firstCloth, firstCloth + 2),
      ...arm,
      ...upright.parts.slice(-7),
    ],
    anchors: { eye: [82, 52], hand: [170, 66] },
  };
}
