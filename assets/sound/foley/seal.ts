/** Wax under brass: the matrix sinks, the wax yields and snaps, crumbs fall on the paper. */
import {
  amid,
  bump,
  crack,
  creak,
  finished,
  type FoleySource,
  knock,
  type Rng,
  Shot,
  slab,
  struck,
} from "../../../src/tools/audio/synth/index.ts";
import { leaf } from "../props/paper.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(0.9);
  const sink = struck(
    rng,
    0.25,
    [
      [96, 1, 0.16],
      [188, 0.6, 0.12],
      [340, 0.3, 0.08],
    ],
    { soft: 0.003, contact: [0.5, 300, 0.06] },
  );
  const yields = creak(rng, {
    seconds: 0.24,
    slips: (turn) => 120 + 260 * turn ** 2,
    uneven: 0.7,
    curve: (turn) => turn ** 1.3,
    body: [
      [640, 2.5, 1],
      [1700, 3, 0.6],
      [3300, 3, 0.3],
    ],
  });
  const snap = struck(rng, 0.12, slab(rng, { low: 1150, high: 7600, count: 9, decay: 0.035 }), {
    soft: 0.00003,
    contact: [1.6, 3400, 0.012],
  });
  shot
    .lay(0.01, sink, 0.7)
    .lay(0.1, yields, 0.12)
    .lay(0.34, snap, 0.75)
    .lay(0.347, knock(rng, 420, 0.04), 0.4);
  shot.lay(
    0.365,
    snap.map((value) => value * 0.4),
    0.5,
  );
  for (let crumb = 0; crumb < 16; crumb += 1) {
    const at = 0.39 + 0.4 * rng() ** 1.6;
    shot.lay(at, crack(rng, amid(rng, 1800, 5200), amid(rng, 0.002, 0.006)), amid(rng, 0.06, 0.4) * (1 - at));
  }
  shot.lay(0.36, leaf(rng, { seconds: 0.4, curve: bump(0.12, 0.08), crisp: 0.5 }), 0.35);
  return finished(shot.sound, 0.003, 0.1, 2.5);
}

export const foley: FoleySource = { name: "seal", variants: 1, level: -6.5, render };
