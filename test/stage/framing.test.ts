/** Framing: no void on the canvas, the subject whole in the free area, a bounded canvas. */
import { assert, double, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { frameScene, onCanvas, pixelRatio } from "../../src/stage/framing.ts";
import { layOut } from "../../src/stage/layout.ts";
import { WORLD } from "../../src/stage/scene-file.ts";

const scene = { subject: { x: 176, y: 26, w: 744, h: 674 }, portrait: { x: 302, y: 110, w: 590, h: 580 } };
const sizes = record({ w: integer({ min: 200, max: 3840 }), h: integer({ min: 200, max: 2160 }) });

describe("frameScene", () => {
  it("covers the canvas with the drawn world, parallax included, to well under the page", () => {
    assert(
      property(sizes, double({ min: 0.2, max: 1, noNaN: true }), (host, share) => {
        const portrait = host.h > host.w;
        const free = portrait
          ? { x: 0, y: 0, w: host.w, h: host.h * share }
          : { x: 0, y: 0, w: host.w * share, h: host.h };
        const world = onCanvas(WORLD, frameScene(scene, host, free, portrait));
        expect(world.x).toBeLessThanOrEqual(-1);
        expect(world.y).toBeLessThanOrEqual(-1);
        expect(world.x + world.w).toBeGreaterThanOrEqual(Math.min(host.w, free.w + host.w * 0.1) + 1);
        expect(world.y + world.h).toBeGreaterThanOrEqual(Math.min(host.h, free.h + host.h * 0.1) + 1);
      }),
    );
  });

  it.each([
    [1280, 720],
    [1920, 1080],
    [1440, 900],
    [844, 390],
    [1024, 768],
  ])("keeps the subject left of the page at %i x %i", (w, h) => {
    const free = { x: 0, y: 0, w: w * 0.62, h };
    const subject = onCanvas(
      free.h > free.w ? scene.portrait : scene.subject,
      frameScene(scene, { w, h }, free, false),
    );
    expect(subject.x).toBeGreaterThanOrEqual(-1);
    expect(subject.x + subject.w).toBeLessThanOrEqual(free.w + 1);
  });

  it("takes the whole canvas when nothing of it is free", () => {
    const frame = frameScene(scene, { w: 800, h: 450 }, { x: 0, y: 0, w: 0, h: 0 }, false);
    expect(frame.scale).toBeGreaterThan(0.4);
  });

  it("fits the portrait window in portrait, even where the free area is a little wider than tall", () => {
    const frame = frameScene(scene, { w: 390, h: 380 }, { x: 0, y: 0, w: 390, h: 380 }, true);
    expect(frame.scale).toBeCloseTo(380 / scene.portrait.h);
  });
});

describe("layOut", () => {
  const free = { x: 0, y: 0, w: 390, h: 380 };
  it("draws on the free part only in portrait, on the whole host in landscape", () => {
    expect(layOut({ w: 390, h: 844 }, free, true)).toEqual({
      canvas: { x: 0, y: 0, w: 390, h: 844 },
      free,
      portrait: true,
    });
    expect(layOut({ w: 800, h: 380 }, free, false).canvas).toEqual({ x: 0, y: 0, w: 800, h: 380 });
  });
});

describe("pixelRatio", () => {
  it("stays between .75 and 2 and bounds the canvas", () => {
    assert(
      property(sizes, double({ min: 0.5, max: 4, noNaN: true }), (canvas, device) => {
        const ratio = pixelRatio(canvas, device);
        expect(ratio).toBeLessThanOrEqual(2);
        expect(ratio).toBeGreaterThanOrEqual(0.75);
        if (ratio > 0.75) expect(canvas.w * canvas.h * ratio ** 2).toBeLessThanOrEqual(2_400_001);
      }),
    );
  });
});
