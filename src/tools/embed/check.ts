/** `npm run embed:check`: what an embed weighs, then the game on other people's pages in a real browser. Reads `dist/`; build first. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { POSTERS } from "../../embed/posters.ts";

const DIST = new URL("../../../dist/", import.meta.url);
const weight = (file: string): number => gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).length;

const script = weight("embed.js");
console.log(`embed.js ${script} B gzip`);
for (const scene of POSTERS) {
  const picture = weight(`embed/${scene}.avif`);
  console.log(`facade with ${scene}: ${script + picture} B`);
}
const { status } = spawnSync("npx", ["playwright", "test", "embed.spec.ts"], {
  cwd: fileURLToPath(new URL("../../../", import.meta.url)),
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(status ?? 1);
