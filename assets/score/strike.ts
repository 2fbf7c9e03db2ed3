/** The strike: one ground of four bars, X over it, taken up by one voice after another; the machine is left with less and less. */
import { air, escapement, hum, knocks, pulse } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { stolen, ticker } from "../../src/tools/audio/machine/theft.ts";
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";

import { RATES } from "./rates.ts";

const first = `
  D4:1 E4 A4:2 | G4:2 F#4:2 | E4:1 F#4 B4:2 | A4:4 | F#5:1 E5 D5:2 | B4:2 A4:2 | G4:1 B4 E5:2 | C#5:4 |
  r:4 | r:4 | r:4 | r:1 A4 C#5 E5 | r:4 | r:2 D5:1 G5 | r:4 | r:1 E5 A5:2 |
  r:4 | r:4 | r:4 | r:4 | F#5:1 E5 D5:2 | B4:2 A4:2 | G4:1 B4 E5:2 | C#5:3 r:1`;

const cello = `
  r:4 | r:4 | r:4 | r:4 | D3:1 E3 A3:2 | G3:2 F#3:2 | E3:1 F#3 B3:2 | A3:4 |
  A3:2 F#3:2 | D3:4 | G3:4 | E3:4 | D4:4 | B3:4 | G3:4 | A3:3 G3:1 |
  D3:1 E3 A3:2 | G3:2 F#3:2 | E3:1 F#3 B3:2 | A3:4 | F#3:4 | D4:4 | B3:2 G3:2 | E3:3 r:1`;

const viola = `
  r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 |
  D4:1 E4 A4:2 | G4:2 F#4:2 | E4:1 F#4 B4:2 | A4:4 | B4:4 | G4:4 | G4:4 | G4:2 E4:2 |
  F#5:1 E5 D5:2 | B4:2 A4:2 | G4:1 B4 E5:2 | C#5:4 | r:4 | r:4 | r:4 | r:4`;

const strings = `
  r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 |
  r:4 | r:4 | r:4 | r:4 | F#5:3 E5:1 | D5:2 B4:2 | E5:3 D5:1 | C#5:4 |
  A5:2 F#5:2 | D5:4 | G5:4 | E5:4 | D4:1 E4 A4:2 | G4:2 F#4:2 | E4:1 F#4 B4:2 | A4:3 r:1`;

const still = `
  D2 A2 D3 F#3 | G2 D3 G3 B3 / D2 A2 D3 F#3 | E2 B2 E3 G3 | A2 E3 A3 C#4 | D2 A2 D3 F#3 | G2 D3 G3 B3 / D2 A2 D3 F#3 | E2 B2 E3 G3 | A2 E3 A3 C#4`;
const going = `
  D2 A2 D3 F#3 | G2 D3 G3 B3 / D2 A2 D3 F#3 | E2 B2 E3 G3 | A2 E3 A3 C#4 | B1 F#2 B2 D3 | G2 D3 G3 B3 | E2 B2 D3 G3 | A1 E2 G2 C#3 |
  D2 A2 D3 F#3 | G2 D3 G3 B3 / D2 A2 D3 F#3 | E2 B2 E3 G3 | A2 E3 A3 C#4 | D2 A2 D3 F#3 | G2 D3 G3 B3 / D2 A2 D3 F#3 | E2 B2 E3 G3 | A2 E3 A3 C#4`;

export const piece: Piece = {
  name: "strike",
  title: "La grève des âmes",
  key: "D major",
  bpm: 80,
  beatsPerBar: 4,
  bars: 24,
  harmony: `
    Dadd9 | G:2 D:2 | Em9 | A | Dadd9 | G:2 D:2 | Em9 | A | Dadd9 | G:2 D:2 | Em9 | A |
    Bm | G | Em7 | A7 | Dadd9 | G:2 D:2 | Em9 | A | Dadd9 | G:2 D:2 | Em9 | A`,
  dynamics: [
    [1, 0.34],
    [4, 0.42],
    [5, 0.46],
    [8, 0.52],
    [9, 0.56],
    [12, 0.62],
    [13, 0.66],
    [15, 0.8],
    [16.6, 0.72],
    [17, 0.86],
    [19, 0.98],
    [20.6, 0.86],
    [21, 0.78],
    [23, 0.6],
    [24.6, 0.34],
    [25, 0.32],
  ],
  lines: [
    { name: "first", instrument: "piano", role: "melody", notes: first },
    {
      name: "ground",
      instrument: "piano",
      role: "bass",
      notes: [
        ...figure(still, ["1:2 3+4", "1:2 1"], 4),
        ...figure(going, ["1:.5 2 3 4 3 2 3 4", "1:.5 2 3 4 1 2 3 4"], 4, 9),
      ],
      weight: -0.06,
    },
    { name: "cello", instrument: "cello", role: "melody", notes: cello },
    { name: "viola", instrument: "viola", role: "melody", notes: viola, weight: -0.08 },
    { name: "strings", instrument: "strings", role: "melody", notes: strings, weight: -0.04 },
  ],
  mix: { piano: 0, cello: -1, viola: -3, strings: -1 },
  machine: (desk) => {
    hum(desk, 38, [
      [1, 1.3],
      [12, 0.9],
      [25, 0.6],
    ]);
    air(desk, 0.9);
    relays(desk, {
      to: 8,
      gain: [
        [1, 1.1],
        [9, 0.9],
      ],
      step: 0.25,
      cell: [0, 2, 1, 3, 2, 1, 3, 2],
    });
    relays(desk, {
      from: 9,
      to: 16,
      gain: [
        [9, 0.9],
        [17, 0.7],
      ],
      step: 0.5,
      cell: [0, -1, 1, 3, -1, 2],
      brightness: 0.7,
    });
    relays(desk, {
      from: 17,
      gain: [
        [17, 0.9],
        [25, 0.5],
      ],
      step: 1,
      cell: [0, -1, -1, 2, -1],
      brightness: 0.4,
      room: 0.8,
    });
    escapement(desk, {
      gain: [
        [1, 1.1],
        [13, 0.7],
        [25, 0.5],
      ],
      step: 0.5,
    });
    knocks(desk, {
      to: 12,
      gain: [
        [1, 1.1],
        [13, 0.5],
      ],
      beats: [0, 2],
    });
    knocks(desk, { from: 13, gain: 0.6, beats: [0] });
    pulse(desk, {
      to: 16,
      gain: [
        [1, 1.1],
        [16, 0.7],
      ],
      step: 0.5,
      pattern: [1, 0.5, 0.7, 0.5, 0.9, 0.5, 0.7, 0.5],
    });
    pulse(desk, { from: 17, gain: 0.8, step: 1, pattern: [1, 0, 0, 0] });
    ticker(desk, {
      to: 8,
      gain: [
        [1, 0.7],
        [9, 0.3],
      ],
      bits: "x.xx..x...x.x...",
      key: 86,
    });
    stolen(desk, {
      from: 5,
      gain: [
        [5, 0.9],
        [13, 1],
        [20, 0.8],
        [25, 0.4],
      ],
      timbre: "pulse",
      pan: 0.2,
      gate: 0.85,
      notes: `D5:1 D5 A4:2 | B4:2 A4:2 | B4:1 B4 G4:2 | E5:4 | D5:1 E5 A5:2 | G5:2 F#5:2 | E5:1 F#5 B5:2 | A5:4 |
        F#5:2 D5:2 | B4:4 | G4:2 E5:2 | C#5:4 | A4:2 r:2 | B4:2 r:2 | r:4 | C#5:2 r:2 | D5:1 r:3 | r:4 | r:2 B4:1 r:1 | r:4`,
    });
  },
  rates: RATES,
};
