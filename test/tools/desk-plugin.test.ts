/** The desk's server: what it adds to the page in development, and what it answers. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { build, createServer, type InlineConfig, type ViteDevServer } from "vite";
import { DESK, type Plan, type Problems, TOLD } from "../../src/studio/desk/wire.ts";
import { desk } from "../../src/tools/vite/desk/desk-plugin.ts";
import { inkStory } from "../../src/tools/vite/ink-plugin.ts";

const FIXTURE = new URL("../fixtures/ink/edition", import.meta.url).pathname;
let root = "";
let server: ViteDevServer;

const config = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: "silent",
  plugins: [inkStory(), desk()],
  build: { lib: { entry: "entry.js", formats: ["es"], fileName: () => "out.js" }, minify: false },
});

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "desk-plugin-"));
  cpSync(FIXTURE, root, { recursive: true });
  server = await createServer({ ...config(), server: { port: 0, host: "127.0.0.1" } });
  await server.listen();
});

afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(path, server.resolvedUrls?.local[0]), init);

test("the page gets the desk, and the story an onlooker", async () => {
  expect(await server.transformIndexHtml("/", "<html><head></head></html>")).toContain(
    '<script type="module" src="/src/studio/desk/desk.ts">',
  );
  mkdirSync(join(root, "src/studio/desk"), { recursive: true });
  writeFileSync(join(root, "src/studio/desk/watch.ts"), "export const watch = () => {};");
  const story = await server.environments.client.transformRequest("virtual:story/fr");
  expect(story?.code).toContain('"/src/studio/desk/watch.ts"');
  expect(story?.code).toContain("inkVersion");
});

test("it answers with places, knots, variables and a map", async () => {
  const plan = (await (await ask(`${DESK.plan}?edition=fr`)).json()) as Plan;
  expect(plan.houses.map(({ name }) => name)).toContain("prologue");
  expect(plan.variables.map(({ name }) => name)).toContain("skin");
  // The page asks about the story that it has, also while the next one is being written.
  writeFileSync(join(root, "story/fr/prologue.ink"), "");
  const body = JSON.stringify({ edition: "fr", paths: ["prologue.0", "nowhere.1"] });
  const places = (await (await ask(DESK.places, { method: "POST", body })).json()) as (string | null)[];
  expect(places[0]).toMatch(/prologue\.ink:\d+$/);
  expect(places[1]).toBeNull();
  expect(await (await ask(`${DESK.map}?edition=fr`)).text()).toContain('data-house="prologue"');
});

test("a saved fault is told with its line, and told away once it is mended", async () => {
  const told: Problems[] = [];
  server.environments.client.hot.send = (name: unknown, payload?: unknown) => {
    if (name === TOLD.problems) told.push(payload as Problems);
  };
  const file = join(root, "story/fr/prologue.ink");
  const ink = readFileSync(file, "utf8");
  const save = (text: string): void => {
    writeFileSync(file, text);
    server.watcher.emit("change", file);
  };
  save(ink.replace("# light: candle", "# lumiere: candle"));
  await expect
    .poll(() => told.at(-1)?.problems[0], { timeout: 5000 })
    .toMatchObject({ rule: "unknown-cue", line: 4 });
  save(ink);
  await expect
    .poll(() => told.at(-1)?.problems.some(({ severity }) => severity === "error"), { timeout: 5000 })
    .toBe(false);
});

test("a build holds nothing of it", async () => {
  await build(config());
  expect(readFileSync(join(root, "dist/out.js"), "utf8")).not.toMatch(/watch|desk/);
});
