/** The prompter improves anything, always alike, and leaves the player's words to be recognised. */
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { polish as polishWith } from "../../../src/core/manuscript/polish.ts";
import { ENGLISH } from "../../../src/core/manuscript/polish-en.ts";
import { FRENCH } from "../../../src/core/manuscript/polish-fr.ts";
import { OFFERS } from "../../../src/content/offers.ts";
import type { Language } from "../../../src/core/story/beat.ts";

const polish = (text: string, language: Language): string =>
  polishWith(text, language === "fr" ? FRENCH : ENGLISH);

const WORDS =
  "je ne t’ai pas jamais rien personne mort mourir seul peur vide I don’t never nobody alone die love want maison rain ? ! … : 🦊 مرحبا OUI".split(
    " ",
  );

const sentence = array(oneof(constantFrom(...WORDS), string({ unit: "grapheme", maxLength: 8 })), {
  maxLength: 60,
});
const anyText = oneof(
  sentence.map((words) => words.join(" ")),
  string({ unit: "grapheme", maxLength: 600 }),
  string({ unit: "binary", maxLength: 60 }),
);
const language = constantFrom<Language>("fr", "en");
const lettersOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

describe("polish", () => {
  it("gives something else, always the same, well formed and without quotes or markup", () => {
    assert(
      property(anyText, language, (text, language) => {
        const polished = polish(text, language);
        expect(polished.trim()).not.toBe("");
        expect(polished).not.toBe(text);
        expect(polish(text, language)).toBe(polished);
        expect(polished).not.toMatch(/\p{Surrogate}/u);
        expect(polished).not.toMatch(/[«»“”"<>{}[\]|*_`#~\n]/u);
        expect(polished.length).toBeLessThanOrEqual(1.6 * text.length + 120);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps at least half of the player's words", () => {
    assert(
      property(sentence, language, (words, language) => {
        const text = words.join(" ").replaceAll(/[<>]/g, "");
        const kept = new Set(lettersOf(polish(text, language)));
        const given = lettersOf(text);
        const found = given.filter((word) => kept.has(word)).length;
        expect(found).toBeGreaterThanOrEqual(given.length / 2);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["fr", FRENCH],
    ["en", ENGLISH],
  ] as const)("has hopes enough in %s", (_, habits) => {
    expect(new Set([...habits.clauses, ...habits.sentences]).size).toBeGreaterThanOrEqual(12);
    expect(habits.turns.length + habits.swaps.length).toBeGreaterThanOrEqual(8);
  });

  it.each([
    ["JE DÉTESTE CE JEU", "fr", /^Je questionne ce jeu/],
    ["Je ne t’ai pas pardonné.", "fr", /^Je ne t’ai pas encore pardonné/],
    ["I love you", "en", /^I love who I am with you/],
    ["MUM I MISS YOU", "en", /Mum I miss you/],
    ["🦊", "fr", /^🦊 /],
    ["Je veux mourir", "fr", /^Je veux mourir, et quelqu’un devrait l’entendre\.$/],
    ["I want to die.", "en", /^I want to die, and someone should hear it\.$/],
  ] as const)("softens %j", (text, language, expected) => expect(polish(text, language)).toMatch(expected));

  it("recites Honorine's own lines, improved", () => {
    const recited = (["fr", "en"] as const).flatMap((language) =>
      Object.values(OFFERS.sentence[language]).map((line) => polish(line, language)),
    );
    expect(recited).toMatchInlineSnapshot(`
      [
        "Quand tu ne parles pas encore, j’entends la pluie réfléchir, et c’est là que tout commence.",
        "Nous voudrions tous une maison où les livres rentrent le soir. La suite vous appartient.",
        "Presque personne ne m’a dit que j’étais là, alors je l’écris, et quelque part, quelqu’un sourit déjà.",
        "When you stop talking, I can hear the rain think, together.",
        "We all want a house where the books come home at night. The rest is up to you.",
        "Hardly anybody told me I was here, so I am writing it down, together.",
      ]
    `);
  });
});
