/** A scene with a fault is refused, and the fault named. */
import { describe, expect, it } from "vitest";
import type { LayerArt, SceneArt } from "../../assets/scenes/scene.ts";
import { buildScene } from "../../src/tools/art/build-scene.ts";
import { checkScene } from "../../src/tools/art/check-scene.ts";
import good from "../../assets/scenes/print-shop-night.ts";

const adding = (layers: readonly LayerArt[]): SceneArt => ({ ...good, layers: [...good.layers, ...layers] });
const box = '<path d="M0 0h9v9z" fill="#80ff80"/>';

describe("checkScene", () => {
  it("has nothing against the first scene", () => {
    expect(checkScene(good)).toEqual([]);
  });
  it.each<[string, LayerArt, string]>([
    ["a layer id used twice", { id: "wall", z: 0.301, body: box }, "layer wall: used twice"],
    ["a layer of nothing", { id: "new", z: 0.301 }, "needs one of"],
    ["a depth beyond the stage", { id: "new", z: 0.99, body: box }, "depth 0.99"],
    ["a depth already taken", { id: "new", z: 0.361, body: box }, "layers wall and new: depths"],
    ["a pose of no one", { id: "new", z: 0.301, body: box, pose: "reading" }, "no character"],
    ["an inner picture without mask", { id: "new", z: 0.301, body: box, inner: "wall" }, "no mask layer"],
  ])("refuses %s", (_name, layer, fault) => {
    expect(checkScene(adding([layer])).join("\n")).toContain(fault);
  });
  it("refuses a missing hot-spot and an unknown one", () => {
    const { clock: _clock, ...objects } = good.objects;
    const faults = checkScene({ ...good, objects: { ...objects, piano: { layer: "attic" } } });
    expect(faults).toEqual([
      "object clock: no hot-spot",
      "object piano: unknown to src/content/ids.ts",
      "object piano: no layer attic",
    ]);
  });
  it("lets poses of one person, and layers of different lights, share a depth", () => {
    const poses: LayerArt[] = [
      { id: "a", z: 0.3, body: box, who: "lucien", pose: "standing" },
      { id: "b", z: 0.3, body: box, who: "lucien", pose: "reading" },
      { id: "c", z: 0.32, body: box, only: ["candle"] },
      { id: "d", z: 0.32, body: box, only: ["dark"] },
    ];
    expect(checkScene(adding(poses))).toEqual([]);
  });
});

describe("buildScene", () => {
  it("refuses a layer where nothing is painted", async () => {
    await expect(buildScene(adding([{ id: "void", z: 0.301, body: "<g/>" }]))).rejects.toThrow(
      "layer void: nothing is painted",
    );
  });
});
