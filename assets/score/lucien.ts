/** Lucien’s serenade: X with the Neapolitan E flat, on the clarinet; the machine sings it back with the E corrected. */
import { air, escapement, hum, knocks, pulse } from "../../src/tools/audio/machine/works.ts";
import { relays } from "../../src/tools/audio/machine/relays.ts";
import { stolen } from "../../src/tools/audio/machine/theft.ts";
import { figure } from "../../src/tools/audio/score/figure.ts";
import type { Piece } from "../../src/tools/audio/score/piece.ts";
import { LIGHT_RATES } from "./rates.ts";

const voice = `
  D5:1.5 Eb5:.5 A5:2 | G5:3 F5:1 | Eb5:1.5 F5:.5 G5:1 Bb4:1 | A4:3 r:1 |
  D5:1.5 E5:.5 A5:2 | C6:1 Bb5:2 G5:1 | F5:1.5 E5:.5 D5:1 C#5:1 | D5:3 r:1 |
  F5:1 G5:1 C6:2 | Bb5:3 A5:1 | Ab5:1.5 G5:.5 Eb5:2 | G5:2 F5:2 |
  Bb4:1 Eb5:1 G5:2 | F5:2 E5:2 | D5:1.5 Eb5:.5 A4:2 | G4:2 E4:1 r:1`;

const cello = `
  r:4 | r:4 | r:4 | r:1 E3:1 G3 C#4 | A3:4 | G3:2 Bb3:2 | A3:2 G3:2 | F3:2 E3:1 D3:1 |
  A3:4 | D4:3 C4:1 | C4:4 | Bb3:4 | Bb3:4 | A3:2 C#4:2 | D4:4 | D4:2 C#4:2`;

const strings = `
  r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 |
  F4+A4+C5:4 | F4+Bb4+D5:3 F4+A4+C5:1 | Eb4+Ab4+C5:4 | Eb4+G4+Bb4:2 D4+F4+Bb4:2 |
  Eb4+G4+Bb4:4 | D4+F4+A4:2 C#4+E4+G4:2 | D4+F4:4 | r:4`;

const serenade = figure(
  `D2 A2 D3 F3 | Bb2 D3 G3 Bb3 :3 / A2 F3 | G2 Bb2 Eb3 G3 | A2 E3 G3 D4 / A2 E3 G3 C#4 |
   F2 D3 F3 A3 | G2 D3 G3 Bb3 | A2 D3 F3 A3 / A2 C#3 E3 G3 | D2 A2 D3 F3 |
   F2 C3 F3 A3 | G2 D3 F3 Bb3 :3 / C3 F3 | Ab2 Eb3 Ab3 C4 | Eb2 Bb2 Eb3 G3 / D2 Bb2 D3 F3 |
   G2 Bb2 Eb3 G3 | A2 D3 F3 A3 / A2 C#3 E3 G3 | D2 A2 D3 F3 | Bb2 D3 E3 G3 / A2 C#3 E3 G3`,
  ["1:.5 2 3 4 3 2 3 2", "1:.5 2 3 4 1 2 3 4"],
  4,
);
/** A bar whose second chord comes on its fourth beat has its bass there, and not on the third. */
const guitar = serenade.filter((note) => !(note.t % 4 === 2 && [2, 10].includes(note.bar)));
const turns = [2, 10].map((bar) => ({ t: (bar - 1) * 4 + 3, d: 1, keys: [bar === 2 ? 45 : 48], bar }));

export const piece: Piece = {
  name: "lucien",
  title: "Sérénade de Lucien",
  key: "D minor, Neapolitan",
  bpm: 80,
  beatsPerBar: 4,
  bars: 16,
  harmony: `
    Dm | Gm/Bb:3 Dm/A:1 | Eb/G | A7sus4:2 A7:2 | Dm/F | Gm | Dm/A:2 A7:2 | Dm |
    Fadd9 | Gm7:3 F/C:1 | Ab | Eb:2 Bb/D:2 | Eb/G | Dm/A:2 A7:2 | Dm | Em7b5/Bb:2 A7:2`,
  dynamics: [
    [1, 0.48],
    [2, 0.62],
    [3.5, 0.5],
    [5, 0.58],
    [6, 0.76],
    [8, 0.48],
    [9, 0.6],
    [10.5, 0.84],
    [12, 0.68],
    [13, 0.74],
    [14, 0.66],
    [15, 0.46],
    [17, 0.42],
  ],
  lines: [
    { name: "voice", instrument: "clarinet", role: "melody", notes: voice },
    { name: "cello", instrument: "cello", role: "melody", notes: cello, weight: -0.1 },
    { name: "strings", instrument: "strings", role: "inner", notes: strings, weight: -0.15 },
    {
      name: "guitar",
      instrument: "piano",
      role: "bass",
      notes: [...guitar.filter((n) => !turns.some((u) => n.t >= u.t && n.t < u.t + 1)), ...turns],
      weight: -0.05,
    },
  ],
  mix: { clarinet: 0, cello: -4, strings: -7, piano: -2 },
  machine: (desk) => {
    hum(desk, 38, [
      [1, 0.6],
      [9, 1],
      [13, 0.7],
    ]);
    air(desk, 0.6, 520);
    relays(desk, {
      gain: [
        [1, 0.5],
        [5, 0.8],
        [9, 1],
        [13, 0.7],
        [17, 0.5],
      ],
      step: 0.25,
      cell: [0, 1, 2, 3, 2, 3, 1, 2, 0, 3],
      brightness: 0.7,
    });
    relays(desk, { from: 9, to: 12, gain: 0.6, step: 0.75, cell: [3, 2, 1], shift: 24 });
    escapement(desk, {
      gain: [
        [1, 0.5],
        [9, 0.9],
        [16, 0.5],
      ],
      step: 0.5,
    });
    pulse(desk, { gain: 0.9, step: 0.5, pattern: [1, 0, 0.5, 0, 0.8, 0, 0.5, 0.4] });
    knocks(desk, { from: 5, gain: 0.8, beats: [0, 2] });
    const clone = { attack: 0.03, release: 0.06, fall: 0.2 };
    // The clone: his line a bar late, each note held to its end, the E natural where he sings E flat.
    stolen(desk, {
      from: 1,
      gain: [
        [1, 0.5],
        [6, 0.7],
        [9, 0.4],
      ],
      timbre: "wire",
      envelope: clone,
      pan: 0.2,
      notes: `r:4 | D5:2 G5:2 | G5:3 Bb4:1 | D5:2 C#5:2 | r:4 | D5:1 G5:1 Bb5:2 | A5:2 G5:2 | F5:1 D5:1 A4:2 |
        F5:1 A5:1 C6:2 | D6:2 Bb5:1 A5:1 | Ab5:2 Eb5:2 | G5:2 F5:2 | Eb5:1 G5:1 Bb5:2 | A5:2 G5:2 | D5:1 E5:1 A5:2 | G5:2 E5:2`,
    });
  },
  rates: LIGHT_RATES,
};
