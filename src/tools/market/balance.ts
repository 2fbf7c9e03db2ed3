/**
 * Plays every archetype on many seeds, prints what players would live through, and exits 1 when a bound is missed.
 * `tsx src/tools/market/balance.ts [--seeds 10000]`; half the seeds are played by a second process.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openMarket } from "../../core/market/market.ts";
import { ARCHETYPES, type ArchetypeId } from "./archetypes.ts";
import { BOUNDS } from "./bounds.ts";
import { type Play, type Summary, play, summarise } from "./run.ts";

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

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

function tableLine(
  id: ArchetypeId,
  { calledEarly, called, crashed, heldAtCrash, percents }: Summary,
): string {
  const trades = "player" in ARCHETYPES[id];
  const account = trades
    ? [calledEarly, called, heldAtCrash].map(percent)
    : ["", "", ""].map((each) => each.padStart(8));
  const result = trades ? percents.map((each) => each.toFixed(0).padStart(5)).join(" ") : "";
  return `${ARCHETYPES[id].name.padEnd(34)} ${percent(crashed)} ${account.join(" ")}   ${result}`;
}

function report(plays: Plays, seeds: number): boolean {
  const summaries = Object.fromEntries(IDS.map((id) => [id, summarise(plays[id])])) as Record<
    ArchetypeId,
    Summary
  >;
  console.log(`${seeds} seeds; result: percent in crash runs, tenth, median and ninetieth percentile\n`);
  console.log(
    `${"archetype".padEnd(34)} ${"crash  called I-IV called   held at crash  result".padStart(50)}`,
  );
  for (const id of IDS) console.log(tableLine(id, summaries[id]));
  console.log("");
  const results = BOUNDS.map(({ says, holds }) => ({ says, held: holds(summaries) }));
  for (const { says, held } of results) console.log(`${held ? "holds " : "MISSED"} ${says}`);
  return results.every(({ held }) => held);
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
  const plays = Object.fromEntries(IDS.map((id) => [id, [...here[id], ...there[id]]])) as Plays;
  process.exitCode = report(plays, seeds) ? 0 : 1;
}

await main(process.argv.slice(2));
