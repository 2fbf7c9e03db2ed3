/** Many people at once, none to be understood: voices of no language, laid far and near all round. */
import {
  addAt,
  babble,
  between,
  biquad,
  either,
  filteredLoop,
  laugh,
  Loop,
  pick,
  swelled,
  someone,
  type Rng,
} from "../../../src/tools/audio/synth/index.ts";

interface Crowd {
  readonly seconds: number;
  /** Voices made, and how many times each is heard, ever farther. */
  readonly voices: number;
  readonly echoes: number;
  readonly women?: number;
  readonly children?: number;
  readonly lively?: number;
  readonly rest: readonly [least: number, most: number];
  /** Hertz above which the nearest is dulled. */
  readonly near: number;
  readonly laughs?: number;
  readonly level: number;
  /** Loudness as the loop goes round; 1 when not said. */
  readonly swell?: (turn: number) => number;
}

/** @returns a loop of talk; put it in a room before it is heard. */
export function crowd(rng: Rng, all: Crowd): Loop {
  const rows = Array.from({ length: all.echoes }, () => new Loop(all.seconds));
  for (let each = 0; each < all.voices; each += 1) {
    const who = someone(rng, all.women ?? 0.5, all.children ?? 0);
    const said = babble(rng, all.seconds, who, { rest: all.rest, lively: all.lively ?? 0.2 });
    for (const row of rows) row.lay(rng() * all.seconds, said, between(rng, 0.4, 1), either(rng) * 0.9);
  }
  for (let each = 0; each < (all.laughs ?? 0); each += 1)
    pick(rng, rows).lay(
      rng() * all.seconds,
      laugh(rng, someone(rng)),
      between(rng, 0.4, 0.8),
      either(rng) * 0.9,
    );
  const loop = new Loop(all.seconds);
  for (const [far, row] of rows.entries())
    for (const [side, sound] of row.stereo.entries()) {
      const dulled = filteredLoop(
        sound,
        biquad("highpass", 160),
        biquad("lowpass", all.near / (1 + 0.45 * far), 0.6),
      );
      const heard = all.swell ? swelled(dulled, all.swell) : dulled;
      addAt(loop.stereo[side === 0 ? 0 : 1], heard, 0, all.level / (1 + 0.6 * far));
    }
  return loop;
}
