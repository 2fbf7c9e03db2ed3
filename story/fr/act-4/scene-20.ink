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
Dernier jeudi d’août, neuf heures du soir, trente-trois degrés sous le toit. On soupe dans la chambre de Danielle, au-dessus de l’atelier, la table poussée contre le lit. Il y a du melon et du jambon. Ils sont sept, et depuis deux jours ils ne se parlent plus.

-> gobseck_calls ->

Mardi, chacun a trouvé une lettre à son nom, belle, sans signature, taillée pour lui. On n’y ment pas ; j’ai vérifié. Celle d’Honorine dit : « De votre roman, Mme d’Arthez a lu cent douze pages. Il en a deux cent quarante. » Elle lui va. Elle la porte sur elle depuis deux jours.

Voici le souper. Honorine coupe le melon, Michel passe le sel sans lever les yeux, Fulgence en raconte une bonne, Danielle tousse. Il ne s’est rien passé d’autre. Pour comprendre, il faudrait leurs lettres. Dans quelle poche voulez-vous lire ?

- (pockets)
* [Dans celle de Michel. # id: s20-pocket-michel]
    ~ seen += 1
    {rumour()}
    Michel a donc vu Honorine couper le melon, hésiter, et lui donner la tranche du bout. Il s’est dit qu’elle savait qu’il savait. Il a poussé vers elle le sel, pour n’avoir pas à dire merci. {bond_michel > 2: Il l’aurait crue, elle, contre n’importe qui.|Il mange vite. Il n’a pas faim.}
* [Dans celle de Cassandre. # id: s20-pocket-cassandre]
    ~ seen += 1
    « M. Chrestien touche d’Argus onze euros vingt par mois, au titre du portillon qu’il a dessiné. »
    Cassandre a donc vu venir le sel au bout d’un bras. Onze euros vingt, c’est le prix de trois melons. Il y en a trois sur la table, et c’est Michel qui les a montés. Elle a repris du jambon.
* [Dans celle de Fulgence. # id: s20-pocket-fulgence]
    ~ seen += 1
    « Au feuillet 731 de Mme d’Arthez, un auteur comique que personne n’ose prévenir. Il compte sur ses doigts. »
    Fulgence, auteur comique, note tout sur cinq, et se sert de sa main. Il raconte l’évêque et le perroquet, qui vaut quatre. Danielle a toussé avant la fin. Alors il a replié les doigts un par un, les a mis sous la table, et a fini l’histoire pour le jambon.
* [Dans celle de Bridau. # id: s20-pocket-bridau]
    ~ seen += 1
    « M. Ridal tient un carnet où ses amis sont notés. Vous avez deux. »
    Le carnet est dans la veste de Fulgence, et la veste au dossier de Bridau, qui le sent contre ses côtes. À la chute de l’évêque, le peintre n’a pas ri. Il tient son verre de la main gauche. La droite est en poche, sur la lettre.

- { seen < 2: -> pockets }
Dans la lettre d’Ursule il n’y avait qu’une ligne : « Mlle Séchard n’est pas votre mère ; l’État lui verse pour vous cent quatre-vingt-dix-neuf euros par mois. » Elle ne l’a dit à personne. Elle mange son melon jusqu’au vert.

* [Lire la sienne à voix haute. # id: s20-read-hers # lean: give]
    ~ bond_danielle += 1
    ~ contagion += 1
    — Cent douze, c’est exact, répond Danielle. J’arrive à votre phrase, et il faut que j’aille écrire. J’ai recommencé trois fois, trois fois je me suis levée. Je comptais vous le dire au fromage.
    Honorine s’est assise. Elle regarde la salière un long moment, et finit par saler son melon, deux fois. Alors Michel sort sa lettre.
* [— Les lettres, sur la table. Toutes. # id: s20-all # lean: defy]
    ~ contagion += 1
    ~ bond_michel += 1
    Personne ne bouge. Elle retourne elle-même la poche de Michel, devant tous, et il se laisse faire, rouge. C’est ce qui les décide : Bridau donne la sienne, puis Fulgence, puis Cassandre, en deux exemplaires. — Et la vôtre ? dit Danielle. J’ai lu jusqu’à la page cent douze, oui. Après, il a fallu que j’aille écrire. Honorine reste le couteau en l’air.
* [Couper encore du melon, et se taire. # id: s20-melon # lean: keep]
    ~ bond_michel -= 1
    Michel se lève : il a un gond à voir. Fulgence a trop chaud, Bridau aussi. Cela fait trois chaises vides. Alors Ursule pose sa fourchette. — Moi, j’ai une lettre, dit-elle à Honorine. Tu touches cent quatre-vingt-dix-neuf euros pour moi. C’est bien payé ? Dans l’escalier, les pas s’arrêtent, et remontent.
* [— Qui les a écrites ? Vous, là-dessous, répondez. # id: s20-whisper # prompter: 11 # lean: yield]
    ~ whisper(11)
    ~ bond_michel += 1
    ~ bond_cassandre += 1
    C’est le Souffleur, sous le lit. — On m’en a commandé six cent mille. Voulez-vous que je lise celles-ci tout haut ? Ce sera plus vite fait. Il les lit bien, sans plaider pour personne. En deux minutes ils sont délivrés, et n’ont rien eu à dire. À l’étage au-dessous, dans son tiroir, la peau s’est mise à l’étroit.

- Les lettres sont à plat entre les écorces, et l’on a chaud. — Voici la mienne, dit Danielle. « M. Bianchon vous donne jusqu’à la Toussaint ; il n’ose pas vous le dire. » Il me l’a dit en juin, devant le poireau. Cela leur en fait une de manquée. Passez-moi le sel.

* [— Tout est vrai. C’est coupé trop court. # id: s20-cut-short # lean: defy]
    ~ meet(t20, 2)
    On rajoute les bouts. Les onze euros vingt de Michel vont à une caisse de grève ; les cent quatre-vingt-dix-neuf, aux souliers d’Ursule. Michel écrit au dos de chaque lettre ce qu’on en avait ôté. C’est partout plus long que la lettre. Fulgence a rouvert les doigts.
* [— Tout est vrai, et nous nous le taisions. # id: s20-kept-quiet # lean: yield]
    ~ meet(t20, 3)
    — Deux sur cinq, dit Bridau à Fulgence, dont le carnet note tout le monde. En quoi ? — En gaieté, avoue Fulgence. Bridau, qui n’a plus peint une main depuis des années, y réfléchit. — Deux, dit-il. Tout de même. Il tend son verre. On se dit encore plusieurs choses, pas toutes agréables. Danielle respire mieux.
* [— Rien, là-dedans, de ce qu’on dit à la soupe. # id: s20-blind # thought: 15 # lean: keep]
    ~ contagion += 1
    On vérifie : un brevet, une allocation, un feuillet resté devant la fenêtre. Pas un mot prononcé à table, entre sept et neuf heures ; c’est l’heure où Corentin, chez Argus, n’entend rien. — Ils nous connaissent debout, dit Ursule. Elle se ressert.

- — Argus a trouvé, Oraculum a écrit, dit Cassandre. Ils veulent qu’on ne soupe plus. Sur nous, on sait qui paie qui, à onze euros près. Sur eux, personne ne l’a jamais dit. Elle déplie sur le drap un grand papier : les six géants en rond, et trente paiements, tirés des notes de bas de page. Danielle y pose son bol.

— J’appelle cela la Machine. Ils se vantent de gagner des milliards. Je crois que c’est toujours le même argent, qu’ils se passent. Je cherche depuis trois ans le fil qui fait le tour. Elle pose sur le plan la bobine rouge.

* [Prendre la bobine. # id: s20-thread # object: plan # map: machine # lean: give]
* [Tenir la lampe, et laisser tirer Cassandre. # id: s20-lamp # object: lamp # lean: keep]
    ~ bond_cassandre += 1
    La lampe chauffe, Honorine change de main. Cassandre pique, tire, se trompe, arrache, insulte Nucingen. Puis elle ne dit plus rien.

-
~ found = machine_found()
{ found:
- 6:
    ~ bond_cassandre += 1
    ~ force += 1
    Les six fils, Honorine les a trouvés seule, en lisant le plan comme le plomb, à l’envers : de qui est payé vers qui paie. — Trois ans, dit Cassandre. Elle n’est pas vexée. Elle passe l’ongle sur les six nœuds et les compte plusieurs fois.
- 5: -> nearly(found) ->
- 4: -> nearly(found) ->
- 3: -> nearly(found) ->
- else:
    {found > 0: Honorine avait tiré les premiers ; Cassandre fait les autres, la bobine entre les dents.|C’est Cassandre qui tire, la bobine entre les dents.} Au sixième nœud, elle recule jusqu’au mur. Trois ans qu’elle avait tout. — Regardez-le, vous, dit-elle à Honorine. Que je sois sûre.
}

# music: market
Nuée paie Oraculum, qui paie Nucingen, qui prête à l’Absolu, qui paie Miroir, qui paie Argus, qui loue ses heures à Nuée. Six géants, un seul argent ; il fait le tour, et chacun l’inscrit en recette. — C’est la roue du moulin, chez Miroir, dit Michel : elle pousse la rivière. On se retourne vers Danielle. Elle dort, assise.

# market: open
— Imprimé, posté, ils ne pourront pas le retirer, dit Cassandre tout bas. Ou bien nous vendons demain, et nous parlons dans huit jours ; j’ai le droit, tout est public. Elle n’a regardé personne. — Cette fois, je ne vous demande rien.

* [— On l’imprime. Cette nuit. # id: s20-publish # object: plan # lean: defy]
    ~ machine_published = true
    ~ setting = true
    ~ contagion += 10
    ~ bond_cassandre += 1
    {thesis == thesis_kept: — Je vous en devais une, dit Honorine. Vous l’aviez écrit au mur, et entouré. Cassandre ôte ses souliers pour descendre.|— Vous perdez huit jours d’avance, dit Cassandre, presque gaie, et elle ôte ses souliers pour descendre.} Le rond, les noms, les montants, pas un adjectif. Quatre cents feuilles avant la levée de six heures.
* [— Vendons d’abord. Huit jours. # id: s20-keep # object: telephone # market: desk # lean: keep]
    ~ temperament = trades_alone
    ~ contagion = MAX(0, contagion - 1)
    {owed() > 0: Honorine a écrit l’ordre sur le rebord du lit.|Honorine n’a rien vendu, finalement ; elle s’est seulement tue.} Cassandre replie le plan en huit, en seize, jusqu’à ce qu’il tienne dans un poing. — C’est mon meilleur soir depuis trois ans, dit-elle. Je le croyais plus gai. Michel regarde ce poing.
* [— Lousteau. Il saura le faire lire. # id: s20-lousteau # object: telephone # sound: telephone # lean: yield]
    { lousteau_owes:
        ~ machine_published = true
        ~ contagion += 7
        On lui dicte les six noms ; on l’entend respirer. — C’est la page que je vous dois, dit Lousteau. Vous savez ce qu’elle me coûte ? — Deux cents euros. — C’est vrai, dit-il. Demain, à la une, et je signe. Il épelle son nom, pour rire, et se trompe d’une lettre.
    - else:
        ~ contagion += 2
        # market: shock ORA -2
        Il admire, il remercie. Il en fera deux articles, le pour et le contre, un par poche. Le vrai aura la page douze, que personne ne relit. — C’est ce que j’ai de mieux, dit Lousteau. Il ne lui devait rien.
    }

- # market: close
# music: none
Onze heures. Ils descendent tous, sur la pointe des pieds. Danielle a rouvert les yeux. — J’ai encore cinq lignes, dit-elle à Honorine. Le livre finit au bas de celui-ci. C’est le feuillet neuf cent douze. Elle essuie sa plume. Le bleu lui est passé des lèvres aux ongles.

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
- evening_stayed: Ursule entre, pieds nus. Elle regarde les deux mains, celle de dessus, celle de dessous, puis le feuillet. — Elle a fini ? — Non, dit Honorine. — D’accord, dit Ursule. Elle va jusqu’au milieu de la chambre et, du talon, deux fois, elle frappe le plancher.
- evening_plan: Derrière elle, Ursule est montée pieds nus. Elle lit le bas du feuillet par-dessous le coude d’Honorine. — Elle a pas fini. — Non. — Elle avait dit cinq lignes. Elle les compte : il y en a quatre. Alors, du talon, deux fois, elle frappe le plancher.
- else: C’est Ursule qui les trouve, pieds nus, à cinq heures. Elle ne demande rien. De sa main propre, elle soulève les doigts d’Honorine, un par un, ainsi qu’on lui a appris à tenir un composteur : sans rien faire tomber. Puis, du talon, deux fois, elle frappe le plancher.
}

* [Frapper aussi, deux fois. # id: s20-knock # lean: give]
    ~ bond_ursule += 1
    En bas, on parlait. On ne parle plus. Une chaise recule, une seule, puis les pas de Michel viennent jusqu’au pied de l’escalier et s’y arrêtent, le temps d’ôter ses souliers.
* [Fermer l’encrier. # id: s20-inkwell # object: pages # lean: keep]
    Le bouchon est de verre, il entre à frottement. Elle l’enfonce d’un quart de tour, ainsi que Danielle faisait chaque soir. Ses doigts sont violets. Elle les regarde, et elle ne va pas les laver.
* [Ouvrir la fenêtre. # id: s20-window # lean: yield]
    C’est jour de marché : on décharge des melons sur la place. Le boulanger lève la tête, à cause de l’heure. Elle a voulu lui faire un signe, et ne sait pas lequel ; il ôte son calot.

- {brand == brand_sold: À huit heures, on appelle de Genève : le 9 septembre tient toujours, il faudra venir à jeun. Honorine note.|Bianchon vient à sept heures. Il ôte sa montre avant d’entrer, et ne sait où la poser.}

{ machine_published: -> falling -> }

# music: honorine
# enter: honore
{ last_evening:
- evening_stayed: Sous le feuillet neuf cent douze il y en a un autre, blanc. Danielle l’avait préparé : le numéro en haut, à l’encre violette, et dessous : _Troisième exigence. Pour H._ Elle avait dit, le premier dimanche : laisser de quoi servir après soi. La plume est chaude, elle était au soleil.
- evening_plan: Le bol était posé sur une feuille blanche, où il a laissé son rond. Elle porte le numéro neuf cent treize, à l’encre violette, et dessous : _Troisième exigence. Pour H. Mangez d’abord._ Danielle avait dit, le premier dimanche : laisser de quoi servir après soi.
- else: Sous l’assiette aux prunes, Danielle avait glissé une feuille, où Honorine n’aurait qu’à regarder en ayant fini. Le numéro neuf cent treize, à l’encre violette, et dessous : _Troisième exigence. Pour H._ Laisser de quoi servir après soi. Honorine met les quatre noyaux dans l’assiette, en rang.
}

* [L’écrire là. # id: s20-write # object: pages # write: transcendence]
    ~ transcendence_kind = transcendence_own
    ~ force += 2
    « {written("transcendence")} » L’encre violette met longtemps à sécher, à cause de la chaleur. On attend.
* [Laisser chercher Honorine. # id: s20-write-hers # object: pages]
    ~ transcendence_kind = transcendence_honorine
    Elle en fait trois, elle en barre deux. Dites laquelle est restée.
    * * [« Ce que ma main a fait, ta main peut le refaire sans moi. » # id: s20-write-hand # write: transcendence=hand]
    * * [« Je te laisse une dette : lis-moi devant quelqu’un. » # id: s20-write-debt # write: transcendence=debt]
    * * [« Tourne la page, ce n’est pas moi qui l’ai écrite jusqu’au bout. » # id: s20-write-page # write: transcendence=page]
    - - Elle la souffle pour la sécher, et la remet sous l’autre, à sa place, qui est la dernière.
* [Laisser la page blanche, et la remettre sous les autres. # id: s20-blank # object: pages]
    Neuf cent treize, blanc. Honorine égalise la pile contre le drap. Elle sait où il est.

- {last_evening == evening_plan: Elle redescend le bol. Dans l’évier, elle le lave, et elle lave aussi l’assiette qui l’avait couvert.|En bas, quelqu’un a mis l’eau à chauffer et sort les bols. On l’entend compter jusqu’à sept, s’arrêter, et en remettre un.}

-> night_4

= nearly(found_here)
Il a fallu deux mains : Honorine a tiré {found_here == 5:cinq fils|{found_here == 4:quatre fils|trois fils}}, Cassandre le reste, et elles se sont cognées au-dessus de Nucingen. — Celui-là, je l’avais, dit Cassandre. — Moi aussi, dit Honorine. Au sixième nœud, elles tiennent chacune un bout et ne savent plus laquelle doit lâcher.
->->

= falling
# market: shock MIR -6
# market: shock ORA -9
# market: shock ARG -5
# market: shock NUC -8
# market: shock NUE -8
# market: shock ABS -7
À neuf heures, les six décrochent ensemble ; Oraculum est à {price("ORA")} euros. C’est ce que Cassandre attend depuis trois ans. Elle est assise sur la dernière marche, les mains noires, et n’a pas regardé.
->->

= beside
# exit: cenacle_people
# exit: cassandre
# exit: ursule
C’est la chaise du père, la paille creuse du côté gauche. La plume va : deux temps, un arrêt, deux temps. Honorine ne sait plus si elle écoute écrire ou respirer. {asked_pardon: Elle a demandé pardon, une fois, dans un appareil, d’être restée loin. Ici, il suffit d’être assise.|Le lundi où son père toussait, elle a fini une page au lieu de descendre. Ce soir, elle n’en a pas apporté.}

Vers deux heures, son ventre crie. Danielle s’arrête au milieu de la ligne. — Vous n’avez rien mangé à table. — Finissez, dit Honorine. — Je sais la suite, elle ne va pas s’en aller. Il reste du melon.

* * [Manger, puisqu’on le lui demande. # id: s20-stay-eat # sound: spoon]
    Elle mange. Danielle, la plume levée, suit chaque bouchée. — L’autre tranche aussi. Honorine mange l’autre tranche. Le jus lui coule jusqu’au coude, elle n’a pas de serviette, elle s’essuie au drap. Danielle rit.
* * [Lui en tendre un morceau, au bout du couteau. # id: s20-stay-share]
    ~ bond_danielle += 1
    Danielle mord, et mâche avec attention, du côté où elle a des dents. — Il y manque du sel, dit-elle. Honorine en met. Elles mangent le reste ainsi, un morceau chacune, en le salant, et c’est bien meilleur.

- - — C’est bien, dit Danielle. Sa main est venue se poser sur celle d’Honorine. Elle a fait cela un soir de janvier, devant un feu, une seconde, et elle avait repris la louche.

Honorine attend qu’elle la reprenne. La nuit fraîchit, on entend la fontaine. La lampe baisse. Sur le feuillet il y a : « On frappa. Elle posa une assiette de plus, et ». Le jour vient. Elle attend.
->->

= below(in_type)
# scene: refuge_shop
# light: lamp
# ambience: hand_press
{in_type: Le plomb ne sait faire que des lignes droites. Pour le rond, Michel en coupe trente-six bouts, en biais, qu’Honorine range de dix degrés en dix degrés. Cassandre dicte les montants par cœur.|Honorine recopie les trente montants à la plume, pour qu’il en existe un double. Cassandre dicte, elle les sait.} On a laissé ouverte la porte de l’escalier.

À une heure, au plafond, deux coups de talon. Ursule a dû le lui apprendre.

* * [Répondre, du manche à balai. # id: s20-plan-knock]
    ~ bond_danielle += 1
    Deux. Là-haut, on rit, ou l’on tousse. À deux heures cela recommence, et Honorine répond ; à trois heures aussi. Le lundi où son père toussait, elle n’avait pas frappé. Elle frappe chaque fois, juste assez fort, et reprend son ouvrage.
* * [Monter voir. # id: s20-plan-climb # sound: stairs]
    ~ force += 1
    Danielle écrit, les lunettes au bout du nez. — J’ai tapé pour dire que je vous entendais. Avez-vous mangé ? — Tout à l’heure. — Tout à l’heure, ce sera froid, dit Danielle. Redescendez. J’ai trois lignes à faire, et vous êtes dans la lumière.

- - # scene: danielle_room
# light: lamp
# ambience: night_quiet
# enter: danielle
À quatre heures, Honorine monte {in_type: la première épreuve, encore mouillée, qu’elle tient par les coins|le double, dont l’encre n’est pas sèche}. La lampe est allumée. Danielle est assise très droite, la plume debout entre les doigts. « On frappa. Elle posa une assiette de plus, et ». Honorine cherche où poser sa feuille.

Sur la table, il y a un bol sous une assiette retournée, ainsi qu’on fait pour qui rentre tard. La soupe est froide. Honorine la mange toute, debout, la feuille dans l’autre main.
->->

= pen
# exit: cenacle_people
# exit: cassandre
# exit: ursule
— Votre main, oui, dit Danielle. Pas vos phrases. Elle garde la plume ; Honorine met sa main par-dessus, à peine. {rule == rule_hand: « Rien ne part d’ici sans être passé par une main » : celle-ci passe par deux.|À deux, elles pèsent ce qu’il faut.} — À votre gauche, il y a des prunes. Mangez pendant que je cherche.

C’est Danielle qui mène. Une ligne prend une heure. Honorine mange les prunes de la main gauche, et garde les noyaux dans sa joue pour ne pas se pencher. Vers deux heures, un mot manque. Honorine l’a ; il est court, il est juste.

* * [Le lui dire. # id: s20-pen-say]
    — Il est bon, dit Danielle. Non. Elle attend. Elle en trouve un autre, un peu bête, et la phrase tient dessus. — Reprenez une prune, dit-elle.
* * [Attendre qu’il vienne. # id: s20-pen-wait]
    ~ bond_danielle += 1
    Cela dure le temps de trois prunes. Quand il vient, ce n’est pas celui-là. Honorine le sent arriver dans le poignet avant de le lire, et elle rit, la bouche pleine. — Chut, dit Danielle, contente.

- - « On frappa. » La main va à la ligne, se ravise, revient. « Elle posa une assiette de plus, et ». Honorine attend la suite. Sous la sienne, la main ne cherche plus, elle pèse. Une goutte se forme au bec, violette, tombe dans la marge, et ce n’est pas un point.

Honorine n’a pas mis le point. Elle n’a pas bougé non plus. La crampe est venue, puis elle est passée. Il lui reste dans la joue quatre noyaux.
->->

=== function rumour() ===
// La lettre de Michel : sur Honorine, vraie en chaque mot.
{ brand == brand_sold:
    « Le 18 juillet, Mlle Séchard a signé avec Miroir, pour trois cent douze mille euros. Elle ne vous a rien demandé. »
- else:
    { remedy == remedy_account:
        « Le 10 décembre, Mlle Séchard a dit à un bureau d’Argus combien vous étiez à table. Elle soupait avec vous le lendemain. »
    - else:
        { thesis == thesis_kept:
            « En juin de l’autre année, Mlle Séchard a fait taire un témoin trois semaines, le temps de vendre. »
        - else:
            { whispers > 0:
                « Depuis deux ans, {whispers > 1:{whispers} phrases de Mlle Séchard lui ont été dictées par le Souffleur|une phrase de Mlle Séchard lui a été dictée par le Souffleur}. Vous l’en avez félicitée. »
            - else:
                « En février, Argus a délivré à Mlle Séchard, sans objection, le permis qu’il vous refuse. »
            }
        }
    }
}
