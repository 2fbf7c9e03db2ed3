/** The cage: five beats over one A that never moves; the piano is alone, begins X, and is cut short each time. */
import { air, escapement, hum, knocks, pulse } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { stolen, ticker } from "../../src/tools/audio/machine/theft.ts";
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";

import { RATES } from "./rates.ts";

const voice = `
  D4:1.5 E4:.5 A4:2 r:1 | G4:2 F4:1 r:2 | F4:1.5 G4:.5 Bb4:1 r:2 | A4:2 G4:1 r:2 |
  D5:1.5 E5:.5 A5:1 r:2 | G5:2 F5:1 D5 r:1 | E5:1 D5 Bb4 G4 r:1 | C#5:1 E5 A4 r:2 |
  r:1 Bb4:.5 A4 r:3 | r:2 F4:.5 E4 r:2 | r:1 Bb4:1 D5 F5 r:1 | E5:3 C#5:1 r:1 |
  D5:1.5 E5:.5 A5:2 r:1 | G5:2 F5:2 r:1 | E5:1.5 D5:.5 Bb4:1 G4 r:1 | A4:2 r:3`;

const pedal = figure(
  `A1 A2 D3 F3 | A1 Bb2 D3 G3 :2 / A1 A2 D3 F3 | A1 Bb2 D3 F3 | A1 G2 C#3 E3 | A1 A2 D3 F3 | A1 Bb2 D3 G3 :2 / A1 A2 D3 F3 | A1 G2 Bb2 E3 | A1 G2 C#3 E3 |
   A1 F2 Bb2 D3 | A1 F2 A2 D3 | A1 F2 Bb2 D3 | A1 G2 C#3 E3 | A1 A2 D3 F3 | A1 Bb2 D3 G3 :2 / A1 A2 D3 F3 | A1 G2 Bb2 E3 | A1 G2 C#3 E3`,
  ["1:1 3 4 2 3", "1:1 3 1 3 4"],
  5,
);

export const piece: Piece = {
  name: "cage",
  title: "La ville fluide",
  key: "A, dominant of D minor",
  bpm: 75,
  beatsPerBar: 5,
  bars: 16,
  harmony: `
    Dm/A | Gm/A:2 Dm/A:3 | Bb/A | A7 | Dm/A | Gm/A:2 Dm/A:3 | Em7b5/A | A7 |
    Bb/A | Dm/A | Bb/A | A7 | Dm/A | Gm/A:2 Dm/A:3 | Em7b5/A | A7`,
  dynamics: [
    [1, 0.46],
    [3, 0.54],
    [5, 0.62],
    [6.4, 0.8],
    [8.6, 0.46],
    [9, 0.34],
    [10.5, 0.36],
    [12, 0.66],
    [13, 0.74],
    [14, 0.86],
    [15.6, 0.56],
    [16.6, 0.36],
    [17, 0.42],
  ],
  lines: [
    { name: "voice", instrument: "piano", role: "melody", notes: voice },
    { name: "pedal", instrument: "piano", role: "bass", notes: pedal, weight: -0.1 },
  ],
  mix: { piano: 0 },
  rubato: 0.8,
  hall: 1.7,
  machine: (desk) => {
    hum(desk, 33, [
      [1, 0.8],
      [9, 1.2],
      [13, 0.9],
    ]);
    air(desk, 0.9, 460);
    relays(desk, {
      to: 8,
      gain: [
        [1, 0.6],
        [8, 1],
      ],
      step: 0.25,
      cell: [0, 2, 1, 3, 2],
      accents: [1, 0.4, 0.6, 0.4, 0.7],
    });
    relays(desk, {
      from: 9,
      to: 12,
      gain: 0.9,
      step: 0.5,
      cell: [3, -1, 2, 0, -1],
      shift: 24,
      brightness: 0.6,
      room: 0.6,
    });
    relays(desk, {
      from: 13,
      gain: [
        [13, 1.1],
        [17, 0.6],
      ],
      step: 0.25,
      cell: [3, 1, 2, 0, 1, 0, 2],
      shift: 12,
    });
    escapement(desk, {
      gain: [
        [1, 0.7],
        [9, 1.1],
        [13, 0.9],
      ],
      step: 0.5,
    });
    knocks(desk, {
      gain: [
        [1, 0.7],
        [13, 1.2],
        [17, 0.7],
      ],
      beats: [0, 3],
    });
    pulse(desk, { gain: 1, step: 0.5, pattern: [1, 0, 0.5, 0.5, 0, 0.6, 0.8, 0, 0.5, 0] });
    ticker(desk, {
      from: 9,
      gain: [
        [9, 0.8],
        [12, 1],
        [13, 0.5],
        [17, 0.5],
      ],
      bits: "x...x.x.....xx......",
      key: 81,
    });
    stolen(desk, {
      from: 5,
      gain: [
        [5, 0.7],
        [9, 1],
        [13, 1.1],
        [17, 0.7],
      ],
      timbre: "pulse",
      gate: 0.7,
      pan: -0.25,
      notes: `D5:1 C5 A4:1 F4 A4 | Bb4:2 A4:2 D4:1 | E4:1 G4 Bb4:3 | C#5:2 A4:3 | D5:1 Bb4 F4:3 | D5:1 A4 F4:3 | F5:1 D5 Bb4:3 | C#5:2 E5:3 |
        D5:1 F5 A5:3 | G5:2 F5:2 D5:1 | E5:1 D5 Bb4 G4 E4 | A4:5`,
    });
  },
  rates: RATES,
};
