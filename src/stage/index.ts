/** The stage's door: Phaser and all that draws come only when it is opened. */
import type { Effect, StageView } from "../app/views.ts";
import type { StageOptions } from "./show.ts";

export type { StageOptions };
export { afterFrame, afterPaint } from "./after-paint.ts";
export { mountPoster } from "./poster.ts";

export interface Stage {
  /** Whole desired state; any number of times with the same view. */
  update(view: StageView): void;
  /** A one-shot; what the stage has no picture for is ignored. */
  play(effect: Effect): void;
  /** The picture as it stands, as a PNG data address. */
  snapshot(): Promise<string>;
  destroy(): void;
}

/** Fails when the browser has no WebGL or the code cannot be fetched: keep the poster then. */
export async function mountStage(options: StageOptions): Promise<Stage> {
  const { Show } = await import("./show.ts");
  return Show.open(options);
}
