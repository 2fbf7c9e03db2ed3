/** The same seed gives the same prices in Chromium as in Node, to the cent and to the last digit of belief. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { build } from "vite";
import { type Golden, golden, GOLDEN_SEEDS } from "../core/market/golden-story.ts";

const folder = new URL("../core/market/", import.meta.url);

/** The engine and its golden story as one script that leaves `market.golden` on the page. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL("golden-story.ts", folder)),
        name: "market",
        formats: ["iife"],
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && "output" in first ? first.output[0] : null;
  if (!chunk) throw new Error("vite gave no script");
  return chunk.code;
}

test("five seeds give in Chromium the golden prices and book, and every close that Node gives", async ({
  page,
}) => {
  await page.goto("about:blank");
  await page.addScriptTag({ content: await bundle() });
  for (const seed of GOLDEN_SEEDS) {
    const told = await page.evaluate(
      (each) => (window as unknown as { market: { golden: (seed: number) => Golden } }).market.golden(each),
      seed,
    );
    expect(told.kept).toEqual(JSON.parse(readFileSync(new URL(`golden/seed-${seed}.json`, folder), "utf8")));
    expect(told.history).toEqual(golden(seed).history);
  }
});
