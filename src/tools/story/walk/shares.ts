/** How much of a walk met a thing. */
import type { Route } from "./route.ts";

/** Of all the routes, the share that met each key, 0 to 1; what none met is left out. */
export function sharesOf(
  walked: readonly Route[],
  keysOf: (route: Route) => Iterable<string>,
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const route of walked)
    for (const key of new Set(keysOf(route))) shares.set(key, (shares.get(key) ?? 0) + 1 / walked.length);
  return shares;
}

/** Every unit a route read, scene after scene. */
export const unitsRead = ({ scenes }: Route): number[] =>
  [...scenes.values()].flatMap(({ units }) => [...units]);
