/** Scene 23, heard once: the father’s motif the right way round and whole; answered with an F sharp, his one misprint. */
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";
import { RATES } from "./rates.ts";

const cello = `
  r:3 | r:3 | r:3 | r:3 | D3:3 | E3:3 | A3:3 | G3:3 | F3:3 | Bb3:3 | A3:2 G3:1 | E3:3 | F#3:3 | B3:2 A3:1 | F#3:3 | r:3 | r:3`;

const hand = `
  F4:2 G4:1 | A4:3 | E4:3~ | E4:2 r:1 | r:3 | r:3 | r:3 | r:3 | r:3 | r:1 D5:1 Bb4 | r:1 D5:2 | C#5:3 |
  D5:1.5 E5:.5 A5:1 | G5:2 F#5:1 | D5:3 | r:3 | r:3`;

const strings = `
  r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | Bb3+D4+G4:3 | A3+D4+F4:3 | Bb3+D4+G4:3 | G3+D4+E4:3 | G3+C#4+E4:3 |
  F#3+A3+D4:3 | B3+D4+G4:2 A3+D4+F#4:1 | A3+D4:3 | r:3 | r:3`;

const tolling = figure(
  `D2 A2 D3 | D2 A2 D3 | D2 Bb2 E3 | A1 G2 C#3 | D2 A2 D3 | C#2 A2 E3 | C2 A2 F3 | Bb1 G2 D3 | A1 F2 D3 | G1 G2 D3 |
   A1 G2 D3 | A1 G2 C#3 | D2 A2 F#3 | D2 B2 D3 :2 / D2 A2 F#3 | D2 A2 D3`,
  ["1:1 2 3", "1:1 2 1"],
  3,
);

export const piece: Piece = {
  name: "pull",
  title: "Le tirage",
  key: "D minor to D major",
  bpm: 60,
  beatsPerBar: 3,
  bars: 17,
  harmony: `
    Dm | Dm | Em7b5/D | A7 | Dm | A7/C# | F/C | Gm/Bb | Dm/A | Gm | A7sus4 | A7 | D | G/D:2 D:1 | D | D | D`,
  dynamics: [
    [1, 0.32],
    [2.5, 0.42],
    [4.5, 0.22],
    [5, 0.5],
    [7.5, 0.78],
    [9, 0.62],
    [10.3, 0.74],
    [12.6, 0.5],
    [13, 0.56],
    [14, 0.66],
    [15, 0.36],
    [16, 0.2],
  ],
  lines: [
    { name: "cello", instrument: "cello", role: "melody", notes: cello },
    { name: "hand", instrument: "piano", role: "melody", notes: hand },
    { name: "strings", instrument: "strings", role: "inner", notes: strings, weight: -0.14 },
    { name: "tolling", instrument: "piano", role: "bass", notes: tolling, weight: -0.06 },
  ],
  mix: { cello: 0, piano: -1, strings: -6 },
  hall: 3,
  isOnce: true,
  rates: RATES,
};
