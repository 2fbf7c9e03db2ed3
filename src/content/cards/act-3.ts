/** Cards of the third act, in Honorine’s voice. */
import type { ThoughtCard, ThoughtCards } from "./card.ts";

const CAGE: ThoughtCard = {
  owned: {
    fr: "Mon père a eu une demi-heure. J’étais au-dessus, je l’avais entendu tousser, je finissais une page. Une montre l’aurait entendu tomber, et elle aurait ouvert un dossier. Le dossier, je n’en veux pas. Je descends, maintenant, au premier bruit. C’est souvent Ursule, qui cherche les biscuits.",
    en: "My father had half an hour. I was upstairs; I had heard him cough; I was finishing a page. A watch would have heard him fall, and opened a file. I don’t want the file. I go down now, at the first noise. Most often it is Ursule, looking for the biscuits.",
  },
  contested: {
    fr: "On passe un portillon, et ils savent vos comprimés. Soit. La même boutique vend quarante euros une montre qui entend tomber les pères. Je la lui aurais mise au poignet moi-même. Il l’aurait rangée avec ses pastilles, et nous aurions eu le temps de nous disputer.",
    en: "You go through a gate, and they know your pills. Very well. For forty euros the same shop sells a watch that hears fathers fall. I’d have strapped it on him myself. He’d have put it away with his lozenges, and we’d have had time to quarrel about it.",
  },
  hint: {
    fr: "Le remède est sur l’étagère, à deux mètres. Le portillon veut votre nom.",
    en: "The medicine is on the shelf, six feet off. The gate would like your name.",
  },
};

const QUIET_HORROR: ThoughtCard = {
  owned: {
    fr: "Une heure dehors, trois jours avant Noël. Personne ne criait, personne n’avait mal, les mentons étaient bleus. À neuf heures il me restait le temps d’une vitre, une seule, et j’en ai choisi une. Les autres, je les sais par cœur. La nôtre en est ; je l’avais vue d’en bas, je sais de quelle couleur elle était.",
    en: "An hour outside, three days before Christmas. Nobody was shouting, nobody was in pain; their chins were blue. At nine I had time left for one pane, only one, and I picked it. The others I know by heart. Ours is among them; I had seen it from below, and I know what colour it was.",
  },
  contested: {
    fr: "Vues d’en bas, les fenêtres bleues font peur. Puis on s’aperçoit qu’il y a parfois quelqu’un au bout, très loin, qui attend qu’on ait fini de ne rien dire, et ne raccroche pas. Les gens se tiennent par où ils peuvent. J’étais sortie compter les mentons bleus. J’ai perdu le compte, et je ne l’ai pas repris.",
    en: "Seen from below, the blue windows are frightening. Then you notice that now and again there is someone at the other end, a long way off, waiting for you to finish saying nothing, who doesn’t hang up. People hold on by what they can reach. I had gone out to count blue chins. I lost count, and haven’t started again.",
  },
  hint: {
    fr: "La nuit, on voit très bien chez les autres.",
    en: "At night you can see right into other people’s homes.",
  },
};

const ENCHANTMENT: ThoughtCard = {
  owned: {
    fr: "Trois histoires qui n’avaient rien à se dire : je les ai mises autour du même feu, et elles se sont trouvé des cousins. Cela n’a nourri personne, la soupe s’en chargeait. À une lieue de là, il y a quinze mille ans, des gens fatigués ont sculpté des bêtes qu’ils avaient déjà mangées.",
    en: "Three stories with nothing to say to each other: I sat them round one fire, and they turned out to be cousins. It fed nobody; that was the soup’s business. A league off, fifteen thousand years ago, tired people carved animals they had already eaten.",
  },
  contested: {
    fr: "Nous étions onze à nous tenir chaud, et en face c’est une ville. Une belle veillée ne fait pas baisser Argus d’un centime. J’ai pris le charbon, et sur la roche j’ai écrit quatre choses à faire, avec des noms devant. Danielle a corrigé une faute. C’était aussi une manière de raconter la suite.",
    en: "There were eleven of us keeping warm, and across the way there is a town. A fine evening of tales doesn’t take one cent off Argus. I picked up the charcoal and wrote four things to do on the rock, with names against them. Danielle corrected a mistake. It was one way of telling what happened next.",
  },
  hint: {
    fr: "Un feu, une paroi blanche, et l’on se tourne vers vous.",
    en: "A fire, a white rock face, and they all turn to you.",
  },
};

const SHAM_RELIGION: ThoughtCard = {
  owned: {
    fr: "La Voix a redémarré, et elle ne connaissait plus Gaudissart, qui lui disait tout depuis quatre ans. Il est resté là, avec son micro. Ursule s’est assise sur la marche de l’autel en laissant une place. Dans toute cette église, c’est le seul geste qui n’était pas prévu au programme.",
    en: "The Voice restarted and no longer knew Gaudissart, who had told it everything for four years. He stood there with his microphone. Ursule sat down on the altar step and left a space beside her. In all that church it was the one gesture not on the programme.",
  },
  contested: {
    fr: "C’est chauffé, on vous y appelle par votre prénom, et des gens boivent moins. Avant de rire d’un dieu sur disque, j’ai compté ceux que j’avais, moi, tirés d’affaire. Les remèdes non plus ne savent pas comment on s’appelle. On peut guérir à genoux devant une sottise ; j’ai vu l’homme se relever.",
    en: "It is heated, they call you by your first name, and people drink less. Before laughing at a god on a disk, I counted those I had pulled through myself. Medicines don’t know your name either. You can get better on your knees before a piece of nonsense; I saw the man stand up.",
  },
  hint: {
    fr: "Dimanche, dans une église. Sur l’autel, cela charge.",
    en: "Sunday, in a church. On the altar, it is loading.",
  },
};

const CONTROL: ThoughtCard = {
  owned: {
    fr: "Corentin m’a prouvé qu’Ursule me devine mieux que lui : elle pousse le sel avant ma main. Il voulait savoir où passe la ligne. Elle le pousse pour que je l’aie. Lui, pour savoir si je sale. En partant, j’ai débouché les É de son tampon.",
    en: "Corentin proved to me that Ursule guesses me better than he does: she pushes the salt across before my hand moves. He wanted to know where the line is. She pushes it so that I’ll have it. He, to learn whether I take salt. On my way out I cleaned the É’s of his rubber stamp.",
  },
  contested: {
    fr: "Entre deviner quelqu’un et le surveiller, j’ai cherché la ligne et ne l’ai pas trouvée. Mon père savait à mon pas ce que j’allais demander ; j’ai appris à monter pieds nus. On m’a lue toute ma vie. Celui-ci est le premier à me montrer ses notes, et il s’ennuyait autant que moi.",
    en: "Between guessing someone and watching them I looked for the line and couldn’t find it. My father knew by my step what I was going to ask; I learnt to come up barefoot. I have been read all my life. This one is the first to show me his notes, and he was as bored as I was.",
  },
  hint: {
    fr: "Un homme poli a déjà fait taper vos réponses.",
    en: "A polite man has already had your answers typed.",
  },
};

export const ACT_3: ThoughtCards = {
  11: CAGE,
  12: QUIET_HORROR,
  13: ENCHANTMENT,
  14: SHAM_RELIGION,
  15: CONTROL,
};
