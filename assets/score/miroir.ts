/** Miroir: X in F over chords that never hurt; the machine plays it and its mirror at once, one in each ear. */
import { escapement, hum, knocks, pulse } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { stolen } from "../../src/tools/audio/machine/theft.ts";
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";

import { MIRROR_RATES } from "./rates.ts";

const song = `
  F4:1 G4 C5:2 | Bb4:2 A4:2 | A4:1 C5 E5:2 | D5:4 | Bb4:1 C5 F5:2 | E5:2 D5:2 | C5:1.5 D5:.5 G4:2 | A4:3 r:1 |
  D5:1.5 C5:.5 G4:2 | A4:2 Bb4:2 | C5:1.5 Bb4:.5 F4:2 | G4:2 A4:2 |
  F4:1 G4 C5:2 | Bb4:2 A4:2 | A4:1 C5 E5:2 | D5:4 | Bb4:1 C5 F5:2 | E5:2 D5:2 | C5:1.5 D5:.5 E5:2 | F5:3 r:1`;

const echo = `
  r:4 | r:4 | r:4 | r:1 F5:.5 A5 D6:2 | r:4 | r:4 | r:4 | r:1 E5:.5 C6 A5:2 |
  r:4 | r:2 F5:1 D5:1 | r:4 | r:2 E5:1 C5:1 |
  r:4 | F5:1 G5 C6:2 | Bb5:2 A5:2 | F5:2 D5:2 | r:4 | r:2 Bb5:1 E5:1 | r:4 | r:1 C6:.5 A5 E5:2`;

const strings = `
  A3+C4+E4:4 | Bb3+D4+F4:4 | A3+C4+E4:4 | A3+D4+F4:4 | Bb3+D4+F4:4 | Bb3+D4+E4:4 | A3+C4+E4:2 Bb3+D4+F4:2 | A3+C4+E4:4 |
  Bb3+D4+F4:4 | A3+C4+F4:2 Bb3+D4+F4:2 | A3+C4+F4:4 | Bb3+D4+E4:2 A3+C4+E4:2 |
  A3+C4+E4:4 | Bb3+D4+F4:4 | A3+C4+E4:4 | A3+D4+F4:4 | Bb3+D4+F4:4 | Bb3+D4+E4:4 | A3+C4+E4:2 Bb3+D4+E4:2 | A3+C4+E4:4`;

const lull = figure(
  `F2 C3 F3 A3 | G2 D3 F3 Bb3 | A2 C3 F3 A3 | Bb1 F2 A2 D3 | Bb1 F2 Bb2 D3 | C2 G2 Bb2 E3 | A2 E3 G3 C4 / G2 D3 G3 Bb3 | F2 C3 E3 A3 |
   G2 D3 F3 Bb3 | C3 F3 A3 C4 / D3 F3 Bb3 D4 | D2 A2 C3 F3 | C2 G2 Bb2 E3 / A1 E2 G2 C3 |
   F2 C3 F3 A3 | G2 D3 F3 Bb3 | A2 C3 F3 A3 | Bb1 F2 A2 D3 | Bb1 F2 Bb2 D3 | C2 G2 Bb2 E3 | A1 E2 G2 C3 / C2 G2 Bb2 E3 | F2 C3 E3 A3`,
  ["1:1 2:.5 3 4:1 3", "1:1 3 1 3"],
  4,
);

export const piece: Piece = {
  name: "miroir",
  title: "Miroir",
  key: "F major",
  bpm: 100,
  beatsPerBar: 4,
  bars: 20,
  harmony: `
    Fmaj9 | Gm9 | Fmaj7/A | Bbmaj7 | Bbadd9 | C9 | Am7:2 Gm7:2 | Fmaj7 |
    Gm7 | F/C:2 Bb/D:2 | Dm7 | C9:2 Am7:2 |
    Fmaj9 | Gm9 | Fmaj7/A | Bbmaj7 | Bbadd9 | C9 | Am7:2 C9:2 | Fmaj9`,
  dynamics: [
    [1, 0.46],
    [4, 0.58],
    [6, 0.66],
    [8.5, 0.46],
    [9, 0.4],
    [11, 0.52],
    [12.6, 0.42],
    [13, 0.56],
    [15, 0.68],
    [17.5, 0.86],
    [19, 0.68],
    [20.6, 0.44],
    [21, 0.44],
  ],
  lines: [
    { name: "song", instrument: "piano", role: "melody", notes: song },
    { name: "lull", instrument: "piano", role: "bass", notes: lull, weight: -0.12 },
    { name: "echo", instrument: "celesta", role: "melody", notes: echo },
    { name: "strings", instrument: "strings", role: "inner", notes: strings, weight: -0.12 },
  ],
  mix: { piano: 0, celesta: -5, strings: -10 },
  rubato: 0.5,
  machine: (desk) => {
    const finger = { attack: 0.02, release: 0.15, fall: 1.1 };
    hum(desk, 41, [
      [1, 0.5],
      [9, 0.8],
      [13, 0.6],
    ]);
    relays(desk, {
      gain: [
        [1, 0.6],
        [8, 0.9],
        [9, 0.5],
        [12, 0.7],
        [17, 1],
        [21, 0.6],
      ],
      step: 0.5,
      cell: [0, 1, 2, 3, 3, 2, 1, 0],
      shift: 12,
      brightness: 0.4,
      pan: -0.5,
    });
    relays(desk, {
      gain: [
        [1, 0.6],
        [8, 0.9],
        [9, 0.5],
        [12, 0.7],
        [17, 1],
        [21, 0.6],
      ],
      step: 0.5,
      cell: [3, 2, 1, 0, 0, 1, 2, 3],
      shift: 24,
      brightness: 0.3,
      pan: 0.5,
    });
    escapement(desk, { gain: 0.5, step: 1, pitch: 1.4 });
    pulse(desk, { gain: 0.9, step: 0.5, pattern: [1, 0, 0.5, 0, 0.7, 0.5, 0, 0.5] });
    knocks(desk, { from: 5, gain: 0.5, beats: [0, 2], hz: 66 });
    // X turned over about D: what rises here falls there.
    stolen(desk, {
      from: 1,
      gain: [
        [1, 0.8],
        [9, 1],
        [17, 1.1],
        [21, 0.8],
      ],
      timbre: "glass",
      envelope: finger,
      pan: -0.7,
      notes: `F5:1 G5 C6:2 | Bb5:2 A5:2 | r:4 | A5:1 F5 D5:2 | F5:1 C5 Bb5:2 | G5:2 E5:2 | r:4 | E5:1 C5 A5:2 |
        D5:1 F5 Bb5:2 | A5:2 F5:2 | F5:1 A5 C6:2 | E5:2 C5:2 |
        F5:1 G5 C6:2 | Bb5:2 A5:2 | E5:1 C5 A5:2 | F5:2 D5:2 | D5:1 F5 Bb5:2 | G5:2 E5:2 | E5:1 G5 E5:2 | C5:4`,
    });
    stolen(desk, {
      from: 1,
      gain: [
        [1, 0.8],
        [9, 1],
        [17, 1.1],
        [21, 0.8],
      ],
      timbre: "glass",
      envelope: finger,
      pan: 0.7,
      notes: `A4:1 G4 E4:2 | F4:2 G4:2 | r:4 | D4:1 F4 A4:2 | D5:1 F4 Bb4:2 | E4:2 G4:2 | r:4 | A4:1 C5 E4:2 |
        Bb4:1 G4 D4:2 | C4:2 D4:2 | A4:1 F4 C4:2 | G4:2 A4:2 |
        A4:1 G4 E4:2 | F4:2 G4:2 | C5:1 E5 F4:2 | Bb4:2 D5:2 | Bb4:1 F4 D4:2 | Bb4:2 D5:2 | C5:1 A4 C5:2 | A4:4`,
    });
  },
  rates: MIRROR_RATES,
};
