/** A sum, a call, an arrow or a bullet that ink takes for a sentence, and shows to the reader. */
import type { SourceLine } from "../../ink/scan.ts";
import { eachLine, type Found, type Rule } from "./rule.ts";

export const bareLogic: Rule = {
  name: "bare-logic",
  severity: "error",
  reason: "Sans « ~ », un calcul s’affiche tel quel ; une flèche dessinée « → » n’est pas la flèche « -> ».",
  good: "VAR force = 0\n~ force += 1\nElle tient.\n-> END\n",
  bad: "VAR force = 0\nforce += 1\nElle tient.\n-> END\n",
  check: eachLine(look),
};

const SUM = /^\s*[a-z_]\w*\s*(?:\+=|-=|\+\+|--|=(?!=))/;
const CALL = /^\s*(?:whisper|meet)\s*\(/;
const BULLET = /^\s*[•·▪]\s*\[/;
const ARROW = /(?:→|⟶|⇒|–>|—>)\s*\w/;

function look({ kind, code }: SourceLine): Omit<Found, "file" | "line"> | null {
  if (kind === "text" && (SUM.test(code) || CALL.test(code)))
    return {
      message: `« ${code.trim().slice(0, 40)} » s’afficherait au lecteur.`,
      fix: "Le faire précéder de « ~ » et d’une espace.",
    };
  if (BULLET.test(code))
    return {
      message: "Cette puce est un dessin : ce n’est pas un choix.",
      fix: "Commencer le choix par « * ».",
    };
  return ARROW.test(code) && kind !== "logic"
    ? {
        message: "Cette flèche est un dessin : elle ne mène nulle part.",
        fix: "L’écrire d’un tiret et d’un chevron, « -> ».",
      }
    : null;
}
