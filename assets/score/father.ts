/** The father, and the forme: X augmented and set backwards (F G A E, and its D never comes), low, between silences. */
import { air, escapement, hum, knocks } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { organ, stolen, ticker } from "../../src/tools/audio/machine/theft.ts";
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";
import { LIGHT_RATES } from "./rates.ts";

const cello = `
  F3:2 G3:1 | A3:3 | E3:3~ | E3:1 r:2 | F3:2 A3:1 | Bb3:3 | A3:2 G3:1 | E3:2 r:1 |
  r:3 | r:2 G3:1 | A3:2 F3:1 | F3:2 D3:1 | Bb3:2 C4:1 | D4:3 | A3:3~ | A3:1 r:2`;

const hand = `
  r:3 | r:3 | r:3 | r:1 Bb4:1 A4 | r:3 | r:1 D5:1 Bb4 | r:3 | r:1 G4:1 E4 |
  C4:1.5 D4:.5 A4:1 | G4:2 E4:1 | F4:1.5 E4:.5 D4:1 | D4:2 F4:1 | r:1 Bb4:1 G4 | r:1 F4:1 A4 | r:1 E4:1 D4 | C#4:2 r:1`;

const basses = `
  D2:3 | C2:3 | Bb1:3 | A1:3 | F2:3 | G2:3 | A1:3~ | A1:2 r:1 |
  r:3 | r:3 | r:3 | r:3 | G1:3 | A1:3~ | A1:3~ | A1:2 r:1`;

const tolling = figure(
  `D2 A2 D3 F3 | C2 A2 D3 F3 | Bb1 G2 D3 E3 | A1 G2 C#3 E3 | F2 A2 D3 A3 | G2 Bb2 D3 G3 | A1 G2 D3 E3 | A1 G2 C#3 E3 |
   F2 C3 F3 A3 | E2 C3 G3 C4 | D2 A2 D3 F3 | Bb1 F2 Bb2 D3 | G1 G2 Bb2 D3 | A1 F2 A2 D3 | A1 G2 A2 D3 | A1 G2 A2 C#3`,
  ["1:1 3+4 2"],
  3,
);

export const piece: Piece = {
  name: "father",
  title: "La forme",
  key: "D minor",
  bpm: 60,
  beatsPerBar: 3,
  bars: 16,
  harmony: `
    Dm | Dm/C | Em7b5/Bb | A7 | Dm/F | Gm | A7sus4 | A7 | F | C/E | Dm | Bb | Gm | Dm/A | A7sus4 | A7`,
  dynamics: [
    [1, 0.46],
    [2.5, 0.58],
    [4, 0.36],
    [5, 0.5],
    [6.5, 0.72],
    [8, 0.4],
    [9, 0.44],
    [10, 0.5],
    [12, 0.46],
    [13, 0.6],
    [14.3, 0.78],
    [15.3, 0.5],
    [16.6, 0.3],
    [17, 0.38],
  ],
  lines: [
    { name: "cello", instrument: "cello", role: "melody", notes: cello },
    { name: "hand", instrument: "piano", role: "melody", notes: hand },
    { name: "tolling", instrument: "piano", role: "bass", notes: tolling, weight: -0.08 },
    { name: "basses", instrument: "basses", role: "bass", notes: basses, weight: -0.1 },
  ],
  mix: { cello: 0, piano: -1, basses: -9 },
  hall: 2.8,
  machine: (desk) => {
    hum(desk, 38, [
      [1, 1.2],
      [9, 0.7],
      [13, 1.3],
    ]);
    air(desk, 1.2, 300);
    organ(desk, {
      gain: [
        [1, 0.5],
        [6, 0.9],
        [8, 0.4],
        [9, 0.6],
        [14, 1.1],
        [17, 0.4],
      ],
      timbre: "flute",
      step: 3,
      hasBass: true,
    });
    relays(desk, {
      gain: [
        [1, 0.35],
        [4, 0.7],
        [5, 0.5],
        [9, 0.9],
        [14, 1],
        [17, 0.3],
      ],
      step: 0.5,
      cell: [3, -1, 1, 0, -1, 2],
      shift: 12,
      brightness: 0.5,
      room: 0.6,
    });
    escapement(desk, { gain: 0.9, step: 1, pitch: 0.7 });
    knocks(desk, {
      gain: [
        [1, 0.7],
        [9, 1.1],
        [17, 0.7],
      ],
      beats: [0],
    });
    ticker(desk, { from: 9, to: 12, gain: 0.35, bits: "x..x.xx.x.x.", key: 86 });
    // It has read everything: it gives the five notes, whole, at once, without a breath.
    const reading = { attack: 0.05, release: 0.12, fall: 0.15 };
    stolen(desk, {
      from: 1,
      gain: [
        [1, 0.7],
        [7, 1],
        [9, 0.6],
        [14, 1.1],
        [17, 0.6],
      ],
      timbre: "wire",
      envelope: reading,
      pan: 0.15,
      notes: `r:3 | D4:1 E4 A4 | G4:2 F4:1 | r:3 | r:3 | D4:1 E4 G4 | G4:2 A4:1 | E4:3 |
        F4:1 G4 C5 | C5:2 G4:1 | F4:1 A4 D5 | D5:2 Bb4:1 | G4:1 A4 D5 | D5:2 A4:1 | D4:1 E4 A4 | G4:2 E4:1`,
    });
  },
  rates: LIGHT_RATES,
};
