/** Settings come from a text that may be anything, and are always within their ranges. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, readSettings, withSettings } from "../../src/app/settings.ts";

describe("kept settings", () => {
  it("come back as they were", () => {
    const settings = { textScale: 1.2, engraving: false, motion: "reduced" } as const;
    expect(readSettings(JSON.stringify(settings))).toEqual(settings);
  });

  it.each([null, "", "{", "null", "[]", "3", '"x"', '{"textScale":"big","engraving":1,"motion":"wild"}'])(
    "are the defaults when the text is %s",
    (text) => expect(readSettings(text)).toEqual(DEFAULT_SETTINGS),
  );

  it("keep what is sound beside what is not, and drop what is unknown", () =>
    expect(readSettings('{"textScale":1.4,"engraving":"no","motion":"reduced","extra":1}')).toEqual({
      textScale: 1.4,
      engraving: true,
      motion: "reduced",
    }));

  it.each([
    [9, 1.6],
    [-1, 0.8],
    [1e308, 1.6],
    [1.25, 1.25],
  ])("of text scale %s give %s", (kept, read) =>
    expect(readSettings(JSON.stringify({ textScale: kept })).textScale).toBe(read),
  );

  it("never throw, whatever the text", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { textScale, engraving, motion } = readSettings(text);
        expect(textScale).toBeGreaterThanOrEqual(0.8);
        expect(textScale).toBeLessThanOrEqual(1.6);
        expect(typeof engraving).toBe("boolean");
        expect(["system", "reduced"]).toContain(motion);
      }),
    ));
});

describe("changed settings", () => {
  it("change what is named and leave the rest", () =>
    expect(withSettings(DEFAULT_SETTINGS, { engraving: false })).toEqual({
      ...DEFAULT_SETTINGS,
      engraving: false,
    }));

  it("leave the settings they were made from as they were", () => {
    const before = { ...DEFAULT_SETTINGS };
    withSettings(DEFAULT_SETTINGS, { textScale: 1.5, motion: "reduced" });
    expect(DEFAULT_SETTINGS).toEqual(before);
  });
});
