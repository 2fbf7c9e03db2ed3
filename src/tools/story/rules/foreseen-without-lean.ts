/** A choice of a foretold point that betrays nothing: the envelope could be neither right nor wrong. */
import { eachLine, type Rule } from "./rule.ts";

export const foreseenWithoutLean: Rule = {
  name: "foreseen-without-lean",
  severity: "error",
  reason:
    "L’enveloppe de Corentin prédit un penchant : un choix « foreseen » qui n’en porte pas ne compterait pas.",
  good: "-> a\n=== a ===\n* [Oui. # id: a-yes # foreseen: 1 # lean: give]\n* [Non. # id: a-no # foreseen: 1 # lean: keep]\n- -> END\n",
  bad: "-> a\n=== a ===\n* [Oui. # id: a-yes # foreseen: 1]\n* [Non. # id: a-no # foreseen: 1 # lean: keep]\n- -> END\n",
  check: eachLine(({ kind, tags }) => {
    const has = (name: string): boolean => tags.some(({ text }) => text.startsWith(`${name}:`));
    return kind === "choice" && has("foreseen") && !has("lean")
      ? {
          message: "Ce choix est d’un moment prédit, et ne porte aucun penchant.",
          fix: "Ajouter « # lean: give », keep, defy ou yield entre ses crochets.",
        }
      : null;
  }),
};
