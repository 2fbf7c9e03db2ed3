/** The game as a guest: tells the page around it where the story is, and obeys the little it may ask. */
import type { Dispatch } from "../app/commands.ts";
import type { SoundView } from "../app/sound-view.ts";
import type { Effect, PageView, StageView } from "../app/views.ts";
import { readCommand } from "../protocol/guards.ts";
import type { Command } from "../protocol/messages.ts";
import { keepHostStill } from "./keep-still.ts";
import { meetParent } from "./port.ts";
import { makeQuota } from "./quota.ts";
import { makeTeller } from "./teller.ts";

export interface Host {
  update(page: PageView, stage: StageView): void;
  play(effect: Effect): void;
  /** True while the page around asks for stillness. */
  readonly isPaused: boolean;
  /** What should be heard, and nothing while the page around asks for stillness. */
  hush(view: SoundView): SoundView;
}

export interface Sitting {
  readonly dispatch: Dispatch;
  /** Shows the present state again. */
  readonly refresh: () => void;
}

/** A parent that does not answer leaves the game as it is. @param sitting undefined before there is a game */
export function openHost(sitting: () => Sitting | undefined): Host {
  let port: MessagePort | undefined;
  let isPaused = false;
  const teller = makeTeller((event) => port?.postMessage(event));

  const obey = (command: Command): void => {
    switch (command.type) {
      case "language":
        return sitting()?.dispatch({ type: "read-in", language: command.language });
      case "volume": {
        const { volume } = command;
        const volumes = { music: volume, ambience: volume, effects: volume };
        return sitting()?.dispatch({ type: "prefer", settings: { volumes } });
      }
      case "pause":
      case "resume":
        isPaused = command.type === "pause";
        sitting()?.refresh();
    }
  };

  meetParent((given) => {
    const mayObey = makeQuota(() => performance.now());
    port = given;
    port.addEventListener("message", ({ data }) => {
      const command = mayObey() ? readCommand(data) : null;
      if (command) obey(command);
    });
    port.start();
    teller.forget();
    teller.measure(innerWidth);
    sitting()?.refresh();
  });
  keepHostStill();
  addEventListener("resize", () => teller.measure(innerWidth));
  for (const kind of ["error", "unhandledrejection"]) addEventListener(kind, () => teller.fail());

  return {
    get isPaused() {
      return isPaused;
    },
    hush: (view) => (isPaused ? { ...view, sound: false } : view),
    update: (page, stage) => teller.update(page, stage),
    play: (effect) => teller.play(effect),
  };
}
