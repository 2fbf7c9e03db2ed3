/** A question to the game about something it does not have. */
import { COMPOSE_SLOTS, WRITE_SLOTS } from "../../../content/ids.ts";
import { GIANTS } from "../../../core/story/cues.ts";
import { FunctionCall, StringExpression } from "../../ink/inkjs.ts";
import { suggestion } from "./nearest.ts";
import { foundAt, type Rule } from "./rule.ts";

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  written: Object.keys(WRITE_SLOTS),
  polished: Object.keys(WRITE_SLOTS),
  composed: COMPOSE_SLOTS,
  price: GIANTS,
  change: GIANTS,
  shorted: GIANTS,
};

const PRELUDE = '-> END\n=== function written(slot) ===\n~ return "Oui."\n';

export const unknownArgument: Rule = {
  name: "unknown-argument",
  severity: "error",
  reason: 'written("phrase") demande une feuille qui n’existe pas : la phrase du joueur manquerait.',
  good: `{written("sentence")}\n${PRELUDE}`,
  bad: `{written("phrase")}\n${PRELUDE}`,
  check: (story) =>
    (story.parsed?.FindAll(FunctionCall)() ?? []).flatMap((call) => {
      const known = KNOWN[call.name];
      const [argument] = call.args;
      const value = argument instanceof StringExpression ? argument.toString() : null;
      return !known || value === null || known.includes(value)
        ? []
        : [foundAt(story, call, `${call.name}("${value}") : nom inconnu.`, suggestion(value, known))];
    }),
};
