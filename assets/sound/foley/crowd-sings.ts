/** Two hundred people sing on the road at night: a hymn's first line, men and women an octave apart. */
import {
  between,
  biquad,
  filtered,
  finished,
  type FoleySource,
  placed,
  type Rng,
  Shot,
  sing,
  type Sung,
  VOWELS,
} from "../../../src/tools/audio/synth/index.ts";
import { step } from "../props/steps.ts";

const LINE: readonly Sung[] = [
  { at: 0.04, lasts: 0.38, hertz: 146.83, vowel: VOWELS.ou },
  { at: 0.43, lasts: 0.38, hertz: 164.81, vowel: VOWELS.a },
  { at: 0.82, lasts: 0.55, hertz: 220, vowel: VOWELS.è },
  { at: 1.38, lasts: 0.36, hertz: 196, vowel: VOWELS.o },
  { at: 1.75, lasts: 0.52, hertz: 174.61, vowel: VOWELS.eu },
];

function render(rng: Rng): Float32Array {
  const shot = new Shot(2.35);
  for (let each = 0; each < 34; each += 1) {
    const isWoman = each % 2 === 0;
    const line = LINE.map((note) => ({ ...note, hertz: note.hertz * (isWoman ? 2 : 1) }));
    const voice = sing(rng, 2.35, line, isWoman ? between(rng, 1.08, 1.2) : between(rng, 0.92, 1.04));
    const far = between(rng, 1500, 4200);
    shot.lay(0, filtered(voice, biquad("highpass", 130), biquad("lowpass", far, 0.6)), between(rng, 0.4, 1));
  }
  for (const at of [0.05, 0.48, 0.91, 1.34, 1.77])
    for (let foot = 0; foot < 5; foot += 1) shot.lay(at + 0.12 * rng(), step(rng, 130), 2.4);
  return finished(
    placed(rng, shot.sound, { decay: 1.2, length: 1.4, delay: 0.03, brightness: 0.6 }, 0.9, 0.15),
    0.1,
    0.5,
  );
}

export const foley: FoleySource = { name: "crowd_sings", variants: 1, level: -11, render };
