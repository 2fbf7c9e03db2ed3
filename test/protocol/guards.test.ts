/** What may cross between the game and the page around it, whatever is thrown at it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENDINGS } from "../../src/content/endings.ts";
import { THOUGHT_NUMBERS } from "../../src/content/thoughts.ts";
import { readCommand, readEvent } from "../../src/protocol/guards.ts";
import { greeting, stepOf } from "../../src/protocol/handshake.ts";

/** Words that a message may hold, besides numbers. */
const WORDS = new Set(
  "type ready language act thought lived ending height error code fr en owned contested unkept fault pause resume volume"
    .split(" ")
    .concat(ENDINGS),
);

const isClosed = (message: object): boolean =>
  Object.entries(message).every(
    ([name, value]) => WORDS.has(name) && (typeof value === "number" || WORDS.has(String(value))),
  );

describe("an event", () => {
  it.each(ENDINGS)("tells of %s", (ending) =>
    expect(readEvent({ type: "ending", ending })).toEqual({ type: "ending", ending }),
  );

  it("tells of every thought, and of no other number", () => {
    for (const thought of THOUGHT_NUMBERS)
      expect(readEvent({ type: "thought", thought, lived: "owned" })).not.toBeNull();
    for (const thought of [0, 26, 1.5, Number.NaN, "1"])
      expect(readEvent({ type: "thought", thought, lived: "owned" })).toBeNull();
  });

  it("carries nothing that was slipped into it", () =>
    expect(readEvent({ type: "act", act: 2, text: "ma phrase", toString: "x" })).toEqual({
      type: "act",
      act: 2,
    }));

  it.each([
    { type: "ending", ending: "ma phrase" },
    { type: "act", act: "ma phrase" },
    { type: "toString" },
    { type: ["act"] },
  ])("is refused as %j", (data) => expect(readEvent(data)).toBeNull());
});

it("nothing passes a guard but closed words and numbers", () => {
  const word = fc.oneof(fc.constantFrom(...WORDS), fc.string());
  const value = fc.oneof(word, fc.integer(), fc.double(), fc.anything());
  const data = fc.oneof(
    fc.anything(),
    fc.dictionary(word, value),
    fc.record({
      type: word,
      act: value,
      ending: value,
      language: value,
      thought: value,
      lived: value,
      height: value,
      code: value,
      volume: value,
    }),
  );
  fc.assert(
    fc.property(data, (given) => {
      for (const message of [readEvent(given), readCommand(given)])
        if (message) expect(isClosed(message)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

describe("a command", () => {
  it.each([
    { type: "pause" },
    { type: "resume" },
    { type: "language", language: "en" },
    { type: "volume", volume: 0.5 },
  ])("is %j", (command) => expect(readCommand(command)).toEqual(command));

  it.each([
    { type: "volume", volume: 1.1 },
    { type: "language", language: "de" },
    { type: "choose", turn: 0, choiceId: "pro-page" },
    { type: "erase" },
    null,
  ])("is not %j", (data) => expect(readCommand(data)).toBeNull());
});

it("a step of the handshake is known by its version", () => {
  expect(stepOf(greeting("hello"))).toBe("hello");
  for (const data of [{ illusions: 2, step: "hello" }, { illusions: 1, step: "x" }, "hello", null, undefined])
    expect(stepOf(data)).toBeNull();
});
