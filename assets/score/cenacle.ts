/** The Cénacle: a chorale for piano alone, where each question is answered by the falling sigh of X. */
import { air, escapement, hum, knocks, pulse } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { organ, stolen } from "../../src/tools/audio/machine/theft.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";
import { RATES } from "./rates.ts";

const soprano = `
  F4:1 G4 C5:2 | Bb4:2 A4:2 | A4:1 Bb4 D5:2 | C5:4 | D5:1 C5 Bb4 A4 | G4:1 A4 F4:2 | G4:1 A4 G4:2 | F4:3 r:1 |
  r:4 | r:1 G5:2 F5:1 | r:4 | r:1 F5:2 E5:1 | F5:1 G5 C6:2 | Bb5:2 A5:2 | G5:1 A5 F5 E5 | F5:2 r:2`;

const tenor = `
  r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 |
  D4:1 E4 A4:2 | r:4 | C4:1 D4 G4:2 | r:4 | r:4 | r:4 | r:4 | r:2 D4:1 C4:1`;

const inner = `
  A3+C4:1 G3+C4 A3+E4:2 | G3+D4:2 A3+D4:2 | F3+D4:1 G3+D4 Bb3+F4:2 | Bb3+F4:2 G3+E4:2 |
  Bb3+F4:1 A3+F4 G3+D4 A3+D4 | Bb3+C4:1 A3+C4 A3+D4:2 | Bb3+D4:1 A3+C4 Bb3+E4:2 | A3+C4:4 |
  r:1 F3+A3:3 | D4+G4:3 D4+F4:1 | r:1 E3+G3:3 | D4+F4:3 C#4+G4:1 |
  A4+D5:1 G4+C5 A4+C5:2 | G4+D5:2 F4+C5:2 | G4+D5:1 F4+C5 D4+Bb4 E4+Bb4 | F4+A4:2 F3+A3:2`;

const bass = `
  F2:1 E2 A2:2 | G2:2 F2:2 | D2:1 G2 Bb2:2 | C3:2 C2:2 | Bb2:1 A2 G2 F2 | E2:1 F2 D2:2 | Bb1:1 C2 C2:2 | F1+F2:4 |
  D2+D3:4 | Bb2:3 A2:1 | C2+C3:4 | D2+D3:3 A1+A2:1 | D3:1 E3 F3:2 | G2:2 A2:2 | Bb2:1 A2 G2 C3 | F2:4`;

export const piece: Piece = {
  name: "cenacle",
  title: "Choral du Cénacle",
  key: "F major",
  bpm: 60,
  beatsPerBar: 4,
  bars: 16,
  harmony: `
    F:1 C/E:1 Am:2 | Gm:2 Dm/F:2 | Dm:1 Gm:1 Bb:2 | C7sus4:2 C:2 | Bb:1 F/A:1 Gm:1 Dm/F:1 | C7/E:1 F:1 Dm:2 |
    Gm7/Bb:1 F/C:1 C7:2 | F | Dmadd9 | Gm/Bb:3 Dm/A:1 | Cadd9 | Bbmaj7/D:3 A7:1 | Dm:1 C/E:1 F:2 | Gm:2 F/A:2 |
    Gm/Bb:1 F/A:1 Gm7:1 C7:1 | F`,
  dynamics: [
    [1, 0.42],
    [3.5, 0.6],
    [4.8, 0.46],
    [5, 0.58],
    [7, 0.5],
    [8.6, 0.34],
    [9, 0.46],
    [10, 0.4],
    [11, 0.52],
    [12, 0.46],
    [13, 0.66],
    [13.6, 0.78],
    [14.6, 0.6],
    [16, 0.4],
    [17, 0.4],
  ],
  lines: [
    { name: "soprano", instrument: "piano", role: "melody", notes: soprano },
    { name: "tenor", instrument: "piano", role: "melody", notes: tenor },
    { name: "inner", instrument: "piano", role: "inner", notes: inner, weight: -0.1 },
    { name: "bass", instrument: "piano", role: "bass", notes: bass },
  ],
  mix: { piano: 0 },
  hall: 1.9,
  machine: (desk) => {
    hum(desk, 41, [
      [1, 1],
      [8, 0.7],
      [9, 1.2],
      [16, 0.9],
    ]);
    air(desk, 1.1);
    organ(desk, {
      gain: [
        [1, 0.8],
        [5, 1],
        [8, 0.4],
        [9, 0.9],
        [13, 1.2],
        [17, 0.6],
      ],
      timbre: "flute",
      step: 1,
    });
    relays(desk, {
      from: 1,
      to: 8,
      gain: [
        [1, 0.3],
        [8, 0.8],
      ],
      step: 0.5,
      cell: [2, 0, 3],
      shift: 12,
      brightness: 0.4,
    });
    relays(desk, {
      from: 9,
      gain: [
        [9, 0.9],
        [13, 1],
        [17, 0.4],
      ],
      step: 0.25,
      cell: [0, 2, 3, 1, 3, 2, 0, 1],
      shift: 12,
      brightness: 0.6,
    });
    escapement(desk, {
      gain: [
        [1, 0.5],
        [9, 0.9],
        [17, 0.5],
      ],
      step: 0.5,
    });
    pulse(desk, { gain: 0.8, step: 1, pattern: [1, 0, 0.6, 0] });
    knocks(desk, { from: 9, to: 14, gain: 0.7, beats: [0] });
    // The sigh comes first, and nobody had asked.
    const sigh = { attack: 0.04, release: 0.2, fall: 0.3 };
    stolen(desk, {
      from: 1,
      gain: [
        [1, 0.7],
        [9, 1],
        [14, 0.8],
      ],
      timbre: "glass",
      envelope: sigh,
      pan: -0.25,
      shift: 12,
      notes: `r:4 | D5:2 F4:2 | r:4 | F4:2 E4:2 | r:4 | C5:2 A4:2 | D5:2 C5:2 | r:4 |
        F4:2 E4:2 | D5:3 A4:1 | G4:2 E4:2 | F4:3 E4:1 | F4:1 G4 C5:2 | D5:2 C5:2 | Bb4:1 A4 F4 E4 | C5:4`,
    });
  },
  rates: RATES,
};
