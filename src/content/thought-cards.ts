/** Honorine's cards for the thoughts that can be lived in what is written of the story. */
import { ACT_1 } from "./cards/act-1.ts";
import { ACT_2 } from "./cards/act-2.ts";
import { ACT_3 } from "./cards/act-3.ts";
import type { ThoughtCards } from "./cards/card.ts";

/** By the thought's number; the same numbers as `LIVABLE` in thoughts.ts. */
export const THOUGHT_CARDS: ThoughtCards = { ...ACT_1, ...ACT_2, ...ACT_3 };
