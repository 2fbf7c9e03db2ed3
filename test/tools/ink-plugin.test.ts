/** The Vite plugin, in a real build and a real dev server. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { build, createServer, type InlineConfig } from "vite";
import { inkStory } from "../../src/tools/vite/ink-plugin.ts";

const FIXTURE = new URL("../fixtures/ink/edition", import.meta.url).pathname;
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ink-plugin-"));
  cpSync(FIXTURE, root, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const config = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: "silent",
  plugins: [inkStory()],
  build: { lib: { entry: "entry.js", formats: ["es"], fileName: () => "out.js" }, minify: false },
});

const edit = (path: string, from: string, to: string): void => {
  const text = readFileSync(join(root, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
};

const failure = async (work: Promise<unknown>): Promise<Error & Record<string, unknown>> =>
  work.then(
    () => Promise.reject(new Error("it should have failed")),
    (error: Error & Record<string, unknown>) => error,
  );

test("a build holds the story as a string, its hash and the language of each knot", async () => {
  await build(config());
  const out = readFileSync(join(root, "dist/out.js"), "utf8");
  const made = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(out)}`)) as {
    edition: { json: string; hash: string; languages: Record<string, string> };
  };
  expect(JSON.parse(made.edition.json)).toHaveProperty("inkVersion", 21);
  expect(made.edition.hash).toMatch(/^[0-9a-f]{16}$/);
  expect(made.edition.languages).toMatchObject({ prologue: "fr", whisper: "fr" });
});

test("a compiler error fails the build and names file and line", async () => {
  edit("story/fr/prologue.ink", "-> END", "-> nowhere");
  const error = await failure(build(config()));
  expect(error.message).toMatch(/story\/fr\/prologue\.ink:\d+/);
  expect(error.message).toContain("nowhere");
  expect(existsSync(join(root, "dist/out.js"))).toBe(false);
});

test("a cue error fails the build, with the frame of its line", async () => {
  edit("story/fr/prologue.ink", "# light: candle", "# light: neon");
  const error = await failure(build(config()));
  expect(error.message).toMatch(/story\/fr\/prologue\.ink:4 .*\[unknown-value\]/);
  expect(error.message).toContain("neon");
});

test("the dev server gives loc and frame, and loads again once the file is mended", async () => {
  edit("story/fr/prologue.ink", "# light: candle", "# light: neon");
  const server = await createServer({
    ...config(),
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    const load = () => server.environments.client.transformRequest("virtual:story/fr");
    const error = await failure(load());
    expect(error["loc"]).toMatchObject({ file: join(root, "story/fr/prologue.ink"), line: 4 });
    expect(String(error["frame"])).toContain("> 4 | # light: neon");
    edit("story/fr/prologue.ink", "# light: neon", "# light: candle");
    const graph = server.environments.client.moduleGraph;
    for (const module of graph.idToModuleMap.values()) graph.invalidateModule(module);
    expect((await load())?.code).toContain("inkVersion");
  } finally {
    await server.close();
  }
});
