/** The heart of a piece: its instruments rendered one by one, shaped, set in one hall, folded into a loop. */
import { biquad, filtered, type Filter } from "../filters.ts";
import { foldLoop } from "../loop.ts";
import { integratedLoudness } from "../loudness.ts";
import { addAt, amplitude, RATE, silence, type Stereo } from "../pcm.ts";
import { roomOf, roomResponse } from "../room.ts";
import { seeded, seedOf } from "../rng.ts";
import { renderMidi } from "./fluidsynth.ts";
import { LEAD, perform } from "./perform.ts";
import { beatSamples, type Instrument, type Piece } from "./piece.ts";

/** Loudness of an instrument whose level in the mix is 0, in LUFS, before mastering. */
const REFERENCE = -24;

interface Tone {
  readonly filters: () => readonly Filter[];
  /** How much of the hall. */
  readonly room: number;
}

const bowed: Tone = {
  filters: () => [
    biquad("highpass", 60),
    biquad("peak", 2700, 1.1, -3.5),
    biquad("highshelf", 6000, 0.7, -3),
  ],
  room: 0.75,
};
const plucked: Tone = {
  filters: () => [biquad("highpass", 70), biquad("highshelf", 6000, 0.7, -2)],
  room: 0.7,
};

const TONES: Readonly<Record<Instrument, Tone>> = {
  piano: {
    filters: () => [biquad("lowshelf", 150, 0.7, -2.5), biquad("highshelf", 2800, 0.7, 2.5)],
    room: 0.55,
  },
  celesta: plucked,
  harp: plucked,
  pizzicato: plucked,
  cello: bowed,
  viola: bowed,
  violin: { ...bowed, room: 0.85 },
  clarinet: { filters: () => [biquad("highpass", 110), biquad("highshelf", 5000, 0.7, -2)], room: 0.8 },
  strings: { filters: () => [biquad("highpass", 90), biquad("highshelf", 5500, 0.7, -3)], room: 0.85 },
  basses: { filters: () => [biquad("highpass", 35), biquad("lowpass", 1400)], room: 0.4 },
};

/** Samples of the whole piece, once. */
const pieceSamples = (piece: Piece): number => beatSamples(piece) * piece.beatsPerBar * piece.bars;

function instrumentSound(piece: Piece, instrument: Instrument): Stereo {
  const dry = renderMidi(perform(piece, instrument).bytes());
  const shaped: Stereo = [
    filtered(dry[0], ...TONES[instrument].filters()),
    filtered(dry[1], ...TONES[instrument].filters()),
  ];
  const gain = amplitude(REFERENCE + (piece.mix[instrument] ?? 0) - integratedLoudness(shaped));
  return [shaped[0].map((v) => v * gain), shaped[1].map((v) => v * gain)];
}

/** Exactly `pieceSamples` a side; a piece heard once keeps its tail to the end and nothing before its beginning. */
export function renderHeart(piece: Piece): Stereo {
  const length = pieceSamples(piece);
  const lead = LEAD * RATE;
  const hall = piece.hall ?? 2.3;
  const response = roomResponse(seeded(seedOf("hall")), { decay: hall, length: hall + 1.1, delay: 0.02 });
  const bus = silence(lead + length + RATE * 16);
  const send = silence(bus[0].length);
  for (const instrument of new Set(piece.lines.map((line) => line.instrument))) {
    const sound = instrumentSound(piece, instrument);
    for (const k of [0, 1] as const) {
      addAt(bus[k], sound[k]);
      addAt(send[k], sound[k], 0, TONES[instrument].room);
    }
  }
  const wet = roomOf(send, response, 1, 140);
  for (const k of [0, 1] as const) addAt(bus[k], wet[k]);
  const cut = (x: Float32Array): Float32Array =>
    piece.isOnce === true ? fadeOut(x.slice(lead, lead + length)) : foldLoop(x, lead, length);
  return [cut(bus[0]), cut(bus[1])];
}

/** The last two seconds to nothing: what is heard once ends in silence. */
function fadeOut(x: Float32Array): Float32Array {
  const fade = RATE * 2;
  return x.map((value, i) => value * Math.min(1, (x.length - 1 - i) / fade));
}
