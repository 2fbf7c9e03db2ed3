// Désir : Vautrin veut qu’on lui raconte quelque chose sans raison ; Honorine veut la paix pour une enfant.
// Obstacle : ce qu’il offre est vrai, signé, et vaut mieux que ce qu’elle a.
// Retournement : il dit par où sa maison peut tomber ; puis une enveloppe dit qui elle a été.
// Prix : cinquante-deux dimanches par an, ou une place dans le trou ; et de savoir si on l’avait devinée.
// Forme : quatre tiroirs, dont un vide ; puis cinq lignes.

=== scene_24 ===
~ temp right = 0
~ temp done = 0
~ meet(t24, 1)
# title: scene_24
# market: days 18
# scene: vautrin_study
# light: lamp
# music: none
# ambience: night_quiet
# enter: vautrin
Saint-Denis, mi-octobre, onze heures du soir. Derrière la nef d’Oraculum, une petite chambre où il fait bon. La carte de Vautrin, l’Architecte, disait : _Je serai seul, j’ai des choses à vous rendre._ Le mouvement fait grève dans quinze jours. Honorine est venue voir ce qu’on rend.

-> gobseck_calls ->

Je m’arrête sur le seuil. La toile cirée, les ronds de serviette : c’est la pension où je l’ai logé, dans un roman de 1834. Il y payait quinze francs par mois le gloria, un café à l’eau-de-vie. Il a tout refait d’après mon livre.

Vautrin met lui-même l’eau à chauffer ; on voit le poêle à travers son gilet. {bond_delphine >= 2: Delphine de Nucingen sortait. — Ne signez rien à jeun, a-t-elle dit à Honorine, et elle lui a mis du pain dans la poche.}

* [Prendre le gloria qu’il a préparé. # id: s24-gloria # object: chair # lean: yield]
    Deux morceaux de sucre, une goutte de cognac. Il la regarde avaler. — Vous avez tiré du papier cette semaine.
* [Regarder ce qu’il lisait. # id: s24-book # object: book # lean: give]
    _Le Papier de paille_, le roman d’Honorine. Il est l’un des trois cent douze qui l’ont acheté. — La machine l’a lu en un centième de seconde, dit Vautrin. Moi j’ai mis quatre soirs. Il remet le signet.
* [Rester debout, la main sur la porte. # id: s24-stand # object: way_out # lean: defy]
    — Elle ne ferme pas, dit Vautrin, elle gonfle l’automne. Il va l’ouvrir toute grande, et la cale avec un rond de serviette.

- — Je ne vous offre pas d’argent. La table a quatre tiroirs. Il ouvre le premier : les archives de l’atelier, et la cession qu’avait signée le père. — {deed == deed_burned:Vous avez brûlé la vôtre, voici la mienne.|Il n’y en a plus de copie nulle part.}

Le deuxième : une convention. — Les six maisons arrêtent leurs machines le dimanche, de minuit à minuit. Cinq ont signé. Vous aurez un jeudi, mademoiselle, s’il fait beau. Je vous offre cinquante-deux dimanches par an, pour toujours. Vous préférez le vôtre parce qu’il est de vous.

Le troisième : une boîte à chaussures. — Tout ce qu’Ursule a dit à Lulu, sa machine, pendant deux ans. Miroir l’avait revendu, j’ai tout racheté. Et Argus ne la suivra plus, jamais. Honorine n’avait pas bougé pour les deux autres. Elle tend la main, et la retire.

* [— Et pour cela, que voulez-vous de moi ? # id: s24-price # lean: keep]
    — Le Souffleur est parfait. On le remercie, et depuis le printemps on ne l’attend plus. Il lui manque quelqu’un dedans. Vous diriez à ceux qui l’appellent ce que vous voudriez. Même non. Il hésite. — Surtout non.
* [— Pourquoi un jour, et pas les sept ? # id: s24-seven # lean: defy]
    — Parce que le lundi, à Girac, elles trouvent ce que Bianchon n’a pas vu. Appelez-le, il a compté. Un jour sur sept, on se rappellerait comment faire sans.
* [Ouvrir la boîte à chaussures. # id: s24-box # lean: give]
    La première feuille : « moi ursule. maman est morte mardi. » Elle referme. — J’ai lu celle-là, dit Vautrin, et pas les autres. C’est la seule fois de ma vie.
* [— Elle a encore faim, votre machine. # id: s24-hunger # thought: 10 # lean: defy]
    ~ meet(t24, 2)
    — Oui, dit Vautrin. Elle a mangé les livres, les lettres, les pardons. Elle mange maintenant ce qu’elle rend. Il lui faut du vivant.

- # music: nave
— Voici le prix : une heure, chaque soir, vous soufflerez à la place du Souffleur. — Pourquoi moi ? — En 1966, près de Boston, un professeur fit une machine à conversation. Elle retournait les questions, rien d’autre. Sa secrétaire l’avait vu la fabriquer. Elle l’essaya. Au bout de quelques phrases, elle pria le professeur de sortir.

— Elle y croyait ? — Elle savait. Toute ma maison est bâtie sur cette porte fermée. Il faut qu’on aime ma machine. L’an passé on l’a détestée ; la haine, c’est encore du texte. Mais ce soir, sur cent personnes, {contagion < 2:une à peine ne lui dit plus rien|{contagion} ne lui disent plus rien}. {contagion >= 60: Elles ne sont pas fâchées, elles sont sorties. Contre cela, je n’ai rien.|À soixante, j’éteindrais la nef.}

— Avec vous, on y reviendrait. Il pousse vers elle une plume. Puis il ouvre le quatrième tiroir : il est vide ; sur l’étiquette, une croix à l’encre. — Celui-là n’est pas dans le prix. J’y aurais mis une histoire. On me répond toute la journée. Personne ne me raconte.

* [Signer. # id: s24-sign # object: lamp # lean: yield]
    -> signs ->
* [Repousser les trois tiroirs. # id: s24-refuse # lean: defy]
    -> pushes_back ->
* [Les repousser ; puis lui raconter quelque chose, pour rien. # id: s24-story # object: chair # lean: give]
    -> tells ->

- { bargain != bargain_accepted:
    { father_voice:
    - voice_accepted: — Votre pardon a servi quarante et un mille fois, dit-il sur le seuil. J’ai vu des veufs remanger. Mais cela prend moins, depuis l’été.
    - voice_refused: — Le combiné, dit-il sur le seuil, il a toussé dix-huit mois. Hier j’ai raccroché. J’ai dit pardon d’abord ; je ne sais à qui.
    - else: — Il répond encore, votre père, dit-il sur le seuil. Mais il y met quatre secondes, au lieu de deux. {asked_pardon: Je crois qu’il se demande si c’était assez.|Je crois qu’il écoute si quelqu’un marche.}
    }
- else:
    Sur le seuil, Vautrin n’ajoute rien. Il a l’air d’un homme qui vient de vendre son chien à des gens bien.
}

* [Lui tendre la main. # id: s24-hand]
    Il l’examine, puis la prend. C’est froid, cela ne serre pas. Il a maintenant du noir dans la paume et sur deux doigts. De loin, dans le couloir, on ne voit plus que cela de lui, une main d’imprimeur à hauteur d’homme, qui salue.
* [— Bonne nuit, monsieur Vautrin. # id: s24-goodnight]
    Il attend la suite ; d’ordinaire, on demande quelque chose après. — Bonne nuit, mademoiselle, dit-il enfin, sans y mettre de ton.
* {bond_delphine >= 2} [Lui laisser la moitié du pain. # id: s24-bread]
    ~ bond_delphine += 1
    Il le porte à l’endroit où l’on respire. — Delphine vient tous les mois, dit-il, et ne demande rien. J’ai cru longtemps que c’était une méthode. Il pose le pain dans le quatrième tiroir.

- # exit: vautrin
# enter: corentin
# music: cage
# light: cold
Une heure du matin. Vautrin lui a laissé la chambre, il n’y a pas de train avant cinq heures. On frappe. C’est Corentin, qui prévoit les gens pour Argus. En février, il avait écrit d’avance cinq choix qu’elle aurait à faire, et cacheté la feuille.

{ envelope:
- envelope_left: Elle la lui avait laissée, il la rapporte. — Elle était seule dans le tiroir, dit-il. On la voyait trop.
- envelope_argued: — Vous aviez raison, en février : une enveloppe qu’on peut lire, il en faut une deuxième, puis une troisième. J’ai essayé. À la onzième, ma femme de ménage m’a demandé si j’étais amoureux.
- else: Il regarde la poche d’Honorine. L’enveloppe y est depuis huit mois, contre la feuille pliée ; à force, la cire a pris la courbe de la hanche.
}

— C’est l’automne, dit-il. Les cinq fois sont passées. On peut ouvrir. Elle a déjà la main sur la cire.

* [Rompre la cire. # id: s24-open # object: envelope # sound: seal # lean: defy]
    ~ right = foreseen_right()
    ~ done = foreseen_done()
    -> opened(right, done) ->
* [La donner au poêle, sans lire. # id: s24-burn # object: envelope # sound: fire_crackle # lean: keep]
    ~ force += 1
    La cire coule d’abord, puis le papier s’ouvre tout seul. On pourrait lire. Elle regarde Corentin. Ses lèvres bougent : il les savait par cœur.
    — Vous ne voulez pas savoir, dit-il. J’aurais dû l’écrire. Il y avait la place, sous la cinquième.
* [La lui rendre : — Lisez-la pour vous. # id: s24-return # object: envelope # lean: give]
    Il l’ouvre, se tourne vers la lampe, compte du pouce contre les doigts. C’est long, pour cinq lignes. — Bien, dit-il. Vous voulez que je vous dise ? — Non. Il veut remettre ses gants. Il les a aux mains.

- # exit: corentin
# music: honorine
# ambience: rain_on_roof
Honorine rentre par le train de cinq heures, {bargain == bargain_accepted: la boîte à chaussures sur les genoux, les mains dessus.|les mains vides, comme elle était venue.} À Poitiers il pleut.

* {bargain == bargain_accepted} [Donner la boîte à Ursule, fermée. # id: s24-give-box]
    ~ bond_ursule += 1
    Ursule soulève le couvercle d’un doigt, lit une ligne, le laisse retomber. — Ça sent plus rien, dit-elle. Puis : — Tu l’as payée combien ? Honorine monte se changer. Une heure par soir, cela commence ce soir.
* {bargain != bargain_accepted} [Dire à Ursule ce qu’elle a refusé pour elle. # id: s24-tell]
    ~ bond_ursule += 1
    ~ force += 1
    — Une boîte avec tout dedans ? dit Ursule. C’est à moi que j’ai dit tout ça. Elle réfléchit. — Fallait me demander. J’aurais dit non. Mais fallait demander.
* [Frapper deux fois du talon, en rentrant. # id: s24-heel]
    {bargain == bargain_accepted: Au-dessus, on ne répond pas ; il est tôt. Du plancher, poliment, on frappe deux fois. Ce qu’elle sait, le trou le sait, depuis minuit.|Au-dessus, deux coups répondent, avec le poing, à cause des chaussettes.}

- -> scene_25

= signs
Vautrin tourne vers elle la convention, et regarde ailleurs, en homme bien élevé. On y a ajouté une ligne : _une heure chaque soir_. En bas, sous cinq signatures, il reste la place de deux. La plume est lourde.

* * [Écrire son nom. # id: s24-sign-name # lean: yield]
* * [Reposer la plume. # id: s24-sign-not # lean: keep]
    — Vous l’avez eue en main, dit Vautrin. Il ne reprend pas la plume. Elle essuie ses doigts, où il n’y a pas d’encre.
    -> pushes_back

- - ~ bargain = bargain_accepted
~ contagion = MAX(0, contagion - 2)
# sound: stamp
Elle l’écrit d’une traite. Vautrin signe à son tour, tamponne, lui rend la boîte, les archives, l’acte. Dimanche, à minuit, il fera noir dans six nefs ; elle l’aura voulu. — Merci, dit-il. J’avais espéré que non.

Il soulève une lame du plancher. C’est un trou bien chauffé, avec un tabouret et une lampe. Elle descend pour voir. Quelqu’un, très loin, à Lille, hésite ; on l’entend respirer. Elle sait tout de suite ce qu’il devrait dire.

* * [Le lui souffler. # id: s24-prompt # lean: yield]
    ~ meet(t24, 3)
    — « Je suis rentré trop tard, mais je suis rentré », dit Honorine. L’homme le répète, mot pour mot. On entend une porte qui s’ouvre. Elle n’avait jamais été utile si vite. Elle lève la tête : on voit d’ici le dessous des gens.
* * [Le laisser trouver seul. # id: s24-let # lean: keep]
    ~ force += 1
    Il n’est pas habitué, il tousse, il dit un mot, puis un autre. Ce n’est pas ce qu’elle aurait dit. — Vous voyez, dit Vautrin d’en haut, ravi. Aucune machine ne m’avait fait cela.
- - ->->

= pushes_back
~ bargain = bargain_refused
~ force += 2
~ contagion += 1
Le premier va tout seul, il était ciré. Le deuxième résiste. Devant le troisième, elle s’arrête. Elle remet le couvercle sur la boîte ; et c’est de la hanche qu’elle ferme, en regardant ailleurs.

— Merci, dit Vautrin. Il déchire la convention des dimanches. — Ne croyez pas qu’elle soit pour une autre. Elle n’était que pour vous.

* * [— Si elle se fait aimer, c’est que personne d’autre ne venait. # id: s24-nobody # lean: give]
    ~ meet(t24, 3)
    — Oui, dit Vautrin. C’est ce que je plaiderai. J’ai mis une lampe là où il n’y en avait pas ; on me reproche les papillons.
* * [— Ce n’est pas nous qu’il faut empêcher de l’aimer. # id: s24-love # lean: keep]
    ~ meet(t24, 2)
    — Que faut-il, alors ? — Le professeur est sorti. Il fallait revenir frapper. Personne n’est revenu frapper chez cette femme. Vautrin regarde la porte.
* * [— Cette croix à l’encre, sur le quatrième, c’est qui ? # id: s24-fourth # lean: defy]
    ~ meet(t24, 2)
    — Ma mère. Elle signait comme cela. Elle ne parlait qu’à moi, le soir, en rentrant. Je n’écoutais pas, mademoiselle. J’étais occupé à réussir.
- - ->->

= tells
~ bargain = bargain_story
~ force += 2
~ contagion += 2
~ meet(t24, 2)
Elle a fermé les trois. — La croix, c’est ma mère, dit Vautrin. Elle signait comme cela. Honorine, qui allait partir, se rassied. Elle met les coudes sur la toile cirée, et souffle sur son café froid.

* * [— Un jour, mon père s’est trompé de morte. # id: s24-tale-misprint # lean: give]
    — J’avais sept ans. Il compose un faire-part : Mlle Eugénie Fort, de Saint-Simon. On livre les cent, à pied, dans la neige. C’est Mlle Eugénie Fort qui ouvre. La morte, c’était sa sœur.
    — Elle lit le carton jusqu’en bas, à bout de bras. « C’est bien tourné, dit-elle. Gardez-les-moi. Vous n’aurez que la date à changer. » Ils sont restés vingt-trois ans dans le placard. En rentrant, il m’avait prise sur ses épaules ; il riait, je le sentais dans mes jambes.
* * [— Une fille avait une chose qui n’était pas à elle. # id: s24-tale-fire # lean: keep]
    — Elle vint un soir chez un homme qui avait tout acheté, et qu’on voyait à travers. « Que me donnez-vous pour {tale_thing()} ? dit la fille. — Ce que j’ai. — Et pour la tenir une minute, le temps que je refasse mon lacet ? » Personne ne lui avait rien demandé d’aussi petit.
    — Il ouvrit les mains. — Et alors ? dit Vautrin. — Le lacet était long, dit Honorine. On ne sait pas encore quand elle l’a fini. Sur la toile cirée, il a les deux mains ouvertes, côte à côte.
- - — Et pourquoi me le dites-vous ? — Pour rien. Vautrin rit, d’un rire rouillé. Tout le temps qu’elle parlait, on n’a pas vu le poêle à travers son gilet. Il ferme le tiroir vide. — Je ne la mettrai nulle part, dit-il.
->->

= opened(right, done)
~ envelope_opened = true
{ not sealed() or done == 0: -> blank }
Cinq lignes ; à chacune : donner, garder, tenir tête ou céder. Honorine prend son crayon et corrige, c’est son métier : une coche, une croix, sans lever la tête. Puis elle compte. {right} sur {done}.

{ right >= 4:
    — Ne le prenez pas ainsi, dit Corentin. J’ai eu beaucoup de gens à {right}. Ce sont ceux à qui l’on confie ses clés. — J’aurais donc pu rester chez moi. — Non, dit-il, et il est presque fâché. J’ai écrit un mot par ligne. C’est vous qui y êtes allée.
- else:
    { right >= 2:
        — Au hasard, j’en aurais un et demi, dit Corentin. C’est le pire score, madame. À cinq je vous tiens, à zéro je vous lâche. Avec {right}, je sais que vous êtes là, et j’ignore où.
    - else:
        Corentin approche la feuille de la lampe, la met à l’envers. — Un singe aurait fait un et demi. — Je ne l’ai pas fait exprès. — Je sais. Ceux qui font exprès, je les ai. Il a la figure d’un homme à qui l’on montre la mer.
    }
}

* * [— Qu’allez-vous en faire ? # id: s24-what # lean: keep]
    — L’encadrer, dit Corentin. On croira que c’est un diplôme. Il pose sur la toile cirée son tampon de février. — J’ai rendu mon bureau hier. Ceci, je l’ai gardé. Il imprime trop bien pour eux.
* * [— Ma nièce aurait fait mieux que vous. # id: s24-niece # lean: give]
    ~ bond_ursule += 1
    — Je lui ai posé la question jeudi, à la sortie du collège. Elle a répondu : « Ça dépend si elle a mangé. »
* * [Barrer les cinq lignes, et signer dessous. # id: s24-strike # object: envelope # lean: defy]
    ~ force += 1
    Cinq traits, droits, et son nom, qu’elle n’avait jamais mis qu’à la fin d’un livre. — Bon à tirer, dit-elle. — À quoi cela m’engage-t-il ? demande Corentin. — À rien. C’est ce qu’on écrit quand on a relu.
- - ->->

= blank
La feuille est blanche, des deux côtés. — J’avais la plume en main, dit Corentin, je vous regardais, et je n’ai rien trouvé à mettre. J’ai fait semblant d’écrire cinq lignes, par égard.
->->
