/** A supper in a quarry: a fire of oak under rock, and the drops that fall in the dark behind. */
import {
  addAt,
  air,
  type AmbienceSource,
  amid,
  between,
  bubble,
  either,
  knock,
  Loop,
  loopInRoom,
  type Rng,
  rub,
  type Stereo,
  swelled,
  wander,
} from "../../../src/tools/audio/synth/index.ts";
import { cracks } from "../props/fire.ts";

const SECONDS = 24;

function render(rng: Rng): Stereo {
  const loop = new Loop(SECONDS);
  const flame = wander(rng, 9);
  const flicker = wander(rng, 190, 22);
  const burn = (turn: number): number => 1 + 0.3 * flame(turn) + 0.7 * flicker(turn);
  loop.bed(
    () =>
      swelled(
        air(rng, SECONDS, [
          ["lowpass", 210],
          ["highpass", 45],
        ]),
        burn,
      ),
    0.11,
  );
  loop.bed(() => swelled(air(rng, SECONDS, [["bandpass", 620, 0.6]]), burn), 0.014);
  loop.bed(() => air(rng, SECONDS, [["bandpass", 5200, 0.7]], { swell: 0.5, most: 11 }), 0.004);
  for (const { at, sound, level } of cracks(rng, SECONDS, 5.5))
    loop.lay(at, sound, 0.16 * Math.tanh(2.2 * level), -0.1 + 0.3 * either(rng));
  for (const at of [6.8, 19.3])
    loop.lay(at, knock(rng, 160, 0.2), 0.06, 0.1).lay(
      at + 0.03,
      rub(rng, 0.7, (turn) => Math.exp(-5 * turn), ["highpass", 2500]),
      0.05,
      0.1,
    );
  const drips = new Loop(SECONDS);
  for (let at = 1.2; at < SECONDS; at += between(rng, 1.6, 4.2))
    drips.lay(at, bubble(amid(rng, 900, 2100), 0.5), amid(rng, 0.05, 0.13), 0.3 + 0.6 * rng());
  const cave = loopInRoom(drips.stereo, rng, { decay: 3.2, length: 4, delay: 0.05 }, 1.4, 150);
  const near = loopInRoom(loop.stereo, rng, { decay: 1.2, length: 1.8, delay: 0.02 }, 0.5, 120);
  for (const [side, sound] of near.entries()) addAt(sound, cave[side] ?? sound);
  return near;
}

export const ambience: AmbienceSource = { name: "quarry_fire", seconds: SECONDS, render };
