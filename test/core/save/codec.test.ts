import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/core/manuscript/answer.ts";
import { GIANTS } from "../../../src/core/story/cues.ts";
import { decode } from "../../../src/core/save/codec.ts";
import { encode, type Save, SAVE_FORMAT, SAVE_LIMIT, SAVE_VERSION } from "../../../src/core/save/save.ts";

const save: Save = {
  format: SAVE_FORMAT,
  version: SAVE_VERSION,
  language: "fr",
  storyHash: "0123",
  seed: 42,
  envelope: "01230123012301230123",
  ink: "{}",
  log: [
    { kind: "choose", id: "pro-clock" },
    {
      kind: "choose",
      id: "pro-write",
      answer: { kind: "text", text: { kind: "own", text: "نعم 🌧️ <script>" } },
    },
    {
      kind: "choose",
      id: "s2-draw",
      answer: { kind: "drawing", drawing: { kind: "own", strokes: [[1, 2, 0.5]] } },
    },
    { kind: "choose", id: "s5-word", answer: { kind: "composed", text: "PROGRÉS" } },
    {
      kind: "choose",
      id: "s20-map",
      answer: {
        kind: "links",
        links: [
          ["NUE", "ORA"],
          ["ORA", "NUE"],
        ],
      },
    },
    { kind: "trade", order: { side: "short", giant: "MIR", shares: 3 } },
    { kind: "carry", thought: 2, carried: true },
  ],
};

describe("decode", () => {
  it("gives back what encode wrote", () => expect(decode(encode(save))).toEqual({ ok: true, save, lost: 0 }));

  it("reads a save of before envelopes, and drops one that is no text", () => {
    const { envelope: _, ...older } = save;
    expect(decode(JSON.stringify(older))).toEqual({
      ok: true,
      save: { ...save, envelope: null },
      lost: 0,
    });
    expect(decode(JSON.stringify({ ...save, envelope: {} }))).toMatchObject({ save: { envelope: null } });
  });

  it.each([
    ["", "not-json"],
    ["{", "not-json"],
    ["null", "not-a-save"],
    ['{"format":"other","version":1}', "not-a-save"],
    [encode({ ...save, version: 2 }), "newer"],
    [encode({ ...save, seed: -1 }), "damaged"],
    [encode({ ...save, log: [{ kind: "choose" }] } as unknown as Save), "damaged"],
    [
      encode({
        ...save,
        log: [{ kind: "trade", order: { side: "short", giant: "GOD", shares: 1 } }],
      } as unknown as Save),
      "damaged",
    ],
    ...[[["NUE"]], [["NUE", "GOD"]], [["NUE", "ORA", "MIR"]], "all"].map((links): [string, string] => [
      encode({
        ...save,
        log: [{ kind: "choose", id: "x", answer: { kind: "links", links } }],
      } as unknown as Save),
      "damaged",
    ]),
    [encode({ ...save, log: "everything" } as unknown as Save), "damaged"],
    [" ".repeat(SAVE_LIMIT + 1), "too-big"],
  ])("names the fault of %.40s", (text, fault) => expect(decode(text)).toEqual({ ok: false, fault }));

  it.each([
    { kind: "trade", order: { side: "short", giant: "MIR", shares: -3 } },
    { kind: "trade", order: { side: "short", giant: "MIR", shares: 2.5 } },
    { kind: "trade", order: { side: "borrow", giant: "MIR", shares: 3 } },
    { kind: "trade", order: { side: "short", giant: "__proto__", shares: 3 } },
    { kind: "trade", order: null },
    { kind: "choose", id: "<b>" },
    { kind: "choose", id: "a".repeat(81) },
    {
      kind: "choose",
      id: "a",
      answer: { kind: "drawing", drawing: { kind: "own", strokes: [Array(15000).fill(1)] } },
    },
    { kind: "gift" },
    null,
  ])("keeps the log up to the first entry that cannot be read (%j), and counts what it leaves", (entry) => {
    const log = [...save.log.slice(0, 3), entry, ...save.log.slice(3)];
    expect(decode(encode({ ...save, log } as unknown as Save))).toEqual({
      ok: true,
      save: { ...save, log: save.log.slice(0, 3) },
      lost: 5,
    });
  });

  it("refuses a log that would be played for hours", () => {
    const log = Array.from({ length: 4001 }, () => ({ kind: "choose", id: "a" }));
    expect(decode(encode({ ...save, log } as Save))).toEqual({ ok: false, fault: "too-big" });
  });

  it("lets nothing unknown through, and no prototype", () => {
    const hostile = encode(save).replace(
      '"kind":"carry"',
      '"__proto__":{"polluted":1},"extra":"x","kind":"carry"',
    );
    const result = decode(hostile);
    expect(result).toEqual({ ok: true, save, lost: 0 });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => void decode(text)),
      { numRuns: 1000 },
    );
  });

  it("gives back whatever was written, drawn, composed and linked, to the letter", () => {
    const word = fc.string({ unit: "binary", maxLength: 600 });
    const offer = fc.record({ kind: fc.constant("offer" as const), offer: word });
    const page = fc.oneof(offer, fc.record({ kind: fc.constant("own" as const), text: word }));
    const whole = fc.integer({ min: 0, max: 1000 });
    const point = fc.tuple(whole, whole, fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs));
    const stroke = fc.array(point, { maxLength: 40 }).map((points) => points.flat());
    const strokes = fc.array(stroke, { maxLength: 6 });
    const drawing = fc.oneof(offer, fc.record({ kind: fc.constant("own" as const), strokes }));
    const giant = fc.constantFrom(...GIANTS);
    const answer: fc.Arbitrary<Answer> = fc.oneof(
      fc.record({ kind: fc.constant("text" as const), text: page }),
      fc.record({ kind: fc.constant("text" as const), text: page, polished: fc.constant(true as const) }),
      fc.record({ kind: fc.constant("drawing" as const), drawing }),
      fc.record({ kind: fc.constant("composed" as const), text: word }),
      fc.record({
        kind: fc.constant("links" as const),
        links: fc.array(fc.tuple(giant, giant), { maxLength: 8 }),
      }),
    );
    const id = fc.stringMatching(/^[a-z][\w-]{0,79}$/);
    const entry = fc.record({ kind: fc.constant("choose" as const), id, answer });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (log) => {
        const kept = { ...save, log };
        expect(decode(encode(kept))).toEqual({ ok: true, save: kept, lost: 0 });
      }),
      { numRuns: 50 },
    );
  });

  it("survives any truncation with a named fault", () => {
    const text = encode(save);
    for (let length = 0; length < text.length; length += 7)
      expect(decode(text.slice(0, length)).ok).toBe(false);
  });
});
