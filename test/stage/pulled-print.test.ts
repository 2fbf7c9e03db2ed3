/** The print on the tympan: nobody sees the sentence the right way round before she peels the sheet. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { layersOnStage } from "../../src/stage/cast.ts";
import type { SceneFile } from "../../src/stage/scene-file.ts";

const scene = JSON.parse(readFileSync("public/scenes/press_bed.json", "utf8")) as SceneFile;
const empty = { furnished: [], forme: "Je suis là.", leaflet: [], drawing: null };
const prints = (pose: string | null): string[] =>
  [...layersOnStage(scene, { ...empty, cast: [{ who: "honorine", pose }] }, "candle")].filter(
    (id) => scene.layers.find((layer) => layer.id === id)?.pulled === true,
  );

it.each([null, "working", "standing"])("is not there while she is %s", (pose) => {
  expect(prints(pose)).toEqual([]);
});
it("is there once she reads, and glints never go to it", () => {
  expect(prints("reading")).toHaveLength(1);
  expect(scene.layers.find(({ surface }) => surface === "forme")?.pulled).toBeUndefined();
});
