/** A photographer's studio: the real stage, bundled once, in a headless Chromium; takes stills of built scenes. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import type { SceneFile } from "../../stage/scene-file.ts";
import type { StillRequest } from "./harness/harness.ts";
import { CHROMIUM } from "../run/chromium.ts";
import { ROOT } from "./read-scene.ts";

const HARNESS = join(ROOT, "src/tools/art/harness");

/** Changes whenever the stage or the harness does. */
function fingerprint(): string {
  const hash = createHash("sha1");
  for (const folder of [join(ROOT, "src/stage"), HARNESS]) {
    for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 12);
}

/** Folder of the bundled harness, made again only when the stage changed; made aside, then put in place. */
async function bundle(): Promise<string> {
  const kept = join(tmpdir(), `illusions-harness-${fingerprint()}`);
  if (existsSync(join(kept, "index.html"))) return kept;
  const outDir = `${kept}-${process.pid}`;
  const [{ build }, { phaserLite }] = await Promise.all([import("vite"), import("../vite/phaser-lite.ts")]);
  await build({
    configFile: false,
    root: HARNESS,
    publicDir: false,
    logLevel: "error",
    plugins: phaserLite.plugins,
    build: { outDir, emptyOutDir: true, minify: false, reportCompressedSize: false },
  });
  try {
    renameSync(outDir, kept);
    return kept;
  } catch {
    // another studio bundled the same stage meanwhile
    return outDir;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

function serve(folder: string, scenes: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const scene = /^\/scenes\/(\w+)\.json$/.exec(path)?.[1];
    const file = join(folder, path === "/" ? "index.html" : path);
    const body = scene === undefined ? existsSync(file) && readFileSync(file) : scenes.get(scene);
    response.writeHead(body ? 200 : 404, {
      "content-type": TYPES[extname(path === "/" ? ".html" : path)] ?? "text/html",
    });
    response.end(body || "");
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

export interface Studio {
  /** Makes a built scene known to the studio, under its id. */
  hang(scene: SceneFile): void;
  /** One PNG. width and height in CSS pixels; density in device pixels per CSS pixel. */
  take(request: StillRequest, width: number, height: number, density?: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** A still that takes longer than this, in ms, will never come. */
const PATIENCE = 120_000;

function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no still after ${PATIENCE} ms`)), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

interface Desk {
  readonly page: Page;
  readonly errors: string[];
}

async function openDesk(browser: Browser, address: string, density: number): Promise<Desk> {
  const page = await browser.newPage({ deviceScaleFactor: density });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(address);
  await page.waitForFunction(() => "takeStill" in window);
  return { page, errors };
}

/** Opens Chromium; close it in the end, whatever happened. Page errors fail the still. */
export async function openStudio(): Promise<Studio> {
  const scenes = new Map<string, string>();
  const server = await serve(await bundle(), scenes);
  const { port } = server.address() as AddressInfo;
  let browser: Browser | null = null;
  const pages = new Map<number, Desk>();
  const desk = async (density: number): Promise<Desk> => {
    browser ??= await chromium.launch(CHROMIUM);
    const known = pages.get(density) ?? (await openDesk(browser, `http://127.0.0.1:${port}/`, density));
    pages.set(density, known);
    return known;
  };
  return {
    hang: (scene) => void scenes.set(scene.id, JSON.stringify(scene)),
    take: async (request, width, height, density = 1) => {
      const { page, errors } = await desk(density);
      errors.length = 0;
      try {
        await page.setViewportSize({ width, height });
        const picture = await withinTime(page.evaluate((wanted) => window.takeStill(wanted), request));
        if (errors.length > 0) throw new Error("the page complained");
        return Buffer.from(picture.slice(picture.indexOf(",") + 1), "base64");
      } catch (error) {
        throw new Error([String(error), ...errors].join("\n"), { cause: error });
      }
    },
    close: async () => {
      await browser?.close();
      server.close();
    },
  };
}
