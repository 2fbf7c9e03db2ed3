/** The Vite plugin, in a real build and a real dev server. */
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { build, createServer, type InlineConfig, type ViteDevServer } from "vite";
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

const devServer = () =>
  createServer({ ...config(), server: { middlewareMode: true, watch: null, ws: false } });

/** Saves an edit as a writer would, and gives the type and places of what the page is sent. */
async function saved(server: ViteDevServer, path: string, from: string, to: string): Promise<string[]> {
  const sent: string[] = [];
  const { hot } = server.environments.client;
  hot.send = (payload: unknown) => {
    const { type, updates = [] } = payload as { type: string; updates?: { acceptedPath: string }[] };
    sent.push(type, ...updates.map(({ acceptedPath }) => acceptedPath));
  };
  edit(path, from, to);
  server.watcher.emit("change", join(root, path));
  await expect.poll(() => sent.length).toBeGreaterThan(0);
  return sent;
}

test("the dev server gives loc and frame, and asks for a new page once the file is mended", async () => {
  edit("story/fr/prologue.ink", "# light: candle", "# light: neon");
  const server = await devServer();
  try {
    const load = () => server.environments.client.transformRequest("virtual:story/fr");
    const error = await failure(load());
    expect(error["loc"]).toMatchObject({ file: join(root, "story/fr/prologue.ink"), line: 4 });
    expect(String(error["frame"])).toContain("> 4 | # light: neon");
    expect(await saved(server, "story/fr/prologue.ink", "# light: neon", "# light: candle")).toEqual([
      "full-reload",
    ]);
    expect((await load())?.code).toContain("inkVersion");
  } finally {
    await server.close();
  }
});

test("an edited scene is sent to the module that accepts it, an error between two edits or not", async () => {
  const server = await devServer();
  try {
    const load = async (url: string) => (await server.environments.client.transformRequest(url))?.code;
    await load("/accept.js");
    const before = await load("virtual:story/fr");
    const update = ["update", "\0virtual:story/fr"];
    expect(await saved(server, "story/fr/prologue.ink", "Noir.", "Nuit.")).toEqual(update);
    expect(await load("virtual:story/fr")).not.toBe(before);
    await saved(server, "story/fr/prologue.ink", "-> END", "-> nowhere");
    await failure(load("virtual:story/fr"));
    expect(await saved(server, "story/fr/prologue.ink", "-> nowhere", "-> END")).toEqual(update);
    expect(await load("virtual:story/fr")).toContain("Nuit.");
  } finally {
    await server.close();
  }
});

test("a story outside the project is watched, saves that take one another's place or not", async () => {
  const folder = join(root, "story");
  const elsewhere = mkdtempSync(join(tmpdir(), "ink-plugin-root-"));
  const scene = join(folder, "fr/prologue.ink");
  const server = await createServer({
    root: elsewhere,
    configFile: false,
    logLevel: "silent",
    plugins: [inkStory({ folder })],
    server: { middlewareMode: true, ws: false },
  });
  try {
    await server.environments.client.transformRequest("virtual:story/fr");
    await expect.poll(() => server.watcher.getWatched()[join(folder, "fr")]).toContain("prologue.ink");
    const ink = readFileSync(scene, "utf8");
    let changes = 0;
    server.watcher.on("change", (file) => (changes += file === scene ? 1 : 0));
    for (const word of ["un", "deux", "trois"]) {
      // As editors do: the second may be given the place on the disk that the first has left.
      for (const turn of ["a", "b"]) {
        writeFileSync(`${scene}.${turn}.new`, `${ink}// ${word} ${turn}\n`);
        renameSync(`${scene}.${turn}.new`, scene);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      const before = changes;
      writeFileSync(scene, `${ink}// ${word}\n`);
      await expect.poll(() => changes, { timeout: 1000 }).toBeGreaterThan(before);
    }
  } finally {
    await server.close();
    rmSync(elsewhere, { recursive: true, force: true });
  }
});
