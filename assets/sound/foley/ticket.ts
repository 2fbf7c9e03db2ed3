/** A queue ticket: the printer's little motor, line by line, and the tear against its teeth. */
import {
  creak,
  finished,
  type FoleySource,
  type Rng,
  rub,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(0.95);
  for (let line = 0; line < 9; line += 1) {
    const buzz = creak(rng, {
      seconds: 0.036,
      slips: () => 620,
      uneven: 0.02,
      curve: (turn) => Math.sin(Math.PI * turn) ** 0.4,
      body: [
        [1250, 3, 1],
        [3100, 4, 0.6],
        [310, 3, 0.8],
      ],
    });
    shot.lay(0.02 + line * 0.052, buzz, 0.25);
  }
  const tear = rub(
    rng,
    0.17,
    (turn) => Math.sin(Math.PI * turn) ** 0.6 * (Math.sin(turn * 190) > 0.2 ? 1.5 : 0.3),
    ["highpass", 1300],
    ["lowpass", 8500],
  );
  return finished(shot.lay(0.62, tear, 0.9).sound, 0.003, 0.05, 1.5);
}

export const foley: FoleySource = { name: "ticket", variants: 1, level: -11.5, render };
