// Désir : Honorine veut les lettres d’une forme, dit-elle ; elle veut savoir ce qu’il a composé en dernier.
// Obstacle : elle lit à l’envers depuis l’enfance, et depuis deux ans elle n’approche pas la bougie.
// Retournement : elle connaissait la phrase ; elle ne connaissait pas la faute.
// Prix : le pardon sans faute qu’on lui avait donné, ou la colère qui la tenait debout.
// Forme : un tirage ; un geste, un choix. Personne ne souffle.

=== scene_23 ===
~ temp ink = 0
~ temp sheet = 0
~ meet(t23, 1)
# title: scene_23
# market: days 18
# scene: press_bed
# light: candle
# music: none
# ambience: rain_on_roof
Il pleut sur Angoulême, sans méchanceté, avec méthode. Il y a deux ans ce soir, on enterrait Jérôme Séchard. Le refuge dort ; à l’atelier, une bougie. Au-dessus de la presse, l’ampoule était morte en juin, c’était à lui de la changer.

-> gobseck_calls ->

Pour composer le roman de Danielle, les e manquent. Les derniers sont dans la forme de son père, jamais touchée. On ne défait pas une forme sans en tirer une épreuve : voilà la raison. À onze heures dix, Honorine la porte à la presse sans la regarder. L’encre : combien en prendre ? Il disait : tu verras.

* [Une noisette. # id: s23-ink-nut # object: ink # lean: yield]
    ~ ink = 1
    Elle l’écrase, la tire jusqu’au bord de la pierre et revient. C’est son geste à lui, avec le petit coup de poignet qui essuie la lame. Elle ne l’a jamais appris. Elle regarde sa main le faire.
* [Le double, et que tout vienne. # id: s23-ink-double # object: ink # lean: defy]
    ~ ink = 2
    Trop d’encre bouche l’œil des e. Ce soir elle veut que ce soit noir, et qu’on n’y revienne pas.
* [Une lentille. On peut toujours en remettre. # id: s23-ink-least # object: ink # lean: keep]
    ~ ink = 3
    On revient de trop peu, jamais de trop. Elle étale si mince qu’on voit la bougie dans la pierre.

- Sous la forme, il y avait un bon de travail, collé au marbre par la face. Elle y a mis une éponge tiède, et lui tourne le dos : on lit le bon après la feuille, disait-il. {press_fate == press_sold: La presse est revenue de Bordeaux ; Michel l’a reprise au prix de la fonte, deux cent quarante euros.|{press_fate == press_pawned: Au barreau pend l’étiquette de M. du Tillet : seize cents. Honorine la remonte le long du fer.|}} {fire == fire_followed: Ses cheveux sentent encore la fumée.}

# sound: ink_roller
Le rouleau, bien chargé, fait un bruit de robe. Seulement l’encre fait briller les lettres, et une lettre qui brille, on la lit.

* [Encrer les yeux au plafond. # id: s23-roll-up # object: roller # sound: ink_roller]
    Le plafond a une latte plus claire, celle qui craque. Elle encre au bruit, six fois.
* [Ne regarder que les blancs. # id: s23-roll-blanks # object: forme # sound: ink_roller]
    Le blanc se compose aussi. C’est du plomb, plus bas que la lettre. Il a composé surtout du blanc.
* [Mettre la bougie derrière la boîte d’encre. # id: s23-roll-dark # object: candle # sound: ink_roller]
    Il travaillait ainsi, depuis juin, dans son ombre. La main sait où finit le plomb. Elle se demande ce qu’il voyait, et s’avise qu’il ne voyait pas.

- Il y a un trou dans le plancher, et quelqu’un dedans. {whispers > 0: Entre deux gestes, elle tend l’oreille malgré elle.|Elle l’a toujours fait taire ; cette fois, c’est lui qui se tait.} On n’y dit rien. De ce geste-ci, il ne connaît pas la suite.

Le papier se trempe la veille, pour que la lettre y entre. Elle l’a trempé hier. Il faut donc qu’hier elle ait su.

* [Le bouffant des cinq rames. # id: s23-paper-reams # object: paper # lean: yield]
    ~ sheet = 1
    Elle s’y était assise, le soir de l’enterrement, parce que la chaise était à lui. Elle tire la feuille du milieu, là où la pile a gardé le creux.
* [Une feuille de Danielle, restée blanche. # id: s23-paper-danielle # object: paper # lean: give]
    ~ sheet = 2
    Danielle en préparait vingt chaque soir, la marge au crayon. Il en reste neuf. Honorine l’effacerait bien ; elle la laisse.
* {deed == deed_kept} [Le dos de la cession qu’il a signée. # id: s23-paper-deed # object: paper # lean: defy]
    ~ sheet = 3
    Elle l’avait donc trempée aussi. Au-dessus de sa signature, Jérôme Séchard a écrit « Lu et approuvé ». Elle met cette face-là du côté du feutre.
* {contract_kept} [Le dos du contrat de sa voix, jamais signé. # id: s23-paper-contract # object: paper # lean: keep]
    ~ sheet = 4
    Deux cent mille euros, gardés deux ans sous un bouton. Au dos il n’y a rien, que la place de signer, vue par transparence.

- Elle couche la feuille au tympan, rabat la frisquette qui protège les marges, rabat le tout sur le plomb. Deux tours de manivelle, et le marbre roule sous la platine. Elle vérifie deux fois.

* [Tirer. # id: s23-pull # object: bar # sound: bar_pulled # effect: press_pull # lean: defy # no-return: printed]
    # music: pull
    Du dos. Le barreau vient au ventre, et l’on sent, par le bois, le plomb entrer dans le papier. C’est très court.
* [Attendre la gouttière, et tirer entre deux gouttes. # id: s23-pull-wait # object: bar # sound: bar_pulled # effect: press_pull # lean: keep # no-return: printed]
    # music: pull
    Une goutte. Une goutte. Il donnait à l’horloge huit tours et demi ; elle n’avait jamais su où il prenait le demi. Elle tire. Le plomb entre.
* [Fermer les yeux, et se laisser aller en arrière. # id: s23-pull-eyes # object: bar # sound: bar_pulled # effect: press_pull # lean: yield # no-return: printed]
    # music: pull
    On ne tire pas une presse avec les bras, on s’en va, et elle vient. Elle s’en va. À bout de course elle reste un moment suspendue là, tenue par le barreau.

- # sound: sheet_peeled
# pose: honorine=reading
Deux tours en arrière. Elle lève le tympan. La feuille tient au plomb, hésite, vient.

« {written("sentence")} »

À l’endroit, {ink == 2: grasse, les œillets bouchés|{ink == 3: grise et fine|noire juste ce qu’il faut}}, seule dans son blanc{sheet == 3:, au dos de la vente}{sheet == 4:, au dos du prix}. {sentence_kind == own_words: Vous l’avez reconnue avant elle, puisqu’elle est de vous.|C’est celle de ses onze ans, celle que vous avez laissée.} Son père l’a composée en dernier. Vous l’aviez sous les yeux depuis le premier soir, sur ce marbre, à l’envers. Moi aussi. On ne donne pas la copie d’autrui.

* [La relire. # id: s23-read-again # lean: keep]
    Elle relit en correctrice, c’est tout ce qu’elle trouve pour rester debout. Rien, presque jusqu’au bout. {the_misprint()}
* [Sortir l’autre de sa poche, et comparer. # id: s23-compare # lean: give]
    L’autre a deux ans de poche, elle cède aux plis. Elle les pose côte à côte. Mot pour mot, c’est la même. {the_misprint()}
* [— Où as-tu pris ça ? # id: s23-where # lean: defy]
    Il y a deux ans, le plancher lui avait répondu tout de suite. Il pleut. Elle relit, par habitude. {the_misprint()}

- # music: father
Le bon s’est décollé. « Client : H. Tirage : 1. Copie : de mémoire ; le cahier est parti avec les archives, que j’ai signées, sans lire. Motif : pour qu’il en existe un exemplaire qui ne s’envoie pas. Prix : 0. » En trente-trois ans, c’est la plus longue lettre qu’il lui ait faite.

{ father_voice:
- voice_accepted: -> perfect ->
- voice_broken: À Saint-Denis, une voix avait réponse à tout, au bout de deux secondes. Celui-ci n’a su qu’une phrase. Il l’a sue par cœur vingt-deux ans, et n’en a rien dit.
- else: À Saint-Denis, elle avait refusé d’entendre sa voix, et s’était crue dure. De mémoire, dit le bon. Il l’a donc sue par cœur vingt-deux ans, sans monter le lui dire.
}

# music: none
C’est alors qu’on frappe. Au plafond, du talon, {bond_ursule > 0: deux coups|un coup ; puis, quand on n’y comptait plus, l’autre}. C’est Ursule. Honorine frappait ainsi, de là-haut, les soirs où il toussait à l’atelier : j’ai entendu. Elle ne l’avait jamais entendu d’en bas, d’où il l’entendait.

* [— J’ai entendu. # id: s23-heard # lean: give]
    ~ meet(t23, 2)
    ~ force += 2
    -> heard ->
* {pardon == pardon_given} [Prendre le balai, et rendre les deux coups au plafond. # id: s23-broom # lean: yield]
    ~ meet(t23, 2)
    ~ bond_ursule += 1
    Du manche, deux fois. En juin, elle avait donné les siens à une chaise. Ceux-ci, quelqu’un les attendait, assis au bord d’un lit. On rit, là-haut.
* {pardon != pardon_given} [Frapper du talon, deux fois, sur le sol de l’atelier. # id: s23-knock # lean: yield]
    ~ meet(t23, 2)
    ~ force += 1
    -> knock ->
* [— Un bon de travail, cela ne répare rien. # id: s23-nothing # lean: defy]
    ~ meet(t23, 3)
    ~ force += 1
    -> unrepaired ->
* [Rester sans bouger, la feuille à la main. # id: s23-still # lean: keep]
    Elle reste. Au-dessus on attend, le talon levé. Puis l’escalier craque. Ursule descend.

- # enter: ursule
Ursule, treize ans, le pyjama à mi-mollet. Elle lit la feuille par-dessus le bras d’Honorine, jusqu’au bout. — Il y a une faute. — Oui. — Attends, dit Ursule. Elle remonte les marches deux par deux.

Elle revient le poing fermé. — C’était par terre, à côté de lui, le matin. J’ai marché dessus. Elle ouvre la main : un caractère de plomb. C’est le signe qui manque. Il a passé deux ans dans le bol, avec les crayons.

On avait trouvé Jérôme Séchard au pied du marbre, le composteur vide à la main. Il avait donc vu la faute. Il avait cherché la lettre, à la bougie, la demi-heure qu’il a mise à mourir ; et il l’avait. — Alors il l’avait presque mise, dit Ursule. — Presque. Elle la tend. — C’est ton tour.

* [— On ne corrige pas. Garde-la. # id: s23-keep # object: forme # lean: keep]
    ~ misprint = misprint_kept
    ~ bond_ursule += 1
    -> kept ->
* [Desserrer la forme, et finir son geste. # id: s23-mend # object: forme # sound: type_sort # lean: give]
    ~ misprint = misprint_mended
    ~ force += 1
    -> mended ->
* [Lui donner la pointe : — Toi, tu ferais quoi ? # id: s23-hers # object: forme # sound: type_sort # lean: yield]
    ~ bond_ursule += 1
    -> hers ->

- { saved:
- belonging_notebooks: Dans le dernier carnet du père, Ursule écrit depuis mai ; elle avait sauté une ligne, par politesse. Honorine lit enfin celle du dessus. Elle est d’un lundi. « Recomposé H. Une coquille au bout. Pas couché. »
- belonging_proofs: Au mur d’épreuves, entre sa naissance et les noces de sa sœur, il y a une place vide et quatre punaises. Elle présente cette feuille-ci : c’est le format. Il avait gardé la place.
- else: Sur le barreau, là où quatre générations l’ont aminci, il y a une tache sèche, qu’elle prenait pour de la rouille. C’est de l’encre, un pouce. Elle y met le sien.
}

La première feuille est sèche au toucher. Le bon disait : tirage, 1. {misprint == misprint_mended: La seconde, la juste, ira au livre. Mais la première, la fautive, à qui est-elle ?|Il n’y en aura pas d’autre cette nuit. À qui est-elle ?}

* (to_ursule) [À Ursule, qui avait la lettre. # id: s23-first-ursule # lean: give]
    ~ bond_ursule += 1
    Ursule la lit tout bas, avec la faute ; elle a trouvé comment cela se prononce, on s’arrête un peu. Puis elle s’endort sur les rames, la feuille sous la joue. Elle en gardera un mot à l’envers, sur la peau, jusqu’à midi.
* (to_father) [À lui : la plier en quatre, et y aller. # id: s23-first-father # lean: yield]
    ~ force += 2
    Le cimetière est fermé, mais le mur est bas côté vignes. Elle creuse avec la pointe à corriger. À cinq heures moins six elle est debout devant lui, les mains vides, en avance.
* (to_square) [À la porte, dehors, à hauteur d’yeux. # id: s23-first-door # object: paper # lean: defy]
    ~ contagion += 2
    Quatre punaises, sous l’auvent. Le facteur s’arrête en allant au tri, il lit, il relit, il frappe au carreau. — Vous avez une coquille. {misprint == misprint_mended: — J’ai aussi la bonne. — Laissez celle-ci, dit le facteur.|— Je sais, dit Honorine. — C’est bien, dit le facteur.}
* (to_book) [À la peau : ce sera la page une. # id: s23-first-skin # lean: keep]
    Elle ouvre le tiroir, déplie la soie. {skin >= 80: La peau est presque entière.|{skin >= 25: La peau a reculé derrière le trait de crayon. La feuille y tient encore.|La peau tiendrait dans la main. Elle pose la feuille à côté.}}

- # light: dawn
# ambience: night_quiet
# music: honorine
Six heures, il ne pleut plus. {to_father:Honorine est rentrée, de la terre sous les ongles. }Des e, personne ne parle plus : la forme est retournée au marbre.

Elle a un livre, cela se voit à l’épaisseur : tout ce que vous avez écrit depuis ce soir-là, dans le tiroir, sous la peau. Deux pages se font en dernier. Le titre, d’abord. J’en avais un, pour une imprimerie d’Angoulême, en 1837 ; il était triste.

* [L’écrire. # id: s23-title # object: paper # write: title]
    ~ title_kind = title_own
    ~ force += 3
* [Laisser chercher Honorine. # id: s23-title-hers]
    ~ title_kind = title_honorine
    Elle en essaie trois, elle en barre deux. Dites lequel est resté.
    * * [« La Pluie réfléchit » # id: s23-title-rain # write: title=rain]
    * * [« L’Exemplaire » # id: s23-title-copy # write: title=copy]
    * * [« Pas de liste à la porte » # id: s23-title-door # write: title=door]
* [Laisser la page blanche. # id: s23-title-none]
    On composera donc du blanc. Il pèse autant.

- {title_kind == title_unwritten: Reste la dernière ligne.|_{written("title")}_. Elle le dit une fois à voix haute. Reste la dernière ligne.} Danielle est morte au milieu de la sienne. {misprint == misprint_kept: Celle-ci peut avoir une faute.|Rien ne presse : le jour se lève de toute façon.}

* [L’écrire. # id: s23-last # object: paper # write: last]
    ~ last_line_kind = last_line_own
    ~ force += 3
* [Laisser chercher Honorine. # id: s23-last-hers]
    ~ last_line_kind = last_line_honorine
    Trois encore, deux barrées. Elle ne barre plus si fort.
    * * [« Lisez-le à voix haute, et rendez-le. » # id: s23-last-read # write: last=read]
    * * [« La lampe restera allumée jusqu’au matin. » # id: s23-last-lamp # write: last=lamp]
    * * [« Tournez la page : c’est à vous. » # id: s23-last-turn # write: last=turn]
* [S’arrêter là. # id: s23-last-none]

- {last_line_kind == last_line_unwritten: Elle repose le crayon.|« {written("last")} »} Elle souffle la bougie, qui n’éclairait plus rien, va chercher l’escabeau, et change l’ampoule.

-> scene_24

= perfect
À Saint-Denis, elle avait demandé pardon à sa voix. « Je sais », avait dit la voix, au bon moment, sans une faute, et elle en était sortie lavée. Ici, on ne pardonne rien. Il y a un signe de travers. Elle y met le doigt, et ne peut plus l’ôter.
->->

= heard
{ pardon == pardon_given:
    En juin elle lui avait pardonné la signature. Restait le lundi, la page qu’elle finissait. Elle le dit à la chaise, sans hausser le ton. Personne ne répond « je sais ». Au-dessus, on n’ose plus bouger.
- else:
    ~ pardon = pardon_given
    Elle le dit à la chaise, avec deux ans de retard. — Tu aurais dû lire. Tu aurais dû me le dire. Ça ne fait rien. Sa voix tourne sur les derniers mots ; personne ne répond « je sais ». Puis elle prend le balai et, du manche, au plafond, rend les deux coups. On rit, là-haut.
}
->->

= knock
~ pardon = pardon_given
C’est de la brique, elle tape fort. Sous la trappe, où il y a toujours quelqu’un à cacher, on répond aussitôt deux coups. Elle rit. {asked_pardon: À une voix, elle avait demandé pardon. Cette fois elle ne demande rien, elle en donne un.|C’est deux ans trop tard, et c’est fait.}
->->

= unrepaired
{ pardon != pardon_given:
    ~ pardon = pardon_refused
}
— Tu m’as vendue sans lire, et recomposée sans le dire. Ça ne fait pas zéro. Elle a les larmes aux yeux, et raison : une feuille n’a jamais guéri personne. Elle ne la déchire pas. Elle la pose à plat, un poids à chaque coin.
->->

= kept
Ursule referme la main. — On va croire que tu l’as pas vue. — Oui. — Ça te fait rien ? Honorine, qui retirait les fautes à neuf centimes la page, passe l’ongle sur celle-ci. C’est le seul endroit de la feuille où l’on sente qu’il faisait noir.
— Alors je la remets dans le bol, dit Ursule. À sa place.
->->

= mended
Un quart de clé, les coins se relâchent. Elle ôte la pointe de son chignon. On avait oublié qu’elle sert à corriger. Le mauvais signe vient. Le bon entre.
— C’est toi qui tires, dit-elle. Ursule s’adosse, et le barreau vient. La seconde feuille n’a pas de faute. Elles la trouvent très bien, et regardent l’autre.
->->

= hers
{ bond_ursule >= 3:
    ~ misprint = misprint_kept
    Ursule soupèse la pointe, soupèse la lettre. — Si on la met, on verra plus qu’il l’a cherchée. Elle repique la pointe dans le chignon d’Honorine, de travers, et remet la lettre dans son poing.
- else:
    ~ misprint = misprint_mended
    — Il l’a cherchée une demi-heure, dit Ursule. On la met. Elle corrige la langue dehors, et se pique. Le bon signe entre, avec un peu de rouge. Elles tirent la seconde feuille à quatre mains, et la mettent à sécher.
}
->->

=== function the_misprint() ===
Le tout dernier signe vient d’une autre fonte, un peu gras, un peu haut. C’est une coquille. Dans le roman de sa fille, il en avait relevé sept.
