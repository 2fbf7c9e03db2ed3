/** Words of the cote: its plate, its table, and the sentence that says it aloud. `{…}` marks are filled by `fill`. */
import type { Language } from "../../core/story/beat.ts";

export interface CoteStrings {
  /** The mean of the six, as a house among the houses. */
  readonly six: string;
  readonly since: string;
  readonly unopened: string;
  readonly flat: string;
  readonly sold: string;
  readonly calls: string;
  readonly crash: string;
  /** One share, then more. */
  readonly owed: readonly [one: string, more: string];
  readonly gain: string;
  readonly loss: string;
  readonly even: string;
  /** The sentence's pieces. */
  readonly stands: string;
  readonly rose: string;
  readonly fell: string;
  readonly same: string;
  readonly position: string;
  readonly wouldCall: string;
  readonly called: string;
  /** The day it begins, a day after, more days after. */
  readonly crashed: readonly [today: string, one: string, more: string];
  /** "scene 4", as the sentence names it. */
  readonly scene: string;
  readonly table: string;
  readonly caption: string;
  readonly sceneColumn: string;
}

export const COTE: Readonly<Record<Language, CoteStrings>> = {
  fr: {
    six: "Les six ensemble",
    since: "{change} depuis {scene}",
    unopened: "cote avant l’ouverture",
    flat: "aucun titre dû",
    sold: "vendu {price}",
    calls: "appel {price}",
    crash: "krach",
    owed: ["{shares} titre vendu à {price}", "{shares} titres vendus à {price}"],
    gain: "gain {amount}",
    loss: "perte {amount}",
    even: "ni gain ni perte",
    stands: "{name} {price}",
    rose: ", en hausse de {percent} depuis {scene}",
    fell: ", en baisse de {percent} depuis {scene}",
    same: ", sans changement depuis {scene}",
    position: "Votre position : {owed}.",
    wouldCall: "Gobseck appellerait à {price}.",
    called: "Gobseck appelle : il manque {missing}.",
    crashed: [
      "Le krach commence.",
      "Le krach a commencé hier.",
      "Le krach a commencé il y a {days} jours de Bourse.",
    ],
    scene: "la scène {number}",
    table: "Les cours, scène par scène",
    caption: "Cours de clôture de chaque scène",
    sceneColumn: "Scène",
  },
  en: {
    six: "The six together",
    since: "{change} since {scene}",
    unopened: "prices before the opening",
    flat: "no share owed",
    sold: "sold {price}",
    calls: "call {price}",
    crash: "crash",
    owed: ["{shares} share sold at {price}", "{shares} shares sold at {price}"],
    gain: "a gain of {amount}",
    loss: "a loss of {amount}",
    even: "neither gain nor loss",
    stands: "{name} {price}",
    rose: ", up {percent} since {scene}",
    fell: ", down {percent} since {scene}",
    same: ", unchanged since {scene}",
    position: "Your position: {owed}.",
    wouldCall: "Gobseck would call at {price}.",
    called: "Gobseck is calling: {missing} is missing.",
    crashed: [
      "The crash is beginning.",
      "The crash began yesterday.",
      "The crash began {days} trading days ago.",
    ],
    scene: "scene {number}",
    table: "Prices, scene by scene",
    caption: "Closing prices of each scene",
    sceneColumn: "Scene",
  },
};
