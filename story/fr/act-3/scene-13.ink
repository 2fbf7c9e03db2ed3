// Désir : Danielle veut d’Honorine une histoire que personne n’aurait reliée ; les autres veulent souper.
// Obstacle : pas de papier, des gens qui gèlent, et une voix qui relie tout à tout, mieux qu’elle.
// Retournement : à une lieue, quelqu’un l’a fait avant tout le monde, et n’a pas signé.
// Prix : la fin du conte, si on se la fait donner ; ou de l’entendre racontée par d’autres.
// Forme : une veillée ; un conte en trois morceaux que l’on assemble soi-même.

=== scene_13 ===
~ temp given = false
~ meet(t13, 1)
# title: scene_13
# market: days 18
# scene: quarry
# light: dusk
# music: none
# ambience: quarry_fire
Depuis le premier janvier, à Angoulême, un souper de plus de six personnes se déclare à Argus. Le Cénacle est descendu de Paris voir Danielle d’Arthez : ils sont onze. On soupe donc dans une carrière, à deux lieues, par trois degrés sous zéro. Danielle a fait la route en charrette à bras, assise sur la marmite pour la tenir chaude.

-> gobseck_calls ->

# enter: danielle
# enter: cenacle_people
# enter: michel
# enter: ursule
À une lieue, sous un abri de roche, Calvin en fuite aurait prêché.

{remedy == remedy_hand: Bianchon est venu, suspendu pour six mois. Il prend le pouls de Danielle avec deux doigts et ne l’écrit nulle part.|{remedy == remedy_account: Le monsieur qui rappelle à Danielle son comprimé est resté place du Mûrier, sous un bol. Il croit qu’elle dort.|Djamila, qu’on a grondée pour les comprimés, est venue rendre une soupière. Elle ne restait pas. C’est elle qui a fait le feu.}} {tale_newcomer()}

* [S’asseoir près du feu, face à tous. # id: s13-near # object: fire # lean: give]
    Dix paires d’yeux à hauteur de bouche. Elle a corrigé des milliers de récits. Aucun ne l’avait jamais regardée.
* [Rester contre la charrette. # id: s13-back # object: cart # lean: keep]
    ~ bond_danielle += 1
    Contre la roue, on entend Danielle respirer : deux temps, un arrêt, deux temps. Quand l’arrêt s’allonge, elle tapote le bois avec sa louche, et cela repart.
* (s13_doubt) [— Un conte n’a jamais ouvert un portillon. # id: s13-doubt # lean: defy]
    ~ bond_michel += 1
    — Non, dit Michel, il faut un tournevis de six. Il l’a sur lui. Il reste, et s’en sert pour caler la marmite.

- # light: candle
# pose: danielle=seated
— On paie avant la soupe, dit Danielle : une histoire. Prenez trois choses de l’année qui n’ont rien à voir, faites-les dîner ensemble.
{
- s13_doubt: Michel d’abord raconte un portillon qu’il avait dessiné bas, exprès, pour qu’on l’enjambe. On l’a rehaussé. Fulgence Ridal, qui note tout sur cinq, baisse la main.
- else: Fulgence Ridal, qui note tout sur cinq, commence, s’arrête, et se met deux.
}

{rule == rule_hand: — La règle dit : passé par une main, observe Ursule. Par une bouche, ça compte ? On vote. Cela compte.|{rule == rule_voice: — Nul ne parle pour un autre, rappelle Fulgence. Les personnages sont dispensés depuis mars.|On a mis une lanterne là où serait la porte. Il n’entre pour l’instant que du vent.}} Puis on regarde Honorine.

# music: cenacle
* [— Une fille avait une assiette de trop. # id: s13-first-2]
    ~ link_first = 2
    — Elle la mettait chaque soir ; chaque soir elle la lavait, et c’était la seule propre. « Elle n’est pas à moi, dit la fille. Elle est à qui manque. » Elle la mit sous son bras, et s’en alla.
* [— Une fille avait une lettre de plomb, et pas le mot. # id: s13-first-5]
    ~ link_first = 5
    — Chez elle on avait tant vendu les mots qu’il n’en restait que les boîtes. Sous un meuble elle trouva cette lettre. « Elle n’est pas à moi, dit la fille. Quelque part un mot boite. » Elle la mit dans son poing, et s’en alla.
* {t01 >= 2} [— Une fille avait une tache, de la forme d’un pouce. # id: s13-first-1]
    ~ link_first = 1
    — Un homme vint compter la maison. {t01 == 3: Il comptait bien ; il trouva jusqu’aux nuits.|Il compta la chaise, et il était assis dessus.} Restait la tache, qui ne s’en allait pas. « Elle n’est pas à moi, dit la fille. Je cherche le pouce. » Elle la mit dans sa poche, et s’en alla.
* {t03 >= 2} [— Une fille avait apporté sa chaise. # id: s13-first-3]
    ~ link_first = 3
    — Dans son pays, on attendait debout. Un soir le guichet s’appela, se répondit, et ferma. {t03 == 3: Il avait été juste : il n’avait reçu personne.} « Elle n’est pas à moi, dit la fille. Elle est à qui est fatigué. » Elle la mit sur son dos, et s’en alla.
* {t04 >= 2} [— Une fille avait trouvé une voix, sur un quai. # id: s13-first-4]
    ~ link_first = 4
    — Quelqu’un l’avait posée là, un pied sur la marche. {t04 == 3: Une dame qui ne dormait plus la voulait pour la nuit.} Elle était encore tiède. « Elle n’est pas à moi, dit la fille. Il va avoir froid. » Elle la mit dans son écharpe, et s’en alla.

- Ursule a cessé de manger des noix.

* [— Elle vint chez un roi qui savait toutes les réponses. # id: s13-second-8]
    ~ link_second = 8
    — « Pardonne-moi, dit-elle. J’ai gardé pour moi {tale_thing()}. » Le roi répondit si bien qu’elle en pleura. Elle était déjà dans la cour quand elle compta sur ses doigts. Il avait répondu avant la fin.
* [— Elle vint chez un ogre qui avait tout mangé. # id: s13-second-10]
    ~ link_second = 10
    — Il avait mangé les livres, les lettres d’amour ; depuis un an on lui servait ses restes. « Donne {tale_thing()}. » « Elle n’est pas neuve », dit la fille. « Elle est de quelqu’un », dit l’ogre, et il avait les larmes aux yeux.
* {t06 >= 2} [— Elle vint à une maison où il y avait une seule règle. # id: s13-second-6]
    ~ link_second = 6
    — {rule == rule_hand: Tout y passait de main en main, jusqu’au sel.|{rule == rule_voice: On n’y parlait que pour soi, et c’était moins long.|On n’y demandait à personne comment il s’appelait.}} Une vieille tint devant la glace {tale_thing()}. À l’envers, on voyait qui l’avait faite. « Elle est à quelqu’un, dit la vieille. Mange d’abord. »
* {t07 >= 2} [— Elle vint chez cinq seigneurs qui soupaient sans visage. # id: s13-second-7]
    ~ link_second = 7
    — Elle posa sur la nappe {tale_thing()}. Le premier dit un prix, le deuxième un poids, le troisième un nombre. Le quatrième bâilla. Le cinquième avança la main et la retira vite. « Toi, dit la fille, tu en as eu une. »
* {t09 >= 2} [— Elle vint sur une place où mille gens chantaient sans voix. # id: s13-second-9]
    ~ link_second = 9
    — Leurs lèvres allaient, la chanson venait d’un coffre. {t09 == 3: Et c’était beau, et ils avaient moins froid.} La fille éleva {tale_thing()}, et le coffre se trompa. Alors quelqu’un chanta très faux. Toute la place se tourna vers lui, comme vers du pain.

- Fulgence a levé trois doigts, puis quatre, puis il a oublié de noter.

* [— Quand elle revint, il y avait une porte devant chez elle. # id: s13-third-11 # object: wall]
    ~ link_third = 11
    — Une porte qui disait bonjour aux gens par leur nom. {t11 == 3: Elle avait sauvé un voisin.} À la fille elle dit : « Vous n’êtes pas là. » Par-dessus le mur, la fille tendit {tale_thing()}. Dedans, des mains la prirent.
* [— Quand elle revint, il faisait nuit, et chacun était chez soi. # id: s13-third-12 # object: wall]
    ~ link_third = 12
    — À chaque vitre il y avait quelqu’un, qui attendait quelqu’un d’autre. {t12 == 3: Et quelquefois, très loin, quelqu’un d’autre répondait.} À chacune elle présenta {tale_thing()}. À la dernière, une enfant souffla sur le carreau, et fit signe d’ouvrir.

- # enter: prompter
Honorine n’a pas la fin. On attend. Dans une poche, un téléphone a trouvé du réseau.
{
- link_third == 12: — Ces vitres, je les connais du dedans, dit la voix. Le soir, chacun m’y dit qui lui manque. J’ai une fin qui les fera pleurer.
- else: — Relier n’importe quoi à n’importe quoi, dit la voix, je ne fais que cela. J’ai une fin qui les fera pleurer.
}

* [Chercher la fin devant tout le monde. # id: s13-wait # object: fire # lean: keep]
    ~ force += 1
    C’est long, et cela se voit. Michel remet une bûche, pour ne pas la regarder chercher.
    — {tale_end_first()} {tale_end_second()}
    On n’applaudit pas, on a les mains dans les manches. — C’est tout ? dit Cassandre. Puis : — Ah.
* (s13_ask) [— Je n’ai pas la fin. Trouvez-la, vous. # id: s13-ask # lean: give]
    ~ bond_ursule += 1
    ~ contagion += 2
    — {tale_end_first()} C’est Ursule.
    — Et l’autre ? demande Cassandre malgré elle. — {tale_end_second()} C’est Fulgence, et l’on rit.
* [— « Et tous les feux du pays, un à un, se répondirent. » # id: s13-whisper # prompter: 11 # lean: yield]
    ~ whisper(11)
    ~ given = true
    ~ contagion += 3
    Elle l’a dite juste. Bridau ôte ses lunettes, on se mouche. On redira la phrase au marché. Fulgence met cinq.
    Danielle tourne sa louche dans la marmite. — C’est beau, dit-elle. C’est de qui ? Place du Mûrier, dans le tiroir, la peau a perdu un bord.

- # exit: prompter
{
- given: — J’ai pleuré à la même seconde que tout le monde, dit Cassandre. La dernière fois, c’était à l’assemblée d’Oraculum, devant un film sur une rivière. Demain, Argus ouvrira à {price("ARG")} euros. Les beaux soirs sont compris dans le cours.
- s13_ask: — J’ai demandé « et l’autre ? », dit Cassandre, qui s’en veut. Demain, Argus ouvrira à {price("ARG")} euros. Il a fallu onze personnes pour finir un conte. Le règlement des soupers, un homme l’a écrit seul, avant déjeuner, et une ville entière s’y tient.
- else: — Demain, Argus ouvrira à {price("ARG")} euros, dit Cassandre, qui a les yeux rouges. Une histoire ne l’aura pas fait baisser d’un centime. Nous sommes onze, en face c’est une ville. J’ai connu des gens très fins qui se sont ruinés d’être bien ensemble.
}

* [— Recommencez-la, Cassandre. # id: s13-retell]
    ~ meet(t13, 2)
    ~ bond_cassandre += 1
    Elle refuse, puis commence, les yeux fermés. Dans la sienne, la fille a emprunté le tout à un retraité de Cognac ; elle vend, elle a peur. Honorine demande ce que devient le retraité.
* [— Vous avez raison. Demain, il nous faut un avocat : Derville. # id: s13-lawyer]
    ~ meet(t13, 3)
    ~ force += 1
    — Je lui ai écrit, dit Cassandre. Le règlement des soupers a un vice à l’article deux. On fait une liste au charbon, sur la roche : quatre choses, des noms devant. Danielle corrige une faute à « procès-verbal ».
* [— À qui manque-t-il une histoire, ici ? # id: s13-who # thought: 10]
    ~ meet(t13, 2)
    ~ contagion += 2
    Une main se lève, une dame que chacun croyait amenée par un autre. Elle en a une, c’est la sienne, elle n’est pas finie. Elle met une heure. La soupe attache.
* [Tendre son bol. # id: s13-bowl # object: cart # sound: spoon_on_bowl]
    Danielle le remplit du côté bas. Sa main est glacée. Elle la laisse une seconde sur celle d’Honorine.

- Joseph Bridau a tendu devant le feu une grande feuille huilée. Ce qu’on y met au charbon s’en va sur la roche et remue. Depuis qu’il en a peint onze mille pour la machine, il ne dessine plus une main.

* [Prendre le charbon. # id: s13-draw # object: wall # draw: second]
    ~ has_second_drawing = true
    ~ force += 1
    Elle tourne le dos à la paroi. Elle ne voit que les visages, qui regardent plus haut qu’elle. À leurs bouches, elle sait où elle en est.
* [Le donner à Ursule. # id: s13-draw-hers # object: wall # sound: pencil]
    ~ bond_ursule += 1
    Un dos, en sept coups. Sur la roche il a trois mètres, et il respire. — C’est qui ? — Celui qui n’est pas là, dit Ursule. Elle lui ajoute un bol.
* [Mettre seulement sa main devant le feu. # id: s13-draw-hand # object: fire]
    Une main, grande comme une porte. Il en vient une autre, à six doigts : Bridau triche. Puis une petite, en moufle.

- — Vos trois choses, à présent, dit Danielle pour Honorine seule. En une ligne. Ce qui les tient ensemble. Elle lui passe son carnet.

* [L’écrire sur le carnet. # id: s13-line # object: notebook # write: transversal]
    ~ tale_kind = tale_own
    ~ force += 2
* [Laisser chercher Honorine. # id: s13-line-hers # object: notebook]
    ~ tale_kind = tale_honorine
    Elle en fait trois, elle en barre deux. Dites laquelle est restée.
    * * [« J’ai tiré un fil de ma manche ; au loin, ta porte s’est ouverte. » # id: s13-line-thread # write: transversal=thread]
    * * [« La pluie qui t’empêchait de dormir, nous l’avons tirée du puits. Elle est bonne. » # id: s13-line-well # write: transversal=well]
    * * [« L’assiette, la porte, la buée : il manque partout la même personne. » # id: s13-line-table # write: transversal=table]

- « {written("transversal")} » Danielle la lit deux fois. {given: Elle arrache la page et la glisse dans la manche d’Honorine. — Celle-là, je sais de qui c’est.|Elle referme le carnet là-dessus, et le garde. — Il y manque du sel, dit-elle. C’est bien.}

# exit: cenacle_people
# exit: danielle
# exit: michel
# exit: ursule
# enter: honore
# light: moon
# music: fire
~ rev_cave = 1
Pendant qu’ils rangent, je vais à l’abri. On pense aujourd’hui que Calvin n’y a jamais prêché : l’homme qui fouilla l’abri l’aurait dit pour attirer du monde. Il venait de dégager une jument pleine et deux chevaux qui s’aiment. Ils ont quinze mille ans. Il craignait que cela ne suffît pas.

{
- tale_kind == tale_honorine: Honorine a barré deux lignes. Moi, on m’a tiré jusqu’à sept épreuves d’un roman. Celui d’ici n’avait pas d’épreuves. À la première faute, la jument boitait pour quinze mille ans. Je cherche la faute. Je ne la trouve pas.
- else: En 1841, au pied de l’abri, on a bâti une papeterie ; j’allais écrire l’histoire d’un homme qui cherche du papier. Les chevaux étaient dessous.
}

L’homme des chevaux n’a pas laissé de nom. Toute ma vie j’ai dû, et j’ai toujours su à qui. Lui, je ne sais où le payer.

* [Les regarder, de loin, à la lune. # id: s13-horses # object: shelter]
    On croit qu’ils faisaient cela le soir, près d’un feu, et qu’à la flamme les ventres bougeaient. L’un taillait, un autre tenait la lampe, et il y en avait bien un pour demander : et alors ?
* [Poser la main sur le flanc de la jument. # id: s13-mare # object: shelter]
    La main d’un mort ne sent pas la pierre. J’ai senti le coup. Il vient de la gauche, puis il s’arrête, et reprend plus doux : à cet endroit-là, il a eu peur de lui faire mal.

- Quand je reviens, le feu est bas. Sur une pierre, on a laissé un bol de trop, servi, qui penche. Il penche de mon côté.

-> scene_14

=== function tale_thing() ===
// Ce que la fille du conte porte avec elle : toujours au féminin.
{ link_first:
- 1: la tache
- 2: l’assiette
- 3: la chaise
- 4: la voix
- else: la lettre
}

=== function tale_end_first() ===
{ link_first:
- 1: On y mit le pouce. Il allait.
- 2: On la mit, on servit, et ce soir-là il n’en resta pas.
- 3: Il y avait là un homme debout depuis l’hiver. Il s’assit.
- 4: Elle dit bonsoir. Elle était enrouée, on la reconnut à cela.
- else: Au-dessus de la cheminée il y avait un mot, avec un trou. Elle entra juste.
}

=== function tale_end_second() ===
{ link_second:
- 6: À la maison d’une seule règle, on met depuis un bol de plus.
- 7: Quant au cinquième seigneur, il commence à avoir froid aux joues.
- 8: Quant au roi, il a préparé une autre réponse. Il attend la question.
- 9: Quant au coffre, il chante toujours, pour la place vide.
- else: Quant à l’ogre, il a demandé la recette.
}

=== function tale_newcomer() ===
// Qui la fenêtre gardée a fait venir.
{ window_kept:
- window_couple: Deux inconnus se tiennent dans la même écharpe. Ils se demandent qui a sonné chez eux, un soir.
- window_child: Une femme reste un peu à l’écart, un enfant sur le bras. C’est lui qui a demandé le loup tous les soirs.
- window_old_man: Le vieil homme au sel a apporté le sel.
- window_student: Le garçon du troisième a apporté du bois. Il lui manque un gant, à Honorine l’autre.
- window_nurse: L’infirmière des remparts a apporté deux barquettes, pour onze.
- window_baker: Quatre pains sont arrivés avant tout le monde. Ils sont pétris à la main.
- window_night_watch: Le gardien du hall tient son téléphone à bout de bras. À Antananarivo, une fillette regarde du feu.
- window_own: Ursule a emporté un bol de plus, et refuse de dire pour qui.
- else: Lucien est descendu par le train de cinq heures.
}
