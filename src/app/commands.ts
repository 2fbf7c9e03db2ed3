/** Everything an adapter may ask of the game. A command made for another turn is ignored. */
import type { Drawing, WrittenText } from "../core/manuscript/manuscript.ts";
import type { Language } from "../core/story/beat.ts";
import type { Order } from "./market-view.ts";

export type Answer =
  | { readonly kind: "text"; readonly text: WrittenText }
  | { readonly kind: "drawing"; readonly drawing: Drawing }
  | { readonly kind: "composed"; readonly text: string };

export type Command =
  | { readonly type: "choose"; readonly turn: number; readonly choiceId: string; readonly answer?: Answer }
  | { readonly type: "trade"; readonly turn: number; readonly order: Order }
  | { readonly type: "carry"; readonly turn: number; readonly thought: number; readonly carried: boolean }
  | { readonly type: "read-in"; readonly language: Language }
  | { readonly type: "begin-again" };

export type Dispatch = (command: Command) => void;
