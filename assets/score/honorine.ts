/** Honorine's aria: X (D E A, G F) sung by the cello over a lament bass; the piano answers, takes the middle, yields. */
import { escapement, air, hum, knocks, pulse } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { stolen } from "../../src/tools/audio/machine/theft.ts";
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";
import { LIGHT_RATES } from "./rates.ts";

const cello = `
  D4:1.5 E4:.5 A4:1 | G4:2 F4:1 | F4:1.5 G4:.5 C5:1 | Bb4:2 A4:1 |
  D5:1.5 C5:.5 A4:1 | Bb4:1.5 A4:.5 F4:1 | G4:2 F4:.5 E4 | D4:3 |
  A3:2 C4:1 | C4:2 Bb3:1 | A3:2 F3:1 | A3:2 E3:1 |
  F3:1.5 G3:.5 D4:1 | D4:2 Bb3:1 | Bb3:3 | A3:1.5 B3:.5 C#4:1 |
  D4:1.5 E4:.5 A4:1 | G4:2 F4:1 | F4:1.5 G4:.5 D5:1 | C5:2 Bb4:1 |
  A4:1.5 Bb4:.5 C5:1 | D5:2 Bb4:1 | A4:2 G4:1 | E4:1.5 F4:.5 E4:1`;

const answer = `
  r:3 | r:2 D5:.5 A5 | r:3 | r:1.5 C#5:.5 E5 G5 | r:3 | r:2 D5:.5 F5 | r:3 | r:1 F5:.5 A5 G5 E5 |
  C5:1.5 D5:.5 A5:1 | G5:2 E5:1 | F5:1.5 E5:.5 D5:1 | E5:2 C5:1 |
  D5:1.5 E5:.5 Bb5:1 | A5:2 G5:1 | G5:1.5 F5:.5 Eb5:1 | D5:1 C#5:2 |
  r:3 | D5:1.5 E5:.5 A5:1 | G5:2 F5:1 | F5:1.5 Eb5:.5 D5:1 |
  F5:2 E5:1 | E5:1.5 F5:.5 G5:1 | D5:2 C#5:1 | r:3`;

const inner = `
  r:1 A3+F4:1 A3+F4 | r:1 A3+D4:1 A3+D4 | r:1 A3+D4:1 A3+D4 | r:1 G3+C#4:1 G3+C#4 |
  r:1 A3+D4:1 A3+F4 | r:1 Bb3+D4:1 Bb3+D4 | r:1 Bb3+D4:1 G3+C#4 | r:1 A3+D4:1 G3+Bb3 |
  r:1 A4:1 F5 | r:1 C5:1 Bb4 | r:1 A4:1 A4 | r:1 A4:1 A4 |
  r:1 F4+Bb4:1 F5 | r:1 D5:1 D5 | r:1 Bb4:1 Bb4 | r:1 G4:1 G4 |
  r:1 A3+F4:1 A3+F4 | r:1 A3+D4:1 A3+D4 | r:1 A3+D4:1 A3+D4 | r:1 G3+D4:1 G3+D4 |
  r:1 A3+C4:1 A3+C4 | r:1 G3+E4:1 G3+E4 | r:1 G3+D4:1 G3+E4 | r:1 G3+C#4:1 G3+C#4`;

const left = `
  D2 A2 F3 A3 | D2 A2 F3 A3 :2 / C2 A2 | Bb1 F2 D3 F3 | A1 E2 A2 E3 |
  F2 A2 D3 A3 | G2 D3 F3 Bb3 | E2 Bb2 G3 Bb2 :2 / A1 E3 | D2 A2 D3 F3 :2 / E2 C3 |
  F2 C3 A3 C4 | E2 C3 G3 Bb3 | D2 A2 F3 C4 | C2 A2 E3 A3 |
  Bb1 F2 D3 F3 | G1 D2 Bb2 F3 | Eb2 Bb2 G3 Bb3 | A1 E2 A2 G3 |
  D2 A2 F3 A3 | D2 A2 F3 A3 :2 / C2 A2 | Bb1 F2 D3 F3 | G1 D2 Bb2 F3 |
  A1 F2 C3 F3 | E2 Bb2 G3 Bb3 | A1 E2 A2 D3 :2 / A1 E2 | A1 E2 A2 C#3`;

export const piece: Piece = {
  name: "honorine",
  title: "Aria d’Honorine",
  key: "D minor",
  bpm: 72,
  beatsPerBar: 3,
  bars: 24,
  harmony: `
    Dm | Dm:2 Dm7/C:1 | Bbmaj7 | A7b9 | Dm/F | Gm7 | Em7b5:2 A7:1 | Dm:2 C7/E:1 |
    F | C7/E | Dm7 | Am/C | Bb | Gm7 | Eb | A7 |
    Dm | Dm:2 Dm7/C:1 | Bbmaj7 | Gm7 | F/A | Em7b5 | A7sus4:2 A7:1 | A7`,
  dynamics: [
    [1, 0.5],
    [4, 0.6],
    [5.3, 0.74],
    [7, 0.58],
    [8.3, 0.44],
    [9, 0.52],
    [11, 0.56],
    [13, 0.66],
    [14.6, 0.8],
    [15.3, 0.88],
    [16.3, 0.66],
    [17, 0.72],
    [19, 0.86],
    [20, 0.82],
    [21, 0.72],
    [23, 0.52],
    [24.3, 0.42],
    [25, 0.46],
  ],
  lines: [
    { name: "cello", instrument: "cello", role: "melody", notes: cello },
    { name: "answer", instrument: "piano", role: "melody", notes: answer },
    { name: "inner", instrument: "piano", role: "inner", notes: inner },
    {
      name: "left hand",
      instrument: "piano",
      role: "bass",
      notes: figure(left, ["1:.5 2 3 4 3 2", "1:.5 2 3 4 1 2"], 3),
    },
  ],
  mix: { cello: 0, piano: -1.5 },
  machine: (desk) => {
    hum(desk, 38, [
      [1, 0.8],
      [9, 1],
      [17, 1.2],
      [24, 0.9],
    ]);
    air(desk, 1);
    // A gear of eight against a bar of twelve; in the last part it turns backwards, an octave higher.
    relays(desk, {
      to: 16,
      gain: [
        [1, 0.8],
        [8, 1],
        [9, 0.7],
        [16, 1],
      ],
      step: 0.25,
      cell: [0, 2, 1, 3, 2, 1, 3, 2],
    });
    relays(desk, { from: 9, to: 16, gain: 0.6, step: 2, cell: [3], shift: 24, pan: 0, room: 0.5 });
    relays(desk, {
      from: 17,
      gain: [
        [17, 1],
        [22, 0.9],
        [25, 0.6],
      ],
      step: 0.25,
      cell: [3, 1, 2, 0, 1, 2, 0, 1],
    });
    escapement(desk, {
      gain: [
        [1, 0.9],
        [17, 1.1],
        [24, 0.8],
      ],
    });
    knocks(desk, { gain: 1, beats: [0, 2] });
    pulse(desk, { gain: 1, step: 0.5, pattern: [1, 0.6] });
    stolen(desk, {
      from: 9,
      gain: 0.62,
      pan: 0.25,
      timbre: "pulse",
      notes: "C5:3 | D5:3 | A5:3~ | A5:3 | Bb4:3 | Bb4:3 | G5:3 | E5:3",
    });
    stolen(desk, {
      from: 17,
      gain: 0.5,
      pan: -0.3,
      timbre: "pulse",
      notes: "D5:1 E5 A5 | G5:2 F5:1 | r:1 D5:2 | D5:1 F5:1 Bb5 | A5:3 | D5:1 E5:2 | E5:3 | C#5:3",
    });
  },
  rates: LIGHT_RATES,
};
