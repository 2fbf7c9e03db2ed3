/** `npm run package`: the build as a zip for itch.io, and as a WordPress plugin that holds the game. Reads `dist/`; build first. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync, type Zippable } from "fflate";
import { absoluteAddresses, MOST_FILES } from "./portable.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const DIST = join(ROOT, "dist");
const OUT = join(ROOT, "packages");
const PLUGIN = "illusions-retrouvees";
/** What is compressed already is only stored. */
const PACKED = new Set([".avif", ".jpg", ".png", ".woff2", ".ogg", ".opus", ".mp3", ".m4a", ".webm"]);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)).replaceAll("\\", "/"));
}

function zipped(folder: string, files: readonly string[], under: string): Zippable {
  return Object.fromEntries(
    files.map((file) => [
      under + file,
      [new Uint8Array(readFileSync(join(folder, file))), { level: PACKED.has(extname(file)) ? 0 : 9 }],
    ]),
  );
}

function write(name: string, content: Zippable): void {
  const zip = zipSync(content);
  writeFileSync(join(OUT, name), zip);
  console.log(`${name}: ${Object.keys(content).length} files, ${(zip.length / 1e6).toFixed(1)} MB`);
}

// The manifest is for our own tools.
const game = filesBelow(DIST).filter((file) => !file.startsWith(".vite/"));
if (!game.includes("index.html")) throw new Error("dist/ has no index.html; run `npm run build` first");
if (game.length >= MOST_FILES)
  throw new Error(`${game.length} files; itch.io takes fewer than ${MOST_FILES}`);
for (const file of game) {
  const found = absoluteAddresses(file, () => readFileSync(join(DIST, file), "utf8"));
  if (found.length > 0) throw new Error(`${file} could not be moved to a sub-path: ${found.join(", ")}`);
}

mkdirSync(OUT, { recursive: true });
write("illusions-retrouvees-itch.zip", zipped(DIST, game, ""));
const plugin = join(ROOT, "assets/wordpress", PLUGIN);
write("illusions-retrouvees-wordpress.zip", {
  ...zipped(plugin, filesBelow(plugin), `${PLUGIN}/`),
  ...zipped(DIST, game, `${PLUGIN}/game/`),
});
