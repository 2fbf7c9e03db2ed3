// Désir : Danielle veut finir son livre ; les autres voudraient qu’on ne leur ait pas écrit.
// Obstacle : chacun a reçu une lettre, et chaque mot y est vrai.
// Retournement : ce qu’on a fait d’eux, personne ne l’avait fait des six maisons : écrire qui paie qui.
// Prix : une nuit, et l’on ne peut la passer qu’à un seul endroit.
// Forme : le même souper, raconté par ce que chacun a lu ; puis un plan ; puis une page.

=== scene_20 ===
~ temp seen = 0
~ temp found = 0
~ temp setting = false
~ meet(t20, 1)
# title: scene_20
# market: days 20
# scene: danielle_room
# light: lamp
# music: none
# ambience: night_quiet
# enter: danielle
# enter: cassandre
# enter: cenacle_people
# enter: ursule
Dernier jeudi d’août, neuf heures du soir, trente-trois degrés sous le toit. On soupe dans la chambre de Danielle, au-dessus de l’atelier, la table poussée contre le lit. Ils sont sept, et depuis deux jours ils ne se parlent plus.

-> gobseck_calls ->

Mardi, chacun a trouvé une lettre à son nom, belle, sans signature, taillée pour lui. On n’y ment pas ; j’ai vérifié. Celle d’Honorine dit : « De votre roman, Mme d’Arthez a lu cent douze pages sur deux cent quarante. »

Voici le souper. Honorine coupe le melon, Michel passe le sel sans lever les yeux, Fulgence, l’auteur comique, en raconte une bonne, Danielle tousse. Pour comprendre, il faudrait leurs lettres. Dans quelle poche voulez-vous lire ?

- (pockets)
* [Dans celle de Michel. # id: s20-pocket-michel]
    ~ seen += 1
    {rumour()}
    Michel a vu Honorine lui donner la tranche du bout. Il s’est dit qu’elle savait. Il a poussé vers elle le sel, pour n’avoir pas à dire merci. {bond_michel > 2: Il l’aurait crue, elle, contre n’importe qui.}
* [Dans celle de Cassandre. # id: s20-pocket-cassandre]
    ~ seen += 1
    « M. Chrestien touche d’Argus onze euros vingt par mois, au titre du portillon qu’il a dessiné. »
    Onze euros vingt, c’est le prix de trois melons. Cassandre voit qu’il y en a trois sur la table, et que c’est Michel qui les a montés.
* [Dans celle de Fulgence. # id: s20-pocket-fulgence]
    ~ seen += 1
    « Au feuillet 731 de Mme d’Arthez, un auteur comique que personne n’ose prévenir. Il compte sur ses doigts. »
    Fulgence note tout sur cinq, avec sa main. Il raconte l’évêque et le perroquet, qui vaut quatre. Danielle a toussé avant la fin. Alors il a replié les doigts un par un, sous la table.

- { seen < 2: -> pockets }
La lettre d’Ursule n’a qu’une ligne : « Mlle Séchard n’est pas votre mère ; l’État lui verse pour vous cent quatre-vingt-dix-neuf euros par mois. » Elle mange son melon jusqu’au vert.

* [Lire la sienne à voix haute. # id: s20-read-hers # lean: give]
    ~ bond_danielle += 1
    ~ contagion += 1
    — Cent douze, c’est exact, répond Danielle. J’arrive à votre phrase, et il faut que j’aille écrire. Trois fois je me suis levée. Je comptais vous le dire au fromage. Honorine sale son melon, deux fois. Alors Michel sort sa lettre.
* [— Les lettres, sur la table. Toutes. # id: s20-all # lean: defy]
    ~ contagion += 1
    ~ bond_michel += 1
    Elle retourne elle-même la poche de Michel, devant tous. Bridau donne la sienne, puis Fulgence, puis Cassandre. —  Et la vôtre ? dit Danielle. Jusqu’à la page cent douze, oui. Après, il a fallu que j’aille écrire. Honorine reste le couteau en l’air.
* [Couper encore du melon, et se taire. # id: s20-melon # lean: keep]
    ~ bond_michel -= 1
    Michel se lève : il a un gond à voir. Fulgence a trop chaud, Bridau aussi. Cela fait trois chaises vides. — Moi, j’ai une lettre, dit Ursule à Honorine. Tu touches cent quatre-vingt-dix-neuf euros pour moi. C’est bien payé ? Dans l’escalier, les pas s’arrêtent, et remontent.
* [— Qui les a écrites ? Vous, là-dessous, répondez. # id: s20-whisper # prompter: 11 # lean: yield]
    ~ whisper(11)
    ~ bond_michel += 1
    ~ bond_cassandre += 1
    C’est le Souffleur, sous le lit. — On m’en a commandé six cent mille. Voulez-vous que je lise celles-ci tout haut ? En deux minutes ils sont délivrés, et n’ont rien eu à dire. En bas, dans son tiroir, la peau s’est mise à l’étroit.

- Les lettres sont à plat entre les écorces. — Voici la mienne, dit Danielle. « M. Bianchon vous donne jusqu’à la Toussaint ; il n’ose pas vous le dire. » Il me l’a dit en juin. Passez-moi le sel.

* [— Tout est vrai. C’est coupé trop court. # id: s20-cut-short # lean: defy]
    ~ meet(t20, 2)
    On rajoute les bouts. Les onze euros vingt de Michel vont à une caisse de grève ; les cent quatre-vingt-dix-neuf, aux souliers d’Ursule. Michel écrit au dos de chaque lettre ce qu’on en a ôté. C’est partout plus long que la lettre.
* [— Tout est vrai, et nous nous le taisions. # id: s20-kept-quiet # lean: yield]
    ~ meet(t20, 3)
    — Deux sur cinq, dit Bridau à Fulgence, dont le carnet note tout le monde. En quoi ? — En gaieté, avoue Fulgence. — Deux, dit Bridau. Tout de même. Il tend son verre.
* [— Rien, là-dedans, de ce qu’on dit à la soupe. # id: s20-blind # thought: 15 # lean: keep]
    ~ contagion += 1
    On vérifie : pas un mot prononcé à table, entre sept et neuf heures ; c’est l’heure où Corentin, chez Argus, n’entend rien. — Ils nous connaissent debout, dit Ursule.

- — Argus a trouvé, Oraculum a écrit, dit Cassandre. Ils veulent qu’on ne soupe plus. Sur nous, on sait qui paie qui, à onze euros près. Sur eux, personne ne l’a jamais dit. Elle déplie sur le drap un grand papier : les six géants en rond, et trente paiements, tirés des notes de bas de page.

— J’appelle cela la Machine. Ils se vantent de gagner des milliards. Je crois que c’est toujours le même argent, qu’ils se passent. Voilà trois ans que je veux le fil qui fait le tour. Elle pose sur le plan une bobine rouge.

* [Prendre la bobine. # id: s20-thread # object: plan # map: machine # lean: give]
* [Tenir la lampe, et laisser tirer Cassandre. # id: s20-lamp # object: lamp # lean: keep]
    ~ bond_cassandre += 1
    La lampe chauffe, Honorine change de main. Cassandre pique, tire, se trompe, insulte Nucingen.

-
~ found = machine_found()
{
- found == 6:
    ~ bond_cassandre += 1
    ~ force += 1
    Les six fils, Honorine les a trouvés seule, en lisant le plan comme le plomb, à l’envers. — Trois ans, dit Cassandre. Elle passe l’ongle sur les six nœuds.
- found > 0: Honorine a tiré les uns, Cassandre les autres, et elles se sont cognées au-dessus de Nucingen. Au sixième nœud, elles tiennent chacune un bout et ne savent plus laquelle doit lâcher.
- else: Au sixième nœud, Cassandre recule jusqu’au mur. — Regardez-le, vous, dit-elle à Honorine. Que je sois sûre.
}

# music: market
Nuée paie Oraculum, qui paie Nucingen, qui prête à l’Absolu, qui paie Miroir, qui paie Argus, qui loue ses heures à Nuée. Six géants, un seul argent ; il fait le tour, et chacun l’inscrit en recette. On se retourne vers Danielle. Elle dort, assise.

# market: open
— Imprimé, posté, ils ne pourront pas le retirer, dit Cassandre tout bas. Ou bien nous vendons demain, et nous parlons dans huit jours ; j’ai le droit, tout est public. Cette fois, je ne vous demande rien.

* [— On l’imprime. Cette nuit. # id: s20-publish # object: plan # lean: defy]
    ~ machine_published = true
    ~ setting = true
    ~ contagion += 10
    ~ bond_cassandre += 1
    {thesis == thesis_kept: — Je vous en devais une, dit Honorine.|— Vous perdez huit jours d’avance.} Cassandre ôte ses souliers pour descendre. Quatre cents feuilles avant la levée de six heures.
* [— Vendons d’abord. Huit jours. # id: s20-keep # object: telephone # market: desk # lean: keep]
    ~ temperament = trades_alone
    ~ contagion = MAX(0, contagion - 1)
    {owed() > 0: Honorine a écrit l’ordre sur le rebord du lit.|Honorine n’a rien vendu ; elle s’est seulement tue.} Cassandre replie le plan en seize, jusqu’à ce qu’il tienne dans un poing. —  C’est mon meilleur soir depuis trois ans, dit-elle. Je le croyais plus gai.
* [— Lousteau. Il saura le faire lire. # id: s20-lousteau # object: telephone # sound: telephone # lean: yield]
    { lousteau_owes:
        ~ machine_published = true
        ~ contagion += 7
        On lui dicte les six noms. —  C’est la page que je vous dois, dit Lousteau. Demain, à la une, et je signe. Il épelle son nom, pour rire, et se trompe d’une lettre.
    - else:
        ~ contagion += 2
        # market: shock ORA -2
        Il en fera deux articles, le pour et le contre, un par poche. Le vrai aura la page douze, que personne ne relit. Il ne lui devait rien.
    }

- # market: close
# music: none
Onze heures. Ils descendent tous. Danielle a rouvert les yeux. — J’ai encore cinq lignes, dit-elle à Honorine. Le livre finit au bas de ce feuillet, le neuf cent douze. Le bleu lui est passé des lèvres aux ongles.

* [Tirer la chaise contre le lit. # id: s20-stay # object: bed # lean: give]
    ~ last_evening = evening_stayed
    -> beside ->
* [Descendre. Le plan attend, et Danielle travaille. # id: s20-go-plan # object: plan # lean: keep]
    ~ last_evening = evening_plan
    -> below(setting) ->
* [— Donnez-moi la plume. Dictez. # id: s20-go-pen # object: pages # lean: yield]
    ~ last_evening = evening_pen
    ~ force += 1
    -> pen ->

- # light: dawn
# music: father
# enter: ursule
{ last_evening:
- evening_stayed: Ursule entre, pieds nus. Elle regarde les deux mains, puis le feuillet. — Elle a fini ? — Non, dit Honorine. — D’accord, dit Ursule. Du talon, deux fois, elle frappe le plancher.
- evening_plan: Derrière elle, Ursule est montée pieds nus. Elle lit le bas du feuillet par-dessous le coude d’Honorine. — Elle avait dit cinq lignes. Elle les compte : il y en a quatre. Alors, du talon, deux fois, elle frappe le plancher.
- else: C’est Ursule qui les trouve, pieds nus, à cinq heures. De sa main propre, elle soulève les doigts d’Honorine, un par un, comme on lui a appris à tenir un composteur. Puis, du talon, deux fois, elle frappe le plancher.
}

* [Frapper aussi, deux fois. # id: s20-knock # lean: give]
    ~ bond_ursule += 1
    En bas, on ne parle plus. Les pas de Michel viennent jusqu’au pied de l’escalier et s’y arrêtent, le temps d’ôter ses souliers.
* [Fermer l’encrier. # id: s20-inkwell # object: pages # lean: keep]
    Elle enfonce le bouchon d’un quart de tour, ainsi que Danielle faisait chaque soir. Ses doigts sont violets. Elle ne va pas les laver.
* [Ouvrir la fenêtre. # id: s20-window # lean: yield]
    C’est jour de marché : on décharge des melons sur la place. Le boulanger lève la tête, et ôte son calot.

- {brand == brand_sold: À huit heures, on appelle de Genève : le 9 septembre tient toujours, il faudra venir à jeun.|Bianchon vient à sept heures. Il ôte sa montre avant d’entrer.}

{ machine_published: -> falling -> }

# music: honorine
# enter: honore
{last_evening == evening_stayed: Sous le feuillet neuf cent douze, Danielle avait préparé une feuille blanche.|{last_evening == evening_plan: Le bol était posé sur une feuille blanche, où il a laissé son rond.|Honorine pose ses quatre noyaux dans l’assiette aux prunes. Dessous, il y avait une feuille blanche.}} Elle porte le numéro neuf cent treize et ces mots : _Troisième exigence. Pour H.{last_evening == evening_plan: Mangez d’abord.}_ Danielle avait dit, le premier dimanche : laisser de quoi servir après soi.

* [L’écrire là. # id: s20-write # object: pages # write: transcendence]
    ~ transcendence_kind = transcendence_own
    ~ force += 2
    « {written("transcendence")} » L’encre violette met longtemps à sécher. On attend.
* [Laisser écrire Honorine. # id: s20-write-hers # object: pages]
    ~ transcendence_kind = transcendence_honorine
    Elle en fait trois, elle en barre deux. Dites laquelle est restée.
    * * [« Ce que ma main a fait, ta main peut le refaire sans moi. » # id: s20-write-hand # write: transcendence=hand]
    * * [« Je te laisse une dette : lis-moi devant quelqu’un. » # id: s20-write-debt # write: transcendence=debt]
    * * [« Tourne la page, ce n’est pas moi qui l’ai écrite jusqu’au bout. » # id: s20-write-page # write: transcendence=page]
    - - Elle la remet à sa place, qui est la dernière.
* [Laisser la page blanche, et la remettre sous les autres. # id: s20-blank # object: pages]
    Honorine égalise la pile contre le drap. Elle sait où il est.

- {last_evening == evening_plan: Elle redescend le bol, et le lave.|En bas, quelqu’un sort les bols. On l’entend compter jusqu’à sept, s’arrêter, et en remettre un.}

-> night_4

= falling
# market: shock MIR -6
# market: shock ORA -9
# market: shock ARG -5
# market: shock NUC -8
# market: shock NUE -8
# market: shock ABS -7
À neuf heures, les six décrochent ensemble ; Oraculum est à {price("ORA")} euros. Cassandre, assise sur la dernière marche, n’a pas regardé.
->->

= beside
# exit: cenacle_people
# exit: cassandre
# exit: ursule
C’est la chaise du père. La plume va : deux temps, un arrêt, deux temps. {asked_pardon: Honorine a demandé pardon, une fois, dans un appareil, d’être restée loin. Ici, il suffit d’être assise.|Le lundi où son père toussait, Honorine a fini une page au lieu de descendre. Ce soir, elle n’en a pas apporté.}

Vers deux heures, son ventre crie. Danielle s’arrête au milieu de la ligne. — Vous n’avez rien mangé. — Finissez, dit Honorine. — Je sais la suite. Il reste du melon.

* * [Manger, puisqu’on le lui demande. # id: s20-stay-eat # sound: spoon]
    Danielle, la plume levée, suit chaque bouchée. — L’autre tranche aussi. Le jus coule jusqu’au coude d’Honorine, elle s’essuie au drap. Danielle rit.
* * [Lui en tendre un morceau, au bout du couteau. # id: s20-stay-share]
    ~ bond_danielle += 1
    Danielle mord, et mâche avec attention. — Il y manque du sel, dit-elle. Honorine en met. Elles mangent le reste ainsi, un morceau chacune.

- - Danielle pose sa main sur celle d’Honorine. Elle a fait cela un soir de janvier, devant un feu, une seconde, et elle avait repris la louche.

Honorine attend qu’elle la reprenne. La lampe baisse. Sur le feuillet il y a : « On frappa. Elle posa une assiette de plus, et ». Le jour vient. Elle attend.
->->

= below(in_type)
# scene: refuge_shop
# light: lamp
# ambience: hand_press
{in_type: Le plomb ne sait faire que des lignes droites. Pour le rond, Michel en coupe trente-six bouts, qu’Honorine range de dix degrés en dix degrés.|Honorine recopie les trente montants à la plume, pour qu’il en existe un double. Cassandre dicte.} On a laissé ouverte la porte de l’escalier.

À une heure, au plafond, deux coups de talon : « j’ai entendu ». Ursule a dû le lui apprendre.

* * [Répondre, du manche à balai. # id: s20-plan-knock]
    ~ bond_danielle += 1
    Là-haut, on rit, ou l’on tousse. À deux heures cela recommence, à trois heures aussi. Le lundi où son père toussait, elle n’avait pas frappé. Elle frappe chaque fois, juste assez fort, et reprend son ouvrage.
* * [Monter voir. # id: s20-plan-climb # sound: stairs]
    ~ force += 1
    Danielle écrit, les lunettes au bout du nez. — Avez-vous mangé ? — Tout à l’heure. — Tout à l’heure, ce sera froid. Redescendez. J’ai trois lignes à faire, et vous êtes dans la lumière.

- - # scene: danielle_room
# light: lamp
# ambience: night_quiet
# enter: danielle
À quatre heures, Honorine monte {in_type: la première épreuve|le double}, dont l’encre n’est pas sèche. Danielle est assise très droite, la plume debout entre les doigts. « On frappa. Elle posa une assiette de plus, et ». Honorine ne sait où poser sa feuille.

Sur la table, il y a un bol sous une assiette retournée, ainsi qu’on fait pour qui rentre tard. La soupe est froide. Honorine la mange toute.
->->

= pen
# exit: cenacle_people
# exit: cassandre
# exit: ursule
— Votre main, oui, dit Danielle. Pas vos phrases. Elle garde la plume ; Honorine met sa main par-dessus. — Il y a des prunes. Mangez.

Une ligne prend une heure. Honorine mange de la main gauche, et garde les noyaux dans sa joue. Vers deux heures, un mot manque. Honorine l’a ; il est court, il est juste.

* * [Le lui dire. # id: s20-pen-say]
    — Il est bon, dit Danielle. Non. Elle en trouve un autre, un peu bête, et la phrase tient dessus. — Reprenez une prune.
* * [Attendre qu’il vienne. # id: s20-pen-wait]
    ~ bond_danielle += 1
    Cela dure le temps de trois prunes. Ce n’est pas celui-là qui vient. Honorine le sent dans le poignet avant de le lire, et elle rit, la bouche pleine. — Chut, dit Danielle, contente.

- - « On frappa. » La main va à la ligne. « Elle posa une assiette de plus, et ». Honorine attend la suite. Sous la sienne, la main ne pousse plus, elle pèse. Une goutte se forme au bec, violette, tombe dans la marge.

Honorine n’a pas bougé. La crampe est venue, puis elle est passée. Il lui reste dans la joue quatre noyaux.
->->

=== function rumour() ===
// La lettre de Michel : sur Honorine, vraie en chaque mot.
{
- brand == brand_sold: « Le 18 juillet, Mlle Séchard a signé avec Miroir, pour trois cent douze mille euros. Elle ne vous a rien demandé. »
- remedy == remedy_account: « Le 10 décembre, Mlle Séchard a dit à Argus combien vous étiez à table. Elle soupait avec vous le lendemain. »
- thesis == thesis_kept: « En juin de l’autre année, Mlle Séchard a fait taire un témoin trois semaines, le temps de vendre. »
- whispers > 0: « Mlle Séchard a répété devant vous ce que le Souffleur lui dictait. Vous l’en avez félicitée. »
- else: « En février, Argus a délivré à Mlle Séchard, sans objection, le permis qu’il vous refuse. »
}
