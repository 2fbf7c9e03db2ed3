/** Fire: twice as fast as it is told. The heart keeps half time, a legend by a hearth; the machine runs, and burns. */
import { escapement, hum, knocks, pulse } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { stolen, ticker } from "../../src/tools/audio/machine/theft.ts";
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";

import { RATES } from "./rates.ts";

const cello = `
  F3:3.5 G3:.5 | C4:4 | Bb3:4 | Ab3:4 | Ab3:3.5 Bb3:.5 | Eb4:4 | Db4:4 | C4:4 |
  F3:3.5 G3:.5 | C4:4 | Db4:4 | F4:4 | Eb4:3 Db4:1 | C4:2 Bb3:2 | G3:4~ | G3:3 r:1 |
  C4:4 | F3:4 | G3:4 | Ab3:4 | Bb3:4 | C4:4 | Bb3:4 | G3:4 |
  F3:3.5 G3:.5 | C4:4 | Bb3:4 | Ab3:4 | Ab3:4 | Db4:4 | C4:4 | E3:2 r:2`;

const strings = `
  r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 |
  r:4 | Ab4:4 | Ab4:4 | Bb4:4 | G4:4 | Ab4:2 F4:2 | Bb4:4 | E4:4 |
  Ab4:3 C5:1 | F5:4 | Eb5:3 Db5:1 | C5:4 | Db5:3 F5:1 | Ab5:4 | G5:4 | E5:4 |
  r:4 | Ab4:4 | F5:4 | C5:4 | F5:4 | Bb4:4 | Bb4:4 | G4:2 r:2`;

const spark = `
  r:4 | r:2 C5:.5 F5 Ab5:1 | r:4 | r:4 | r:4 | r:2 G5:.5 Eb5 Bb5:1 | r:4 | r:1 E5:1 G5 Bb5 |
  r:4 | r:2 C5:.5 F5 Ab5:1 | r:4 | r:2 Db5:.5 F5 Bb5:1 | r:4 | r:4 | r:2 E5:.5 G5 Bb5:1 | r:1 G5 E5 C5 |
  r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 |
  r:4 | r:2 F5:1 Ab5 | r:4 | r:2 Ab5:1 F5 | r:4 | r:2 F5:1 Db5 | r:4 | r:1 Bb4 G4 E4`;

const told = `
  F2 C3 F3 Ab3 | Eb2 C3 F3 Ab3 | Db2 Bb2 F3 Bb3 | C2 Ab2 F3 Ab3 | Ab2 Eb3 Ab3 C4 | G2 Eb3 G3 Bb3 | Db2 Ab2 F3 Ab3 | E2 C3 G3 Bb3 |
  F2 C3 F3 Ab3 | Eb2 C3 F3 Ab3 | Db2 Ab2 F3 Ab3 | Bb1 F2 Db3 F3 | Eb2 Bb2 G3 Db4 | Ab2 Eb3 Ab3 C4 / Bb2 F3 Bb3 Db4 | C2 G2 E3 Bb3 | C2 G2 E3 Bb3`;
const blaze = `
  F2 C3 F3 Ab3 | Db2 Ab2 Db3 F3 | Eb2 Bb2 Db3 G3 | Ab2 C3 Eb3 Ab3 | Bb1 F2 Bb2 Db3 | Ab1 F2 C3 F3 | C2 G2 Bb2 E3 | C2 G2 Bb2 E3`;
const ash = `
  F2 C3 F3 Ab3 | Eb2 C3 F3 Ab3 | Db2 Bb2 F3 Bb3 | C2 Ab2 F3 Ab3 | Db2 Ab2 F3 Ab3 | Bb1 G2 Db3 F3 | C2 G2 Bb2 F3 | C2 G2 Bb2 E3`;

export const piece: Piece = {
  name: "fire",
  title: "Le feu",
  key: "F minor",
  bpm: 120,
  beatsPerBar: 4,
  bars: 32,
  harmony: `
    Fm | Fm/Eb | Bbm/Db | Fm/C | Ab | Eb/G | Db | C7/E | Fm | Fm/Eb | Db | Bbm | Eb7 | Ab:2 Bbm:2 | C7 | C7 |
    Fm | Db | Eb7 | Ab | Bbm | Fm/Ab | C7 | C7 | Fm | Fm/Eb | Bbm/Db | Fm/C | Db | Gm7b5/Bb | C7sus4 | C7`,
  dynamics: [
    [1, 0.42],
    [5, 0.52],
    [8.5, 0.46],
    [9, 0.54],
    [12.5, 0.76],
    [16, 0.58],
    [17, 0.66],
    [20, 0.78],
    [22.5, 1],
    [24.5, 0.8],
    [25, 0.66],
    [29, 0.74],
    [31, 0.5],
    [32.5, 0.32],
    [33, 0.36],
  ],
  lines: [
    { name: "cello", instrument: "cello", role: "melody", notes: cello },
    { name: "strings", instrument: "strings", role: "melody", notes: strings, weight: -0.06 },
    { name: "spark", instrument: "piano", role: "melody", notes: spark },
    {
      name: "hearth",
      instrument: "piano",
      role: "bass",
      notes: [
        ...figure(told, ["1:1 2 3 4", "1:1 2 1 2"], 4),
        ...figure(blaze, ["1:.5 2 3 4 3 2 3 4"], 4, 17),
        ...figure(ash, ["1:1 2 3 4"], 4, 25),
      ],
      weight: -0.08,
    },
  ],
  mix: { cello: 0, strings: -2.5, piano: -1.5 },
  machine: (desk) => {
    hum(desk, 29, [
      [1, 0.7],
      [17, 1.1],
      [25, 0.8],
    ]);
    relays(desk, {
      gain: [
        [1, 0.5],
        [9, 0.8],
        [17, 1.2],
        [24, 1.2],
        [25, 0.7],
        [33, 0.5],
      ],
      step: 0.5,
      cell: [0, 2, 1, 3, 1, 2, 3],
      shift: 12,
    });
    relays(desk, {
      from: 17,
      to: 24,
      gain: 0.8,
      step: 0.25,
      cell: [3, 2, 1, 2, 0, 1],
      shift: 24,
      brightness: 1.2,
    });
    pulse(desk, {
      gain: [
        [1, 0.9],
        [17, 1.2],
        [25, 0.8],
      ],
      step: 0.5,
      pattern: [1, 0.5, 0.7, 0.5, 0.9, 0.5, 0.7, 0.6],
    });
    knocks(desk, { from: 9, to: 16, gain: 0.8, beats: [0, 2] });
    knocks(desk, { from: 17, to: 24, gain: 1.1, beats: [0, 1, 2, 3] });
    knocks(desk, {
      from: 25,
      gain: [
        [25, 0.8],
        [33, 0.3],
      ],
      beats: [0],
    });
    escapement(desk, {
      gain: [
        [1, 0.8],
        [17, 1.2],
        [33, 0.6],
      ],
      step: 0.5,
      pitch: 1.2,
    });
    // Crackling: sparks that fall off the grid's every gear.
    ticker(desk, {
      gain: [
        [1, 0.4],
        [17, 1],
        [24, 1.1],
        [33, 0.3],
      ],
      bits: "x..x....x.x....xx..........x....x...x",
      key: 98,
      pan: -0.5,
    });
    ticker(desk, {
      gain: [
        [1, 0.3],
        [17, 0.9],
        [33, 0.3],
      ],
      bits: "....x.......x..x....xx.....x.",
      key: 93,
      pan: 0.5,
    });
    stolen(desk, {
      from: 9,
      gain: [
        [9, 0.7],
        [17, 1.1],
        [25, 0.8],
        [33, 0.5],
      ],
      timbre: "pulse",
      gate: 0.8,
      pan: 0.2,
      notes: `F4:1 G4 C5:2 | Ab4:4 | F4:1 Ab4 Db5:2 | Bb4:4 | G4:1 Bb4 Eb5:2 | C5:2 Db5:2 | E5:1 G5 Bb5:2 | G5:4 |
        F5:1 G5 C6:2 | Ab5:2 F5:2 | G5:1 Eb5 Bb4:2 | C5:1 Eb5 Ab5:2 | F5:1 Db5 Bb4:2 | Ab5:1 F5 C5:2 | E5:1 G5 Bb5:2 | G5:1 E5 C5:2 |
        F4:1 G4 C5:2 | Ab4:4 | Bb4:2 Db5:2 | C5:4 | F4:1 Ab4 Db5:2 | Bb4:4 | F4:2 G4:2 | E4:4`,
    });
  },
  rates: RATES,
};
