/** Effects begin, act, end, and leave the picture as it was. */
import { describe, expect, it } from "vitest";
import { EFFECTS } from "../../src/content/ids.ts";
import { modulationOf, QUIET, remaining, startEffect } from "../../src/stage/effects.ts";
import { flicker, parallaxOf, poseOf } from "../../src/stage/motion.ts";
import { median } from "../../src/stage/ticker.ts";

describe("effects", () => {
  it.each(EFFECTS)("%s has a picture, lasts at most two seconds and then is over", (effect) => {
    const playing = startEffect(effect, 1000, false);
    expect(playing).not.toBeNull();
    if (!playing) return;
    const lasts = remaining(playing, 1000);
    expect(lasts).toBeGreaterThan(0);
    expect(lasts).toBeLessThanOrEqual(2000);
    expect(modulationOf([playing], 1000 + lasts * 0.3)).not.toEqual(QUIET);
    expect(modulationOf([playing], 1000 + lasts)).toEqual(QUIET);
    for (let t = 0; t < 1; t += 0.05)
      expect(modulationOf([playing], 1000 + t * lasts).flame).toBeGreaterThanOrEqual(0);
  });
  it("shows only changes of light without movement when motion is reduced", () => {
    expect(startEffect("press_pull", 0, true)).toBeNull();
    expect(startEffect("update", 0, true)).not.toBeNull();
  });
  it("knows nothing of an effect it was never taught", () => {
    expect(startEffect("fireworks", 0, false)).toBeNull();
  });
});

describe("motion", () => {
  const layer = { id: "a", z: 0.9, x: 0, y: 0, w: 1, h: 1, motion: { sway: 0.02, flame: 1 } };
  const parallax = parallaxOf({ x: 1, y: 1 }, 0, { parallax: 50, focus: 0.62 });
  it("moves near sheets against the eye and leaves the focus where it is", () => {
    expect(poseOf(layer, parallax, 0, true).dx).toBeCloseTo(-14);
    expect(poseOf({ ...layer, z: 0.62 }, parallax, 0, true).dx).toBeCloseTo(0);
  });
  it("has no motion of its own when still", () => {
    expect(poseOf(layer, parallax, 3, true)).toMatchObject({ rotation: 0, scaleX: 1, scaleY: 1 });
  });
  it("keeps a flame within a seventh of its brightness", () => {
    for (let t = 0; t < 60; t += 0.1) expect(Math.abs(flicker(t) - 1)).toBeLessThan(0.14);
  });
});

describe("median", () => {
  it("is not moved by one hiccup", () => {
    expect(median([42, 41, 900, 43, 42])).toBe(42);
  });
});
