/** Two choices of the same name. */
import { choiceIds } from "../choice-ids.ts";
import type { Found, Rule } from "./rule.ts";

export const duplicateId: Rule = {
  name: "duplicate-id",
  severity: "error",
  reason: "Deux choix du même nom, et une partie gardée ne sait plus lequel a été pris.",
  good: "* [Oui. # id: a-yes]\n* [Non. # id: a-no]\n- -> END\n",
  bad: "* [Oui. # id: a-yes]\n* [Non. # id: a-yes]\n- -> END\n",
  check: (story) => {
    const first = new Map<string, string>();
    return choiceIds(story).flatMap(({ id, file, line }): Found[] => {
      const before = first.get(id);
      if (before === undefined) first.set(id, `${file}:${line}`);
      return before === undefined
        ? []
        : [
            {
              file,
              line,
              message: `Le nom « ${id} » sert déjà à un autre choix, ${before}.`,
              fix: "Changer celui des deux que vous venez d’écrire, jamais l’ancien.",
            },
          ];
    });
  },
};
