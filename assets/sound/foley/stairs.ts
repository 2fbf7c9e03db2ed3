/** Someone climbs old stairs: four treads, each with its board. */
import {
  between,
  creak,
  finished,
  type FoleySource,
  placed,
  type Rng,
  Shot,
} from "../../../src/tools/audio/synth/index.ts";
import { step } from "../props/steps.ts";

function render(rng: Rng): Float32Array {
  const shot = new Shot(1.9);
  for (let each = 0; each < 4; each += 1) {
    const at = 0.01 + each * 0.43 + between(rng, -0.01, 0.01);
    shot.lay(at, step(rng, 96 + 7 * each), between(rng, 0.8, 1));
    const board = creak(rng, {
      seconds: between(rng, 0.16, 0.26),
      slips: (turn) => 40 + 10 * each + 45 * turn,
      body: [
        [between(rng, 330, 460), 7, 1],
        [between(rng, 880, 1150), 7, 0.5],
      ],
    });
    shot.lay(at + 0.07, board, each % 2 === 0 ? 0.05 : 0.03);
  }
  return finished(
    placed(rng, shot.sound, { decay: 0.5, length: 0.6, delay: 0.008 }, 0.3, 0.1),
    0.002,
    0.1,
    3,
  );
}

export const foley: FoleySource = { name: "stairs", variants: 1, level: -4.5, render };
