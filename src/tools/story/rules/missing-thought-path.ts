/** A thought met in a scene that lets it be lived in one way only. */
import type { CompiledStory } from "../../ink/compile-from.ts";
import type { Found, Rule } from "./rule.ts";

const MEETING = /\bmeet\(\s*(t\d\d)\s*,\s*([123])\s*\)/g;

export const missingThoughtPath: Rule = {
  name: "missing-thought-path",
  severity: "error",
  reason: "Le jeu respecte le désaccord : une pensée que l’on croise se fait sienne (2) ou se conteste (3).",
  good: "VAR t01 = 0\n~ meet(t01, 1)\n* [Oui. # id: a-yes]\n    ~ meet(t01, 2)\n* [Non. # id: a-no]\n    ~ meet(t01, 3)\n- Bien.\n-> END\n=== function meet(ref thought, how) ===\n~ thought = how\n",
  bad: "VAR t01 = 0\n~ meet(t01, 1)\n* [Oui. # id: a-yes]\n    ~ meet(t01, 2)\n- Bien.\n-> END\n=== function meet(ref thought, how) ===\n~ thought = how\n",
  check: (story) => {
    const met = meetingsIn(story);
    return [...met].flatMap(([thought, states]): Found[] => {
      const first = states.get(1);
      const lacks = [2, 3].filter((state) => !states.has(state));
      if (!first || lacks.length === 0) return [];
      const ways = lacks.map((state) => (state === 2 ? "faite sienne" : "contestée")).join(" ni ");
      return [
        {
          ...first,
          message: `La pensée ${thought} ne peut pas être ${ways}.`,
          fix: `Ajouter un choix qui fait « ~ meet(${thought}, ${lacks[0]}) ».`,
        },
      ];
    });
  },
};

/** Where each thought is first met in each of its three states. */
function meetingsIn({ sourceLines }: CompiledStory): Map<string, Map<number, Pick<Found, "file" | "line">>> {
  const met = new Map<string, Map<number, Pick<Found, "file" | "line">>>();
  for (const { code, file, line } of sourceLines)
    for (const [, thought = "", state] of code.matchAll(MEETING)) {
      const states = met.get(thought) ?? new Map<number, Pick<Found, "file" | "line">>();
      if (!states.has(Number(state))) states.set(Number(state), { file, line });
      met.set(thought, states);
    }
  return met;
}
