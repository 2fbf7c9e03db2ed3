/** A breath out of the hole: drawn in through wood, held, let go almost as a word. */
import {
  finished,
  type FoleySource,
  placed,
  type Rng,
  rub,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const mouth = (
    seconds: number,
    first: number,
    second: number,
    curve: (turn: number) => number,
  ): Float32Array => {
    const low = rub(rng, seconds, curve, ["bandpass", first, 3]);
    const high = rub(rng, seconds, curve, ["bandpass", second, 3.5]);
    const wind = rub(rng, seconds, curve, ["bandpass", 4600, 0.8]);
    return low.map((value, at) => value + 0.8 * (high[at] ?? 0) + 0.12 * (wind[at] ?? 0));
  };
  const drawn = mouth(0.55, 480, 1750, (turn) => turn ** 1.4 * Math.min(1, (1 - turn) * 7));
  const let1 = mouth(0.5, 640, 1250, (turn) => Math.min(1, turn * 7) * (1 - turn) ** 0.8);
  const let2 = mouth(0.42, 400, 980, (turn) => Math.sin(Math.PI * turn) ** 1.2);
  const shot = new Shot(1.4).lay(0, drawn, 0.6).lay(0.66, let1, 1).lay(0.94, let2, 0.7);
  return finished(
    placed(rng, shot.sound, { decay: 0.35, length: 0.5, delay: 0.004, brightness: 0.5 }, 0.6, 0.1),
    0.03,
    0.2,
  );
}

export const foley: FoleySource = { name: "prompter_breath", variants: 1, level: -12, render };
