/** Vautrin at a boarding-house table, a spoon's reach from his cup: his standing head on a seated coat. What one sees through him is the nave at dusk, and the door of a stove. */
import { chalk, flat, wash } from "./country.ts";
import { hand } from "./hand.ts";
import { cloth, edged, light, limb, outline, seam, shade, stroke, type Part } from "./part.ts";
import type { InnerPicture, Pose } from "./pose.ts";
import { vautrin } from "./vautrin.ts";

const solid = (d: string): Part => ({ ...edged(shade(0.055, d), 0.9), temp: 0.1 });
const glove = (d: string): Part => edged(light(d, 0.9, 0.2), 0.1);

/** The nave when the day leaves it: a low sun at its end, vaults going blue, a long gold path; nearer, the door of the stove. */
const duskNave: InnerPicture = (box) => {
  const [x, y, w, h] = box;
  const [cx, cy] = [36, 250];
  let p = wash(box, [
    [0, 0.24, 0.02],
    [0.2, 0.38, 0.03],
    [0.34, 0.62, 0.3],
    [0.44, 0.88, 0.58],
    [0.47, 0.62, 0.8],
    [0.7, 0.36, 0.7],
    [1, 0.22, 0.04],
  ]);
  p += flat(`M${cx - 15} ${cy}a15 15 0 0 1 30 0z`, 1, 0.5);
  p += flat(`M${cx - 7} ${cy + 6}h14L${cx + 74} ${y + h}H${cx - 74}z`, 0.9, 0.56);
  let vaults = "";
  let piers = "";
  for (let k = 0; k < 6; k++) {
    const half = Math.round(22 * 1.5 ** k);
    const [spring, apex, foot] = [cy - half * 0.6, cy - half * 1.9, cy + half * 0.55].map(Math.round) as [
      number,
      number,
      number,
    ];
    vaults += `M${cx - half} ${foot}V${spring}Q${cx - half} ${apex + half / 2} ${cx} ${apex}Q${cx + half} ${apex + half / 2} ${cx + half} ${spring}V${foot}`;
    for (const side of [-1, 1])
      piers += `M${cx + side * half} ${foot}V${spring}h${side * Math.round(half * 0.24)}V${foot}z`;
  }
  let aisle = "";
  for (const dx of [-300, -170, -110, 110, 170, 300]) aisle += `M${cx} ${cy + 6}L${cx + dx} ${y + h}`;
  for (let q = cy + 14, step = 9; q < y + h; q += step, step *= 1.3) aisle += `M${x} ${Math.round(q)}h${w}`;
  p += flat(piers, 0.16, 0.02) + chalk(vaults, 0.14, 4, 0.02) + chalk(aisle, 0.18, 1.8, 0.3);
  return (
    p +
    flat("M20 318h56v44h-56z", 0.12, 0.9) +
    flat("M24 322h48v36h-48z", 0.8, 0.9) +
    flat("M34 322h4v36h-4zM46 322h4v36h-4zM58 322h4v36h-4z", 0.12, 0.9)
  );
};

/** `at` is the ground under his knees; the seat is at anchor `seat`, the table's top at anchor `table`. */
export function seatedAtTable(): Pose {
  const upright = vautrin.standing();
  const [skull, hair] = upright.parts.slice(6, 8);
  const [collar, cravat] = upright.parts.slice(13, 15);
  const profile = upright.parts.at(-1);
  const coat = outline(
    "14,136 44,142 86,152 114,180 122,228 118,290 122,332c 160,338 214,346 246,362c 252,384 238,406c 150,412 60,416 10,414 -34,408c -44,440 -60,470 -76,490c -84,440 -70,380 -60,330 -58,270 -64,228 -52,182 -24,148",
  );
  const parts: Part[] = [
    solid(
      outline("180,536c 178,562c 258,562c 252,548 230,542 216,536c") +
        outline("232,524c 230,550c 312,550c 306,536 284,530 266,524c"),
    ),
    cloth(limb("92,186 146,240 208,258", [22, 20, 14], "start")),
    light(limb("202,256 218,261", [15, 15]), 0.96, 0.2),
    glove(hand("cup", 218, 262, 70, -4)),
    cloth(
      outline("176,396c 222,384c 228,450 216,540c 182,540c 186,470"),
      outline("214,376c 250,366c 266,440 266,528c 232,528c 228,450"),
    ),
    cloth(coat),
    ...(skull && hair ? [skull, hair] : []),
    cloth(limb("-14,188 -34,262 24,324 104,334", [30, 29, 24, 15], "start")),
    light(limb("98,333 116,336", [17, 17]), 0.96, 0.2),
    glove(hand("rest", 114, 337, 68, 8)),
    ...(collar && cravat ? [collar, cravat] : []),
    seam(stroke("96,262 100,320 110,338") + stroke("52,150 34,200 60,210 48,228 88,316"), 3),
    seam(stroke("122,338 80,352 20,350 -40,330") + stroke("130,372 180,380 236,384"), 3),
    ...(profile ? [profile] : []),
  ];
  return {
    ...upright,
    parts,
    foot: [150, 562],
    inner: duskNave,
    anchors: { eye: [96, 54], hand: [280, 262], table: [270, 286], seat: [0, 410] },
  };
}
