/** One piece at a time, crossed to and put away; at most two are ever alive. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeDeck } from "../../src/audio/deck.ts";
import type { Track } from "../../src/audio/track.ts";

const CROSSING = 2;
const alive = new Set<string>();
let most = 0;
const told: string[] = [];
/** Ids whose opening waits for `arrive`. */
const waiting = new Map<string, (error?: Error) => void>();

function open(id: string): Promise<Track> {
  told.push(`open ${id}`);
  return new Promise((resolve, reject) => {
    alive.add(id);
    most = Math.max(most, alive.size);
    const track: Track = {
      blend: (gains, seconds) => told.push(`blend ${id} ${gains.join("/")} in ${seconds}`),
      fadeTo: (level, seconds) => told.push(`fade ${id} to ${level} in ${seconds}`),
      end: () => {
        told.push(`end ${id}`);
        alive.delete(id);
      },
    };
    waiting.set(id, (error) => {
      if (!error) return resolve(track);
      alive.delete(id);
      reject(error);
    });
  });
}

async function arrive(id: string, error?: Error): Promise<void> {
  waiting.get(id)?.(error);
  waiting.delete(id);
  for (let tick = 0; tick < 6; tick += 1) await Promise.resolve();
}

const faults: unknown[] = [];
const deck = () =>
  makeDeck({ crossing: CROSSING, blending: 3, open: (id) => open(id), fail: (error) => faults.push(error) });

beforeEach(() => {
  vi.useFakeTimers();
  for (const list of [told, faults]) list.length = 0;
  alive.clear();
  waiting.clear();
  most = 0;
});
afterEach(() => vi.useRealTimers());

describe("a deck", () => {
  it("opens what is wanted once, however often it is wanted", async () => {
    const music = deck();
    for (let time = 0; time < 3; time += 1) music.want("a");
    await arrive("a");
    music.want("a");
    expect(told).toEqual(["open a", "blend a 1 in 0", "fade a to 1 in 2"]);
  });

  it("lets one go on until the other is there, crosses them, and unloads the first", async () => {
    const music = deck();
    music.want("a");
    await arrive("a");
    told.length = 0;
    music.want("b");
    expect(told).toEqual(["open b"]);
    await arrive("b");
    expect(told.slice(1)).toEqual(["fade a to 0 in 2", "blend b 1 in 0", "fade b to 1 in 2"]);
    vi.advanceTimersByTime(CROSSING * 1000);
    expect(told.at(-1)).toBe("end a");
    expect([...alive]).toEqual(["b"]);
  });

  it("never holds three, whatever is wanted and whenever it comes", async () => {
    const music = deck();
    for (const id of ["a", "b", "c", "a", "d"]) {
      music.want(id);
      await arrive(id);
    }
    music.want("e");
    music.want("f");
    await arrive("e");
    music.want("g");
    await arrive("f");
    await arrive("g");
    expect(most).toBe(2);
    vi.advanceTimersByTime(CROSSING * 1000);
    expect([...alive]).toEqual(["g"]);
  });

  it("keeps what plays when it is wanted again while another was being opened", async () => {
    const music = deck();
    music.want("a");
    await arrive("a");
    music.want("b");
    music.want("a");
    await arrive("b");
    expect(told.filter((line) => line.startsWith("open"))).toEqual(["open a", "open b"]);
    expect([...alive]).toEqual(["a"]);
  });

  it("falls silent when silence is wanted while something is still being opened", async () => {
    const music = deck();
    music.want("a");
    music.want(null);
    await arrive("a");
    expect(told).toEqual(["open a", "end a"]);
  });

  it("says what could not be opened, once, goes silent, and plays the next thing wanted", async () => {
    const music = deck();
    music.want("a");
    await arrive("a");
    music.want("lost");
    await arrive("lost", new Error("404"));
    music.want("lost");
    expect(faults).toEqual([new Error("404")]);
    expect(told.at(-1)).toBe("fade a to 0 in 2");
    music.want("b");
    await arrive("b");
    expect(told.at(-1)).toBe("fade b to 1 in 2");
  });

  it("blends what plays in its own time, and what comes later at once", async () => {
    const music = deck();
    music.blend([0.9, 0.44]);
    music.want("a");
    await arrive("a");
    music.blend([0.3, 0.95]);
    expect(told.filter((line) => line.startsWith("blend"))).toEqual([
      "blend a 0.9/0.44 in 0",
      "blend a 0.3/0.95 in 3",
    ]);
  });
});
