/** A choice too long for a button. */
import { longestWords } from "../../ink/inline.ts";
import { eachLine, type Rule } from "./rule.ts";

/** Most words of a choice, in its longest reading. */
const CHOICE_WORDS = 14;

export const longChoice: Rule = {
  name: "long-choice",
  severity: "warning",
  reason: `Un choix se lit d’un coup d’œil : ${CHOICE_WORDS} mots au plus.`,
  good: "* [Remonter l’horloge. # id: a-clock]\n- -> END\n",
  bad: "* [Remonter l’horloge de son père, huit tours, comme il le faisait chaque soir avant de monter se coucher. # id: a-clock]\n- -> END\n",
  check: eachLine(({ label }) => {
    const words = longestWords(label);
    return words <= CHOICE_WORDS
      ? null
      : {
          message: `Choix de ${words} mots (${CHOICE_WORDS} au plus).`,
          fix: "Dire le reste dans la suite du choix.",
        };
  }),
};
