/** A scaffolded scene, in the real story, without writing a file. */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compileStory } from "../../src/tools/ink/compile.ts";
import { Story } from "../../src/tools/ink/inkjs.ts";
import { checkStory } from "../../src/tools/story/check-story.ts";
import { compareEditions } from "../../src/tools/story/parity/compare-editions.ts";
import { type NewScene, newScene } from "../../src/tools/story/scaffold/new-scene.ts";

const onDisk = (path: string): string | null => (existsSync(path) ? readFileSync(path, "utf8") : null);
const asked = { after: "scene_12", title: { fr: "Le quai", en: "The Quay" } };
const compiled = ({ files }: NewScene, language: "fr" | "en") =>
  compileStory(`story/${language}.ink`, (path) => {
    const name = relative(process.cwd(), path);
    return files[name] ?? readFileSync(path, "utf8");
  });

describe("a new scene", () => {
  const made = newScene(asked, onDisk);
  let french = compileStory("none.ink", () => "");
  let english = french;
  beforeAll(() => {
    french = compiled(made, "fr");
    english = compiled(made, "en");
  }, 60_000);

  it("stands in both editions, alike, and breaks no rule but that of a name not yet known here", () => {
    expect(compareEditions(french, english)).toEqual([]);
    const found = checkStory(french).filter(({ file }) => file.includes("le-quai"));
    // The registry this process has loaded is the one before the scene.
    expect(found.map(({ rule }) => rule)).toEqual(["unknown-value"]);
  });

  it("comes after the scene before it, and leads to the one after", () => {
    expect(made.left).toEqual([expect.stringContaining("act-3.ts : dire à « le_quai »")]);
    expect(made.files["story/fr/act-3/scene-12.ink"]).toMatch(/-> le_quai\n/);
    expect(made.files["story/fr/act-3/scene-12.ink"]).not.toContain("-> scene_13");
    expect(made.files["story/fr/act-3/le-quai.ink"]).toContain("- -> scene_13\n");
    const story = new Story(french.json ?? "");
    story.allowExternalFunctionFallbacks = true;
    story.ChoosePathString("le_quai");
    expect(story.ContinueMaximally()).toContain("commence ici");
    expect(story.currentChoices).toHaveLength(2);
  });

  it("is named in the registries, in order, and nothing else of them changes", () => {
    const added = (path: string): string[] => {
      const before = new Set(readFileSync(path, "utf8").split("\n"));
      return (made.files[path] ?? "").split("\n").filter((line) => !before.has(line));
    };
    expect(made.files["src/content/ids.ts"]).toContain('"scene_12",\n  "le_quai",\n  "scene_13",');
    expect(added("src/content/ids.ts")).toEqual(['  "le_quai",']);
    expect(added("src/content/titles.ts").join("")).toContain('{ eyebrow: "Act III", text: "The Quay" }');
  });

  it("has its two choices in the Book, each in a sentence of the length of the others", () => {
    const path = "src/content/arguments/act-3.ts";
    const text = made.files[path] ?? "";
    const entry = /^ {2}le_quai: \[\n[\s\S]*?\n {2}\],\n/m.exec(text)?.[0] ?? "";
    expect(text.replace(entry, "")).toBe(readFileSync(path, "utf8"));
    expect(text.indexOf("  scene_12: [")).toBeLessThan(text.indexOf(entry));
    const ids = [...entry.matchAll(/"(le-quai-[a-z]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => !french.json?.includes(`^id: ${id}`))).toEqual([]);
    expect(ids).toHaveLength(2);
    for (const [, said = ""] of entry.matchAll(/^ {8}"((?:Où|In which) .*)",$/gm)) {
      expect(said).toMatch(/\.$/);
      expect(said.split(/\s+/u).length).toBeLessThanOrEqual(34);
    }
    expect(entry.match(/^ {8}"(?:Où|In which) /gm)).toHaveLength(4);
  });

  it("says which lines to change when several lead on", () => {
    const forked = (path: string): string | null =>
      path.endsWith("scene-12.ink") ? `${onDisk(path)}\n-> scene_13\n` : onDisk(path);
    const { left, files } = newScene(asked, forked);
    expect(left).toContainEqual(
      expect.stringMatching(/scene-12\.ink:155, story\/fr\/act-3\/scene-12\.ink:\d+/),
    );
    expect(files["story/fr/act-3/scene-12.ink"]).toBeUndefined();
  });

  it.each([
    ["a scene that is not", { ...asked, after: "scene_99" }, /n’est pas une scène/],
    ["a title that is taken", { ...asked, title: { fr: "Scène 3", en: "x" } }, /existe déjà/],
    ["a title without a letter", { ...asked, title: { fr: "…", en: "x" } }, /pas une lettre/],
    ["the last scene", { ...asked, after: "epilogue" }, /Rien ne vient après/],
  ])("is refused for %s", (_, wrong, why) => expect(() => newScene(wrong, onDisk)).toThrow(why));
});
