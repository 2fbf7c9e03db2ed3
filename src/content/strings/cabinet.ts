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
  /** Heading of the cards out of series, and what stands where a card has its numeral. */
  readonly apart: string;
  readonly revolution: string;
  readonly skyOpen: string;
  readonly skyClose: string;
  readonly sky: string;
  /** Two thoughts of one tale; two worn together. */
  readonly told: string;
  readonly worn: string;
  readonly noLinks: string;
  /** The panel's part that could not be fetched. */
  readonly noSky: string;
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
    apart: "Hors série",
    revolution: "Révolution du récit",
    skyOpen: "Lever les yeux",
    skyClose: "Revenir aux cartes seules",
    sky: "Trait plein : racontées d’une même voix. Pointillé : portées ensemble.",
    told: "{from}, racontée avec {to}.",
    worn: "{from}, portée avec {to}.",
    noLinks: "Aucun trait encore. Il en faut deux qui se rencontrent.",
    noSky: "Le ciel est couvert : la carte n’est pas venue. On peut redemander.",
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
    apart: "Out of series",
    revolution: "A revolution in telling",
    skyOpen: "Look up",
    skyClose: "Back to the cards alone",
    sky: "Solid line: told in one breath. Dotted line: worn together.",
    told: "{from}, told with {to}.",
    worn: "{from}, worn with {to}.",
    noLinks: "Not a line yet. It takes two that meet.",
    noSky: "The sky is overcast: the map did not come. You may ask again.",
  },
};
