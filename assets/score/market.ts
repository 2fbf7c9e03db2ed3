/** The market: X hurried over plucked basses, and a cello that is right too early; the machine is the ticker. */
import { escapement, hum, knocks, pulse } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { stolen, ticker } from "../../src/tools/audio/machine/theft.ts";
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";

import { LIGHT_RATES } from "./rates.ts";

const wit = `
  G4:.5 A4 D5:1 C5:.5 Bb4 r:1 | A4:.5 Bb4 D5:1 C5:.5 A4 r:1 | Bb4:.5 C5 F5:1 Eb5:.5 D5 Eb5:1 | D5:1 F#4:.5 A4 D5:1 r:1 |
  G4:.5 A4 D5:1 C5:.5 Bb4 r:1 | C5:.5 D5 G5:1 F5:.5 Eb5 r:1 | D5:1 C5:.5 Bb4 A4:1 F#4 | G4:2 r:2 |
  Eb5:1.5 D5:.5 Bb4:2 | C5:1.5 Bb4:.5 Ab4:2 | G4:.5 A4 Bb4 C5 D5 Eb5 F#5:1 | D5:1 r:1 C5:.5 A4 F#4:1`;

const cello = `
  r:4 | r:4 | r:4 | r:2 A3:1 F#3:1 | D4:4 | Eb4:2 C4:2 | Bb3:2 C4:2 | Bb3:4 |
  G3:4 | Eb4:4 | Bb3:2 A3:2 | F#3:2 r:2`;

const ground = `
  G2 G3 Bb3 D4 | F#2 F#3 A3 C4 | Bb2 F3 Bb3 D4 / C3 G3 C4 Eb4 | D3 F#3 A3 C4 | G2 G3 Bb3 D4 | C3 G3 C4 Eb4 |
  D3 G3 Bb3 D4 / D3 F#3 A3 C4 | G2 G3 Bb3 D4 | Eb2 G3 Bb3 Eb4 | Ab2 Ab3 C4 Eb4 | D2 G3 Bb3 D4 / D2 F#3 A3 C4 | D2 F#3 C4 Eb4`;

export const piece: Piece = {
  name: "market",
  title: "La cote",
  key: "G minor",
  bpm: 90,
  beatsPerBar: 4,
  bars: 12,
  harmony: `
    Gm | D7/F# | Bb:2 Cm:2 | D7 | Gm | Cm | Gm/D:2 D7:2 | Gm | Eb | Ab | Gm/D:2 D7:2 | D7b9`,
  dynamics: [
    [1, 0.5],
    [3, 0.62],
    [4.5, 0.48],
    [5, 0.56],
    [6.5, 0.74],
    [8.5, 0.5],
    [9, 0.66],
    [10, 0.78],
    [11.6, 0.9],
    [12.4, 0.5],
    [13, 0.5],
  ],
  lines: [
    { name: "wit", instrument: "piano", role: "melody", notes: wit },
    {
      name: "off beats",
      instrument: "piano",
      role: "inner",
      notes: figure(ground, ["r:.5 3+4 r 3+4 r 3+4 r 3+4"], 4),
      weight: -0.15,
    },
    {
      name: "basses",
      instrument: "pizzicato",
      role: "bass",
      notes: figure(ground, ["1:1 r:.5 1 2:1 1", "1:1 2 1 2"], 4),
    },
    { name: "cello", instrument: "cello", role: "melody", notes: cello, weight: -0.06 },
  ],
  mix: { piano: 0, pizzicato: -2, cello: -3 },
  rubato: 0.3,
  hall: 1.5,
  machine: (desk) => {
    hum(desk, 31, [
      [1, 0.7],
      [9, 1],
      [13, 0.7],
    ]);
    ticker(desk, {
      gain: [
        [1, 0.9],
        [5, 0.6],
        [9, 1.1],
        [13, 0.9],
      ],
      bits: "x.xx..x.xxx.x...x.x..xx.",
      key: 91,
    });
    ticker(desk, {
      from: 5,
      gain: [
        [5, 0.5],
        [12, 0.9],
        [13, 0.5],
      ],
      bits: "..x...xx....x.x.",
      key: 86,
      pan: -0.4,
    });
    relays(desk, {
      gain: [
        [1, 0.7],
        [4, 0.9],
        [9, 1.1],
        [12, 0.8],
      ],
      step: 0.25,
      cell: [0, 1, 3, 2, 1, 3, 2],
      shift: 12,
    });
    escapement(desk, { gain: 0.8, step: 0.5, pitch: 1.15 });
    knocks(desk, { gain: 0.9, beats: [0, 2.5] });
    pulse(desk, { gain: 1.1, step: 0.5, pattern: [1, 0, 0.6, 0.6, 0, 0.7, 0.5, 0] });
    stolen(desk, {
      from: 5,
      gain: [
        [5, 0.7],
        [9, 1],
        [13, 0.7],
      ],
      timbre: "pulse",
      gate: 0.6,
      pan: -0.2,
      notes: `D5:1 D5 Bb4:2 | Eb5:1 Eb5 C5:2 | D5:1 D5 A4:1 F#4 | G4:4 | Eb5:1 Eb5 Bb4:2 | Ab4:1 C5 Eb5:2 | D5:1 Bb4 A4 F#4 | D5:2 r:2`,
    });
  },
  rates: LIGHT_RATES,
};
