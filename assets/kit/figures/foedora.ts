/** Foedora of Miroir, whom nobody has met for three years: a ball gown, long gloves, a looking-glass where her face would be and a hole where her heart would. */
import { cloth, edged, light, limb, mark, outline, seam, shade, stroke, type Part } from "./part.ts";
import { hand } from "./hand.ts";
import { grid, wires } from "./hollow.ts";
import { mirrorGallery } from "./mirror-gallery.ts";
import type { Pose } from "./pose.ts";

const STATURE = 730;
const GLASS = "50,2 72,12 84,38 82,66 68,90 50,100 32,90 18,66 16,38 28,12";
const FRAME = "50,-7 78,4 93,36 91,68 74,98 50,109 26,98 9,68 7,36 22,4";
const SKIN =
  "38,98c 64,98c 64,126 80,144 108,152 120,170c 92,184 66,206 46,194 22,206 -4,188 -30,174c -16,154 20,146 36,126";
/** Three loops of hair above, ringlets at the sides. */
const HAIR = [
  "4,44c -14,20 -8,-14 18,-30 50,-40 82,-30 108,-14 114,20 96,44c 96,10 76,-12 50,-14 24,-12 4,10",
  "50,-32c 24,-44 20,-84 38,-96 58,-90 60,-56",
  "50,-32c 42,-60 50,-104 66,-108 80,-98 74,-56",
  "50,-32c 60,-66 84,-90 98,-84 104,-66 80,-40",
  "4,40c -12,52 -14,72 -6,88 -14,100 -10,116 0,124 8,108 2,96 8,84 2,66",
  "96,40c 112,52 114,72 106,88 114,100 110,116 100,124 92,108 98,96 92,84 98,66",
];
const solid = (...d: readonly string[]): Part => ({ ...edged(shade(0.06, d.join("")), 0.86), temp: 0.1 });
const glove = (arm: string, half: readonly number[], palm: string): Part =>
  edged(light(limb(arm, half) + palm, 0.88, 0.24), 0.1);

/** The looking-glass: gilt frame, glass, and the light sliding over it. */
const face = (): Part[] => [
  edged(light(outline(FRAME), 0.74, 0.54), 0.06),
  light(outline(GLASS), 0.98, 0.12),
  light(outline("22,70c 62,6c 74,14 80,26c 36,92c 28,84"), 0.72, 0.05),
  light(outline("44,97c 83,40c 84,56c 56,98c"), 0.8, 0.05),
  mark("M50-7v-8M7 52h-6M93 52h6M50 109v7", 4, 0.74, 0.54),
];

function standing(): Pose {
  const skirt = outline(
    "0,290c 46,304 92,290c 140,318 182,400 210,510 230,620 238,716c 200,730 160,716 120,728 80,718 40,730 0,718 -40,730 -90,716 -142,724c -136,620 -120,510 -92,400 -50,318",
  );
  const bodice = outline(
    "-22,178c -2,190 24,206 46,194 68,206 92,188 112,176c 106,222 94,254 92,290c 46,304 0,290c -2,254 -14,222",
  );
  const near = outline("-30,172c -6,170 14,184 16,214 8,244 -18,258 -50,254 -74,236 -80,206 -62,182");
  const far = outline("118,170c 96,172 80,186 80,214 90,242 116,256 146,250 168,232 172,204 154,182");
  const skin = outline(SKIN);
  const heart = outline("46,268c 28,250 22,232 34,224 44,224 46,236c 48,224 58,224 70,232 64,250");
  const parts: Part[] = [
    ...wires([skin], [stroke("34,150 48,162 66,152")]),
    glove("146,240 188,262 232,238", [13, 12, 9], hand("hang", 230, 239, 62, 2)),
    solid(...HAIR.map((one) => outline(one))),
    mark(
      stroke("28,-60 40,-44 50,-34") + stroke("62,-92 58,-60 52,-36") + stroke("90,-72 68,-50 54,-34"),
      2,
      0.5,
      0.1,
    ),
    ...face(),
    cloth(skirt),
    seam(
      stroke("20,298 -10,440 -50,720") + stroke("46,302 48,460 44,724") + stroke("72,298 108,440 136,722"),
      3,
    ),
    cloth(bodice),
    cloth(far, near),
    seam(
      stroke("-8,180 -18,216 -44,250") +
        stroke("-40,176 -50,214 -66,236") +
        stroke("100,180 110,214 136,246"),
      2.8,
    ),
    { ...edged(shade(0.04, heart), 0.5), temp: 0.1 },
    light(
      outline(
        "-24,176c -2,190 24,206 46,194 68,206 92,188 114,174c 116,184c 92,200 68,216 46,206 24,216 -4,202 -26,186c",
      ),
      0.94,
      0.2,
    ),
    mark("M14 130l4 10M82 130l-4 10", 2, 0.9, 0.1),
    mark(stroke("22,142 48,166 84,142"), 3, 0.98, 0.2),
    glove("-54,248 -44,300 6,316 44,296", [14, 13, 11, 8.5], hand("pinch", 40, 299, 58, -30)),
    mark("M84 282L66 330M76 304q-14-2-18 8", 3, 0.4, 0.2),
    light(outline("86,250 102,246 116,256 118,274 106,288 88,288 74,276 74,260"), 0.66, 0.96),
    mark("M96 266q6-4 8 2t-10 8-14-10 12-12 18 6M78 276q12 12 30 4", 2.2, 0.2, 0.9),
  ];
  return {
    parts,
    under: grid([skin]),
    unlit: true,
    foot: [48, STATURE],
    stature: STATURE,
    inner: mirrorGallery(46, 380, 470),
    anchors: { eye: [50, 50], hand: [270, 244], mirror: [50, 50] },
  };
}

export const foedora = { standing };
