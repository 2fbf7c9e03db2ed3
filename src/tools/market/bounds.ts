/** What must hold in the balance report: the contract with the players, each bound in one sentence. */
import type { ArchetypeId } from "./archetypes.ts";
import type { Summary } from "./run.ts";

type Summaries = Readonly<Record<ArchetypeId, Summary>>;

export interface Bound {
  readonly says: string;
  readonly holds: (of: Summaries) => boolean;
}

const within = (low: number, x: number, high: number): boolean => low <= x && x <= high;

export const BOUNDS: readonly Bound[] = [
  {
    says: "all in at first: called before act V in 70 % or more",
    holds: ({ allIn }) => allIn.calledEarly >= 0.7,
  },
  {
    says: "all in at first: a position left at the crash in 15 % or less",
    holds: ({ allIn }) => allIn.heldAtCrash <= 0.15,
  },
  { says: "all in at first: the median crash run is a loss", holds: ({ allIn }) => allIn.percents[1] < 0 },
  { says: "a third in: called in 15 % or less", holds: ({ third }) => third.called <= 0.15 },
  {
    says: "a third in: the crash is reached with the position in 80 % or more",
    holds: ({ third }) => third.heldAtCrash >= 0.8,
  },
  { says: "a third in: median +40 to +120 %", holds: ({ third }) => within(40, third.percents[1], 120) },
  { says: "waits for act IV: called in 10 % or less", holds: ({ late }) => late.called <= 0.1 },
  {
    says: "waits for act IV: the crash is reached with the position in 80 % or more",
    holds: ({ late }) => late.heldAtCrash >= 0.8,
  },
  { says: "waits for act IV: median +60 to +160 %", holds: ({ late }) => within(60, late.percents[1], 160) },
  { says: "never trades: exactly 0", holds: ({ never }) => never.percents.every((each) => each === 0) },
  {
    says: "telling the world: 1.5 times the crash probability of keeping it, or more",
    holds: ({ tells, kept }) => tells.crashed >= 1.5 * kept.crashed,
  },
  {
    says: "contagion under 40: crash in less than 15 %",
    holds: ({ low, edge }) => low.crashed < 0.15 && edge.crashed < 0.15,
  },
  {
    says: "contagion over 70 and the Machine published: crash in more than 85 %, armed at 21 or 25",
    holds: ({ high, sudden }) => high.crashed > 0.85 && sudden.crashed > 0.85,
  },
  {
    says: "the player's trades change no crash",
    holds: ({ allIn, never }) => allIn.crashed === never.crashed,
  },
];
