/** Who may import whom, and what the core may never touch: the table of docs/architecture.md, enforced. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const SRC = join(ROOT, "src");

/** Folder of src/ to the folders it may import; `*` ends a name that covers what is below. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "core/random": [],
  "core/story": [],
  "core/market": ["core/random", "core/story/cues.ts"],
  "core/predictor": ["core/random", "core/story/cues.ts"],
  "core/thoughts": [],
  "core/manuscript": ["core/story"],
  "core/save": ["core/game/log.ts", "core/manuscript", "core/market/types.ts", "core/story"],
  "core/game": ["core"],
  "core/book": ["core"],
  content: ["core/story", "core/save", "core/manuscript", "core/book/binding.ts"],
  app: ["core", "content"],
  reader: ["app", "content", "core/story", "core/manuscript", "link"],
  stage: ["app", "content", "core/story", "core/manuscript"],
  link: ["core/save"],
  storage: ["app"],
  audio: ["app", "content", "core/story"],
  protocol: [],
  host: ["app", "content", "core/story", "protocol"],
  embed: ["protocol"],
  tools: [
    "app",
    "content",
    "core",
    "embed",
    "link",
    "protocol",
    "reader",
    "stage",
    "storage",
    "studio/desk/wire.ts",
  ],
  studio: ["app", "content", "core", "protocol", "reader/dom", "reader/page", "tools/ink", "tools/story"],
  "editions.ts": ["app", "content", "core", "host/written-story.ts"],
  "main.ts": ["app", "audio", "content", "core", "editions.ts", "host", "link", "reader", "stage", "storage"],
};

/** Packages a folder may import by name; tools may import any. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "core/story": ["inkjs"],
  "core/random": ["pure-rand"],
  stage: ["phaser", "phaser-src"],
  storage: ["idb-keyval"],
  reader: ["uqr"],
  audio: ["howler"],
  studio: ["@codemirror", "@lezer/highlight", "fflate", "idb-keyval", "inkjs"],
};

/** Bindings of the language that differ between engines, clocks and places. */
const NOT_IN_CORE =
  /\b(?:Date|Intl|performance|setTimeout|setInterval|document|window|fetch)\b|Math\.(?:random|exp|log\w*|pow|sin\w*|cos\w*|tan\w*|a(?:sin|cos|tan)\w*|cbrt|hypot|expm1)/;

interface Source {
  /** Path below src/, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return name.endsWith(".ts") && !name.endsWith(".d.ts") ? [path] : [];
  });
}

const stripComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

const SOURCES: readonly Source[] = walk(SRC).map((file) => {
  const text = stripComments(readFileSync(file, "utf8"));
  const imports = [...text.matchAll(/(?:from|import|import\()\s*["']([^"']+)["']/g)].map((match) => {
    const name = match[1] ?? "";
    return name.startsWith(".")
      ? relative(SRC, resolve(dirname(file), name)).replaceAll("\\", "/")
      : `npm:${name}`;
  });
  return { path: relative(SRC, file).replaceAll("\\", "/"), text, imports };
});

const folderOf = (path: string): string => {
  const [first = "", second = ""] = path.split("/");
  return first === "core" ? posix.join(first, second) : first;
};

const isUnder = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

describe("imports", () => {
  it("finds the sources", () => expect(SOURCES.length).toBeGreaterThan(50));

  it.each(SOURCES.map((source) => [source.path, source] as const))(
    "of %s keep to the table",
    (path, source) => {
      const folder = folderOf(path);
      const allowed = MAY_IMPORT[folder];
      expect(allowed, `no rule for src/${folder}`).toBeDefined();
      for (const target of source.imports) {
        if (target.startsWith("npm:")) {
          const name = target.slice(4);
          const isFree = folder === "tools" || name.startsWith("virtual:");
          const names = PACKAGES[folder] ?? [];
          expect(
            isFree || names.some((each) => isUnder(name, each)),
            `src/${path} imports the package ${name}`,
          ).toBe(true);
        } else if (target.startsWith("../")) {
          expect(folder, `src/${path} imports ${target}, outside src/`).toBe("tools");
        } else {
          const isFine =
            folderOf(target) === folder || (allowed ?? []).some((place) => isUnder(target, place));
          expect(isFine, `src/${path} imports src/${target}`).toBe(true);
        }
      }
    },
  );

  it("never reach tools, studio or embed from the player's bundle", () => {
    for (const { path, imports } of SOURCES) {
      if (["tools", "embed", "studio"].includes(folderOf(path))) continue;
      expect(
        imports.filter((each) => /^(tools|studio|embed)\//.test(each)),
        path,
      ).toEqual([]);
    }
  });
});

describe("core", () => {
  it.each(
    SOURCES.filter((source) => source.path.startsWith("core/")).map(
      (source) => [source.path, source.text] as const,
    ),
  )("%s uses no clock, no chance, no inexact function", (_, text) =>
    expect(NOT_IN_CORE.exec(text)?.[0] ?? "nothing").toBe("nothing"),
  );
});

describe("size of files", () => {
  const lines = SOURCES.filter(({ path }) => !path.startsWith("content/")).map(({ path, text }) => ({
    path,
    count: text.split("\n").filter((line) => line.trim()).length,
  }));

  it("stays under 300 lines each", () => expect(lines.filter(({ count }) => count > 300)).toEqual([]));

  it("keeps main.ts under 80 lines", () =>
    expect(lines.find(({ path }) => path === "main.ts")?.count).toBeLessThanOrEqual(80));

  it("keeps the median under 80 lines", () => {
    const sorted = lines.map(({ count }) => count).sort((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(80);
  });
});

describe("folders", () => {
  it.each([
    "core/market",
    "core/story",
    "core/game",
    "core/book",
    "core/save",
    "core/manuscript",
    "core/predictor",
    "core/thoughts",
    "core/random",
    "app",
    "reader",
    "stage",
    "audio",
    "storage",
    "protocol",
    "host",
    "embed",
    "link",
    "content",
    "tools",
    "studio",
  ])("src/%s says what it is in at most 25 lines", (folder) => {
    const text = readFileSync(join(SRC, folder, "README.md"), "utf8");
    expect(text.trim().split("\n").length).toBeLessThanOrEqual(25);
  });
});
