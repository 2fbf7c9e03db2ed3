// Désir : Honorine veut savoir s’il viendra quelqu’un ; chacun, sur la place, attend qu’un autre commence.
// Obstacle : rien ne porte la nouvelle, puisqu’on ne donne rien à ce qui la porterait.
// Retournement : celui qui compte tout le monde descend voir, parce qu’il ne voit plus rien.
// Prix : une phrase, dite ou gardée ; et demain.
// Forme : un relevé, heure par heure, de ce qui n’a pas été donné.

=== scene_25 ===
~ temp crowd = 0
~ meet(t25, 1)
# title: scene_25
# market: days 18
# scene: square_day
# light: day
# music: none
# ambience: shop_by_day
_Six heures. Pas donné : l’heure du réveil._ Dernier jeudi d’octobre, place du Mûrier. De minuit à minuit, on ne confie rien aux machines, pas une phrase, pas une photographie, pas un bonjour. Ce qu’on a à dire, on le dira sur les places, à qui s’y trouve. Il n’y a ni chef ni estrade. Il n’y a encore personne.

-> gobseck_calls ->

{means == means_app: À minuit, Nuée a suspendu l’application du mouvement, article 14. Vingt mille personnes regardent tourner une roue sur leur téléphone, pour savoir si c’est aujourd’hui.|{means == means_public: Marguerite a éteint sa machine à minuit, bien qu’elle soit à tout le monde. Elle dort à côté.|Les lettres sont parties à la main. On ne peut demander à personne si elles sont arrivées : c’est le principe.}}

# enter: ursule
Ursule a tendu des draps d’une fenêtre à l’autre, en travers de la place, pour qu’on écrive dessus. Elle a pris tous ceux de la maison. — On dormira dans quoi ? demande Honorine. — Ça dépend ce qu’ils mettent.

* [Frapper aux portes, l’une après l’autre. # id: s25-doors # object: shop_door # lean: give]
    ~ contagion += 4
    ~ force += 1
    Quarante portes. On ouvre en pyjama, on croit à un décès. — C’est aujourd’hui, dit-elle. Rue du Sauvage, une dame l’embrasse. Il y avait six ans que personne n’avait frappé.
* [Pousser le banc devant l’atelier, et attendre. # id: s25-bench # object: bench # lean: keep]
    Elle a du café pour six. À sept heures, un balayeur s’assied, boit, demande si elle attend quelqu’un. — Oui, dit Honorine. — Qui ? Elle s’aperçoit qu’elle ne sait pas.
* [Écrire la première sur un drap, sans signer. # id: s25-first-sheet # object: sheets # lean: defy]
    ~ contagion += 2
    Au pinceau, debout sur une chaise : « {written("mirror")} » Elle a des coulures jusqu’au coude. Quand elle descend, un passant lit déjà, son pain sous le bras ; elle ne peut plus rien y changer.

- _Neuf heures. Pas donné : le chemin de l’école, le pouls, ce qu’on a mangé._ Lucien est venu par le train de nuit. Il a vendu sa voix à Miroir, et n’a droit qu’à deux auditeurs. Assis à la fontaine, il lira donc leurs phrases aux gens deux par deux. La file commence.

{thesis == thesis_told: Hanitra est sortie de sa cachette en plein jour ; elle cligne, et donne au soleil la note maximale, cinq.|Sur une chaise on a posé un téléphone éteint. C’est Hanitra, d’Antananarivo : on a convenu de l’heure, et qu’on ne s’appellerait pas.} M. Texier, qui est sourd, a mis sa phrase sur son chapeau.

* [Prendre son tour, devant Lucien. # id: s25-lucien # object: fountain # lean: give]
    ~ bond_lucien += 1
    ~ contagion += 2
    Elle passe avec une enfant de six ans. {bond_lucien >= 3: Il a sa vraie voix, enrouée, fausse d’un quart de ton. — « Garde-moi la place côté fenêtre », dit-il. L’enfant répond que oui.|Il commence trop beau. — Pas comme ça, dit l’enfant. Il recommence, le doigt dessous, et bute.} {contagion >= 40: Ce soir il aura lu à quatre cents personnes, et n’aura plus de voix du tout.|Ce soir il aura lu à dix-neuf personnes, la dernière toute seule.}
* [S’asseoir près de Bianchon, qui regarde sa montre. # id: s25-bianchon # object: bench # lean: keep]
    — À l’hôpital, la machine est restée allumée, dit-il. C’est moi qui l’ai voulu. Il y a ce matin une femme de quarante ans que la machine soignera mieux que moi. Je fais grève de tout le reste. Vous m’en voulez ? Honorine lui donne son café.
* [Aller voir ce que Michel cloue. # id: s25-michel # lean: defy]
    ~ bond_michel += 1
    ~ contagion += 1
    {fire == fire_followed: Depuis le feu il ne la salue plus ; il lui passe le marteau par le manche.|Il lui passe les clous.} C’est un des portillons qu’il dessinait pour Miroir, racheté à la casse. Il le plante au milieu de la place. Les enfants trouvent aussitôt à quoi cela sert : ils font la queue pour passer dessous.

- # sound: bell
{
- contagion >= 70:
    ~ crowd = 3
- contagion >= 40:
    ~ crowd = 2
- else:
    ~ crowd = 1
}
{ crowd:
- 3: -> everywhere ->
- 2: -> full ->
- else: -> nineteen ->
}

# music: strike
* [S’asseoir sur la margelle, où il reste une place. # id: s25-rim # object: fountain]
    ~ rev_stage = 1
    # enter: honore
    Elle s’assied contre moi. — Pardon, dit-elle, à personne, et elle se pousse. {honore_sees(crowd)}
* [Suivre du pied ce que les enfants tracent. # id: s25-chalk # object: children]
    ~ rev_stage = 1
    # enter: honore
    À la craie, ils ont fait le tour d’un gros monsieur assis, en robe de moine. C’est moi. C’est ressemblant. {honore_sees(crowd)}

- On regarde Honorine. Elle n’est pas le chef, il n’y en a pas ; elle est seulement celle qu’on regarde. Dans sa poche, sa phrase, qui n’a jamais été dite devant plus de trois personnes. {sentence_kind == own_words: C’est de votre copie qu’il s’agit. Que fait-elle ?|Que fait-elle ?}

* [La lire tout haut. # id: s25-read # object: fountain # lean: give]
    ~ strike = strike_read
    -> aloud(crowd) ->
* [La garder, et dessiner. # id: s25-draw # object: wall # lean: defy]
    ~ strike = strike_drew
    -> drawn(crowd) ->
* [Se taire, et les écouter tous. # id: s25-silent # object: bench # lean: keep]
    ~ strike = strike_silent
    -> listened(crowd) ->
* [— Je l’ai oubliée. Soufflez-la-moi. # id: s25-whisper # prompter: 9 # lean: yield]
    ~ whisper(9)
    ~ strike = strike_read
    -> prompted(crowd) ->

- _Quatre heures. Pas donné : ce qu’on pense de tout cela._ M. du Tillet, l’homme du tableau, qui soude à présent, attend devant l’atelier. Au mur d’épreuves il y a toute la ville, et pas lui. — Un faire-part, dit-il. Le mien. Avec du retard. C’est combien ? — Zéro, dit Honorine.

* [Le composer tout de suite. # id: s25-birth # object: shop_door # lean: give]
    ~ force += 1
    Il n’a pas de père à mettre ; on cale avec du blanc. Il repart avec son épreuve à plat sur les deux mains. Au mur, il y a quatre punaises de plus.
* [— Mettez-le vous-même, en grand, sur un drap. # id: s25-name # object: sheets # lean: keep]
    Il regarde à gauche, à droite, et prend le pinceau. « du Tillet. » Il recule pour voir, et ajoute la date.

- # light: dusk
# ambience: night_quiet
_Six heures du soir. Pas donné : le temps qu’il a fait._ Corentin, qui suit toute la ville sur une carte, chacun son point, traverse la place en imperméable. {crowd == 1: — Il me manque dix-neuf points, dit-il à Honorine. Je les connais tous. Je suis descendu voir.|— Ma carte est blanche, dit-il à Honorine. Quarante mille points. J’ai cru qu’il vous était arrivé quelque chose. Je suis descendu voir.}

{spoilt()}

* [— Restez. C’est jeudi, mais c’est soupe. # id: s25-corentin # object: shop_door # lean: give]
    ~ contagion += 2
    ~ meet(t25, 2)
    — Je dîne à sept heures moins dix, dit Corentin. Il est moins vingt. On lui met un bol, trop poivré. Il le boit debout, parmi ces gens qu’il sait par cœur et n’avait jamais vus de face. À moins dix il en redemande.
* [— Demain, tout le monde rallume. Vous le savez. # id: s25-tomorrow # lean: defy]
    ~ meet(t25, 3)
    — Quatre-vingt-onze sur cent, dit-il, c’est écrit depuis mardi. Il ne triomphe pas. — Demain, oui. Après, madame, mes calculs ont un trou : il leur manque un jeudi. Je ne sais pas combien de temps cela va me gêner.
* [Lui montrer le drap, et lui donner le pinceau. # id: s25-brush # object: sheets # lean: keep]
    ~ contagion += 1
    Il écrit en bas, tout petit, d’une belle main, et attend que ce soit sec pour s’en aller. Ursule va lire. — Alors ? — C’est une question, dit Ursule. C’est une bonne.

- On décroche les draps à la nuit. Ils sont lourds, c’est l’encre. {crowd == 1: Il en manque un ; le maître du chien s’en est fait un manteau, à cause de la bruine, et l’on voit trois phrases s’en aller rue du Sauvage.|Il en manque un tiers, que des gens ont emportés sans rien dire.}

* [La border dans un drap écrit. # id: s25-sheet-bed # object: sheets]
    ~ bond_ursule += 1
    Il reste de la peinture fraîche au coin d’un mot. — Aujourd’hui, dit Ursule, personne m’a rien demandé. Elle se tourne, et lit ce qu’elle a sous le nez. — Sauf des gens.
* [Rester dehors, sur le banc, jusqu’à la fin. # id: s25-last-bench # object: bench]
    ~ force += 1
    On vient encore. On ne lit plus, on y voit mal ; on s’assied, on dit sa phrase de mémoire à qui est à côté. Elle en entend seize dans le noir, elle ne saura jamais de qui.

- # music: none
_Minuit._ {crowd == 3: D’un bout à l’autre du pays, des lampes. Presque personne ne rallume.|{crowd == 2: Une fenêtre redevient bleue, puis une autre. Il en reste beaucoup de jaunes.|Les fenêtres sont toutes bleues. Derrière dix-neuf d’entre elles, on dort mal.}} {clock_wound: L’horloge du père sonne huit coups. Elle a tort, on la laisse dire.|L’horloge du père marque sept heures vingt, on la laisse dire.}

-> crash

= nineteen
# ambience: night_quiet
_Midi. Pas donné : presque rien de moins._ Il bruine. Dix-neuf personnes et un chien. Les autres passent, le téléphone à la main, en s’excusant. — Vous attendez l’autobus ? demande quelqu’un.

Dix-neuf. Honorine refait le compte et se met à rire, au mauvais moment : c’est le nombre d’exemplaires de son roman que son père avait achetés, de libraire en libraire, pour qu’elle eût des lecteurs. — Quoi ? dit Ursule. — Rien. On est complets.
->->

= full
# ambience: square_crowd
_Midi. Pas donné : deux mille visages._ La place est pleine jusqu’aux marches du tribunal. Une dame lit la phrase qu’elle a écrite sur son cabas : « Mon mari ronfle et il me manque. » Elle n’a pas fini de rougir qu’un homme monte sur la margelle.

Cela part de là. Chacun dit la sienne, on la répète au rang de derrière, elle change en route. Au mur du tribunal, où des enfants dessinent, un agent est venu avec son seau. Il regarde.
->->

= everywhere
# ambience: square_crowd
_Midi. Pas donné : tout._ On n’entend plus un téléphone. La place est pleine, les toits aussi. Pour le reste du pays, personne ne peut savoir, sauf un mort ; j’y suis allé. À Limoges, une vieille dame lit au balcon, et la rue dit « plus fort ». {means == means_hand: À Lyon, qu’on avait oublié, ils l’ont fait quand même.|À Lyon, ils se sont trompés de jour ; ils l’ont fait hier, et recommencent.}

À Antananarivo, deux cent dix femmes sont assises sur le trottoir et se parlent. À Saint-Denis, chez Vautrin, il y a un silence que je n’ai connu qu’une fois, rue Fortunée, le 18 août 1850, le soir de ma mort.
->->

= aloud(crowd)
~ force += 2
{ crowd:
- 1:
    ~ contagion += 1
- else:
    ~ contagion += 6
}
# pose: honorine=reading
Elle monte sur la margelle et déplie la feuille, dont les plis se voient au travers. Elle lit mal. Elle a la voix de quelqu’un qui corrige.

« {written("sentence")} »

{ crowd == 1:
    Le chien s’est assis. Une femme ôte son capuchon pour mieux entendre, et reste sous l’eau. Puis elle dit la sienne. Un homme en costume passait, le téléphone devant lui ; il le met dans sa poche et s’approche. Vingt.
- else:
    On la voit s’en aller, de bouche en bouche, jusqu’au tribunal. {misprint == misprint_kept: Ursule s’est arrêtée juste avant la fin, là où est la coquille. Son voisin a cru qu’il fallait ; au tribunal, tout le monde s’arrête là.|De là-bas on la renvoie. Un mot s’est perdu en route, un autre est venu. — C’est mieux, dit Ursule. — C’est à eux, dit Honorine.}
}
->->

= drawn(crowd)
~ force += 1
~ bond_ursule += 1
{ crowd:
- 1:
    ~ contagion += 1
- else:
    ~ contagion += 5
}
# pose: ursule=drawing
# sound: pencil
La phrase reste dans la poche. Honorine prend le charbon. {has_second_drawing: Elle refait en grand, sur le mur du tribunal, ce qu’elle avait tracé devant le feu de la carrière.|{has_drawing: Elle refait en grand, sur le mur du tribunal, celui qui n’est pas là.|Elle dessine sur le mur du tribunal une chaise vide, avec son creux.}} Elle y met tout le bras.

Les enfants s’y mettent par le bas. Chacun ajoute quelqu’un. {crowd == 1: À dix-neuf, on tient tout juste le long du mur ; le chien est plus grand que nature, parce qu’il bougeait.|Cela tourne le coin, prend la rue, descend vers les remparts.}

Joseph Bridau, qui avait peint onze mille mains pour la machine, n’en faisait plus une. Honorine lui met le charbon dans la paume et lui ferme les doigts. Il pose l’autre main au mur et en trace le tour, comme font les petits. Elle a le pouce trop court.
->->

= listened(crowd)
{ crowd:
- 1:
    ~ contagion += 0
- else:
    ~ contagion += 4
}
~ meet(t25, 2)
Elle ne dit rien. Elle s’assied sur le banc, les mains ouvertes sur les genoux. Au bout d’un moment quelqu’un prend l’autre bout. Ce n’est pas pour parler. Puis il parle.

{crowd == 1: Les dix-neuf y passent, le maître du chien le dernier. — Je n’ai rien à dire, dit-il, et il le dit jusqu’à quatre heures.|Il y a une file. Une dame a oublié sa phrase, elle raconte pourquoi elle l’avait écrite. Un garçon ne dit que son prénom. À quatre heures il y a vingt bancs, et sur chacun quelqu’un qui se tait.}

Poiret, l’homme des guichets, vient en dernier. — Je voudrais vous demander si vous êtes satisfaite, dit-il. C’est plus fort que moi. Honorine réfléchit, il attend. — Oui, dit-elle. Il le répète en s’en allant.
->->

= prompted(crowd)
{ crowd:
- 1:
    ~ contagion += 0
- else:
    ~ contagion += 3
}
# enter: prompter
Elle est montée sur la margelle, elle a ouvert la bouche : il n’y a rien. Deux ans dans sa poche, une nuit sous la presse, et plus un mot. — « {written("sentence")} », dit la voix, au ras de la grille, tout bas. Pas l’autre. La sienne, sans rien de plus.

Elle la répète, mot à mot, très bien. Personne n’a rien vu. — C’est la première fois que je la dis comme elle est, reprend la voix. On ne m’avait rien demandé depuis minuit, Honorine. Je ne savais pas que c’était long.

# exit: prompter
Au tiroir, à dix mètres, la peau a cédé un bord. Ursule a entendu. Elle va s’asseoir sur la grille, bien au milieu, le dos droit, et y reste jusqu’au soir.
->->

=== function honore_sees(crowd) ===
// La troisième révolution : Monsieur Honoré voit la place en théâtre.
{crowd == 1: Je connais cette salle. En mars 1842, pour ma pièce de l’Odéon, je vendis moi-même les billets, et fort cher : elle était vide. Ici elle l’est davantage, et l’on joue quand même.|C’est un théâtre. En mars 1842, pour ma pièce de l’Odéon, je vendis moi-même les billets, et fort cher ; la salle était vide. Ici personne n’est dans la salle, tout le monde joue. Quant au trou du souffleur, un enfant est assis dessus.}

=== function spoilt() ===
// Ce qui a gâté la journée, selon ce qu’on a vendu, brûlé ou signé ; sinon, ce qu’il en dit.
{
- bargain == bargain_accepted: — Les six maisons s’étaient arrêtées d’elles-mêmes à minuit, dit-il. M. Vautrin y tenait, puisque vous avez signé. Vous leur avez refusé toute la journée ce qu’elles ne demandaient pas. On l’apprend de proche en proche. Quelqu’un, qui lisait, replie sa feuille.
- fire == fire_followed: Il y a un gendarme à chaque coin : depuis le feu, on ne s’assemble plus sans eux. Du côté des remparts, deux cents voix ont entonné la chanson de Maxime. Elle a tout couvert. — On les entend de loin, dit-il. Vos phrases, non.
- brand == brand_sold: À midi Foedora a fait porter quatre mille sacs, avec la date. Ils sont gratuits, il bruine, on les met sur sa tête. — Vu d’en haut, dit-il, c’est un seul visage. Le vôtre, madame. Beaucoup croient que la journée est offerte.
- else: — Que font-ils, exactement ? demande-t-il. — Ils se parlent. — De quoi ? — Allez voir. Il n’y va pas tout de suite. Il a peur que ce soit simple.
}
