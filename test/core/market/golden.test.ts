/**
 * Golden price histories. They may be wrong, but they must not change: a save made yesterday continues today.
 * When the model is meant to change: `UPDATE_GOLDEN=1 npx vitest run test/core/market/golden.test.ts`, then format.
 * test/e2e/market.spec.ts asks the same of Chromium.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { golden, GOLDEN_SEEDS } from "./golden-story.ts";

const fileOf = (seed: number): URL => new URL(`golden/seed-${seed}.json`, import.meta.url);

test.each(GOLDEN_SEEDS)("seed %i gives the prices and the book it has always given", (seed) => {
  const { kept } = golden(seed);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(fileOf(seed), `${JSON.stringify(kept)}\n`);
  expect(kept).toEqual(JSON.parse(readFileSync(fileOf(seed), "utf8")));
});
