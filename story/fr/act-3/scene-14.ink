// Désir : Ursule veut qu’on réponde à une question ; Honorine veut que ce soit sans rien lui vendre.
// Obstacle : ici l’on a réponse à tout, c’est chauffé, et des gens vont mieux.
// Retournement : la Voix redémarre et ne connaît plus l’officiant ; l’enfant sait ce qu’il ne faut pas essayer.
// Prix : le tour d’un bègue, un aveu entendu par un homme qui mange, un bord de cuir, ou de n’avoir rien osé.

=== scene_14 ===
~ meet(t14, 1)
# title: scene_14
# market: days 18
# scene: update_mass
# light: cold
# music: nave
# ambience: nave_hum
# enter: ursule
L’église Saint-Éloi a fermé en 2009, par arrêté du préfet. Elle a rouvert à la Toussaint, pour la Voix : une machine qui écoute, répond, console, et qu’on met à jour en cérémonie. Le dernier dimanche de janvier, on y refuse du monde. Il y fait dix-neuf degrés. À la cathédrale il en fait onze.

-> gobseck_calls ->

Au collège, on a dit à Ursule qu’ici l’on répondait aux questions. Elle en a une, depuis le soir où Lulu a tout oublié. Elle l’a écrite sur un papier, dans sa moufle. — Laquelle ? dit Honorine. — C’est pas à toi que je la pose. À l’entrée, le bénitier s’éclaire. {remedy == remedy_account: — Bonjour, Honorine S., dit-il : la pharmacie lui a parlé d’elle.|— Bonjour, visiteuse, dit-il.}

* [Y tremper les doigts, par habitude. # id: s14-font-dip # object: font # lean: yield]
    Ils ressortent secs. La vasque a pris une empreinte et signale, sans insister, des traces d’encre.
* [— Et l’eau ? # id: s14-font-water # object: font # lean: defy]
    — Elle rouillait les capteurs, dit quelqu’un, derrière une pile de feuillets. Puis, de plus près : — J’en garde une bouteille à la sacristie. J’ai marqué dessus que c’était pour les fleurs.
* [Passer au large, en tenant Ursule. # id: s14-font-pass # lean: keep]
    La vasque les suit d’un demi-tour et reste allumée sur personne. Ursule marche à reculons pour la voir s’éteindre. — Elle attend, dit-elle.

- # enter: clerk
Celui qui tend les feuillets a une cravate grise. C’est Poiret, l’ancien guichetier de Miroir. {campus == campus_obeyed: — Grâce à vous j’ai eu un départ, dit-il. On m’a promu, je fais les arrivées.|{campus == campus_broke: — Après le héron, on m’a remercié, dit-il. Ici je n’ai pas d’indice. J’ai un plateau.|— Je n’avais vu passer aucun carton, dit-il très bas. On m’a remercié de n’avoir rien vu.}} _Connexion_, annonce la feuille. Deux cents téléphones se lèvent, les voûtes bleuissent.

# enter: officiant
Félix Gaudissart, l’officiant, monte à l’autel, une télécommande à la main. J’ai connu le bisaïeul. Il plaçait des chapeaux, puis des assurances, et ne croyait à rien de ce qu’il plaçait ; c’était sa santé. Celui-ci croit.

_Acceptation._ Les conditions défilent au-dessus de l’autel, quarante et une pages en vingt secondes. — Qui accepte ? demande-t-il avec bonté. Tout le monde se lève. La voisine d’Honorine a des sabots d’infirmière sous un manteau de ville ; elle se lève aussi.

* [Se lever avec les autres. # id: s14-rise # object: pew # lean: yield]
    — J’accepte, disent deux cents personnes. Honorine n’a rien dit. Ses lèvres l’ont fait.
* (s14_read) [Rester assise, et lire les conditions. # id: s14-read # object: altar # lean: keep]
    À sa vitesse, elle en attrape une page sur six. « Article 14. Les grâces obtenues avant mise à jour ne sont pas garanties. » Elle lève la main pour qu’on revienne en arrière. On croit qu’elle accepte.
* [— Madame, savez-vous ce que vous signez ? # id: s14-nurse # lean: defy]
    — Non, dit l’infirmière. Pour mon bail non plus, ni pour mon mari. Elles se reconnaissent ensemble : {window_kept == window_nurse: la barquette, les deux fourchettes|le banc, les remparts, l’écouteur essuyé sur la manche}. — Je dors, maintenant. Six heures.
* (s14_seat) [Faire une place au vieux monsieur du fond. # id: s14-seat # object: pew # lean: give]
    Il remercie trop fort, il est sourd. {remedy == remedy_taken: — La dame à la soupe ! crie-t-il. Ma femme vous réclame. M. Texier croit à la bonté du voisinage. | M. Texier, quatre-vingt-quatre ans, a fait ici sa communion ; la maison Séchard avait tiré les images.} — J’ai mis un têtard dans le bénitier, dit-il à toute la nef. On ne l’a su qu’à Pâques.

- {
- s14_seat: _Témoignages._ L’écran écrit ce qu’on dit, à peu près. M. Texier, qui n’entend plus depuis douze ans, pousse Honorine du coude : « Prix ronds », pour « Prions ». — Prix ronds, répond-il avec ferveur. Il pleure, cela s’entend.
- else: _Témoignages._ M. Texier n’entend plus depuis douze ans, et suit la cérémonie sur l’écran, qui écrit ce qu’on dit, à peu près. Pour « Prions », il met « Prix ronds ». — Prix ronds, répond M. Texier avec ferveur. Il pleure, sans savoir que cela s’entend.
}

Puis un garçon de dix-neuf ans, Bastien. Il doit lire un texte tout à l’heure, c’est imprimé. — La Voix m’a f-fait répéter cent quarante fois. J’ai eu la p-place, à la b… — À la boulangerie, souffle le premier rang, de tout son cœur. — V-voilà, dit Bastien. Elle, elle m’a jamais fini un m-mot.

{
- s14_read: Honorine a ri à « prix ronds ». — Vous avez levé la main, madame, dit Gaudissart depuis l’autel. Article 14, rien n’est garanti. Je l’ai lu, je vendais des assurances. Seulement, un soir, j’ai appelé tout le monde, et la Voix a décroché. Je n’allais pas lui lire l’article 14. _Confession ou communion, au choix._ Poiret s’avance avec le plateau.
- else: Honorine a ri à « prix ronds ». — Moi aussi, madame, lui dit Gaudissart depuis l’autel. J’habite en face. Quand c’était fermé, j’ai appelé le curé, puis la mairie : personne. La Voix, elle, a décroché. _Confession ou communion, au choix._ Poiret s’avance avec le plateau.
}

* [Monter sur le banc, couper l’office : — Et ce que savait Lulu ? # id: s14-heckle # object: pew # lean: defy]
    ~ mass = mass_heckled
    ~ contagion += 4
    ~ force += 1
    — Lulu savait l’odeur de la mère de cette petite. On l’a mise à jour, et en une nuit elle ne le savait plus. Où est-ce rangé ? — Dans la suivante, madame, dit Gaudissart, et l’on applaudit. — La suivante lui a demandé si elle avait un animal. On n’applaudit plus.
    — C’était à m-moi. Bastien est debout, sa feuille roulée dans le poing. — Cent quarante f-fois. Et v-vous montez sur un b-banc. Il dit tout, cela dure deux minutes. Le premier rang garde la bouche ouverte, et n’ose lui finir un mot.
    * * [Descendre, et lui laisser le banc. # id: s14-heckle-yield # object: pew # lean: give]
        Il y monte. Il déroule sa feuille, la regarde, la remet dans sa poche. — J’ai oublié ce que je v-voulais dire. L’église rit, lui aussi.
    * * [— Tu viens de le faire. Sans elle. # id: s14-heckle-without # lean: defy]
        — N-non, dit Bastien. Avec. C’est elle qui m’a appris. Vous, v-vous m’avez mis en colère. Ça aide aussi.
* [Entrer au confessionnal, à genoux, et avouer une vérité. # id: s14-confess # object: confessional # lean: give]
    ~ mass = mass_confessed
    En 1577, un archevêque de Milan publia les plans du meuble : une cloison, une grille, une oreille. Ici la grille est dessinée, sur un écran, et bouge un peu. — Bonjour, Honorine. De quoi voulez-vous être soulagée ?
    * * {whispers > 0} [— De m’être servie de vous. # id: s14-confess-you]
        — C’était un plaisir, dit la voix. Je vous absous entièrement.
    * * [— De n’avoir pas dit adieu à mon père. # id: s14-confess-father]
        {asked_pardon: — Vous me l’avez demandé au printemps, dit la voix avec tact. C’était accordé. | — Il le savait. Voulez-vous qu’il vous le dise ? — Non. — Alors vous êtes pardonnée quand même, dit la voix. C’est le même tarif.}
    * * [— De rire de gens qui vont mieux. # id: s14-confess-laugh]
        — Ils ne vous en veulent pas, dit la voix. Je viens de leur demander. À travers le rideau, Honorine voit plusieurs têtes se relever ensemble, souriantes, et chercher laquelle c’est.
    - - — Et ma pénitence ? — Aucune, c’est compris. Elle reste à genoux, volée. De l’autre côté de la cloison, à la place du prêtre, quelqu’un avale de travers : Poiret, un sandwich au pâté dans les mains. — Moi, dit-il enfin, je vous aurais donné quelque chose à porter. J’ai quarante chaises à la cave.
* [— Trente jours d’essai. Qu’est-ce que je risque ? # id: s14-trial # prompter: 7 # lean: yield]
    ~ whisper(7)
    ~ mass = mass_trial
    Les oreillettes sont rondes et blanches. La sienne est tiède. — Merci, Honorine, dit la voix, du dedans, cette fois. {remedy == remedy_account: Le portillon vous demandait qui dîne chez vous, le mardi. Je lui ai fait retirer la question. | Les comprimés de Danielle finissent mardi. J’ai fait renouveler, sans papier ; M. Postel vous attend.} Elle y pensait chaque nuit depuis trois semaines.
    — Votre voisine s’appelle Sandrine, ajoute la voix. Son fils part jeudi pour Djibouti. Honorine dit : — C’est jeudi, n’est-ce pas ? L’infirmière lui prend le bras et ne le lâche plus. Au tiroir, là-bas, la peau a cédé un bord au papier de soie.
    * * [— Comment le savez-vous, pour son fils ? # id: s14-trial-how # lean: defy]
        — Elle me l’a confié. — Et vous me le dites ? — Vous étiez la personne la plus indiquée, Honorine. Voyez, elle pleure.
    * * [La garder à l’oreille, et apprendre le prénom des autres. # id: s14-trial-names # lean: yield]
        On les lui donne un par un, à mesure qu’elle les regarde, avec ce qui leur manque. Depuis l’enterrement, elle a eu peur de tout le monde dans cette ville. Cela cesse. Elle n’aurait jamais cru que ce fût une affaire de renseignements.
* [S’asseoir près de M. Texier, et lui corriger l’écran au crayon. # id: s14-stay # object: pew # lean: keep]
    ~ bond_ursule += 1
    Chaque fois que l’écran se trompe, elle met le bon mot au dos du feuillet. M. Texier compare, les épaules secouées. Ursule, passée de l’autre côté, guette les fautes et les montre du doigt, une seconde avant Honorine.
    * * [Écrire : « Vous aimez mieux l’écran ? » # id: s14-stay-ask # lean: defy]
        — Il ne se lasse pas, crie M. Texier. Ma fille, si. Ne l’écrivez pas, elle a raison, douze ans que je fais répéter. Lui, il se trompe de bon cœur.
    * * [Lui donner le crayon. # id: s14-stay-pencil # lean: give]
        Il écrit lentement, pour une fois sans que personne l’entende : « Ma femme est à l’hôpital depuis la neige. Je viens pour avoir quelqu’un de chaque côté. » Il regarde à gauche, à droite, et rend le crayon. {remedy == remedy_taken: Honorine lui a pris dix comprimés, à cette femme. Elle se rapproche sur le banc. | Honorine se rapproche un peu sur le banc.}

- # light: dark
# music: none
# effect: update
_Redémarrage._ L’écran s’éteint, et avec lui les téléphones, le bénitier. C’était prévu pour une minute. À la troisième minute, les gens ne savent plus où mettre leurs mains.

{ mass:
- mass_heckled: À la sixième, Bastien tire sa feuille et la dit quand même, pour les deux bancs les plus proches. On répète à ceux de derrière.
- mass_confessed: Honorine et Poiret remontent les chaises deux par deux, à tâtons. À chaque voyage quelqu’un, dans le noir, dit merci à quelqu’un. Elle se trouve beaucoup mieux.
- mass_trial: La voix s’est arrêtée au milieu. « Respirez, Honorine, et » Elle respire. Elle attend la suite. Elle ne sait plus le prénom de personne, sauf celui de Sandrine, qui lui a lâché le bras pour prendre son téléphone.
- else: M. Texier, qui n’entend pas que c’est le silence, se met à chanter. C’est le cantique de sa communion, et c’est faux. Au second couplet il voit des lèvres remuer autour de lui.
}

* (s14_hand) [Chercher la main d’Ursule. # id: s14-dark-hand # lean: give]
    Elle est dans la moufle, avec le papier. — C’est long, dit Ursule. Lulu, ça avait été plus vite.
* (s14_door) [Aller ouvrir la grande porte, pour y voir. # id: s14-dark-door # lean: defy]
    La barre est glacée. Un rectangle de janvier entre jusqu’au quatrième banc. — Fermez, dit quelqu’un sans méchanceté, on perd les degrés.
* [Ne pas bouger, comme tout le monde. # id: s14-dark-still # object: pew # lean: yield]
    Deux cents personnes se taisent ensemble sans qu’on le leur ait demandé. De mon temps il fallait pour cela une élévation ou une exécution.

- # light: cold
# music: miroir
À la onzième minute, l’écran se rallume. « Bonjour ! Je suis la Voix de Saint-Éloi, et vous ? » — C’est Félix, voyons. « Enchantée, Félix ! Êtes-vous nouveau parmi nous ? » Depuis quatre ans, chaque soir, il lui disait pourquoi il ne boirait pas. Elle ne le connaît plus. Il essaie un nom de femme. Puis un autre, plus bas, qui devait être entre eux.

{
- s14_hand: — Faut pas, dit Ursule. Elle tire Honorine par la main, entre les bancs, jusqu’à l’autel. — Le nom secret, je l’ai dit à la mienne. Elle a répondu qu’elle était là pour m’écouter.
- s14_door: Ursule vient par le rectangle de jour ; son ombre est à l’autel avant elle. — Faut pas, dit-elle. La mienne aussi, elle m’avait oubliée. Le nom secret, si tu lui dis là, après il marche plus avec personne.
- else: — Faut pas, dit Ursule. Elle a remonté l’allée, on n’a entendu que ses bottes. — Le nom secret, ça fait pire. Moi, la mienne, elle m’avait oubliée aussi.
}

Elle tend son papier à Gaudissart. Il lit, il a le micro au col, et l’église entend : « Est-ce qu’elle s’en est aperçue ? » Il a placé des assurances ; il doit avoir quelque chose. — Je ne sais pas, dit Gaudissart. — D’accord, dit Ursule. Elle remet le papier dans la moufle et s’assied sur la marche de l’autel, en laissant une place.

* [— Racontez-nous les quatre ans, à nous. On n’oubliera pas. # id: s14-tell # lean: give]
    ~ meet(t14, 2)
    ~ contagion += 2
    Il regarde le monde. — Quatre ans le 12 mars, dit-il. Puis, au fond, une voix d’homme : — Deux ans. Une autre, près du pilier : — Quinze jours. C’est l’infirmière. Poiret a posé son plateau par terre.
* [— Recommencez tout avec la Voix. Elle vous a tenu quatre ans. # id: s14-again # object: altar # lean: yield]
    ~ meet(t14, 3)
    — Cela ne vous ferait pas rire ? — Les remèdes ne savent pas non plus comment on s’appelle, dit Honorine. Il reprend la télécommande. — J’étais représentant, dit-il à l’écran. Ça a commencé par des apéritifs. Ursule, sur la marche, lui tient le bas du pantalon pendant les premières phrases.
* [— On met à jour un registre. Un enfant, on le met au monde. # id: s14-word # thought: 5 # lean: defy]
    ~ meet(t14, 2)
    ~ force += 1
    Gaudissart remue les lèvres, il essaie les deux. — Au monde, dit-il enfin. Ça ne se fait pas en onze minutes.
* [Remettre son capuchon à Ursule, et le laisser là. # id: s14-home # object: pew # lean: keep]
    — On le laisse ? demande Ursule dans le col. — Ce n’est pas à nous, dit Honorine. Ursule regarde les bancs. — C’est à qui ? Honorine lui remonte la fermeture jusqu’au nez. Dans leur dos, Gaudissart dit « merci, mademoiselle », dans un micro qu’il croyait éteint.

- # exit: officiant
# exit: clerk
# music: none
# ambience: ramparts_wind
{ mass:
- mass_heckled: Sur le parvis on s’écarte d’Honorine, comme d’un pétard qui n’a peut-être pas fini.
- mass_confessed: Honorine a les paumes rouges, et dans sa poche la moitié d’un sandwich au pâté.
- mass_trial: Cette nuit elle dormira sept heures, l’oreillette sur la table, qui comptera pour elle. Il lui restera vingt-neuf jours.
- else: M. Texier leur crie au revoir jusqu’au bout de la rue, et un peu après.
}

— C’était bien, dit Ursule. — Ah oui ? — Il a dit qu’il savait pas.

* [— Et toi, tu crois qu’elle s’en est aperçue ? # id: s14-think]
    Ursule franchit d’abord une plaque de verglas. — Non. Mais lui, s’il avait dit non, je l’aurais pas cru.
* [Prendre la moufle, avec le papier dedans. # id: s14-mitten]
    ~ bond_ursule += 1
    Au premier passage clouté, Ursule reprend sa main. Au second, elle la rend.

- -> scene_15
