/** Cassandre at the counter for a reader who asked, once for all, not to be asked: the story's own choice is taken. */
import type { Game } from "../core/game/game.ts";
import type { Happening } from "../core/game/happenings.ts";
import type { Choice } from "../core/story/beat.ts";
import type { Temperament } from "../core/story/cues.ts";

/** A call may follow a night; beyond that the story is not asking about the market any more. */
const MOST_ANSWERS = 3;

/** Takes every choice that hands the counter over, as long as there is one; gives what happened. */
export function handOver(game: Game, temperament: Temperament): readonly Happening[] {
  const happenings: Happening[] = [];
  for (let answers = 0; answers < MOST_ANSWERS; answers += 1) {
    const id = handingOver(game.state().beat.choices, temperament);
    const happened = id === null ? null : game.play({ kind: "choose", id });
    if (!happened) break;
    happenings.push(...happened);
  }
  return happenings;
}

/** The choice that hands over in that manner, else in another; null when none does. */
function handingOver(choices: readonly Choice[], temperament: Temperament): string | null {
  const manners = choices.flatMap(({ id, cues }) =>
    cues.flatMap((cue) =>
      cue.name === "market" && cue.action.do === "delegate"
        ? [{ id, isAsked: cue.action.temperament === temperament }]
        : [],
    ),
  );
  return (manners.find(({ isAsked }) => isAsked) ?? manners[0])?.id ?? null;
}
