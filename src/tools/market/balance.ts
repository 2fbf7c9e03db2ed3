/**
 * Plays every archetype on many seeds, prints what players would live through, and exits 1 when a bound is missed.
 * `tsx src/tools/market/balance.ts [--seeds 10000]`; half the seeds are played by a second process. On fewer than
 * 10,000 seeds the bounds are given three standard errors.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openMarket } from "../../core/market/market.ts";
import { ARCHETYPES, type ArchetypeId } from "./archetypes.ts";
import type { Summaries } from "./bounds.ts";
import { report } from "./report.ts";
import { type Play, play, summarise } from "./run.ts";

type Plays = Record<ArchetypeId, Play[]>;

const IDS = Object.keys(ARCHETYPES) as ArchetypeId[];
const DEFAULT_SEEDS = 10_000;

function playAll(from: number, to: number): Plays {
  const plays = Object.fromEntries(IDS.map((id) => [id, [] as Play[]])) as Plays;
  for (let seed = from; seed < to; seed += 1) {
    const opened = openMarket(seed);
    for (const id of IDS) plays[id].push(play(opened, seed, ARCHETYPES[id]));
  }
  return plays;
}

function playElsewhere(from: number, to: number): Promise<Plays> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ["--part", String(from), String(to)]);
    child.once("message", (plays) => resolve(plays as Plays));
    child.once("exit", (code) => reject(new Error(`the second process ended with ${code}`)));
  });
}

async function main(args: readonly string[]): Promise<void> {
  if (args[0] === "--part") {
    process.send?.(playAll(Number(args[1]), Number(args[2])), () => process.disconnect());
    return;
  }
  const seeds = args[0] === "--seeds" ? Number(args[1]) : DEFAULT_SEEDS;
  if (!Number.isInteger(seeds) || seeds < 100)
    throw new RangeError("--seeds takes a whole number, at least 100");
  const half = Math.floor(seeds / 2);
  const elsewhere = playElsewhere(half, seeds);
  const here = playAll(0, half);
  const there = await elsewhere;
  const summaries = Object.fromEntries(
    IDS.map((id) => [id, summarise([...here[id], ...there[id]])]),
  ) as Summaries;
  const { lines, isHeld } = report(summaries, seeds);
  console.log(lines.join("\n"));
  process.exitCode = isHeld ? 0 : 1;
}

await main(process.argv.slice(2));
