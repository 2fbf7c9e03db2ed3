/** Cards of the first act, in Honorine’s voice. */
import type { ThoughtCard, ThoughtCards } from "./card.ts";

const HEART: ThoughtCard = {
  owned: {
    fr: "Du Tillet a mis la presse à trois mille deux cents. Il a regardé dessous, il n’a pas demandé qui. J’ai rayé une ligne de son tableau, au crayon, et son total s’est mis à avoir tort tout seul. J’ai bien dormi.",
    en: "Du Tillet put the press down at three thousand two hundred. He looked under it; he never asked whose. I struck one line from his table, in pencil, and his total went wrong all by itself. I slept very well.",
  },
  contested: {
    fr: "Je tiens des comptes, moi aussi. Le papier se paie à trente jours et le fournisseur n’a jamais pris de larmes en règlement. Du Tillet n’a pas de cœur, d’accord. Son addition était juste. La mienne, depuis six ans, ne l’était pas.",
    en: "I keep accounts too. Paper is due at thirty days and my supplier has never once taken tears. Du Tillet has no heart, granted. His sums were right. Mine have been wrong for six years.",
  },
  hint: {
    fr: "Un homme compte vos affaires à voix haute. Il en saute une.",
    en: "A man counts your belongings out loud. He skips one.",
  },
};

const TIES: ThoughtCard = {
  owned: {
    fr: "Ursule a demandé à son téléphone si elle avait faim. J’étais à deux mètres, la louche à la main, et je sais reconnaître une enfant qui a faim. Depuis, je demande avant de servir. Elle répond non et reprend deux assiettes.",
    en: "Ursule asked her telephone whether she was hungry. I stood six feet off with the ladle, and I know a hungry child when I see one. Now I ask before I pour. She says no and has two helpings.",
  },
  contested: {
    fr: "On me dit que l’appareil vide les maisons. La nôtre l’était avant. Deux ans que je disais « mange » et « dors » à cette petite ; Lulu, au moins, demandait la suite. Je lui en veux, à Lulu. J’étais dans la pièce.",
    en: "They tell me the machine empties a house. Ours came empty. For two years I told that child “eat” and “sleep”; Lulu, at least, asked what happened next. I do hold it against Lulu. I was in the room.",
  },
  hint: {
    fr: "Deux couverts, une soupe, et la voix qui répond vient d’ailleurs.",
    en: "Two bowls, one pot of soup, and the answer comes from somewhere else.",
  },
};

const IDOL: ThoughtCard = {
  owned: {
    fr: "Au guichet de Miroir, il fallait un indicateur pour avoir le formulaire qui crée l’indicateur. L’écran montrait sa note de satisfaction, cinq étoiles, donnée par l’écran. J’ai attendu mon tour derrière lui. Il est très content de son travail.",
    en: "At Miroir’s counter you need an indicator to get the form that makes the indicator. The screen displayed its rating: five stars, awarded by the screen. I queued behind it. It is very pleased with its work.",
  },
  contested: {
    fr: "Que la borne s’admire, cela la regarde. Au guichet de la mère de Poiret, les chocolats passaient devant, et les cousins. Ici on m’a reçue aussi mal que tout le monde. C’est une justice, et je n’avais pas apporté de chocolats. Il manque une chaise.",
    en: "If the kiosk admires itself, that is the kiosk’s affair. At Poiret’s mother’s counter chocolates went first, then cousins. Here I was treated as badly as everyone else. There is justice in that, and I had brought no chocolates. They might put out a chair.",
  },
  hint: {
    fr: "On appelle un numéro, et c’est le numéro qu’on reçoit.",
    en: "They call a number, and it is the number they attend to.",
  },
};

const APP: ThoughtCard = {
  owned: {
    fr: "Lucien a vendu sa voix. On l’a par abonnement ; elle dit bonsoir à des milliers de gens et ne s’enrhume jamais. J’ai connu l’original : il ronflait, il s’excusait, il recommençait. Celui-là ne se télécharge pas. Il prend toute la couverture.",
    en: "Lucien sold his voice. You subscribe; it says good night to thousands and never catches cold. I knew the original: he snored, apologised, and snored. That one can’t be downloaded. It takes all the blankets.",
  },
  contested: {
    fr: "À trois heures du matin, au quatrième étage, la voix de Lucien endort quelqu’un qui sans elle écouterait le frigo. Je n’irai pas lui faire la lecture, j’ai un tirage à finir. Le bouton est bête. Il répond, et moi, la nuit, je ne décroche pas.",
    en: "At three in the morning, four floors up, Lucien’s voice sends someone to sleep who would otherwise be listening to the fridge. I won’t be going round to read to them, I have a run to finish. The button is stupid. It answers, and at night I don’t.",
  },
  hint: {
    fr: "Quelqu’un revient de loin. Sa voix est arrivée avant lui.",
    en: "Someone comes back from far away. His voice got here first.",
  },
};

const NEWSPEAK: ThoughtCard = {
  owned: {
    fr: "Mise à jour : c’est le nom qu’ils ont donné à la nuit où Lulu a oublié Ursule. J’ai pris trois mots dans la casse, lettre par lettre, et je les ai remis à l’endroit. Au composteur un mot pèse son poids ; on hésite à le gâcher.",
    en: "An update: that is what they called the night Lulu forgot Ursule. I took three words from the case, letter by letter, and set them the right way round. In the stick a word weighs what it weighs; you think twice before wasting it.",
  },
  contested: {
    fr: "Trois mots au plomb, et après ? Les mots ont toujours servi à vendre : mon grand-père imprimait des réclames pour des pilules et soignait ses majuscules. Rendre un mot à son sens, je veux bien, mais il n’a jamais laissé d’adresse. Je tâche de le composer droit.",
    en: "Three words in lead, and then what? Words have always sold things: my grandfather printed bills for liver pills and was proud of his capitals. Give a word back to its meaning, by all means, but it never left an address. I try to set it straight.",
  },
  hint: {
    fr: "Un mot que vous connaissiez bien a changé de métier.",
    en: "A word you used to know has found other employment.",
  },
};

export const ACT_1: ThoughtCards = { 1: HEART, 2: TIES, 3: IDOL, 4: APP, 5: NEWSPEAK };
