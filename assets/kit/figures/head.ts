/** Twelve profiles in head units: crown 0, chin 1, x = 0 at the back of the skull, looking right. */
import { place, pts } from "./part.ts";
import type { Point } from "../draw/index.ts";

/** Hairline to throat. */
export const FACE_WOMAN = pts(
  ".8,.235 .834,.34 .842,.42 .828,.458 .83,.486 .866,.555 .926,.618 .956,.644 .944,.672c .874,.694c .88,.714 .906,.736 .9,.754 .866,.766c .888,.784 .89,.806 .858,.834 .856,.866 .87,.908 .848,.954 .796,.98 .7,.967 .615,.975",
);
export const FACE_MAN = pts(
  ".8,.2 .838,.31 .868,.385 .872,.425 .842,.468 .884,.53 .936,.585 .968,.65 .94,.69c .88,.704c .888,.728 .9,.748 .866,.766c .884,.786 .884,.808 .856,.832 .866,.868 .886,.915 .872,.97 .82,1.0 .72,.995 .66,.985",
);
/** A child: high round brow, small upturned nose, soft short chin. */
export const FACE_CHILD = pts(
  ".82,.24 .868,.36 .876,.47 .856,.54 .846,.58 .872,.63 .922,.672 .93,.694 .91,.716 .866,.73c .874,.75 .894,.768 .882,.79 .858,.798c .874,.816 .868,.838 .84,.858 .84,.89 .844,.93 .812,.972 .74,.99 .66,.972 .59,.966",
);

/** Maps head units so that the neck's root, unit (.38, 1), falls on (x, y); `degrees` bows the head forward. */
export function headAt(x: number, y: number, degrees = 0, size = 100): (p: Point) => Point {
  const [dx, dy] = place(0, 0, size, degrees)([0.38, 1]);
  return place(x - dx, y - dy, size, degrees);
}
