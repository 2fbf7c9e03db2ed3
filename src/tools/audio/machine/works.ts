/** The works of the machine: escapement, knocks, the pulse of the bass, the hum and the air of a hall of servers. */
import { biquad, filteredLoop } from "../filters.ts";
import { RATE } from "../pcm.ts";
import { noise, type Rng } from "../rng.ts";
import { levelAt, type Desk, type Level, type Span } from "./desk.ts";
import { hertz } from "./tone.ts";

function click(rng: Rng, hz: number, decay: number, hiss: number): Float32Array {
  const band = biquad("bandpass", hz * 1.3, 2.2);
  return new Float32Array(Math.round(0.09 * RATE)).map((_, i) => {
    const t = i / RATE;
    const wave = (part: number, gain: number, fall: number): number =>
      gain * Math.exp(-t * decay * fall) * Math.sin(2 * Math.PI * hz * part * t);
    const edge = Math.min(1, i / 8);
    return (
      edge *
      (wave(1, 0.5, 1) +
        wave(2.76, 0.28, 1.4) +
        wave(5.4, 0.15, 2) +
        hiss * band(rng() * 2 - 1) * Math.exp(-t * 240))
    );
  });
}

/** Tick on each beat, tock between, the first of the bar stronger. @param pitch moves both */
export function escapement(
  desk: Desk,
  layer: Span & { readonly step?: number; readonly pitch?: number },
): void {
  const step = layer.step ?? 0.5;
  const pitch = layer.pitch ?? 1;
  for (const { t, index, gain } of desk.steps(layer, step)) {
    const isTick = index % 2 === 0;
    const isFirst = Math.abs(t % desk.beatsPerBar) < 1e-6;
    const sound = click(desk.rng, (isTick ? 1850 : 1420) * pitch, isTick ? 85 : 110, isTick ? 1.6 : 1);
    desk.put(t, sound, isTick ? 0.12 : -0.12, (isFirst ? 0.3 : isTick ? 0.2 : 0.1) * gain, 0.25);
  }
}

/** A soft knock, as of a platen, on some beats of each bar. */
export function knocks(
  desk: Desk,
  layer: Span & { readonly beats: readonly number[]; readonly hz?: number },
): void {
  const low = layer.hz ?? 58;
  for (const { t, gain } of desk.steps(layer, desk.beatsPerBar)) {
    for (const [i, beat] of layer.beats.entries()) {
      const felt = biquad("lowpass", 420, 0.8);
      const sound = new Float32Array(RATE / 2).map((_, k) => {
        const s = k / RATE;
        const body =
          Math.sin(2 * Math.PI * (low * s - (0.45 * low * Math.exp(-s * 40)) / 40)) * Math.exp(-s * 10) * 0.9;
        return (
          Math.min(1, k / 40) *
          Math.min(1, (RATE / 2 - k) / 2400) *
          (body + 1.8 * felt(desk.rng() * 2 - 1) * Math.exp(-s * 42))
        );
      });
      desk.put(t + beat, sound, layer.pan ?? 0, (i === 0 ? 0.4 : 0.2) * gain, 0.18);
    }
  }
}

/** The bass of the harmony, gated. @param pattern force of each step, 0 for a rest */
export function pulse(
  desk: Desk,
  layer: Span & { readonly step: number; readonly pattern: readonly number[]; readonly length?: number },
): void {
  const n = Math.round(desk.beat * layer.step * (layer.length ?? 0.92) * RATE);
  const sounds = new Map<number, Float32Array>();
  const make = (key: number): Float32Array => {
    const f = hertz(key);
    return new Float32Array(n).map((_, i) => {
      const s = i / RATE;
      const wave = (part: number): number => Math.sin(2 * Math.PI * f * part * s);
      const edge = Math.min(1, i / 200) * Math.min(1, (n - i) / 800);
      return edge * Math.exp(-s * 4.2) * (wave(1) + 0.42 * wave(2) + 0.22 * wave(3) + 0.1 * wave(5));
    });
  };
  for (const { t, index, gain } of desk.steps(layer, layer.step)) {
    const force = layer.pattern[index % layer.pattern.length]!;
    if (force === 0) continue;
    const key = desk.bass(t);
    const sound = sounds.get(key) ?? make(key);
    sounds.set(key, sound);
    desk.put(t, sound, layer.pan ?? 0, 0.17 * force * gain, 0.08);
  }
}

/** A hum of many partials of one key, each of a whole number of turns in the loop, so that it never seams. */
export function hum(desk: Desk, key: number, level: Level): void {
  const whole = (hz: number): number => Math.round((hz * desk.length) / RATE) / (desk.length / RATE);
  const parts = [
    [0.5, 0.5],
    [1, 1],
    [1.002, 0.7],
    [1.5, 0.35],
    [2, 0.42],
    [2.003, 0.3],
    [3, 0.16],
    [4, 0.09],
    [6, 0.05],
    [8, 0.025],
  ] as const;
  const perBar = desk.length / desk.bars;
  for (const side of [0, 1] as const) {
    const sound = new Float32Array(desk.length);
    for (const [ratio, gain] of parts) {
      const f = whole(hertz(key) * ratio + (side ? -0.033 : 0.033) * (ratio > 1.4 ? 1 : 0));
      const [phase, slow, slowPhase] = [desk.rng() * 7, whole(0.05 + 0.1 * desk.rng()), desk.rng() * 7];
      for (let i = 0; i < desk.length; i++) {
        const t = i / RATE;
        const breath = 1 + 0.25 * Math.sin(2 * Math.PI * slow * t + slowPhase);
        sound[i]! += gain * breath * Math.sin(2 * Math.PI * f * t + phase);
      }
    }
    let now = 0;
    for (let i = 0; i < desk.length; i++) {
      if (i % 64 === 0) now = 0.035 * levelAt(level, i / perBar + 1);
      desk.dry[side][i]! += now * sound[i]!;
    }
  }
}

/** The air handler: noise between 160 and 700 Hz. */
export function air(desk: Desk, level: number, hz = 420): void {
  for (const side of [0, 1] as const) {
    const wind = filteredLoop(
      noise(desk.length, desk.rng),
      biquad("lowpass", 700, 0.6),
      biquad("highpass", 160),
      biquad("peak", hz, 3, 5),
    );
    for (let i = 0; i < desk.length; i++) desk.dry[side][i]! += 0.03 * level * wind[i]!;
  }
}
