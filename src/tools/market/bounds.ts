/** What must hold in the balance report: the contract with the players, each bound in one sentence. */
import type { ArchetypeId } from "./archetypes.ts";
import type { Summary } from "./run.ts";

export type Summaries = Readonly<Record<ArchetypeId, Summary>>;

/** How far a sample may fall short of a bound and still not speak against it. */
export interface Slack {
  /** For a share of the plays, 0 to 1, near `bound`. */
  readonly share: (bound: number) => number;
  /** For a median result, in percent of the capital. */
  readonly percent: number;
}

export interface Bound {
  readonly says: string;
  readonly holds: (of: Summaries, slack: Slack) => boolean;
}

/** From this many seeds on, bounds are taken to the letter. */
const WHOLE = 10_000;

/** Three standard errors of a share over so many plays, and as much of a median spread over some 25 percent. */
export function slackOf(seeds: number): Slack {
  if (seeds >= WHOLE) return { share: () => 0, percent: 0 };
  const error = 3 / Math.sqrt(seeds);
  return { share: (bound) => error * Math.sqrt(Math.max(0, bound * (1 - bound))), percent: error * 25 };
}

const atLeast = (x: number, bound: number, { share }: Slack): boolean => x >= bound - share(bound);
const atMost = (x: number, bound: number, { share }: Slack): boolean => x <= bound + share(bound);
const within = (low: number, x: number, high: number, { percent }: Slack): boolean =>
  low - percent <= x && x <= high + percent;

export const BOUNDS: readonly Bound[] = [
  {
    says: "all in at first: called before act V in 70 % or more",
    holds: ({ allIn }, slack) => atLeast(allIn.calledEarly, 0.7, slack),
  },
  {
    says: "all in at first: a position left at the crash in 15 % or less",
    holds: ({ allIn }, slack) => atMost(allIn.heldAtCrash, 0.15, slack),
  },
  { says: "all in at first: the median crash run is a loss", holds: ({ allIn }) => allIn.percents[1] < 0 },
  {
    says: "a third in: called in 15 % or less",
    holds: ({ third }, slack) => atMost(third.called, 0.15, slack),
  },
  {
    says: "a third in: the crash is reached with the position in 80 % or more",
    holds: ({ third }, slack) => atLeast(third.heldAtCrash, 0.8, slack),
  },
  {
    says: "a third in: median +40 to +120 %",
    holds: ({ third }, slack) => within(40, third.percents[1], 120, slack),
  },
  {
    says: "waits for act IV: called in 10 % or less",
    holds: ({ late }, slack) => atMost(late.called, 0.1, slack),
  },
  {
    says: "waits for act IV: the crash is reached with the position in 80 % or more",
    holds: ({ late }, slack) => atLeast(late.heldAtCrash, 0.8, slack),
  },
  {
    says: "waits for act IV: median +60 to +160 %",
    holds: ({ late }, slack) => within(60, late.percents[1], 160, slack),
  },
  {
    says: "delegates, prudent: called in 5 % or less, median +30 to +80 %",
    holds: ({ prudent }, slack) =>
      atMost(prudent.called, 0.05, slack) && within(30, prudent.percents[1], 80, slack),
  },
  {
    says: "delegates, patient: called in 5 % or less, in at the crash in 75 % or more, median +60 to +120 %",
    holds: ({ patient }, slack) =>
      atMost(patient.called, 0.05, slack) &&
      atLeast(patient.heldAtCrash, 0.75, slack) &&
      within(60, patient.percents[1], 120, slack),
  },
  {
    says: "delegates, bold: called in 30 to 70 %, median +50 to +120 %",
    holds: ({ bold }, slack) =>
      atLeast(bold.called, 0.3, slack) &&
      atMost(bold.called, 0.7, slack) &&
      within(50, bold.percents[1], 120, slack),
  },
  {
    says: "whoever delegates is never bought in by force",
    holds: ({ prudent, patient, bold }) => prudent.boughtIn + patient.boughtIn + bold.boughtIn === 0,
  },
  {
    says: "never trades: exactly 0",
    holds: ({ never }) => never.percents.every((each) => each === 0),
  },
  {
    says: "telling the world: 1.5 times the crash probability of keeping it, or more",
    holds: ({ tells, kept }, slack) => atLeast(tells.crashed, 1.5 * kept.crashed, slack),
  },
  {
    says: "contagion under 40: crash in less than 15 %",
    holds: ({ low, edge }, { share }) => Math.max(low.crashed, edge.crashed) < 0.15 + share(0.15),
  },
  {
    says: "contagion over 70 and the Machine published: crash in more than 85 %, armed at 21 or 25",
    holds: ({ high, sudden }, { share }) => Math.min(high.crashed, sudden.crashed) > 0.85 - share(0.85),
  },
  {
    says: "the player's trades change no crash",
    holds: ({ allIn, never }) => allIn.crashed === never.crashed,
  },
];
