/** What has been run of the Machine's threads, and what is left of its circle. No DOM. */
import { type FlowView, type MachineView, machineView } from "../../app/machine-view.ts";
import type { MarketView } from "../../app/market-view.ts";
import type { Link } from "../../core/manuscript/manuscript.ts";
import type { Giant } from "../../core/story/cues.ts";

export interface Puzzle extends MachineView {
  /** The six houses as money goes. */
  readonly way: readonly Giant[];
  /** In the order they were run, those beside the circle included. */
  readonly drawn: readonly FlowView[];
  /** Runs a thread; null for one from a house to itself, or one already run. */
  link(payer: Giant, paid: Giant): FlowView | null;
  /** The circle's threads that have been run, as money goes. */
  found(): readonly FlowView[];
  /** Whether the payment goes against one of the circle. */
  isReturn(flow: FlowView): boolean;
}

/** @param before threads already run; any that the plan does not know are left out */
export function machinePuzzle(market: MarketView, before: readonly Link[]): Puzzle {
  const machine = machineView(market);
  const { flows, circle } = machine;
  const drawn: FlowView[] = [];
  function link(payer: Giant, paid: Giant): FlowView | null {
    const flow = flows.find((each) => each.payer === payer && each.paid === paid);
    if (!flow || drawn.includes(flow)) return null;
    drawn.push(flow);
    return flow;
  }
  for (const [payer, paid] of before) link(payer, paid);
  return {
    ...machine,
    way: circle.map(({ payer }) => payer),
    drawn,
    link,
    found: () => circle.filter((flow) => drawn.includes(flow)),
    isReturn: ({ payer, paid }) => circle.some((flow) => flow.payer === paid && flow.paid === payer),
  };
}

export const linksOf = ({ drawn }: Puzzle): readonly Link[] =>
  drawn.map(({ payer, paid }): Link => [payer, paid]);
