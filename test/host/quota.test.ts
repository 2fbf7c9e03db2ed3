/** A host that floods is heard a little, and no more. */
import { expect, it } from "vitest";
import { comfortableHeight } from "../../src/host/height.ts";
import { makeQuota } from "../../src/host/quota.ts";

it("a burst passes, a flood does not, and time gives some back", () => {
  let now = 0;
  const may = makeQuota(() => now);
  const passed = (tries: number): number => Array.from({ length: tries }, may).filter(Boolean).length;
  expect(passed(3000)).toBe(10);
  now = 1000;
  expect(passed(3000)).toBe(5);
  now = 60_000;
  expect(passed(3000)).toBe(10);
});

it.each([320, 390, 600, 719, 720, 1000, 1920, 6000])(
  "at %i px wide, the height asked for is one that may be told",
  (width) => {
    const height = comfortableHeight(width);
    expect(Number.isInteger(height)).toBe(true);
    expect(height).toBeGreaterThanOrEqual(560);
    expect(height).toBeLessThanOrEqual(2000);
  },
);
