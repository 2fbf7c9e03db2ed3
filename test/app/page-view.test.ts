/** The game as the page shows it: what a choice asks for, what it is locked behind, whose words are whose. */
import { describe, expect, it } from "vitest";
import { pageView } from "../../src/app/page-view.ts";
import type { ChoiceView, Entry, PageView } from "../../src/app/views.ts";
import { DEFAULT_SETTINGS } from "../../src/app/settings.ts";
import { OFFERS, offersIn } from "../../src/content/offers.ts";
import { Game } from "../../src/core/game/game.ts";
import type { LogEntry } from "../../src/core/game/log.ts";
import { ENGLISH } from "../../src/core/manuscript/polish-en.ts";
import { FRENCH } from "../../src/core/manuscript/polish-fr.ts";
import type { Language } from "../../src/core/story/beat.ts";
import type { StorySource } from "../../src/core/story/story-run.ts";
import { compileStory } from "../../src/tools/ink/compile.ts";

/** One choice of each kind, then a scene that stayed French in the English edition. */
const INK = `
VAR skin = 100
VAR force = 0
VAR contagion = 0
VAR capital = 0
VAR t02 = 0
EXTERNAL written(slot)
EXTERNAL polished(slot)
EXTERNAL composed(slot)
-> prologue
=== prologue ===
# title: prologue
# scene: print_shop_night
It _rains_; he waits.
* [Write. # id: p-write # write: sentence # object: forme]
* [Take hers. # id: p-rain # write: sentence=rain]
* [Draw. # id: p-draw # draw: first]
* [Compose. # id: p-compose # compose: first=progress]
* [Trade. # id: p-trade # market: desk]
* [Let him. # id: p-let # prompter: 12]
    ~ skin -= 12
* [Object. # id: p-thought # thought: 2]
* [Think. # id: p-think]
    ~ t02 = 2
- -> scene_1
=== scene_1 ===
# title: scene_1
# who: ursule
Elle dit : « {written("sentence")} »
« {polished("sentence")} » {composed("first")}
* [— Qui parle ? # id: s-who # thought: 2]
* [Rien. # id: s-none]
- Fin.
-> END
=== function written(slot) ===
~ return "x"
=== function polished(slot) ===
~ return "x"
=== function composed(slot) ===
~ return "x"
`;

function source(): StorySource {
  const { json, hash, problems } = compileStory("/page/en.ink", () => INK);
  if (json === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return { json, hash, languages: { prologue: "en", scene_1: "fr" } };
}

function page(log: readonly LogEntry[], language: Language = "en"): PageView {
  const game = new Game(source(), 7);
  for (const entry of log) expect(game.play(entry), JSON.stringify(entry)).not.toBeNull();
  const habits = language === "fr" ? FRENCH : ENGLISH;
  return pageView(
    { game: game.state(), language, habits, offers: offersIn(language) },
    { edition: "e", pages: "fr", settings: DEFAULT_SETTINGS, subject: null, storageNotice: null },
  );
}

const take = (id: string): LogEntry => ({ kind: "choose", id });
const choiceOf = ({ choices }: PageView, id: string): ChoiceView | undefined =>
  choices.find((choice) => choice.id === id);
const textOf = (entry: Entry | undefined): string =>
  entry?.kind === "paragraph" ? entry.runs.map(({ text }) => text).join("") : "";

const WROTE: LogEntry = {
  kind: "choose",
  id: "p-write",
  answer: { kind: "text", text: { kind: "own", text: "Say 'nothing'..." } },
};

describe("what a choice asks for", () => {
  const opening = page([]);
  const askOf = (id: string) => choiceOf(opening, id)?.ask;

  it("is a sheet, with the lines offered in the reader's language", () => {
    expect(askOf("p-write")).toEqual({
      kind: "write",
      slot: "sentence",
      offers: Object.entries(OFFERS.sentence.en).map(([id, text]) => ({ id, text })),
    });
    const french = choiceOf(page([], "fr"), "p-write")?.ask;
    expect(french?.kind === "write" && french.offers[0]?.text).toBe(OFFERS.sentence.fr.rain);
  });

  it("is nothing when the line is already given", () => expect(askOf("p-rain")).toBeNull());

  it("is a drawing sheet", () =>
    expect(askOf("p-draw")).toEqual({ kind: "draw", slot: "first", offers: ["house", "cat", "rain"] }));

  it("is a composing stick, with its word's letters in the reader's language", () => {
    expect(askOf("p-compose")).toMatchObject({ kind: "compose", word: "progress", letters: "PROGRESS" });
    expect(choiceOf(page([], "fr"), "p-compose")?.ask).toMatchObject({ letters: "PROGRÈS" });
  });

  it("is the order desk", () => expect(askOf("p-trade")).toEqual({ kind: "trade" }));

  it("comes with its object and its price, or neither", () => {
    expect(choiceOf(opening, "p-write")).toMatchObject({ object: "forme", price: null });
    expect(choiceOf(opening, "p-let")).toMatchObject({ object: null, price: 12, ask: null });
  });
});

describe("a choice behind a thought", () => {
  it("is shown, and shut to who does not carry it", () =>
    expect(choiceOf(page([]), "p-thought")?.thought).toEqual({ number: 2, carried: false }));

  it("opens once the thought is carried, and shuts when it is put down", () => {
    const lived = page([take("p-think")]);
    expect(choiceOf(lived, "s-who")?.thought).toEqual({ number: 2, carried: true });
    expect(lived.thoughts.find(({ number }) => number === 2)).toMatchObject({
      state: "owned",
      carried: true,
    });
    const dropped = page([take("p-think"), { kind: "carry", thought: 2, carried: false }]);
    expect(choiceOf(dropped, "s-who")?.thought).toEqual({ number: 2, carried: false });
  });

  it("leaves the others without a lock", () => expect(choiceOf(page([]), "p-think")?.thought).toBeNull());
});

describe("the words of a page", () => {
  it("are runs, set in type, emphasis apart", () => {
    const paragraph = page([]).entries.find(({ kind }) => kind === "paragraph");
    expect(paragraph).toMatchObject({
      opening: true,
      runs: [
        { kind: "text", text: "It " },
        { kind: "emphasis", text: "rains" },
        { kind: "text", text: "; he waits." },
      ],
    });
  });

  it("give the player's own back to the letter, and the prompter's version of it as his", () => {
    const [own, polished] = page([WROTE])
      .entries.filter((entry) => entry.kind === "paragraph")
      .slice(1);
    expect(own?.runs.find(({ kind }) => kind === "own")?.text).toBe("Say 'nothing'...");
    const his = polished?.runs.find(({ kind }) => kind === "polished")?.text;
    expect(his).toBeTruthy();
    expect(his).not.toBe("Say 'nothing'...");
  });

  it("are empty where nothing was written", () =>
    expect(textOf(page([take("p-draw")]).entries.at(-2))).toBe("Elle dit\u00A0: «\u202F\u202F»"));

  it("keep their language: a scene still French in the English edition is French, its heading is not", () => {
    const { entries, choices } = page([WROTE]);
    const [title, paragraph] = entries.slice(-3);
    expect(title).toMatchObject({ kind: "title", language: "en" });
    expect(paragraph).toMatchObject({ kind: "paragraph", language: "fr", speaker: "ursule" });
    expect(textOf(paragraph)).toBe("Elle dit\u00A0: «\u202FSay 'nothing'...\u202F»");
    expect(choices[0]).toMatchObject({ language: "fr", runs: [{ text: "—\u00A0Qui parle\u202F?" }] });
  });

  it("remember what was chosen, and whether it was whispered", () => {
    expect(page([take("p-let")]).entries).toContainEqual(
      expect.objectContaining({ kind: "chosen", whispered: true, language: "en" }),
    );
    expect(page([WROTE]).entries).toContainEqual(
      expect.objectContaining({ kind: "chosen", whispered: false }),
    );
  });

  it("have keys that last as pages are added", () => {
    const before = page([]).entries;
    const after = page([WROTE]).entries;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after.map(({ key }) => key)).size).toBe(after.length);
  });
});

it("tells the turn, the skin and the end", () => {
  expect(page([])).toMatchObject({ turn: 0, skin: 100, ended: false, mayCarry: true });
  expect(page([take("p-let"), take("s-none")])).toMatchObject({
    turn: 2,
    skin: 88,
    ended: true,
    choices: [],
  });
});
