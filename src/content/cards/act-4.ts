/** Cards of the fourth act, in Honorine’s voice. */
import type { ThoughtCard, ThoughtCards } from "./card.ts";

const HANDS: ThoughtCard = {
  owned: {
    fr: "Vautrin et Claës se disputaient l’Arbitre, qui n’était pas venu : il avait envoyé une table. Au vestiaire, Marguerite cherchait encore des yeux à qui son père avait offert quatre ans de son travail : une chaise vide. Depuis, avant de lâcher une chose, je regarde s’il y a une main dessous.",
    en: "Vautrin and Claës were fighting over the Arbiter, who hadn’t come; he had sent a table. In the cloakroom Marguerite was still looking round for whoever her father had offered four years of her work to: an empty chair. Now, before I let go of a thing, I look to see if there is a hand under it.",
  },
  contested: {
    fr: "Une chaise vide, soit. Je la préfère à un homme pressé : une table, on y revient, on y prend des notes, et elle ne lève pas les deux mains pour jurer. J’ai plaidé cela dans un vestiaire, devant une dame qui n’avait enfilé qu’une manche. Elle a mis l’autre.",
    en: "An empty chair, granted. I prefer it to a man in a hurry: you can come back to a table, people take notes at it, and it doesn’t put up both hands to swear. I argued this in a cloakroom, before a lady with one arm in her coat. She put in the other.",
  },
  hint: {
    fr: "Deux hommes très courtois tirent sur la même nappe. Trois pièces dessus, et personne à table.",
    en: "Two very courteous men are pulling at one tablecloth. Three coins on it, and nobody at table.",
  },
};

const REFUGE: ThoughtCard = {
  owned: {
    fr: "Ursule a tracé six carrés à la craie et m’en a laissé trois : au quatrième, la porte ne s’ouvrait plus. Nous avons quelqu’un sous le tapis. À neuf heures, quand Argus recommence d’entendre, il reste quelqu’un. Dans la colonne de ce qui manque, elle avait mis : rien. Elle l’a barré.",
    en: "Ursule chalked six squares and let me have three: with a fourth, the door wouldn’t open. We have somebody under the rug. At nine, when Argus begins to hear again, there is somebody still here. In the column for what is lacking she had put: nothing. She has struck it out.",
  },
  contested: {
    fr: "Un refuge, c’est une porte, et je sais compter les côtés d’une porte. Deux heures par soir, dit Michel, ce n’est pas une ville ; je ne l’ai pas prétendu. J’ai dit : à demain. Le dernier est revenu chercher une écharpe, et il n’était pas venu en écharpe. Je l’ai vu. J’ai répété : à demain.",
    en: "A refuge is a door, and I can count the sides of a door. Two hours a night, says Michel, is not a town; I never claimed it was. I said, till tomorrow. The last of them came back for a scarf, and he had not come in a scarf. I did notice. I said it again: till tomorrow.",
  },
  hint: {
    fr: "Six carrés à la craie, une porte. On gratte au volet de la cour.",
    en: "Six squares in chalk, and one door. Something is scratching at the yard shutter.",
  },
};

const STICK: ThoughtCard = {
  owned: {
    fr: "Je m’étais levée à cinq heures pour voir leur tête. Ils avaient repassé leurs bleus. Mehdi, dix-sept ans, est monté sur l’enclume ; à midi, quarante personnes qui avaient rogné des salaires écrivaient le prix au-dessous duquel un soudeur ne se dérange pas. Ma rancune faisait la queue. Il n’y avait que neuf masques.",
    en: "I had got up at five to see their faces. They had ironed their overalls. Mehdi, who is seventeen, climbed on the anvil; by noon forty people who used to shave wages were writing down the price below which a welder stays in bed. My grudge was in the queue. There were only nine masks.",
  },
  contested: {
    fr: "Mehdi a fait le compte : quatre places de soudeur dans le département, et quarante cadres prêts à les prendre à moitié prix. J’en ai gardé quatre. Les trente-six autres ont remporté leurs affaires, et le ficus. C’était juste. Le bâton revient, dit-on. J’ai cherché qui le tenait, et j’avais la main fermée.",
    en: "Mehdi did the sum: four welder’s jobs in the department, and forty executives ready to take them at half the pay. I kept four. The other thirty-six carried off their belongings, and the ficus. It was fair. The stick comes back, they say. I looked to see who was holding it, and my hand was shut.",
  },
  hint: {
    fr: "Quarante personnes font la queue, en bleus repassés. L’une d’elles tient un ficus.",
    en: "Forty people stand in line, in ironed overalls. One of them is holding a ficus.",
  },
};

const COUNTER: ThoughtCard = {
  owned: {
    fr: "En valsant, Foedora a chiffré notre papier : gris, onze centimes, quand le blanc est à sept. Elle a raison. Mais elle voulait aussi les fautes ; il y en a onze, toutes de deux heures du matin. Le sommeil ne se livre pas. On rentre de ce bal avec de l’encre aux joues, et pas toujours la sienne.",
    en: "In mid-waltz Foedora priced our paper: grey, eleven centimes, when white is seven. She is right. But she wanted the mistakes as well; there are eleven, all made at two in the morning. Sleepiness can’t be delivered. People go home from that ball with ink on their cheeks, and not always their own.",
  },
  contested: {
    fr: "Une revue, un bal, un air de famille : il ne manquait que le prix, et Foedora sait compter. C’est elle qui l’a vu : j’avais choisi ce papier parce qu’il faisait pauvre. Quatre centimes de plus que l’autre. Le prochain numéro sortira sur ce qui reste, et s’il est laid, personne ne l’aura fait exprès.",
    en: "A magazine, a ball, a family likeness: only the price was missing, and Foedora can count. It was she who saw it: I had picked that paper because it looked poor. Four centimes more than the other. The next number will go on whatever is left, and if it’s ugly, nobody will have meant it.",
  },
  hint: {
    fr: "On trouve votre colère très réussie. On la voudrait en trois tailles.",
    en: "Your anger is thought a great success. They would like it in three sizes.",
  },
};

const ATOMS: ThoughtCard = {
  owned: {
    fr: "On avait coupé à chacun une lettre à sa taille. La mienne m’allait ; je l’ai portée deux jours. Puis elles ont été à plat entre les écorces de melon, et Danielle a demandé le sel. Rien n’y était faux. C’était du vrai taillé court, et nous avons passé ce qui restait du souper à rechercher les chutes.",
    en: "Each of us had been cut a letter to measure. Mine fitted; I wore it for two days. Then they were all lying flat among the melon rinds, and Danielle asked for the salt. Nothing in them was false. It was true stuff, cut short, and we spent what was left of supper looking for the offcuts.",
  },
  contested: {
    fr: "On accuse les lettres. Elles n’ont fait que porter à domicile de petites vérités que nous nous taisions par politesse. Fulgence avait mis deux sur cinq à Bridau. « En quoi ? — En gaieté. » Bridau y a réfléchi, il a tendu son verre. On s’en est dit d’autres, moins drôles. Danielle respirait mieux.",
    en: "The letters get the blame. They merely delivered some small truths we had been too polite to say. Fulgence had given Bridau two out of five. “For what?” “Gaiety.” Bridau thought it over, and held out his glass. More was said, and less of it funny. Danielle was breathing easier.",
  },
  hint: {
    fr: "Chacun sait une chose sur les autres. Elle est cousue à sa taille.",
    en: "Everyone knows something about the others. It has been cut to fit.",
  },
};

export const ACT_4: ThoughtCards = { 16: HANDS, 17: REFUGE, 18: STICK, 19: COUNTER, 20: ATOMS };
