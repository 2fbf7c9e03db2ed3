import { expect, it } from "vitest";
import { bookOf } from "../../../src/core/book/book.ts";
import { Game } from "../../../src/core/game/game.ts";
import { smallStory } from "../../fixtures/small-story.ts";

function played(sentence: string) {
  const game = new Game(smallStory("fr"), 7);
  game.play({ kind: "choose", id: "a-own", answer: { kind: "text", text: { kind: "own", text: sentence } } });
  game.play({ kind: "choose", id: "a-no" });
  return game.state();
}

it("knows the scenes lived, the choices taken in each, and the cards", () => {
  const book = bookOf(played("abc"));
  expect(book.chapters).toEqual([
    { title: "prologue", taken: ["a-own", "a-no"] },
    { title: "scene_1", taken: [] },
  ]);
  expect(book.cards).toEqual([{ number: 1, lived: "owned" }]);
  expect(book.isBound).toBe(false);
  expect(book.binding).toBe("full");
});

it("counts letters as a reader would: an emoji of one code point for one", () => {
  expect(bookOf(played("né 🖨")).letters).toBe(4);
  expect(bookOf(new Game(smallStory("fr"), 7).state()).letters).toBe(0);
});
