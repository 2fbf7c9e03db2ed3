/** The sound of the game, of which nothing is fetched before the first choice is made. */
import type { SoundView } from "../app/sound-view.ts";
import type { Effect } from "../app/views.ts";
import type { AudioAdapter } from "./mount-audio.ts";

export interface SoundOptions {
  /** The build's root, with its closing slash. */
  readonly baseUrl: string;
  readonly report: (error: unknown) => void;
  /** Puts work off until the text is on the screen. */
  readonly later: (job: () => void) => void;
}

export interface Sound {
  /** @param turn choices made so far. Any number of times for the same turn */
  update(turn: number): void;
  play(effect: Effect): void;
}

/**
 * @param page shows captions and the one notice
 * @param heard what should be heard now; undefined before there is a game
 */
export function mountSound(
  page: { readonly play: (effect: Effect) => void },
  heard: () => Promise<SoundView> | undefined,
  options: SoundOptions,
): Sound {
  let adapter: Promise<AudioAdapter> | undefined;
  let queue = Promise.resolve();
  /** In order: a noise comes after the view it belongs to. */
  const then = (act: (adapter: AudioAdapter) => Promise<void> | void): void => {
    const opened = adapter;
    if (opened) queue = queue.then(async () => act(await opened)).catch(options.report);
  };
  return {
    update(turn) {
      if (turn > 0)
        adapter ??= new Promise<void>((resolve) => options.later(resolve))
          .then(() => import("./mount-audio.ts"))
          .then(({ mountAudio }) => mountAudio({ ...options, tell: page.play }));
      then(async (each) => {
        const view = await heard();
        if (view) each.update(view);
      });
    },
    play: (effect) => then((each) => each.play(effect)),
  };
}
