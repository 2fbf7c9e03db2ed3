/** Which noises a change of the view and an effect make; a game that is loaded makes none. */
import type { SoundView } from "../app/sound-view.ts";
import type { Effect } from "../app/views.ts";
import type { SoundId } from "../content/audio-shape.ts";

/** A noise, and how long after the change it comes, in milliseconds. */
export type Noise = readonly [id: SoundId, after: number];

/** Stage effects that no cue gives a sound of its own. */
const OF_THE_STAGE: Readonly<Record<string, SoundId>> = { page_turn: "page", price_tick: "price_tick" };

const COINS = ["coin_copper", "coin_silver", "coin_gold"] as const;
const MOST_TICKS = 5;
const TICK_MS = 180;
/** The breath comes when the page has turned, and the text is there. */
const BREATH_MS = 700;

export function noisesBetween(before: SoundView, view: SoundView): Noise[] {
  if (before.sitting !== view.sitting) return [];
  const noises: Noise[] = [];
  if (view.turn > before.turn) noises.push(["turn", 0]);
  if (view.turn > before.turn && view.whisper) noises.push(["prompter_breath", BREATH_MS]);
  if (view.deals > before.deals) noises.push([COINS[view.deals % COINS.length] ?? "coin_copper", 0]);
  // Prices are only heard by who has a hand in them.
  const days = view.deals > 0 ? Math.min(MOST_TICKS, view.day - before.day) : 0;
  for (let tick = 0; tick < days; tick += 1) noises.push(["price_tick", TICK_MS * (tick + 1)]);
  return noises;
}

/** Null for what makes no noise. */
export function noiseOf(effect: Effect): SoundId | null {
  switch (effect.kind) {
    case "sound":
      return effect.sound as SoundId;
    case "skin":
      return "skin_shrinks";
    case "thought":
      return "thought_won";
    case "stage":
      return OF_THE_STAGE[effect.effect] ?? null;
    default:
      return null;
  }
}
