/** The game as the stage shows it: a pure function of one reading and the reader's eyes. */
import { COMPOSE_SLOTS, type DRAW_SLOTS } from "../content/ids.ts";
import type { Choice } from "../core/story/beat.ts";
import { type Consulting, coteView } from "./cote/cote-view.ts";
import { type Reading, slotText, textRun } from "./reading.ts";
import type { StageObject, StageView } from "./views.ts";

/** How the stage moves and is drawn, and what of the market is looked at. */
export interface StageContext {
  readonly reducedMotion: boolean;
  readonly engraving: boolean;
  readonly consulting: Consulting;
}

/** Which of the player's drawings a scene shows, where it is not the first. */
const DRAWING_SHOWN: Readonly<Record<string, (typeof DRAW_SLOTS)[number]>> = { quarry: "second" };

export function stageView(reading: Reading, { consulting, ...context }: StageContext): StageView {
  const { theatre, turn, beat, manuscript } = reading.game;
  const words = COMPOSE_SLOTS.flatMap((slot) => manuscript.words[slot]?.text ?? []);
  return {
    ...context,
    ...theatre,
    turn,
    objects: beat.choices.flatMap((choice) => objectsOf(choice, reading)),
    forme: slotText("sentence", reading),
    leaflet: words.length === COMPOSE_SLOTS.length ? words : [],
    drawing: manuscript.drawings[DRAWING_SHOWN[theatre.scene] ?? "first"] ?? null,
    cote: coteView(reading, consulting),
  };
}

function objectsOf(choice: Choice, reading: Reading): StageObject[] {
  return choice.cues.flatMap((cue) => {
    if (cue.name !== "object") return [];
    const label = choice.runs.map((run) => textRun(run, reading, choice.language).text).join("");
    return [{ object: cue.value, choiceId: choice.id, label }];
  });
}
