/** A spoon in a soup plate: it touches, gathers, touches. */
import { finished, type FoleySource, type Rng, rub, Shot } from "../../../src/tools/audio/synth/index.ts";
import { porcelain } from "../props/table.ts";

function render(rng: Rng): Float32Array {
  const scrape = rub(
    rng,
    0.22,
    (turn) => Math.sin(Math.PI * turn),
    ["bandpass", 3700, 3],
    ["highpass", 1500],
  );
  const shot = new Shot(0.85)
    .lay(0, porcelain(rng, 1850), 0.5)
    .lay(0.09, scrape, 0.35)
    .lay(0.33, porcelain(rng, 1920), 0.28);
  return finished(shot.sound, 0.0005, 0.15, 2);
}

export const foley: FoleySource = { name: "spoon", variants: 1, level: -13, render };
