/** What the plan says of a payment: what it is, and when it is beside the circle, where to look. */
import type { FlowView } from "../../app/machine-view.ts";
import { figuresIn } from "../../content/figures.ts";
import { MACHINE, type MachineStrings } from "../../content/machine.ts";
import { fill } from "../../content/strings/fill.ts";
import { typeset } from "../../content/typography.ts";
import type { Language } from "../../core/story/beat.ts";
import type { Giant } from "../../core/story/cues.ts";

/** From this part of what a house lives on, a payment is heavy. */
const HEAVY = 0.15;

export interface MachineWords {
  readonly strings: MachineStrings;
  /** A string with its marks filled, set in type. */
  readonly say: (pattern: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly amount: (millions: number) => string;
  /** Of several payments together. */
  readonly sum: (flows: readonly FlowView[]) => string;
  readonly goods: (flow: FlowView) => string;
  /** How a house is called at the head of a line. */
  readonly house: (giant: Giant) => string;
  /** @param isReturn whether the payment goes against one of the circle */
  readonly answer: (flow: FlowView, isReturn: boolean) => string;
}

export function machineWords(language: Language): MachineWords {
  const strings = MACHINE[language];
  const say: MachineWords["say"] = (pattern, values = {}) => typeset(fill(pattern, values), language);
  const house = (giant: Giant): string => capital(strings.names[giant]);
  const amount = (millions: number): string =>
    fill(strings.amount, { n: figuresIn(language).whole(millions) });
  const goods = ({ isPaper, paid }: FlowView): string => strings.goods[isPaper ? "paper" : paid];
  return {
    strings,
    say,
    amount,
    goods,
    house,
    sum: (flows) => amount(flows.reduce((all, { millions }) => all + millions, 0)),
    answer(flow, isReturn) {
      const { payer, paid, share, isPrincipal, millions } = flow;
      if (isPrincipal) return say(strings.truths[payer]);
      return say(isReturn ? strings.back : share >= HEAVY ? strings.large : strings.small, {
        payer: strings.names[payer],
        Payer: house(payer),
        paid: strings.names[paid],
        amount: amount(millions),
        goods: goods(flow),
        need: strings.needs[payer],
      });
    },
  };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
