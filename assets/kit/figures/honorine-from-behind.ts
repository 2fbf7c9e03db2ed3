/** Honorine seen from behind, looking up at something: bun, bodkin, winter coat, her night sky in the skirt. */
import { black, cloth, light, limb, mark, outline, seam, stroke, disc, type Part } from "./part.ts";
import { nightSky } from "./night.ts";
import type { Pose } from "./pose.ts";

const STATURE = 720;

/** The back of a head tipped up and a little to the right, the bun on the nape. */
const head: readonly Part[] = [
  black("M-44 -2l4-4 96 58-3 5z", disc(-44, -5, 6)),
  black(
    outline(
      "16,-8 40,-2 56,18 60,46 55,72 44,92 38,112 58,128c -26,128c -6,112 -12,94 -26,74 -30,46 -26,16 -10,-2",
    ),
  ),
  black(outline("12,20 36,26 44,48 36,70 12,78 -10,70 -18,48 -8,28")),
  mark(
    stroke("-14,38 8,24 34,34") + stroke("-12,60 10,72 36,62") + stroke("-4,48 12,40 26,50 14,60"),
    2.2,
    0.3,
  ),
];

/** Her arms crossed before her against the cold: only the elbows are seen. */
export function fromBehind(): Pose {
  const skirt = outline(
    "-30,286c 16,300 62,286c 82,360 104,450 122,540 134,610 142,684c 90,696 -60,696 -112,684c -104,610 -92,540 -74,450 -52,360",
  );
  const bodice = outline(
    "-14,128 16,134 48,128 76,140 92,168 92,214 70,252 62,292c 20,302 -30,292c -38,252 -60,214 -60,168 -44,140",
  );
  const parts = [
    black(
      outline("34,680c 34,704 26,718c 84,718c 80,704 70,694 66,680c"),
      outline("-36,680c -40,704 -52,718c 6,718c 4,704 -2,694 -4,680c"),
    ),
    black(
      limb("-44,156 -72,212 -84,262 -40,276", [24, 22, 19, 15], "both"),
      limb("76,156 104,212 116,262 72,276", [24, 22, 19, 15], "both"),
    ),
    ...head,
    cloth(skirt),
    seam(
      stroke("16,300 14,480 20,690") + stroke("40,296 66,470 78,688") + stroke("-8,296 -34,470 -50,688"),
      3,
    ),
    cloth(bodice),
    seam(stroke("-30,284 16,300 62,284") + stroke("16,140 18,220 16,296"), 4),
    mark(stroke("-84,180 -96,226 -104,260") + stroke("116,180 128,226 136,260"), 3, 0.4, 0.06),
    light(outline("-30,136c -20,116 16,124 50,116 64,136c 40,152 16,150 -8,152"), 0.62, 0.1),
    mark(
      stroke("-16,126 -14,144") + stroke("6,128 6,148") + stroke("28,128 28,148") + stroke("46,124 46,142"),
      1.6,
    ),
    black(
      outline(
        "10,292c 24,292c 30,304 64,272 84,284 70,316 26,312c 44,350 54,400c 36,408c 26,350 18,318c 8,352 -8,412c -26,404c -10,346 8,312c -38,318 -56,290 -44,274 4,304",
      ),
    ),
    mark(stroke("22,300 50,290 72,290") + stroke("8,300 -16,296 -38,286"), 2, 0.34, 0.06),
  ];
  return {
    parts,
    foot: [16, STATURE],
    stature: STATURE,
    inner: nightSky(16, [-40, 170], 300, 690),
    anchors: { eye: [16, 46], hand: [-40, 276] },
  };
}
