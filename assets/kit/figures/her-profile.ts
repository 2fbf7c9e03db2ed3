/** Honorine's head as a sign: one ink, no eye, the bun and the bodkin; printed on what is sold in her name. */
import { ink, path } from "../draw/index.ts";
import { honorine } from "./honorine.ts";
import { outline } from "./part.ts";

/** Shoulders cut as on a medal. */
const BUST = outline("18,92 60,92 62,112 92,128 112,160c -58,160c -48,130 -4,116 14,106");

/** Her standing figure's head: bodkin, face, curl. Head units times 100: crown at (40, -8), chin at (76, 98); 200 wide with the bodkin. */
export function herProfile(tone: number, temp: number): string {
  const { parts } = honorine.standing();
  const dress = parts.findIndex(({ kind }) => kind === "cloth");
  const head = parts.slice(dress - 3, dress).map(({ d }) => d);
  return [...head, BUST].map((d) => path(d, ink(tone, temp))).join("");
}
