/** Honorine beside the bed of the press, seen from under its platen: inking, waiting, peeling the sheet. Her hands are poses of their own, to lie over the bed. */
import { black, cloth, limb, outline, seam, stroke, type Part } from "./part.ts";
import { hand } from "./hand.ts";
import { honorine } from "./honorine.ts";
import type { Pose } from "./pose.ts";
import { cuff } from "./wear.ts";

/** Head, dress and waist, collar and bow of a pose she already has. */
function body(of: "standing" | "working"): { head: Part[]; dress: Part[]; ties: Part[] } {
  const { parts } = honorine[of]();
  const first = parts.findIndex((part) => part.kind === "cloth");
  return {
    head: parts.slice(first - 3, first),
    dress: parts.slice(first, first + 2),
    ties: parts.slice(-4),
  };
}

/** The far arm, its hand on the edge of the bed. */
const FAR: readonly Part[] = [
  black(limb("72,196 96,244 104,292", [14, 12, 9])),
  ...cuff(101, 276, 2, 14, 12, 14),
];
const farHand = (): Part => black(hand("rest", 102, 296, 62, 20));

interface NearArm {
  readonly sleeve: string;
  readonly fold: string;
  readonly forearm: Part;
  readonly cuff: readonly Part[];
}

/** A body she already has, its near arm drawn anew. */
function atBed(of: "standing" | "working", eye: readonly [number, number], arm: NearArm): Pose {
  const { head, dress, ties } = body(of);
  return {
    ...honorine.standing(),
    parts: [
      ...FAR,
      ...head,
      ...dress,
      cloth(outline(arm.sleeve)),
      seam(arm.fold, 2.6),
      arm.forearm,
      ...arm.cuff,
      ...ties,
    ],
    anchors: { eye },
  };
}

const hands = (...parts: readonly Part[]): Pose => {
  const { foot, stature } = honorine.standing();
  return { parts, foot, stature, anchors: {} };
};

/** The near arm hangs to the roller's handle, which is at anchor height (36, 384). */
export const inking = (): Pose =>
  atBed("working", [95, 58], {
    sleeve: "2,150 24,142 44,156 56,190 56,224 50,262 46,300c 34,306 14,304 2,296c -4,262 -12,214 -10,176",
    fold: stroke("6,290 24,298 44,292") + stroke("12,160 20,200 16,250"),
    forearm: black(limb("24,298 26,334 32,368", [13, 11, 8.5])),
    cuff: cuff(25, 296, 1, 14, 17),
  });
export const inkingHands = (): Pose => hands(farHand(), black(hand("bar", 30, 366, 66, 78)));

/** Both hands on the edge of the bed: the near one lower. */
export const waiting = (): Pose =>
  atBed("working", [95, 58], {
    sleeve: "2,150 24,142 44,156 56,190 60,222 72,252 88,282 66,302c 44,290 16,262 0,234 -10,200 -10,172",
    fold: stroke("12,160 22,204 40,240"),
    forearm: black(limb("76,290 92,316 100,344", [13, 11, 9])),
    cuff: cuff(73, 287, 8, 13, 17),
  });
export const waitingHands = (): Pose => hands(farHand(), black(hand("rest", 97, 342, 66, 34)));

/** The near hand at the corner of the sheet, the head up: she has begun to read. */
export const peeling = (): Pose =>
  atBed("standing", [82, 52], {
    sleeve: "0,150 22,142 44,154 58,182 72,208 96,226 118,232 116,264c 88,266 54,254 24,230 -4,204 -12,176",
    fold: stroke("10,160 24,200 60,226"),
    forearm: black(limb("112,248 132,250 148,246", [12, 10, 8])),
    cuff: cuff(108, 248, 14, 1, 17),
  });
export const peelingHands = (): Pose => hands(farHand(), black(hand("pinch", 144, 246, 62, -24)));
