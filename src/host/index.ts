/** The host's door: what serves a game in somebody's frame is fetched there only. */
import type { Host, Sitting } from "./guest.ts";

/** On a page of its own, the game has no host and this does nothing. @param sitting undefined before there is a game */
export function mountHost(sitting: () => Sitting | undefined, report: (error: unknown) => void): Host {
  let host: Host | undefined;
  if (window.parent !== window)
    import("./guest.ts").then(({ openHost }) => {
      host = openHost(sitting);
    }, report);
  return {
    get isPaused() {
      return host?.isPaused ?? false;
    },
    hush: (view) => host?.hush(view) ?? view,
    update: (page, stage) => host?.update(page, stage),
    play: (effect) => host?.play(effect),
  };
}
