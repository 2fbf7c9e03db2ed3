/** Poiret, facilitator of goodbyes: the clerk's body, with a young man's cropped head, a headset and a grey tie. */
import { backward, black, face, light, mark, moved, outline, pts, shade, type Part } from "./part.ts";
import { clerk } from "./clerk.ts";
import { FACE_YOUTH, headAt } from "./head.ts";
import type { Pose } from "./pose.ts";

const CROP = pts(
  ".79,.23c .86,.17 .87,.05 .8,-.05c .66,-.09 .46,-.07 .28,-.03 .12,.06 .03,.2 .01,.38 .04,.54 .1,.66 .16,.76c .2,.84",
);

function head(x: number, y: number, bow: number): Part[] {
  const at = headAt(x, y, bow);
  const back = [...CROP.slice(1).map(at), ...moved("-24,10 -32,32", x, y)];
  const [ex, ey] = at([0.42, 0.55]);
  const [mx, my] = at([0.93, 0.86]);
  const [tx, ty] = at([0.44, -0.085]);
  return [
    face(outline([...FACE_YOUTH.map(at), ...moved("22,12 26,34", x, y), ...backward(back)])),
    mark(
      `M${ex} ${ey}C${ex - 14} ${ey - 30} ${tx - 16} ${ty + 20} ${tx} ${ty}M${ex} ${ey}Q${ex + 20} ${my + 10} ${mx} ${my}`,
      3,
      0.62,
      0.04,
    ),
    light(`M${ex - 10} ${ey}a10 13 0 1 0 20 0a10 13 0 1 0 -20 0z`, 0.62, 0.04),
    black(`M${mx - 5} ${my - 4}h10v8h-10z`),
  ];
}

/** As the clerk's pose: drawn to the hip, the counter hides the rest. */
export function poiret(): Pose {
  const body = clerk.standing();
  const first = body.parts.findIndex((part) => part.kind === "cloth");
  const before = body.parts.slice(0, first - 4);
  const tie = shade(0.36, outline("46,146c 58,144c 62,158 72,220 66,262c 58,270c 52,258 56,210 50,160c"));
  return { ...body, parts: [...before, ...head(38, 100, 4), ...body.parts.slice(first), tie] };
}
