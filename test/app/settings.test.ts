/** Settings come from a text that may be anything, and are always whole and within their ranges. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Changes, readSettings, withSettings } from "../../src/app/read-settings.ts";
import { DEFAULT_SETTINGS } from "../../src/app/settings.ts";
import type { Settings } from "../../src/app/views.ts";

const OTHERS: Settings = {
  textScale: 1.2,
  lineHeight: 1.25,
  letterSpacing: 0.12,
  typeface: "dyslexic",
  theme: "contrast",
  motion: "reduced",
  engraving: false,
  appearance: "slow",
  sound: false,
  volumes: { music: 0, ambience: 0.3, effects: 1 },
  captions: true,
  hints: true,
  shortcuts: false,
  delegation: "patient",
};

describe("kept settings", () => {
  it("come back as they were", () => expect(readSettings(JSON.stringify(OTHERS))).toEqual(OTHERS));

  it.each([null, "", "{", "null", "[]", "3", '"x"', '{"textScale":"big","engraving":1,"motion":"wild"}'])(
    "are the defaults when the text is %s",
    (text) => expect(readSettings(text)).toEqual(DEFAULT_SETTINGS),
  );

  it("of an earlier version of the game lack some: those are the defaults", () =>
    expect(readSettings('{"textScale":1.2,"engraving":false,"motion":"reduced"}')).toEqual({
      ...DEFAULT_SETTINGS,
      textScale: 1.2,
      engraving: false,
      motion: "reduced",
    }));

  it("keep what is sound beside what is not, and drop what is unknown", () =>
    expect(
      readSettings('{"textScale":1.4,"engraving":"no","volumes":{"music":0.1,"effects":"x"},"extra":1}'),
    ).toEqual({ ...DEFAULT_SETTINGS, textScale: 1.4, volumes: { ...DEFAULT_SETTINGS.volumes, music: 0.1 } }));

  it.each([
    ["textScale", 9, 2],
    ["textScale", -1, 0.8],
    ["textScale", 1e308, 2],
    ["textScale", 1.25, 1.25],
    ["lineHeight", 0, 1],
    ["lineHeight", 3, 1.4],
    ["letterSpacing", -1, 0],
    ["letterSpacing", 1, 0.2],
  ] as const)("of %s %s give %s", (name, kept, read) =>
    expect(readSettings(JSON.stringify({ [name]: kept }))[name]).toBe(read),
  );

  it.each([
    [2, 1],
    [-0.5, 0],
    [null, 0.7],
  ])("of a volume of %s give %s", (kept, read) =>
    expect(readSettings(JSON.stringify({ volumes: { ambience: kept } })).volumes.ambience).toBe(read),
  );

  it("take nothing from a prototype", () => {
    readSettings('{"__proto__":{"theme":"night"},"volumes":{"__proto__":{"music":0}}}');
    expect(({} as Changes).theme).toBeUndefined();
    expect(readSettings('{"constructor":1,"toString":2}')).toEqual(DEFAULT_SETTINGS);
  });

  it("never throw, whatever the text, and are always sound", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), settingsText()), (text) => {
        const settings = readSettings(text);
        expect(withSettings(DEFAULT_SETTINGS, settings)).toEqual(settings);
        expect(new Set(Object.keys(settings))).toEqual(new Set(Object.keys(OTHERS)));
        expect(settings.textScale).toBeGreaterThanOrEqual(0.8);
        expect(settings.textScale).toBeLessThanOrEqual(2);
        for (const volume of Object.values(settings.volumes)) {
          expect(volume).toBeGreaterThanOrEqual(0);
          expect(volume).toBeLessThanOrEqual(1);
        }
      }),
    ));
});

/** A text with the right names over anything. */
function settingsText(): fc.Arbitrary<string> {
  const fields = Object.keys(OTHERS).map((name) => [name, fc.anything()] as const);
  return fc
    .record(Object.fromEntries(fields), { requiredKeys: [] })
    .map((data) => JSON.stringify(data) ?? "");
}

describe("changed settings", () => {
  it("change what is named and leave the rest", () =>
    expect(withSettings(DEFAULT_SETTINGS, { engraving: false })).toEqual({
      ...DEFAULT_SETTINGS,
      engraving: false,
    }));

  it("leave the settings they were made from as they were", () => {
    const before = structuredClone(DEFAULT_SETTINGS);
    withSettings(DEFAULT_SETTINGS, { textScale: 1.5, motion: "reduced" });
    expect(DEFAULT_SETTINGS).toEqual(before);
  });
});
