import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { typeset } from "../../../src/content/typography.ts";

const shown = (text: string) => text.replaceAll("\u202F", "~").replaceAll("\u00A0", "_");
const french = (text: string) => shown(typeset(text, "fr"));

test.each([
  ["Vraiment ?", "Vraiment~?"],
  ["Vraiment ?!", "Vraiment~?!"],
  ["Oui; non!", "Oui~; non~!"],
  ["Il dit : oui", "Il dit_: oui"],
  ["« Oui »", "«~Oui~»"],
  ["«Oui»", "«~Oui~»"],
  ["« ", "«~"],
  [" » dit-il", "~» dit-il"],
  ["— Bonsoir", "—_Bonsoir"],
  ["« — Bonsoir »", "«~—_Bonsoir~»"],
  ["3 200 €", "3~200_€"],
  ["12 %", "12_%"],
  ["200 000€ pour 33 ans", "200~000_€ pour 33_ans"],
  ["l'heure...", "l’heure…"],
  ["à 12:30", "à 12:30"],
  ["(?)", "(?)"],
  ["page 3 ansée", "page 3 ansée"],
])("%s", (given, expected) => {
  expect(french(given)).toBe(expected);
});

test("English keeps its own spacing", () => {
  expect(shown(typeset("What's that? It's 3 pages... for 3,200 €; ok", "en"))).toBe(
    "What’s that? It’s 3_pages… for 3,200_€; ok",
  );
});

test("setting a text twice changes nothing more", () => {
  const signs = string({ unit: constantFrom(...Array.from("a1 —«»;:!?'.,€%()\u00A0\u202F…h")) });
  assert(
    property(signs, constantFrom("fr" as const, "en" as const), (text, language) => {
      const once = typeset(text, language);
      expect(typeset(once, language)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});
