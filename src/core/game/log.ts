/** Everything the player did, in order: with the seed, it is the whole game. */
import type { Answer } from "../manuscript/answer.ts";
import type { Order } from "../market/types.ts";

export type LogEntry =
  | { readonly kind: "choose"; readonly id: string; readonly answer?: Answer }
  | { readonly kind: "trade"; readonly order: Order }
  | { readonly kind: "carry"; readonly thought: number; readonly carried: boolean };
