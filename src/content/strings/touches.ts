/** What a choice may touch, in words; fetched by whoever wants to be told. */
import type { Language } from "../../core/story/beat.ts";

export const TOUCHES = [
  "bond_ursule",
  "bond_lucien",
  "bond_cassandre",
  "bond_danielle",
  "bond_michel",
  "bond_delphine",
  "force",
  "skin",
  "contagion",
  "purse",
  "market",
  "press",
  "thought",
  "later",
] as const;
export type Touch = (typeof TOUCHES)[number];

export interface TouchStrings {
  /** Before the list, with its colon. */
  readonly touches: string;
  readonly names: Readonly<Record<Touch, string>>;
}

export const TOUCH_WORDS: Readonly<Record<Language, TouchStrings>> = {
  fr: {
    touches: "Touche : ",
    names: {
      bond_ursule: "le lien avec Ursule",
      bond_lucien: "le lien avec Lucien",
      bond_cassandre: "le lien avec Cassandre",
      bond_danielle: "le lien avec Danielle",
      bond_michel: "le lien avec Michel",
      bond_delphine: "le lien avec Delphine",
      force: "la force",
      skin: "la peau",
      contagion: "ceux qui cessent de donner",
      purse: "la caisse",
      market: "le compte chez Gobseck",
      press: "la presse",
      thought: "une pensée",
      later: "la suite",
    },
  },
  en: {
    touches: "Touches: ",
    names: {
      bond_ursule: "the bond with Ursule",
      bond_lucien: "the bond with Lucien",
      bond_cassandre: "the bond with Cassandre",
      bond_danielle: "the bond with Danielle",
      bond_michel: "the bond with Michel",
      bond_delphine: "the bond with Delphine",
      force: "strength",
      skin: "the skin",
      contagion: "those who stop giving",
      purse: "the till",
      market: "the account with Gobseck",
      press: "the press",
      thought: "a thought",
      later: "what comes later",
    },
  },
};
