/** Cassandre at her wall: a pin held up between two fingers, the reel in the other hand, thread in her hair. */
import { black, cloth, light, limb, mark, outline, type Part } from "./part.ts";
import { cassandre } from "./cassandre.ts";
import { cuff } from "./wear.ts";
import { hand } from "./hand.ts";
import type { Pose } from "./pose.ts";

/** The same feet and stature as `standing`. The thread runs from `reel` through `pin`. */
export function atWall(): Pose {
  const upright = cassandre.standing();
  const sleeve = upright.parts.map(({ kind }) => kind).lastIndexOf("cloth");
  const coat = upright.parts.findIndex(({ kind }) => kind === "cloth");
  const face = coat - 1;
  const raised: readonly Part[] = [
    black(limb("70,178 118,150 150,92", [19, 15, 12], "both")),
    ...cuff(148, 96, 8, -15, 12.5, 15),
    black(limb("154,80 162,58", [9, 8]), hand("pinch", 160, 64, 60, -62)),
  ];
  const held: readonly Part[] = [
    cloth(limb("12,166 -4,214 8,262 66,276", [22, 22, 21, 15], "start")),
    ...cuff(62, 275, 14, 3, 14, 15),
    light(
      outline(
        "112,246c 150,246c 150,254c 144,258c 144,290c 150,294c 150,302c 112,302c 112,294c 118,290c 118,258c 112,254c",
      ),
      0.7,
    ),
    mark("M119 264h24M119 271h24M119 278h24M119 285h24", 4, 0.5, 0.98),
    black(limb("74,278 100,282", [12, 9]), hand("cup", 96, 284, 62, -10)),
  ];
  const parts = [
    ...upright.parts.slice(2, 3),
    ...raised,
    ...upright.parts.slice(face, sleeve),
    ...held,
    ...upright.parts.slice(-2),
  ];
  return { ...upright, parts, anchors: { eye: [82, 46], hand: [196, 20], pin: [192, 24], reel: [132, 272] } };
}
