/** The cote's plate over a scene: when it is laid, how its needle runs, where it lies. */
import { describe, expect, it } from "vitest";
import type { CoteView } from "../../src/app/cote/cote-view.ts";
import { dayAt, isLaid, lastsOf, nextRun, RUN_MS, type Standing, STAY_MS } from "../../src/stage/cote-run.ts";
import { plateBox } from "../../src/stage/cote-place.ts";

const cote = (reason: CoteView["reason"], day: number, fromDay = day): CoteView =>
  ({ language: "fr", market: { day, shown: "MIR" }, fromDay, reason }) as CoteView;

const standing = (turn: number, shown: CoteView | null = null, run: Standing["run"] = null): Standing => ({
  turn,
  cote: shown,
  run,
});

describe("a plate is laid", () => {
  it("still, with a game that is loaded", () => {
    const run = nextRun(null, { cote: cote("night", 300, 280), turn: 9 }, 0, false);
    expect(run).toEqual({ from: 300, to: 300, since: 0, leaves: null });
    expect(nextRun(null, { cote: cote("days", 300, 280), turn: 9 }, 0, false)).toBeNull();
  });

  it("with its needle running on a market night, and when days pass under it", () => {
    const first = nextRun(standing(8), { cote: cote("night", 300, 280), turn: 9 }, 50, false);
    expect(first).toEqual({ from: 280, to: 300, since: 50, leaves: null });
    const lain = standing(9, cote("night", 300), first);
    const then = nextRun(lain, { cote: cote("night", 305, 300), turn: 10 }, 5000, false);
    expect(then).toEqual({ from: 300, to: 305, since: 5000, leaves: null });
  });

  it("for as long as days pass over a position, and no longer", () => {
    const run = nextRun(standing(8), { cote: cote("days", 300, 280), turn: 9 }, 100, false)!;
    expect(run).toMatchObject({ from: 280, to: 300, leaves: 100 + RUN_MS + STAY_MS });
    expect(isLaid(run, 200)).toBe(true);
    expect(isLaid(run, 100 + RUN_MS + STAY_MS)).toBe(false);
    expect(lastsOf(run, 100)).toBe(RUN_MS + STAY_MS);
  });

  it("without a run when nothing may move, nor for days alone", () => {
    const run = nextRun(standing(8), { cote: cote("night", 300, 280), turn: 9 }, 0, true);
    expect(run).toMatchObject({ from: 300, to: 300 });
    expect(lastsOf(run!, 0)).toBe(0);
    expect(nextRun(standing(8), { cote: cote("days", 300, 280), turn: 9 }, 0, true)).toBeNull();
  });

  it("once: the same turn told again changes nothing", () => {
    const shown = cote("days", 300, 280);
    const run = nextRun(standing(8), { cote: shown, turn: 9 }, 100, false);
    expect(nextRun(standing(9, shown, run), { cote: shown, turn: 9 }, 400, false)).toEqual(run);
  });

  it("for who consults it, until the panel is closed", () => {
    const passing = cote("days", 300, 280);
    const run = nextRun(standing(8), { cote: passing, turn: 9 }, 100, false);
    const kept = nextRun(standing(9, passing, run), { cote: cote("consulted", 300), turn: 9 }, 500, false);
    expect(kept).toEqual({ ...run, leaves: null });
    const closed = nextRun(
      standing(9, cote("consulted", 300), kept),
      { cote: passing, turn: 9 },
      9000,
      false,
    );
    expect(isLaid(closed!, 9000)).toBe(false);
    expect(nextRun(standing(9, passing, closed), { cote: null, turn: 9 }, 9500, false)).toBeNull();
  });
});

describe("the needle", () => {
  const run = { from: 280, to: 300, since: 1000, leaves: null };
  it("goes from day to day within its time, gently at both ends", () => {
    expect([0, 1000, 1000 + RUN_MS / 2, 1000 + RUN_MS, 9999].map((now) => dayAt(run, now))).toEqual([
      280, 280, 290, 300, 300,
    ]);
    expect(dayAt(run, 1000 + RUN_MS / 10) - 280).toBeLessThan(1);
  });
});

describe("its place", () => {
  it.each([
    ["a window beside the page", { x: 0, y: 0, w: 803, h: 720 }],
    ["a telephone held upright", { x: 0, y: 0, w: 390, h: 253 }],
    ["a telephone on its side", { x: 0, y: 0, w: 447, h: 390 }],
    ["a wide screen", { x: 0, y: 0, w: 1900, h: 1300 }],
  ])("is within the free area of %s", (_, free) => {
    const { x, y, w, h } = plateBox(free);
    expect(x).toBeGreaterThanOrEqual(free.x);
    expect(y).toBeGreaterThanOrEqual(free.y);
    expect(x + w).toBeLessThanOrEqual(free.x + free.w);
    expect(y + h).toBeLessThanOrEqual(free.y + free.h);
    expect(w * h).toBeGreaterThan(80_000);
  });

  it("leaves the exchange its side of a window", () => {
    const { x, w } = plateBox({ x: 0, y: 0, w: 803, h: 720 });
    expect(x + w).toBeLessThan(1280 - 552);
  });
});
