/** What is brought, kept and taken away. */
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { placeOf } from "../../src/studio/compile/place.ts";
import { makePlayable } from "../../src/studio/files/playable.ts";
import { editsOf, withEdits } from "../../src/studio/files/work.ts";
import { homeOf, placed, unzipStory, zipStory } from "../../src/studio/files/zip-story.ts";
import { findLine } from "../../src/studio/player/find-line.ts";
import { compileFrom } from "../../src/tools/ink/compile-from.ts";
import { storySource } from "../../src/tools/ink/story-source.ts";

const FILES = {
  "story/fr.ink": "INCLUDE fr/a.ink\n-> a\n",
  "story/fr/a.ink": "=== a ===\nL’été. n° 1 — « oui ».\n",
};

describe("the zip of a story", () => {
  it("drops into story/, and comes back as it was", () => {
    const zip = zipStory(FILES);
    expect(Object.keys(unzipSync(zip))).toEqual(["fr.ink", "fr/a.ink"]);
    expect(unzipStory(zip)).toEqual(FILES);
  });

  it("is found in whatever folder it was put, with nothing else", () => {
    const zip = zipSync({
      "mon texte/story/fr.ink": strToU8("-> a"),
      "mon texte/story/fr/a.ink": strToU8("Un."),
      "mon texte/notes.txt": strToU8("non"),
      "__MACOSX/mon texte/story/fr/._a.ink": strToU8("non"),
    });
    expect(unzipStory(zip)).toEqual({ "story/fr.ink": "-> a", "story/fr/a.ink": "Un." });
  });

  it.each([[["../../fr/a.ink"]], [["readme.ink"]], [[]]])("refuses what has no place: %s", (names) =>
    expect(placed(names.map((name) => [name, ""]))).toBeNull(),
  );

  it("throws on what is no zip", () => expect(() => unzipStory(strToU8("bonjour"))).toThrow());

  it("gives a lone file its place by its name, when it has only one", () => {
    expect(homeOf("a.ink", FILES)).toBe("story/fr/a.ink");
    expect(homeOf("a.ink", { ...FILES, "story/en/a.ink": "" })).toBeNull();
  });
});

describe("kept work", () => {
  it("is what differs, files that went included", () => {
    const now = { "story/fr.ink": "-> b", "story/fr/b.ink": "=== b ===" };
    const edits = editsOf(FILES, now);
    expect(edits).toEqual({ "story/fr.ink": "-> b", "story/fr/a.ink": null, "story/fr/b.ink": "=== b ===" });
    expect(withEdits(FILES, edits)).toEqual(now);
  });
});

describe("a line that was read", () => {
  const files = {
    "story/fr/a.ink":
      '=== a ===\n# scene: ramparts\nLe cours est de {price("MIR")} euros ce matin, dit-elle.\nAutre chose que cela, et bien loin.',
  };
  it("is found through its figures", () =>
    expect(findLine("Le cours est de 412 euros ce matin, dit-elle.", files)).toEqual({
      file: "story/fr/a.ink",
      line: 3,
    }));
  it("is not found when it is not there", () =>
    expect(findLine("Rien de tout cela n’est écrit", files)).toBeNull());
});

describe("the playable folder", () => {
  const story = (text: string) =>
    storySource(
      compileFrom(
        placeOf(
          { "story/fr.ink": `# title: prologue\n${text}\n* [Oui. # id: a-yes]\n- -> END\n` },
          "story/fr.ink",
        ),
      ),
    );
  const page = readFileSync("index.html", "utf8");
  const build: Record<string, string> = {
    "index.html": page,
    "en/index.html": page,
    "assets/fr-1.js": "export const json = 1;",
    "assets/en-1.js": "export const json = 1;",
    "assets/page.js": "play()",
  };

  it("holds the build with the edited story, in its module and on its page", async () => {
    const zip = await makePlayable({
      list: { files: Object.keys(build), stories: { fr: "assets/fr-1.js", en: "assets/en-1.js" } },
      fetchFile: (name) => Promise.resolve(strToU8(build[name] ?? "")),
      stories: { fr: story("Une ligne <neuve>."), en: story("A line.") },
      readMe: { name: "LISEZ-MOI.txt", text: "…" },
      progress: () => {},
    });
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    const text = (name: string): string =>
      strFromU8(files[`illusions-retrouvees/${name}`] ?? new Uint8Array());
    expect(text("assets/fr-1.js")).toContain("Une ligne <neuve>.");
    expect(text("index.html")).toContain("Une ligne &lt;neuve&gt;.");
    expect(text("en/index.html")).toContain("A line.");
    expect(text("assets/page.js")).toBe("play()");
    expect(text("LISEZ-MOI.txt")).toBe("…");
  });
});
