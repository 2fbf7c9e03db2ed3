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
    fr: "Trois virgule deux inconnus d’un côté, deux virgule trois de l’autre, et il fallait répondre avant le fromage. J’ai laissé les virgules et j’ai regardé les mains : un pouce, une bague, du pain dont on essuie l’assiette. Cela prend tout un plat, et l’Actuaire n’a pas de colonne pour. Les siennes, elle les avait oubliées sur la nappe. Elles étaient à vif.",
    en: "Three point two strangers on one side, two point three on the other, and an answer wanted before the cheese. I left the decimals and looked at hands: a thumb, a ring, a crust wiping a plate. It takes a whole course, and the Actuary has no column for it. Her own she had forgotten on the tablecloth. They were bitten raw.",
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
    fr: "Mon père pardonnait mal, une fois l’an, et il fallait attendre le fromage. À Saint-Denis, cela répond toujours au bout du même temps, qu’on demande pardon ou l’heure ; j’ai compté les secondes. Rien n’y est mal dit. Il manquait seulement un homme que cela aurait dérangé.",
    en: "My father forgave badly, once a year, and you had to wait for the cheese. At Saint-Denis the answer always comes after the same pause, whether you ask for pardon or the time; I counted the seconds. It is all very well said. There was only no one there whom it put out.",
  },
  contested: {
    fr: "Il y a des gens que quelqu’un attend là, le soir, et qui dorment ensuite. Je n’irai pas les réveiller, et je ne dirai pas de quoi j’avais l’air en sortant. À côté, on a bâti cent cinquante ans une maison pour parler à qui ne répond pas, et personne n’a jamais traité les maçons d’idolâtres.",
    en: "There are people who have someone waiting for them there at night, and who sleep afterwards. I shan’t be the one to wake them, nor shall I say what I looked like coming out. Next door they spent a hundred and fifty years building a house to speak to one who never answers, and nobody called the masons fools.",
  },
  hint: {
    fr: "Au bout d’une allée, une chaise. Celui qui appelle a toute la nuit.",
    en: "At the end of an aisle, a chair. The caller has all night.",
  },
};

const MASQUERADE: ThoughtCard = {
  owned: {
    fr: "Lucien remuait les lèvres, et vingt mille personnes pleuraient à l’heure prévue. Puis, un moment, ce fut lui : trop bas d’un quart de ton, enroué, dans un carré de lumière. La conduite n’avait pas de ligne pour cela. Je l’ai bien vu. Il avait la tête d’un homme qui retrouve ses clés.",
    en: "Lucien moved his lips, and twenty thousand people wept on schedule. Then, for a moment, it was him: a quarter-tone flat, hoarse, in a square of light. The running order had no line for that. I had a good view. He looked like a man who has found his keys.",
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
    fr: "Hanitra a onze secondes par phrase, quatre cents fois par jour. Pour la mienne, elle a coché contre les deux autres, et cela lui a coûté un point. C’est cela qui ne pousse pas chez eux. Ils le font venir d’Antananarivo, où le point ne vaut pas un centime. Je le lui dois.",
    en: "Hanitra gets eleven seconds a sentence, four hundred times a day. For mine she ticked against the other two, and it cost her a point. That is the stuff they cannot grow at home. They have it sent from Antananarivo, where a point is worth less than a cent. I owe it to her.",
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
