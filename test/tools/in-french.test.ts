/** A writer's usual mistakes are told in French, with what to do. */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { inFrench } from "../../src/tools/ink/in-french.ts";

const firstProblem = (text: string) =>
  compileStory(resolve("x.ink"), (path) => {
    if (path.endsWith("x.ink")) return text;
    throw new Error("ENOENT: no such file");
  }).problems[0];

test.each([
  ["* [Oui. # id: a-yes\n- -> END\n", "crochet « ] »", "après les repères"],
  ["* Oui. # id: a-yes]\n- -> END\n", "crochet « ] »", "après l’étoile"],
  ["{true: oui\nBien.\n-> END\n", "accolade", "même ligne"],
  ["Papi { non plus.\n-> END\n", "accolade", "\\{"],
  ["Papi } non plus.\n-> END\n", "accolade", "{"],
  ["Papi | non plus.\n-> END\n", "barre", "\\|"],
  ["-> a\n=== a b ===\nOui.\n-> END\n", "« b === »", "ni espace"],
  ["= Papi non plus.\n-> END\n", "sous-scène", "= le_quai"],
  ["Oui.\n-> quai\n", "« quai », qui n’existe pas", "=== quai ==="],
  ["~ force += 1\nOui.\n-> END\n", "« force »", "state.ink"],
  ["Oui {Élise : a|b}.\n-> END\n", "« Élise »", "state.ink"],
  ["~ meet(1)\nOui.\n-> END\n=== function meet(a, b) ===\n~ return a\n", "« meet(…) »", "virgules"],
  ["-> a\n=== a ===\nOui.\n", "rien ne dit où elle va", "-> scene_3"],
  ["INCLUDE fr/absent.ink\nOui.\n-> END\n", "« fr/absent.ink »", "INCLUDE"],
  ["-> a\n=== a ===\nOui.\n-> END\n=== a ===\nNon.\n-> END\n", "sert déjà", "un autre"],
])("%j", (text, message, fix) => {
  const problem = firstProblem(text);
  expect(problem?.message).toContain(message);
  expect(problem?.fix).toContain(fix);
});

test("what nobody has put in French yet keeps the compiler's words", () => {
  expect(inFrench("Wholly new.").message).toContain("Wholly new.");
  expect(inFrench("Wholly new.").fix).toBeUndefined();
});
