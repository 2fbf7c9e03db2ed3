/** Honorine Séchard, 33, printer: bun and bodkin, mourning dress, apron with a bow. Her country is a night sky. */
import {
  backward,
  black,
  cloth,
  disc,
  face,
  light,
  limb,
  mark,
  moved,
  outline,
  pts,
  seam,
  shade,
  stroke,
  type Part,
} from "./part.ts";
import { cuff } from "./wear.ts";
import { FACE_WOMAN, headAt } from "./head.ts";
import { hand } from "./hand.ts";
import { nightSky } from "./night.ts";
import type { Pose } from "./pose.ts";

const STATURE = 720;
const TOP = pts(".752,.15c .806,.075 .752,-.01 .64,-.05 .48,-.085 .31,-.065 .17,.005 .085,.1 .045,.19");
const BUN = pts(
  ".015,.165c -.05,.07 -.17,.03 -.29,.085 -.345,.21 -.325,.35 -.23,.44 -.1,.45 -.01,.41 .03,.37c",
);
const NAPE = pts(".02,.47 .045,.6 .12,.705 .2,.765c .222,.86");
const CURL = pts(".15,.72 .1,.8 .105,.9 .075,.97c .135,.93 .145,.84 .2,.76");

/** Head, bun, bodkin, curl and neck, the neck's root on (x, y); `bow` bends the head forward, in degrees. */
export function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow);
  const [tipX, tipY] = at([-0.42, 0.01]),
    [inX, inY] = at([0.12, 0.44]);
  const nape = [...NAPE.map(at), ...moved("-22,6 -30,22", x, y)];
  const back = [...TOP.slice(1).map(at), ...BUN.map(at), ...nape];
  return [
    black(
      outline([
        [tipX - 1, tipY + 1.6, "c"],
        [tipX + 1, tipY - 1.6, "c"],
        [inX, inY, "c"],
      ]),
      disc(tipX, tipY, 5.4),
    ),
    face(outline([...FACE_WOMAN.map(at), ...moved("13,8 15,20 13,34", x, y), ...backward(back)])),
    black(outline(CURL.map(at))),
  ];
}
/** The apron's bow, its knot on (x, y). */
function bow(x: number, y: number): Part[] {
  const s = (shape: string): string => outline(moved(shape, x, y));
  return [
    black(
      s("2,0c -14,-17 -38,-34 -60,-40 -71,-32 -66,-18 -43,-6 -20,0"),
      s("2,2c -22,2 -47,6 -65,17 -62,30 -46,32 -20,20"),
      s("-2,4c -24,38 -46,78 -64,132c -46,120 -40,127c -30,84 -9,44 6,9c"),
      s("-5,7c -34,34 -64,62 -90,96c -73,94 -68,105c -45,72 -18,36 4,11c"),
      s("-7,-6 4,-9 8,2 4,13 -7,11 -11,2"),
    ),
    mark(
      stroke([
        [x - 4, y - 2],
        [x - 30, y - 20],
        [x - 56, y - 30],
      ]) +
        stroke([
          [x - 6, y + 4],
          [x - 30, y + 11],
          [x - 51, y + 21],
        ]) +
        stroke([
          [x - 4, y + 12],
          [x - 30, y + 52],
          [x - 50, y + 104],
        ]),
      1.6,
      0.34,
    ),
  ];
}
/** Pleated collar lying on the shoulders, the neck's root on (x, y). */
function collar(x: number, y: number): Part[] {
  const edge = "-50,36c -42,22 -27,12c -8,22 16,24c 26,36 27,50c 10,48 -8,53 -26,46";
  const pleats = ["-36,20 -35,30 -38,42", "-21,18 -19,30 -21,46", "-5,25 -3,36 -4,48", "11,26 14,36 14,46"];
  return [light(outline(moved(edge, x, y))), mark(pleats.map((p) => stroke(moved(p, x, y))).join(""))];
}
/** The long mourning skirt and bodice, upright; the waist at y 290, the hem at 684. */
const DRESS = outline(
  "27,134 47,136 60,146 76,166 85,192 80,221 66,255 55,288c 74,323 94,377 112,455 126,538 138,620 146,676c 100,685 30,688 -50,685 -116,674c -104,610 -90,534 -76,453 -60,370 -40,315 -14,289c -19,270 -30,228 -33,183 -22,147 -4,132",
);
const BOOTS = black(
  outline("30,676c 30,700 28,716c 92,716c 88,704 66,694 62,676c"),
  outline("-40,676c -38,700 -40,720c 26,720c 24,707 2,697 -4,676c"),
);
const WAIST = seam(stroke("-22,276 18,292 64,274") + stroke("-24,294 20,312 70,298"));
const FOOT = [18, STATURE] as const;
const NIGHT = nightSky(12, [-24, 196], 292, 686);

function standing(): Pose {
  const parts = [
    BOOTS,
    black(limb("66,206 92,250 112,284", [15, 14, 11])),
    ...cuff(104, 270, 12, 18, 13),
    black(disc(118, 312, 17, 22)),
    ...head(38, 100, 0),
    cloth(DRESS),
    WAIST,
    cloth(
      outline("0,150 22,142 42,156 46,190 40,226 44,252 72,270 66,300c 36,298 4,284 -14,258 -16,220 -12,178"),
    ),
    black(limb("72,284 98,296 112,308", [11, 9.5, 8])),
    ...cuff(62, 283, 12, 6, 15.5),
    black(hand("clasp", 106, 302, 66, 58)),
    ...collar(38, 100),
    ...bow(-14, 294),
  ];
  return { parts, foot: FOOT, stature: STATURE, inner: NIGHT, anchors: { eye: [82, 52], hand: [126, 334] } };
}

/** At the case: the stick in the left hand, the right hand lifting a sort. */
function working(): Pose {
  const parts = [
    BOOTS,
    black(limb("70,190 92,236 112,262 150,246", [17, 15, 13, 9])),
    ...cuff(128, 256, 14, -7, 14),
    shade(0.3, outline("158,224c 266,197c 270,215c 160,243c"), "M232 200l8-2 5 24-8 2z"),
    light(
      `M172 224l5-1 4 15-5 1zM183 220l6-2 4 16-5 1zM195 219l4-1 4 13-4 1zM205 214l7-2 4 16-7 2zM219 212l4-1 4 14-4 1z`,
      0.5,
    ),
    black(hand("stick", 148, 247, 68, -12)),
    ...head(46, 100, 17),
    cloth(DRESS),
    WAIST,
    cloth(
      outline("2,150 24,142 44,156 54,190 58,222 76,246 104,268 92,300c 58,290 24,268 2,238 -10,200 -10,172"),
    ),
    black(limb("98,282 134,302 160,314", [12, 10.5, 8.5])),
    ...cuff(90, 279, 12, 7, 17),
    black(hand("pinch", 156, 312, 70, 20)),
    light("M209 335l9 3-5 17-9-3z", 0.5),
    ...collar(40, 100),
    ...bow(-14, 294),
  ];
  return {
    parts,
    foot: FOOT,
    stature: STATURE,
    inner: NIGHT,
    anchors: { eye: [95, 58], hand: [214, 340], stick: [212, 214], case: [230, 352] },
  };
}

/** Seated on two reams, leaning to a screen, chin on one hand, the other at the keys. The ground is at y 520. */
function reading(): Pose {
  const skirt = outline(
    "64,134 88,142 108,168 112,196 98,228 76,262 70,276c 108,280 150,292 184,310 196,340 196,380 200,430 212,486c 170,494 110,490c 96,440 80,404 40,396 -10,404 -54,408c -66,378 -58,340 -34,306 -8,282c -10,250 -8,208 6,170 32,140",
  );
  const parts = [
    light(
      "M-92 402l170-2 3 30-174 2zM-84 433l158-1-2 30-156 1zM-90 464l166 0 2 27-168 1zM-86 493l162 0 0 27-164 0z",
      0.56,
    ),
    mark(
      "M-90 412l168-2M-90 421l170-1M-84 442l156-1M-84 452l154-1M-88 474l164 0M-88 483l164 0M-86 502l160 0M-84 511l158 0",
      1.2,
      0.3,
    ),
    black(outline("134,480c 134,500 130,518c 206,518c 202,506 178,498 170,480c")),
    black(limb("164,300 166,238 149,166", [16, 15, 9])),
    ...cuff(156, 196, -4, -16, 13),
    black(hand("fist", 149, 168, 62, -100)),
    ...head(92, 108, 14),
    cloth(skirt),
    seam(
      stroke("-14,268 26,288 76,268") +
        stroke("-18,288 24,306 80,286") +
        stroke("80,288 120,330 140,400 150,470"),
    ),
    cloth(
      outline(
        "36,154 58,144 78,156 86,186 88,216 108,238 142,254 132,288c 96,280 58,262 34,232 24,196 26,170",
      ),
    ),
    black(limb("138,271 176,282 206,284", [12, 10, 8])),
    ...cuff(130, 268, 13, 5, 16),
    black(hand("keys", 200, 284, 68, 4)),
    ...collar(84, 106),
    ...bow(-14, 290),
  ];
  return {
    parts,
    foot: [60, 520],
    stature: STATURE,
    inner: nightSky(118, [2, 186], 250, 500, 66),
    anchors: { eye: [150, 72], hand: [255, 292], screen: [330, 170], seat: [0, 402] },
  };
}

/** Hauling the bar of the press toward her, both arms out; her hands meet the bar at anchor `bar`. */
function pulling(): Pose {
  const parts = [
    BOOTS,
    black(limb("128,186 176,202 236,214", [12, 10, 7])),
    cloth(outline("40,140 70,146 104,162 136,174 142,178c 138,204c 108,206 66,200")),
    ...cuff(136, 190, 13, 4, 14),
    black(hand("bar", 232, 213, 62, -14)),
    ...head(38, 100, 4),
    cloth(DRESS),
    WAIST,
    cloth(
      outline("0,146 22,136 50,148 82,176 110,198 134,206c 128,254c 98,256 58,244 20,220 -6,188 -12,162"),
    ),
    black(limb("138,231 166,230 196,229", [17, 12, 9])),
    ...cuff(126, 230, 15, 1, 25),
    black(hand("bar", 190, 230, 66, -14)),
    ...collar(38, 100),
    ...bow(-14, 294),
  ];
  return {
    parts,
    foot: FOOT,
    stature: STATURE,
    inner: NIGHT,
    anchors: { eye: [84, 54], hand: [216, 228], bar: [250, 214] },
  };
}

export const honorine = { standing, reading, working, pulling };
