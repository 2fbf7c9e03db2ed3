/** The three games whose books are checked: one that never listens, one that always does, one that writes to break things. */
import type { Route } from "./play-route.ts";

const HARD =
  'Dis <script>alert(1)</script> & {x} -> END \u{1F5A8}\uFE0F \u{1D4D7} « مرحبا يا صديقي » "fin" ]]> ';

/** Six hundred letters, markup, ink, four-byte letters and Arabic among them. */
export const HOSTILE = [...(HARD + "a".repeat(80) + " ").repeat(5)].slice(0, 599).join("") + "é";

export const ROUTES: readonly Route[] = [
  { name: "refuse", policy: "refuse", seed: 11, sentence: "Je n’ai jamais su dire au revoir à un train." },
  { name: "accept", policy: "accept", seed: 23, sentence: null },
  { name: "hostile", policy: "last", seed: 37, sentence: HOSTILE },
];
