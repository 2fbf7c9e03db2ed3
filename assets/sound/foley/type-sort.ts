/** A piece of lead type set in the stick: it touches its neighbour, then the rule. */
import {
  amid,
  between,
  finished,
  type FoleySource,
  modes,
  type Rng,
  Shot,
  struck,
} from "../../../src/tools/audio/synth/index.ts";

function render(rng: Rng): Float32Array {
  const hertz = amid(rng, 1950, 2350);
  const lead = [...modes([1, 1.81, 2.93, 4.25], hertz, { decay: 0.075, damping: 0.3, tilt: 0.5 })];
  const stick = [
    [310, 0.5, 0.11],
    [520, 0.3, 0.09],
    [1180, 0.2, 0.09],
  ] as const;
  const tap = (): Float32Array =>
    struck(rng, 0.14, [...lead, ...stick], { soft: 0.00006, contact: [0.9, 3000, 0.014] });
  return finished(
    new Shot(0.22).lay(0, tap(), 0.8).lay(between(rng, 0.032, 0.048), tap(), 0.35).sound,
    0.0005,
    0.03,
    2,
  );
}

export const foley: FoleySource = { name: "type_sort", variants: 3, level: -5, render };
