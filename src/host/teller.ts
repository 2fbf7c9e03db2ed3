/** What the game tells its host: through the guard, which lets ids and numbers through and nothing else. */
import type { Effect, PageView, StageView } from "../app/views.ts";
import { endingOf } from "../content/endings.ts";
import { NOTICES } from "../content/strings/notices.ts";
import { readEvent } from "../protocol/guards.ts";
import type { GameEvent } from "../protocol/messages.ts";
import { actOf } from "./game-act.ts";
import { comfortableHeight } from "./height.ts";

export interface Teller {
  /** Any number of times with the same views: what has not changed is not told again. */
  update(page: PageView, stage: StageView): void;
  play(effect: Effect): void;
  /** @param width of the frame, CSS pixels */
  measure(width: number): void;
  fail(): void;
  /** Somebody new listens: everything is to be told. */
  forget(): void;
}

export function makeTeller(post: (event: GameEvent) => void): Teller {
  const said = new Map<string, string>();

  const tell = (event: GameEvent): void => {
    const safe = readEvent(event);
    if (!safe) return;
    const text = JSON.stringify(safe);
    if (said.get(safe.type) === text) return;
    said.set(safe.type, text);
    post(safe);
  };

  return {
    update({ language, entries, ended, storageNotice }, { scene }) {
      if (!said.has("ready")) tell({ type: "ready", language });
      tell({ type: "language", language });
      const act = actOf(entries);
      if (act !== null) tell({ type: "act", act });
      const ending = ended ? endingOf(scene) : null;
      if (ending) tell({ type: "ending", ending });
      else said.delete("ending");
      if (storageNotice === NOTICES[language].fleeting) tell({ type: "error", code: "unkept" });
    },
    play(effect) {
      if (effect.kind !== "thought") return;
      said.delete("thought");
      tell({ type: "thought", thought: effect.thought, lived: effect.lived });
    },
    measure: (width) => tell({ type: "height", height: comfortableHeight(width) }),
    fail: () => tell({ type: "error", code: "fault" }),
    forget: () => said.clear(),
  };
}
