/** Lists read from their end. */

/** The last that passes. */
export function lastOf<T>(list: readonly T[], test: (each: T) => boolean): T | undefined {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const each = list[at] as T;
    if (test(each)) return each;
  }
  return undefined;
}

export const backwards = <T>(list: readonly T[]): T[] => list.map((_, at) => list[list.length - 1 - at] as T);
