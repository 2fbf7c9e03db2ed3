import { describe, expect, it } from "vitest";
import { POLISH_PRICE } from "../../../src/core/manuscript/answer.ts";
import { Game } from "../../../src/core/game/game.ts";
import { smallStory } from "../../fixtures/small-story.ts";

const fr = smallStory("fr");
const start = (): Game => new Game(fr, 7);
const choose = (game: Game, id: string) => game.play({ kind: "choose", id });
const lines = (game: Game): string[] =>
  game
    .state()
    .transcript.flatMap((item) =>
      item.kind === "paragraph"
        ? [item.paragraph.runs.map((run) => ("text" in run ? run.text : `<${run.kind}>`)).join("")]
        : [],
    );

describe("a new game", () => {
  it("opens on the first beat, its title and its scene", () => {
    const state = start().state();
    expect(state.transcript.map((item) => item.kind)).toEqual(["title", "paragraph"]);
    expect(state.theatre).toEqual({
      scene: "print_shop_night",
      light: null,
      cast: [{ who: "honorine", pose: null }],
      speaker: null,
      furnished: [],
    });
    expect(state.beat.choices.map((choice) => choice.id)).toEqual(["a-own", "a-hers"]);
    expect(state.mayCarry).toBe(true);
  });
});

describe("choosing", () => {
  it("ignores a choice that is not pending, and changes nothing", () => {
    const game = start();
    const before = game.state();
    expect(choose(game, "b-sell")).toBeNull();
    expect(game.state()).toEqual(before);
  });

  it("keeps the player's words out of the ink, as tokens resolved late", () => {
    const game = start();
    game.play({
      kind: "choose",
      id: "a-own",
      answer: { kind: "text", text: { kind: "own", text: "{skin} # <b>" } },
    });
    expect(game.state().manuscript.texts.sentence).toEqual({ kind: "own", text: "{skin} # <b>" });
    expect(lines(game).slice(1)).toEqual(["Il pleut. « <own> »", "« <polished> »"]);
    expect(game.checkpoint()).not.toContain("<b>");
  });

  it("takes skin for the prompter's version of a page, once, and for nothing else", () => {
    const text = { kind: "own", text: "Il pleut, ensemble." } as const;
    const answer = { kind: "text", text, polished: true } as const;
    const game = start();
    expect(game.play({ kind: "choose", id: "a-own", answer })).toContainEqual({
      kind: "skin",
      from: 100,
      to: 100 - POLISH_PRICE,
    });
    expect(game.state().manuscript.texts.sentence).toEqual(text);
    expect(game.state().transcript).toContainEqual(
      expect.objectContaining({ kind: "chosen", whispered: true }),
    );
    game.play({ kind: "choose", id: "a-no", answer });
    expect(game.state().vitals.skin).toBe(100 - POLISH_PRICE);
    const other = start();
    other.play({ kind: "choose", id: "a-hers", answer });
    expect(other.state().vitals.skin).toBe(100);
    expect(other.takeProblems()).toEqual([]);
  });

  it("takes an offered line without any answer", () => {
    const game = start();
    choose(game, "a-hers");
    expect(game.state().manuscript.texts.sentence).toEqual({ kind: "offer", offer: "rain" });
  });

  it("tells once what happened", () => {
    const game = start();
    expect(choose(game, "a-hers")).toEqual([{ kind: "stage", effect: "recognise" }]);
    expect(choose(game, "a-let")).toEqual([{ kind: "skin", from: 100, to: 94 }]);
  });

  it("gains a thought, carries it, and opens the choice that needs it", () => {
    const carrying = start();
    choose(carrying, "a-hers");
    expect(choose(carrying, "a-no")).toContainEqual({ kind: "thought", thought: 1, lived: "owned" });
    expect(carrying.state().carried).toEqual([1]);
    expect(choose(carrying, "b-carry")).not.toBeNull();

    const without = start();
    choose(without, "a-hers");
    choose(without, "a-let");
    expect(choose(without, "b-carry")).toBeNull();
  });
});

describe("the market in the story", () => {
  const reachDay = (): Game => {
    const game = start();
    choose(game, "a-hers");
    choose(game, "a-let");
    return game;
  };

  it("passes days where the cue stands, and the next line reads the new price", () => {
    const before = start().state().market;
    const state = reachDay().state();
    expect(state.market.day).toBe(before.day + 10);
    const shown = lines(reachDay()).at(-1);
    expect(shown).toBe(`Il fait jour. ${Math.round((state.market.history.MIR.at(-1) ?? 0) / 100)}`);
  });

  it("brings the capital the first night, and Cassandre trades when asked", () => {
    const game = reachDay();
    expect(game.state().market.ledger.map((line) => [line.kind, line.amountCents])).toEqual([
      ["deposit", 300_000],
    ]);
    choose(game, "b-sell");
    expect(lines(game).at(-1)).toBe("Vendre.");
  });

  it("refuses a trade in the log when the market would", () => {
    const game = reachDay();
    expect(game.play({ kind: "trade", order: { side: "cover", giant: "MIR", shares: 1 } })).toBeNull();
    expect(game.play({ kind: "trade", order: { side: "short", giant: "MIR", shares: 3 } })).toEqual([]);
    expect(game.state().log).toHaveLength(3);
  });
});

describe("a log played again", () => {
  it("gives the same game, to the last line and cent", () => {
    const game = start();
    choose(game, "a-hers");
    choose(game, "a-no");
    game.play({ kind: "carry", thought: 1, carried: false });
    game.play({ kind: "trade", order: { side: "short", giant: "MIR", shares: 2 } });
    choose(game, "b-sell");
    const again = new Game(fr, 7);
    for (const entry of game.state().log) again.play(entry);
    expect(again.state()).toEqual(game.state());
  });
});
