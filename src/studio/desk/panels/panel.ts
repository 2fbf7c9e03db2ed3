/** What every panel of the desk is given, and what it can ask for. */
import type { Save } from "../../../core/save/save.ts";
import type { Sight } from "../sight.ts";
import type { Start } from "../start.ts";
import type { Values } from "../values.ts";
import type { Plan, Problems } from "../wire.ts";

export interface Acts {
  /** A game of its own, from this knot, with the variables as they are. */
  playFrom(knot: string): void;
  /** The beginning of the story. */
  playFromBeginning(): void;
  /** Back to the page of a turn, whatever stands in the way. */
  goBack(turn: number): void;
  /** The present page is read again with these. */
  change(values: Values): void;
  /** A page kept earlier, with its own start. */
  take(kept: { readonly seed: number; readonly log: Save["log"]; readonly start: Start }): void;
}

/** Everything the panels show. */
export interface DeskState {
  readonly sight: Sight | null;
  readonly plan: Plan;
  readonly told: Problems;
  readonly start: Start;
}

export interface Panel {
  readonly name: string;
  /** On its tab. */
  readonly title: string;
  readonly element: HTMLElement;
  /** Called with every change while the panel is shown. */
  show(state: DeskState): void;
}
