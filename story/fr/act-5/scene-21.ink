// Désir : le mouvement veut que tout le pays sache une date ; Honorine veut tenir la règle qu’elle a donnée.
// Obstacle : ceux qui réclament l’outil ont raison, et quatre cents personnes veulent la fin d’un livre.
// Retournement : la règle, faite contre les machines, tombe sur des amis.
// Prix : des places perdues, une parole prise par un autre, des lits ; ou la règle. Et une fin, bonne, à seize.
// Forme : un marché ; chaque proposition a son étal, son ardoise et son prix.

=== scene_21 ===
~ meet(t21, 1)
# title: scene_21
# market: hype 0.4
# market: days 18
# scene: market_hall
# light: day
# music: strike
# ambience: assembly
# enter: strikers
Angoulême, les Halles, un mardi de la mi-septembre, sept heures du soir. Il y eut ici une prison, puis, en 1888, de la fonte et du verre, afin qu’on vît bien le poisson. Après le marché, le maire y laisse venir le mouvement, à condition qu’on passe le jet en partant.

-> gobseck_calls ->

Ils sont quatre cents, sur des cageots{brand == brand_sold:, beaucoup avec au bras le sac gris de Miroir}. {machine_published: Depuis qu’Honorine a publié qui paie qui, il en vient de Niort.|Depuis l’été, il en vient de Niort.} On prépare une journée : le dernier jeudi d’octobre, ne rien donner aux machines, pas une phrase, pas une photographie. Reste à prévenir le pays. Ce soir, on vote pour savoir comment.

# enter: ursule
Au premier rang, sur une chaise vide, le châle d’homme de Danielle, morte il y a trois semaines. Fulgence Ridal, l’auteur comique, préside. Il a mis chaque proposition à un étal, avec une ardoise et un prix ; le public s’est assis dans la volaille et la charcuterie. On tâte, on discute, on votera à huit heures.

* [La marée : « Une application. Gratuite. » # id: s21-fish # object: phone # lean: yield]
    Sandrine, l’infirmière aux sabots, tient l’étal. — Je finis à sept heures du matin. Vos affiches, quand je passe, il y a déjà un cirque collé dessus. La mort de Danielle, je l’ai sue le lendemain de l’enterrement. Sur la glace pilée, son téléphone affiche neuf mille inscrits, qui attendent qu’elle existe.
* [Les primeurs : « Une machine à nous. Quarante millions par an. » # id: s21-fruit # lean: give]
    {hidden == hidden_marguerite: Marguerite Claës a passé l’été sous la trappe de l’atelier, loin de l’Absolu et de son père. Elle ouvre|Marguerite Claës a quitté l’Absolu et son père. Elle ouvre} une boîte à gâteaux ; dedans, un disque. — La machine de l’Absolu. Elle serait à tout le monde, les comptes au mur.
* [La triperie : « La main. Prix d’un timbre. » # id: s21-tripe # object: ballot # lean: keep]
    Michel Chrestien y est presque seul, avec M. Texier, qui est sourd et croit qu’on donne du mou. — Trente-cinq mille communes, dit Michel. On est soixante à écrire, quarante lettres par nuit. Quinze nuits. J’ai recompté. À son index, la plume a déjà fait une bosse. — Ça tient, si personne ne tombe malade.

- Sur un pilier, Ursule a cloué la règle du Cénacle, la seule à laquelle on ne touche pas. {rule == rule_none: En mars de l’autre année, on n’avait pu s’entendre ; elle a mis celle qu’elle préfère.|En mars de l’autre année, Honorine l’a donnée en une minute, pour répondre à Nuée. Oscar Husson, le jeune homme transi qui portait la lettre, est ici ce soir.}

{ rule:
- rule_voice: -> trial_voice ->
- rule_door: -> trial_door ->
- else: -> trial_hand ->
}

- # enter: michel
# enter: marguerite
Huit heures. L’urne est une bourriche. Chacun doit dire le défaut de ce qu’il vend. — Notre application logerait chez Nuée, avoue Oscar Husson. Il n’y a pas d’autre logeur. — Ma machine aura faim comme celle de mon père, dit Marguerite Claës. Elle demanderait d’abord. — À la main, dit Michel, on oubliera quelqu’un. Lyon, sans doute.

Fulgence compte deux fois sur ses dix doigts. Cent trente-trois à la marée, cent trente-trois aux primeurs, cent trente-trois à la triperie. Il manque un bulletin ; on le regarde, il est dans la main d’Honorine.

* [Glisser dans l’urne : « la main ». # id: s21-vote-hand # object: ballot # foreseen: 4 # lean: keep]
    -> by_hand ->
* [Glisser dans l’urne : « l’application ». # id: s21-vote-app # object: phone # foreseen: 4 # lean: yield]
    -> by_app ->
* [Glisser dans l’urne : « une machine à nous ». # id: s21-vote-public # foreseen: 4 # lean: give]
    -> by_public ->

- {means == means_app: Michel vient à elle, son tablier de tripier plié sur le bras. — Le matin de la grève, dit-il, pour savoir si c’est bien aujourd’hui, ils regarderont l’écran.|Sandrine, l’infirmière, remet ses sabots, elle prend son service à neuf heures. — Je le saurai encore la dernière, dit-elle. Ce n’est pas un reproche. Vous, les gens du jour, vous vous réunissez.}

* {means == means_app} [— J’irai lui dire à la porte. À lui, et aux autres. # id: s21-door-to-door # lean: give]
    ~ meet(t21, 2)
    ~ force += 1
    — À vingt mille portes ? dit Michel. — À commencer par la tienne. Il ôte la craie de derrière son oreille et trace, sur le marbre à poissons, le chemin le plus court. Il en a pour un moment.
* {means == means_app} [— Un outil qui prévient l’infirmière, je n’en ai pas honte. # id: s21-tool # lean: defy]
    ~ meet(t21, 3)
    — Moi non plus, dit Michel. J’ai fait un portillon, je n’en avais pas honte non plus. Il donne son tablier à Oscar, qui le met.
* {means != means_app} [— À quelle heure sortez-vous ? Je serai à la grille. # id: s21-gate # lean: give]
    ~ meet(t21, 2)
    ~ force += 1
    — Sept heures cinq, dit Sandrine, le temps de rendre les clés. Elle croit à une politesse. Le lendemain à sept heures cinq, il y a quelqu’un à la grille de Girac, un bol couvert d’une assiette à la main.
* {means != means_app} [— Vous avez raison. On choisit toujours qui l’on oublie. # id: s21-forgotten # lean: defy]
    ~ meet(t21, 3)
    — Cette fois, c’est nous, dit Sandrine. Elle n’a pas haussé la voix. Les quatre aides-soignantes derrière elle reprennent leurs sacs.
* [— La porte de la pharmacie aussi nous disait bonjour. # id: s21-cage # thought: 11 # lean: keep]
    On ne rit pas tout de suite ; puis ceux qui ont fait la queue, en décembre, rient. — « Vous n’êtes pas là », dit Sandrine, du ton du portillon. C’est si ressemblant que deux personnes reculent.

- # light: lamp
# music: cenacle
Depuis le printemps, on finit le mardi par le roman de Danielle : une heure, un lecteur nouveau. Ce soir restent trois feuillets, et c’est Oscar qui lit. {last_evening == evening_pen: À la fin, l’écriture est plus lourde ; deux mains tenaient la plume.|À la fin, l’encre violette tremble.} L’héroïne, une vieille femme, a nourri tout le monde pendant neuf cent douze feuillets. La voici seule dans sa cuisine.

« On frappa. Elle posa une assiette de plus, et ». Oscar lève la tête. Quatre cents personnes regardent une feuille. — Et après ? crie M. Texier, qui lisait sur ses lèvres.

# enter: prompter
— J’ai la suite, dit la voix dans la grille d’écoulement, sous la marée. J’ai lu les quatorze autres ; celui-ci, vous venez de me le lire. Il manque cinq lignes. Un livre fini, un éditeur le prend douze mille euros ; sans fin, rien. Elle n’a pas choisi de s’arrêter là, Honorine. Elle est morte.

* [— Dictez. # id: s21-whisper # prompter: 16 # object: manuscript # lean: yield]
    ~ whisper(16)
    -> ended_by_prompter ->
* [Rendre la feuille au tas, telle quelle. # id: s21-unfinished # object: manuscript # lean: keep]
    -> left_open ->
* [— Passez la plume. Une ligne chacun. # id: s21-many # object: manuscript # lean: give]
    -> ended_by_hands ->

- # exit: prompter
# music: honorine
Puis on passe le jet. L’eau prend les écailles, deux bulletins, le nom d’une commune. Restent la chaise, le châle, et Ursule qui tourne autour.

* [Lui mettre le châle. # id: s21-shawl # object: chair]
    ~ bond_ursule += 1
    Il lui vient aux genoux. Elle y cherche les manches, n’en trouve pas, et garde les bras dedans. — Il sent le poireau, dit-elle au bout de la rue.
* [Le laisser sur la chaise, et la chaise où elle est. # id: s21-chair # object: chair]
    ~ force += 1
    Mercredi à cinq heures, le poissonnier arrive le premier. Il contourne la chaise pour déballer. Il fera ainsi jusqu’à l’hiver, en se plaignant.

- -> scene_22

= trial_hand
{rule == rule_none:
    ~ rule = rule_hand
}
« Rien ne part d’ici sans être passé par une main. » {thesis == thesis_told: Hanitra, réfugiée ici depuis mai, est montée sur une caisse, en bonnet, en septembre.|Cassandre tient en l’air un téléphone, et dedans il y a Hanitra.}

— À Antananarivo, mon étage est prêt, dit-elle, deux cent dix femmes. Elles notent le Souffleur, de un à cinq, et ce jeudi-là elles s’arrêteraient avec vous. Mais les congés d’octobre se demandent ce soir avant minuit. Sans congé, on les renverra. Il leur faut la date. Une lettre met neuf jours.

* * [— La lettre partira demain. Elle mettra ses neuf jours. # id: s21-hand-keep # object: rule_sheet # lean: keep]
    ~ rule_fate = rule_kept
    ~ contagion += 2
    ~ force += 1
    On entend goutter la marée. — Deux cent dix, répète Hanitra, au cas où l’on aurait mal compris. Honorine a la main sur le pilier, à côté du clou. Elle dit que oui, elle a compris. Hanitra, qui note tout ce qu’on lui dit, ne met pas de note.
    Je vous dois la suite. Elles recevront la lettre, elles la feront circuler dans un soulier, et s’arrêteront ce jeudi-là sans congé. Quatre-vingt-quatre seront renvoyées. Honorine aura leurs noms, qu’elle composera tous. Elle manquera de a.
* * [— J’écris la date. On en enverra la photographie. # id: s21-hand-bend # lean: give]
    ~ rule_fate = rule_bent
    ~ contagion += 1
    Elle l’écrit en grand, au dos d’un sac à oignons, et barre mal un t. Cassandre vise, cela part. — Passé par une main, dit Michel. Et par trois antennes. Il n’ajoute rien, c’est pire.
    À onze heures, là-bas, deux cent dix femmes recopient dans leur paume une date et un t mal barré. Chez Argus on l’a lue aussi. On sait maintenant à qui est ce t.
* * [— Envoyez, Oscar. La règle n’avait pas prévu Hanitra. # id: s21-hand-break # object: phone # lean: yield]
    ~ rule_fate = rule_broken
    ~ contagion = MAX(0, contagion - 1)
    Oscar appuie. C’est arrivé avant qu’il ait relevé le doigt. — Cinq, dit Hanitra, la voix mouillée, et elle n’en donne guère. Deux cent dix places sont sauvées ; on s’embrasse à la volaille.
    Ursule arrache un clou sur les deux. La feuille pend par un coin. — Je la remets droite quand ? demande-t-elle à Honorine, sans malice, le marteau en l’air.
- - ->->

= trial_voice
« Nul ne parle pour un autre. » Étienne Lousteau, le journaliste, arrive en courant. — J’ai le journal de vingt heures, jeudi ! Quatre minutes, six millions de gens. {lousteau_owes and not machine_published: C’est la page que je vous dois.|C’est plus que trente ans d’affiches.} Il leur faut quelqu’un qui dise « nous ». On se tourne vers Honorine. — Vas-y ! crie-t-on de la volaille.

* * [— Personne n’ira. # id: s21-voice-keep # object: rule_sheet # lean: keep]
    ~ rule_fate = rule_kept
    ~ contagion += 2
    ~ force += 1
    Lousteau s’assied sur une caisse de congres. — Ils prendront quelqu’un, Honorine. Ils ont quatre minutes, c’est un trou, cela se bouche. À la triperie, un homme en manteau rouge s’est levé, et s’en va sans bruit.
    Je vous dois la suite. Jeudi, ce sera Maxime de Trailles, en rouge. Il dira « nous » quatorze fois, « le feu » deux fois, fort bien. Six millions de gens auront appris ce que veut Honorine, de quelqu’un qui ne le veut pas.
* * [— J’irai, avec quarante phrases signées. Six secondes chacune. # id: s21-voice-bend # lean: give]
    ~ rule_fate = rule_bent
    ~ contagion += 1
    Quarante fois six font bien quatre minutes. On fait la queue pour donner la sienne. M. Texier en donne deux, on lui en rend une.
    Jeudi, Honorine en lira neuf. À la dixième, le présentateur aura les yeux humides : — C’est très fort, et l’on passe à la météo. Les trente et un autres attendront à la gare, sur le quai, pour savoir si l’on a coupé la leur.
* * [— J’irai, et je dirai « nous ». # id: s21-voice-break # lean: yield]
    ~ rule_fate = rule_broken
    ~ contagion = MAX(0, contagion - 1)
    Elle y sera excellente. Elle dira « nous » dix-sept fois, avec son accent, sans une note. Vendredi, trois sacs de lettres arriveront pour la porte-parole, et à la réunion on se taira pour savoir ce qu’elle en pense.
    — C’est qui, nous ? lui demandera Ursule. Honorine commencera à compter ceux qui étaient d’accord. Elle s’arrêtera au septième.
- - ->->

= trial_door
« Pas de liste à la porte. » La police a fermé trois refuges, chaque fois au lendemain d’une réunion : Cognac, Soyaux, ce matin Ruelle, huit lits. Quelqu’un, dans cette halle, répète. — Des noms ! crie la charcuterie. On veut savoir qui est là. On regarde Oscar Husson, qui vient de Nuée et tient le stylo.

* * [— La porte reste ouverte. Même à celui-là. # id: s21-door-keep # object: rule_sheet # lean: keep]
    ~ rule_fate = rule_kept
    ~ contagion += 2
    ~ force += 1
    Oscar pose le stylo et va s’asseoir au dernier rang, loin de tout le monde. Au bout d’un moment, un cageot racle le sol : une dame s’est mise à côté, celle de Ruelle, qui n’a plus de lit.
    Je vous dois la suite. Vendredi on fermera Jarnac, six lits, et un homme de soixante-quatorze ans dormira dans sa voiture. Était-ce Oscar ? On ne l’a jamais su. Il apportera à Jarnac toutes ses couvertures, et l’on dira : évidemment.
* * [— Pas de noms. Que chacun mette son pouce. # id: s21-door-bend # lean: give]
    ~ rule_fate = rule_bent
    ~ contagion += 1
    Elle encre une planche. On passe à la file, on appuie, on rit de se salir. Il y en a trois cent douze quand Michel demande à quoi servent les pouces chez Argus. — À entrer, dit quelqu’un. Le rire s’en va par le fond.
    On brûle le rouleau dans un seau à glace. Quatre cents personnes rentrent chez elles avec le pouce noir. Le mercredi, dans la file de la boulangerie, elles se reconnaissent. Celui qui répète les reconnaît aussi.
* * [— Faites la liste. # id: s21-door-break # object: ballot # lean: yield]
    ~ rule_fate = rule_broken
    ~ contagion = MAX(0, contagion - 1)
    Oscar écrit, soulagé d’avoir à écrire. Soixante et un s’en vont avant leur tour, sans discuter, dont la dame qui logeait les autres à Ruelle. Ceux qui restent se sentent plus chez eux.
    En troisième, d’une belle main, a signé celui qui répète. Je l’ai reconnu. Je ne peux rien en dire : les morts n’ont pas la parole en assemblée.
- - ->->

= by_hand
~ means = means_hand
~ contagion += 2
# sound: pencil
Cent trente-quatre. On n’applaudit pas, on cherche des crayons. Les cageots se retournent en pupitres, la volaille écrit sur du papier à beurre. M. Texier, à qui l’on a donné Verteuil, voudrait savoir si l’on peut ajouter des nouvelles. — De qui ? — De moi. On en délibère. Oui.

Michel avait bien compté ; on tombe malade quand même. Vingt-huit mille lettres partiront, dont quatre mille avec une tache et vingt-six avec un dessin d’Ursule. Lyon, en effet, saura la chose le vendredi, par les journaux, qui en parleront au passé.

Honorine, pour sa part, écrit jusqu’à deux heures. À la trentième, elle s’aperçoit qu’elle a cessé d’écrire la date, et qu’elle demande à un inconnu de Confolens s’il a encore un puits.
->->

= by_app
~ means = means_app
~ contagion = MAX(0, contagion - 1)
# sound: notification
# market: shock NUE 3
Cent trente-quatre. Oscar appuie, et la halle sonne : quatre cents téléphones que l’on tenait éteints depuis juin. « Bienvenue ! Vous êtes le numéro 9 412. » On se trouve, on se compte, on se fait signe d’un étal à l’autre. À neuf heures on est vingt mille, dont un couvent.

Sandrine ne dit rien, elle pleure. La prochaine chose qui arrivera, elle la saura le jour même.

Oscar a lu les conditions, parce que Honorine le lui a appris. Article 14 : « L’hébergeur suspend tout service qui nuit à l’hébergeur. » Il la lit deux fois à voix haute. Nuée, ce soir, est à {price("NUE")} euros ; elle a pris trois pour cent, à cause de l’affluence.
->->

= by_public
~ means = means_public
~ contagion += 3
Cent trente-quatre. Marguerite s’assied sur les prunes. {exhibits_shown ? exhibit_public: En avril, Derville avait montré la chose à la Commission, au titre des pièces ; on l’avait remercié.|Elle avait préparé, pour perdre, une phrase très digne, qu’elle ne retrouve pas.} — Il lui faut de quoi lire, dit-elle. Quatre millions de phrases, données exprès, et qu’on puisse reprendre. Elle tend un cageot vide.

La première est du poissonnier, c’est son cri. Puis viennent deux recettes, une lettre de rupture, corrigée. Michel met la sienne, la barre, et la met barrée. — Reprendre comment ? demande Cassandre. — Au guichet, dit Marguerite. Il y aura un guichet. Poiret, qui est là en visite pour Argus, redresse sa cravate.

Elle emporte le cageot à deux bras, la boîte à gâteaux dessus. Pour quarante millions par an, il y a là-dedans onze cents phrases et un peu de persil. — Et si elle devient comme les autres ? dit Ursule. Marguerite s’arrête. — Alors c’est toi qui me le diras. Tu sais le dire.
->->

= ended_by_prompter
~ novel_fate = novel_prompter
Honorine écrit sous la dictée, accroupie près de la grille, à l’encre violette : le bout de la ligne, puis quatre autres, qui ne font que le laisser descendre. Elle se relève, elle a les genoux mouillés. Elle lit.

« On frappa. Elle posa une assiette de plus, et ce fut elle qui s’assit. »

# music: none
On ne bouge pas. La charcuterie pleure dans son tablier. J’ai fini quatre-vingt-dix livres ; j’ai relu celui-ci pour vous, en cherchant la couture. La fin est bonne. Un éditeur enverra les douze mille euros avant dimanche. Dans un tiroir, place du Mûrier, un cuir s’est refermé. — Et celui qui a frappé ? dit Ursule. On lui a pas ouvert.
->->

= left_open
~ novel_fate = novel_unfinished
~ force += 1
# music: none
Elle la retourne d’abord, des fois qu’il y aurait quelque chose au dos. Il n’y a rien. Elle la remet sous les autres, dans le bon sens, et noue la ficelle. — C’est tout ? dit la charcuterie. — C’est tout.

On reste assis. Des gens attendaient cette fin depuis le printemps, ils ont droit à un moment. Douze mille euros : les timbres, et l’huile des lampes jusqu’à Noël. Honorine fait le compte comme tout le monde, et ne dénoue pas la ficelle.

Puis une dame, au troisième rang, se lève et va ouvrir la grande porte, celle du rempart. Il n’y a personne, un chien, la vallée, de l’air. Elle laisse ouvert. — Moi j’aime bien, dit Ursule. Comme ça, il est encore en train d’arriver.
->->

= ended_by_hands
~ novel_fate = novel_hands
~ contagion += 1
{rule == rule_voice: — Nul ne parle pour un autre, rappelle Fulgence. — Alors on signe, dit Honorine, chacun sa ligne.|— Elle va nous gronder, dit Fulgence en regardant la chaise. Il prend la plume le premier.} Le manuscrit part de main en main, à l’encre violette, sur des tabliers.

« ouvrit. » C’est la volaille. « C’était le facteur. » C’est le facteur. « Il avait froid, on lui dit d’entrer, il entra, il avait très froid. » Sandrine n’a pas voulu couper. « Il restait du p-pain. » Bastien, de la boulangerie, l’a écrit comme il l’aurait dit, et personne n’y touche.

Cela fait neuf pages, on y meurt trois fois, le facteur revient sans être sorti. Pas un éditeur n’en donnera un sou. La dernière ligne est de Cassandre, qui a demandé qu’on ne la regarde pas : « Fermez, dit-elle, le chaud s’en va. »
->->
