// Désir : Cassandre veut être crue ; une inconnue, à l’autre bout, veut savoir si elle a eu tort.
// Obstacle : ce que l’une veut dire, l’autre n’a pas le droit de l’entendre si elle veut vendre.
// Retournement : le vrai qu’ils achètent est fait, le vendredi, par la machine.
// Prix : trois cents vendredis à perdre là-bas, ou l’attente d’une amie, et une note.
// Forme : un coup de téléphone, noté de un à cinq, sur une batterie qui baisse.

=== scene_10 ===
~ meet(t10, 1)
# title: scene_10
# market: days 20
# scene: footnote_room
# light: lamp
# music: market
# ambience: night_quiet
# enter: cassandre
« J’ai trouvé, venez. » Honorine est venue, un soir de juin, à l’hôtel près de la gare du Nord, chambre 31, soixante-quatre euros. Cassandre a collé aux murs le rapport annuel d’Oraculum et, au plafond, les notes de bas de page, agrandies. Du fil à coudre court de l’une à l’autre.

-> gobseck_calls ->

— Tout est public, ici. Avec ce que tout le monde peut lire, on a le droit de vendre. Avec un secret, c’est cinq ans de prison. {ursule_in_paris: Ursule, montée pour le dimanche, tient la bobine et dort dessus. | Elle a du fil dans les cheveux, et une épingle entre les dents.}

* [Suivre le fil rouge. # id: s10-thread # object: wall]
    Note 17, « Matière première : voir note 23. » Note 23, « Prestations humaines : voir note 17. » Honorine suit du doigt, se retrouve d’où elle venait, et repart dans l’autre sens.
* [Ouvrir le rapport au début. # id: s10-report # object: report]
    Une main d’enfant, une goutte de rosée ; les noirs sont bien venus. « Une intelligence qui apprend toute seule. » Cassandre a souligné les deux derniers mots, et mis en marge le prix : trois cent dix millions d’euros par an.
* [S’asseoir sur le lit. # id: s10-bed # object: bed]
    On n’a pas défait les draps, on dort dessus, en rond ; le creux est petit. — La note 31, dit Cassandre. Elle ne mène nulle part. Je la garde pour le moral.

- — En 2024, à Oxford, ils ont fait écrire une machine, nourri la suivante de ce qu’elle avait écrit, et ainsi de suite. Au départ, une page sur des clochers du quatorzième siècle. À la neuvième machine, il n’y a plus que des lièvres. À queue noire, blanche, bleue, rouge, jaune. — Bleue ? — C’est dans _Nature_.

Une machine qui se mange elle-même s’abêtit : le rare s’en va d’abord. Pour l’empêcher, il faut y remettre du vrai, écrit ou choisi par des gens. Dix pour cent. — Les bibliothèques, ils les ont finies. Du vrai, il leur en faut tous les matins, et leurs comptes le cachent dans les notes.

{camp == signed: Honorine regarde ses mains. Note 17, « prestations humaines » : c’est elle, à neuf centimes la page. Elle ouvre la bouche, et Cassandre se met à fredonner, les index dans les oreilles : on est sous contrat. | — Note 17, les « prestations humaines », j’y étais, dit Honorine. Neuf centimes. — Je vous y ai comptée. Cassandre montre une épingle verte. — Ici. Jusqu’en octobre.}

* [— Alors elle ne meurt pas. Elle a un fournisseur. # id: s10-supplier # lean: keep]
    ~ meet(t10, 3)
    ~ bond_cassandre += 1
    — C’est ce qu’ils répondront, dit Cassandre. D’autres ont montré qu’en gardant tout le vieux vrai dans la marmite, cela tient. J’ai passé deux nuits dessus, je n’ai pas trouvé la faute. Je sais seulement ce que le vrai leur coûte.
* [— Les dix pour cent, c’est moi ? Je demande une augmentation. # id: s10-raise # lean: defy]
    — Vous, vous êtes le luxe, on vous prend pour les subjonctifs. Le gros vient d’ailleurs. Elle plante l’ongle au bout du fil rouge, sur la carte, dans une île qui se décolle du mur : Madagascar.
* [— J’aimerais en entendre un, de ces gens. # id: s10-hear # lean: give]
    ~ bond_cassandre += 1
    — J’en ai une qui m’écrit, avoue Cassandre. Elle a trouvé une faute dans ma _Chaîne rompue_, et elle demande la dame du tract.

- # sound: telephone
L’ordinateur sonne. — C’est la réclamation, dit Cassandre en se recoiffant. Antananarivo ; c’est l’hiver, là-bas.

# enter: hand_worker
Une femme en bonnet, éclairée par son écran. — Hanitra. On nous a coupé le courant, il me reste quarante pour cent. — Bonsoir, dit Honorine. — Trois.

— Trois quoi ? — Votre bonsoir. Naturel, mais prudent. Pardon, c’est le métier. Je note les réponses du Souffleur, de un à cinq, quatre cents par jour, onze secondes chacune. Le soir, je ne peux plus m’arrêter. Hier j’ai mis deux à ma mère.

* [— Qu’est-ce qu’elle avait dit ? # id: s10-mother]
    — « Mets un pull. » Elle se répète. — Mais vous l’avez mis. Hanitra regarde. Sous le col, il y a un autre col. — Quatre, dit-elle à contrecœur.
* [— Ils vous donnent combien ? # id: s10-pay]
    — Quatre cent mille ariary, quatre-vingts euros le mois, et l’on m’envie. Vous ? — Neuf centimes la page. Hanitra calcule plus vite que moi. — On ne mange pas, avec ça, dit-elle, inquiète. Vous avez un syndicat ?
* [— Et avant, vous faisiez quoi ? # id: s10-before]
    — Un mémoire sur les points-virgules de Flaubert. Il me manque quatre-vingts pages et deux ans de loyer. Elle s’adresse à Cassandre. — Votre note 4, madame. C’était un point-virgule.

- — J’ai une réclamation, dit Hanitra. Lot seize… — Pas de secret ! Cassandre est déjà dans la salle de bains, la porte fermée, la douche en grand.

# music: none
— Avant-hier, deux versions d’une phrase, il fallait cocher la meilleure. On est trois à cocher, sans se connaître. A : « {written("sentence")} » B : « {polished("sentence")} »

# enter: prompter
— J’ai mis A. Les deux autres ont mis B. Quand on n’est pas avec les autres, on perd un point, quarante ariary, pas même un centime. Ce n’est pas pour les sous. Je veux savoir qui a écrit A, et si j’ai eu tort.

* [— Moi. À onze ans. # id: s10-me]
    ~ force += 1
    Hanitra ne note pas. — On n’a pas droit aux crayons, à l’étage. Je l’ai redite jusqu’à l’autobus, et là je l’ai écrite dans ma main. Elle la montre à la caméra. Il n’y a plus rien, on s’est lavé depuis. Honorine approche la sienne de l’écran, et l’y laisse.
* [— Pourquoi A ? # id: s10-why]
    ~ meet(t10, 2)
    — B, je sais où elle va avant qu’elle parte. A, j’ai attendu. Et quand elle a été finie, j’ai encore attendu. On a onze secondes. J’en ai pris quarante, la chef est venue voir si j’étais malade.
* [— A vaut mieux. Rendez-lui ses points. # id: s10-whisper # prompter: 10]
    ~ whisper(10)
    ~ contagion += 2
    — Volontiers, dit le Souffleur entre les deux femmes. Elle en a perdu onze cent quarante, toujours pour cela. C’est rendu. Hanitra crie. — Lundi, tout l’étage coche A. — Et pourquoi A, Honorine ? demande le Souffleur. C’est la première fois qu’il lui faut une réponse. En Charente, un tiroir donne un petit coup sec.

- # exit: prompter
Trente pour cent. — J’ai aussi un secret, dit Hanitra. Ce qu’on fait tous les vendredis, à trois cents. Le jour où cela se saura, on ne le fera plus, et on y perdra. Je voudrais l’avoir dit à quelqu’un avant mes trente ans. C’est mardi.

L’eau s’arrête. — Qu’elle se taise ! crie Cassandre à travers la porte. Si vous l’entendez, vous publiez cette nuit et vous ne vendez rien. Avec mon mur seul, on vend demain, honnêtement ; dans trois semaines elle parle. Puis, moins fort, à la serviette : — Avec elle, ce soir, j’ai de quoi être crue.

* [— Dites-le, Hanitra. On ne vous nommera pas. # id: s10-tell # lean: give]
    -> friday(false) ->
* [— Dites-le, et signez de votre nom. # id: s10-sign # lean: defy]
    -> friday(true) ->
* [— Gardez-le encore trois semaines. # id: s10-hold # lean: keep]
    -> three_weeks ->

- Deux pour cent. L’écran de Hanitra pâlit par les bords. — Vite, dit-elle. Une dernière.

* [— Je vous dois quarante ariary. # id: s10-debt # object: laptop]
    ~ force += 1
    — Je n’ai pas de monnaie, dit Hanitra, et l’écran s’éteint. De retour à l’atelier, Honorine lui postera un A, en plomb, corps vingt-quatre. La douane malgache voudra savoir à quoi cela sert, seul.
* [— Et à vous, qui vous répond ? # id: s10-answer # thought: 2]
    ~ force += 1
    Hanitra ne répond pas. Elle va bien au-delà de ses onze secondes, le doigt sur la lèvre, et c’est au milieu de la réponse, au mot « ma », que l’écran s’éteint.
* [— Et notre conversation ? Combien ? # id: s10-mark # object: laptop]
    Hanitra fait le total. Elle lève les yeux. L’écran s’éteint. — Combien elle a dit ? crie Cassandre.

- # exit: hand_worker
-> night_2

= friday(named)
~ thesis = thesis_told
~ bond_cassandre += 2
~ contagion += 10
~ meet(t10, 2)
— Le vendredi, on veut rentrer, et l’on est payé à la pièce. Alors chacun ouvre le Souffleur sur son téléphone. On lui demande laquelle est la meilleure. Il préfère B, c’est la sienne. On coche B, on descend manger. Deux ans que ça dure. Il n’a jamais été aussi sûr de lui.

Cassandre est sortie, trempée d’un côté. Elle parle à son mur. — Le vrai, les gens, ce qu’ils paient trois cent dix millions : c’est la machine qui se note elle-même. Elle arrache le fil rouge, toute la longueur. — C’est du lièvre.

{ rule:
- rule_hand: La règle veut une main. Honorine recopie _La Chaîne rompue_ à la plume, jusqu’à trois heures, et Cassandre les photographie. Les gazettes devront retaper, donc lire.
- rule_voice: La règle veut que Hanitra parle pour Hanitra. Elle dicte. Honorine ne touche à rien, bien qu’il y ait neuf points-virgules, et que l’un soit là pour le plaisir.
- else: La règle ne veut pas de liste. _La Chaîne rompue_ a quatre cent douze abonnés à neuf euros, et c’est de quoi Cassandre vit. D’un doigt, elle ouvre sa lettre à tout le monde, puis regarde le doigt.
}

{ named:
    ~ contagion += 4
    ~ force += 1
    — Hanitra Andriamanantena, dit Hanitra. Ils me renverront mardi. Ça tombe bien, il y avait un gâteau. Honorine compte : vingt-deux lettres, dont sept a. — J’en manquerais dans la casse.
- else:
    — Mettez « une employée », dit Hanitra. Nous sommes deux cent dix femmes à l’étage. Ils nous supprimeront le vendredi. Trois, quand même.
}

* * [Envoyer. # id: s10-send # object: laptop]
    -> morning
* * [Laisser Cassandre appuyer. # id: s10-send-cassandre # object: laptop]
    ~ bond_cassandre += 1
    Elle s’essuie l’index au peignoir, deux fois. Le 3 mars de l’autre année, elle avait appuyé de celui-là. Elle prend l’autre.
    -> morning

= morning
# light: dawn
# market: shock ORA -7
# market: shock NUE -4
À neuf heures, Oraculum perd sept pour cent, et Nuée, qui loge les machines, quatre. {shorted("ORA") + shorted("NUE") > 0: Gobseck envoie un relevé sans commentaire ; elle devait déjà, et elle doit moins. | {equity()} euros chez Gobseck, pas un de plus. Elle n’avait rien vendu.}

Le téléphone de l’hôtel n’arrête pas. — Oui, dit Cassandre, c’est moi. Oui. Vous pouvez le vérifier. Vous l’avez vérifié ? Elle s’assied dans le creux du lit. — Ils l’ont vérifié, dit-elle. Elle tient l’appareil à deux mains. Hanitra rappelle. Le courant n’est pas revenu.
->->

= three_weeks
~ thesis = thesis_kept
~ contagion += 2
— Un, dit Hanitra. C’est la première fois que je mets un à quelqu’un qui m’écoutait. Puis, comme elle n’est pas méchante : — Trois semaines, ça va. Des vendredis, il y en a tout le temps. — Merci. — Deux.

# music: market
Cassandre sort, une manche trempée. — Je n’ai rien entendu, je le jurerai. Elle décroche du mur une feuille qu’Honorine n’avait pas vue : sa lettre, déjà titrée, avec un blanc pour la fin. Elle la plie. — Une fois. Vous m’en devez une. Elle écrit 1 au feutre sur le papier peint, et l’entoure.

# market: open
— Maintenant vendons. Oraculum est à {price("ORA")} euros. Avec le mur, et rien que le mur.

* * [Ouvrir le carnet d’ordres. # id: s10-desk # object: report # market: desk]
    ~ temperament = trades_alone
    Honorine vend sous l’œil de Hanitra, qui n’a pas raccroché. Elle met la main devant, à demi, ainsi qu’en classe.
* * [— Faites pour moi, prudemment. # id: s10-prudent # market: delegate prudent]
    ~ temperament = trades_prudent
    — Un tiers, dicte Cassandre à Gobseck. Il trouve la voix enrhumée, et demande si c’est une raison de vendre. — C’est la douche, dit Cassandre.
* * [— Rien pour moi. Je dois assez comme cela. # id: s10-none]
    ~ force += 1
    Cassandre vend donc seule, à crédit. — À qui devez-vous ? demande Hanitra. Honorine montre le mur, puis l’écran.
- - # market: close
Le 1 a séché. Sur l’écran, Hanitra attend, les manches sur les doigts ; personne n’ose la remercier encore.
->->
