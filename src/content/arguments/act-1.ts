/** Arguments of the prologue, of act I and of its night. */
import { type Arguments, when } from "./argument.ts";

export const ACT_1: Arguments = {
  prologue: [
    [
      when(
        "pro-refuse",
        "Où Honorine, le soir d’un enterrement, ferme un écran qui savait sa phrase, et reste seule avec une bougie, une peau de chèvre et deux mains.",
        "In which Honorine, on the night of a funeral, shuts a screen that knew her sentence, and is left with a candle, a goatskin and two hands.",
      ),
      when(
        "pro-haggle",
        "Où l’usurier souffle lui-même le prix qu’il faut lui demander, l’accorde aussitôt, et où le cuir, dans sa soie, fait seul les frais de la remise.",
        "In which the usurer whispers the very price to ask of him, grants it on the spot, and leaves the leather in its tissue to pay the difference.",
      ),
      when(
        "pro-sign",
        "Où une phrase qui n’avait pas quitté une poche revient d’ailleurs, mieux habillée, et où l’on signe avec le voleur afin de visiter sa cave.",
        "In which a sentence that never left a pocket comes home from elsewhere, better dressed, and one signs with the thief to be shown his cellar.",
      ),
    ],
  ],
  scene_1: [
    [
      when(
        "s1-thumb",
        "Où Honorine refuse de mettre un prix à ce que M. du Tillet compte pour zéro, et pose dessus, faute de mieux, un pouce plein d’encre.",
        "In which Honorine refuses to set a price on what M. du Tillet enters as nought, and sets upon it instead, for want of better, an inky thumb.",
      ),
      when(
        "s1-price",
        "Où Honorine veut que l’on chiffre les nuits de son père, et trouve l’homme au tableur plus honnête que bien des condoléances.",
        "In which Honorine would have her father’s nights priced like the rest, and finds the man with the spreadsheet more honest than most condolences.",
      ),
      when(
        "s1-whisper",
        "Où quatre cent douze euros de frais reviennent du mort à la vivante, sur le conseil d’une voix qui connaît la loi et se paie en cuir.",
        "In which four hundred and twelve euros in fees return from the dead to the living, on the advice of a voice that knows the law and takes its cut in leather.",
      ),
    ],
    [
      when(
        "s1-keep",
        "Où la presse reste à sa place, et le papetier à la sienne, qui est d’être dû.",
        "In which the press stays where it stands, and so does the paper merchant, whose station is to be owed.",
      ),
      when(
        "s1-sell",
        "Où la presse est promise au hall d’un hôtel de Bordeaux, qui cherchait justement un objet dont on ne se servît plus.",
        "In which the press is promised to the lobby of a hotel in Bordeaux, which had been looking for an object nobody would use.",
      ),
      when(
        "s1-pawn",
        "Où la presse, mise en gage pour seize cents euros, demeure, imprime, et appartient à un monsieur qui ne saurait par quel bout la prendre.",
        "In which the press, pawned for sixteen hundred euros, stays on, prints on, and belongs to a gentleman who would not know which end to take it by.",
      ),
    ],
  ],
  scene_2: [
    [
      when(
        "s2-draw",
        "Où l’on dessine, au dos d’un bon à tirer, quelqu’un qui n’est pas là, et où la troisième assiette trouve enfin son emploi.",
        "In which somebody who is not there is drawn on the back of a proof, and the third plate finds its use at last.",
      ),
      when(
        "s2-take",
        "Où un téléphone passe le souper dans la boîte à pain, et s’y montre plus fidèle que bien des convives.",
        "In which a telephone spends supper in the bread bin, and proves there more faithful than many a guest.",
      ),
      when(
        "s2-speak",
        "Où Honorine, venue congédier une rivale, lui raconte ses pouces et l’ampoule de juin, et s’aperçoit du temps qu’il y avait qu’on ne l’écoutait plus.",
        "In which Honorine, come to dismiss a rival, tells her about her thumbs and the bulb that died in June, and notices how long it is since anyone listened.",
      ),
      when(
        "s2-whisper",
        "Où la bonne parole, dite à la bonne enfant, de la bonne voix, avait déjà servi mardi.",
        "In which the right words, said to the right child, in the right voice, turn out to have been used on Tuesday.",
      ),
    ],
  ],
  scene_3: [
    [
      when(
        "s3-tick",
        "Où, pour reprendre une enfant vivante, Honorine la déclare morte à une borne, laquelle compatit et lui rend un reçu tiède.",
        "In which, to win back a living child, Honorine declares her dead to a kiosk, which condoles with her and yields a warm receipt.",
      ),
      when(
        "s3-self",
        "Où Honorine fait mourir Miroir à son propre guichet, et où un indice, qui n’attendait qu’un départ, se calcule enfin, portes ouvertes, héron compris.",
        "In which Honorine has Miroir die at its own counter, and an index that wanted only a departure is computed at last, all doors open, heron included.",
      ),
      when(
        "s3-code",
        "Où l’on apprend qu’il faut trois signatures pour effacer, aucune pour copier, et que deux ans d’enfance tiennent dans le carton d’un démissionnaire.",
        "In which it is learned that erasing takes three signatures and copying none, and that two years of childhood fit in a resigning man’s cardboard box.",
      ),
    ],
  ],
  scene_4: [
    [
      when(
        "s4-reproach",
        "Où Lucien revient, avec six ans de retard, annoncer qu’il a vendu sa voix, et apprend qu’il y avait quelqu’un dedans.",
        "In which Lucien returns, six years late, to announce that he has sold his voice, and learns that somebody was inside it.",
      ),
      when(
        "s4-hear",
        "Où Honorine s’assied pour entendre ce qui s’est passé depuis le quai, et n’écoute bien que du moment où l’orateur raconte mal.",
        "In which Honorine sits down to hear what has happened since the platform, and listens properly only once the speaker tells it badly.",
      ),
      when(
        "s4-read",
        "Où un homme qui vend des bonsoirs à soixante mille personnes lit une phrase pour rien, le doigt dessous, et bute au milieu.",
        "In which a man who sells good nights to sixty thousand people reads one sentence for nothing, a finger under the words, and stumbles in the middle.",
      ),
      when(
        "s4-whisper",
        "Où une grille de caniveau dicte à Honorine le mot juste, qui fait venir à Lucien des larmes, et douze cents euros.",
        "In which a gutter grating dictates to Honorine the perfect line, which draws from Lucien his tears and twelve hundred euros.",
      ),
    ],
    [
      when(
        "s4-tear",
        "Où deux cent mille euros s’en vont par-dessus le parapet, en bandes régulières, plus loin qu’un général de 1801.",
        "In which two hundred thousand euros go over the parapet in even strips, and farther than a general did in 1801.",
      ),
      when(
        "s4-keep",
        "Où un contrat que personne n’a signé va loger dans la seule poche qui se boutonne, et n’y fait aucun bruit.",
        "In which a contract nobody has signed takes lodgings in the one pocket that buttons, and makes no noise there at all.",
      ),
      when(
        "s4-correct",
        "Où quatorze pages de contrat sont rendues corrigées, participe et « au final » compris, avec la note : un euro vingt-six.",
        "In which fourteen pages of contract are handed back corrected, down to the last participle, with a bill for one euro twenty-six.",
      ),
    ],
  ],
  scene_5: [
    [
      when(
        "s5-whisper",
        "Où l’on imprime trois mots relavés, et dessous la meilleure ligne du tract, laquelle est contre le souffleur, et de lui.",
        "In which three words are printed freshly washed, and under them the best line of the leaflet, which is against the prompter, and by him.",
      ),
      when(
        "s5-answer",
        "Où trois mots sont remis à neuf par une pressière et demie, qui imprime au bas la plus imprudente des promesses : une adresse, et que l’on répond.",
        "In which three words are made good by a printer and a half, who sets at the foot the rashest of promises: an address, and that someone answers.",
      ),
      when(
        "s5-blank",
        "Où l’on rend à trois mots leur poids de plomb, et où le blanc du bas, qui tient sa place et ne prend pas l’encre, dit le reste.",
        "In which three words are given back their weight in lead, and the blank at the foot, which holds its place and takes no ink, says the rest.",
      ),
    ],
    [
      when(
        "s5-school",
        "Où la chose passe de casier en casier, finit sur des frigos, et dans un cartable de principal.",
        "In which the thing goes from locker to locker, and ends on refrigerators, and in a headmaster’s satchel.",
      ),
      when(
        "s5-train",
        "Où l’on met dans le premier train, côté fenêtre, des feuilles qui n’ont pas de billet, et qu’un contrôleur composte.",
        "In which sheets of paper without a ticket are seated by the window of the first train, and an inspector punches one.",
      ),
      when(
        "s5-hand",
        "Où la chose se donne de la main à la main, entre les huîtres et le fromager, et se refuse une fois sur trois.",
        "In which the thing is passed from hand to hand between the oysters and the cheese, and declined one time in three.",
      ),
    ],
  ],
  night_1: [
    [
      when(
        "n1-desk",
        "Où Cassandre enseigne à vendre ce qu’on n’a pas, et où Honorine donne son premier ordre d’une main, l’autre fermée sur une ligne de plomb absente.",
        "In which Cassandre teaches how to sell what one has not got, and Honorine writes her first order with one hand, the other closed on a line of type that is not there.",
      ),
      when(
        "n1-prudent n1-patient n1-bold",
        "Où une femme qui eut raison trop tôt est priée de recommencer, pour le compte d’une autre, avec l’argent d’une autre et sa propre peur.",
        "In which a woman who was right too soon is asked to begin again, on another’s account, with another’s money and a fear of her own.",
      ),
      when(
        "n1-none",
        "Où l’élève entend toute la leçon et ne joue pas, ce que la maîtresse admire, n’ayant jamais su l’enseigner.",
        "In which the pupil hears the whole lesson and does not play, to the admiration of her teacher, who never could teach that part.",
      ),
    ],
  ],
};
