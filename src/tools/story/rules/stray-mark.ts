/** `#` and `//` in the middle of a sentence: ink silently eats what follows. */
import { eachLine, type Rule } from "./rule.ts";

export const strayMark: Rule = {
  name: "stray-mark",
  severity: "error",
  reason:
    "« n# 5 » devient un repère et « http:// » un commentaire : la fin de la phrase disparaît sans rien dire.",
  good: "Le n\\# 5, sur http:\\/\\/exemple. // un vrai commentaire\n-> END\n",
  bad: "Le n# 5.\n-> END\n",
  check: eachLine(({ raw, code, kind }) => {
    if (/[^\s\\[\]}]#/.test(code) && kind !== "declaration")
      return { message: "« # » collé à un mot : la suite serait un repère.", fix: "Écrire « \\# »." };
    const comment = raw.indexOf("//");
    const isGlued = comment > 0 && /[^\s/*]/.test(raw[comment - 1] ?? "") && code.length === comment;
    return isGlued
      ? {
          message: "« // » collé à un mot : la suite serait un commentaire.",
          fix: "Écrire « \\/\\/ », ou mettre une espace avant le commentaire.",
        }
      : null;
  }),
};
