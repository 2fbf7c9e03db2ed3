/** When the cote's plate is laid over the scene, and how its needle runs while days pass. Times in ms. */
import type { CoteView } from "../app/cote/cote-view.ts";

/** The needle's way, however many days. */
export const RUN_MS = 1200;
/** A plate that only shows days passing stays this long after them. */
export const STAY_MS = 1700;

/** A plate on the stage: the days its needle goes through, and when. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly since: number;
  /** When the plate is taken away by itself; null: when the view says so. */
  readonly leaves: number | null;
}

export interface Standing {
  readonly turn: number;
  readonly cote: CoteView | null;
  readonly run: Run | null;
}

export const isLaid = ({ leaves }: Run, now: number): boolean => leaves === null || now < leaves;

/**
 * @param before what the stage showed last; null on the first view: a game that is loaded shows where things stand
 * and tells nothing again
 * @param still no movement is wanted, or the machine has none to give
 * @returns null when no plate is laid
 */
export function nextRun(
  before: Standing | null,
  { cote, turn }: Pick<Standing, "cote" | "turn">,
  now: number,
  still: boolean,
): Run | null {
  if (!cote) return null;
  const { day } = cote.market;
  const isNewTurn = before !== null && before.turn !== turn;
  const last = before?.run ?? null;
  if (last && !isNewTurn && last.to === day) return { ...last, leaves: leavesAt(before, cote, last, now) };
  const lain = last && isLaid(last, now) ? last.to : null;
  const begin = (from: number, leaves: number | null): Run => {
    return { from: still ? day : Math.min(day, lain ?? from), to: day, since: now, leaves };
  };
  if (cote.reason !== "days") return begin(cote.reason === "night" && isNewTurn ? cote.fromDay : day, null);
  return still || !isNewTurn ? null : begin(cote.fromDay, now + RUN_MS + STAY_MS);
}

/** A plate that was consulted while it showed days passing goes with the panel. */
function leavesAt(before: Standing | null, { reason }: CoteView, last: Run, now: number): number | null {
  if (reason !== "days") return null;
  return before?.cote?.reason === "days" ? last.leaves : now;
}

/** The day under the needle's point at that time: it sets out and stops gently. */
export function dayAt({ from, to, since }: Run, now: number): number {
  const t = Math.max(0, Math.min(1, (now - since) / RUN_MS));
  return from + (to - from) * t * t * (3 - 2 * t);
}

/** How much longer frames must follow one another for this run, in ms; 0 for a plate that lies still. */
export function lastsOf({ from, to, leaves, since }: Run, now: number): number {
  const end = leaves ?? (from === to ? since : since + RUN_MS);
  return Math.max(0, end - now);
}
