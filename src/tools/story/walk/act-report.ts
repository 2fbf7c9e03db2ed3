/** How far two traversals of a whole act can differ. */
import { placeOf } from "../../../content/acts.ts";
import { leastCommon, type CommonShare } from "./common-share.ts";
import { type Route, titlesMet } from "./route.ts";
import type { TextUnit } from "./score.ts";

export interface ActReport {
  /** From 1; an act is its five scenes, what comes before them in the first, and the Night that closes them. */
  readonly act: number;
  readonly common: CommonShare;
  /** 0 to 1: of all that the two most different traversals print, what only one of them prints. */
  readonly differs: number;
}

/** Null for a title of no act. */
const actOf = (title: string): number | null => (title === "prologue" ? 1 : (placeOf(title)?.act ?? null));

export function actReports(walked: readonly Route[], units: readonly TextUnit[]): ActReport[] {
  const acts = new Set([...titlesMet(walked)].flatMap((title) => actOf(title) ?? []));
  return [...acts]
    .sort((a, b) => a - b)
    .map((act) => {
      const readings = walked.map((route) => ({
        route: route.number,
        units: new Set(
          [...route.scenes].flatMap(([title, scene]) => (actOf(title) === act ? [...scene.units] : [])),
        ),
      }));
      const common = leastCommon(readings, units);
      // A share of the mean length, as a share of the two put together.
      return { act, common, differs: 1 - common.share / (2 - common.share) };
    });
}
