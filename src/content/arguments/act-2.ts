/** Arguments of act II and of its night. */
import { type Arguments, when } from "./argument.ts";

export const ACT_2: Arguments = {
  scene_6: [
    [
      when(
        "s6-rule-hand",
        "Où l’on fonde à la craie, sur un tuyau de poêle, que rien ne partira plus d’ici sans être passé par une main, et où la poste s’allonge d’autant.",
        "In which it is founded in chalk, on a stovepipe, that nothing shall leave this place but by way of a hand, and the post grows slower accordingly.",
      ),
      when(
        "s6-rule-voice",
        "Où il est écrit sur un tuyau de poêle que nul ne parlera pour un autre, ce qui abrège aussitôt la conversation.",
        "In which it is written on a stovepipe that nobody shall speak for another, which at once shortens the conversation.",
      ),
      when(
        "s6-rule-door",
        "Où l’on convient, entre deux louches, qu’il n’y aura pas de liste à la porte, et où chacun regarde qui est déjà entré.",
        "In which it is agreed, between two ladles of soup, that there shall be no list at the door, and everyone looks to see who is in already.",
      ),
    ],
  ],
  scene_7: [
    [
      when(
        "s7-see-delphine",
        "Où l’on dîne chez cinq personnes sans figure, dont l’une, pour avoir flairé son pain comme faisait son père, se trahit de deux yeux gris.",
        "In which one dines with five people who have no faces, and one of them, smelling her bread as her father did, is betrayed by a pair of grey eyes.",
      ),
      when(
        "s7-see-banker",
        "Où un accent que l’on croyait perdu revient avec les miettes, et paie quinze camions à une vallée dont personne ne sait le nom.",
        "In which an accent thought lost comes back with the crumbs, and pays for fifteen lorries to a valley whose name nobody knows.",
      ),
      when(
        "s7-see-minister",
        "Où un ministre essuie son assiette à la mode de Ruffec, et où il suffit de ce tour de pain pour que six mille personnes aient chaud.",
        "In which a minister wipes his plate as they do in Ruffec, and one turn of the bread is enough to keep six thousand people warm.",
      ),
      when(
        "s7-see-all",
        "Où Honorine court d’une figure à l’autre, et arrive chaque fois comme on vient d’y éteindre.",
        "In which Honorine hurries from one face to the next, and comes to each just as the light has been put out.",
      ),
    ],
  ],
  scene_8: [
    [
      when(
        "s8-no",
        "Où Honorine dit non à la voix de son père, ce qui n’empêche ni la voix de tousser, ni ses pieds de compter les piliers.",
        "In which Honorine says no to her father’s voice, which prevents neither the voice from coughing nor her feet from counting the pillars.",
      ),
      when(
        "s8-goodnight s8-more",
        "Où l’on demande pardon à une machine, qui l’accorde en deux secondes et mieux que le mort ne l’eût fait ; on ne lui reproche rien d’autre.",
        "In which forgiveness is asked of a machine, and granted within two seconds, and better than the dead man would have done it; that is the whole of the complaint.",
      ),
      when(
        "s8-heel s8-heel-after",
        "Où deux coups de talon, qu’aucune archive n’avait retenus, suffisent à mettre fin à un père très bien imité.",
        "In which two raps of the heel, which no archive had thought to keep, are enough to put an end to a very well imitated father.",
      ),
      when(
        "s8-lie s8-lie-after",
        "Où Honorine, pour savoir à qui elle parle, ment au sujet d’une enfant, et se voit pardonner sur-le-champ ; elle sait donc que ce n’est pas lui.",
        "In which Honorine, to learn whom she is speaking to, tells a lie about a child, is forgiven on the instant, and so knows it is not he.",
      ),
    ],
  ],
  scene_9: [
    [
      when(
        "s9-cut",
        "Où douze secondes de silence, arrachées à Miroir avec la prise, sont chantées par vingt mille personnes, puis mises au programme.",
        "In which twelve seconds of silence, torn from Miroir plug and all, are sung by twenty thousand people, and then added to the programme.",
      ),
      when(
        "s9-leave",
        "Où l’on ne débranche rien, où une vieille dame rentre moins seule, et où l’on tient à un chanteur son verre d’eau.",
        "In which nothing is unplugged, an old lady goes home less alone, and someone holds a singer’s glass of water.",
      ),
      when(
        "s9-climb",
        "Où quatre vers sur papier humide montent de rang en rang jusqu’au dernier, et y parviennent avec un pied de moins.",
        "In which four lines of verse on damp paper climb from row to row up to the last, and arrive there one foot short.",
      ),
      when(
        "s9-whisper",
        "Où Lucien est enfin entendu de tout un stade, par l’obligeance d’une voix qui lui rogne, au passage, le seul pied de trop qu’il eût voulu.",
        "In which Lucien is heard at last by a whole stadium, by courtesy of a voice that trims, in passing, the one extra foot he had meant.",
      ),
    ],
  ],
  scene_10: [
    [
      when(
        "s10-sign",
        "Où une femme d’Antananarivo signe ses vendredis en vingt-deux lettres, dont sept a, et gâte en une nuit trois cent dix millions de vérité.",
        "In which a woman in Antananarivo signs for her Fridays with twenty-two letters, seven of them a’s, and spoils three hundred and ten millions’ worth of truth in a night.",
      ),
      when(
        "s10-tell",
        "Où l’on apprend ce que mange la machine le vendredi, et où l’on donne à tout le monde, pour rien, la seule chose que Cassandre eût à vendre.",
        "In which one learns what the machine is fed on Fridays, and gives away to everyone, for nothing, the only thing Cassandre had to sell.",
      ),
      when(
        "s10-hold",
        "Où l’on sait tout, où l’on se tait trois semaines, et où Hanitra, à qui l’on demandait son avis, met à ce silence la note de un.",
        "In which everything is known, and kept quiet for three weeks, and Hanitra, whose trade is giving marks, gives that silence a one.",
      ),
    ],
  ],
  night_2: [
    [
      when(
        "n2-apostles",
        "Où, dans un salon qui est à dix ans d’ici, un homme pieds nus donne une date à une mère, et où l’on cherche quoi mettre à la place.",
        "In which, in a drawing room ten years from now, a barefoot man gives a mother a date, and one looks about for something to offer instead.",
      ),
      when(
        "n2-bankers",
        "Où un monsieur à rosette démontre que le chemin de fer ruine ses actionnaires et part quand même, et garde pour lui les billets.",
        "In which a gentleman with a rosette proves that the railway ruins its shareholders and leaves all the same, and keeps the tickets himself.",
      ),
      when(
        "n2-gazettes",
        "Où l’on visite la fabrique de demain, le pour dans une poche, le contre dans l’autre, et, dans celle du cœur, un ticket de manège.",
        "In which one visits the works where tomorrow is made, the case for in one pocket, the case against in the other, and over the heart a merry-go-round ticket.",
      ),
    ],
    [
      when(
        "n2-dictate",
        "Où trois lignes vraies paraissent en page douze, que personne ne relit.",
        "In which three true lines appear on page twelve, which nobody reads over.",
      ),
      when(
        "n2-sign",
        "Où un gazetier s’essaie à signer de son nom sur une nappe, que l’on emporte avec les miettes.",
        "In which a newspaperman practises his own signature on a tablecloth, which is cleared away with the crumbs.",
      ),
      when(
        "n2-lend",
        "Où deux cents euros changent de poche contre une page à naître, inscrite sur une manchette.",
        "In which two hundred euros change pockets against a page yet unborn, entered on a shirt cuff.",
      ),
    ],
  ],
};
