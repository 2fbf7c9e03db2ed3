/** Two ways through the story that differ as much as they can: scene by scene, the two most different readings met. */
import { leastCommon } from "./common-share.ts";
import type { Route } from "./route.ts";
import type { TextUnit } from "./score.ts";

/** Ids of the choices to take wherever they are offered. */
export type Plan = ReadonlySet<string>;

/** What links scenes is not planned, only drawn: so each plan is walked several times, and mended by what it met. */
export const FAR_ROUNDS = 4;
export const FAR_PAIRS = 4;

export function farApart(walked: readonly Route[], units: readonly TextUnit[]): readonly [Plan, Plan] {
  const plans: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const title of new Set(walked.flatMap((route) => [...route.scenes.keys()]))) {
    const readings = walked.flatMap((route) => {
      const scene = route.scenes.get(title);
      return scene ? [{ route: route.number, units: scene.units }] : [];
    });
    leastCommon(readings, units).routes.forEach((number, side) => {
      const route = walked.find((each) => each.number === number);
      for (const id of route?.scenes.get(title)?.choices ?? []) plans[side]?.add(id);
    });
  }
  return plans;
}
