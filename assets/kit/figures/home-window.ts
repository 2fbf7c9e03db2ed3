/** Honorine’s own first floor as the street sees it. SVG in window units: (0, 0) the upper left corner of the pane, faces about 30 high. */
import { ink, path } from "../draw/index.ts";
import { FACE_CHILD, FACE_OLD } from "./head.ts";
import { black, disc, light, limb, mark, outline, stroke } from "./part.ts";
import { hand } from "./hand.ts";
import { BLUE, headWarm, lit, put } from "./by-screen-light.ts";

/** Their own table: an old woman asleep with her pen up, a girl whose chin is blue. 132 x 122, the wall apart. */
export function home(): string {
  const asleep = [
    black(
      "M-70 372h176v12h-176zM-64 384h12l-4 152h-10zM90 384h12l4 152h-10z",
      limb("-62,376 -72,290 -78,170", [8, 8, 7]),
    ),
    ...headWarm(
      FACE_OLD,
      "1.0,.2c .85,.17 .84,.07 .76,.0 .62,-.055 .48,-.08c .46,-.14 .4,-.22 .27,-.25 .12,-.24 .04,-.16 .06,-.06 .1,.0c .0,.1 -.05,.26 -.03,.44 .03,.58 .11,.68 .19,.76c .22,.9",
      46,
      104,
      34,
    ),
    black(
      outline(
        "22,132 50,134 76,150 92,186 88,250 84,290c 130,296 180,312 196,350 208,440 214,528c 96,534c 84,420 -34,388c -34,330 -20,250 -24,190 -8,146",
      ),
    ),
    {
      ...light(
        outline(
          "4,128 26,130 40,150 60,186 74,216 84,250c 62,290 20,326 -58,394c -68,320 -56,240 -44,196 -24,150",
        ),
      ),
      tone: 0.42,
    },
    mark(
      stroke("64,250 20,296 -50,372") + stroke("52,226 6,274 -56,336") + stroke("10,136 30,184 46,230"),
      3.4,
      0.14,
    ),
    black(limb("70,250 118,284 168,282", [15, 13, 10], "start"), hand("pencil", 164, 282, 62, -30)),
    light("M196 262l5 3 42-84-6-4z", 0.9),
  ];
  const awake = [
    black(limb("46,360 50,430 46,520", [15, 13, 11]), limb("12,360 8,430 2,520", [15, 13, 11])),
    light(limb("48,452 46,516", [13.5, 13]) + limb("6,452 2,518", [13.5, 13]), 0.7),
    black(
      outline("30,514c 30,546c 90,546c 84,530 60,514c"),
      outline("-16,516c -18,548c 44,548c 34,530 14,516c"),
    ),
    ...lit(
      FACE_CHILD,
      ".8,.24c .838,.15 .78,.04 .64,-.035 .46,-.055 .27,-.02 .1,.09 .0,.27 -.01,.46 .05,.62 .15,.74 .22,.82 .22,.94",
      32,
      100,
      20,
    ),
    black(
      outline(
        "30,126 56,134 68,156 70,190 66,222c 84,262 98,312 112,368c 70,380 10,382 -42,370c -30,312 -18,262 -2,222c -8,190 -10,156 4,132",
      ),
    ),
    black(
      ...["4,84", "-6,110", "-12,136", "-12,160", "-10,182"].map((at) =>
        disc(...(at.split(",").map(Number) as [number, number]), 13),
      ),
    ),
    light(outline("4,126c 24,136 54,130c 66,142 64,156 40,156 20,154"), 0.72),
    black(limb("30,168 62,214 100,196", [13, 12, 9], "start"), hand("cup", 96, 198, 52, -40)),
    { ...light("M116 138l24 9-22 54-24-9z", 1), temp: BLUE },
  ];
  return (
    path("M46 95h56v5H46zM54 100h4v30h-4zM92 100h4v30h-4z", ink(0.12)) +
    put(22, 20, 0.185, asleep) +
    put(110, 28, 0.18, awake, true) +
    path("M72 95q-5-6 0-11h7q5 5 0 11zM82 95a5 4 0 0 0 11 0z", ink(0.24)) +
    path("M67 74l4.500-14h8l4.500 14z", ink(1)) +
    path("M68 75.500h15l-2 4h-11z", ink(0.3))
  );
}
