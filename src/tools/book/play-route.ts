/** Plays a whole game by one of the walk's policies, writing, drawing, setting type and trading on the way. */
import { lettersOf } from "../../app/reading.ts";
import { offersIn } from "../../content/offers.ts";
import { isOpen } from "../../core/game/foresee.ts";
import { Game, type GameState } from "../../core/game/game.ts";
import type { Answer } from "../../core/manuscript/answer.ts";
import type { Choice, Language } from "../../core/story/beat.ts";
import { GIANTS } from "../../core/story/cues.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import { POLICIES, type PolicyName } from "../story/walk/policies.ts";
import { drawFrom } from "../story/walk/random.ts";

export interface Route {
  readonly name: string;
  readonly policy: PolicyName;
  readonly seed: number;
  /** What is written wherever a page is asked for; null takes the offered lines. */
  readonly sentence: string | null;
}

const MOST_TURNS = 400;
/** A house with a door, in the sheet's thousandths. */
const DRAWING: readonly (readonly number[])[] = [
  [200, 800, 0.4, 210, 420, 0.9, 500, 180, 1, 790, 430, 0.8, 800, 800, 0.5, 200, 805, 0.6],
  [430, 800, 0.5, 435, 560, 0.9, 570, 560, 0.9, 575, 800, 0.5],
  [545, 690, 0.7],
];

/** @throws when the story does not end, or refuses what the route does */
export function playRoute(
  source: StorySource,
  { policy, seed, sentence }: Route,
  language: Language = "fr",
): GameState {
  const game = new Game(source, seed);
  const draw = drawFrom(seed);
  const taken = new Map<string, number>();
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const state = game.state();
    if (state.beat.ended) return state;
    const own = state.beat.choices.filter(
      (choice) => wants(choice, sentence) && isOpen(choice, state.carried),
    );
    const open = own.length > 0 ? own : state.beat.choices.filter((choice) => isOpen(choice, state.carried));
    const offered = open.map(({ id, cues }, index) => ({ index, id, text: "", cues }));
    const picked = POLICIES[policy](offered, draw, (id) => taken.get(id) ?? 0);
    const choice = open.find(({ id }) => id === picked?.id);
    if (!choice) throw new Error(`No choice is open after ${state.log.length} entries.`);
    taken.set(choice.id, (taken.get(choice.id) ?? 0) + 1);
    if (state.market.open) tradeSome(game, draw(GIANTS.length), turn);
    const answer = answerTo(choice, sentence, language);
    if (!game.play({ kind: "choose", id: choice.id, ...(answer ? { answer } : {}) }))
      throw new Error(`The story refuses ${choice.id}.`);
  }
  throw new Error(`The route does not end in ${MOST_TURNS} turns.`);
}

/** Whoever has something to write or draw takes the sheet when it is offered. */
const wants = (choice: Choice, sentence: string | null): boolean =>
  sentence !== null &&
  choice.cues.some((cue) => (cue.name === "write" && cue.offer === null) || cue.name === "draw");

/** Sells a little short, and buys a little back: what Gobseck refuses is not done. */
function tradeSome(game: Game, giant: number, turn: number): void {
  const name = GIANTS[giant] ?? "MIR";
  game.play({ kind: "trade", order: { side: "short", giant: name, shares: 2 } });
  if (turn % 2 === 0) game.play({ kind: "trade", order: { side: "cover", giant: name, shares: 1 } });
}

function answerTo({ cues }: Choice, sentence: string | null, language: Language): Answer | null {
  for (const cue of cues) {
    if (cue.name === "write" && cue.offer === null)
      return {
        kind: "text",
        text:
          sentence === null
            ? { kind: "offer", offer: Object.keys(offersIn("fr")(cue.value))[0] ?? "" }
            : { kind: "own", text: sentence },
      };
    if (cue.name === "draw")
      return {
        kind: "drawing",
        drawing: sentence === null ? { kind: "offer", offer: "cat" } : { kind: "own", strokes: DRAWING },
      };
    if (cue.name === "compose") return { kind: "composed", text: lettersOf(cue.word, language) };
    if (cue.name === "map") return { kind: "links", links: [] };
  }
  return null;
}
