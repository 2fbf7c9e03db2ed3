/** What should be heard as long as nothing else is asked for: a fold of the cues met so far. */
import type { Cue } from "../story/cues.ts";

export interface Score {
  /** A piece's id; null: silence. A piece that is heard once only stays named here after its end. */
  readonly music: string | null;
  readonly ambience: string | null;
}

export const SILENCE: Score = { music: null, ambience: null };

export function scoreCue(score: Score, cue: Cue): Score {
  if (cue.name !== "music" && cue.name !== "ambience") return score;
  return { ...score, [cue.name]: cue.value === "none" ? null : cue.value };
}
