/** Cards of the fourth act, in Honorine’s voice; shown once their scenes can be lived. */
import type { ThoughtCard, ThoughtCards } from "./card.ts";

const HANDS: ThoughtCard = {
  owned: {
    fr: "Vautrin et Claës se disputaient l’Arbitre comme deux héritiers une soupière. Sur la table, trois pièces : l’Argent, la Frontière, la Guerre. Derville avait deux tours de parole, pour cinq choses à dire. J’ai surtout regardé les mains. Pas une n’a lâché avant que l’autre ne tienne. Les miennes avaient taché le bois.",
    en: "Vautrin and Claës quarrelled over the Arbiter like two heirs over a tureen. Three coins on the table: Money, the Frontier, War. Derville had two turns to speak, and five things to say. Mostly I watched the hands. Not one let go before the other had hold. Mine had left ink on the wood.",
  },
  contested: {
    fr: "Prendre la machine aux uns pour la donner aux autres, je veux bien. Quatre Séchard ont tenu le même barreau, et il a toujours pincé les doigts au même endroit. On a parlé du propriétaire toute la séance. J’attendais qu’on demande où se mettent les doigts. Derville n’avait que deux tours de parole, le pauvre.",
    en: "Take the machine from some and give it to others: by all means. Four Séchards have held the same bar, and it always pinched fingers in the same place. The whole sitting was about who should own it. I kept waiting for someone to ask where the fingers go. Derville, poor man, had only two turns to speak.",
  },
  hint: {
    fr: "Deux hommes très courtois tirent sur la même nappe. Il y a trois pièces dessus.",
    en: "Two very courteous men are pulling at one tablecloth. There are three coins on it.",
  },
};

const REFUGE: ThoughtCard = {
  owned: {
    fr: "Nous avons gardé trois usages ; il y en avait six qui frappaient. J’ai compté les chaises, puis les gens, puis les chaises. Il a fallu cacher quelqu’un, et cela se paie. Le soir, quand on est parti, il reste un bol qui n’est à personne. C’est à lui que je vois que c’est ouvert.",
    en: "We kept three trades under the roof; six had come knocking. I counted the chairs, then the people, then the chairs. Somebody had to be hidden, and that costs. At night, when they have gone, there is one bowl left that belongs to nobody. That is how I know we are open.",
  },
  contested: {
    fr: "Un refuge, c’est une porte, et je sais compter les côtés d’une porte. Trois usages dedans ; les trois autres sont restés sur le trottoir, avec les gens qui y tenaient. On est bien, ici, on parle bas. J’ouvre quelquefois la fenêtre exprès. La ville n’a rien remarqué, et elle a une rude journée.",
    en: "A refuge is a door, and I can count the sides of a door. Three trades inside; the other three stayed on the pavement with the people who cared for them. It is pleasant in here, we keep our voices down. Sometimes I open the window on purpose. The town has noticed nothing, and it is having a hard day.",
  },
  hint: {
    fr: "Trois clous au mur, six manteaux, une lampe qu’on voit de la rue.",
    en: "Three nails in the wall, six coats, a lamp that shows from the street.",
  },
};

const STICK: ThoughtCard = {
  owned: {
    fr: "Ils arrivent avec leurs belles chaussures dans un sac et demandent à souder. J’avais préparé une phrase, pour le jour où cela leur reviendrait dans la figure. Ce jour-là on a retrouvé la cession des archives. Je connais la signature, elle est au bas de tous mes bulletins. Je ne sais plus où j’ai mis la phrase.",
    en: "They arrive with their good shoes in a bag and ask to be taught welding. I had a sentence ready for the day it all came back in their faces. That was the day we found the deed that sold the archives. I know the signature: it is at the foot of all my school reports. I can’t think where I put the sentence.",
  },
  contested: {
    fr: "On a dit : bien fait. J’ai regardé les mains à qui le bâton revenait. Elles tremblaient, elles tenaient le fer par le mauvais bout, et la honte n’a jamais appris à souder. Quant à la signature de mon père, elle prouve qu’il devait de l’argent. J’aurais signé aussi. Moins lisiblement.",
    en: "Serve them right, people said. I looked at the hands the stick had come back to. They shook, they held the iron by the wrong end, and shame never taught anyone to weld. As for my father’s signature, it proves that he owed money. I’d have signed too. Less legibly.",
  },
  hint: {
    fr: "Des mains blanches demandent où l’on range les gants.",
    en: "White hands are asking where the gloves are kept.",
  },
};

const COUNTER: ThoughtCard = {
  owned: {
    fr: "Foedora voulait nous acheter. Elle trouve à nos fautes du caractère et en aurait repris une douzaine. J’ai recompté : dans le dernier numéro il y en a onze, toutes de fatigue. Une revue, cela sèche sur un fil et cela déteint. On sort de nos concerts avec du noir aux doigts, et l’on serre des mains.",
    en: "Foedora wanted to buy us. She thinks our mistakes have character and would have taken a dozen. I counted again: there are eleven in the last number, every one from tiredness. A magazine dries on a line and comes off on you. People leave our concerts with black fingers, and go round shaking hands.",
  },
  contested: {
    fr: "Une revue, des concerts, un air de famille : il ne manquait que le prix, et Foedora sait compter. Je me suis surprise à choisir un papier parce qu’il faisait pauvre. Il coûtait plus cher que l’autre. Depuis j’imprime sur ce qui reste, et quand c’est laid, c’est laid, on ne l’a pas fait exprès.",
    en: "A magazine, concerts, a family likeness: only the price was missing, and Foedora can count. I caught myself picking a paper because it looked poor. It cost more than the other. Now I print on whatever is left, and when it’s ugly it’s ugly, and nobody meant it to be.",
  },
  hint: {
    fr: "On trouve votre colère très réussie. On la voudrait en trois tailles.",
    en: "Your anger is thought a great success. They would like it in three sizes.",
  },
};

const ATOMS: ThoughtCard = {
  owned: {
    fr: "On avait coupé à chacun une rumeur à sa taille. La mienne m’allait, je l’ai portée deux jours. Puis nous avons vidé nos poches sur la même table et tiré des traits d’une maison à l’autre, jusqu’à ce que cela ferme. Danielle n’a pas vu le cercle fermé. Son bol était sur le plan, il y a laissé un rond.",
    en: "Each of us had been cut a rumour to measure. Mine fitted; I wore it for two days. Then we emptied our pockets on one table and drew lines from house to house until they closed. Danielle didn’t see the circle shut. Her bowl was standing on the plan; it left a ring there.",
  },
  contested: {
    fr: "À force de traits, on prouverait que le boulanger en est. J’ai vérifié le cercle, il est juste : six maisons, un seul argent. Mais ce qui nous a séparés cette semaine-là, c’étaient de petites choses vraies, que nous nous étions tues par politesse. La rumeur les a seulement portées à domicile. Danielle, elle, les disait à table.",
    en: "Draw enough lines and you can prove the baker is in it. I checked the circle, and it is sound: six houses, one purse. But what parted us that week was small true things we had been too polite to say. The rumour merely delivered them. Danielle used to say hers at table.",
  },
  hint: {
    fr: "Chacun sait une chose sur les autres. Elle est cousue à sa taille.",
    en: "Everyone knows something about the others. It has been cut to fit.",
  },
};

export const ACT_4: ThoughtCards = {
  16: HANDS,
  17: REFUGE,
  18: STICK,
  19: COUNTER,
  20: ATOMS,
};
