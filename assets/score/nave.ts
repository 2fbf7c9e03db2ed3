/** Vautrin’s nave: X turned over (D C G, A B flat) in a slow procession with Neapolitan lights; X itself answers once, at the end. */
import { escapement, hum, pulse } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { organ, stolen } from "../../src/tools/audio/machine/theft.ts";
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";

import { RATES } from "./rates.ts";

const cello = `
  D4:1.5 C4:.5 G3:2 | A3:2 Bb3:2 | C4:1.5 Bb3:.5 F3:2 | G3:2 F#3:2 | Bb3:1.5 C4:.5 D4:2 | Eb4:2 D4:1 C4 | Bb3:2 A3:2 | G3:3 r:1 |
  G3:4 | Eb3:4 | Eb3:2 G3:2 | F#3:2 A3:2 | G3:1 A3 D4:2 | C4:2 Bb3:2 | A3:2 F#3:2 | G3:3 r:1`;

const voice = `
  r:4 | r:2 D5:1 G5 | r:4 | r:2 F#4:1 A4 | r:4 | r:2 Ab5:1 Eb5 | r:4 | r:1 D5 Bb4 D5 |
  Eb5:1.5 D5:.5 Bb4:2 | Ab4:2 C5:2 | Eb5:1.5 D5:.5 C5:2 | A4:2 D5:2 | r:4 | r:2 D5:1 G4 | r:2 C5:1 A4 | Bb4:3 r:1`;

const strings = `
  Bb3+D4+G4:4 | A3+D4+F#4:2 Bb3+D4+G4:2 | A3+C4+F4:4 | G3+C4+Eb4:2 F#3+C4+D4:2 | Bb3+D4+G4:4 | Ab3+C4+Eb4:4 |
  Bb3+D4+G4:2 A3+C4+F#4:2 | Bb3+D4+G4:4 | Bb3+Eb4+G4:4 | Ab3+C4+Eb4:4 | G3+C4+Eb4:4 | F#3+C4+D4:4 |
  G3+Bb3+D4:4 | Ab3+C4+Eb4:2 G3+Bb3+D4:2 | G3+C4+Eb4:2 F#3+C4+D4:2 | G3+Bb3+D4:4`;

const basses = `
  G2:4 | F#2:2 G2:2 | F2:4 | C2:2 D2:2 | G1:4 | C2:4 | D2:4 | G1:4 |
  Eb2:4 | Ab1:4 | C2:4 | D2:4 | G2:4 | Eb2:2 D2:2 | A2:2 D2:2 | G1:4`;

const bells = figure(
  `G2 D3 G3 Bb3 | F#2 D3 A3 D4 / G2 D3 Bb3 D4 | F2 C3 F3 A3 | C3 G3 Eb4 / D3 A3 C4 | G2 D3 G3 Bb3 | C3 Ab3 C4 Eb4 | D3 G3 Bb3 / D3 F#3 C4 | G2 D3 G3 Bb3 |
   Eb2 Bb2 Eb3 G3 | Ab2 Eb3 Ab3 C4 | C3 G3 C4 Eb4 | D2 A2 F#3 C4 | G2 D3 A3 Bb3 | Eb3 Ab3 C4 / D3 G3 Bb3 | A2 G3 Eb4 / D2 F#3 C4 | G2 D3 G3 Bb3`,
  ["1:1 3 4 3", "1:1 3 1 3"],
  4,
);

export const piece: Piece = {
  name: "nave",
  title: "La nef",
  key: "G minor",
  bpm: 60,
  beatsPerBar: 4,
  bars: 16,
  harmony: `
    Gm | D/F#:2 Gm:2 | F | Cm:2 D7:2 | Gm | Ab/C | Gm/D:2 D7:2 | Gm |
    Eb | Ab | Cm | D7 | Gmadd9 | Ab/Eb:2 Gm/D:2 | Am7b5:2 D7:2 | Gm`,
  dynamics: [
    [1, 0.48],
    [3, 0.58],
    [5, 0.56],
    [6.3, 0.8],
    [8, 0.46],
    [9, 0.5],
    [10.5, 0.7],
    [12.6, 0.58],
    [13, 0.66],
    [14, 0.86],
    [15.5, 0.6],
    [16.6, 0.36],
    [17, 0.42],
  ],
  lines: [
    { name: "cello", instrument: "cello", role: "melody", notes: cello },
    { name: "voice", instrument: "piano", role: "melody", notes: voice },
    { name: "bells", instrument: "piano", role: "inner", notes: bells, weight: -0.14 },
    { name: "strings", instrument: "strings", role: "inner", notes: strings, weight: -0.1 },
    { name: "basses", instrument: "basses", role: "bass", notes: basses, weight: -0.05 },
  ],
  mix: { cello: 0, piano: -2, strings: -4, basses: -8 },
  hall: 3.6,
  machine: (desk) => {
    hum(desk, 31, [
      [1, 0.9],
      [9, 0.6],
      [13, 1],
    ]);
    organ(desk, {
      to: 8,
      gain: [
        [1, 0.8],
        [6, 1.5],
        [8, 0.9],
      ],
      timbre: "organ",
      step: 2,
      hasBass: true,
    });
    organ(desk, {
      from: 9,
      to: 12,
      gain: [
        [9, 0.9],
        [12, 1.4],
      ],
      timbre: "flute",
      step: 2,
      shift: 12,
      hasBass: true,
    });
    organ(desk, {
      from: 13,
      gain: [
        [13, 1.3],
        [14, 1.7],
        [17, 0.7],
      ],
      timbre: "organ",
      step: 2,
      hasBass: true,
    });
    relays(desk, {
      gain: [
        [1, 0.3],
        [6, 0.7],
        [9, 1],
        [12, 0.8],
        [14, 0.9],
        [17, 0.3],
      ],
      step: 0.5,
      cell: [3, 2, 0, 1, 2],
      shift: 24,
      brightness: 0.3,
      room: 0.8,
    });
    escapement(desk, {
      gain: [
        [1, 0.35],
        [9, 0.7],
        [17, 0.35],
      ],
      step: 1,
      pitch: 0.8,
    });
    pulse(desk, {
      from: 5,
      gain: [
        [5, 0.5],
        [14, 1],
        [17, 0.6],
      ],
      step: 1,
      pattern: [1, 0, 0.5, 0],
    });
    // The offer: its own motif, sung by what was the father's voice.
    const offer = { attack: 0.12, release: 0.25, vibrato: 9 };
    stolen(desk, {
      from: 1,
      gain: [
        [1, 0.8],
        [8, 1],
        [9, 1.2],
        [14, 1.3],
        [17, 0.6],
      ],
      timbre: "wire",
      envelope: offer,
      pan: 0.1,
      room: 0.9,
      notes: `r:4 | D5:2 G4:2 | r:4 | C5:2 D5:2 | D5:1 C5 G4:2 | Ab4:2 C5:2 | D5:2 C5:2 | Bb4:4 |
        G5:1 F5 Bb4:2 | C5:2 Eb5:2 | G5:1 F5 C5:2 | F#4:2 A4:2 | D5:1 C5 G4:2 | Eb5:2 D5:2 | C5:2 A4:2 | G4:4`,
    });
  },
  rates: RATES,
};
