/** Cards of the fifth act, in Honorine’s voice. */
import type { ThoughtCard, ThoughtCards } from "./card.ts";

const MEANS: ThoughtCard = {
  owned: {
    fr: "Un mardi, aux Halles, on vendait trois moyens : une application à la marée, une machine aux primeurs, la main à la triperie. J’ai voté. Restait celui que mon bulletin oubliait ; il y en a toujours un. Les moyens n’y vont pas. Il faut des jambes, et savoir à quelle porte.",
    en: "One Tuesday, at the covered market, three means were for sale: an application with the fish, a machine with the fruit, the hand with the tripe. I voted. That left whoever my ballot forgot; there always is someone. Means don’t call on people. It takes legs, and knowing which door.",
  },
  contested: {
    fr: "Une presse, c’est huit cents kilos de moyens, et j’ai grandi dessous. Sandrine, qui est de nuit, a su la mort de Danielle le lendemain de l’enterrement. Je n’ai pas eu le front de lui réciter ma règle. On choisit toujours qui l’on oublie. Les purs ont le dos droit. Ils ne portent rien.",
    en: "A press is eight hundred kilos of means, and I grew up underneath one. Sandrine, who works nights, heard of Danielle’s death the day after the funeral. I hadn’t the face to recite my rule at her. One always chooses whom to forget. Pure people have straight backs. They carry nothing.",
  },
  hint: {
    fr: "Pour s’en passer plus vite, on en demande une.",
    en: "The sooner to do without one, they are asking for one.",
  },
};

const ASTRAY: ThoughtCard = {
  owned: {
    fr: "On chantait juste, tous sur le même pied, ce qui aurait dû m’alerter : chez nous personne n’y arrive. C’était beau, cela montait du ventre. Les paroles étaient du Souffleur. Il y avait dedans quelqu’un qui veille, et derrière la vitre quelqu’un qui veillait. Je sais le troisième couplet. Il ne s’ôte pas.",
    en: "They were singing in tune, all in step, which should have warned me: our lot never can. It was beautiful; it came up from the belly. The words were the prompter’s. There was someone in them who keeps watch, and behind the glass there was someone keeping it. I know the third verse. It doesn’t come off.",
  },
  contested: {
    fr: "Je laisse à Maxime le manteau rouge et les bidons. Pour le puits, il avait raison. Rivo, qu’on envoyait le jauger, a neuf mois de lundis dans un carnet que personne ne lui a demandé ; chaque lundi prenait plus de ficelle. Il a voulu savoir si j’imprimais. J’ai eu envie de répondre que non.",
    en: "Maxime can keep the red coat and the cans. About the well he was right. Rivo, who was sent to gauge it, has nine months of Mondays in a notebook nobody ever asked him for; each Monday took more string. He wanted to know if I was a printer. I felt like saying no.",
  },
  hint: {
    fr: "De loin, ce serait une belle lumière. Derrière la vitre, on verse du café pour deux.",
    en: "From a distance it would be a lovely light. Behind the glass, someone is pouring coffee for two.",
  },
};

const CURE: ThoughtCard = {
  owned: {
    fr: "J’ai encré sans regarder, et tiré du dos. La feuille a réfléchi, elle est venue, et j’ai lu à l’endroit une phrase que je savais par cœur. Tout au bout, il y a une coquille : cela, je ne l’avais pas écrit. Puis on a frappé deux coups de talon, là-haut. Je ne savais pas comme on entend bien, d’en bas.",
    en: "I inked it without looking, and pulled from the back. The sheet thought it over, came, and I read the right way round a sentence I knew by heart. At the very end there is a misprint: that part I never wrote. Then a heel knocked twice, up above. I hadn’t known how well one hears it from below.",
  },
  contested: {
    fr: "Le bon dit : prix, zéro. J’ai refait l’addition. Vendue sans lire, recomposée sans le dire, et deux ans à un mètre de ma soupe. Une feuille n’a guéri personne ; il reste les rouleaux à laver, le papetier à payer. Je ne l’ai pas déchirée. Je l’ai posée à plat, un poids à chaque coin.",
    en: "The job ticket says: price, nil. I did the sum again. Sold without being read, set again without being told, and left two years a yard from my soup. A sheet of paper never cured anyone; there are still the rollers to wash, the paper merchant to pay. I didn’t tear it up. I laid it flat, a weight on every corner.",
  },
  hint: {
    fr: "Il n’y a plus personne à attendre. Les mains, elles, savent.",
    en: "There is nobody left to wait for. The hands know what to do.",
  },
};

const FLAW: ThoughtCard = {
  owned: {
    fr: "La table avait quatre tiroirs, et le quatrième était vide. Vautrin m’a parlé d’une secrétaire qui savait la machine creuse, et pria le professeur de sortir ; toute sa maison tient sur cette porte-là. Il lui manquait une histoire dite pour rien. Il en parlait comme on demande un verre d’eau.",
    en: "The table had four drawers, and the fourth was empty. Vautrin told me of a secretary who knew the machine was hollow, and asked the professor to leave the room; his whole house stands on that door. What he lacked was a story told for no reason. He spoke of it the way one asks for a glass of water.",
  },
  contested: {
    fr: "On voudrait une fêlure aux grands, cela dispense d’une échelle. La machine se fait aimer parce que, le soir, personne d’autre ne venait ; ils ont mis une lampe où il n’y en avait pas, et on leur reproche les papillons. La fente existe, je l’ai vue. Elle est de notre côté du plancher.",
    en: "We like the mighty to have a crack in them: it saves on ladders. The machine gets itself loved because, of an evening, nobody else used to come; they put a lamp where there was none, and are blamed for the moths. There is a crack, I have seen it. It is on our side of the floor.",
  },
  hint: {
    fr: "Très tard, celui qui a tout s’assied, et demande.",
    en: "Very late, the man who has everything sits down, and asks.",
  },
};

const CONTAGION: ThoughtCard = {
  owned: {
    fr: "De minuit à minuit, rien, pas même l’heure du réveil. Pour savoir si les autres en faisaient autant, il fallait être à côté. Ursule avait tendu nos draps en travers de la place, et les gens écrivaient dessus. Le soir, le compte n’y était pas. Quelque part, quelqu’un a chaud dans la phrase d’un autre.",
    en: "From midnight to midnight, nothing, not even what time we woke. To know whether others were doing the same, you had to be standing next to them. Ursule had strung our sheets across the square, and people wrote on them. By night we were short. Somewhere, someone is keeping warm in another person’s sentence.",
  },
  contested: {
    fr: "Un jour, c’est une fête ; je demande à voir le lendemain. Corentin l’avait écrit dès le mardi : quatre-vingt-onze personnes sur cent rallument. Il y a de quoi, un réveil à mettre, une mère à Limoges, un remède. Je n’appelle pas cela une guérison. J’appelle cela un jeudi. C’est à lui qu’il manque.",
    en: "One day is a holiday; show me the day after. Corentin had had it in writing since Tuesday: ninety-one people in a hundred switch on again. They have their reasons: an alarm clock, a mother in Limoges, a prescription. I don’t call that a cure. I call it a Thursday. He is the one who misses it.",
  },
  hint: {
    fr: "Cela s’attrape d’une personne à la fois.",
    en: "You catch it from one person at a time.",
  },
};

export const ACT_5: ThoughtCards = { 21: MEANS, 22: ASTRAY, 23: CURE, 24: FLAW, 25: CONTAGION };
