/** The text of a route, as it is searched and taken away. */
import { expect, it } from "vitest";
import type { Entry } from "../../../src/app/views.ts";
import { plain, routeFile } from "../../../src/reader/games/entry-text.ts";
import { emptyView } from "../../../src/reader/page/empty-view.ts";

const text = (words: string) => [{ kind: "text" as const, text: words }];

const ENTRIES: readonly Entry[] = [
  { kind: "title", key: "0", language: "fr", eyebrow: "Prologue", text: "La phrase" },
  { kind: "paragraph", key: "1", language: "fr", runs: text("Il pleut."), opening: true, speaker: null },
  { kind: "chosen", key: "2", language: "fr", runs: text("<b>Lire.</b>"), whispered: false },
  { kind: "drawing", key: "3", drawing: { kind: "offer", offer: "cat" } },
  { kind: "thought", key: "4", thought: 1, lived: "owned" },
];

it("is one file, titles underlined, choices after a mark, the player's words as they wrote them", () => {
  const view = {
    ...emptyView("fr"),
    entries: ENTRIES,
    thoughts: [{ number: 1, title: "Le cœur", state: "owned" as const, text: "", carried: false }],
  };
  expect(routeFile(view)).toBe(
    [
      "Prologue — La phrase\n====================",
      "Il pleut.",
      "> <b>Lire.</b>",
      "[un dessin]",
      "Une pensée entre au Cabinet, Le cœur\n",
    ].join("\n\n"),
  );
});

it("is searched whatever the case, the accents, the quotes and the spaces", () => {
  expect(plain("L’ÉTÉ\u00A0: cœur\u202F!")).toBe("l'ete : cœur !");
});
