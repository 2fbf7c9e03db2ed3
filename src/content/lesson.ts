/** Cassandre's lesson: four cards, with Miroir's price of the day. `{…}` marks are filled by `fill`. */
import type { Language } from "../core/story/beat.ts";

interface Card {
  readonly title: string;
  readonly text: string;
}

/** Shares of the example. */
export const LESSON_SHARES = 5;

export const LESSON: Readonly<Record<Language, readonly Card[]>> = {
  fr: [
    {
      title: "Emprunter",
      text: "Cinq Miroir, à quelqu’un qui ne compte pas les vendre. Gobseck vous les loue {rent} l’an, et le loyer court chaque jour de Bourse. Un jour il faudra rendre cinq Miroir, quel que soit leur prix.",
    },
    {
      title: "Vendre",
      text: "Au cours de ce soir, {price} l’une, cela fait {proceeds}. N’avancez pas la main : Gobseck les garde sous clé, et vous mettez la moitié à côté, {margin}. Il appelle cela cent cinquante pour cent.",
    },
    {
      title: "Attendre",
      text: "Que Miroir tombe à {low}, et les cinq se rachètent pour {cost}. La différence est à vous, moins le loyer. Si Miroir verse un dividende entre-temps, c’est vous qui le payez au prêteur.",
    },
    {
      title: "Craindre",
      text: "En haut, il n’y a pas de plafond. Avec ces cinq-là et rien d’autre, Gobseck appelle à {call}. Vous avez deux jours pour lui porter de l’argent ou racheter. Ensuite il rachète pour vous, au prix qu’il trouve.",
    },
  ],
  en: [
    {
      title: "Borrow",
      text: "Five Miroir, from someone with no mind to sell them. Gobseck lets them to you at {rent} a year, and the rent runs every trading day. One day you must give back five Miroir, whatever they cost by then.",
    },
    {
      title: "Sell",
      text: "At tonight’s price, {price} apiece, that makes {proceeds}. Keep your hand where it is: Gobseck holds it under lock and key, and you lay half as much beside it, {margin}. He calls that a hundred and fifty per cent.",
    },
    {
      title: "Wait",
      text: "Let Miroir fall to {low} and the five can be bought back for {cost}. The difference is yours, less the rent. Should Miroir pay a dividend in the meantime, it is you who owe it to the lender.",
    },
    {
      title: "Fear",
      text: "There is no ceiling up there. With these five and nothing else, Gobseck calls at {call}. You have two days to bring him money or buy back. After that he buys for you, at whatever price he finds.",
    },
  ],
};
