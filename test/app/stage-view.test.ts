/** Which of the player's drawings a scene is given. */
import { expect, it } from "vitest";
import type { Reading } from "../../src/app/reading.ts";
import { stageView } from "../../src/app/stage-view.ts";
import { openMarket } from "../../src/core/market/market.ts";
import type { Drawing } from "../../src/core/manuscript/manuscript.ts";

const first: Drawing = { kind: "offer", offer: "cat" };
const second: Drawing = { kind: "own", strokes: [[1, 2, 0.5]] };

function drawingIn(scene: string, drawings: Readonly<Record<string, Drawing>>): Drawing | null {
  const game = {
    theatre: { scene, light: null, cast: [], speaker: null, furnished: [] },
    turn: 3,
    turnDay: 0,
    sceneDay: 0,
    market: openMarket(1),
    beat: { choices: [] },
    manuscript: { words: {}, texts: {}, drawings },
  };
  const context = {
    reducedMotion: true,
    engraving: true,
    consulting: { open: false, subject: null },
  };
  return stageView({ game, language: "fr" } as unknown as Reading, context).drawing;
}

it("throws the second drawing on the rock, and keeps the first on its sheet", () => {
  expect(drawingIn("quarry", { first, second })).toEqual(second);
  expect(drawingIn("ursule_kitchen", { first, second })).toEqual(first);
});

it("leaves the rock bare while there is no second drawing", () => {
  expect(drawingIn("quarry", { first })).toBeNull();
});
