/** The ladle knocks an earthen bowl, and again. */
import {
  bubble,
  finished,
  type FoleySource,
  modes,
  type Rng,
  Shot,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const bowl = (): Float32Array =>
    struck(rng, 0.55, modes([1, 1.02, 2.41, 4.1, 5.9, 7.3], 690, { decay: 0.5, damping: 0.7, tilt: 0.6 }), {
      soft: 0.00012,
      contact: [0.7, 2600, 0.015],
    });
  const soup = bubble(430, 0.4);
  return finished(
    new Shot(0.9)
      .lay(0, bowl(), 0.6)
      .lay(0.24, bowl(), 0.35)
      .lay(0.12, soup, 0.35)
      .lay(0.3, bubble(560, 0.5), 0.25).sound,
    0.0005,
    0.12,
  );
}

export const foley: FoleySource = { name: "spoon_on_bowl", variants: 1, level: -8.5, render };
