/** exp and log from + - x / alone, the same to the last digit in every engine; and the one rounding rule. */

/** The one rounding rule for money: to the nearest cent, a half goes up. */
export const roundCents = (cents: number): number => Math.floor(cents + 0.5);

export const clamp = (low: number, high: number, x: number): number => Math.min(high, Math.max(low, x));

const LN_2 = Math.LN2;

/** e^x for |x| <= 700: x = k ln 2 + r with |r| <= 0.35, Taylor in r, then k exact doublings. */
export function exp(x: number): number {
  const k = Math.floor(x / LN_2 + 0.5);
  const r = x - k * LN_2;
  let sum = 1;
  for (let n = 14; n > 0; n -= 1) sum = 1 + (sum * r) / n;
  for (let left = k; left > 0; left -= 1) sum *= 2;
  for (let left = k; left < 0; left += 1) sum /= 2;
  return sum;
}

/** Natural log of x > 0: halved into [2/3, 4/3], then 2 artanh((x - 1) / (x + 1)). */
export function ln(x: number): number {
  let k = 0;
  let rest = x;
  for (; rest > 4 / 3; k += 1) rest /= 2;
  for (; rest < 2 / 3; k -= 1) rest *= 2;
  const y = (rest - 1) / (rest + 1);
  const square = y * y;
  let sum = 0;
  for (let n = 25; n > 0; n -= 2) sum = 1 / n + sum * square;
  return k * LN_2 + 2 * y * sum;
}
