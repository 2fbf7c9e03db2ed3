/** Drawings stay small, and look the same. */
import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { URSULE_DRAWINGS } from "../../../src/content/ursule-drawings.ts";
import { DRAWING_LIMIT, fitDrawing, simplify } from "../../../src/core/manuscript/drawing.ts";

describe("simplify", () => {
  it("drops what lies on the line and keeps the corners", () => {
    const stroke = [0, 0, 0.5, 50, 0.4, 0.6, 100, 0, 0.7, 100, 100, 0.8];
    expect(simplify(stroke, 1)).toEqual([0, 0, 0.5, 100, 0, 0.7, 100, 100, 0.8]);
  });

  it("keeps dots and the ends of a loop", () => {
    expect(simplify([5, 5, 1], 2)).toEqual([5, 5, 1]);
    expect(simplify([5, 5, 1, 60, 5, 1, 5, 5, 1], 2)).toHaveLength(9);
  });
});

describe("fitDrawing", () => {
  it("gives sound strokes within the limit, whatever the hand did", () => {
    const stroke = array(integer({ min: -500, max: 1500 }), { maxLength: 900 });
    assert(
      property(array(stroke, { maxLength: 12 }), (strokes) => {
        const fitted = fitDrawing(strokes);
        expect(JSON.stringify(fitted).length).toBeLessThanOrEqual(DRAWING_LIMIT);
        for (const each of fitted) {
          expect(each.length % 3).toBe(0);
          each.forEach((value, at) => {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(at % 3 === 2 ? 1 : 1000);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaves Ursule's as she drew them", () => {
    for (const strokes of Object.values(URSULE_DRAWINGS)) {
      expect(JSON.stringify(strokes).length).toBeLessThan(DRAWING_LIMIT);
      expect(strokes.every((stroke) => stroke.length % 3 === 0)).toBe(true);
    }
  });
});
