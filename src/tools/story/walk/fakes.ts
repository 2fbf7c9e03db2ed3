/** What the game would answer to the story's EXTERNAL functions, made up for one route. */
import { THOUGHT_NUMBERS } from "../../../content/thoughts.ts";
import type { Draw } from "./random.ts";

export const thoughtVariable = (number: number): string => `t${String(number).padStart(2, "0")}`;

export interface Fakes {
  /** To be bound once; the answers follow the route begun last. */
  readonly answers: Readonly<Record<string, (argument: unknown) => unknown>>;
  /** Draws the answers of a new route; `variable` reads the story's own figures. */
  readonly begin: (draw: Draw, variable: (name: string) => number) => void;
  /** Draws what may change from one turn to the next: whether Gobseck telephones, and why. */
  readonly turn: (draw: Draw) => void;
  readonly carries: (number: number) => boolean;
}

/** One route in so many sells short more than it should. Of ten of its turns, how many find Gobseck calling, having bought in, closing the account. */
const ANXIOUS = 3;
const [OF, CALLS, BUYS, CLOSES] = [10, 5, 1, 1];

/** What a route may have at Gobseck's: euros, shares of each house, and whether all her purse is there. */
const NO_ACCOUNT = { equity: 0, shorted: 0, isPurseEmpty: false };
const ACCOUNTS = [
  NO_ACCOUNT,
  { equity: 900, shorted: 10, isPurseEmpty: true },
  { equity: 2400, shorted: 0, isPurseEmpty: true },
  { equity: 1007, shorted: 1, isPurseEmpty: false },
  { equity: 4642, shorted: 10, isPurseEmpty: true },
];

/** It comes before the last act is over, or in the last market night, or not at all. */
type Crash = "never" | "before" | "live";
const FALLS = [9, 31, 64] as const;

export function fakes(): Fakes {
  let variable: (name: string) => number = () => 0;
  let wanted: readonly boolean[] = [];
  let figures = {
    change: 3,
    ...NO_ACCOUNT,
    rate: 64,
    right: 3,
    found: 4,
    crash: "never" as Crash,
  };
  /** Percent lost since the crash began; 0 before it. */
  let fall = 0;
  let isAnxious = false;
  let news = { called: 0, bought: 0, debt: 0 };
  const carries = (number: number): boolean =>
    variable(thoughtVariable(number)) >= 2 && (wanted[number] ?? false);
  return {
    carries,
    begin(draw, read) {
      variable = read;
      // Two routes in three carry what they can.
      wanted = Array.from({ length: THOUGHT_NUMBERS.length + 1 }, () => draw(3) > 0);
      isAnxious = draw(ANXIOUS) === 0;
      figures = {
        change: [-6, 0, 3][draw(3)] ?? 0,
        ...(ACCOUNTS[draw(ACCOUNTS.length)] ?? NO_ACCOUNT),
        rate: [30, 64, 90][draw(3)] ?? 0,
        right: draw(6),
        found: draw(7),
        crash: (["never", "before", "live"] as const)[draw(3)] ?? "never",
      };
      fall = 0;
    },
    turn(draw) {
      const drawn = isAnxious ? draw(OF) : OF;
      const isBuyIn = drawn >= CALLS && drawn < CALLS + BUYS;
      const isClosing = drawn >= CALLS + BUYS && drawn < CALLS + BUYS + CLOSES;
      if (fall > 0 || figures.crash === "before") fall = FALLS[draw(FALLS.length)] ?? 0;
      else if (figures.crash === "live" && variable("t25") > 0 && draw(4) === 0) fall = FALLS[0];
      news = {
        called: drawn < CALLS ? 430 : 0,
        bought: isBuyIn ? 1 + draw(12) : 0,
        debt: isClosing ? 1210 : 0,
      };
    },
    answers: {
      written: () => "Quand tu ne parles pas, j’entends la pluie réfléchir.",
      polished: () => "Quand tu ne parles pas, j’entends la pluie réfléchir, et c’est là que tout commence.",
      composed: () => "PROGRÈS",
      carries: (number) => carries(Number(number)),
      price: () => 142,
      change: () => (fall > 0 ? -fall : figures.change),
      shorted: () => (news.called > 0 ? 10 : figures.shorted),
      equity: () => figures.equity,
      brought: () => (figures.isPurseEmpty ? variable("capital") : 0),
      called: () => news.called,
      bought_in: () => news.bought,
      debt: () => news.debt,
      crashed: () => fall > 0,
      machine_found: () => figures.found,
      foreseen_rate: () => figures.rate,
      sealed: () => true,
      foreseen_done: () => 5,
      foreseen_right: () => figures.right,
    },
  };
}
