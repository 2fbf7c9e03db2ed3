/** A question to the game that Inky could not answer. */
import { Knot } from "../../ink/inkjs.ts";
import { foundAt, type Rule } from "./rule.ts";

export const externalWithoutFallback: Rule = {
  name: "external-without-fallback",
  severity: "error",
  reason: "Sans fonction de même nom, l’histoire s’arrête dans Inky au premier appel.",
  good: "EXTERNAL price(giant)\n{price(1)}\n-> END\n=== function price(giant) ===\n~ return 142\n",
  bad: "EXTERNAL price(giant)\n{price(1)}\n-> END\n",
  check: (story) => {
    const functions = new Set(
      story.parsed
        ?.FindAll(Knot)()
        .flatMap((knot) => (knot.isFunction ? (knot.identifier?.name ?? []) : [])),
    );
    return [...(story.parsed?.externals ?? [])]
      .filter(([name]) => !functions.has(name))
      .map(([name, declaration]) =>
        foundAt(
          story,
          declaration,
          `EXTERNAL ${name} n’a pas de repli.`,
          `Écrire « === function ${name}(…) === » avec un ~ return.`,
        ),
      );
  },
};
