/** What the sheet accepts, whatever is pasted into it. */
import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { TEXT_LIMIT } from "../../../src/core/manuscript/manuscript.ts";
import { acceptText, countPoints } from "../../../src/core/manuscript/text.ts";

const accepted = (raw: string): string => {
  const result = acceptText(raw);
  return result.ok ? result.text : `refused: ${result.reason}`;
};

describe("acceptText", () => {
  it.each([
    ["  Une\n phrase\t\t pliée.  ", "Une phrase pliée."],
    ["🦊", "🦊"],
    ["مرحبا بالعالم", "مرحبا بالعالم"],
    ["👩‍👧 deux", "👩‍👧 deux"],
    ["e\u0301te\u0301", "été"],
    ["a\u202Eb\u0000c", "abc"],
    ["\uD83D seule", "seule"],
    ["là\u00A0: oui", "là\u00A0: oui"],
  ])("keeps %j as %j", (raw, text) => expect(accepted(raw)).toBe(text));

  it.each(["", "   \n ", "\u200D", "\u202E\u2069", "\uD800"])("refuses %j as empty", (raw) =>
    expect(acceptText(raw)).toEqual({ ok: false, reason: "empty" }),
  );

  it("counts code points, not halves of emoji", () => {
    expect(acceptText("🦊".repeat(TEXT_LIMIT)).ok).toBe(true);
    expect(acceptText("🦊".repeat(TEXT_LIMIT + 3))).toEqual({ ok: false, reason: "long", over: 3 });
  });

  it("gives one line, within the limit, that is accepted again as it is", () => {
    assert(
      property(string({ unit: "binary", maxLength: 700 }), (raw) => {
        const result = acceptText(raw);
        if (!result.ok) return;
        expect(result.text).not.toMatch(/[\n\r\t]/);
        expect(countPoints(result.text)).toBeLessThanOrEqual(TEXT_LIMIT);
        expect(acceptText(result.text)).toEqual(result);
      }),
    );
  });
});
