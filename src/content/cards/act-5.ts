/** Cards of the fifth act, in Honorine’s voice; shown once their scenes can be lived. */
import type { ThoughtCard, ThoughtCards } from "./card.ts";

const MEANS: ThoughtCard = {
  owned: {
    fr: "Le mouvement réclamait une application, pour s’en passer plus vite. Marguerite apportait une machine honnête, et le Souffleur la fin du livre de Danielle, dans une belle voix basse. J’ai repensé à notre règle, écrite un soir où elle ne coûtait que de la craie. Un outil, je le pose pour manger. J’ai regardé lesquels se laissaient poser.",
    en: "The movement wanted an application, to be rid of applications sooner. Marguerite brought an honest machine, and the prompter the end of Danielle’s book, in a fine low voice. I thought of our rule, written one evening when it cost only chalk. A tool is a thing I put down to eat. I looked to see which could be put down.",
  },
  contested: {
    fr: "Une presse, c’est huit cents kilos de moyens, et j’ai grandi dessous. Si une liste ou une machine fait gagner une heure à une infirmière, je ne vais pas lui réciter ma règle. Qu’elle soit à tous, et qu’on sache où elle s’éteint. Les purs ont le dos droit. Ils ne portent rien.",
    en: "A press is eight hundred kilos of means, and I grew up underneath one. If a list or a machine saves a nurse an hour, I’m not going to recite my rule at her. Let it belong to everyone, and let us know where it turns off. Pure people have straight backs. They carry nothing.",
  },
  hint: {
    fr: "Pour s’en passer plus vite, on en demande une.",
    en: "The sooner to do without one, they are asking for one.",
  },
};

const ASTRAY: ThoughtCard = {
  owned: {
    fr: "Maxime de Trailles avait la cause, l’allumette et le profil. On chantait déjà, tous sur le même pied, ce qui aurait dû m’alerter : chez nous personne n’y arrive. Il y avait des gardiens dedans. J’ai cherché leurs prénoms, et pendant que je cherchais, la belle phrase que nous avions tous à la bouche a refroidi.",
    en: "Maxime de Trailles had the cause, the match and the profile. They were singing already, all in step, which should have warned me: our lot never can. There were watchmen inside. I tried to find out their first names, and while I was trying, the splendid phrase we all had in our mouths went cold.",
  },
  contested: {
    fr: "Le feu, non : il y a des gardiens. Mais les gens posés qui nous prêchent la mesure ont signé sans trembler le permis de ce hangar. Maxime chante faux, il pose, il est dangereux. Il était debout dans le froid avant tout le monde, et moi je cherchais mes gants. Je garde cela contre moi.",
    en: "Not fire: there are watchmen. But the composed persons who preach us moderation signed that shed’s permit without a tremor. Maxime sings flat, he poses, he is dangerous. He was also on his feet in the cold before anyone else, while I was looking for my gloves. I hold that against myself.",
  },
  hint: {
    fr: "De loin, ce serait une belle lumière. Quelqu’un dîne derrière le mur.",
    en: "From a distance it would be a lovely light. Someone is having supper behind the wall.",
  },
};

const CURE: ThoughtCard = {
  owned: {
    fr: "J’ai encré, lourd d’abord, puis fin. J’ai tiré du dos, comme on me l’a appris. La feuille a réfléchi, elle s’est décollée avec son petit bruit, et j’ai lu à l’endroit. Il y a une coquille. Je sais les corriger, on me payait pour cela. J’ai mis le pouce à côté, bien noir, et je l’ai laissée.",
    en: "I inked it, heavy first, then fine. I pulled from the back, as I was taught. The sheet thought it over, came away with its small noise, and I read it the right way round. There is a misprint. I know how to mend those; I used to be paid to. I put my thumb beside it, good and black, and let it stand.",
  },
  contested: {
    fr: "Je ne suis pas guérie, merci. J’ai dormi six heures, j’ai eu faim, et l’oignon m’a fait pleurer sans arrière-pensée. Un tirage ne ramène personne. Il faut laver les rouleaux, remettre les lettres dans la casse, une par une, et payer le papetier. On me dit que c’est cela, guérir. On aurait pu prévenir que c’était du ménage.",
    en: "I am not cured, thank you. I slept six hours, I was hungry, and the onion made me cry with no ulterior motive. Pulling a sheet brings nobody back. There are rollers to wash, letters to put away one by one, the paper merchant to pay. They tell me that is what a cure is. They might have said it was housework.",
  },
  hint: {
    fr: "Il n’y a plus personne à attendre. Les mains, elles, savent.",
    en: "There is nobody left to wait for. The hands know what to do.",
  },
};

const FLAW: ThoughtCard = {
  owned: {
    fr: "Vautrin a tout offert, puis il s’est assis. Il était tard. Il a demandé une histoire comme on demande un verre d’eau. Il avait fait lire à sa machine tout ce qui s’est écrit, et l’on voyait que personne ne lui avait fait la lecture. Dans l’enveloppe, que nous avons ouverte, il n’y avait rien là-dessus.",
    en: "Vautrin offered everything, then sat down. It was late. He asked for a story the way one asks for a glass of water. He had made his machine read all that was ever written, and you could see that nobody had ever read to him. In the envelope, when we opened it, there was nothing about that.",
  },
  contested: {
    fr: "On voudrait une fêlure aux grands, cela dispense d’une échelle. Celui-ci est venu seul, tard, me demander une histoire, et il m’a fait de la peine ; c’est son métier. J’ai cherché la fente. Le mur est bien monté. Je lui ai souhaité bonne nuit, et j’ai vérifié deux fois que la porte fermait.",
    en: "We like the mighty to have a crack in them: it saves on ladders. This one came alone, late, to ask me for a story, and I felt sorry for him; that is his trade. I looked for the crack. The wall is well built. I wished him good night, and checked twice that the door was shut.",
  },
  hint: {
    fr: "Très tard, celui qui a tout s’assied, et demande.",
    en: "Very late, the man who has everything sits down, and asks.",
  },
};

const CONTAGION: ThoughtCard = {
  owned: {
    fr: "Un jour sans rien leur donner. On avait parié qu’ils ne tiendraient pas la matinée. À midi, une dame que je ne connais pas lisait tout haut une phrase que je ne connais pas, et l’on se passait un stylo. Pas de chef, donc pas d’heure de fin. Ursule a compté les dessins aux murs. Elle a trouvé : beaucoup.",
    en: "One day of giving them nothing. The betting was that people wouldn’t last the morning. At noon a woman I don’t know was reading aloud a sentence I don’t know, and a pen was going round. No leader, so no closing time. Ursule counted the drawings on the walls. She made it: lots.",
  },
  contested: {
    fr: "Un jour, c’est une fête ; je demande à voir le lendemain. Sur la place, des gens se photographiaient en train de ne rien donner. J’en ai vu deux, aussi, fâchés depuis l’école, qui cherchaient ensemble la fin d’une phrase. Là où l’on compte une foule, j’en compte deux. J’ai leur adresse.",
    en: "One day is a holiday; show me the day after. In the square people were taking pictures of themselves giving nothing. I also saw two, not on speaking terms since school, hunting together for the end of a sentence. Where others count a crowd, I count two. I have their address.",
  },
  hint: {
    fr: "Cela s’attrape d’une personne à la fois.",
    en: "You catch it from one person at a time.",
  },
};

export const ACT_5: ThoughtCards = {
  21: MEANS,
  22: ASTRAY,
  23: CURE,
  24: FLAW,
  25: CONTAGION,
};
