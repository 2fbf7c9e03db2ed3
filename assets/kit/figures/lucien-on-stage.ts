/** Lucien in his white suit: in the wings with his slate, and on stage, seen from behind. */
import { black, disc, light, limb, mark, outline, shade, stroke, type Part } from "./part.ts";
import { hand } from "./hand.ts";
import { lucien } from "./lucien.ts";
import type { Pose } from "./pose.ts";

const WHITE = 0.96;
const COOL = 0.06;

const white = (d: string, tone = WHITE): Part => light(d, tone, COOL);

/** His `reading` pose, dressed in white, the sheet become a slate with four chalked words. */
export function withSlate(): Pose {
  const pose = lucien.reading();
  const isSheet = ({ kind, tone }: Part): boolean => kind === "light" && tone === 0.78;
  const chalk = mark(
    "M190 150l14-5M210 143l24-8M192 170l30-10M230 157l14-5M196 190l16-5M220 182l22-7",
    4,
    0.9,
  );
  const parts = pose.parts.flatMap((one, i): Part[] => {
    if (i < 2 || i === 5) return [{ ...one, tone: WHITE, temp: COOL }];
    if (isSheet(one)) return [{ ...one, kind: "black", tone: 0.1, temp: COOL }, chalk];
    return one.kind === "mark" && one.tone === 0.36 ? [] : [one];
  });
  return { ...pose, parts };
}

/** From behind, before twenty thousand people: both arms open, the head up. The same stature as his other poses. */
export function fromBehind(): Pose {
  const coat = outline(
    "-16,132 16,132 48,142 74,164 72,210 58,262 56,292c 66,350 78,430 84,520c 50,536 16,528 4,500c -14,530 -52,536 -84,520c -78,430 -66,350 -56,292c -58,262 -72,210 -74,164 -48,142",
  );
  const curls = outline(
    "-34,92 -42,66 -52,48 -46,26 -36,8 -20,0 -4,-12 18,-8 34,4 46,22 50,44 42,64 36,90 20,98 8,112 -10,112 -20,98",
  );
  const parts = [
    white(limb("-24,500 -32,600 -36,716", [26, 19, 14])),
    white(limb("24,500 36,600 44,716", [26, 19, 14])),
    black(
      outline("-58,708c -62,736 -56,748c -14,748c -18,728 -22,708c"),
      outline("28,708c 26,730 24,748c 70,748c 72,730 60,708c"),
    ),
    white(limb("58,172 104,222 152,212", [19, 16, 13], "start")),
    white(limb("-58,172 -112,226 -166,232", [19, 16, 13], "start")),
    black(hand("open", 150, 212, 62, -24), hand("open", -164, 232, 62, 200)),
    white(coat),
    shade(0.66, outline("-22,168 0,156 24,168 18,236 2,262 -16,236")),
    mark("M0 150V500M-56 292Q0 306 56 292M-30 150Q-46 220-34 290M30 150Q46 220 34 290", 3, 0.42, COOL),
    black("M-14 96h28v44h-28z", curls, disc(0, 52, 46, 56)),
    white(outline("-36,128 -30,112 0,108 30,112 36,128 24,142 -24,142"), 0.8),
    white(limb("22,132 38,190 28,250 36,320", [12, 13, 13, 15]), 0.82),
    mark(stroke("18,140 30,190 20,250 24,316"), 2.4, 0.4, COOL),
  ];
  return { parts, foot: [0, 748], stature: 748, anchors: { eye: [0, 50], hand: [190, 190] } };
}
