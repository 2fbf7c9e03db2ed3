/** The press at work: X augmented in the cello over a turning bass, the piano hurrying above; six pulls of the bar. */
import { escapement, hum, knocks, pulse } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { stolen } from "../../src/tools/audio/machine/theft.ts";
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";
import { LIGHT_RATES } from "./rates.ts";

const cello = `
  D3:3 | E3:3 | A3:3~ | A3:3 | G3:3~ | G3:3 | A3:3 | D4:3 | D4:2 C4:1 | Bb3:3 | A3:2 G3:1 | E3:2 r:1`;

const work = `
  r:3 | r:1.5 C#4:.5 E4 G4 | F4:.5 G4 A4:2 | F5:1.5 E5:.5 C5:1 | Bb4:1.5 A4:.5 G4:1 | E4:.5 F4 G4:1 Bb4 |
  A4:1.5 Bb4:.5 C5:1 | F5:2 D5:1 | D5:1.5 C5:.5 Bb4:1 | Bb4:.5 A4 G4:1 D5 | D5:2 E5:1 | C#5:1.5 E4:.5 A4 G4`;

const turning = `
  D2 A2 F3 A3 | C#2 A2 E3 G3 | C2 A2 F3 C4 | F2 C3 F3 A3 | Bb1 G2 D3 Bb3 | C2 G2 E3 Bb3 |
  F2 C3 F3 A3 | D2 A2 F3 A3 | Bb1 F2 D3 F3 | G1 G2 D3 Bb3 | A1 G2 D3 E3 | A1 G2 C#3 E3`;

/** The left hand’s harmony, no lower than a cello’s open string. */
const plucked = figure(turning, ["1:1 2 3:.5 2"], 3).map((note) => ({
  ...note,
  keys: note.keys.map((key) => (key < 36 ? key + 12 : key)),
}));

export const piece: Piece = {
  name: "press",
  title: "Le barreau",
  key: "D minor",
  bpm: 72,
  beatsPerBar: 3,
  bars: 12,
  harmony: "Dm | A7/C# | F/C | F | Gm/Bb | C7 | F | Dm | Bb | Gm | A7sus4 | A7",
  dynamics: [
    [1, 0.42],
    [3, 0.56],
    [4.5, 0.72],
    [6, 0.6],
    [8.3, 0.86],
    [9.6, 0.74],
    [11, 0.62],
    [12.6, 0.44],
    [13, 0.42],
  ],
  lines: [
    { name: "cello", instrument: "cello", role: "melody", notes: cello },
    { name: "work", instrument: "piano", role: "melody", notes: work },
    {
      name: "left hand",
      instrument: "piano",
      role: "bass",
      notes: figure(turning, ["1:.5 3 4 2 3 4"], 3),
      weight: -0.05,
    },
    { name: "pizzicato", instrument: "pizzicato", role: "inner", notes: plucked },
  ],
  mix: { cello: -1, piano: 0, pizzicato: -6 },
  rubato: 0.4,
  machine: (desk) => {
    hum(desk, 38, [
      [1, 0.6],
      [8, 1],
      [13, 0.6],
    ]);
    relays(desk, {
      gain: [
        [1, 0.6],
        [5, 0.9],
        [8, 1.1],
        [12, 0.6],
      ],
      step: 0.25,
      cell: [0, 3, 1, 2, 0, 2],
      accents: [1, 0.4, 0.6, 0.4, 0.8, 0.4],
      brightness: 0.6,
    });
    escapement(desk, { gain: 0.9, step: 0.5 });
    knocks(desk, { gain: 1.3, beats: [0, 1.5] });
    pulse(desk, { gain: 1, step: 0.5, pattern: [1, 0, 0.7, 0.5, 0, 0.5] });
    stolen(desk, {
      from: 3,
      gain: [
        [3, 0.6],
        [8, 1],
        [12, 0.6],
      ],
      timbre: "pulse",
      pan: 0.25,
      gate: 0.8,
      notes: "A4:3 | F4:3 | D5:3 | C5:3 | A4:3 | F4:1 A4 D5 | F5:2 D5:1 | G4:1 Bb4 D5 | E5:2 D5:1 | C#5:3",
    });
  },
  rates: LIGHT_RATES,
};
