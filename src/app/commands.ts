/** Everything an adapter may ask of the game. A command made for another turn is ignored. */
import type { Answer } from "../core/manuscript/answer.ts";
import type { Language } from "../core/story/beat.ts";
import type { CoteSubject, Order } from "./market-view.ts";
import type { Settings } from "./views.ts";

export type { Answer };

export type Command =
  | { readonly type: "choose"; readonly turn: number; readonly choiceId: string; readonly answer?: Answer }
  | { readonly type: "trade"; readonly turn: number; readonly order: Order }
  | { readonly type: "carry"; readonly turn: number; readonly thought: number; readonly carried: boolean }
  /** Looks at the prices, or leaves them; a null subject keeps what was shown. */
  | { readonly type: "consult"; readonly open: boolean; readonly subject: CoteSubject | null }
  | { readonly type: "read-in"; readonly language: Language }
  | { readonly type: "prefer"; readonly settings: Partial<Settings> }
  /** Goes to a page, in this game (0) or in one that was left, by the log entries that lead there; this one is kept. */
  | { readonly type: "return"; readonly game: number; readonly entries: number }
  /** One choice back, or forward again where the game has been gone back in. */
  | { readonly type: "step"; readonly by: -1 | 1 }
  /** Takes the choices of earlier games again, up to a page with something new. */
  | { readonly type: "repeat" }
  /** Opens a new game; this one is kept among those left. */
  | { readonly type: "begin-again" }
  /** Forgets everything kept on the device, settings too, and opens a new game that is kept once it is played. */
  | { readonly type: "erase" };

export type Dispatch = (command: Command) => void;
