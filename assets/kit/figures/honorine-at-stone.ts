/** Honorine beside the imposing stone, one hand flat on it: her standing figure with other arms. */
import { black, cloth, limb, outline, type Part } from "./part.ts";
import { hand } from "./hand.ts";
import { honorine } from "./honorine.ts";
import type { Pose } from "./pose.ts";
import { cuff } from "./wear.ts";

const SLEEVE = outline(
  "0,150 22,142 42,156 50,190 58,222 80,250 84,262 62,286c 40,278 14,258 -4,232 -14,204 -12,176",
);

/** The stone's edge is at the height of anchor `stone`; the same feet and stature as `standing`. */
export function atStone(): Pose {
  const upright = honorine.standing();
  const firstCloth = upright.parts.findIndex((part) => part.kind === "cloth");
  const boots = upright.parts.slice(0, 1);
  const head = upright.parts.slice(firstCloth - 3, firstCloth);
  const dress = upright.parts.slice(firstCloth, firstCloth + 2);
  const collarAndBow = upright.parts.slice(-4);
  const arm: readonly Part[] = [
    cloth(SLEEVE),
    black(limb("70,270 96,298 124,320", [13, 11, 8.5])),
    ...cuff(68, 266, 12, 12, 17),
    black(hand("rest", 120, 320, 74, 14)),
  ];
  return {
    ...upright,
    parts: [
      ...boots,
      black(limb("66,206 88,244 82,276", [14, 12, 9])),
      ...cuff(88, 262, -3, 14, 12),
      black(hand("fist", 82, 276, 54, 120)),
      ...head,
      ...dress,
      ...arm,
      ...collarAndBow,
    ],
    anchors: { eye: [82, 52], hand: [170, 338], stone: [160, 342] },
  };
}
