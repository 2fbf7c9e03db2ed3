/** Where routes end. */
import { ENDINGS, type EndingId } from "../../../content/endings.ts";
import type { Route } from "./route.ts";

export interface EndingReport {
  readonly id: EndingId;
  /** Routes that came to it, whatever their manner. */
  readonly routes: number;
  /** 0 to 1: of the routes that chose by chance, those that came to it. */
  readonly byChance: number;
  /** Manners of choosing that came to it. */
  readonly policies: readonly Route["policy"][];
}

/** None for a story without endings. */
export function endingReports(walked: readonly Route[]): EndingReport[] {
  if (walked.every(({ ending }) => ending === null)) return [];
  const byChance = walked.filter(({ policy }) => policy === "random");
  return ENDINGS.map((id) => {
    const came = walked.filter(({ ending }) => ending === id);
    return {
      id,
      routes: came.length,
      byChance: byChance.filter(({ ending }) => ending === id).length / Math.max(1, byChance.length),
      policies: [...new Set(came.map(({ policy }) => policy))],
    };
  });
}
