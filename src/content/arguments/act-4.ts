/** Arguments of act IV and of its night. */
import { type Arguments, when } from "./argument.ts";

export const ACT_4: Arguments = {
  scene_16: [
    [
      when(
        "s16-first-wrong s16-second-wrong",
        "Où la moitié d’un cœur, à cinq euros dix-neuf, est posée près de trois pièces de monnaie, et se voit contredire aussitôt par une dame au pot de miel.",
        "In which half a heart, price five euros nineteen, is laid beside three coins, and is contradicted at once by a lady with a pot of honey.",
      ),
      when(
        "s16-first-open s16-second-open",
        "Où Mlle Ursule, douze ans, établit au crayon qui répète quoi à qui, et où un père, à la tribune, reconnaît une voix.",
        "In which Mlle Ursule, aged twelve, shows in pencil who repeats what to whom, and a father knows a voice in the gallery.",
      ),
      when(
        "s16-first-work s16-second-work",
        "Où l’on prie une commission de se taire onze secondes, le temps d’une réponse à Antananarivo, et où un député trouve celui de regarder l’heure.",
        "In which a commission is begged to be silent for eleven seconds, the span of one answer in Antananarivo, and a deputy finds it long enough to look at his watch.",
      ),
      when(
        "s16-first-public s16-second-public",
        "Où l’on propose une machine qui saurait peu, le dirait, et chaufferait la piscine, idée que M. Vautrin avoue qu’il aurait eue s’il était bon.",
        "In which a machine is proposed that would know little, say so, and heat the swimming baths: an idea M. Vautrin owns he would have had, were he good.",
      ),
      when(
        "s16-first-trust s16-second-trust",
        "Où l’on présente à M. Vautrin trois choses que sa machine ne fera jamais, et où il les signe avec plaisir, ayant quatre cents juristes pour cela.",
        "In which M. Vautrin is shown three things his machine must never do, and signs with pleasure, keeping four hundred lawyers for the purpose.",
      ),
    ],
    [
      when(
        "s16-stand",
        "Où Honorine, qui n’a pas qualité, demande à une table s’il y a quelqu’un, et où quatre personnes, levées pour la laisser passer, oublient de se rasseoir.",
        "In which Honorine, who has no standing, stands, and asks a table whether anyone is there; four people rise to let her by, and forget to sit down.",
      ),
      when(
        "s16-sit",
        "Où Honorine, à qui l’on tend un micro, garde le silence réglementaire jusqu’à ce qu’on entende boire M. Claës, et trouve tous ses mots à partir de Tours.",
        "In which Honorine, offered a microphone, keeps the silence that the rules prescribe until M. Claës is heard to swallow, and finds all her words from Tours onward.",
      ),
      when(
        "s16-accounts",
        "Où les comptes d’une imprimeuse, souliers d’enfant compris, sont lus tout haut devant l’or, l’argent et le fer, et où nul autre ne retourne ses poches.",
        "In which a printer’s accounts, child’s shoes included, are read aloud before gold, silver and iron, and nobody else can be got to turn out his pockets.",
      ),
      when(
        "s16-minutes",
        "Où Honorine parle quatre minutes, et fort bien, par la générosité de M. Vautrin, dont la manche sera ce qu’il y a de plus net sur la photographie.",
        "In which Honorine speaks for four minutes, and very well, by the generosity of M. Vautrin, whose sleeve comes out best in the photograph.",
      ),
    ],
  ],
  scene_17: [
    [
      when(
        "s17-hanitra",
        "Où un trou creusé en 1815 pour une presse défendue reçoit une dame venue aux points-virgules de Flaubert, qui en note le silence, et lui met cinq.",
        "In which a hole dug in 1815 to hide a forbidden press takes in a lady who had come for Flaubert’s semicolons, and who marks the silence down there, and gives it five.",
      ),
      when(
        "s17-marguerite",
        "Où l’on met sous un tapis l’arme d’une grande maison, dans une boîte à gâteaux, avec la fille qui l’a faite, après quatre bols, car on ne rend rien à jeun.",
        "In which a great house’s weapon goes under the rug, in a biscuit tin, along with the daughter who made it; but soup comes first, nothing being given back on an empty stomach.",
      ),
      when(
        "s17-texier",
        "Où l’on cache un sourd, qu’il faut prier de se taire par une ficelle au pied, et qui répond du plancher qu’il a entendu.",
        "In which a deaf man is hidden, with a string round his foot to tell him when to hush, and replies from under the floor that he heard it.",
      ),
    ],
    [
      when(
        "s17-niche",
        "Où l’on convient de n’ouvrir qu’à deux coups, et où l’on en entend un, puis trois, de quelqu’un à qui personne ne l’avait dit.",
        "In which it is settled to open at two knocks only, and one is heard, then three, from somebody who had not been told.",
      ),
      when(
        "s17-survival",
        "Où quatre cents affiches sont tirées pour Argus par une femme qui ne sait pas faire mal, et sèchent au-dessus de la soupe qu’elles paient.",
        "In which four hundred posters are printed for Argus by a woman who cannot do a thing badly, and hang drying over the soup they pay for.",
      ),
      when(
        "s17-compromise",
        "Où Mme de Nucingen donne douze mille euros pour une chaise sans son nom, laquelle, la porte étant ouverte, sert aux manteaux, puis à un enfant endormi.",
        "In which Mme de Nucingen gives twelve thousand euros for a chair without her name on it, which, the door being open, goes to the coats, and then to a sleeping child.",
      ),
    ],
  ],
  scene_18: [
    [
      when(
        "s18-teach",
        "Où un garçon de dix-sept ans monte sur l’enclume, à vingt euros l’heure, et apprend à quarante congédieurs congédiés à ne pas se déranger pour moins.",
        "In which a boy of seventeen mounts the anvil, at twenty euros an hour, and teaches forty dismissers dismissed the price below which one does not stir.",
      ),
      when(
        "s18-four",
        "Où quatre cadres sur quarante sont retenus à l’oreille, et où le garçon qui l’avait demandé tient la grille aux autres, gêné d’avoir eu raison.",
        "In which four executives in forty are chosen by ear, and the boy who had asked for it holds the gate for the rest, sorry to have been right.",
      ),
      when(
        "s18-stick",
        "Où Honorine dit tout haut ce qu’elle s’était levée à cinq heures pour dire, et où il faut mettre un ficus dans les bras de quelqu’un.",
        "In which Honorine says aloud what she had risen at five to say, and a ficus must be fetched for a man to hold.",
      ),
    ],
    [
      when(
        "s18-burn",
        "Où trente-quatre pages, trop serrées pour brûler, doivent être séparées une à une, en sorte que celle qui les détruit est la première à les lire.",
        "In which thirty-four pages, too tight to burn, must be parted one by one, so that the woman who destroys them is the first to have read them.",
      ),
      when(
        "s18-keep",
        "Où l’on apprend qui a vendu la phrase, et, au dos d’une facture du même jour, à quoi passèrent les vingt euros qui restaient.",
        "In which it is learned who sold the sentence, and also, from the back of a bill settled that day, what became of the twenty euros left over.",
      ),
      when(
        "s18-show",
        "Où Ursule, héritière pour moitié, lit sa moitié des petites lettres, et juge qu’elle aurait dit oui, mais qu’il fallait demander.",
        "In which Ursule, heiress to half, reads her half of the small print, and rules that she would have said yes, but that he ought to have asked.",
      ),
      when(
        "s18-whisper",
        "Où une voix, au fond d’un carton, montre un père debout devant une machine à café, l’ayant su dès la première nuit, et gardé pour elle par égard.",
        "In which a voice from a cardboard box shows us a father standing at a coffee machine, having known of it since the first night, and been considerate.",
      ),
    ],
    [
      when(
        "s18-heel",
        "Où deux coups de talon sont rendus à un mort, avec vingt mois de retard.",
        "In which two raps of the heel are paid to a dead man, twenty months overdue.",
      ),
      when(
        "s18-refuse",
        "Où une chaise se voit reprocher de n’avoir pas lu, puis remettre à la distance où il la laissait.",
        "In which a chair is told that it should have read the thing, and is then put back exactly where he used to leave it.",
      ),
    ],
  ],
  scene_19: [
    [
      when(
        "s19-sold",
        "Où une revue se vend trois cent douze mille euros, fautes comprises, pour raccommoder un cœur, et où les sacs attendaient déjà dans un coffre de voiture.",
        "In which a magazine is sold for three hundred and twelve thousand euros, misprints included, so as to mend a heart; the bags are in the car already.",
      ),
      when(
        "s19-refused",
        "Où Foedora, refusée en valsant, achève son tour, annonce qu’elle se passera de nous, et demande seulement qui le dira à Danielle.",
        "In which Foedora, refused in mid-waltz, completes the turn, observes that she will do without us, and asks merely who is going to tell Danielle.",
      ),
      when(
        "s19-trapped",
        "Où Foedora achète, pour l’éternité, le nom d’hier, et où une enfant, dont c’était le nom, va souffler le lampion du milieu.",
        "In which Foedora buys, in perpetuity, yesterday’s name, and a child whose name it was goes and blows out the middle lantern.",
      ),
      when(
        "s19-given",
        "Où l’on crie à quatre cents danseurs de recopier la revue eux-mêmes, sur quoi un enfant demande si c’est gratuit, et apprend que c’est cher.",
        "In which four hundred dancers are bidden to copy out the magazine themselves, and a child who asks whether it is free is told that it comes very dear.",
      ),
    ],
    [
      when(
        "s19-song-hold",
        "Où quatre cents personnes se bouchent les oreilles afin qu’un homme ait le droit de chanter, et où plusieurs mains, vers la fin, ne bouchent plus rien.",
        "In which four hundred people stop their ears so that a man may lawfully sing, and towards the end a number of hands are stopping nothing at all.",
      ),
      when(
        "s19-song-close",
        "Où Lucien chante devant une salle entière qui s’est bouché les oreilles, et devant Foedora, à qui la voix appartient.",
        "In which Lucien sings to a whole company with its hands over its ears, and to Foedora, who owns the voice.",
      ),
      when(
        "s19-song-open",
        "Où Lucien, sur un geste d’Honorine, chante devant quatre cents témoins à charge, et où la partie lésée déclare en avoir compté deux.",
        "In which Lucien, at a sign from Honorine, sings before four hundred witnesses for the prosecution, of whom the injured party declares that she counted two.",
      ),
    ],
  ],
  scene_20: [
    [
      when(
        "s20-read-hers",
        "Où Honorine lit à table, tout haut, le compte exact des pages qu’on n’a pas lues d’elle, et où il n’est rien trouvé à lui répondre que la vérité.",
        "In which Honorine reads out at table the exact number of her pages left unread, and nothing can be found to answer her but the truth.",
      ),
      when(
        "s20-all",
        "Où des lettres vraies en chaque mot sortent de toutes les poches, celle de Michel sans sa permission, et se retrouvent à plat parmi le melon.",
        "In which letters true in every word come out of every pocket, Michel’s without his leave, and lie down flat among the melon rinds.",
      ),
      when(
        "s20-melon",
        "Où Honorine coupe du melon, se tait, et vide ainsi trois chaises, qu’une enfant remplit en demandant si elle est bien payée.",
        "In which Honorine cuts melon, says nothing, and so empties three chairs, which a child fills again by asking whether the pay is good.",
      ),
      when(
        "s20-whisper",
        "Où le souffleur, qui avait écrit les lettres, les lit tout haut de bonne grâce, et délivre chacun de la peine de parler.",
        "In which the prompter, who wrote the letters, obligingly reads them aloud, and delivers everyone from the trouble of speaking.",
      ),
    ],
    [
      when(
        "s20-publish",
        "Où six géants se trouvent n’avoir qu’un seul argent, qui fait le tour, et où l’on tire ce rond la nuit même, avec du plomb qui ne sait qu’aller droit.",
        "In which six giants prove to have one purse between them, going round, and the circle is printed that same night in lead, which can only go straight.",
      ),
      when(
        "s20-keep",
        "Où un secret, plié en seize, tient huit jours dans un poing, et se révèle moins gai qu’on n’avait cru.",
        "In which a secret, folded in sixteen, is kept for eight days in a fist, and proves less cheerful company than expected.",
      ),
      when(
        "s20-lousteau",
        "Où le secret de six maisons est dicté au téléphone à un homme qui a deux poches, et où tout dépend de ce qu’il devait.",
        "In which the secret of six houses is dictated down the telephone to a man with two pockets, and all turns upon what he owed.",
      ),
    ],
    [
      when(
        "s20-stay",
        "Où l’on veille Danielle, qui s’arrête au milieu d’une ligne pour faire manger quelqu’un, et plus tard au milieu d’une autre.",
        "In which Honorine sits up with Danielle, who breaks off in the middle of one line to see that somebody eats, and later in the middle of another.",
      ),
      when(
        "s20-go-plan",
        "Où l’on travaille sous une chambre d’où l’on frappe, du talon, pour dire qu’on entend ; à quatre heures une soupe y attend, et rien d’autre n’attend plus.",
        "In which work goes on beneath a room where a heel raps to say that it can hear; by four a bowl of soup is waiting up there, and nothing else is.",
      ),
      when(
        "s20-go-pen",
        "Où deux femmes tiennent une même plume, l’une cherchant la suite, l’autre mangeant des prunes, et où il reste, au milieu d’une ligne, quatre noyaux.",
        "In which two women hold one pen, the one looking for what comes next, the other eating plums, and there are left, in mid-line, four stones.",
      ),
    ],
  ],
  night_4: [
    [
      when(
        "n4-all",
        "Où Honorine déclare jouer tout son bien contre six noms à la craie, dans une salle qui, depuis qu’on n’y crie plus, répète ce qu’on lui dit.",
        "In which Honorine declares all she has against six names in chalk, in a hall which, now that nobody cries there, repeats what it is told.",
      ),
      when(
        "n4-bold",
        "Où Honorine s’en remet à Cassandre, qui touche du bois, lequel est en pierre, et dicte posément la fin de six maisons.",
        "In which Honorine leaves it all to Cassandre, who touches wood, which is stone, and dictates in a level voice the end of six houses.",
      ),
      when(
        "n4-less",
        "Où l’on efface un chiffre du bout de la manche pour en mettre un plus petit, afin qu’il reste de quoi avoir raison.",
        "In which a figure is wiped out with a sleeve and a smaller one put in, so that there may be something left to be right with.",
      ),
      when(
        "n4-out",
        "Où Honorine barre ses lignes à la craie, la veille peut-être, ou six mois avant, ce qui ne se sait qu’après.",
        "In which Honorine strikes out her lines in chalk, on the eve perhaps, or six months early, which is a thing one learns afterwards.",
      ),
      when(
        "n4-none n4-wipe",
        "Où, parmi des gens qui attendent une chute depuis trois ans, il s’en trouve une qui n’a rien à y gagner, et à qui l’on pourra demander l’heure.",
        "In which, among people three years in wait for a fall, there is one with nothing to gain by it, of whom it will be safe to ask the time.",
      ),
    ],
    [
      when(
        "n4-soup",
        "Où Gobseck porte quatre cent soixante-huit soupes à rendre, et s’aperçoit, la plume en l’air, qu’il y faudrait une troisième colonne.",
        "In which Gobseck finds himself owing four hundred and sixty-eight bowls of soup, and perceives, pen in air, that it would want a third column.",
      ),
      when(
        "n4-owed",
        "Où Gobseck, débiteur d’une morte pour quatre cent soixante-huit soupes, apprend que cela ne se rend pas, et en garde son chapeau à la main.",
        "In which Gobseck, in debt to a dead woman for four hundred and sixty-eight soups, learns that they are not given back, and forgets to put on his hat.",
      ),
    ],
  ],
};
