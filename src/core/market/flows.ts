/** Who pays whom among the six, by what and how much: the matrix A as money. */
import { GIANTS, type Giant } from "../story/cues.ts";
import type { Prices } from "./account.ts";
import { nextOnCircle } from "./circle.ts";
import { roundCents } from "./exact.ts";
import { ISSUERS } from "./issuers.ts";

export interface Flow {
  readonly payer: Giant;
  readonly paid: Giant;
  /** Paid in shares or on credit; else it buys what the paid house sells. */
  readonly isPaper: boolean;
  /** A: part of what the paid house lives on, 0 to 1. */
  readonly share: number;
  /** Millions of euros a quarter. */
  readonly millions: number;
  /** One of the circle's six. */
  readonly isPrincipal: boolean;
}

/** What each sells in a quarter when the story opens, in millions of euros. Invented, like the houses. */
const SALES: Prices = { MIR: 17_700, ORA: 14_600, ARG: 4_400, NUC: 45_800, NUE: 38_200, ABS: 3_400 };

/** Who funds rather than buys: Nuée holds Oraculum, Nucingen holds Nuée and lends to L’Absolu. */
const PAPER: ReadonlySet<string> = new Set(["NUE ORA", "NUC NUE", "NUC ABS"]);

/**
 * The thirty payments at these prices, in the order of `GIANTS`. They are made with the payer's own paper:
 * when its price has doubled since the opening it pays twice as much, and when it falls everyone it pays is poorer.
 */
export const flowsAt = (prices: Prices): readonly Flow[] =>
  ISSUERS.flatMap(({ giant: payer, startCents }, at) =>
    ISSUERS.filter((paid) => paid.giant !== payer).map(({ giant: paid, funders }): Flow => {
      const share = funders[at] ?? 0;
      return {
        payer,
        paid,
        isPaper: PAPER.has(`${payer} ${paid}`),
        share,
        millions: roundCents((share * SALES[paid] * prices[payer]) / startCents),
        isPrincipal: nextOnCircle(payer) === paid,
      };
    }),
  );

/** The six of the circle, from `first` round to who pays it. */
export function circleFrom(first: Giant, flows: readonly Flow[]): readonly Flow[] {
  let payer = first;
  return GIANTS.flatMap(() => {
    const from = payer;
    payer = nextOnCircle(from);
    return flows.filter((flow) => flow.payer === from && flow.isPrincipal);
  });
}
