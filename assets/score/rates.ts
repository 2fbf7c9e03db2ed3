/** Bit rates of the stems, in kilobits a second. */
import type { Piece } from "../../src/tools/audio/score/piece.ts";

/** The heart is the richer: piano and bows in a hall. The machine's even partials ask for less. */
export const RATES: Piece["rates"] = {
  heart: { opus: 64, aac: 80 },
  machine: { opus: 48, aac: 56 },
};

/** What is heard before the end of the first act, seven pieces that together must stay under 3 MB with the rest. */
export const LIGHT_RATES: Piece["rates"] = {
  heart: { opus: 38, aac: 60 },
  machine: { opus: 17, aac: 32, isMono: true },
};

/** Miroir's machine is a mirror between two ears: it keeps both. */
export const MIRROR_RATES: Piece["rates"] = {
  heart: LIGHT_RATES.heart,
  machine: { opus: 22, aac: 40 },
};
