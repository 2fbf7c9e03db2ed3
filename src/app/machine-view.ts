/** The Machine as its plan shows it: who pays whom at the present prices. Pure. */
import { circleFrom, type Flow, flowsAt } from "../core/market/flows.ts";
import type { Prices } from "../core/market/account.ts";
import type { MarketView } from "./market-view.ts";

export type FlowView = Flow;

export interface MachineView {
  /** All thirty. */
  readonly flows: readonly FlowView[];
  /** The six that close the circle, each paid by the one before. */
  readonly circle: readonly FlowView[];
}

/** @param market with its six issuers */
export function machineView({ issuers }: MarketView): MachineView {
  const prices = Object.fromEntries(issuers.map(({ giant, priceCents }) => [giant, priceCents]));
  const flows = flowsAt(prices as Prices);
  return { flows, circle: circleFrom("NUE", flows) };
}
