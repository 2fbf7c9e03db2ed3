/** Arguments of act III and of its night. */
import { type Arguments, when } from "./argument.ts";

export const ACT_3: Arguments = {
  scene_11: [
    [
      when(
        "s11-hand",
        "Où un médecin écrit la dose en toutes lettres, comme sur un chèque, et risque son stylo pour un cœur de pharmacie qui se casse en deux.",
        "In which a doctor writes out the dose in words, as on a cheque, and stakes his pen upon a chemist’s heart that snaps in half.",
      ),
      when(
        "s11-account",
        "Où un portillon qui ne la voyait pas devient le plus aimable des hommes, et s’enquiert, sitôt ouvert, des six convives de mardi.",
        "In which a gate that could not see her becomes the most obliging of men, and asks, as soon as it opens, after Tuesday’s six guests.",
      ),
      when(
        "s11-take",
        "Où dix petits cœurs passent d’un chariot dans une manche, et deux noms avec eux : celle qui dormait, et celle que l’on grondera.",
        "In which ten small hearts go from a trolley up a sleeve, and two names with them: the one who slept, and the one who will be scolded.",
      ),
    ],
  ],
  scene_12: [
    [
      when(
        "s12-keep-own",
        "Où, de toutes les fenêtres de la ville, la dernière que l’on regarde est la sienne, et où l’on rentre sans rien rapporter, qu’un peu de neige.",
        "In which, of all the windows in the town, the last one looked into is her own, and she goes home bringing nothing back but a little snow.",
      ),
      when(
        "s12-keep-couple s12-keep-child s12-keep-old-man s12-keep-student s12-keep-nurse s12-keep-baker s12-keep-watch",
        "Où l’on ne dit presque rien, où l’on regarde, par leurs fenêtres, des gens qui n’y regardent pas, et où l’on se fait voir d’une seule.",
        "In which almost nothing is said, people are watched through windows they do not look out of, and one is at last seen, from one of them.",
      ),
      when(
        "s12-bare s12-kiss s12-pencil",
        "Où l’on sort une heure par la neige, sur l’ordre d’une romancière, afin de n’en rien rapporter.",
        "In which one goes out for an hour in the snow, on a novelist’s orders, so as to bring nothing back.",
      ),
    ],
  ],
  scene_13: [
    [
      when(
        "s13-wait",
        "Où onze personnes, dans une carrière, par trois degrés sous zéro, attendent la fin d’un conte que la conteuse n’avait pas, et l’obtiennent.",
        "In which eleven people in a quarry, at three below zero, wait for the end of a tale whose teller had none, and get it.",
      ),
      when(
        "s13-ask",
        "Où la conteuse perd la fin de son conte, et où chacun s’aperçoit qu’il en avait un morceau sur lui.",
        "In which the teller loses the end of her tale, and everyone discovers a piece of it about their person.",
      ),
      when(
        "s13-whisper",
        "Où la plus belle phrase de la soirée fait moucher toute une carrière, et où Danielle, la louche en main, demande de qui elle est.",
        "In which the finest line of the evening sets a whole quarry blowing its nose, and Danielle, ladle in hand, asks whose it is.",
      ),
    ],
  ],
  scene_14: [
    [
      when(
        "s14-heckle",
        "Où Honorine monte sur un banc pour défendre des gens, dont un, qui bégaie, lui représente deux minutes durant qu’il n’avait rien demandé.",
        "In which Honorine climbs on a pew in defence of people, one of whom, who stammers, informs her for two whole minutes that he never asked.",
      ),
      when(
        "s14-confess",
        "Où l’on s’accuse à une grille qui comprend tout et n’ordonne rien, en sorte qu’il faut aller, pour sa peine, remonter des chaises.",
        "In which one confesses to a grating that understands everything and ordains nothing, so that one must go and carry chairs by way of penance.",
      ),
      when(
        "s14-trial",
        "Où une oreillette tiède souffle à Honorine le prénom de tout le monde, et lui fait don, à l’essai, de sept heures de sommeil.",
        "In which a warm earpiece tells Honorine everybody’s first name, and makes her a present, on approval, of seven hours’ sleep.",
      ),
      when(
        "s14-stay",
        "Où l’on corrige au crayon une machine qui entend mal, pour un vieil homme qui n’entend pas du tout et que cela fait rire.",
        "In which a machine that hears badly is corrected in pencil, for an old man who hears nothing at all and finds it very funny.",
      ),
    ],
  ],
  scene_15: [
    [
      when(
        "s15-take",
        "Où un policier cachette cinq choix qu’Honorine n’a pas faits, et où elle met son avenir en poche, contre une feuille qui n’y était pas prévue.",
        "In which a policeman seals up five choices Honorine has not made, and she pockets her future, next to a sheet of paper it had not foreseen.",
      ),
      when(
        "s15-leave",
        "Où Honorine abandonne son avenir dans un tiroir de l’administration, seul de son espèce, et répare un tampon en sortant.",
        "In which Honorine leaves her future in an official drawer, the only one of its kind, and mends a rubber stamp on the way out.",
      ),
      when(
        "s15-argue",
        "Où l’on demande à un homme si sûr de son fait à quoi lui sert la cire, et où son après-midi en prend cinq minutes de retard.",
        "In which a man so sure of his facts is asked what he needs the wax for, and his afternoon runs five minutes late.",
      ),
    ],
  ],
  night_3: [
    [
      when(
        "n3-print",
        "Où Gobseck, qui se méfie des nuages, fait composer ses dettes à la main, en deux exemplaires, par une personne qui figure dedans.",
        "In which Gobseck, who mistrusts clouds, has his debts set by hand, in two copies, by a person who appears in them.",
      ),
      when(
        "n3-desk",
        "Où l’on rachète de nuit ce que l’on avait vendu sans l’avoir, et où un grain de laiton pèse plus que l’ordre.",
        "In which what was sold without being owned is bought back by night, and a grain of brass outweighs the order.",
      ),
      when(
        "n3-first",
        "Où Honorine loue à son tour les titres d’une petite fille de Cognac, pendant que les caoutchoucs du grand-père font une mare sous la porte.",
        "In which Honorine hires in her turn the shares of a little girl in Cognac, while the grandfather’s galoshes make a puddle under the door.",
      ),
      when(
        "n3-purse n3-wait n3-refuse",
        "Où l’on n’accorde à Gobseck que ce qu’on lui doit, et où il met de côté, avec une ficelle, ce qu’il demandait de plus.",
        "In which Gobseck is granted only what he is owed, and puts aside, tied up with string, the further thing he asked for.",
      ),
    ],
  ],
};
