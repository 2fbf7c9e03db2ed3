/** `npm run perf`: the game beside a bare inkjs page, same story, same slow phone, same run. Needs a build. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { CHROMIUM } from "../run/chromium.ts";
import { inkStory } from "../vite/ink-plugin.ts";
import { measure, type Measure } from "./measure.ts";

const RUNS = 5;
const BARE = "src/tools/perf/bare/index.html";
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const serve = async (root: string, outDir: string): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = await preview({
    root,
    configFile: false,
    base: "/",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
    logLevel: "error",
  });
  return { url: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const bareDist = mkdtempSync(join(tmpdir(), "bare-"));
await build({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: "error",
  base: "./",
  plugins: [inkStory()],
  build: { outDir: bareDist, emptyOutDir: true, rolldownOptions: { input: join(ROOT, BARE) } },
});

const game = await serve(ROOT, "dist");
const bare = await serve(ROOT, bareDist);
const browser = await chromium.launch(CHROMIUM);
const games: Measure[] = [];
const bares: Measure[] = [];
for (let run = 0; run < RUNS; run += 1) {
  bares.push(await measure(browser, bare.url + BARE));
  games.push(await measure(browser, game.url));
}
await browser.close();
await Promise.all([game.close(), bare.close()]);

interface Row {
  readonly name: string;
  readonly of: (measure: Measure) => number;
  /** Most the ratio to the bare page may be. */
  readonly most?: number;
  /** Most the figure itself may be. */
  readonly within?: number;
}

const ROWS: readonly Row[] = [
  { name: "first text, ms", of: (each) => each.firstText, most: 0.5 },
  { name: "first choice clickable, ms", of: (each) => each.firstChoice, most: 0.5 },
  { name: "choice to painted text, ms", of: (each) => median(each.turns), most: 1.3 },
  { name: "bytes before the first choice, kB", of: (each) => each.bytesFirst / 1000 },
  { name: "bytes in all, kB", of: (each) => each.bytes / 1000 },
  { name: "long tasks after the first choice", of: (each) => each.longTasks.length },
  { name: "longest of them, ms", of: (each) => Math.max(0, ...each.longTasks), within: 100 },
];
let isOver = false;
console.log(
  `${"median of ".concat(String(RUNS)).padEnd(36)} ${"game".padStart(9)} ${"bare".padStart(9)}  ratio`,
);
for (const { name, of, most, within } of ROWS) {
  const [mine, yardstick] = [median(games.map(of)), median(bares.map(of))];
  const ratio = mine / yardstick;
  const [figure, limit] = within === undefined ? [ratio, most] : [mine, within];
  const isRowOver = limit !== undefined && !(figure <= limit);
  isOver ||= isRowOver;
  const bound = limit === undefined ? "" : `(at most ${limit}) ${isRowOver ? "OVER" : "ok"}`;
  console.log(
    `${name.padEnd(36)} ${mine.toFixed(1).padStart(9)} ${yardstick.toFixed(1).padStart(9)}  ${ratio.toFixed(2)} ${bound}`,
  );
}
process.exit(isOver ? 1 : 0);
