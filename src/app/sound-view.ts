/** What should be heard: a pure function of one reading and the reader's settings. */
import type { SceneId, TitleId } from "../content/ids.ts";
import type { Language } from "../core/story/beat.ts";
import type { Reading } from "./reading.ts";
import type { Settings, Volumes } from "./views.ts";

/** Where a piece stands between its two stems, from the heart's to the machine's. */
export const MOODS = ["heart", "doubt", "struggle", "machine"] as const;
export type Mood = (typeof MOODS)[number];

export interface SoundView {
  /** Changes when another game is read: what happens in it has then not just happened. */
  readonly sitting: string;
  readonly turn: number;
  readonly language: Language;
  /** Title of the present scene; null before the first. */
  readonly scene: TitleId | null;
  readonly music: string | null;
  readonly ambience: string | null;
  readonly mood: Mood;
  /** The player's own sentence is on the page: music and ambience give way to it. */
  readonly ducked: boolean;
  /** The prompter offers a line. */
  readonly whisper: boolean;
  /** Trading days so far, and lines of Gobseck's book: each more is heard. */
  readonly day: number;
  readonly deals: number;
  readonly sound: boolean;
  readonly volumes: Volumes;
  readonly captions: boolean;
}

/** The sentence of the prologue, whose every return is a key line. */
const KEY_SLOT = "sentence";

/** Least skin, of 100, for each mood but the last. */
const SKIN_FOR = [75, 50, 25] as const;

/** Where one is in the hands of a giant: the music is a step nearer to the machine. */
const OF_THE_GIANTS: ReadonlySet<string> = new Set<SceneId>([
  "miroir_campus",
  "faceless_dinner",
  "vautrin_nave",
  "stadium",
  "pharmacy",
  "update_mass",
  "argus_office",
  "exchange_floor",
  "data_centre",
  "vautrin_study",
]);

/**
 * The table of the blend. Skin 75 and more: heart; 50: doubt; 25: struggle; less: machine. In a place of the giants
 * one step further, and one more while the prompter offers a line.
 */
export function moodOf(skin: number, scene: string, whisper: boolean): Mood {
  const worn = SKIN_FOR.filter((least) => skin < least).length;
  const step = worn + (OF_THE_GIANTS.has(scene) ? 1 : 0) + (whisper ? 1 : 0);
  return MOODS[step] ?? "machine";
}

/** @param sitting a name of the game being read, another for another game */
export function soundView({ game, language }: Reading, settings: Settings, sitting: string): SoundView {
  const { score, theatre, vitals, beat, market } = game;
  const whisper = beat.choices.some((choice) => choice.cues.some((cue) => cue.name === "prompter"));
  const { sound, volumes, captions } = settings;
  return {
    sitting,
    turn: game.turn,
    language,
    scene: (game.scenes.at(-1)?.title ?? null) as TitleId | null,
    ...score,
    mood: moodOf(vitals.skin, theatre.scene, whisper),
    ducked: beat.paragraphs.some(({ runs }) => runs.some((run) => "slot" in run && run.slot === KEY_SLOT)),
    whisper,
    day: market.day,
    deals: market.ledger.filter(({ kind }) => kind === "short" || kind === "cover").length,
    sound,
    volumes,
    captions,
  };
}
