/** Ursule: X in F as a counting rhyme; the middle borrows her aunt’s own notes, and the cello joins her at the end. */
import { escapement, hum, knocks, pulse } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { stolen } from "../../src/tools/audio/machine/theft.ts";
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";
import { LIGHT_RATES } from "./rates.ts";

const rhyme = `
  F4:1 G4 C5 | Bb4:2 A4:1 | G4:1 A4 D5 | C5:3 | F4:1 G4 C5 | Bb4:2 A4:1 | G4:1.5 A4:.5 E4:1 | F4:2 r:1 |
  r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:1 C4:.5 D4 E4 G4 |
  F4:1 G4 C5 | Bb4:2 A4:1 | G4:1 A4 D5 | C5:2 Bb4:1 | A4:1.5 Bb4:.5 F5:1 | E5:2 D5:1 | C5:1.5 D5:.5 G4:1 | F4:2 r:1`;

const drawing = `
  r:3 | r:3 | r:3 | r:1 C6:.5 D6 E6 G5 | r:3 | r:3 | r:3 | r:1 F5:.5 A5 C6:1 |
  D5:1 E5 A5 | G5:2 F5:1 | C5:1 D5 G5 | F5:2 E5:1 | Bb4:1 C5 F5 | E5:2 D5:1 | G4:1 A4 Bb4 | C5:3 |
  r:3 | r:2 F5:.5 C6 | r:3 | r:1 G5:.5 C6 Bb5:1 | r:3 | r:3 | r:3 | r:1 A5:.5 C6 F6:1`;

const cello = `
  r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 |
  F3:3 | G3:2 A3:1 | G3:3 | Bb3:2 G3:1 | F3:3 | C4:2 A3:1 | Bb3:2 A3:1 | G3:3 |
  A3:3 | D4:2 C4:1 | Bb3:3 | G3:3 | F3:3 | G3:2 F3:1 | E3:3 | F3:2 r:1`;

const waltz = figure(
  `F2 A3 C4 | G2 Bb3 D4 :2 / A2 C4 | Bb2 G3 D4 | C3 G3 E4 | A2 F3 C4 | G2 Bb3 D4 :2 / F2 A3 | C2 Bb3 E4 | F2 A3 C4 |
   D2 F3 A3 | E2 G3 C4 :2 / A2 F3 | C2 E3 G3 | D2 F3 Bb3 :2 / G2 E3 | Bb1 F3 D4 | C2 E3 A3 :2 / D2 F3 | G2 D3 Bb3 | C2 G3 Bb3 |
   F2 A3 C4 | G2 Bb3 D4 :2 / A2 C4 | Bb2 G3 D4 | C3 G3 E4 :2 / E2 G3 | F2 A3 C4 | Bb2 G3 C4 :2 / A2 F3 | C2 G3 Bb3 | F2 A3 C4`,
  ["1:1 2+3 2+3", "1:1 2+3 1"],
  3,
);

export const piece: Piece = {
  name: "ursule",
  title: "Comptine d’Ursule",
  key: "F major",
  bpm: 90,
  beatsPerBar: 3,
  bars: 24,
  harmony: `
    Fadd9 | Gm:2 F/A:1 | Gm9/Bb | C | Fadd9/A | Gm:2 Dm/F:1 | C7 | F |
    Dmadd9 | C/E:2 Dm/A:1 | Cadd9 | Bb/D:2 C/G:1 | Bbadd9 | Am/C:2 Dm:1 | Gm9 | C7 |
    Fadd9 | Gm:2 F/A:1 | Gm9/Bb | C:2 C7/E:1 | F | C7/Bb:2 Dm/A:1 | C7 | F`,
  dynamics: [
    [1, 0.5],
    [3.5, 0.62],
    [8.6, 0.44],
    [9, 0.4],
    [10, 0.5],
    [12, 0.46],
    [14, 0.4],
    [16, 0.52],
    [17, 0.6],
    [19, 0.7],
    [21, 0.84],
    [22.3, 0.72],
    [24, 0.46],
    [25, 0.5],
  ],
  lines: [
    { name: "rhyme", instrument: "piano", role: "melody", notes: rhyme },
    { name: "waltz", instrument: "piano", role: "bass", notes: waltz, weight: -0.12 },
    { name: "drawing", instrument: "celesta", role: "melody", notes: drawing },
    { name: "cello", instrument: "cello", role: "melody", notes: cello, weight: -0.08 },
  ],
  mix: { piano: 0, celesta: -4, cello: -3 },
  rubato: 0.7,
  machine: (desk) => {
    // Lulu: the same rhyme, answered a beat too soon and never out of breath.
    const lulu = { attack: 0.012, release: 0.09, fall: 1.8 };
    hum(desk, 41, [
      [1, 0.5],
      [9, 0.8],
      [17, 0.6],
    ]);
    relays(desk, {
      gain: [
        [1, 0.7],
        [8, 0.9],
        [9, 0.5],
        [16, 0.8],
        [21, 1],
        [25, 0.6],
      ],
      step: 0.5,
      cell: [0, 1, 2, 1, 3, 2, 1],
      shift: 24,
      brightness: 0.5,
      room: 0.6,
    });
    relays(desk, {
      from: 9,
      to: 16,
      gain: 0.7,
      step: 1.5,
      cell: [2, 0],
      shift: 12,
      brightness: 0.3,
      pan: 0.3,
    });
    escapement(desk, { gain: 0.7, step: 1, pitch: 1.3 });
    pulse(desk, {
      gain: [
        [1, 0.7],
        [9, 0.5],
        [17, 0.9],
      ],
      step: 1,
      pattern: [1, 0, 0],
    });
    knocks(desk, { from: 9, to: 16, gain: 0.5, beats: [0], hz: 70 });
    stolen(desk, {
      from: 1,
      gain: 0.9,
      timbre: "glass",
      shift: 12,
      envelope: lulu,
      pan: -0.2,
      notes: `r:3 | F4:1 G4 C5 | Bb4:2 r:1 | E4:1 G4 C5 | r:3 | D4:1 G4 Bb4 | r:3 | C4:1 F4 A4 |
        D4:3 | E4:2 F4:1 | E4:3 | D4:2 E4:1 | D4:3 | C4:2 D4:1 | D4:3 | E4:1 G4 C5`,
    });
    stolen(desk, {
      from: 17,
      gain: [
        [17, 0.9],
        [21, 1.1],
        [25, 0.7],
      ],
      timbre: "glass",
      shift: 12,
      envelope: lulu,
      pan: 0.2,
      notes: "A4:1 C5 F5 | D5:2 C5:1 | Bb4:1 D5 G5 | E5:2 C5:1 | A4:1 C5 F5 | G5:2 F5:1 | E5:1 G5 C5 | C5:3",
    });
  },
  rates: LIGHT_RATES,
};
