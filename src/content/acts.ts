/** Where a scene stands in the five acts, by its `# title:`. */

export const SCENES_AN_ACT = 5;
export const ACT_NUMERALS = ["I", "II", "III", "IV", "V"] as const;

export interface Place {
  readonly kind: "scene" | "night";
  /** From 1: scenes are counted through the acts, a night has its act's number. */
  readonly number: number;
  /** From 1. */
  readonly act: number;
}

/** Null for a title of no act, as the prologue's. */
export function placeOf(title: string): Place | null {
  const [, kind, digits] = /^(scene|night)_(\d+)$/.exec(title) ?? [];
  const number = Number(digits);
  if (kind === "scene") return { kind, number, act: Math.ceil(number / SCENES_AN_ACT) };
  return kind === "night" ? { kind, number, act: number } : null;
}
