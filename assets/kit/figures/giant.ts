/** Giants: hollow financiers. Top hat, collar, cane; outline and grid, no fill, no features. */
import type { LayerArt } from "../../scenes/scene.ts";
import { FACE_MAN } from "./head.ts";
import { grid, wires } from "./hollow.ts";
import { backward, outline, pts, stroke } from "./part.ts";
import { compose, type Placement, type Pose } from "./pose.ts";

const STATURE = 720;
const BACK =
  "66,10 40,-2 16,6 2,26 0,48 7,68 14,80c 12,96 -10,114 -48,134 -74,162 -84,220 -80,300 -70,340 -86,440 -102,560 -108,720c";
const FRONT = "62,106 78,120 110,142 130,180 136,230 126,290 114,335 122,420 130,540 132,720c";
const BRIM = "-16,16 30,7 72,10 108,22 110,27 74,20 30,18 -12,26";
const CROWN = "3,14c 6,-30 -1,-86c 36,-94 88,-84c 82,-30 85,13c 44,6";
const COLLAR = "14,82c 40,98 66,102c 64,124c 36,120 10,104c";
const LAPELS = ["62,106c 60,150 86,230 106,300c", "60,130c 36,174 58,186c 52,206 102,300c"];

const OPEN =
  "186,240c 204,234 222,226 232,214 242,210 243,215 234,226 231,231 250,226 274,225 275,230 252,235 280,236 281,241 254,242 278,250 276,255 250,250 266,262 262,265 240,258 214,264 190,262c";

/** One hand on the cane, the other arm folded. */
const leaning = (): string[] => [
  stroke("-46,162 -58,220 -46,284 -16,310 40,294 90,270"),
  stroke("4,195 0,230 12,256 48,250 86,236"),
  outline("86,238 102,234 116,242 118,258 108,270 92,266 84,254"),
  outline("117,262c 123,262c 140,720c 130,720c"),
  outline("108,248 120,240 132,248 130,264 118,268 108,262"),
];
/** Hands behind the back, a watch chain across the belly. */
const waiting = (): string[] => [
  stroke("-40,160 -62,220 -70,272 -96,320 -70,352"),
  outline("-96,320 -84,312 -66,318 -52,334 -50,350 -60,360 -76,358 -92,344"),
  stroke("104,304 84,322 60,318 44,304"),
  stroke("96,160 112,230 108,300"),
];
/** One hand held out, palm up: asking. */
const asking = (): string[] => [
  stroke("-46,162 -60,220 -52,280 -20,300"),
  stroke("96,170 120,214 150,246 186,240"),
  stroke("74,196 86,244 120,276 166,272 190,262"),
  outline(OPEN),
  outline("-6,288c 8,282c 24,720c 14,720c"),
];

function giantPose(seed: number): Pose {
  const front = [...FACE_MAN.map(([x, y, c]) => [x * 100, y * 100, c] as const), ...pts(FRONT)];
  const coat = outline([...front, ...backward(pts(BACK))]);
  const crown = outline(CROWN);
  const arms = [leaning, waiting, asking].at(Math.abs(Math.trunc(seed)) % 3)!();
  return {
    parts: wires([coat, crown, outline(BRIM), outline(COLLAR)], [...LAPELS.map(stroke), ...arms], 0.9),
    under: grid([coat, crown]),
    unlit: true,
    foot: [14, STATURE],
    stature: STATURE,
    anchors: {},
  };
}

/** One giant, unlit; `height` is crown to ground without the hat, the hat adds an eighth. Give him an id if the scene has several. */
export function giant(where: Placement): LayerArt[] {
  return compose(undefined, "giant", giantPose(where.seed ?? 0), { id: "giant", ...where });
}
