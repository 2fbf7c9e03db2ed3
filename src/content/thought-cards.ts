/** Honorine's cards for the twenty-five thoughts. */
import { ACT_1 } from "./cards/act-1.ts";
import { ACT_2 } from "./cards/act-2.ts";
import { ACT_3 } from "./cards/act-3.ts";
import { ACT_4 } from "./cards/act-4.ts";
import { ACT_5 } from "./cards/act-5.ts";
import type { ThoughtCards } from "./cards/card.ts";

/** By the thought's number. */
export const THOUGHT_CARDS: ThoughtCards = { ...ACT_1, ...ACT_2, ...ACT_3, ...ACT_4, ...ACT_5 };
