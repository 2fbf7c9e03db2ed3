/** What stands on the stage: a fold of the cues met so far. */
import type { Cue } from "../story/cues.ts";

export interface Theatre {
  readonly scene: string;
  /** null: the scene's own light. */
  readonly light: string | null;
  /** Who is on stage, in order of entrance; a null pose is the scene's own. */
  readonly cast: readonly { readonly who: string; readonly pose: string | null }[];
  readonly speaker: string | null;
  /** What the refuge has been made into, in order; it outlives the scene. */
  readonly furnished: readonly string[];
}

export const EMPTY_THEATRE: Theatre = { scene: "", light: null, cast: [], speaker: null, furnished: [] };

/** The heroine is on stage when a scene opens; everyone else enters. */
const HEROINE = "honorine";

export function stageCue(theatre: Theatre, cue: Cue): Theatre {
  switch (cue.name) {
    case "scene":
      return cue.value === theatre.scene
        ? theatre
        : { ...theatre, scene: cue.value, light: null, cast: [{ who: HEROINE, pose: null }], speaker: null };
    case "light":
      return { ...theatre, light: cue.value };
    case "furnish":
      return theatre.furnished.includes(cue.value)
        ? theatre
        : { ...theatre, furnished: [...theatre.furnished, cue.value] };
    case "who":
      return { ...theatre, speaker: cue.value };
    case "enter":
      return { ...theatre, cast: [...without(theatre, cue.value), { who: cue.value, pose: null }] };
    case "exit":
      return { ...theatre, cast: without(theatre, cue.value) };
    case "pose":
      return { ...theatre, cast: [...without(theatre, cue.value), { who: cue.value, pose: cue.pose }] };
    default:
      return theatre;
  }
}

const without = (theatre: Theatre, who: string): Theatre["cast"] =>
  theatre.cast.filter((each) => each.who !== who);
