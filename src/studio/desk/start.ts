/** Where the desk's game starts, and what the writer changed on the way; kept on the device. */
import type { Values } from "./values.ts";

export interface Start {
  /** The knot it is played from, with these variables; null: the beginning. */
  readonly from: { readonly knot: string; readonly values: Values } | null;
  /** Variables set just before the text of a turn is read. */
  readonly changes: readonly { readonly turn: number; readonly values: Values }[];
}

export const BEGINNING: Start = { from: null, changes: [] };

const KEY = "desk:start";
let start = kept();

export const startNow = (): Start => start;

export function setStart(next: Start): void {
  start = next;
  localStorage.setItem(KEY, JSON.stringify(next));
}

/** Changes made further on than `turn` belong to a way that was left. */
export function forgetAfter(turn: number): void {
  const changes = start.changes.filter((each) => each.turn <= turn);
  if (changes.length < start.changes.length) setStart({ ...start, changes });
}

export const withChange = ({ from, changes }: Start, turn: number, values: Values): Start => {
  const here = changes.find((each) => each.turn === turn)?.values;
  return {
    from,
    changes: [...changes.filter((each) => each.turn !== turn), { turn, values: { ...here, ...values } }],
  };
};

/** The desk alone writes there; what it cannot read is a fresh start. */
function kept(): Start {
  try {
    const { from, changes } = JSON.parse(localStorage.getItem(KEY) ?? "") as Start;
    return { from, changes: [...changes] };
  } catch {
    return BEGINNING;
  }
}
