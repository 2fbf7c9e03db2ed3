/** A one-shot in a small or a large place, mono. */
import { convolve } from "../convolve.ts";
import { biquad, filtered } from "../filters.ts";
import { roomResponse, type RoomShape } from "../room.ts";
import type { Rng } from "../rng.ts";
import { samples } from "./chance.ts";

/** @param wet gain of the room beside the dry sound @param tail seconds kept after it, faded to nothing */
export function placed(
  rng: Rng,
  sound: Float32Array,
  room: RoomShape,
  wet: number,
  tail: number,
): Float32Array {
  const [response] = roomResponse(rng, room);
  const answer = convolve(filtered(sound, biquad("highpass", 90)), response);
  const fade = samples(tail);
  return Float32Array.from({ length: sound.length + fade }, (_, at) => {
    const left = Math.min(1, (sound.length + fade - 1 - at) / fade);
    return ((sound[at] ?? 0) + wet * (answer[at] ?? 0)) * left * left;
  });
}
