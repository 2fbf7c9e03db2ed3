/** The studio's colours, by day and by night: all in one file, and what is read stands out from what it lies on. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const STUDIO = join(import.meta.dirname, "../../src/studio");
const read = (path: string): string => readFileSync(join(STUDIO, path), "utf8");

type Colour = readonly [red: number, green: number, blue: number, opacity: number];
type Colours = Readonly<Record<string, Colour>>;

const [day = {}, night = {}] = [...read("colours.css").matchAll(/:root \{([^}]*)\}/g)].map(([, block = ""]) =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+): #(\w+);/g)].map(([, name, hex = ""]) => [name, parse(hex)]),
  ),
);
const SCHEMES: Readonly<Record<string, Colours>> = { day, night: { ...day, ...night } };

/** Of three, four, six or eight hex digits. */
function parse(hex: string): Colour {
  const digits = hex.length < 6 ? hex.replaceAll(/./g, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0, opacity = 255] = [0, 2, 4, 6]
    .filter((at) => at < digits.length)
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return [red, green, blue, opacity / 255];
}

/** One colour over an opaque one. */
function over(above: Colour, below: Colour): Colour {
  const mix = (at: 0 | 1 | 2): number => above[at] * above[3] + below[at] * (1 - above[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** Relative luminance, as WCAG 2.2 has it. */
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const PAGE = ["ink", "faint", "link", "cold", "alarm"];
const TOKENS = ["ink", "link", "label", "cold", "cue", "cue-value", "keyword", "name", "string", "faint"];

/** What is read, and on what: the last is opaque, those before it lie on it. */
const READ: readonly (readonly [texts: readonly string[], grounds: readonly string[]])[] = [
  [PAGE, ["paper"]],
  [PAGE, ["field"]],
  [["ink"], ["lifted"]],
  [
    ["ink", "faint"],
    ["touched", "paper"],
  ],
  [TOKENS, ["line", "field"]],
  [["faint"], ["line-number", "paper"]],
  [TOKENS, ["selection"]],
  [["ink"], ["same", "field"]],
  [TOKENS, ["found", "field"]],
  [["ink"], ["found-here", "field"]],
  [
    ["ink", "link"],
    ["faulty", "line", "field"],
  ],
  [["ink"], ["listed"]],
  [["on-chosen"], ["chosen"]],
];

describe.each(Object.entries(SCHEMES))("by %s", (_, colours) => {
  const of = (name: string): Colour => colours[name] ?? expect.unreachable(`--${name} is no colour`);

  it.each(READ)("%j stand out from %j", (texts, grounds) => {
    const ground = grounds.map(of).reduceRight((below, above) => over(above, below));
    const faint = texts
      .map((text) => [text, Math.round(contrast(of(text), ground) * 100) / 100] as const)
      .filter(([, found]) => found < 4.5);
    expect(faint).toEqual([]);
  });

  it("a completion's detail is read at three quarters of its ink", () => {
    for (const [text, ground] of [
      ["ink", "lifted"],
      ["on-chosen", "chosen"],
    ] as const) {
      const [red, green, blue] = of(text);
      expect(contrast(over([red, green, blue, 0.75], of(ground)), of(ground)), ground).toBeGreaterThan(4.5);
    }
  });

  it("what says where one is and what is wrong stands out by three", () => {
    for (const mark of ["alarm", "warning", "cold", "cursor", "odd"])
      expect(contrast(of(mark), of("field")), mark).toBeGreaterThan(3);
    expect(contrast(of("on-fold"), of("fold"))).toBeGreaterThan(3);
  });
});

it("words held with the mouse are read by night; by day the browser colours them itself", () => {
  for (const text of ["ink", "on-chosen"])
    expect(contrast(SCHEMES.night?.[text] ?? parse("000"), night["chosen"] ?? parse("000"))).toBeGreaterThan(
      4.5,
    );
});

it("night changes every colour but that of the game’s frame", () => {
  expect(Object.keys(day).filter((name) => !(name in night))).toEqual(["stage"]);
  expect(Object.keys(night).filter((name) => !(name in day))).toEqual([]);
});

it.each(["studio.css", "small-screen.css", "editor/look.ts"])("%s has no colour of its own", (path) => {
  const text = read(path);
  expect(text.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\(/gi)).toBeNull();
  const known = new Set([...Object.keys(day), "face"]);
  const used = [...text.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name);
  expect(used.filter((name) => !known.has(name ?? ""))).toEqual([]);
});
