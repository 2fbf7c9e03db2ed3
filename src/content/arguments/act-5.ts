/** Arguments of act V, of the last Exchange and of the seven endings. */
import { type Arguments, when } from "./argument.ts";

export const ACT_5: Arguments = {
  scene_21: [
    [
      when(
        "s21-hand-keep s21-voice-keep s21-door-keep",
        "Où une règle écrite contre les machines est tenue contre des amis, et où le narrateur, qui devait la suite, la paie.",
        "In which a rule written against machines is kept against friends, and the narrator, who owed us the sequel, pays it.",
      ),
      when(
        "s21-hand-bend s21-voice-bend s21-door-bend",
        "Où une règle est tournée avec beaucoup d’adresse, et où c’est l’adresse, le lendemain, qui se remarque.",
        "In which a rule is bent with great address, and the address is what people remark upon next day.",
      ),
      when(
        "s21-hand-break s21-voice-break s21-door-break",
        "Où une règle cède à la meilleure des raisons, de l’avis de presque tous, et où il faut quelque temps pour voir ce qu’elle tenait.",
        "In which a rule gives way to the best of reasons, as nearly all agree, and it is some while before one sees what it had been holding up.",
      ),
    ],
    [
      when(
        "s21-vote-hand",
        "Où la main l’emporte d’une voix, sur quoi il y a trente-cinq mille communes à prévenir, et Lyon à oublier.",
        "In which the hand carries the day by one vote, whereupon there are thirty-five thousand parishes to be told, and Lyon to be forgotten.",
      ),
      when(
        "s21-vote-app",
        "Où le mouvement, résolu à ne rien donner un jour aux machines, s’en procure une de plus, et la reçoit dans quatre cents poches, article 14 compris.",
        "In which the movement, resolved to give the machines nothing for a day, gets itself one more, delivered to four hundred pockets, clause fourteen included.",
      ),
      when(
        "s21-vote-public",
        "Où l’on élit une machine honnête, à quarante millions par an, et où on lui donne pour commencer onze cents phrases et un peu de persil.",
        "In which an honest machine is elected, at forty millions a year, and is given to begin with eleven hundred sentences and a little parsley.",
      ),
    ],
    [
      when(
        "s21-whisper",
        "Où le roman d’une morte reçoit du souffleur une fin que l’on voudrait avoir trouvée, et où une enfant demande si l’on a ouvert à celui qui frappait.",
        "In which a dead woman’s novel gets from the prompter an ending one would wish to have found, and a child asks whether the man who knocked was let in.",
      ),
      when(
        "s21-unfinished",
        "Où quatre cents personnes, à qui l’on devait une fin, reçoivent un nœud de ficelle, et où une dame va ouvrir la grande porte, sur un chien.",
        "In which four hundred people who were owed an ending are given a knot in a string, and a lady goes and opens the great door, upon a dog.",
      ),
      when(
        "s21-many",
        "Où le roman de Danielle est fini par tout le monde, en neuf pages où l’on meurt trois fois, et où le facteur revient sans être sorti.",
        "In which Danielle’s novel is finished by everybody, in nine pages, with three deaths, and a postman who comes back without having left.",
      ),
    ],
  ],
  scene_22: [
    [
      when(
        "s22-stop",
        "Où un chant de révolte se casse sur le nom d’un gardien, qui n’entre pas dans le vers, et laisse à deux cents personnes un bâton qui brûle.",
        "In which a song of revolt breaks upon a watchman’s name, which will not scan, and leaves two hundred people each with a burning stick.",
      ),
      when(
        "s22-follow",
        "Où l’on met le feu à Nuée, où le toit respire, où chaque visage est d’or, et où un homme rentre prendre quelque chose.",
        "In which Nuée is set alight, the roof draws breath, every face is gold, and one man goes back in for something.",
      ),
      when(
        "s22-turn",
        "Où cent vingt personnes, dont douze tiennent à la roue, éteignent quarante mille machines sans rien brûler, et où l’on entend une grenouille.",
        "In which a hundred and twenty people, twelve of them on the wheel, put out forty thousand machines without burning anything, and a frog is heard.",
      ),
    ],
    [
      when(
        "s22-name",
        "Où Honorine dit un nom à un gendarme, et trouve, le mardi, un cageot vide de chaque côté du sien.",
        "In which Honorine gives a gendarme a name, and finds, on Tuesday, an empty crate to either side of her own.",
      ),
      when(
        "s22-mine",
        "Où Honorine s’accuse à la place d’un autre, et donne de la peine à un registre, qui doit décrire un papier avec une phrase dessus.",
        "In which Honorine takes another’s guilt upon her, and gives some trouble to a register obliged to describe a paper with a sentence on it.",
      ),
      when(
        "s22-silent",
        "Où chacun attend qu’un autre parle, et où un garçon qui bégayait prend quatre mois, pendant lesquels on découvre qu’il écrit d’une traite.",
        "In which each waits for another to speak, and a boy who stammers gets four months, during which it is found that he writes without a stop.",
      ),
      when(
        "s22-follow-sing",
        "Où l’on chante trois couplets contre une joue mouillée, et où un mort, prié de dire si c’était le bonheur, ne peut pas mentir.",
        "In which three verses are sung against a wet cheek, and a dead man, asked whether that was happiness, cannot tell a lie.",
      ),
      when(
        "s22-follow-rivo",
        "Où l’on tourne le dos au plus bel incendie, afin que quelqu’un dise à une fillette, avant six heures, pourquoi son écran est noir.",
        "In which one turns one’s back upon a most beautiful fire, so that a little girl may be told, before six, why her screen is dark.",
      ),
      when(
        "s22-turn-open",
        "Où l’on rouvre l’eau au bout de trente et une minutes, à cause de gens que l’on ne connaît pas, et où des amis tournent le dos.",
        "In which the water is let in again after thirty-one minutes, on account of people nobody here knows, and friends turn their backs.",
      ),
      when(
        "s22-turn-hold",
        "Où l’on tient jusqu’à l’aube une roue que Francfort a rendue inutile, et où un hôpital soigne de mémoire.",
        "In which a wheel that Frankfurt has made useless is held until dawn, and a hospital does its nursing from memory.",
      ),
    ],
  ],
  scene_23: [
    [
      when(
        "s23-pull s23-pull-wait s23-pull-eyes",
        "Où Honorine tire enfin la dernière forme de son père, et où il se trouve que le lecteur en avait fourni la copie.",
        "In which Honorine pulls her father’s last forme at last, and the copy turns out to have been supplied by the reader.",
      ),
    ],
    [
      when(
        "s23-heard",
        "Où Honorine parle à une chaise vide, qui n’a pas le mot juste à lui répondre, et se fait reconnaître à cela.",
        "In which Honorine speaks to an empty chair, which has not the right word to answer her, and by that is known.",
      ),
      when(
        "s23-broom",
        "Où deux coups sont rendus au plafond, du manche d’un balai, à quelqu’un qui les attendait, assis au bord d’un lit.",
        "In which two knocks are returned to the ceiling, with a broom handle, and to somebody who was waiting for them on the edge of a bed.",
      ),
      when(
        "s23-knock",
        "Où deux coups de talon, donnés au sol pour un mort, sont rendus aussitôt, d’en dessous, par quelqu’un qui a cru qu’il fallait.",
        "In which two raps upon the ground, meant for a dead man, are promptly answered from below by somebody who thought it was expected.",
      ),
      when(
        "s23-nothing",
        "Où il est représenté à un mort que vendre sans lire, et recomposer sans le dire, ne fait pas zéro.",
        "In which it is represented to a dead man that to sell without reading, and set again without a word, do not add up to nought.",
      ),
      when(
        "s23-still",
        "Où l’on reste, une feuille à la main, sans bouger, jusqu’à ce que l’inquiétude descende l’escalier en pyjama.",
        "In which one stands with a sheet of paper in one’s hand, quite still, until anxiety comes downstairs in its pyjamas.",
      ),
    ],
    [
      when(
        "s23-keep",
        "Où une correctrice à neuf centimes la page laisse debout une coquille, et la bonne lettre dans un bol, avec les crayons.",
        "In which a corrector at nine centimes a page leaves one misprint standing, and the right letter in a bowl, with the pencils.",
      ),
      when(
        "s23-mend",
        "Où le geste qu’un homme cherchait à la bougie, une demi-heure durant, est fini deux ans après, avec ce qui tenait le chignon de sa fille.",
        "In which what a man was half an hour looking for by candlelight is done two years later, with the thing that held up his daughter’s hair.",
      ),
      when(
        "s23-hers",
        "Où une coquille de deux ans est portée devant un juge de treize, qui pèse la pointe, puis la lettre.",
        "In which a misprint aged two is brought before a judge aged thirteen, who weighs first the bodkin, then the letter.",
      ),
    ],
  ],
  scene_24: [
    [
      when(
        "s24-sign-name",
        "Où Honorine signe, obtient cinquante-deux dimanches par an, et descend dans un trou bien chauffé, d’où l’on voit le dessous des gens.",
        "In which Honorine signs, obtains fifty-two Sundays a year, and goes down into a well-heated hole, with a view of the undersides of people.",
      ),
      when(
        "s24-refuse s24-sign-not",
        "Où trois tiroirs pleins sont repoussés, le dernier de la hanche et en regardant ailleurs, ce dont M. Vautrin remercie.",
        "In which three full drawers are pushed shut, the last of them with a hip and averted eyes, for which M. Vautrin says thank you.",
      ),
      when(
        "s24-story",
        "Où l’on refuse tout à M. Vautrin, puis on lui raconte une histoire pour rien, pendant laquelle il cesse d’être transparent.",
        "In which M. Vautrin is refused everything, and then told a story for nothing, in the course of which one ceases to see the stove through him.",
      ),
    ],
    [
      when(
        "s24-open",
        "Où l’on décachette un avenir vieux de huit mois devant son auteur, à qui il n’était pas encore arrivé d’attendre une note.",
        "In which a future eight months old is unsealed before its author, who has never yet had to wait for his marks.",
      ),
      when(
        "s24-burn",
        "Où un avenir va au poêle sans être lu, et où l’on voit, aux lèvres d’un policier, qu’il le savait par cœur.",
        "In which a future goes into the stove unread, and a policeman’s lips show that he had it by heart.",
      ),
      when(
        "s24-return",
        "Où Corentin, prié de lire pour lui seul ce qu’il avait prédit d’une autre, cherche ensuite ses gants, qu’il a aux mains.",
        "In which Corentin, invited to read to himself what he had foretold of somebody else, goes looking for his gloves, and is wearing them.",
      ),
    ],
  ],
  scene_25: [
    [
      when(
        "s25-read",
        "Où une phrase que trois personnes avaient entendue est lue tout haut, fort mal, sur une margelle, et s’en va chez les autres.",
        "In which a sentence three people had heard is read aloud, very badly, from the rim of a fountain, and goes home with others.",
      ),
      when(
        "s25-draw",
        "Où Honorine garde sa phrase et dessine sur le tribunal, jusqu’à ce que Bridau, qui ne peignait plus de mains, ait fait le tour de la sienne.",
        "In which Honorine keeps her sentence and draws upon the court-house, until Bridau, who no longer painted hands, has been all round his own.",
      ),
      when(
        "s25-silent",
        "Où Honorine s’assied sur un banc, les mains ouvertes, et où il se trouve que l’on manquait surtout de quelqu’un qui se tût.",
        "In which Honorine sits down on a bench with her hands open, and the thing most wanted proves to be somebody to keep quiet.",
      ),
      when(
        "s25-whisper",
        "Où le souffleur rend à Honorine sa phrase, mot pour mot et pour la première fois, sur quoi une enfant s’assied sur la grille jusqu’au soir.",
        "In which the prompter gives Honorine back her sentence, for the first time word for word, and a child sits down upon the grating until nightfall.",
      ),
    ],
    [
      when(
        "s25-corentin",
        "Où l’homme qui sait tout le monde par cœur vient voir ce qui manque à sa carte, et reçoit un bol, avec du poivre.",
        "In which the man who has everyone by heart comes to see what is missing from his map, and is handed a bowl, with pepper in it.",
      ),
      when(
        "s25-tomorrow",
        "Où l’on tombe d’accord que demain tout sera rallumé, à neuf pour cent près, et où il manque désormais un jeudi à Corentin.",
        "In which it is agreed that by tomorrow all will be lit again, to within nine per cent, and Corentin is left a Thursday short.",
      ),
      when(
        "s25-brush",
        "Où Corentin, à qui l’on a mis un pinceau dans la main, écrit tout petit, au bas d’un drap, et où c’est une question.",
        "In which Corentin, having had a brush put into his hand, writes very small at the foot of a sheet, and it is a question.",
      ),
    ],
    [
      when(
        "s25-birth",
        "Où M. du Tillet, soudeur, naît, avec quelque retard, pour zéro euro, et remporte l’épreuve à plat sur les deux mains.",
        "In which M. du Tillet, welder, is born, somewhat late, at a charge of nought, and bears the proof away flat upon both hands.",
      ),
      when(
        "s25-name",
        "Où M. du Tillet se nomme, en grand, sur un drap, et y passe une seconde couche.",
        "In which M. du Tillet puts his name, very large, upon a bedsheet, and gives it a second coat.",
      ),
    ],
  ],
  crash: [
    [
      when(
        "cr-all-3 cr-all-2 cr-all-1",
        "Où l’on rend ce que l’on devait sans attendre le plus bas, où Gobseck n’a jamais rencontré que des menteurs.",
        "In which what was owed is given back without waiting for the bottom, where Gobseck never met any but liars.",
      ),
      when(
        "cr-hold-3",
        "Où Honorine tient jusqu’au bout, et où Gobseck, qui n’a pas d’avis mais une plume, souhaite le bonsoir à une balustrade.",
        "In which Honorine holds on to the end, and Gobseck, who has no opinion but has a pen, wishes a balustrade good evening.",
      ),
      when(
        "cr-desk-3",
        "Où l’on veille une cote vingt et une séances, ainsi qu’un malade, et où Honorine ouvre une dernière fois le carnet d’ordres.",
        "In which a price is sat up with, like an invalid, for twenty-one sittings, and Honorine opens the order book for the last time.",
      ),
      when(
        "cr-gobseck-ask",
        "Où Gobseck avoue avoir vendu un jour trois Oraculum, pour voir ce que cela faisait, et perdu quatre euros et une nuit.",
        "In which Gobseck confesses to having once sold three Oraculum, to see what it was like, and lost four euros and a night’s sleep.",
      ),
      when(
        "cr-bell",
        "Où l’on sonne une cloche dans une Bourse vide, sans savoir si elle ouvre ou si elle ferme.",
        "In which a bell is rung in an empty Exchange, and nobody knows whether it opens or closes.",
      ),
    ],
    [
      when(
        "cr-come",
        "Où Honorine tutoie Cassandre au sujet d’un repas, et où Cassandre cherche en vain la note de bas de page.",
        "In which Honorine bids Cassandre home to eat, as one bids a friend, and Cassandre looks in vain for the footnote.",
      ),
      when(
        "cr-count",
        "Où l’on met d’un côté ce qu’on a pris, de l’autre ce qu’on doit, et où Cassandre se range dans une troisième colonne, sans titre.",
        "In which what was taken is set down on one side and what is owed on the other, and Cassandre enters herself in a third column, without a heading.",
      ),
      when(
        "cr-train",
        "Où l’on rentre par le premier train, et où, passé Poitiers, on change de place à cause des vaches.",
        "In which Honorine goes home by the first train, and beyond Poitiers changes her seat on account of the cows.",
      ),
    ],
  ],
  epilogue: [
    [
      when(
        "ep-regained-line ep-regained-bowls ep-regained-book",
        "Où la presse marche, porte ouverte, où une enfant a faim sans l’avoir demandé à personne, et où il est corrigé une coquille de 1837.",
        "In which the press is going, the door stands open, a child is hungry and has asked nobody whether she is, and a misprint of 1837 is put right.",
      ),
      when(
        "ep-house-sort ep-house-argue ep-house-book",
        "Où la Maison Séchard vaut quarante et un euros vingt l’action, et où sa maîtresse doit demander la clé, et des gants, pour lire une phrase.",
        "In which the House of Séchard stands at forty-one euros twenty the share, and its mistress must send for the key, and gloves, to read one sentence.",
      ),
      when(
        "ep-cassandre-paper ep-cassandre-coffee ep-cassandre-book",
        "Où les géants tombent, et où les deux personnes qui l’avaient prédit n’y gagnent à peu près rien, et en rient jusqu’à s’asseoir par terre.",
        "In which the giants fall, and the two who had foretold it make next to nothing by it, and laugh until they are obliged to sit on the floor.",
      ),
      when(
        "ep-fire-clap ep-fire-who ep-fire-book",
        "Où l’on va voir brûler les choses, le samedi, des remparts, avec des châtaignes, et où il fait assez clair pour lire.",
        "In which one goes up on the ramparts of a Saturday to watch the burning, with chestnuts, and there is light enough to read by.",
      ),
      when(
        "ep-brand-window ep-brand-follow ep-brand-book",
        "Où quatre-vingts passants sur cent portent Honorine au bras, sous la pluie, et où on lui prête, une minute, un livre qui est d’elle.",
        "In which eighty passers-by in the hundred carry Honorine on their arm, in the rain, and she is lent, for one minute, a book of her own.",
      ),
      when(
        "ep-architect-odd ep-architect-silent ep-architect-book",
        "Où il fait noir le dimanche dans six nefs, et où, les autres soirs, entre sept et huit, on trouve à la voix du trou meilleur fond.",
        "In which six naves go dark on Sundays, and on other evenings, between seven and eight, the voice in the hole is found to have a kinder heart.",
      ),
      when(
        "ep-refuge-sit ep-refuge-look ep-refuge-book",
        "Où il neige avec méthode, où une lampe veille au-dessus d’une imprimerie, et où l’on est prié de ne pas la souffler.",
        "In which it snows with method, a lamp burns above a printing shop, and you are asked not to blow it out.",
      ),
    ],
  ],
};
