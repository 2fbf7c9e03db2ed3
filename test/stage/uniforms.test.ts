/** What the shader is told. */
import { describe, expect, it } from "vitest";
import { engraveShader } from "../../src/stage/engrave-shader.ts";
import { hotSpot } from "../../src/stage/hot-spot.ts";
import { QUIET } from "../../src/stage/effects.ts";
import { rampColour } from "../../src/stage/textures.ts";
import { rasterScale } from "../../src/stage/raster.ts";
import { uniformsOf, type Look } from "../../src/stage/uniforms.ts";
import type { SceneFile } from "../../src/stage/scene-file.ts";

const light = { x: 100, y: 50, z: 0.5, radius: 400, intensity: 1, temp: 0.5, halo: 0.2, flicker: true };
const scene = {
  ambient: 0.5,
  grain: 0.1,
  vignette: 0.4,
  split: 0.3,
  shadow: [46, 0.8],
  hatch: { strength: 0.6, pitch: 4.6, cross: 0.6, ruled: false },
} as unknown as SceneFile;
const look: Look = {
  scene,
  lighting: { lights: [light] },
  frame: { x: 0, y: 0, scale: 2, portrait: false },
  ratio: 1,
  parallax: { x: 10, y: 0, focus: 0.6 },
  time: 5,
  still: true,
  engraving: true,
  modulation: QUIET,
  hot: null,
  curtain: 1,
};

describe("uniformsOf", () => {
  it("gives every uniform the shader declares, with as many members", () => {
    const given = uniformsOf(look);
    const declared = [...engraveShader(5).matchAll(/uniform vec(\d) u(\w+);/g)].filter(
      ([, , name]) => name !== "Res",
    );
    const pairs = [...engraveShader(5).matchAll(/uniform vec(\d) u(\w+);/g)].length;
    expect(pairs).toBeGreaterThan(10);
    for (const [, size, name = ""] of declared)
      expect(given[name as keyof typeof given]).toHaveLength(Number(size));
    expect(Object.keys(given)).toHaveLength(declared.length);
  });
  it("keeps a still flame still and a missing light dark", () => {
    const { Glow0, Glow1, Light0 } = uniformsOf(look);
    expect(Glow0[0]).toBe(1);
    expect(Glow1[0]).toBe(0);
    expect(Light0[0]).toBeCloseTo(99);
  });
  it("never engraves finer than four device pixels, and not at all when told so", () => {
    const pitch = uniformsOf({ ...look, ratio: 0.75 }).Hatch[1] ?? 0;
    expect(pitch * look.frame.scale).toBeGreaterThanOrEqual(4);
    expect(uniformsOf({ ...look, engraving: false }).Hatch[0]).toBe(0);
  });
  it("lets a lighting take the warmth away", () => {
    expect(uniformsOf({ ...look, lighting: { lights: [light], cold: 0.7, ambient: 0.2 } })).toMatchObject({
      Shadow: [46, 0.8, 0.3, 0.7],
      Mood: [0.2, 0.1, 0.4, 1],
    });
  });
});

describe("hotSpot", () => {
  const forme = { id: "forme", z: 0.8, surface: "forme", x: 1, y: 2, w: 3, h: 4 } as const;
  const objects = { clock: { layer: "clock", z: 0.4, x: 0, y: 0, w: 9, h: 9 } };
  it("is the object pointed at, unless the forme glints", () => {
    expect(hotSpot({ layers: [forme], objects }, 0, "clock")).toMatchObject({ z: 0.4, amount: 1 });
    expect(hotSpot({ layers: [forme], objects }, 0.5, "clock")).toMatchObject({ z: 0.8, amount: 0.5 });
    expect(hotSpot({ layers: [], objects }, 0.5, null)).toBeNull();
  });
});

describe("colours and grain", () => {
  it("runs from the first stop to the last", () => {
    expect(rampColour(["#000000", "#808080", "#ffffff"], 0)).toEqual([0, 0, 0]);
    expect(rampColour(["#000000", "#808080", "#ffffff"], 0.5)).toEqual([128, 128, 128]);
    expect(rampColour(["#000000", "#808080", "#ffffff"], 1)).toEqual([255, 255, 255]);
  });
  it("keeps textures between too coarse and too heavy", () => {
    expect([rasterScale(0.1), rasterScale(1.01), rasterScale(4)]).toEqual([0.7, 1.125, 1.5]);
  });
  it("has a tier without shadow taps", () => {
    expect(engraveShader(0)).toContain("float shade = 0.0;");
  });
});
