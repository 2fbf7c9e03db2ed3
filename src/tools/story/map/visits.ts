/** How many of a walk's routes took each choice and entered each house. */
import { sharesOf, unitsRead } from "../walk/shares.ts";
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
  return {
    choices: sharesOf(walked, ({ choices }) => choices),
    houses: sharesOf(walked, (route) => unitsRead(route).flatMap((unit) => houseOfUnit[unit] ?? [])),
  };
}

function houseAt(houses: readonly House[], file: string, line: number): string | undefined {
  return houses.reduce<string | undefined>(
    (found, house) => (house.file === file && house.line <= line ? house.name : found),
    undefined,
  );
}
