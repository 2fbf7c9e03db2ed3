/** The three cards out of series: the revolutions of the tale, as Honorine met them. */
import type { Language } from "../../core/story/beat.ts";

type Both = Readonly<Record<Language, string>>;

export interface RevolutionCard {
  readonly title: Both;
  readonly text: Both;
}

export const REVOLUTION_CARDS: Readonly<Record<"press" | "cave" | "stage", RevolutionCard>> = {
  press: {
    title: { fr: "La Presse", en: "The Press" },
    text: {
      fr: "Un soir de janvier j’ai sorti deux tasses, et j’étais seule. Je ne sais toujours pas pour qui. Dans cette maison l’on noircit du métal, on appuie, et voilà qu’un absent parle, à Cognac, à Paris, longtemps après sa mort. Quatre Séchard ont fait entrer tout ce monde. Aucun n’avait pensé aux tasses.",
      en: "One January night I put out two cups, and I was alone. I still don’t know for whom. In this house you blacken metal, you press, and someone absent speaks, in Cognac, in Paris, long after he is dead. Four Séchards let all those people in. Not one of them thought of cups.",
    },
  },
  cave: {
    title: { fr: "La Grotte", en: "The Cave" },
    text: {
      fr: "Onze personnes, un feu, une paroi qui bougeait avec la flamme, et pas de papier. On paie avant la soupe, a dit Danielle ; j’ai payé avec ce que j’avais. À une lieue de là, quelqu’un avait commencé avant nous et n’avait pas signé. On a laissé un bol de trop. Nous ne sommes pas des sauvages.",
      en: "Eleven people, a fire, a rock face that moved with the flame, and no paper. You pay before the soup, said Danielle; I paid with what I had. A league off, someone had begun before us, and hadn’t signed. A bowl too many was left out. We are not savages.",
    },
  },
  stage: {
    title: { fr: "La Scène", en: "The Stage" },
    text: {
      fr: "Ni rideau ni trois coups. Une place, un papier, la margelle pour les petits. Celui qui lit tremble, la suivante aussi ; cela se voit de loin, et c’est tout le spectacle. J’ai cherché le trou du souffleur, par habitude : un enfant s’était assis dessus.",
      en: "No curtain, no three knocks. A square, a sheet of paper, the fountain’s rim for the short. The one who reads trembles, and so does the next; you can see it from a long way off, and that is the whole show. I looked for the prompter’s hole, from habit: a child was sitting on it.",
    },
  },
};
