/** Every page a player can write or draw finds its place in the Book. */
import { describe, expect, it } from "vitest";
import { makeBookView } from "../../src/app/book/make-book-view.ts";
import { DRAW_SLOTS, WRITE_SLOTS } from "../../src/content/ids.ts";
import { offersIn } from "../../src/content/offers.ts";
import { typeset } from "../../src/content/typography.ts";
import { Game } from "../../src/core/game/game.ts";
import type { Drawing, WrittenText } from "../../src/core/manuscript/manuscript.ts";
import { FRENCH } from "../../src/core/manuscript/polish-fr.ts";
import { toHtml } from "../../src/reader/page/markup.ts";
import { sectionsOf } from "../../src/reader/book/sections.ts";
import { smallStory } from "../fixtures/small-story.ts";

const OFFERS = offersIn("fr");
const start = new Game(smallStory("fr"), 7).state();
const LIVED = ["prologue", "scene_2", "scene_6", "scene_13", "scene_20", "scene_23"];
const DRAWING: Drawing = { kind: "own", strokes: [[0, 0, 1, 900, 900, 1]] };

/** The book of a game in which these scenes were lived and these pages written. */
function bookOf(texts: Readonly<Record<string, WrittenText>>, titles: readonly string[] = LIVED) {
  const drawings = Object.fromEntries(DRAW_SLOTS.map((slot) => [slot, DRAWING]));
  const game = {
    ...start,
    transcript: titles.map((title) => ({ kind: "title" as const, title, language: "fr" as const })),
    scenes: titles.map((title) => ({ title, day: 0, entries: 0 })),
    manuscript: { ...start.manuscript, texts, drawings },
  };
  return makeBookView({ game, language: "fr", habits: FRENCH, offers: OFFERS });
}

type View = ReturnType<typeof bookOf>;
const chapters = (view: View) => view.parts.flatMap((part) => part.chapters);
const plates = (view: View) => [...chapters(view).flatMap((chapter) => chapter.plates), ...view.closing];
const leaf = (view: View, id: string): string => {
  const section = sectionsOf(view, 1).find((each) => each.id === id);
  return section ? toHtml(section.markup) : "";
};

const slots = Object.keys(WRITE_SLOTS) as (keyof typeof WRITE_SLOTS)[];
const own = Object.fromEntries(slots.map((slot) => [slot, { kind: "own", text: `mine: ${slot}` } as const]));

describe("what was written", () => {
  it("is printed once, every slot of it, in the player's own words", () => {
    const view = bookOf(own);
    expect(view.title).toEqual({ text: "mine: title", own: true });
    expect(view.epigraph).toEqual({ text: { text: "mine: sentence", own: true }, by: null });
    const printed = plates(view).flatMap((plate) => (plate.kind === "text" ? [plate.text.text] : []));
    expect(printed).toEqual(["mine: mirror", "mine: transversal", "mine: transcendence", "mine: last"]);
    for (const plate of plates(view)) expect(plate.caption).not.toBe("");
  });

  it("is Honorine's where hers was taken", () => {
    for (const slot of slots)
      for (const offer of WRITE_SLOTS[slot]) {
        const html = sectionsOf(bookOf({ [slot]: { kind: "offer", offer } }), 1)
          .map(({ markup }) => toHtml(markup))
          .join("");
        expect(html, `${slot}=${offer}`).toContain(typeset(OFFERS(slot)[offer] ?? "", "fr"));
      }
  });

  it("makes the title page, and the cover", () => {
    const view = bookOf(own);
    expect(leaf(view, "title")).toContain('<h1 class="title-work" dir="auto">mine: title</h1>');
    expect(leaf(view, "cover")).toContain("title");
    const hers = bookOf({ title: { kind: "offer", offer: "copy" } });
    expect(leaf(hers, "title")).toContain('<h1 class="title-work">L’Exemplaire</h1>');
    expect(bookOf({}).title).toEqual({ text: "Illusions retrouvées", own: false });
  });

  it("stands beside its scene, and the last sentence in the closing pages", () => {
    const view = bookOf(own);
    const scene20 = chapters(view).find(({ eyebrow }) => eyebrow.endsWith("20"));
    expect(scene20?.plates.map(({ caption }) => caption)).toEqual(["La transcendance"]);
    expect(view.closing.map(({ caption }) => caption)).toEqual(["La dernière phrase"]);
    expect(leaf(view, "closing")).toContain('<p class="own" dir="auto">mine: last</p>');
  });

  it("is not lost when its scene has no chapter", () => {
    expect(
      bookOf(own, ["prologue"]).closing.flatMap((plate) => (plate.kind === "text" ? [plate.text.text] : [])),
    ).toEqual(["mine: mirror", "mine: transversal", "mine: transcendence", "mine: last"]);
  });
});

it("prints both drawings, each in its chapter", () => {
  const view = bookOf({});
  expect(plates(view).filter(({ kind }) => kind === "drawing")).toHaveLength(DRAW_SLOTS.length);
  expect(view.closing).toEqual([]);
  expect(
    sectionsOf(view, 1)
      .map(({ markup }) => toHtml(markup))
      .join("")
      .match(/plate-drawing/g),
  ).toHaveLength(2);
});

it("puts the last Exchange in the last act, and the epilogue apart", () => {
  const view = bookOf({}, ["prologue", "scene_23", "crash", "epilogue"]);
  expect(view.parts.map(({ title, chapters: held }) => [title, held.length])).toEqual([
    ["Prologue", 1],
    ["Acte V", 2],
    ["Épilogue", 1],
  ]);
});
