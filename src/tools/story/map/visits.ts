/** How many of a walk's routes took each choice and entered each house. */
import type { WalkReport } from "../walk/walk-story.ts";
import type { House, Street } from "./street.ts";

export interface Visits {
  /** Choice id to the share of routes that took it, 0 to 1. */
  readonly choices: ReadonlyMap<string, number>;
  /** House to the share of routes that read anything of it, 0 to 1. */
  readonly houses: ReadonlyMap<string, number>;
}

export function visitsOf({ walked, units }: Pick<WalkReport, "walked" | "units">, street: Street): Visits {
  const houseOfUnit = units.map(({ file, line }) => houseAt(street.houses, file, line));
  const choices = new Map<string, number>();
  const houses = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): unknown =>
    counts.set(key, (counts.get(key) ?? 0) + 1 / walked.length);
  for (const route of walked) {
    for (const id of new Set(route.choices)) add(choices, id);
    const read = [...route.scenes.values()].flatMap((scene) => [...scene.units]);
    for (const house of new Set(read.map((unit) => houseOfUnit[unit]))) if (house) add(houses, house);
  }
  return { choices, houses };
}

function houseAt(houses: readonly House[], file: string, line: number): string | undefined {
  return houses.reduce<string | undefined>(
    (found, house) => (house.file === file && house.line <= line ? house.name : found),
    undefined,
  );
}
