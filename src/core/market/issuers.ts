/** The six giants: what each is, what it costs to borrow, and who pays it with what. Rates are a year. */
import type { Giant } from "../story/cues.ts";

export interface Issuer {
  readonly giant: Giant;
  readonly name: string;
  /** Price when the story opens, whatever the seed. */
  readonly startCents: number;
  /** g: growth of value that owes nothing to the circle. */
  readonly growth: number;
  /** Log premium that belief returns to when nobody preaches. */
  readonly target: number;
  /** sigma: volatility. */
  readonly noise: number;
  /** Dividend as a share of price, paid in four parts. */
  readonly dividend: number;
  /** Borrow fee with no hype, and what full hype adds. */
  readonly borrow: readonly [number, number];
  /** A: share of its revenue bought with each giant's inflated paper, in the order of `GIANTS`. */
  readonly funders: readonly number[];
}

// MIR ORA ARG NUC NUE ABS. Row = who is paid, column = whose paper pays.
export const ISSUERS: readonly Issuer[] = [
  // Advertisers flush with the others' money; ORA pays for its voices, NUE for its souls.
  {
    giant: "MIR",
    name: "Miroir",
    startCents: 14_200,
    growth: 0.05,
    target: 0.55,
    noise: 0.2,
    dividend: 0.008,
    borrow: [0.012, 0.02],
    funders: [0, 0.22, 0.1, 0.06, 0.18, 0.08],
  },
  // Funded by NUE, who is paid back in hours; MIR, ARG and ABS license the model.
  {
    giant: "ORA",
    name: "Oraculum",
    startCents: 31_800,
    growth: 0.02,
    target: 0.7,
    noise: 0.24,
    dividend: 0,
    borrow: [0.02, 0.05],
    funders: [0.16, 0, 0.06, 0.1, 0.34, 0.02],
  },
  // Scores and forecasts sold to the other houses.
  {
    giant: "ARG",
    name: "Argus",
    startCents: 8_740,
    growth: 0.04,
    target: 0.55,
    noise: 0.22,
    dividend: 0.005,
    borrow: [0.015, 0.035],
    funders: [0.18, 0.16, 0, 0.06, 0.16, 0.08],
  },
  // The shovels: ORA, NUE and ABS buy chips with what they borrow on their own price.
  {
    giant: "NUC",
    name: "Nucingen Silicium",
    startCents: 61_100,
    growth: 0.06,
    target: 0.6,
    noise: 0.21,
    dividend: 0.006,
    borrow: [0.006, 0.014],
    funders: [0.1, 0.22, 0.04, 0, 0.24, 0.1],
  },
  // The hours: ORA, MIR and ARG rent; NUC holds its shares.
  {
    giant: "NUE",
    name: "Nuée",
    startCents: 20_350,
    growth: 0.05,
    target: 0.5,
    noise: 0.19,
    dividend: 0.012,
    borrow: [0.008, 0.016],
    funders: [0.12, 0.28, 0.08, 0.16, 0, 0.06],
  },
  // The challenger: chips on credit from NUC, and a faith of its own.
  {
    giant: "ABS",
    name: "L’Absolu",
    startCents: 5_420,
    growth: 0.01,
    target: 0.75,
    noise: 0.28,
    dividend: 0,
    borrow: [0.03, 0.09],
    funders: [0.1, 0.14, 0.06, 0.26, 0.14, 0],
  },
];
