/** What the eye sees of ink, token by token. */
import { StringStream } from "@codemirror/language";
import { describe, expect, it } from "vitest";
import { inkGrammar } from "../../src/studio/editor/ink-grammar.ts";

/** `kind:text` of every piece that has a kind. */
function tokens(text: string): string[] {
  const state = inkGrammar.startState?.(2);
  if (!state) throw new Error("the grammar has no first state");
  return text.split("\n").flatMap((line) => {
    const stream = new StringStream(line, 2, 2);
    const found: string[] = [];
    while (!stream.eol()) {
      stream.start = stream.pos;
      const kind = inkGrammar.token(stream, state);
      if (stream.pos === stream.start) throw new Error(`stuck at ${stream.pos} of ${line}`);
      if (kind !== null) found.push(`${kind}:${stream.current()}`);
    }
    return found;
  });
}

describe("the grammar of ink", () => {
  it.each([
    ["=== scene_2(x) ===", ["knot:=== scene_2(x) ==="]],
    ["= detour", ["stitch:= detour"]],
    ["VAR skin = 100", ["keyword:VAR", "name:skin", "operator:=", "number:100"]],
    [
      "~ temp n = skin + 2",
      ["operator:~", "keyword:temp", "name:n", "operator:=", "name:skin", "operator:+", "number:2"],
    ],
    ["INCLUDE fr/prologue.ink", ["keyword:INCLUDE"]],
    ["# scene: ramparts", ["cue:#", "cue:scene", "cue:: ", "cueValue:ramparts"]],
    ["Elle part. -> scene_3.suite", ["divert:-> scene_3.suite"]],
    ["-> gobseck_calls ->", ["divert:-> gobseck_calls", "divert:->"]],
    ["- (encore) Rien.", ["bullet:-", "label:(encore)"]],
    ["Un n\\# 5 et un point-virgule ; rien.", []],
    ["TODO: la pluie", ["todo:TODO: la pluie"]],
    ["Suite <>", ["glue:<>"]],
  ])("reads %s", (line, expected) => expect(tokens(line)).toEqual(expected));

  it("tells a choice's bullets, condition, brackets and cues apart", () =>
    expect(tokens("* {t01 >= 2} [Non. # id: s2-no] Bien.")).toEqual([
      "bullet:*",
      "brace:{",
      "name:t01",
      "operator:>=",
      "number:2",
      "brace:}",
      "bullet:[",
      "cue:#",
      "cue:id",
      "cue:: ",
      "cueValue:s2-no",
      "bullet:]",
    ]));

  it("leaves the words of an alternative to the prose, and its question to logic", () =>
    expect(tokens('{composed("first") == 1: Oui, elle dort.|Non.}')).toEqual([
      "brace:{",
      "name:composed",
      'text:"first"',
      "operator:==",
      "number:1",
      "brace::",
      "brace:|",
      "brace:}",
    ]));

  it("keeps a comment over its lines, and stops at its end", () =>
    expect(tokens("/* un\ndeux */ ~ x\n// trois")).toEqual(["note:/* un", "note:deux */", "note:// trois"]));

  it("reads the whole story without stopping", async () => {
    const { readFileSync } = await import("node:fs");
    const found = tokens(readFileSync("story/fr/epilogue.ink", "utf8"));
    expect(found.filter((each) => each.startsWith("knot:")).length).toBeGreaterThan(3);
  });
});
