/** Two ways through the story that differ as much as they can: scene by scene, the two most different readings met. */
import { leastCommon } from "./common-share.ts";
import { readingsOf, type Route, titlesMet } from "./route.ts";
import type { TextUnit } from "./score.ts";

/** Ids of the choices to take wherever they are offered. */
export type Plan = ReadonlySet<string>;

/** What links scenes is not planned, only drawn: so each plan is walked several times, and mended by what it met. */
export const FAR_ROUNDS = 4;
export const FAR_PAIRS = 4;

export function farApart(walked: readonly Route[], units: readonly TextUnit[]): readonly [Plan, Plan] {
  const plans: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const title of titlesMet(walked)) {
    const readings = readingsOf(walked, title);
    leastCommon(readings, units).routes.forEach((number, side) => {
      const reading = readings.find(({ route }) => route === number);
      for (const id of reading?.choices ?? []) plans[side]?.add(id);
    });
  }
  return plans;
}
