import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whyUnread } from "../../../src/core/story/cue-faults.ts";
import { CUES } from "../../../src/core/story/cues.ts";
import { parseCue } from "../../../src/core/story/parse-cue.ts";
import { runsOf, token } from "../../../src/core/story/runs.ts";

describe("parseCue", () => {
  it.each(Object.entries(CUES))("reads the example of %s", (name, { example }) => {
    expect(parseCue(example)).toMatchObject({ name });
  });

  it.each([
    ["scnee: ramparts", /n’existe pas/],
    ["scene:", /attend un nom/],
    ["scene: Ramparts", /attend un nom/],
    ["prompter: 3", /4 à 20/],
    ["prompter: 21", /4 à 20/],
    ["thought: 26", /1 à 25/],
    ["market: days 0", /days N/],
    ["market: shock XXX 3", /shock/],
    ["market: shock MIR 61", /shock/],
    ["market: hype 1.2", /hype/],
    ["market: open now", /open/],
    ["write: a=b=c", /write/],
    ["pose: honorine", /personnage=posture/],
    ["constructor: x", /n’existe pas/],
  ])("refuses « %s » with a reason", (tag, why) => {
    expect(parseCue(tag)).toBeNull();
    expect(whyUnread(tag)).toMatch(why);
  });

  it("never throws and never accepts an unknown name", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        const cue = parseCue(`${name}:${value}`);
        if (cue) expect(Object.hasOwn(CUES, cue.name)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("runsOf", () => {
  it("splits emphasis and the player's words", () => {
    expect(runsOf(`_Oui_, « ${token("own", "sentence")} » dit-il`)).toEqual([
      { kind: "emphasis", text: "Oui" },
      { kind: "text", text: ", « " },
      { kind: "own", slot: "sentence" },
      { kind: "text", text: " » dit-il" },
    ]);
  });

  it("finds the player's words inside an emphasis, and gives them as theirs", () => {
    expect(runsOf(`_${token("own", "title")}_. _Ou ${token("polished", "title")} ?_`)).toEqual([
      { kind: "own", slot: "title" },
      { kind: "text", text: ". " },
      { kind: "emphasis", text: "Ou " },
      { kind: "polished", slot: "title" },
      { kind: "emphasis", text: " ?" },
    ]);
  });

  it("loses no character of plain text", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[_\uE000]/.test(text)),
        (text) => {
          expect(
            runsOf(text)
              .map((run) => ("text" in run ? run.text : ""))
              .join(""),
          ).toBe(text);
        },
      ),
    );
  });
});
