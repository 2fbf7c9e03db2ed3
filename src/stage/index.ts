/** The stage's door: Phaser and all that draws come only when it is opened. */
import type { Effect, StageView } from "../app/views.ts";
import { mountPoster } from "./poster.ts";
import type { StageOptions } from "./show.ts";

export type { StageOptions };
export { afterFrame, afterPaint, moments } from "./after-paint.ts";

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

/** A poster at once, and the stage in front of it when it has come; without it, the poster stays. */
export interface Picture extends Pick<Stage, "update" | "play"> {
  /** Asks for the stage. @param ready called when it stands, to be shown what there is to show */
  open(ready: () => void): void;
}

export function mountPicture(options: StageOptions): Picture {
  const poster = mountPoster(options);
  let stage: Stage | undefined;
  return {
    update(view) {
      poster.update(view);
      stage?.update(view);
    },
    play: (effect) => stage?.play(effect),
    open(ready) {
      mountStage(options).then((mounted) => {
        stage = mounted;
        ready();
      }, options.report);
    },
  };
}
