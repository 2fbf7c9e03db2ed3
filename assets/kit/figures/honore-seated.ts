/** Monsieur Honoré sitting on an edge, cup in hand: his standing figure to the cord, then a lap. `at` is where he sits. */
import { honore } from "./honore.ts";
import { gown, mark, outline, paper, seam, stroke } from "./part.ts";
import type { Pose } from "./pose.ts";

const ROBE = outline(
  "8,132 44,136 80,150 108,182 130,226 142,276 150,320 196,336 222,366 224,440 228,540c 176,552 116,540c 114,480 106,436 60,420 0,410 -66,404c -74,340 -70,220 -56,176 -26,146",
);

/** The ground is .27 of the height under the seat. */
export function seated(): Pose {
  const { inner: _, ...upright } = honore.standing();
  const robe = upright.parts.findIndex((part) => part.kind === "cloth");
  const [, , ...above] = upright.parts.slice(0, robe);
  const worn = upright.parts.slice(robe + 3);
  return {
    ...upright,
    parts: [
      paper(outline("126,536c 122,558 118,566c 176,566c 174,556 160,548 152,538c")),
      paper(outline("182,534c 180,556 178,564c 240,564c 238,552 222,546 212,536c")),
      ...above,
      gown(ROBE),
      seam(
        stroke("62,150 96,220 106,326") +
          stroke("150,326 128,400 120,538") +
          stroke("190,350 186,440 184,540"),
        3,
      ),
      mark("M62 150Q96 220 104 326M20 400Q90 380 150 344", 1.8, 0.24),
      ...worn,
    ],
    foot: [20, 408],
  };
}
