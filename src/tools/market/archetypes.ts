/** Who plays: the archetypes of the balance report, and the stories told without any trade. */
import { accountOf, pricesOf, trade, advance } from "../../core/market/market.ts";
import { largestShort } from "../../core/market/account.ts";
import type { Temperament } from "../../core/story/cues.ts";
import type { Answer, Player, Telling } from "./reference-story.ts";

export interface Archetype {
  readonly name: string;
  /** The story it is told, by seed; the seed spreads contagion over the range. */
  readonly telling: (seed: number) => Telling;
  readonly player?: Player;
  readonly answer?: Answer;
}

/** Contagion spread evenly over [low, high) by the seed. */
const spread = (seed: number, low: number, high: number): number => low + ((seed % 100) / 100) * (high - low);

const told = (contagion: number, more: Partial<Telling> = {}): Telling => ({
  contagion,
  tells: true,
  publishes: true,
  arms: 21,
  ...more,
});

const widespread = (seed: number): Telling => told(spread(seed, 70, 90));

/** Points of contagion that telling the world at scene 10 brings by the end. */
const TELLING_BRINGS = 10;
const undecided = (seed: number): number => spread(seed, 35, 60);

/** Sells MIR short, the house of the first lesson: a part of the most that Gobseck allows. */
const shortsOnce =
  (when: number, part: number): Player =>
  (state, night) => {
    if (night !== when) return state;
    const shares = Math.floor(part * largestShort(accountOf(state), pricesOf(state), "MIR"));
    const done = trade(state, { side: "short", giant: "MIR", shares });
    return done.ok ? done.value : state;
  };

/** Cassandre trades every night, and answers Gobseck. */
function delegates(temperament: Temperament): { readonly player: Player; readonly answer: Answer } {
  const trades: Answer = (state) => advance(state, { do: "delegate", temperament }, { withheld: 0 });
  return { player: trades, answer: trades };
}

export const ARCHETYPES = {
  allIn: { name: "all in at the first market night", telling: widespread, player: shortsOnce(1, 1) },
  third: { name: "a third in at first, never again", telling: widespread, player: shortsOnce(1, 1 / 3) },
  late: { name: "waits for act IV, half in", telling: widespread, player: shortsOnce(4, 1 / 2) },
  prudent: { name: "delegates to Cassandre, prudent", telling: widespread, ...delegates("prudent") },
  patient: { name: "delegates to Cassandre, patient", telling: widespread, ...delegates("patient") },
  bold: { name: "delegates to Cassandre, bold", telling: widespread, ...delegates("bold") },
  never: { name: "never trades", telling: widespread, player: (state) => state },
  kept: { name: "keeps the thesis (35-60)", telling: (seed) => told(undecided(seed), { tells: false }) },
  tells: { name: "tells the world (45-70)", telling: (seed) => told(undecided(seed) + TELLING_BRINGS) },
  low: { name: "contagion 10 to 40", telling: (seed) => told(spread(seed, 10, 40)) },
  edge: {
    name: "contagion 39.9, unpublished",
    telling: () => told(39.9, { tells: false, publishes: false }),
  },
  high: { name: "contagion 70.1, published", telling: () => told(70.1) },
  sudden: { name: "the same, armed at scene 25", telling: () => told(70.1, { arms: 25 }) },
} as const satisfies Record<string, Archetype>;

export type ArchetypeId = keyof typeof ARCHETYPES;
