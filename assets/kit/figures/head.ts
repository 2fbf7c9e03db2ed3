/** Twelve profiles in head units: crown 0, chin 1, x = 0 at the back of the skull, looking right. */
import { backward, outline, place, pts } from "./part.ts";
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
/** A head as one shape: the face mapped by `at`, the neck let into the collar in front and behind, the hair from crown to nape. */
export const headShape = (
  at: (p: Point) => Point,
  face: readonly Point[],
  hair: readonly Point[],
  throat: readonly Point[],
  nape: readonly Point[],
): string => outline([...face.map(at), ...throat, ...backward([...hair.map(at), ...nape])]);

/** A young man's: straight brow and nose, full lips, fine chin. */
export const FACE_YOUTH = pts(
  ".79,.23 .836,.34 .846,.42 .83,.466 .862,.53 .918,.6 .946,.636 .93,.668c .872,.69c .88,.712 .906,.732 .9,.752 .866,.764c .89,.782 .892,.806 .86,.832 .864,.868 .882,.91 .866,.962 .81,.99 .71,.98 .64,.98",
);
/** A sharp woman's: high straight nose, thin mouth, firm chin. */
export const FACE_SHARP = pts(
  ".815,.26 .84,.34 .85,.41 .838,.462 .87,.53 .93,.594 .972,.634 .948,.664c .872,.688c .882,.71 .898,.73 .892,.75 .862,.764c .884,.786 .884,.804 .856,.83 .858,.862 .88,.9 .874,.946 .82,.978 .71,.964 .62,.972",
);
/** An old man's: sunken mouth, long nose, chin pushed forward. */
export const FACE_OLD = pts(
  ".78,.2 .826,.3 .858,.39 .868,.43 .838,.474 .876,.54 .94,.61 .988,.68 .956,.71c .876,.712c .872,.732 .886,.748 .876,.764 .846,.776c .868,.79 .87,.806 .85,.83 .876,.868 .912,.912 .896,.966 .83,.995 .74,.98 .67,.97",
);
/** The usurer's: hooded brow, hollow eye, hooked nose, lips shut like a purse. */
export const FACE_USURER = pts(
  ".75,.14 .82,.26 .866,.36 .888,.42 .874,.452 .83,.488c .862,.54 .93,.59 .984,.67 .978,.724 .95,.72c .91,.7 .866,.716c .862,.736 .872,.75 .87,.764 .846,.774c .862,.786 .862,.804 .846,.826 .882,.862 .926,.902 .91,.96 .84,.99 .75,.965 .68,.95",
);
/** A stout man's: thick nose, full lips, double chin. */
export const FACE_STOUT = pts(
  ".8,.2 .836,.3 .86,.38 .862,.42 .84,.462 .872,.53 .922,.59 .962,.64 .962,.676 .93,.7 .87,.704c .884,.722 .912,.738 .912,.758 .87,.77c .9,.79 .9,.816 .866,.842 .872,.876 .886,.916 .868,.962 .82,.99c .84,1.03 .81,1.08 .74,1.1",
);
