/** A noise made by what is being done on a sheet; whether anyone hears it is not the sheet's business. */
import { NOISE_EVENT } from "../../app/noise-event.ts";
import type { SoundId } from "../../content/audio-shape.ts";

export function makeNoise(from: Element, id: SoundId): void {
  from.dispatchEvent(new CustomEvent(NOISE_EVENT, { bubbles: true, detail: id }));
}
