/** Ursule in her grandfather's blouse, a robe and a half on her, one arm held out to a lamp; her hand is a pose of its own, to lie over the lamp. */
import { black, cloth, light, limb, mark, outline, seam, type Part } from "./part.ts";
import { hand } from "./hand.ts";
import type { Pose } from "./pose.ts";
import { ursule } from "./ursule.ts";

const BLOUSE = outline(
  "22,128 54,134 76,154 82,200 88,262 104,340 122,470c 60,486 0,484 -64,472c -46,340 -30,262 -22,200 -20,150 -2,132",
);
/** The far sleeve, hanging over the hand. */
const EMPTY = outline("-4,144 16,142 30,166 34,214 40,300c 22,308 2,306 -12,298c -16,230 -18,180");
const HELD = outline("36,146 60,142 78,160 104,180 124,172c 134,214c 108,226 74,216 44,190");
const ROLL = outline("120,166c 140,160 150,178 148,204 138,220c 126,216 118,190");

/** Standing; the same feet and stature as Ursule's own `standing`. */
export function withLamp(): Pose {
  const upright = ursule.standing();
  const head = upright.parts.find((part) => part.kind === "black" && /\d\.\d/.test(part.d));
  const from = upright.parts.findIndex((part) => part.kind === "seam") + 1;
  const braid = upright.parts.slice(from, from + 2);
  const collar = upright.parts.slice(-2);
  const parts: readonly Part[] = [
    ...(head ? [head] : []),
    cloth(BLOUSE),
    seam("M30 190Q34 300 22 476M60 210Q76 320 82 474M2 220Q-10 330 -30 470", 2.4),
    cloth(EMPTY),
    light(outline("-14,292c 12,304 42,296c 44,318 14,326 -16,314c")),
    ...braid,
    cloth(HELD),
    seam("M60 160Q84 190 118 196", 2.2),
    light(ROLL),
    mark("M128 168Q124 190 134 214M138 168Q138 190 144 206", 1.5),
    ...collar,
  ];
  return { ...upright, parts, anchors: { eye: [76, 58], hand: [176, 190] } };
}

/** The hand alone, and the wrist. */
export function lampHand(): Pose {
  const { foot, stature } = ursule.standing();
  return {
    foot,
    stature,
    parts: [black(limb("140,192 152,190 160,188", [9, 8.5, 8]), hand("cup", 156, 188, 56, 0))],
    anchors: {},
  };
}
