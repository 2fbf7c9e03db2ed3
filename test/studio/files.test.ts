/** What is brought, kept and taken away. */
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { placeOf } from "../../src/studio/compile/place.ts";
import { makePlayable } from "../../src/studio/files/playable.ts";
import { editsOf, withEdits } from "../../src/studio/files/work.ts";
import { counted, faultInWords, refusedInWords } from "../../src/studio/files/fault.ts";
import { type Brought, homeOf, placeFiles, textOf } from "../../src/studio/files/place-files.ts";
import { unzipStory, zipStory } from "../../src/studio/files/zip-story.ts";
import { STUDIO } from "../../src/content/strings/studio.ts";
import { findLine } from "../../src/studio/player/find-line.ts";
import { compileFrom } from "../../src/tools/ink/compile-from.ts";
import { storySource } from "../../src/tools/ink/story-source.ts";

const FILES = {
  "story/fr.ink": "INCLUDE fr/a.ink\n-> a\n",
  "story/fr/a.ink": "=== a ===\nL’été. n° 1 — « oui ».\n",
};

/** What was taken, and what was not, in words. */
const told = ({ files, refused }: Brought): unknown => [
  files,
  refused.map((each) => refusedInWords(each, STUDIO.fr)),
];

describe("the zip of a story", () => {
  it("drops into story/, and comes back as it was", () => {
    const zip = zipStory(FILES);
    expect(Object.keys(unzipSync(zip))).toEqual(["fr.ink", "fr/a.ink"]);
    expect(told(unzipStory("a.zip", zip))).toEqual([FILES, []]);
  });

  it("is found in whatever folder it was put, with nothing else", () => {
    const zip = zipSync({
      "mon texte/story/fr.ink": strToU8("-> a"),
      "mon texte/story/fr/a.ink": strToU8("Un."),
      "mon texte/vieux/fr/a.ink": strToU8("non"),
      "mon texte/notes.txt": strToU8("non"),
      "__MACOSX/mon texte/story/fr/._a.ink": strToU8("non"),
    });
    const brought = unzipStory("a.zip", zip);
    expect(told(brought)).toEqual([{ "story/fr.ink": "-> a", "story/fr/a.ink": "Un." }, []]);
    expect(brought.root).toBe("mon texte/story/");
  });

  it("leaves a file that is too big where it is, and says so", () => {
    const zip = zipSync({ "fr/a.ink": new Uint8Array(3_000_000), "fr/b.ink": strToU8("Un.") });
    expect(told(unzipStory("a.zip", zip))).toEqual([
      { "story/fr/b.ink": "Un." },
      ["fr/a.ink pèse plus de 2 Mo : ce n’est pas une scène."],
    ]);
  });

  it.each([
    ["nothing of a zip", strToU8("bonjour")],
    ["half of one", zipStory(FILES).subarray(0, 90)],
  ])("is named when it is %s", (_, bytes) => {
    let said = "";
    try {
      unzipStory("coupé.zip", bytes);
    } catch (error) {
      said = faultInWords(error, STUDIO.fr);
    }
    expect(said).toMatch(/^coupé\.zip n’est pas un zip, ou il est abîmé/);
  });
});

describe("files that are brought", () => {
  it.each([
    ["../../fr/a.ink", "Un.", /sort du dossier de l’histoire/],
    ["/etc/fr/a.ink", "Un.", /sort du dossier de l’histoire/],
    ["readme.ink", "Un.", /on ne sait pas où il va/],
    ["fr/a.ink", "Un.\nDeux.\nUn \u00e9t\u00e9.", /^fr\/a\.ink n’est pas en UTF-8 \(ligne 3\)/],
  ])("are refused by name: %s", (name, text, said) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const { files, refused } = placeFiles([[name, bytes]]);
    expect(files).toEqual({});
    expect(refused.map((each) => refusedInWords(each, STUDIO.fr)).join()).toMatch(said);
  });

  it("are read without the mark of their encoding", () =>
    expect(textOf(strToU8("\uFEFFINCLUDE fr/a.ink"))).toBe("INCLUDE fr/a.ink"));

  it("have their place by their name, in the edition that is open first", () => {
    const both = { ...FILES, "story/en/a.ink": "" };
    expect(homeOf("a.ink", both, "fr")).toBe("story/fr/a.ink");
    expect(homeOf("a.ink", both, "en")).toBe("story/en/a.ink");
    expect(homeOf("a.ink", FILES, "en")).toBe("story/fr/a.ink");
    expect(homeOf("b.ink", FILES, "fr")).toBeNull();
  });

  it("are counted as French counts", () =>
    expect([0, 1, 2].map((n) => counted(STUDIO.fr.errors, n))).toEqual(["0 faute", "1 faute", "2 fautes"]));
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
    expect(text("worker.js")).not.toContain("fetch");
    expect(text("LISEZ-MOI.txt")).toBe("…");
  });
});
