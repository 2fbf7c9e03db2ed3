/** Compiling one file gives what compiling the whole story gives. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeQuick } from "../../src/studio/compile/quick.ts";
import { mainFile, placeOf } from "../../src/studio/compile/place.ts";
import { compileFrom } from "../../src/tools/ink/compile-from.ts";

const FILES = Object.fromEntries(
  readdirSync("story", { recursive: true })
    .map((name) => join("story", String(name)).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ink"))
    .map((path) => [path, readFileSync(path, "utf8")]),
);
const MAIN = mainFile("fr");
const WHOLE = compileFrom(placeOf(FILES, MAIN)).json ?? "";
const quick = makeQuick({ files: FILES, main: MAIN, json: WHOLE });
const edited = (path: string, edit: (text: string) => string) => ({
  ...FILES,
  [path]: edit(FILES[path] ?? ""),
});

const same = (json: string | null | undefined, other: string): boolean =>
  canonicalOf(json ?? "null") === (other === WHOLE ? CANONICAL : canonicalOf(other));
/** The order in which knots stand says nothing. */
function canonicalOf(json: string): string {
  return JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1)))
      : value,
  );
}
/** Among them two that speak of labels in other files. */
const SCENES = ["prologue", "act-4/scene-17", "epilogue"].map((name) => `story/fr/${name}.ink`);
const CANONICAL = canonicalOf(WHOLE);
describe("a quick compilation", () => {
  it.each(SCENES)("of %s gives the whole story", (path) => {
    const made = quick(edited(path, (text) => `${text}\n// une remarque\n`));
    expect(made?.problems).toEqual([]);
    expect(same(made?.json, WHOLE)).toBe(true);
  });

  it("gives what the whole one gives of a new line, choice, knot and variable, and of labels that move", () => {
    const files = {
      ...edited("story/fr/act-1/scene-2.ink", (text) =>
        text
          .replace(/^# title: scene_2$/m, "VAR studio_seen = 0\n# title: scene_2\nUne ligne de plus.")
          .concat("\n=== studio_knot ===\n~ studio_seen = 2\n* [Oui. # id: st-yes] Bien.\n- -> scene_3\n"),
      ),
      // Other scenes ask about labels of this one.
      "story/fr/act-2/scene-8.ink": (FILES["story/fr/act-2/scene-8.ink"] ?? "").replace(
        /^(= ?refuse.*)$/m,
        "$1\n* [Attendre. # id: st-wait]\n* [Partir. # id: st-go]\n- Un temps.",
      ),
    };
    const made = quick(files);
    expect(made?.json).toContain("Une ligne de plus.");
    expect(made?.json).toContain("Un temps.");
    expect(same(made?.json, compileFrom(placeOf(files, MAIN)).json ?? "")).toBe(true);
  });

  it("starts elsewhere, the rest being the same", () => {
    const made = quick(edited(MAIN, (text) => text.replace("-> prologue", "-> scene_3")));
    expect(same(made?.json?.replace('{"->":"scene_3"}', '{"->":"prologue"}'), WHOLE)).toBe(true);
    expect(made?.json).not.toBe(WHOLE);
  });

  it("tells a mistake at its line", () => {
    const path = "story/fr/act-1/scene-2.ink";
    const at = (FILES[path] ?? "").split("\n").length;
    const made = quick(edited(path, (text) => `${text}-> nowhere_at_all\n`));
    expect(made?.json).toBeNull();
    expect(made?.problems).toContainEqual(
      expect.objectContaining({ file: path, line: at, severity: "error" }),
    );
  });

  it("holds the edited file to the rules that need no other, at once", () => {
    const path = "story/fr/prologue.ink";
    const made = quick(edited(path, (text) => text.replace("# light: candle", "# light: neon")));
    expect(made?.problems).toContainEqual(expect.objectContaining({ file: path, rule: "unknown-value" }));
    expect(made?.json).not.toBeNull();
  });

  it.each([
    ["a list", (text: string) => text.replace("LIST suppers = ", "LIST suppers = supper_more, ")],
    ["a variable that went", (text: string) => text.replace(/^VAR force.*$/m, "")],
  ])("leaves %s to the whole one", (_, edit) =>
    expect(quick(edited("story/shared/state.ink", edit))).toBeNull(),
  );

  it("leaves a knot that went to the whole one", () =>
    expect(
      quick(
        edited("story/fr/act-1/scene-2.ink", (text) => text.replace("=== scene_2 ===", "=== scene_two ===")),
      ),
    ).toBeNull());
});
