/** Cards of the second act, in Honorine’s voice. */
import type { ThoughtCard, ThoughtCards } from "./card.ts";

const REVERSAL: ThoughtCard = {
  owned: {
    fr: "Danielle a tenu ma phrase devant sa glace et m’a dit de passer du côté de celui qui s’y tait. J’ai cherché longtemps, on entendait laver les bols. Depuis, quand une page me plaît trop, je la retourne. Il y a presque toujours quelqu’un derrière, qui attendait que j’aie fini.",
    en: "Danielle held my sentence up to her mirror and told me to go over to whoever in it keeps quiet. It took me a while; you could hear the bowls being washed. Now, when a page pleases me too much, I turn it round. There is nearly always someone behind it, waiting for me to finish.",
  },
  contested: {
    fr: "Un seul exemplaire, à l’encre violette, à côté d’un poêle : on appelle cela une vie. Un garçon de chez Nuée a demandé s’il y avait un double, et ce fut la seule question utile du souper. Les cahiers de sa grand-mère étaient en un exemplaire, eux aussi. Il y a eu de l’eau dans le garage.",
    en: "A single copy, in violet ink, next to a stove: they call that a life’s work. A boy from Nuée asked whether there was a duplicate, and it was the one useful question of the supper. His grandmother’s notebooks were single copies too. Then there was water in the garage.",
  },
  hint: {
    fr: "Une glace pendue trop bas. On s’y voit sans tête.",
    en: "A mirror hung too low. You see yourself in it without a head.",
  },
};

const FACE_ZERO: ThoughtCard = {
  owned: {
    fr: "Trois virgule deux inconnus d’un côté, deux virgule trois de l’autre, et il fallait répondre avant le fromage. J’en ai cherché un, un seul, jusqu’à ce qu’il ait quelque chose à lui. Cela prend tout un plat et cela ne se généralise pas. L’Actuaire me l’a dit. Elle m’a demandé comment je faisais.",
    en: "Three point two strangers on one side, two point three on the other, and an answer wanted before the cheese. I looked for one of them, only one, until he had something of his own. It takes a whole course and it doesn’t scale. The Actuary told me so. Then she asked me how it was done.",
  },
  contested: {
    fr: "L’Actuaire se ronge les mains jusqu’aux poignets. Elle vérifie trois fois, la nuit, dans l’espoir de s’être trompée. Qui ne regarde que les visages ne chauffe que les gens qu’il a vus ; il faut bien que quelqu’un compte les autres. J’ai repris une poire, pour lui tenir compagnie.",
    en: "The Actuary bites her hands raw to the wrists. She checks three times, at night, hoping to be wrong. Look only at faces and you warm only the people you have seen; someone must count the others. I took another pear, to keep her company.",
  },
  hint: {
    fr: "Cinq couverts d’argent, et personne au-dessus des cols.",
    en: "Five silver places, and nobody above the collars.",
  },
};

const ALGORITHM_GOD: ThoughtCard = {
  owned: {
    fr: "Mon père pardonnait mal, une fois l’an, et il fallait attendre le fromage. À Saint-Denis, cela répond toujours au bout du même temps, j’ai compté les secondes. On ne m’a rien dit de faux. Il manquait seulement un homme que cela aurait dérangé.",
    en: "My father forgave badly, once a year, and you had to wait for the cheese. At Saint-Denis the answer always comes after the same pause; I counted the seconds. Nothing I was told was false. There was only no one there whom it put out.",
  },
  contested: {
    fr: "Onze mille personnes ont là quelqu’un qui les attend le soir, et elles remangent : Vautrin garde les tickets. Je n’irai pas les réveiller. À côté, on a bâti cent cinquante ans une maison pour parler à qui ne répond pas, et personne n’a jamais traité les maçons d’idolâtres.",
    en: "Eleven thousand people have someone there who waits for them at night, and they have started eating again: Vautrin keeps the receipts. I shan’t be the one to wake them. Next door they spent a hundred and fifty years building a house to speak to one who never answers, and nobody called the masons fools.",
  },
  hint: {
    fr: "Au bout d’une allée, une chaise. Celui qui appelle a toute la nuit.",
    en: "At the end of an aisle, a chair. The caller has all night.",
  },
};

const MASQUERADE: ThoughtCard = {
  owned: {
    fr: "Lucien remuait les lèvres, et vingt mille personnes pleuraient à l’heure prévue. Il a fallu que la belle voix se taise pour qu’on voie un homme au milieu d’un carré de lumière, avec ce qui lui restait. Cela faisait moins d’effet. J’ai vu des gens se pencher pour entendre.",
    en: "Lucien moved his lips, and twenty thousand people wept on schedule. The lovely voice had to stop before anyone saw a man in a square of light, with what he had left. It was less effective. I saw people lean forward to hear.",
  },
  contested: {
    fr: "La voix était fausse, la soirée ne l’était pas. On rentrait moins seul qu’on n’était venu, je les ai vus sur le parking, ils se prêtaient des écharpes. J’avais la vérité toute prête. Je l’ai gardée dans ma poche, avec le billet de retour.",
    en: "The voice was false; the evening wasn’t. They went home less alone than they came: I saw them in the car park, lending each other scarves. I had the truth all ready. I kept it in my pocket, with the return ticket.",
  },
  hint: {
    fr: "Une larme vient à l’heure, toujours du même œil.",
    en: "A tear arrives on time, and always from the same eye.",
  },
};

const SOUL_HUNGER: ThoughtCard = {
  owned: {
    fr: "Hanitra a onze secondes par phrase. Sur la mienne elle en a pris quarante, et la chef est venue voir si elle était malade. C’est cela qui ne pousse pas chez eux. Ils le font venir d’Antananarivo, au point, et le point vaut moins d’un centime.",
    en: "Hanitra gets eleven seconds a sentence. On mine she took forty, and the supervisor came to see if she was ill. That is the stuff they cannot grow at home. They have it sent from Antananarivo, by the point, and a point is worth less than a penny.",
  },
  contested: {
    fr: "Cassandre m’a montré le trou dans la marmite ; je lui ai montré le fournisseur. Tant qu’on y remet du vrai, cela tient, des gens sérieux l’ont vérifié, et elle n’a pas trouvé la faute. Elle ne meurt pas de faim, leur machine. Elle mange chez nous, à crédit.",
    en: "Cassandre showed me the hole in the pot; I showed her the supplier. So long as they keep topping it up with the real thing it holds: serious people have checked, and she couldn’t find the flaw. Their machine isn’t starving. It eats at our place, on credit.",
  },
  hint: {
    fr: "Très loin, quelqu’un a onze secondes pour vous lire.",
    en: "Very far away, someone has eleven seconds to read you.",
  },
};

export const ACT_2: ThoughtCards = {
  6: REVERSAL,
  7: FACE_ZERO,
  8: ALGORITHM_GOD,
  9: MASQUERADE,
  10: SOUL_HUNGER,
};
