// Désir : Lucien veut que quelqu’un, dans la salle, sache que c’est lui ; Honorine veut entendre sa voix.
// Obstacle : vingt mille personnes l’entendent déjà, et elle sort d’un câble.
// Retournement : la salle n’est trompée par personne, elle sait la chanson mieux qu’eux.
// Prix : le rendre inutile, le laisser aux autres, ou lui faire rompre son contrat.

=== scene_9 ===
~ temp stain = false
~ temp breach = false
~ temp mic = false
~ meet(t09, 1)
# title: scene_9
# market: days 20
# scene: stadium
# light: cold
# music: none
# ambience: stadium_roar
# enter: lucien
Un spectacle se règle sur une feuille, la conduite, minute par minute. « 20 h 31, la salle boit. 21 h 04, entrée Lucien. 21 h 20, larme (œil gauche). » À l’Opéra, vers 1835, on payait des gens pour applaudir, on les plaçait sous le lustre. Ici, ce sont eux qui paient : quarante-neuf euros.

-> gobseck_calls ->

Un samedi de mai, un stade au nord de Paris, vingt mille places. Ce soir chante la voix que Lucien a vendue à Miroir. Elle sortira d’une machine, par un câble ; lui, devant, en costume blanc, remuera les lèvres. Il a prié Honorine de venir. Elle est en coulisse, un badge au cou : ACCOMPAGNANTE.

Son contrat lui défend de parler devant plus de deux personnes. Or elles sont trois : Honorine, M. Camusot, qui dirige la tournée pour Miroir, et un machiniste. « Une de trop », écrit-il sur une ardoise pendue à son cou. — Marcel, tes oreilles, dit Camusot. Marcel met un casque. — Tu es venue, dit Lucien, et il tousse.

* [Lui fermer son col. # id: s9-collar]
    ~ stain = true
    ~ bond_lucien += 1
    Le pouce, noir depuis lundi, laisse sur le revers blanc un ovale à petites rides. — Quatre caméras, madame, dit Camusot, les yeux fermés. — C’est de l’encre, dit Honorine. Ça ne part pas.
* [— Pourquoi m’as-tu fait venir ? # id: s9-why]
    — Pour qu’il y ait une personne, dans la salle, qui sache que c’est moi. — Il y en a vingt mille. — Non, dit Lucien. Eux, ils savent que c’est lui.
* (slit) [Regarder la salle par la fente. # id: s9-slit # object: curtain]
    Au troisième rang, des sabots d’infirmière sous un manteau de ville. C’est la femme d’Angoulême qui écoutait Lucien sur le banc du rempart. {lucien_answer == lucien_read: Elle a rangé ses écouteurs, et tend l’oreille vers le rideau. | Elle a gardé ses écouteurs, pour patienter.}

- { slit:
    — La dame aux sabots ? dit Camusot, l’œil à la fente. Elle sort de garde, elle y retourne à six heures. Entre les deux, il lui faut une voix qui tienne, et monsieur chante faux. — D’un quart de ton, dit Lucien. Vers le bas. Camusot écarte du soulier le câble de l’autre. — À qui fait-on du tort ?
- else:
    — Détestez-moi, madame, dit Camusot, vous avez six minutes. Mais il chante faux. — D’un quart de ton, dit Lucien. Vers le bas. — L’autre chante juste. Expliquez-moi à qui l’on fait du tort.

    Il pousse du soulier le câble, qu’on n’aille pas s’y prendre. — Le dernier rang est à cent vingt mètres. Une voix met un tiers de seconde à y monter, les lèvres sont déjà ailleurs. Là-haut, madame, même un homme qui chante est en play-back. Je ne touche rien dessus.
}

* [— Alors qu’il chante faux. # id: s9-false # lean: defy]
    — Ils ont payé juste, dit Camusot. Lucien prend sa craie, et ne trouve rien à y mettre.
* (cable_asked) [— Et si ce câble lâchait ? # id: s9-if # object: cable # lean: keep]
    — En 1989, dans le Connecticut, la bande d’un duo s’est coincée. La même moitié de phrase, dix fois, devant vingt mille personnes. — Elles ont sifflé ? — Rien remarqué. C’est le chanteur qui s’est sauvé. J’aime mieux que cela tienne. Pour lui.
* (limoges) [— La dame de Limoges, qui ne dormait plus, elle est ici ? # id: s9-limoges # lean: give]
    — Rang un, fauteuil onze, invitée. C’est la première fois qu’elle sort. Elle a mis le cache-nez de son défunt mari. Camusot écarte le rideau. — Le passage est là. Allez lui dire.

- # light: dark
# sound: applause
21 h 04. Lucien confie l’ardoise à Honorine, entre dans la lumière et ouvre la bouche. — Bonsoir, dit la voix, au-dessus de lui, partout. {limoges: Rang un, fauteuil onze, un cache-nez s’incline, et répond bonsoir avant les autres.|{cable_asked: Honorine a gardé la main sur le câble. On n’y sent rien passer.|— Bonsoir ! rend la salle.}}

{ father_voice == voice_accepted or father_voice == voice_broken:
    La voix met deux secondes à répondre : « Vous m’avez manqué. » Honorine connaît ces deux secondes. En avril, dans la nef, elles venaient avant chaque mot de son père. Elle avait cru qu’il réfléchissait.
}

# music: lucien
La chanson s’appelle _Côté fenêtre_. Au refrain, la voix se retire, et vingt mille personnes disent à sa place ce que Lucien, il y a six ans, le pied sur la marche d’un train, a dit à Honorine seule : « Garde-moi la place. »

* [Le dire avec eux. # id: s9-with]
    Six ans qu’elle garde ces mots, elle ne les avait jamais dits. Dans le nombre on ne s’entend plus. On y est bien.
* [Ne regarder que son dos. # id: s9-back]
    ~ bond_lucien += 1
    De dos, il ne triche pas. Les côtes s’ouvrent à chaque vers, la nuque travaille, le blanc devient gris entre les épaules. Il chante, de tout son corps. On a seulement ôté le bruit.
* [Tâter la feuille, dans la poche du manteau. # id: s9-pocket # object: sheet]
    « {written("sentence")} » Celle-là, personne ne la chante. {contract_kept: Dans l’autre poche, boutonnée, le contrat de décembre, toujours sans signature : elle peut parler devant qui elle veut. | L’autre poche est vide. Elle vérifie quand même.}

- 21 h 16, « eau ». Lucien sort boire, il a une minute et demie. Il tire de sa veste un papier humide, quatre vers de sa main. — Lis-leur ça, toi qui n’as rien signé. Sans câble. Moi, si je parle devant eux, je dois trois fois le prix de ma voix : cent quatre-vingt mille euros.

« J’ai vendu le bonsoir, le rire et la manière, / On m’a laissé l’hiver et la moitié du pain ; / La place est côté fenêtre, elle est encore entière, / Et je n’ai plus de voix pour te dire : à demain. »

# enter: prompter
Honorine a compté sur ses doigts. — Le troisième a treize pieds. Un de trop. — J’y tiens, dit Lucien, et il rentre dans la lumière. — Je peux ouvrir son micro, dit le Souffleur, dans l’enceinte du plancher. L’autre voix baissera d’autant, personne n’entendra la couture.

* [Arracher le câble. # id: s9-cut # object: cable # sound: cable_cut # lean: defy]
    -> cut ->
* [Ne toucher à rien, et lui tenir son eau. # id: s9-leave # lean: keep]
    -> left ->
* [Monter, le papier à la main. # id: s9-climb # object: sheet # lean: give]
    -> paper(breach) ->
* [— Ouvrez son micro. Qu’on l’entende. # id: s9-whisper # prompter: 9 # object: microphone # lean: yield]
    ~ whisper(9)
    ~ mic = true
    -> opened ->

- # exit: prompter
# ambience: night_quiet
# light: lamp
21 h 58. « La salle sort, heureuse. » Elle sort, heureuse. {stain: Beaucoup portent au revers un ovale fait au café, au rouge à lèvres. On avait vu celui de Lucien sur les écrans. | Marcel roule le rideau et demande si c’était bien ; il n’entend jamais.} — J’étais comment ? dit Lucien.
{stain:
    ~ contagion += 1
}

* [— Rue Visconti, il reste de la soupe. Viens. # id: s9-soup]
    {breach: Il dit non, il a Lyon demain. Puis il se rappelle qu’il n’a plus Lyon, et demande à quelle heure on soupe. | Il regarde l’autocar, où son nom est peint. — Lyon demain. Nantes après. Garde-moi, commence-t-il, et il se mord la lèvre.}
    {breach:
        ~ bond_lucien += 1
    }
* [— Dis-m’en une qui ne soit pas au catalogue. # id: s9-slate # thought: 4]
    ~ bond_lucien += 1
    ~ force += 1
    Il écrit longtemps sur l’ardoise, la tourne vers elle, le temps qu’on lise, et passe la manche. J’étais du mauvais côté.
* [— Je n’ai entendu que les autres. # id: s9-others]
    — Moi aussi, dit Lucien. Il se fouille pour un taxi, et lui offre une pastille.

- { lucien_answer == lucien_read:
    À la barrière attend la femme du banc, celle d’Angoulême. — Vous étiez avec un monsieur qui lisait mal, dit-elle à Honorine. En décembre. J’ai cherché sa phrase dans l’abonnement, ils en ont six mille et pas celle-là. Lucien est à deux pas, démaquillé. Il n’ose pas se racler la gorge.
- else:
    À la barrière, la femme du banc, celle d’Angoulême, reconnaît Honorine. — Il est encore mieux en vrai, dit-elle. Elle passe devant Lucien, démaquillé, et lui dit bonsoir, du ton qu’on a pour les pompiers.
}

# exit: lucien
{ mic:
    Le lundi, Miroir met en vente les quatre vers, sans nom d’auteur, en sonnerie.
- else:
    { playback:
    - playback_left: Le lundi, Miroir annonce onze villes de plus.
    - playback_cut: Le lundi, Miroir dépose la marque « Douze secondes ».
    - else: Le lundi, Miroir regrette un incident poétique.
    }
}

Rue Visconti, Danielle écoute jusqu’au bout. — Et le papier, quelqu’un l’a ramassé ?

* [Le lui donner. # id: s9-give-poem]
    ~ bond_danielle += 1
    Elle lit deux fois, en remuant les lèvres. — Le troisième boite. C’est par là qu’on entre.
* [Le garder, avec la feuille. # id: s9-keep-poem]
    ~ bond_lucien += 1
    Dans la poche humide, les deux papiers se sont collés.

- -> scene_10

= cut
~ playback = playback_cut
~ bond_lucien -= 1
~ contagion += 5
~ force += 1
# music: none
# ambience: none
Cela résiste, puis vient d’un coup, la prise avec. La voix s’arrête au milieu de « fenêtre ». Lucien reste bouche ouverte, dans un carré de lumière. Une seconde. Deux. Il faut douze secondes à la machine de secours, et Camusot regarde sa montre.

# ambience: stadium_roar
À la troisième, vers le rang neuf, on finit le mot. Puis le vers. Et le stade reprend, sans chef, un ton trop haut, les vingt mille. Ils ont cru que c’était dans la conduite.

* * [Lui crier de chanter. # id: s9-cut-shout]
    ~ meet(t09, 2)
    ~ bond_lucien += 1
    Il l’a lu sur ses lèvres. Il chante. C’est faux d’un quart de ton, vers le bas, à tue-tête, et pas une oreille ne le reçoit, la sienne comprise. Au cinquième mot, il se met à rire.
* * [Le regarder écouter. # id: s9-cut-look]
    Il écoute, immobile. On l’avait remplacé par une machine, il s’y était fait ; il n’avait pas songé qu’on pouvait se passer des deux.
- - # market: shock MIR -2
Douze. La machine de secours entre dans le ton, la salle s’applaudit. — On le garde, dit Camusot. Tous les soirs, 21 h 19, douze secondes de rien. C’est mieux que la larme.
->->

= left
~ playback = playback_left
~ bond_lucien += 1
~ contagion -= 2
21 h 20. La larme vient à l’heure, de l’œil gauche. Au premier rang, une vieille dame en cache-nez dit les paroles, un doigt levé, comme on suit la messe. Elle rentrera moins seule. J’ai écrit quatre-vingt-dix ouvrages pour obtenir cela d’une personne à la fois.

# music: none
Au dernier refrain Lucien se tourne vers la coulisse. Il a baissé le micro. La voix continue sans lui ; ses lèvres disent autre chose, à Honorine seule. Le contrat le permet.

* * [Lui répondre de même, sans un son. # id: s9-left-answer]
    Elle forme trois mots, et il en oublie la chanson. Sur les écrans, un homme de vingt mètres attaque le couplet la bouche close.
* * [Lui montrer la vieille dame, et lever le verre d’eau. # id: s9-left-glass]
    ~ meet(t09, 3)
    Il suit le doigt, trouve le cache-nez. Alors il reprend les bonnes paroles, et les lui mime à elle, jusqu’au bout. Elle chante avec. Quand il sort, Honorine lui tend le verre. Il le boit d’un trait, et garde le verre.
- - # sound: applause
# market: shock MIR 2
— Qu’est-ce qu’il vous a dit ? demande Camusot, qui voudrait le mettre au catalogue. — L’heure, dit Honorine.
->->

= paper(ref breach)
~ playback = playback_paper
~ bond_lucien += 1
~ contagion += 7
~ force += 1
De la coulisse au milieu, il y a dix-huit mètres. Elle les fait dans ses souliers d’atelier, le manteau sur le bras. Lucien l’a vue. Sa bouche s’arrête, et la voix continue toute seule, très belle, à côté d’un homme qui se tait. Camusot finit par baisser le son.

{ rule == rule_voice:
    « Nul ne parle pour un autre. » La règle est d’elle, à la craie, sur le poêle de la rue Visconti. Elle l’avait faite contre les machines. La voilà devant un micro avec les vers d’un autre. Elle fait un pas de côté.
- else:
    Le micro est là, sur son pied. Il enverrait sa voix à la machine. Elle fait un pas de côté.
}

* * [Le lire elle-même. # id: s9-paper-read]
    { rule == rule_voice:
        ~ bond_danielle -= 1
    }
    Elle lit sans lever les yeux, à la vitesse où elle corrige. Rang six, on entend. Rang sept, on demande à rang six. {rule == rule_voice: La règle aura tenu deux mois. | Lucien, près d’elle, dit les rimes en même temps, sans le son, par habitude.}
* * [Le lui mettre dans la main. # id: s9-paper-him]
    ~ breach = true
    ~ meet(t09, 2)
    ~ bond_lucien += 1
    Il lit. C’est bas, c’est enroué, cela porte jusqu’au rang six. Honorine l’entend pour la première fois depuis décembre, et s’aperçoit qu’elle lui tient la manche. — Cent quatre-vingt mille, dit Camusot sans plaisir. Le rang six se retourne et répète au rang sept.
- - # music: none
# ambience: none
Alors cela monte. Une rangée le dit à celle de derrière, les têtes se tournent par vagues ; on ne l’entend pas passer, on le voit. Quatre minutes.

# ambience: stadium_roar
# market: shock MIR -3
Du dernier rang, cent vingt mètres, une fille le renvoie, les mains en porte-voix : « La place côté fenêtre est encore entière ! » Honorine compte. Douze. En chemin ils ont perdu le pied de trop. — C’est moins bien, dit Lucien. {breach: Il n’a pas l’air d’un homme qui doit cent quatre-vingt mille euros. | Il compte aussi.}
->->

= opened
~ playback = playback_paper
~ bond_lucien += 2
~ contagion += 3
La couture ne s’entend pas. Un souffle enroué remplit le stade, et Lucien sursaute : c’est le sien. Puis il dit ses quatre vers, de mémoire, et vingt mille personnes se taisent pour les avoir.

« La place côté fenêtre est encore entière. » Honorine a compté malgré elle. Douze. — Il avait un pied de trop, dit la voix dans le plancher. Je l’ai aidé au passage. Place du Mûrier, dans le noir d’un tiroir, le cuir a fait comme le vers.

Camusot a déjà le téléphone à l’oreille, pour l’amende. Il écoute la salle, et raccroche. — On dira que c’était l’autre. Lucien sort en nage. — Ils m’ont entendu. Tu as vu le troisième ? Il tombait !

* * [— Il en avait treize. On te l’a rogné. # id: s9-opened-tell]
    ~ force += 1
    ~ bond_lucien -= 1
    ~ meet(t09, 2)
    Il recompte, en remuant les lèvres, et pâlit sous le fard. — Même celui-là, dit-il. C’était le seul que j’avais fait exprès.
* * [Lui tendre son verre, et se taire. # id: s9-opened-hush]
    ~ meet(t09, 3)
    Il boit, il parle, il éclabousse. Elle ne l’a pas vu si beau depuis le quai. Elle tient le gobelet vide, puis la veste.
- - # market: shock MIR -1
Dehors la salle réclame, en cadence. Camusot lève un doigt vers Marcel, et Marcel rebranche l’autre.
->->
