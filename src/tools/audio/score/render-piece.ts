/** A piece as its mastered stems: -18 LUFS each, as long as each other to the sample. */
import { Desk } from "../machine/desk.ts";
import { masterLoop, withoutOffset } from "../master.ts";
import type { Stereo } from "../pcm.ts";
import { scoreFaults } from "./check-score.ts";
import { renderHeart } from "./heart.ts";
import type { Piece } from "./piece.ts";

/** LUFS of each stem. */
export const MUSIC_LOUDNESS = -18;
/** dB that no sample passes before encoding: codecs add a little, and two stems are heard at once. */
const CEILING = -4;
/** Low rates sharpen clicks by up to 3 dB. */
const MACHINE_CEILING = -6;

export interface Stems {
  readonly heart: Stereo;
  /** Absent when the piece has no machine. */
  readonly machine?: Stereo;
}

/** Throws, naming every fault, when the score has one. */
export function renderPiece(piece: Piece): Stems {
  const faults = scoreFaults(piece);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const master = (loop: Stereo, ceiling: number): Stereo =>
    masterLoop(withoutOffset(loop), MUSIC_LOUDNESS, ceiling).loop;
  const heart = master(renderHeart(piece), CEILING);
  if (!piece.machine) return { heart };
  const desk = new Desk(piece);
  piece.machine(desk);
  return { heart, machine: master(desk.finish(), MACHINE_CEILING) };
}
