/** Sounds in words, for who does not hear them: what they are, between brackets. */
import type { SoundView } from "../app/sound-view.ts";
import type { AmbienceId, PieceId, SoundId } from "../content/audio-shape.ts";
import { CAPTIONS } from "../content/strings/captions.ts";
import type { Language } from "../core/story/beat.ts";

const bracketed = (text: string): string => `[${text}]`;

/** Null for a noise that tells nothing the page does not show. */
export function captionOf(id: SoundId, language: Language): string | null {
  const text = CAPTIONS[language].sounds[id];
  return text ? bracketed(text) : null;
}

/** What became of the ambience and of the music; of a game that was just opened, what there is of them. */
export function captionsBetween(before: SoundView | null, view: SoundView): string[] {
  const words = CAPTIONS[view.language];
  const told: string[] = [];
  const same = before?.sitting === view.sitting ? before : null;
  if (view.ambience !== (same?.ambience ?? null))
    told.push(view.ambience ? words.ambiences[view.ambience as AmbienceId] : words.quiet);
  if (view.music !== (same?.music ?? null))
    told.push(view.music ? words.music[view.music as PieceId] : words.silence);
  return told.map(bracketed);
}
