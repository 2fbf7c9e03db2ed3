/** `npm run size:check`: what a player downloads, against what we promised. Reads `dist/`; build first. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));
const KB = 1000;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  /** Thousands of bytes, gzip. */
  readonly most: number;
}

const gzipSize = (file: string): number => {
  const bytes = readFileSync(join(DIST, file));
  return /\.(avif|woff2|png|webp|jpg)$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
};

/** A chunk's file with everything it imports at once. */
function withImports(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const each of chunk.imports ?? []) withImports(manifest, each, seen);
  return seen;
}

function findKey(manifest: Manifest, part: string): string {
  const key = Object.keys(manifest).find((each) => each.includes(part));
  if (key === undefined) throw new Error(`size:check finds no chunk for ${part}; is the build complete?`);
  return key;
}

/** The key of the script the page asks for. */
function entryKey(manifest: Manifest): string {
  const page = readFileSync(join(DIST, "index.html"), "utf8");
  const file = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(page)?.[1];
  const key = Object.keys(manifest).find((each) => manifest[each]?.file === file);
  if (key === undefined)
    throw new Error("size:check finds no script in dist/index.html; is the build complete?");
  return key;
}

function budgets(manifest: Manifest): Budget[] {
  const entry = entryKey(manifest);
  const page = [...withImports(manifest, entry)];
  const story = [...withImports(manifest, findKey(manifest, "story/fr"))].filter(
    (file) => !page.includes(file),
  );
  const stage = [...withImports(manifest, findKey(manifest, "stage/show"))].filter(
    (file) => !page.includes(file),
  );
  // The faces of the page itself: the Book's and those of the settings are named elsewhere, and come when asked for.
  const styles = readFileSync(join(DIST, "index.html"), "utf8");
  const fonts = readdirSync(join(DIST, "assets"))
    .filter((file) => file.endsWith(".woff2") && styles.includes(file))
    .map((file) => `assets/${file}`);
  const facade = ["embed.js", "embed/print_shop_night.avif"];
  const scene = ["scenes/print_shop_night.json", "scenes/print_shop_night.avif"];
  return [
    { name: "reader, inkjs and core", files: page, most: 60 },
    { name: "Phaser with the stage", files: stage, most: 250 },
    { name: "embed.js", files: ["embed.js"], most: 3 },
    { name: "what a host page takes", files: facade, most: 5 },
    {
      name: "all, up to the first image",
      files: ["index.html", ...page, ...story, ...stage, ...fonts, ...scene],
      most: 600,
    },
  ];
}

const manifest = JSON.parse(readFileSync(join(DIST, ".vite/manifest.json"), "utf8")) as Manifest;
let isOver = false;
for (const { name, files, most } of budgets(manifest)) {
  const bytes = files.reduce((sum, file) => sum + gzipSize(file), 0);
  isOver ||= bytes > most * KB;
  const verdict = bytes > most * KB ? "OVER" : "ok";
  console.log(`${name.padEnd(30)} ${(bytes / KB).toFixed(1).padStart(7)} kB of ${most} kB  ${verdict}`);
  for (const file of files) console.log(`    ${(gzipSize(file) / KB).toFixed(1).padStart(7)} kB  ${file}`);
}
process.exit(isOver ? 1 : 0);
