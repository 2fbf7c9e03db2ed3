/** Two stem glasses touch across a table, once. */
import { finished, type FoleySource, type Rng, Shot } from "../../../src/tools/audio/synth/index.ts";
import { glass } from "../props/table.ts";

const render = (rng: Rng): Float32Array =>
  finished(new Shot(1.1).lay(0, glass(rng, 1320), 0.6).sound, 0.0005, 0.25, 1.6);

export const foley: FoleySource = { name: "glass", variants: 1, level: -12, render };
