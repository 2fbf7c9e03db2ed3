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

const master = (loop: Stereo, ceiling: number): Stereo =>
  masterLoop(withoutOffset(loop), MUSIC_LOUDNESS, ceiling).loop;

interface Stems {
  readonly heart: Stereo;
  /** Absent when the piece has no machine. */
  readonly machine?: Stereo;
}

/** Throws, naming every fault, when the score has one. */
export function renderPiece(piece: Piece): Stems {
  const faults = scoreFaults(piece);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const heart = master(renderHeart(piece), CEILING);
  return piece.machine ? { heart, machine: renderMachine(piece, piece.machine) } : { heart };
}

/** The machine's stem; both sides the same when its file has one channel. */
function renderMachine(piece: Piece, assemble: (desk: Desk) => void): Stereo {
  const desk = new Desk(piece);
  assemble(desk);
  const [left, right] = desk.finish();
  const both = left.map((value, i) => (value + right[i]!) / 2);
  return master(piece.rates.machine.isMono === true ? [both, both] : [left, right], MACHINE_CEILING);
}
