/** Words of the Cabinet. `{…}` marks are filled by `fill`. */
import type { Language } from "../../core/story/beat.ts";

export interface CabinetStrings {
  readonly title: string;
  /** How many are carried. */
  readonly carried: string;
  readonly later: string;
  readonly full: string;
  readonly carry: string;
  readonly carrying: string;
  readonly states: Readonly<Record<"unknown" | "crossed" | "owned" | "contested", string>>;
  readonly thought: string;
}

export const CABINET: Readonly<Record<Language, CabinetStrings>> = {
  fr: {
    title: "Le Cabinet",
    carried: "Sur le cœur : {count}, et cinq au plus.",
    later: "On en change entre deux scènes.",
    full: "Cinq y sont déjà ; il faut en reposer une.",
    carry: "Porter sur le cœur",
    carrying: "Portée sur le cœur",
    states: {
      unknown: "Pas encore vécue",
      crossed: "Croisée",
      owned: "Faite sienne",
      contested: "Contestée",
    },
    thought: "Pensée {numeral}",
  },
  en: {
    title: "The Cabinet",
    carried: "Worn at heart: {count}, five at most.",
    later: "They can be changed between scenes.",
    full: "There are five already; one must be put back.",
    carry: "Wear at heart",
    carrying: "Worn at heart",
    states: {
      unknown: "Not yet lived",
      crossed: "Met in passing",
      owned: "Made one’s own",
      contested: "Contested",
    },
    thought: "Thought {numeral}",
  },
};
