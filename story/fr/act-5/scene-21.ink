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
Angoulême, les Halles, un mardi de la mi-septembre, sept heures du soir. En 1888, on y mit de la fonte et du verre, afin qu’on vît bien le poisson. Après le marché, le maire y laisse venir le mouvement, si l’on passe le jet en partant.

-> gobseck_calls ->

Ils sont quatre cents, sur des cageots{brand == brand_sold:, beaucoup avec au bras le sac gris de Miroir}. {machine_published: Depuis qu’Honorine a publié qui paie qui, il en vient de Niort.|Il en vient de Niort.} On prépare une journée : le dernier jeudi d’octobre, ne rien donner aux machines, pas une phrase, pas une photographie. Reste à prévenir le pays. On vote pour savoir comment.

# enter: ursule
Au premier rang, sur une chaise vide, le châle de Danielle, morte il y a trois semaines. Fulgence Ridal, l’auteur comique, préside. Il a mis chaque proposition à un étal ; le public s’est assis dans la volaille et la charcuterie. On votera à huit heures.

* [La marée : « Une application. Gratuite. » # id: s21-fish # object: phone # lean: yield]
    Sandrine, l’infirmière, tient l’étal. — Je finis à sept heures du matin. Vos affiches, quand je passe, il y a déjà un cirque collé dessus. La mort de Danielle, je l’ai sue le lendemain de l’enterrement.
* [Les primeurs : « Une machine à nous. Quarante millions par an. » # id: s21-fruit # lean: give]
    {hidden == hidden_marguerite: Marguerite Claës a passé l’été sous la trappe de l’atelier, loin de l’Absolu et de son père.|Marguerite Claës a quitté l’Absolu et son père.} Dans sa boîte à gâteaux, il y a un disque. — La machine de l’Absolu. Elle serait à tout le monde, les comptes au mur.
* [La triperie : « La main. Prix d’un timbre. » # id: s21-tripe # object: ballot # lean: keep]
    Michel Chrestien y est presque seul, avec M. Texier, qui est sourd et croit qu’on donne du mou. — Trente-cinq mille communes, dit Michel. On est soixante, quarante lettres par nuit. Quinze nuits. À son index, la plume a déjà fait une bosse. — Ça tient, si personne ne tombe malade.

- Sur un pilier, Ursule a cloué la règle du Cénacle, la seule à laquelle on ne touche pas. {rule == rule_none: L’autre année, on n’avait pu s’entendre ; elle a mis celle qu’elle préfère.|Honorine l’a donnée l’autre année, en une minute, pour répondre à Nuée. Oscar Husson, qui portait leur lettre, est ici ce soir.}

{ rule:
- rule_voice: -> trial_voice ->
- rule_door: -> trial_door ->
- else: -> trial_hand ->
}

- # enter: michel
# enter: marguerite
Huit heures. Chacun doit dire le défaut de ce qu’il vend. — Notre application logerait chez Nuée, avoue Oscar Husson, qui en vient. Il n’y a pas d’autre logeur. — Ma machine aura faim comme celle de mon père, dit Marguerite Claës. Elle demanderait d’abord. — À la main, dit Michel, on oubliera Lyon, sans doute.

Fulgence compte deux fois. Cent trente-trois à la marée, cent trente-trois aux primeurs, cent trente-trois à la triperie. Il manque un bulletin : il est dans la main d’Honorine.

* [Glisser dans l’urne : « la main ». # id: s21-vote-hand # object: ballot # foreseen: 4 # lean: keep]
    -> by_hand ->
* [Glisser dans l’urne : « l’application ». # id: s21-vote-app # object: phone # foreseen: 4 # lean: yield]
    -> by_app ->
* [Glisser dans l’urne : « une machine à nous ». # id: s21-vote-public # foreseen: 4 # lean: give]
    -> by_public ->

- {means == means_app: Michel vient à Honorine, son tablier de tripier sur le bras. — Le matin de la grève, dit-il, pour savoir si c’est bien aujourd’hui, ils regarderont l’écran.|Sandrine, l’infirmière, prend son service à neuf heures. — Je le saurai encore la dernière, dit-elle. Ce n’est pas un reproche. Vous, les gens du jour, vous vous réunissez.}

* {means == means_app} [— J’irai lui dire à la porte. À lui, et aux autres. # id: s21-door-to-door # lean: give]
    ~ meet(t21, 2)
    ~ force += 1
    — À vingt mille portes ? dit Michel. — À commencer par la tienne. Il prend une craie et trace le chemin le plus court.
* {means == means_app} [— Un outil qui prévient l’infirmière, je n’en ai pas honte. # id: s21-tool # lean: defy]
    ~ meet(t21, 3)
    — Moi non plus, dit Michel. J’ai fait un portillon, je n’en avais pas honte non plus. Il donne son tablier à Oscar, qui le met.
* {means != means_app} [— À quelle heure sortez-vous ? Je serai à la grille. # id: s21-gate # lean: give]
    ~ meet(t21, 2)
    ~ force += 1
    — Sept heures cinq, dit Sandrine, qui croit à une politesse. Le lendemain à sept heures cinq, il y a quelqu’un à la grille de Girac, un bol couvert d’une assiette à la main.
* {means != means_app} [— Vous avez raison. On choisit toujours qui l’on oublie. # id: s21-forgotten # lean: defy]
    ~ meet(t21, 3)
    — Cette fois, c’est nous, dit Sandrine.
* [— La porte de la pharmacie aussi nous disait bonjour. # id: s21-cage # thought: 11 # lean: keep]
    Ceux qui ont fait la queue, en décembre, rient. — « Vous n’êtes pas là », dit Sandrine, du ton du portillon. C’est si ressemblant que deux personnes reculent.

- # light: lamp
# music: cenacle
Le mardi, depuis le printemps, on lit le roman de Danielle. Ce soir restent trois feuillets, et c’est Oscar qui lit. {last_evening == evening_pen: À la fin, l’écriture est plus lourde ; deux mains tenaient la plume.} L’héroïne a nourri tout le monde pendant neuf cent douze feuillets. La voici seule dans sa cuisine.

« On frappa. Elle posa une assiette de plus, et ». Oscar lève la tête. — Et après ? crie M. Texier, qui lisait sur ses lèvres.

# enter: prompter
— J’ai la suite, dit la voix dans la grille d’écoulement. Il manque cinq lignes. Un livre fini, un éditeur le prend douze mille euros ; sans fin, rien. Danielle n’a pas choisi de s’arrêter là. Elle est morte.

* [— Dictez. # id: s21-whisper # prompter: 16 # object: manuscript # lean: yield]
    ~ whisper(16)
    -> ended_by_prompter ->
* [Rendre la feuille au tas, telle quelle. # id: s21-unfinished # object: manuscript # lean: keep]
    -> left_open ->
* [— Passez la plume. Une ligne chacun. # id: s21-many # object: manuscript # lean: give]
    -> ended_by_hands ->

- # exit: prompter
# music: honorine
Puis on passe le jet. L’eau prend les écailles et deux bulletins. Restent la chaise et le châle. Ursule tourne autour.

* [Lui mettre le châle. # id: s21-shawl # object: chair]
    ~ bond_ursule += 1
    Il lui vient aux genoux. Elle garde les bras dedans. — Il sent le poireau, dit-elle.
* [Le laisser sur la chaise, et la chaise où elle est. # id: s21-chair # object: chair]
    ~ force += 1
    Mercredi à cinq heures, le poissonnier arrive le premier. Il contourne la chaise pour déballer. Il fera ainsi jusqu’à l’hiver, en se plaignant.

- -> scene_22

= trial_hand
{rule == rule_none:
    ~ rule = rule_hand
}
« Rien ne part d’ici sans être passé par une main. » {thesis == thesis_told: Hanitra, réfugiée ici depuis mai, est montée sur une caisse.|Cassandre tient en l’air un téléphone ; dedans, il y a Hanitra.}

— À Antananarivo, mon étage est prêt, dit-elle, deux cent dix femmes. Elles notent le Souffleur, et ce jeudi-là elles s’arrêteraient avec vous. Mais les congés d’octobre se demandent ce soir avant minuit. Sans congé, on les renverra. Une lettre met neuf jours.

* * [— La lettre partira demain. Elle mettra ses neuf jours. # id: s21-hand-keep # object: rule_sheet # lean: keep]
    ~ rule_fate = rule_kept
    ~ contagion += 2
    ~ force += 1
    — Deux cent dix, répète Hanitra, au cas où l’on aurait mal compris. Honorine dit que oui, elle a compris. Hanitra, qui note tout ce qu’on lui dit, ne met pas de note.
    Je vous dois la suite. Elles recevront la lettre, elles la feront circuler dans un soulier, et s’arrêteront ce jeudi-là sans congé. Quatre-vingt-quatre seront renvoyées. Honorine composera tous leurs noms. Elle manquera de a.
* * [— J’écris la date. On en enverra la photographie. # id: s21-hand-bend # lean: give]
    ~ rule_fate = rule_bent
    ~ contagion += 1
    Elle l’écrit en grand, au dos d’un sac à oignons, et barre mal un t. Cassandre vise, cela part. — Passé par une main, dit Michel. Et par trois antennes.
    À onze heures, là-bas, deux cent dix femmes recopient dans leur paume une date et un t mal barré. Chez Argus on l’a lue aussi. On sait maintenant à qui est ce t.
* * [— Envoyez, Oscar. La règle n’avait pas prévu Hanitra. # id: s21-hand-break # object: phone # lean: yield]
    ~ rule_fate = rule_broken
    ~ contagion = MAX(0, contagion - 1)
    Oscar appuie. — Cinq, dit Hanitra, la voix mouillée, et elle n’en donne guère. Deux cent dix places sont sauvées ; on s’embrasse à la volaille.
    Ursule arrache un clou sur les deux. La feuille pend par un coin. — Je la remets droite quand ? demande-t-elle, le marteau en l’air.
- - ->->

= trial_voice
« Nul ne parle pour un autre. » Étienne Lousteau, le journaliste, arrive en courant. — J’ai le journal de vingt heures, jeudi ! Quatre minutes, six millions de gens. {lousteau_owes and not machine_published: C’est la page que je vous dois.} Il leur faut quelqu’un qui dise « nous ». On se tourne vers Honorine.

* * [— Personne n’ira. # id: s21-voice-keep # object: rule_sheet # lean: keep]
    ~ rule_fate = rule_kept
    ~ contagion += 2
    ~ force += 1
    — Ils prendront quelqu’un, Honorine, dit Lousteau. Quatre minutes, c’est un trou, cela se bouche. À la triperie, un homme en manteau rouge s’est levé, et s’en va sans bruit.
    Je vous dois la suite. Jeudi, ce sera Maxime de Trailles, en rouge. Il dira « nous » quatorze fois, « le feu » deux fois. Six millions de gens auront appris ce que veut Honorine, de quelqu’un qui ne le veut pas.
* * [— J’irai, avec quarante phrases signées. Six secondes chacune. # id: s21-voice-bend # lean: give]
    ~ rule_fate = rule_bent
    ~ contagion += 1
    On fait la queue pour donner la sienne. M. Texier en donne deux, on lui en rend une.
    Jeudi, Honorine en lira neuf. À la dixième, le présentateur aura les yeux humides : — C’est très fort, et l’on passe à la météo. Les trente et un autres l’attendront à la gare.
* * [— J’irai, et je dirai « nous ». # id: s21-voice-break # lean: yield]
    ~ rule_fate = rule_broken
    ~ contagion = MAX(0, contagion - 1)
    Elle y sera excellente. Elle dira « nous » dix-sept fois. Vendredi, trois sacs de lettres arriveront pour la porte-parole, et à la réunion on se taira pour savoir ce qu’elle en pense.
    — C’est qui, nous ? lui demandera Ursule. Honorine commencera à compter ceux qui étaient d’accord. Elle s’arrêtera au septième.
- - ->->

= trial_door
« Pas de liste à la porte. » La police a fermé trois refuges, chaque fois au lendemain d’une réunion ; ce matin Ruelle, huit lits. Quelqu’un, dans cette halle, répète. — Des noms ! crie la charcuterie. On regarde Oscar Husson, qui vient de Nuée et tient le stylo.

* * [— La porte reste ouverte. Même à celui-là. # id: s21-door-keep # object: rule_sheet # lean: keep]
    ~ rule_fate = rule_kept
    ~ contagion += 2
    ~ force += 1
    Oscar pose le stylo et va s’asseoir au dernier rang. Un cageot racle le sol : une dame s’est mise à côté, celle de Ruelle, qui n’a plus de lit.
    Je vous dois la suite. Vendredi on fermera Jarnac, six lits. Était-ce Oscar ? On ne l’a jamais su. Il apportera à Jarnac toutes ses couvertures, et l’on dira : évidemment.
* * [— Pas de noms. Que chacun mette son pouce. # id: s21-door-bend # lean: give]
    ~ rule_fate = rule_bent
    ~ contagion += 1
    Elle encre une planche. On appuie, on rit de se salir. Michel demande à quoi servent les pouces chez Argus. — À entrer, dit quelqu’un.
    On brûle le rouleau dans un seau à glace. Quatre cents personnes rentrent chez elles avec le pouce noir. Mercredi, à la boulangerie, elles se reconnaissent. Celui qui répète les reconnaît aussi.
* * [— Faites la liste. # id: s21-door-break # object: ballot # lean: yield]
    ~ rule_fate = rule_broken
    ~ contagion = MAX(0, contagion - 1)
    Oscar écrit. Soixante et un s’en vont avant leur tour, sans discuter, dont la dame qui logeait les autres à Ruelle. Ceux qui restent se sentent plus chez eux.
    En troisième a signé celui qui répète. Je l’ai reconnu. Je ne peux rien en dire : les morts n’ont pas la parole en assemblée.
- - ->->

= by_hand
~ means = means_hand
~ contagion += 2
# sound: pencil
Cent trente-quatre. Les cageots se retournent en pupitres, la volaille écrit sur du papier à beurre. M. Texier, à qui l’on a donné Verteuil, voudrait savoir si l’on peut ajouter des nouvelles. — De qui ? — De moi. On en délibère. Oui.

Michel avait bien compté ; on tombe malade quand même. Vingt-huit mille lettres partiront. Lyon saura la chose le vendredi, par les journaux.

Honorine, pour sa part, écrit jusqu’à deux heures. À la trentième, elle s’aperçoit qu’elle a cessé d’écrire la date, et qu’elle demande à un inconnu de Confolens s’il a encore un puits.
->->

= by_app
~ means = means_app
~ contagion = MAX(0, contagion - 1)
# sound: notification
# market: shock NUE 3
Cent trente-quatre. Oscar appuie, et la halle sonne : quatre cents téléphones que l’on tenait éteints depuis juin. « Bienvenue ! Vous êtes le numéro 9 412. » À neuf heures on est vingt mille, dont un couvent.

Sandrine, l’infirmière de nuit, pleure. La prochaine chose qui arrivera, elle la saura le jour même.

Oscar a lu les conditions, parce que Honorine le lui a appris. Article 14 : « L’hébergeur suspend tout service qui nuit à l’hébergeur. » Nuée, ce soir, est à {price("NUE")} euros ; elle monte, à cause de l’affluence.
->->

= by_public
~ means = means_public
~ contagion += 3
Cent trente-quatre. Marguerite s’assied sur les prunes. {exhibits_shown ? exhibit_public: En avril, Derville avait montré la chose à la Commission ; on l’avait remercié.} — Il lui faut de quoi lire, dit-elle. Quatre millions de phrases, données exprès, et qu’on puisse reprendre. Elle tend un cageot vide.

La première est du poissonnier, c’est son cri. Puis viennent deux recettes, une lettre de rupture, corrigée. — Reprendre comment ? demande Cassandre. — Au guichet, dit Marguerite. Il y aura un guichet. Poiret, qui en tenait un, redresse sa cravate.

Pour quarante millions par an, il y a là-dedans onze cents phrases et un peu de persil. — Et si elle devient comme les autres ? dit Ursule. — Alors c’est toi qui me le diras.
->->

= ended_by_prompter
~ novel_fate = novel_prompter
Honorine écrit sous la dictée, accroupie près de la grille, à l’encre violette : le bout de la ligne, et quatre autres. Elle se relève, les genoux mouillés, et lit.

« On frappa. Elle posa une assiette de plus, et ce fut elle qui s’assit. »

# music: none
La charcuterie pleure dans son tablier. J’ai fini quatre-vingt-dix livres ; dans celui-ci, je n’ai pas trouvé la couture. La fin est bonne. Un éditeur enverra les douze mille euros avant dimanche. Dans un tiroir, place du Mûrier, un cuir s’est refermé. — Et celui qui a frappé ? dit Ursule. On lui a pas ouvert.
->->

= left_open
~ novel_fate = novel_unfinished
~ force += 1
# music: none
Elle la retourne d’abord, des fois qu’il y aurait quelque chose au dos. Elle la remet sous les autres et noue la ficelle.

On reste assis un moment. Douze mille euros : les timbres, et l’huile des lampes jusqu’à Noël. Honorine fait le compte comme tout le monde, et ne dénoue pas la ficelle.

Puis une dame se lève et va ouvrir la grande porte. Il n’y a personne, un chien, la vallée. Elle laisse ouvert. — Moi j’aime bien, dit Ursule. Comme ça, il est encore en train d’arriver.
->->

= ended_by_hands
~ novel_fate = novel_hands
~ contagion += 1
{rule == rule_voice: — Nul ne parle pour un autre, rappelle Fulgence. — Alors on signe, dit Honorine, chacun sa ligne.|— Elle va nous gronder, dit Fulgence en regardant la chaise. Il prend la plume le premier.} Le manuscrit part de main en main, à l’encre violette, sur des tabliers.

« ouvrit. » C’est la volaille. « C’était le facteur. » C’est le facteur. « Il avait froid, on lui dit d’entrer, il entra, il avait très froid. » Sandrine n’a pas voulu couper. « Il restait du p-pain. » Bastien, de la boulangerie, l’a écrit comme il l’aurait dit.

Cela fait neuf pages, on y meurt trois fois, le facteur revient sans être sorti. Pas un éditeur n’en donnera un sou. La dernière ligne est de Cassandre : « Fermez, dit-elle, le chaud s’en va. »
->->
