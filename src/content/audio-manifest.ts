/** The files of sound there are: written by `npm run audio:build`, not by hand. */
import type { AudioManifest } from "./audio-shape.ts";

export const AUDIO: AudioManifest = { pieces: {}, ambiences: {}, foley: null };
