/** The book: the aria in D major; what was the machine’s gear is now the piano’s accompaniment, and strings answer in canon. */
import { escapement, hum, pulse } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { organ, stolen } from "../../src/tools/audio/machine/theft.ts";
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";
import { RATES } from "./rates.ts";

const cello = `
  D4:1.5 E4:.5 A4:1 | G4:2 F#4:1 | F#4:1.5 G4:.5 C#5:1 | B4:2 A4:1 | D5:1.5 C#5:.5 A4:1 | B4:1.5 A4:.5 F#4:1 | G4:2 F#4:.5 E4 | D4:3 |
  B3:2 D4:1 | D4:2 A3:1 | B3:2 G3:1 | B3:2 F#3:1 | G3:2 D4:1 | E4:2 B3:1 | D4:3 | C#4:3 |
  D4:1.5 E4:.5 A4:1 | G4:2 F#4:1 | F#4:1.5 G4:.5 D5:1 | B4:2 A4:1 | A4:1.5 B4:.5 D5:1 | D5:2 B4:1 | A4:2 G4:1 | F#4:3`;

const strings = `
  r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 |
  D5:1.5 E5:.5 B5:1 | A5:2 F#5:1 | G5:1.5 F#5:.5 E5:1 | F#5:2 D5:1 | D5:1.5 E5:.5 B5:1 | A5:2 G5:1 | G5:1.5 F#5:.5 E5:1 | D5:1 C#5:2 |
  r:3 | D5:1.5 E5:.5 A5:1 | G5:2 F#5:1 | F#5:1.5 E5:.5 C#5:1 | D5:2 F#5:1 | B5:1.5 A5:.5 G5:1 | D5:2 C#5:1 | D5:3`;

const gear = `
  D2 F#3 A3 D4 F#4 | C#2 F#3 A3 C#4 F#4 | B1 F#3 A3 D4 F#4 | E2 G3 B3 D4 E4 :2 / A1 G3 C#4 E4 G4 |
  F#2 A3 D4 F#4 A4 | G2 B3 D4 F#4 B4 | E2 G3 B3 D4 E4 :2 / A1 G3 C#4 E4 G4 | D2 F#3 A3 D4 F#4 :2 / E2 A3 C#4 E4 A4 |
  G2 G3 B3 D4 G4 | F#2 A3 D4 F#4 A4 | E2 G3 B3 D4 G4 | D2 F#3 B3 D4 F#4 | B1 G3 B3 D4 G4 | E2 G3 B3 D4 E4 | A1 G3 A3 D4 E4 | A1 G3 A3 C#4 E4 |
  D2 F#3 A3 D4 F#4 | C#2 F#3 A3 C#4 F#4 | B1 F#3 A3 D4 F#4 | E2 G3 B3 D4 E4 :2 / A1 G3 C#4 E4 G4 |
  F#2 A3 D4 F#4 A4 | G2 B3 D4 G4 B4 | A1 G3 A3 D4 E4 :2 / A1 G3 A3 C#4 E4 | D2 F#3 A3 D4 F#4`;

export const piece: Piece = {
  name: "book",
  title: "Le livre",
  key: "D major",
  bpm: 72,
  beatsPerBar: 3,
  bars: 24,
  harmony: `
    D | Dmaj7/C# | Bm7 | Em7:2 A7:1 | D/F# | Gmaj7 | Em7:2 A7:1 | D:2 A/E:1 |
    G | D/F# | Em7 | Bm/D | G/B | Em7 | A7sus4 | A7 |
    D | Dmaj7/C# | Bm7 | Em7:2 A7:1 | D/F# | G | A7sus4:2 A7:1 | D`,
  dynamics: [
    [1, 0.46],
    [4, 0.58],
    [5.3, 0.7],
    [7, 0.58],
    [8.6, 0.48],
    [9, 0.54],
    [11, 0.62],
    [13, 0.74],
    [15, 0.84],
    [16.5, 0.66],
    [17, 0.7],
    [19, 0.84],
    [21.5, 0.94],
    [23, 0.66],
    [24, 0.48],
    [25, 0.44],
  ],
  lines: [
    { name: "cello", instrument: "cello", role: "melody", notes: cello },
    { name: "strings", instrument: "strings", role: "melody", notes: strings, weight: -0.06 },
    {
      name: "gear",
      instrument: "piano",
      role: "inner",
      notes: figure(gear, ["2:.25 4 3 5 4 3 5 4 3 5 4 3", "2:.25 4 3 5 4 3 5 4 2 4 3 5"], 3),
      weight: -0.12,
    },
    { name: "left hand", instrument: "piano", role: "bass", notes: figure(gear, ["1:3", "1:2 1:1"], 3) },
  ],
  mix: { cello: 0, strings: -3, piano: -1.5 },
  machine: (desk) => {
    // It keeps time, and gives the theme back one note at a time.
    hum(desk, 38, [
      [1, 0.5],
      [13, 0.8],
      [25, 0.5],
    ]);
    relays(desk, {
      gain: [
        [1, 0.9],
        [8, 0.7],
        [9, 0.5],
        [16, 0.9],
        [22, 1],
        [25, 0.6],
      ],
      step: 0.5,
      cell: [0, 2, 1, 3, 2, 1],
      brightness: 0.35,
      room: 0.6,
    });
    relays(desk, {
      from: 9,
      to: 16,
      gain: 0.6,
      step: 1.5,
      cell: [3, 1],
      shift: 24,
      brightness: 0.3,
      room: 0.7,
    });
    escapement(desk, { gain: 0.45, step: 1, pitch: 0.9 });
    pulse(desk, { gain: 0.8, step: 1, pattern: [1, 0, 0.4] });
    organ(desk, {
      from: 9,
      gain: [
        [9, 0.3],
        [15, 0.8],
        [17, 0.5],
        [22, 1],
        [25, 0.2],
      ],
      timbre: "flute",
      step: 1,
    });
    const given = { attack: 0.03, release: 0.5, fall: 0.9 };
    stolen(desk, {
      from: 1,
      gain: [
        [1, 0.8],
        [9, 0.6],
        [17, 0.9],
        [25, 0.6],
      ],
      timbre: "glass",
      envelope: given,
      shift: 12,
      pan: -0.2,
      room: 0.8,
      notes: `r:3 | r:1 D4:2 | r:3 | r:1 E4:2 | r:3 | r:1 B4:2 | r:3 | r:1 A4:2 | r:3 | r:1 D5:2 | r:3 | r:1 B4:2 | r:3 | r:1 G4:2 | r:3 | r:1 A4:2 |
        F#4:3 | r:3 | D4:3 | G4:2 E4:1 | A4:3 | B4:3 | A4:2 C#5:1 | D5:3`,
    });
  },
  rates: RATES,
};
