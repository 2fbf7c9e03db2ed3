/** What each scene's picture shows, for who does not see it. */
import type { Language } from "../core/story/beat.ts";
import type { SceneId } from "./ids.ts";

const DESCRIPTIONS: Readonly<Record<SceneId, Readonly<Record<Language, string>>>> = {
  print_shop_night: {
    fr: "L’imprimerie, la nuit. Honorine, assise sur des rames de papier, lit un écran à la lueur d’une bougie ; derrière elle la fenêtre, la lune, la presse à bras. Sur le marbre, une forme de plomb serrée.",
    en: "The print shop at night. Honorine sits on reams of paper, reading a screen by candlelight; behind her the window, the moon, the hand press. On the stone lies a locked forme of type.",
  },
  print_shop_day: {
    fr: "L’imprimerie, un matin. Un jour froid tombe de la fenêtre sur la presse et le mur d’épreuves ; deux hommes comptent ce qu’il y a. La forme est toujours sur le marbre.",
    en: "The print shop, one morning. Cold daylight falls from the window on the press and the wall of proofs; two men are counting what there is. The forme is still on the stone.",
  },
  ursule_kitchen: {
    fr: "La cuisine au-dessus de l’atelier, le soir. Une lampe basse, trois assiettes, une chaise vide ; une petite fille, le visage bleui par un téléphone.",
    en: "The kitchen above the shop, in the evening. A low lamp, three plates, an empty chair; a small girl, her face blue from a telephone.",
  },
  miroir_campus: {
    fr: "Le siège de Miroir dans l’ancienne papeterie : une halle de verre froid, la roue du moulin arrêtée, un guichet, un écran qui appelle des numéros.",
    en: "Miroir’s campus in the old paper mill: a hall of cold glass, the mill wheel standing still, a counter, a screen that calls numbers.",
  },
  ramparts: {
    fr: "Les remparts d’Angoulême au crépuscule. La plaine, la Charente, un train qui s’éloigne ; deux silhouettes près d’un banc.",
    en: "The ramparts of Angoulême at dusk. The plain, the Charente, a train going away; two figures by a bench.",
  },
  composing_bench: {
    fr: "Le rang, de près : la casse ouverte, le composteur, et derrière, la presse et le marbre avec sa forme. Une lampe pour deux mains.",
    en: "The composing bench, close to: the open case, the stick, and beyond them the press and the stone with its forme. One lamp for two hands.",
  },
  coffee_night: {
    fr: "L’atelier, une nuit de janvier. Deux femmes à une table, une cafetière, un carnet ; sur l’écran, des cours. La forme luit sur le marbre.",
    en: "The shop on a January night. Two women at a table, a coffee pot, a ledger; prices on the screen. The forme glints on the stone.",
  },
};

/** Empty for a scene nobody has described. */
export const describeScene = (scene: string, language: Language): string =>
  scene in DESCRIPTIONS ? DESCRIPTIONS[scene as SceneId][language] : "";
