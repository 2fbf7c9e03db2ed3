/** Gobseck telephones: days stop where he calls, wait for the answer, and go on; the story's own words, real prices. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { Game } from "../../../src/core/game/game.ts";
import { accountOf } from "../../../src/core/market/market.ts";
import type { StorySource } from "../../../src/core/story/story-run.ts";
import { compileStory } from "../../../src/tools/ink/compile.ts";

const MAIN = resolve("story/telephone.ink");
const DAYS = 60;
const INK = `
INCLUDE shared/state.ink
INCLUDE fr/nights/gobseck-calls.ink
-> night_1
=== night_1 ===
# title: night_1
# scene: coffee_night
# market: open
Nuit.
* [Vendre. # id: t-sell # market: desk]
* [Confier. # id: t-prudent # market: delegate prudent]
    ~ temperament = trades_prudent
* [Oser. # id: t-bold # market: delegate bold]
    ~ temperament = trades_bold
* [Trouver. # id: t-find]
    ~ capital += 700
- # market: close
Soir.
* [Suite. # id: t-next]
* [Suite sans bruit. # id: t-silent]
    -> scene_12
- -> scene_6
=== scene_12 ===
# title: scene_12
# market: hype 1
# market: days ${DAYS}
Silence. {price("MIR")}
-> scene_13
=== scene_13 ===
# title: scene_13
# market: days 1
Feu.
-> gobseck_calls ->
Fin. {called()}
-> END
=== scene_6 ===
# title: scene_6
# market: hype 1
# market: days ${DAYS}
Escalier.
-> gobseck_calls ->
Soupe. {called()} {bought_in()} {brought()}
* [Sortir. # id: t-end]
- -> END
`;

const { json, hash, problems } = compileStory(MAIN, (path) =>
  path === MAIN ? INK : readFileSync(path, "utf8"),
);
if (json === null) throw new Error(problems.map(({ message }) => message).join("\n"));
const source: StorySource = { json, hash, languages: { night_1: "fr" } };

const SEED = 3;
const START = 250;
const choose = (game: Game, id: string): void => expect(game.play({ kind: "choose", id }), id).not.toBeNull();
const ids = (game: Game): string[] => game.state().beat.choices.map((choice) => choice.id);
const lastLine = (game: Game): string => {
  const { runs } = game.state().beat.paragraphs.at(-1) ?? { runs: [] };
  return runs.map((run) => ("text" in run ? run.text : "")).join("");
};
const kinds = (game: Game): string[] => game.state().market.ledger.map(({ kind }) => kind);

/** Plays up to the telephone: everything Gobseck allows, short of two houses. */
function called(night = "t-sell"): Game {
  const game = new Game(source, SEED);
  game.play({ kind: "trade", order: { side: "short", giant: "ABS", shares: 44 } });
  game.play({ kind: "trade", order: { side: "short", giant: "MIR", shares: 16 } });
  choose(game, night);
  choose(game, "t-next");
  return game;
}

describe("a margin call", () => {
  it("stops the days at its close, is heard at once, and leaves the others waiting", () => {
    const state = called().state();
    const { callDay } = accountOf(state.market);
    expect(callDay).toBe(state.market.day);
    expect(state.market.day).toBeLessThan(START + DAYS);
    expect(state.telephone.pendingDays).toBe(START + DAYS - state.market.day);
    expect(state.market.open).toBe(true);
    expect(state.theatre.cast.map(({ who }) => who)).toContain("gobseck");
    expect(ids(called())).toEqual(["gc-desk", "gc-pawn", "gc-hand-over", "gc-hold"]);
    expect(lastLine(called())).toMatch(/\d euros/);
  });

  it("answered by covering, lets the days that waited pass", () => {
    const game = called();
    game.play({ kind: "trade", order: { side: "cover", giant: "ABS", shares: 44 } });
    game.play({ kind: "trade", order: { side: "cover", giant: "MIR", shares: 16 } });
    choose(game, "gc-desk");
    const { market, telephone, theatre } = game.state();
    expect(market.day).toBe(START + DAYS);
    expect([market.open, telephone.pendingDays]).toEqual([false, 0]);
    expect(theatre.cast.map(({ who }) => who)).not.toContain("gobseck");
    expect(lastLine(game)).toBe("Soupe. 0 0 2400");
  });

  it("answered at the counter with nothing, is asked again", () => {
    const game = called();
    const { day } = game.state().market;
    choose(game, "gc-desk");
    expect(game.state().beat.paragraphs).toHaveLength(1);
    expect(ids(game)).toContain("gc-hold");
    expect(game.state().market.day).toBe(day);
  });

  it("left alone, ends in a forced purchase that tells itself, line after line", () => {
    const game = called();
    const { day } = game.state().market;
    choose(game, "gc-hold");
    expect(game.state().market.day).toBe(day + 2);
    expect(kinds(game).at(-1)).toBe("buy-in");
    expect(game.state().beat.paragraphs.length).toBe(3);
    expect(ids(game)).toEqual(["gc-price", "gc-hang"]);
    choose(game, "gc-price");
    expect(game.state().market.day).toBeGreaterThan(day + 2);
  });

  it("is answered by pawning the press: the money is brought, once", () => {
    const game = called();
    choose(game, "gc-pawn");
    const brought = game.state().market.ledger.filter(({ kind }) => kind === "deposit");
    expect(brought.map(({ amountCents }) => amountCents)).toEqual([240_000, 160_000]);
    expect(ids(game)).not.toContain("gc-pawn");
  });

  it("is answered with what is left in the purse", () => {
    const game = called("t-find");
    expect(ids(game)).toContain("gc-purse");
    choose(game, "gc-purse");
    const brought = game.state().market.ledger.filter(({ kind }) => kind === "deposit");
    expect(brought.map(({ amountCents }) => amountCents)).toEqual([240_000, 70_000]);
    expect(ids(game)).not.toContain("gc-purse");
  });

  it("is answered by Cassandre for whoever hands over, and for whoever has", () => {
    const game = called();
    choose(game, "gc-hand-over");
    expect(kinds(game)).toContain("cover");
    expect(kinds(game)).not.toContain("buy-in");
    expect(game.state().market.day).toBe(START + DAYS);
  });

  it("does not ring for who owes nothing", () => {
    const game = new Game(source, SEED);
    choose(game, "t-sell");
    choose(game, "t-next");
    expect(game.state().market.day).toBe(START + DAYS);
    expect(ids(game)).toEqual(["t-end"]);
  });

  it("begun in a silent scene, waits for the next one", () => {
    const game = new Game(source, SEED);
    game.play({ kind: "trade", order: { side: "short", giant: "ABS", shares: 80 } });
    choose(game, "t-sell");
    choose(game, "t-silent");
    const { market, telephone } = game.state();
    expect(ids(game)).toContain("gc-hold");
    expect(market.day + telephone.pendingDays).toBe(START + DAYS + 1);
  });

  it("replays to the same state, days that wait included", () => {
    const game = called();
    const again = new Game(source, SEED);
    for (const entry of game.state().log) again.play(entry);
    expect(again.state()).toEqual(game.state());
    expect(again.state().telephone.pendingDays).toBeGreaterThan(0);
  });
});

describe("an account in Cassandre's hands", () => {
  it.each(["t-prudent", "t-bold"])(
    "(%s) is never bought in, and its reader never asked for an order",
    (id) => {
      let rings = 0;
      for (let seed = 0; seed < 12; seed += 1) {
        const game = new Game(source, seed);
        choose(game, id);
        choose(game, "t-next");
        for (let turns = 0; turns < 20 && ids(game).includes("gc-well"); turns += 1) {
          rings += 1;
          expect(ids(game)).toEqual(["gc-well", "gc-stood"]);
          expect(accountOf(game.state().market).callDay).toBeNull();
          choose(game, "gc-well");
        }
        expect(ids(game)).toEqual(["t-end"]);
        expect(kinds(game)).not.toContain("buy-in");
      }
      expect(rings > 0).toBe(id === "t-bold");
    },
  );
});
