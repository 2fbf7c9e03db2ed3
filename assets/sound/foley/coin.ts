/** A coin on wood, that bounces and lies down. In turn: silver, copper, gold. */
import {
  between,
  finished,
  type FoleySource,
  knock,
  modes,
  RATIOS,
  type Rng,
  Shot,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

/** Hertz of the disc's lowest mode, its decay in seconds, how much faster the high modes die. */
const METALS = [
  [4650, 0.75, 0.25],
  [5300, 0.16, 0.5],
  [3500, 0.5, 0.6],
] as const;

function render(rng: Rng, _rate: number, variant: number): Float32Array {
  const [hertz, decay, damping] = METALS[variant % METALS.length] ?? METALS[0];
  const disc = modes(RATIOS.disc, hertz, { decay, damping, tilt: 0.35 });
  const shot = new Shot(1);
  let at = 0;
  let gap = 0.19;
  for (let level = 1; level > 0.03; level *= 0.6) {
    const hit = disc.map(
      ([each, strength, long]) =>
        [each * between(rng, 0.998, 1.002), strength * between(rng, 0.4, 1), long] as const,
    );
    shot.lay(at, struck(rng, 0.9, hit, { soft: 0.00003, contact: [0.5, 6000, 0.008] }), level * 0.4);
    shot.lay(at, knock(rng, 240, 0.06), level * 0.3);
    at += gap;
    gap *= 0.66;
  }
  return finished(shot.sound, 0.0003, 0.2, 1.5);
}

export const foley: FoleySource = {
  name: "coin",
  variants: 3,
  level: -11,
  also: ["coin_silver", "coin_copper", "coin_gold"],
  render,
};
