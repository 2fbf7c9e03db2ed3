/** The map of the story and the page of a walk: houses, paths, how often each is met. */
import { expect, test } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { drawMap } from "../../src/tools/story/map/draw-map.ts";
import { planOf } from "../../src/tools/story/map/plan.ts";
import { actOf, streetOf } from "../../src/tools/story/map/street.ts";
import { visitsOf } from "../../src/tools/story/map/visits.ts";
import { walkPage } from "../../src/tools/story/walk/page/walk-page.ts";
import { walkStory } from "../../src/tools/story/walk/walk-story.ts";

const INK = `-> prologue
=== prologue ===
# title: prologue
Il pleut.
* [Entrer. # id: a-in]
    -> prologue.inside
* [Rester. # id: a-out]
    -> prologue.inside
= inside
Il fait chaud dedans.
-> scene_1
=== scene_1 ===
# title: scene_1
Le matin. -> END
=== function f() ===
~ return 1
`;
const story = compileStory("/map.ink", () => INK);
const street = streetOf(story);

test("every knot and stitch is a house, and no function is", () => {
  expect(street.houses.map(({ name, words, windows }) => [name, words, windows.length])).toEqual([
    ["prologue", 4, 2],
    ["prologue.inside", 4, 0],
    ["scene_1", 2, 0],
  ]);
});

test("a path is named by the choice that takes it", () => {
  expect(street.paths).toEqual([
    { from: "prologue", to: "prologue.inside", choice: "a-in" },
    { from: "prologue", to: "prologue.inside", choice: "a-out" },
    { from: "prologue.inside", to: "scene_1", choice: null },
  ]);
});

test("a walk says how many routes took each choice and entered each house", () => {
  const { choices, houses } = visitsOf(walkStory(story, { seed: 1, routes: 10 }), street);
  expect((choices.get("a-in") ?? 0) + (choices.get("a-out") ?? 0)).toBeCloseTo(1);
  expect(houses.get("prologue.inside")).toBeCloseTo(1);
});

test("the page of a walk warms what is read, and tells what never is", () => {
  const walk = walkStory(story, { seed: 1, routes: 10 });
  const page = walkPage(walk, story.sourceLines, []);
  expect(page).toMatch(/--heat:100%"><code>Il fait chaud dedans\.<\/code> <b>100 %<\/b>/);
  expect(page).not.toContain('class="never"');
  const cold = { ...walk, walked: walk.walked.slice(0, 1) };
  expect(walkPage(cold, story.sourceLines, [])).toMatch(/class="never"[^>]*><code>\* \[(?:Entrer|Rester)/);
});

test("every house stands in a row, whatever its scene is called", () => {
  const scenes = ["prologue", "le_quai", "scene_6", "night_4", "epilogue", ""];
  const [house] = street.houses;
  if (!house) throw new Error("the street is empty");
  const titles = ["prologue", "scene_1", "le_quai", "scene_6", "night_4", "crash", "epilogue"];
  const houses = scenes.map((scene) => ({ ...house, name: `h_${scene}`, scene, act: actOf(scene, titles) }));
  const rows = planOf({ houses, paths: [] }).rows.map(({ built }) => built.map((each) => each.house.scene));
  expect(rows).toEqual([["prologue", "le_quai"], ["scene_6"], [], ["night_4"], [], ["epilogue", ""]]);
});

test("words of the story are written in the picture as words", () => {
  const picture = drawMap(street, { choices: new Map([["a-in", 1]]), houses: new Map() });
  expect(picture.match(/data-house=/g)).toHaveLength(3);
  expect(picture).toContain("Entrer.\na-in · 100 % des parcours");
  const sly = { ...street, houses: street.houses.map((house) => ({ ...house, name: '<b>"&' })) };
  expect(drawMap(sly, { choices: new Map(), houses: new Map() })).toContain("&lt;b&gt;&quot;&amp;");
});
