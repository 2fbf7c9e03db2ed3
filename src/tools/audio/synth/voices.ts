/** People heard from too far to be understood: babble of no language, laughter, a chord sung by many. */
import { between, either, pick, samples } from "./chance.ts";
import type { Rng } from "../rng.ts";
import { RATE } from "../pcm.ts";
import { tract, VOWELS, type Speech, type Vowel } from "./tract.ts";

/** Samples between two settings of the voice: a sixth of a millisecond. */
const STEP = 8;

const SAID: readonly Vowel[] = Object.values(VOWELS);

export interface Speaker {
  /** Hertz of the cords at rest, and the head's size to a man's. */
  readonly pitch: number;
  readonly size: number;
}

/** Someone of chance; @param women the share of them, @param children of the rest. */
export function someone(rng: Rng, women = 0.5, children = 0): Speaker {
  if (rng() < children) return { pitch: between(rng, 250, 330), size: between(rng, 1.25, 1.35) };
  return rng() < women
    ? { pitch: between(rng, 170, 235), size: between(rng, 1.1, 1.2) }
    : { pitch: between(rng, 92, 138), size: between(rng, 0.95, 1.05) };
}

interface Manner {
  /** Seconds of silence between two phrases, least and most. */
  readonly rest: readonly [least: number, most: number];
  /** How far the pitch moves, as a ratio of it: .15 murmurs, .4 exclaims. */
  readonly lively?: number;
}

/**
 * Talk of chance syllables: no word of any language. Silent at both ends, so that a tape may carry it round its join.
 */
export function babble(
  rng: Rng,
  seconds: number,
  who: Speaker,
  { rest, lively = 0.2 }: Manner,
): Float32Array {
  const out = new Float32Array(samples(seconds));
  const end = out.length - samples(0.4);
  const say = tract(rng, who.size);
  const speech: Speech = { pitch: who.pitch, voice: 0, breath: 0, vowel: pick(rng, SAID) };
  let left = 0;
  let size = 1;
  let syllables = 0;
  let of = 1;
  let loud = 0;
  let accent = 0;
  let rough = 0;
  for (let at = samples(between(rng, 0, rest[1])); at < out.length; at += 1) {
    if (left <= 0) {
      if (syllables <= 0) {
        of = 4 + Math.floor(rng() * 11);
        syllables = of + 1;
        size = samples(between(rng, ...rest));
        loud = 0;
      } else {
        size = samples(between(rng, 0.1, 0.24) * (syllables === 1 ? 1.6 : 1));
        loud = between(rng, 0.55, 1);
        accent = lively * either(rng);
        rough = rng() < 0.4 ? between(rng, 0.1, 0.5) : 0;
        speech.vowel = pick(rng, SAID);
      }
      syllables -= 1;
      left = size;
    }
    left -= 1;
    if (at % STEP === 0) {
      const turn = 1 - left / size;
      const aim = at > end ? 0 : loud * Math.max(0, Math.sin(Math.PI * Math.min(1, turn * 1.08))) ** 0.6;
      speech.voice += (aim - speech.voice) * 0.003 * STEP;
      speech.breath = turn < 0.22 ? rough * loud * (at > end ? 0 : 1) : speech.breath * (1 - 0.002 * STEP);
      const fall = 1 + lively * (0.6 * (syllables / of) - 0.3);
      speech.pitch += (who.pitch * (fall + accent * Math.sin(Math.PI * turn)) - speech.pitch) * 0.0008 * STEP;
    }
    out[at] = say(speech);
  }
  const fade = samples(0.1);
  for (let at = 0; at < fade; at += 1)
    out[out.length - 1 - at] = (out[out.length - 1 - at] ?? 0) * (at / fade);
  return out;
}

/** A laugh: one vowel let go again and again, falling. */
export function laugh(rng: Rng, who: Speaker): Float32Array {
  const bursts = 4 + Math.floor(rng() * 6);
  const out = new Float32Array(samples(bursts * 0.19 + 0.2));
  const say = tract(rng, who.size);
  const speech: Speech = {
    pitch: who.pitch,
    voice: 0,
    breath: 0,
    vowel: pick(rng, [VOWELS.a, VOWELS.è, VOWELS.eu]),
  };
  for (let at = 0; at < out.length; at += 1) {
    const beat = at / RATE / 0.19;
    const turn = beat % 1;
    const level =
      beat < bursts ? (1 - (0.7 * beat) / bursts) * Math.sin(Math.PI * Math.min(1, turn * 1.7)) : 0;
    speech.voice += (Math.max(0, level) - speech.voice) * 0.006;
    speech.breath = 0.25 * speech.voice;
    speech.pitch = who.pitch * (1.7 - (0.5 * beat) / bursts - 0.15 * turn);
    out[at] = say(speech);
  }
  return out;
}

export interface Sung {
  /** Seconds from the start, how long, hertz, and the vowel. */
  readonly at: number;
  readonly lasts: number;
  readonly hertz: number;
  readonly vowel: Vowel;
}

/** One untrained singer of a line of notes: late or early, a little off, with some vibrato. */
export function sing(rng: Rng, seconds: number, notes: readonly Sung[], size: number): Float32Array {
  const out = new Float32Array(samples(seconds));
  const say = tract(rng, size);
  const late = 0.045 * either(rng);
  const off = 1 + 0.009 * either(rng);
  const wobble = between(rng, 4.6, 6);
  const [first] = notes;
  const speech: Speech = { pitch: first?.hertz ?? 200, voice: 0, breath: 0, vowel: VOWELS.a };
  for (let at = 0; at < out.length; at += 1) {
    const time = at / RATE - late;
    const note = notes.find((each) => time >= each.at && time < each.at + each.lasts);
    const turn = note ? (time - note.at) / note.lasts : 1;
    const aim = note ? Math.min(1, turn * 9) * Math.min(1, (1 - turn) * 7) : 0;
    speech.voice += (aim - speech.voice) * 0.0012;
    speech.breath = note && turn < 0.12 ? 0.12 : 0.015 * speech.voice;
    if (note) {
      speech.vowel = note.vowel;
      const vibrato = 1 + 0.007 * Math.sin(2 * Math.PI * wobble * time);
      speech.pitch += (note.hertz * off * vibrato - speech.pitch) * 0.0011;
    }
    out[at] = say(speech);
  }
  return out;
}
