/** Humanised time: the beat in seconds, bent by a phrase's breath, never by more than 41 ms, not at all at its seams. */

/** Bars of a phrase: the bend is zero at each of these seams. */
const PHRASE_BARS = 8;

export interface Time {
  readonly bpm: number;
  readonly beatsPerBar: number;
  /** 0 for none, 1 for all. */
  readonly rubato: number;
}

/** Seconds a beat is late (or early, under 0): the phrase pushes on then yields, the bar leans on its long note. */
export function bend(t: number, time: Time): number {
  const phrase = PHRASE_BARS * time.beatsPerBar;
  const p = (((t % phrase) + phrase) % phrase) / phrase;
  const breath = -0.028 * Math.sin(2 * Math.PI * p) * Math.sin(Math.PI * p);
  const x = (((t % time.beatsPerBar) + time.beatsPerBar) % time.beatsPerBar) / time.beatsPerBar;
  const isInside = p > 0.04 && p < 0.96;
  const lean = isInside ? 0.014 * Math.sin(Math.PI * x) ** 2 * (0.4 + 0.6 * Math.sin(Math.PI * p)) : 0;
  const close = p > 0.8 ? 0.014 * Math.sin((Math.PI * (p - 0.8)) / 0.2) ** 2 : 0;
  return time.rubato * (breath + lean + close);
}

export const seconds = (t: number, time: Time): number => (t * 60) / time.bpm + bend(t, time);
