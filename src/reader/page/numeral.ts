/** Roman numerals, for the thoughts' medallions. */
const STEPS: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** `number` from 1 to 39. */
export function roman(number: number): string {
  let left = number;
  let text = "";
  for (const [value, sign] of STEPS) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}
