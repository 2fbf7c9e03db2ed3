/** What each choice of a page touches: tried on a copy of the story, and told without saying which way. */
import { type Touch, TOUCHES } from "../../content/strings/touches.ts";
import type { Choice } from "../../core/story/beat.ts";
import { tryChoices } from "../../core/story/trial.ts";
import type { Game } from "../../core/game/game.ts";
import { storyReads } from "../../core/game/story-reads.ts";
import type { Edition } from "../ports.ts";

/** Decisions the story comes back to. */
const LATER =
  "camp sentence_kind kept_skin_secret clock_wound saved supper has_drawing campus lucien_answer voice_contract " +
  "contract_kept leaflet leaflet_prompted ursule_in_paris rule mirror_kind guest_seen dilemma father_voice " +
  "asked_pardon playback thesis salon lousteau_owes remedy bianchon_view window_kept tale_kind has_second_drawing " +
  "mass envelope exhibits_shown refuge_uses hidden refuge_price deed pardon brand machine_published last_evening " +
  "transcendence_kind last_position verdict means rule_fate novel_fate fire " +
  "misprint title_kind last_line_kind envelope_opened bargain strike ending";

const THOUGHTS = Array.from({ length: 25 }, (_, at) => `t${String(at + 1).padStart(2, "0")}`);

/** By the name of the story's variable. */
export const TOUCHED: Readonly<Record<string, Touch>> = {
  ...Object.fromEntries(TOUCHES.filter((name) => name.startsWith("bond_")).map((name) => [name, name])),
  force: "force",
  skin: "skin",
  contagion: "contagion",
  capital: "purse",
  temperament: "market",
  shorted_first: "market",
  margin: "market",
  last_trade: "market",
  press_fate: "press",
  ...Object.fromEntries(THOUGHTS.map((name) => [name, "thought"])),
  ...Object.fromEntries(LATER.split(" ").map((name) => [name, "later"])),
};

export type TouchesByChoice = Readonly<Record<string, readonly Touch[]>>;

/** By the choice's id, in the order of `TOUCHES`. Takes some tens of milliseconds: not to be asked while a page turns. */
export function touchesOf(edition: Edition, game: Game): TouchesByChoice {
  const state = game.state();
  const trial = { source: edition, checkpoint: game.checkpoint(), reads: storyReads(() => state) };
  const moved = tryChoices(trial, Object.keys(TOUCHED));
  return Object.fromEntries(
    state.beat.choices.map((choice) => {
      const touched = new Set([
        ...(moved[choice.id] ?? []).flatMap((name) => TOUCHED[name] ?? []),
        ...touchedByCues(choice),
      ]);
      return [choice.id, TOUCHES.filter((touch) => touched.has(touch))];
    }),
  );
}

/** What the game moves, the story having asked for it by a cue. */
const touchedByCues = ({ cues }: Choice): Touch[] =>
  cues.flatMap((cue) => {
    if (cue.name === "market" && ["desk", "delegate", "deposit"].includes(cue.action.do)) return "market";
    return cue.name === "prompter" ? "skin" : [];
  });
