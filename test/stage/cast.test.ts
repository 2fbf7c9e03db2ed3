/** Who and what is on stage for a view. */
import { describe, expect, it } from "vitest";
import { drawnPose, layersOnStage, lightOf } from "../../src/stage/cast.ts";
import type { LayerFile, SceneFile } from "../../src/stage/scene-file.ts";

const at = { x: 0, y: 0, w: 1, h: 1, svg: "<svg/>" };
const layers: LayerFile[] = [
  { id: "wall", z: 0.3, ...at },
  { id: "flame", z: 0.5, only: ["candle"], ...at },
  { id: "her-mask", z: 0.62, mask: true, who: "honorine", pose: "reading", ...at },
  { id: "her", z: 0.62, who: "honorine", pose: "reading", ...at },
  { id: "her-up", z: 0.62, who: "honorine", pose: "standing", ...at },
  { id: "sister", z: 0.6, who: "ursule", ...at },
  { id: "leaflet", z: 0.7, surface: "leaflet", x: 0, y: 0, w: 1, h: 1 },
  { id: "sheet", z: 0.7, surface: "drawing", x: 0, y: 0, w: 1, h: 1 },
  { id: "forme", z: 0.8, surface: "forme", x: 0, y: 0, w: 1, h: 1 },
];
const scene = {
  layers,
  light: "candle",
  lightings: { candle: { lights: [] }, dark: { lights: [] } },
} as unknown as SceneFile;
const empty = { cast: [], furnished: [], forme: null, leaflet: [], drawing: null };
const on = (view: Partial<Parameters<typeof layersOnStage>[1]>, light = "candle"): string[] => [
  ...layersOnStage(scene, { ...empty, ...view }, light),
];

describe("layersOnStage", () => {
  it("shows the empty room: no one, no leaflet, no drawing, but always the forme", () => {
    expect(on({})).toEqual(["wall", "flame", "forme"]);
  });
  it("shows a character in the pose asked for, never two poses, never a mask", () => {
    expect(on({ cast: [{ who: "honorine", pose: "standing" }] })).toEqual([
      "wall",
      "flame",
      "her-up",
      "forme",
    ]);
  });
  it("shows what the refuge was made into, and no other of its corners", () => {
    const refuge = { ...scene, layers: [...layers, { id: "bench", z: 0.5, furnishing: "bench", ...at }] };
    const shown = (furnished: readonly string[]) =>
      layersOnStage(refuge as SceneFile, { ...empty, furnished }, "candle");
    expect(shown(["table"]).has("bench")).toBe(false);
    expect(shown(["table", "bench"]).has("bench")).toBe(true);
  });
  it("falls back on the first pose drawn", () => {
    expect(on({ cast: [{ who: "honorine", pose: "working" }] })).toContain("her");
    expect(drawnPose(layers, "honorine", null)).toBe("reading");
    expect(drawnPose(layers, "ursule", "standing")).toBeUndefined();
  });
  it("shows a layer without pose whatever the pose", () => {
    expect(on({ cast: [{ who: "ursule", pose: "hidden" }] })).toContain("sister");
  });
  it("hides what belongs to another light", () => {
    expect(on({}, "dark")).not.toContain("flame");
  });
  it("shows the sheets once there is something on them", () => {
    expect(on({ leaflet: ["a", "b", "c"], drawing: { kind: "own", strokes: [] } })).toEqual(
      expect.arrayContaining(["leaflet", "sheet"]),
    );
  });
});

describe("lightOf", () => {
  it("takes the scene's own light when asked for none, or for one it has not", () => {
    expect([lightOf(scene, null), lightOf(scene, "dark"), lightOf(scene, "dawn")]).toEqual([
      "candle",
      "dark",
      "candle",
    ]);
  });
});
