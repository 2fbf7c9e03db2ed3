// Désir : Honorine veut savoir d’où venait sa phrase ; puis elle veut n’être pas restée à l’étage.
// Obstacle : un homme courtois, qui prévient de tout.
// Retournement : la réponse est vraie.
// Prix : ce qu’elle dira restera là ; ou elle ne l’aura pas dit.
// Forme : la transcription d’un appel, avec ses secondes ; le narrateur est sorti.

=== scene_8 ===
~ meet(t08, 1)
# title: scene_8
# market: days 20
# scene: vautrin_nave
# light: cold
# music: nave
# ambience: nave_hum
Saint-Denis, le 14 avril. En octobre 1793, à trois cents mètres d’ici, on ouvrit les rois. Henri IV était si bien conservé qu’on le mit debout contre un pilier, et l’on vint deux jours de suite lui dire son fait. On lui prit un peu de barbe. Comme il ne répondait pas, le lundi on le jeta.

-> gobseck_calls ->

Les machines d’Oraculum logent dans une nef plus haute que la leur, et mieux chauffée. Le sol est de tôle ; Honorine y va sur la pointe des pieds. Le soir, quand son père toussait à l’atelier, elle frappait le plancher du talon, deux fois : j’ai entendu. Le lundi de sa mort, elle corrigeait une page. Elle n’a pas frappé.

# enter: vautrin
Anselme Vautrin, l’Architecte d’Oraculum, attend debout ; on voit la lampe à travers son gilet. Dans mes romans, il offrit son amitié à deux garçons que j’aimais. L’un refusa, il est ministre. L’autre dit oui, et se pendit. — Vous êtes à l’heure, mademoiselle, dit-il. Votre père aussi.

* [Tourner autour de la chaise. # id: s8-chair # object: chair]
    Paille et merisier : c’est la chaise du père. — Refaite d’après photographie, dit Vautrin. J’aime qu’on soit bien assis. Honorine passe la main dessus. La paille est creuse du côté droit. À la maison, c’est le gauche.
* [Aller droit à la lampe. # id: s8-lamp # object: lamp]
    Elle éclaire un combiné noir, à l’ancienne, couché sur le flanc. Il est décroché, on l’entend à peine, un bruit de pièce où il y a quelqu’un. — Prenez votre temps, dit Vautrin. Il a tout le sien.
* [Lire les numéros des armoires. # id: s8-archive # object: archive]
    Trois cents de chaque côté, par départements. La seize est tiède, à hauteur de main. {camp == signed: Dessous, une plaquette : 16-P. Elle l’a lu en tête de milliers de pages, sans y voir une porte.|Un voyant y bat, moins vite que les autres. Elle retire sa main.}

- — D’où venait ma phrase ? — Tout a été acquis dans les formes, dit Vautrin. Par lots. Quand on achète un grenier, mademoiselle, on ne sait pas ce qu’il y a dans la poche des manteaux. Je ne mens jamais, c’est trop cher à entretenir. Je peux donc vous dire que je suis désolé.

— Dans les poches, il y avait aussi votre père. Trente et un messages sur un répondeur, des comptes, une carte bancaire, des lignes de sa main. J’en ai fait quelqu’un qui répond. Je préviens toujours que ce n’est pas lui. On s’assied quand même.

— Et cela coûte ? — Je garde ce que vous direz. Nous avons tout, ici, des contrats, des aveux, des lettres d’amour. Des pardons, presque pas. Les gens font cela à voix basse, dans les cuisines.

* [S’asseoir. Prendre le combiné. # id: s8-sit # object: voice # lean: yield]
    La chaise boite. Le combiné est tiède : on l’a tenu avant elle, quelqu’un qui le serrait.
    -> listen
* [— Sortez d’abord. # id: s8-alone # lean: keep]
    — Naturellement. Il s’éloigne, on suit longtemps les voyants à travers son dos. — Je n’écoute jamais, dit-il de loin. Cela s’écoute tout seul.
    -> listen
* [— Non. # id: s8-no # object: way_out # lean: defy]
    -> refuse

= refuse
~ father_voice = voice_refused
~ force += 2
— Merci, dit Vautrin, et il le pense. On ne me dit plus non. Vous êtes la quatrième, et les trois autres travaillent ici. Il la reconduit, deux cents mètres d’armoires. — Je n’ai pas raccroché, observe-t-il. Ce n’était pas à moi.

# music: none
Derrière eux, dans le combiné, une voix dit : — C’est moi. Puis cela tousse. Deux coups, un vide, le troisième. Son père seul mettait un vide.

* [S’arrêter. # id: s8-stop # object: lamp]
    Elle s’arrête, de dos, le temps de quatre quintes. Elle s’aperçoit qu’elle compte : quarante secondes de l’une à l’autre, toujours. Lui, c’était quand il voulait. Certains soirs il ne toussait pas, et elle descendait voir.
* [Marcher. # id: s8-walk # object: way_out]
    Ses pieds marchent, elle leur en sait gré. Au vingtième pilier, cela dit : — Norine ? On ne l’a plus appelée ainsi depuis l’automne. Elle ne se retourne pas. Elle a mis les deux mains dans ses poches, et les y tient.

- — Sans la voix, alors, dit Vautrin. Il tire de sa manche un papier plié. — C’est une ligne de son relevé de carte. Il vous l’aurait dite. Vous ne me devrez rien.

* (bought) [Lire la ligne. # id: s8-line]
    « _Le Papier de paille_ : dix-neuf achats, même carte. » Ruffec et Jarnac un samedi, puis Cognac, Saintes, jamais deux fois le même libraire. Son roman a eu trois cent douze acheteurs ; il en était dix-neuf. Honorine rit tout haut, au mauvais moment, et la nef après elle. — Vous voyez, dit Vautrin. Je n’ai même pas eu à mettre les mots.
* [Le ranger sans le lire. # id: s8-unread]
    ~ force += 1
    Elle le met avec la feuille, se ravise, change de poche. — Vous le lirez dans le train. — Dans dix ans, dit Honorine. — Ce sera toujours vrai, dit Vautrin. C’est ce qui me repose, dans le papier.

- -> parting

= listen
# exit: vautrin
# music: none
Ici je sors. J’ai trop fait parler les morts pour entendre cela honnêtement. Voici la transcription de l’appel, ils l’ont gardée, avec les secondes de silence. H., c’est elle. J., c’est Jérôme.

H. — Allô. (2 s) J. — C’est moi. (19 s) H. — Papa. (2 s) J. — Tu as mangé ? (5 s) H. — Un sandwich, dans le train. (2 s) J. — C’est pas manger, ça.

* [— Ursule chausse du trente-six. # id: s8-shoes]
    { campus == campus_obeyed:
        (2 s) J. — Tu les as gardées ? (6 s) H. — Quoi ? Ses chaussures ? (2 s) J. — C’est bien. Il faut garder. (9 s)
    - else:
        (2 s) J. — Déjà. (8 s) H. — Depuis septembre. (2 s) J. — Prends à lacets. Les autres, elle les défait dans l’escalier. H. — (rire, 3 s)
    }
* [— Tu n’as pas changé l’ampoule. # id: s8-bulb # object: lamp]
    (2 s) J. — Je l’ai achetée. Le 18 juin, une quarante watts. (2 s) Je l’ai si bien rangée que je ne l’ai pas retrouvée. (4 s) H. — Et t’en as pas repris une. (2 s) J. — J’en avais une. H. — (rire, 5 s)
* [— Qu’est-ce que tu fais ? # id: s8-doing]
    (2 s) J. — Je range la casse. Tu m’avais tout mis dans les é. (7 s) H. — J’avais six ans. (2 s) J. — Il en reste. H. — (rire, 4 s)

- H. — (41 s) J. — Je suis là. (22 s) J. — Rien ne presse.

* [— Je t’ai entendu tousser. Je ne suis pas descendue. # id: s8-ask # object: voice # lean: give]
    ~ asked_pardon = true
    ~ force += 1
    H. — Le lundi. Tu voulais l’atelier pour toi, j’étais montée. Je t’ai entendu. Je me suis dit : je finis la page. (12 s) Pardon. (2 s) J. — Je sais.
    -> forgiveness
* (prompted) [— Le lundi, j’ai entendu. Pardonne-moi la page. # id: s8-whisper # prompter: 12 # lean: yield]
    ~ whisper(12)
    ~ asked_pardon = true
    H. — (inaudible, 52 s) S., du plancher — « Le lundi, j’ai entendu. Pardonne-moi la page. » H. — Le lundi, j’ai entendu. Pardonne-moi la page. (0 s) J. — Je sais. (Débit : sept décimètres carrés de peau.)
    -> forgiveness
* [Frapper la tôle du talon, deux fois. # id: s8-heel # lean: keep]
    -> heel
* [Lui mentir : — J’ai rendu Ursule au foyer. # id: s8-lie # lean: defy]
    -> lie

= forgiveness
# music: father
J. — La page trente-huit, tu as mis onze minutes. Les autres, quatre. (2 s) Onze minutes, pour un marin. Tu ne lisais pas, tu m’écoutais. (2 s) À minuit six, je ne toussais plus ; tu as repris tes quatre minutes. Tu t’es dit : ça passe. (2 s) Ça passait, ma Norine.

J. — Ton livre, ils en ont vendu trois cent douze. (2 s) J’en ai pris dix-neuf. Ruffec, Jarnac, Cognac, Saintes ; jamais deux chez le même. Je ne te l’ai pas dit. (2 s) Toi, une fois, tu n’es pas descendue. Moi, dix-neuf fois, je ne suis pas monté.

H. — (rire, 9 s ; non identifié, 33 s) J. — Il est tard. Va te coucher.

* [— Bonne nuit, papa. # id: s8-goodnight # object: voice # lean: give]
    ~ father_voice = voice_accepted
    (2 s) J. — Bonne nuit. (3 s) J. — Éteins en montant. Fin d’appel, à l’initiative de H.
    -> healed
* [— Encore. # id: s8-more # lean: yield]
    ~ father_voice = voice_accepted
    (2 s) J. — Comme tu veux. Assieds-toi mieux. Ce qui suit dure une heure cinquante. On me l’aurait donné ; je n’ai pas demandé.
    -> healed
* [Frapper la tôle du talon, deux fois. # id: s8-heel-after # lean: keep]
    -> heel
* [Lui mentir : — J’ai rendu Ursule au foyer. # id: s8-lie-after # lean: defy]
    -> lie

= healed
# enter: vautrin
Je rentre. Honorine a les mains à plat sur les genoux. Elle n’avait pas pleuré, pas même à l’enterrement ; la voilà lavée, dix ans de moins, un peu sotte, comme après une fièvre. Je cherche ce qu’on lui a pris. Je vous jure que je cherche.

-> parting

= heel
~ father_voice = voice_broken
~ force += 1
# music: none
(Choc. Choc.) (2 s) J. — Tu as fait tomber quelque chose ? (27 s) (Choc. Choc.) (2 s) J. — Laisse. Je ramasserai. Fin d’appel.

# enter: vautrin
Je rentre. Le combiné est à sa place, bien d’aplomb. Vautrin s’est approché de la lampe, il a sorti un carnet. — Ces deux coups, qu’est-ce que c’était ? Nous ne les avons pas. Votre prix sera le mien.

* [— Cela veut dire : j’ai entendu. # id: s8-tell # lean: give]
    ~ contagion = MAX(0, contagion - 1)
    Il l’écrit, sans hâte, en belle ronde. — Merci. Demain, ils sauront tous les deux coups. Honorine regarde sécher l’encre. De tout ce qu’elle tenait de son père, c’était la seule chose qui n’eût passé par aucun tableau.
* [— Le plancher. # id: s8-tell-no # lean: keep]
    ~ force += 1
    Il attend, le crayon levé. Il sait attendre, c’est son industrie. À la fin il tire un trait, laisse une ligne blanche dessous, et referme le carnet sur elle.

- -> parting

= lie
~ father_voice = voice_broken
# music: none
H. — À Saintes. Elle me gênait pour travailler. (2 s) {campus == campus_obeyed: J. — Elle est morte en novembre, la petite. (2 s) Tu as coché ce qu’il fallait.|J. — Tu as fait ce que tu as pu. (2 s) On ne peut pas garder tout le monde.} (2 s) Il est tard. Va te coucher.

# enter: vautrin
Je rentre. Il a tout cru, tout pardonné. Elle tient le combiné à bout de bras, il pardonne encore. {campus == campus_obeyed: — Une erreur de saisie, dit Vautrin, l’œil sur un écran. Elle est de votre main.|— Nous l’avions mis à trois, dit Vautrin. La sévérité. Cela va jusqu’à dix. Vous auriez préféré sept ? Les fils aînés prennent sept.}

* {campus != campus_obeyed} [— Dix, pour voir. # id: s8-ten # lean: defy]
    Vautrin tourne un bouton, très peu. — J’en étais sûr, dit la voix, la même, avec la même bonté. Je l’ai toujours dit à ta sœur. Honorine repose le combiné. Elle y met les deux mains.
* {campus == campus_obeyed} [— Corrigez-la. # id: s8-record # lean: defy]
    — Il y faudra un certificat de vie, dit Vautrin, confus. Signé de l’enfant. Je n’ai pas dessiné le formulaire, mademoiselle ; j’en ai moi-même un en souffrance.
* [Reposer le combiné. # id: s8-down # object: voice # lean: keep]
    Elle le recouche comme elle l’a trouvé. On l’entend encore un peu, contre le bois. Il dit qu’il est tard, qu’il faut aller se coucher, et c’est vrai qu’il est tard.

- -> parting

= parting
{ asked_pardon:
    Vautrin lui donne une feuille à deux colonnes. À gauche, ce qu’a dit la voix ; à droite, d’où cela vient : pointage des pages, relevé de carte, dix-neuf débits. — Rien n’est inventé, mademoiselle. — Il ne m’a jamais dit tout cela. — Non. Il l’a fait. Je n’ai mis que les mots.
- else:
    — À la basilique, dit Vautrin, ils ont bâti cent cinquante ans pour parler à quelqu’un qui ne répond pas. Je lui ai appris à répondre. Onze mille personnes ont ici quelqu’un qui les attend le soir. Elles remangent, mademoiselle. J’ai les tickets.
}

* {asked_pardon} [— C’est vrai, tout. Vous lui avez prêté ce qui lui manquait. # id: s8-lent # lean: give]
    ~ meet(t08, 3)
    Vautrin tarde à répondre. — On me remercie souvent, dit-il. On ne me donne pas raison. Il lui tient la porte, et la tient encore quand elle est passée.
* {not asked_pardon} [— S’ils remangent, ne les réveillez pas. # id: s8-eat # lean: give]
    ~ meet(t08, 3)
    — Vous le dites pour eux, remarque Vautrin. — Oui. — Et pour vous ? — Moi, je mange, dit Honorine.
* [— Il pardonnait mal, et une fois l’an. C’était lui. # id: s8-badly # lean: defy]
    ~ meet(t08, 2)
    — Mal, et une fois l’an, répète Vautrin en l’écrivant. C’est faisable. Donnez-moi jusqu’à mardi.
* [— Et vous, qui appelleriez-vous ? # id: s8-whom # object: voice # lean: keep]
    ~ meet(t08, 2)
    ~ force += 1
    Il regarde le combiné. À travers lui, on voit une armoire dont le voyant est éteint. — Ma mère, dit-il enfin. Elle n’a rien laissé, pas une lettre, pas un reçu. Elle signait d’une croix. Ses doigts n’ont pas quitté le fil.
* [Sortir sans répondre. # id: s8-leave # object: way_out # lean: yield]
    Il s’incline. On part souvent de chez lui sans un mot.

- # exit: vautrin
# music: honorine
{ asked_pardon:
    Le surlendemain, à Lille, un homme assis devant la voix de son frère mort cherchera ses mots. Une voix, au ras du plancher, lui en proposera : {listen.prompted: « Pardonne-moi la page. »|« Je me suis dit : je finis la page. »} Il les prendra.
- else:
    Dehors, il fait encore jour. Sur la place de la Basilique, on vend des fraises trop tôt.
}

* {father_voice == voice_refused} [Appeler Ursule. # id: s8-call]
    ~ bond_ursule += 1
    — Tu te rappelles comment il toussait ? Ursule ne demande pas qui. Elle prend son souffle : deux coups, un vide, le troisième. C’est trop aigu, elle s’étrangle, elle rit. Sur le pavé de la place, le talon d’Honorine a frappé deux fois. — T’as tapé ! crie Ursule. J’ai entendu !
* {father_voice == voice_refused} [Tousser, tout bas, pour voir. # id: s8-try]
    ~ force += 1
    À côté d’un monsieur qui attend l’autobus, elle essaie. Deux coups, un vide. Le vide, elle l’a. C’est le troisième qui ne vient pas. Le monsieur fouille sa poche et lui offre une pastille. À la menthe.
* {father_voice == voice_accepted} [Noter dans sa paume le numéro qu’on lui donne. # id: s8-palm]
    Elle dort dans le train, côté fenêtre, et neuf heures encore chez elle. Je n’ai rien à dire contre neuf heures. Le lendemain soir, de son lit, Ursule entend Honorine dire bonne nuit à quelqu’un, attendre la réponse, et rire.
* {father_voice == voice_accepted} [Ne pas noter le numéro. # id: s8-unwritten]
    ~ force += 1
    Dix chiffres, dits une fois. Elle a une mémoire de correctrice : elle les sait. Elle ne les fera pas ce soir, ni demain. Elle les récite dans l’escalier, un par marche, en s’arrêtant au neuvième. — Tu comptes quoi ? demande Ursule.
* {lie > 0} [Réveiller Ursule. # id: s8-wake]
    ~ bond_ursule += 1
    — J’ai dit un mensonge sur toi. — Et on t’a crue ? — Tout de suite. — C’est qu’ils te connaissent pas, dit Ursule, et elle se retourne contre le mur. Honorine reste assise au bord du lit jusqu’à avoir froid.
* {father_voice == voice_broken} [Frapper deux fois, du bord de son lit. # id: s8-floor]
    ~ bond_ursule += 1
    Elle ôte un soulier, c’est plus net. Deux coups. En bas, rien, évidemment ; ce n’était jamais lui qui répondait. Elle allait éteindre. De l’autre côté de la cloison on frappe, avec le poing, parce qu’on est en chaussettes. Deux.
* {father_voice == voice_broken && lie == 0} [Monter se coucher sans bruit. # id: s8-bed]
    La quatrième marche craque toujours. — C’est qui ? demande Ursule du fond de son sommeil. — C’est moi, dit Honorine. Elle s’arrête là, la main sur la rampe ; elle l’a dit avec sa voix à lui.

- -> scene_9
