/** The story as the market sees it: the writers' reference for days, hype, shocks and contagion, scene by scene. */
import { SCENES_AN_ACT } from "../../content/acts.ts";
import { accountOf, advance, deposit, type MarketMove, passToNews } from "../../core/market/market.ts";
import type { MarketState } from "../../core/market/types.ts";
import { Dice, seedRandom } from "../../core/random/random.ts";
import { GIANTS, type Giant } from "../../core/story/cues.ts";

export interface Telling {
  /** Contagion, 0 to 100, that the story ends with. */
  readonly contagion: number;
  /** Scene 10: the thesis is published for all, rather than kept and sold upon. */
  readonly tells: boolean;
  /** Scene 20: the map of the Machine is published. */
  readonly publishes: boolean;
  /** Scene at whose opening the crash is armed: 21 to 25. */
  readonly arms: number;
}

/** Called on the market nights, the market open: 1 to 4 after scenes 5, 10, 15, 20; 5 three weeks after the crash night. */
export type Player = (state: MarketState, night: number) => MarketState;

/** Called at the close where a margin call begins, the market open for the answer. Without one, nobody answers. */
export type Answer = (state: MarketState) => MarketState;

export interface Told {
  /** The crash began before the crash night was over. */
  readonly crashed: boolean;
  /** Day the fifth act began. */
  readonly lastActDay: number;
  readonly end: MarketState;
}

const SCENES = 25;
/** Honorine's 2,400 euros. */
export const CAPITAL_CENTS = 240_000;
/** A scene passes three to five weeks. */
const [LEAST_DAYS, MOST_DAYS] = [15, 25];
/** Trading days of the crash night, and of the epilogue's first weeks, in which a late cascade ends. */
const LAST_NIGHT_DAYS = 21;
/** The Good News, act by act. */
const HYPE = [0.4, 0.9, 0.75, 0.5, 0.4];
/** Part of the final contagion reached at the end of the prologue and of each act. */
const SPREAD = [0, 0.15, 0.35, 0.55, 0.75, 1];

type Shocks = Readonly<Partial<Record<Giant, number>>>;
const LEAFLET: Shocks = { MIR: -6 };
const GOOD_NEWS: Shocks = { MIR: 5, ORA: 9, ARG: 4, NUC: 7, NUE: 6, ABS: 8 };
const THESIS: Shocks = { MIR: -3, ORA: -6 };
const MACHINE: Shocks = { MIR: -6, ORA: -9, ARG: -5, NUC: -8, NUE: -8, ABS: -7 };

/** Plays the whole story on a market already open. */
export function tell(
  opened: MarketState,
  seed: number,
  telling: Telling,
  player?: Player,
  answer?: Answer,
): Told {
  const dice = new Dice(seedRandom(seed));
  let state = player ? deposit(opened, CAPITAL_CENTS) : opened;
  let lastActDay = 0;
  for (let scene = 1; scene <= SCENES; scene += 1) {
    if (scene === SCENES - SCENES_AN_ACT + 1) lastActDay = state.day;
    const context = { withheld: contagionAt(scene, telling.contagion) / 100 };
    for (const action of actionsOf(scene, telling, dice)) {
      state = move(state, action, context, answer);
    }
    if (scene % SCENES_AN_ACT === 0 && scene < SCENES) state = night(state, scene / SCENES_AN_ACT, player);
  }
  const context = { withheld: telling.contagion / 100 };
  const wait = { do: "days", days: LAST_NIGHT_DAYS } as const;
  const lastNight = move(state, wait, context, answer);
  const end = night(move(lastNight, wait, context, answer), SCENES / SCENES_AN_ACT, player);
  return { crashed: lastNight.crashDay !== null, lastActDay, end };
}

const CALM = { withheld: 0 };

/** Whoever answers calls is called at once, as in the game. */
function move(
  state: MarketState,
  action: MarketMove,
  context: { readonly withheld: number },
  answer: Answer | undefined,
): MarketState {
  if (action.do !== "days" || !answer) return advance(state, action, context);
  let { market, left } = passToNews(state, action.days, context);
  for (;;) {
    if (accountOf(market).callDay !== null) market = atTheCounter(market, answer);
    if (left === 0) return market;
    ({ market, left } = passToNews(market, left, context));
  }
}

const atTheCounter = (state: MarketState, does: Answer): MarketState =>
  advance(does(advance(state, { do: "open" }, CALM)), { do: "close" }, CALM);

function night(state: MarketState, number: number, player: Player | undefined): MarketState {
  return player ? atTheCounter(state, (open) => player(open, number)) : state;
}

function contagionAt(scene: number, final: number): number {
  const [from = 1, to = 1] = SPREAD.slice(Math.floor(scene / SCENES_AN_ACT));
  return final * (from + ((to - from) * (scene % SCENES_AN_ACT)) / SCENES_AN_ACT);
}

function actionsOf(scene: number, { tells, publishes, arms }: Telling, dice: Dice): MarketMove[] {
  const days = LEAST_DAYS + Math.floor(dice.uniform() * (MOST_DAYS - LEAST_DAYS + 1));
  const level = HYPE[(scene - 1) / SCENES_AN_ACT];
  return [
    ...(level === undefined ? [] : [{ do: "hype", level } as const]),
    ...(scene === arms ? [{ do: "arm" } as const] : []),
    { do: "days", days },
    ...(scene === 5 ? shocks(LEAFLET) : []),
    ...(scene === 10 ? shocks(GOOD_NEWS) : []),
    ...(scene === 10 && tells ? shocks(THESIS) : []),
    ...(scene === 20 && publishes ? shocks(MACHINE) : []),
  ];
}

const shocks = (by: Shocks): MarketMove[] =>
  GIANTS.flatMap((giant) => (by[giant] === undefined ? [] : [{ do: "shock", giant, percent: by[giant] }]));
