/** The officiant of the Update: a pale robe coming apart at the seam, a tablet lifted in both hands. The head is wire; behind the seam is an aisle of machines. */
import {
  backward,
  black,
  cloth,
  edged,
  light,
  limb,
  mark,
  moved,
  outline,
  pts,
  stroke,
  type Part,
} from "./part.ts";
import { FACE_YOUTH, headAt } from "./head.ts";
import { grid, wires } from "./hollow.ts";
import { hand } from "./hand.ts";
import type { Pose } from "./pose.ts";
import { serverAisle } from "./server-aisle.ts";

const STATURE = 728;
const SHAVEN = pts(".79,.23c .72,.09 .58,.01 .4,-.01 .2,.03 .06,.16 .01,.34 .02,.5 .08,.62 .1,.72 .2,.84");
const linen = (d: string, tone = 0.72): Part => ({ ...edged(light(d, tone), 0.16), temp: 0.16 });

/** The thread that still holds the seam, from lip to lip. */
const LACE =
  "50,312 100,326 50,350 102,366 50,392 104,410 48,438 106,458 44,490 108,512 40,548 109,576 35,616 110,652 28,690";
/** A taut thread through the points, 3.4 wide. */
const lace = (course: string): string => {
  const line = pts(course);
  return line
    .slice(1)
    .map((end, i) => limb([line.at(i)!, end], [1.7]))
    .join("");
};

function standing(): Pose {
  const at = headAt(36, 104, -14);
  const skull = outline([
    ...FACE_YOUTH.map(at),
    ...moved("18,2 22,18 28,36", 36, 104),
    ...backward([...SHAVEN.slice(1).map(at), ...moved("-26,10 -34,34", 36, 104)]),
  ]);
  const robe = outline(
    "6,134 40,140 74,150 98,178 106,220 104,290 112,400 126,520 142,640 150,700c 100,716 20,718 -50,712 -110,700c -96,600 -78,480 -64,380 -56,290 -52,220 -44,172 -18,144",
  );
  const slit = outline("56,168c 84,240 96,340 102,460 106,580 108,709c 30,714c 46,600 54,480 54,360 48,250");
  const farSleeve = outline(
    "72,156c 130,146 180,110 208,52c 236,64c 246,120 240,170 226,214c 180,200 120,200",
  );
  const nearSleeve = outline(
    "-2,166c 30,144 96,140 140,112 168,64c 200,82c 206,150 190,230 164,304c 120,262 40,250 -8,214",
  );
  const parts: Part[] = [
    linen(farSleeve, 0.58),
    black(limb("220,62 232,36", [10, 9]), hand("sheet", 230, 40, 60, -78, true)),
    ...wires(
      [skull],
      [stroke(pts(".46,.5 .5,.48 .53,.55 .48,.64").map(at)), stroke(pts(".76,.47 .8,.5 .84,.49").map(at))],
    ),
    linen(robe),
    mark(
      stroke("16,190 0,320 -24,480 -44,706") +
        stroke("-30,210 -46,360 -64,500 -84,704") +
        stroke("30,320 20,480 4,712") +
        stroke("112,420 124,560 132,704"),
      2,
      0.34,
      0.16,
    ),
    light("M152-52l150-44 24 78-150 44z", 0.16, 0.05),
    { ...light("M160-47l137-40 20 65-137 40z", 0.98), temp: 0.03 },
    mark("M253 -46a20 20 0 1 1 -18 -15", 5.5, 0.4, 0.03),
    cloth(slit),
    light(lace(LACE), 0.84, 0.2),
    linen(nearSleeve),
    mark(stroke("24,176 90,200 150,280") + stroke("100,150 150,170 186,160"), 2, 0.34, 0.16),
    black(limb("182,76 194,46", [11, 9.5]), hand("sheet", 192, 50, 64, -74)),
    linen(outline("4,134c 10,120 30,132 56,130 66,142c 62,156 34,158 12,150"), 0.86),
    { ...light(outline("12,150c 30,154c 32,260 24,402c 2,402c 6,260"), 0.4), temp: 0.04 },
    mark("M7 382h12M7 366h12M8 350h12M8 334h7", 4, 0.95, 0.04),
  ];
  return {
    parts,
    under: grid([skull]),
    foot: [20, 716],
    stature: STATURE,
    inner: serverAisle(76, 440),
    anchors: { eye: [88, 38], hand: [200, 10], tablet: [238, -34] },
  };
}

export const officiant = { standing };
