/** Which thoughts are carried on the heart. Having met or lived a thought is the story's business. */

/** Most thoughts that can be carried at once. */
export const CARRY_LIMIT = 5;

export type CarryResult =
  | { readonly ok: true; readonly value: readonly number[] }
  /** not-gained: no such thought yet; full: five are carried already. */
  | { readonly ok: false; readonly error: "not-gained" | "full" };

/**
 * Takes up (`on`) or puts down a thought; asking for what already is changes nothing.
 * The carried ones keep the order in which they were taken up.
 */
export function carry(
  carried: readonly number[],
  thought: number,
  on: boolean,
  gained: readonly number[],
): CarryResult {
  if (!gained.includes(thought)) return { ok: false, error: "not-gained" };
  if (!on) return { ok: true, value: carried.filter((each) => each !== thought) };
  if (carried.includes(thought)) return { ok: true, value: carried };
  if (carried.length >= CARRY_LIMIT) return { ok: false, error: "full" };
  return { ok: true, value: [...carried, thought] };
}

/** A thought just gained is carried at once while there is room. */
export function carryNew(carried: readonly number[], thought: number): readonly number[] {
  const taken = carry(carried, thought, true, [thought]);
  return taken.ok ? taken.value : carried;
}
