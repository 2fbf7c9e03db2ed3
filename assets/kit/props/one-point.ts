/** One-point perspective: where a place of a room falls on the stage. */
import { R, type Point } from "../draw/index.ts";

export interface Eye {
  /** Vanishing point. */
  readonly x: number;
  readonly y: number;
  /** Standing height of a person at nearness 1, in units. */
  readonly person: number;
  /** Height of the eye, in persons. */
  readonly height: number;
}

export interface Room {
  /** u units off the axis and h persons above the ground, at nearness s (1 the reference plane, 2 twice as near). */
  readonly at: (u: number, h: number, s: number) => Point;
  /** The quadrilateral through such places, as path data. */
  readonly quad: (...places: readonly (readonly [u: number, h: number, s: number])[]) => string;
}

/** The room seen by that eye. */
export function onePoint({ x, y, person, height }: Eye): Room {
  const at = (u: number, h: number, s: number): Point => [R(x + u * s), R(y + person * (height - h) * s)];
  return {
    at,
    quad: (...places) =>
      places
        .map(
          (place, i) =>
            `${i === 0 ? "M" : "L"}${at(...place)
              .slice(0, 2)
              .join(" ")}`,
        )
        .join("") + "Z",
  };
}
