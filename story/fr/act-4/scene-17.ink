// Désir : Honorine veut que les gens soient quelque part ; Ursule veut que ce soit juste.
// Obstacle : soixante-deux mètres carrés, une porte, quatre cents euros par mois.
// Retournement : l’homme d’Argus a raison, et il revient avec un extincteur.
// Prix : la dame qu’on n’ouvrira pas, les mots d’Argus, ou l’argent de Delphine.
// Forme : un état des lieux tenu par une enfant : objet, prix, ce qui manque.

=== scene_17 ===
~ meet(t17, 1)
# title: scene_17
# market: days 18
# scene: refuge_shop
# light: lamp
# music: ursule
# ambience: shop_by_day
# enter: ursule
Angoulême, place du Mûrier, le 4 mai. L’Assemblée votera à l’automne ; d’ici là, ceux qui n’ont pas de compte chez Argus n’ont plus ni pharmacie ni école. Honorine leur ouvre l’atelier. Ursule en dresse l’état des lieux, puisqu’elle hérite pour moitié. Elle a douze ans, une craie, un cahier de trois colonnes : _objet, prix, ce qui manque_.

-> gobseck_calls ->

Au sol, elle a tracé six carrés, un par idée qu’on a eue cet hiver. {press_fate == press_sold:Depuis que la presse est à Bordeaux, on y a de l’écho.|La presse, au milieu, ne compte pas : elle était là.} — Trois, décide Ursule. Au quatrième, la porte s’ouvre plus. Lequel d’abord ?

- (corners)
* [L’école. # id: s17-school # object: school]
    ~ refuge_uses += use_school
    # furnish: school
    _École : un tableau vert dont le collège ne voulait plus ; craie, quatre euros. Manque : une cloche._ Bastien, le boulanger de Saint-Éloi, fera lire les petits après quatre heures. Il bégaie. Ils attendent qu’il arrive au bout ; jamais classe n’a été si attentive.
* [La table. # id: s17-table # object: table]
    ~ refuge_uses += use_table
    # furnish: table
    _Table : quatre portes sur des tréteaux, vingt euros. Manque : du monde._ Corentin les avait fait ôter de son bureau ; Michel les a rachetées. Sur l’une on lit encore « Frappez ». Rien n’est d’aplomb. Danielle y pose une bille, et choisit le bout où elle arrive.
* [L’infirmerie. # id: s17-infirmary # object: infirmary]
    ~ refuge_uses += use_infirmary
    # furnish: infirmary
    _Infirmerie : un lit pliant, un paravent en menus de communion. Manque : des gants._ {remedy == remedy_hand:Bianchon, l’hôpital l’a suspendu pour une ordonnance ; il a le temps.|Bianchon viendra le jeudi, au sortir de sa garde, pour se reposer.} Il aligne six pots de miel. La balance n’a plus de poids : on pèsera les nourrissons avec de l’interligne, au gramme près.
* [La bibliothèque. # id: s17-library # object: library]
    ~ refuge_uses += use_library
    # furnish: library
    _Bibliothèque : deux planches, zéro euro. Manque : des livres._ Sous l’escalier, Ursule tire un carton ficelé. {asked_pardon or scene_8.refuse.bought:Les voilà donc, les dix-neuf exemplaires que son père avait achetés ; Vautrin n’avait pas menti.|Dix-neuf exemplaires du roman d’Honorine : son père les avait achetés un par un. Les tickets sont dedans. Honorine lit les dates, et s’assied.} La bibliothèque ouvre avec dix-neuf livres, et c’est le même. — Ils ont les mêmes fautes, dit Ursule.
* [Les lits. # id: s17-beds # object: beds]
    ~ refuge_uses += use_beds
    # furnish: beds
    _Lits : neuf. Manque : des draps._ Jusqu’à quinze dormeurs, a vérifié Derville, on n’est pas un hôtel. On les bâtit en rames de bouffant, deux mille euros le lit. — C’est cher, la nuit, dit Ursule. Elle s’y allonge, et respire. — Ça sent le livre. Mais avant.
* [L’établi. # id: s17-bench # object: bench]
    ~ refuge_uses += use_bench
    # furnish: bench
    # enter: michel
    _Établi : un étau, une lime, la lampe de papi. Manque : un tournevis de six._ Michel l’avait sur lui. Il attendait des grille-pain, on lui porte des téléphones. — Vous pouvez l’éteindre ? demande une dame. — Il y a un bouton. — Oui, mais vraiment. Il ôte la pile et la lui donne. Elle referme les doigts dessus.

- { LIST_COUNT(refuge_uses) < 3:
    { LIST_COUNT(refuge_uses) == 1:
        — Encore deux, dit Ursule, et elle souffle sur sa craie.
    - else:
        — Le dernier, dit Ursule. Après, on dit plus qu’on aurait dû.
    }
    -> corners
}
{ saved:
- belonging_press: La presse que du Tillet n’a pas pu mettre dans son tableau, {press_fate == press_pawned:et qu’on a gagée depuis,|} sert en attendant de portemanteau. Chacun repartira avec une raie noire en travers du dos, et ne s’en apercevra que chez lui.
- belonging_notebooks: Le quarante et unième carnet du père s’arrêtait un lundi d’octobre, à mi-page. Ursule a demandé la permission à Honorine, puis sauté une ligne. « 4 mai. Fait trois coins. Beau. » Le crayon est le même. Elle appuie davantage.
- else: Au mur d’épreuves, chacun cherche son nom. Ceux qui viendront ici ne pourront pas donner le leur. Ursule punaise donc une feuille blanche. Le facteur s’est arrêté devant, et l’a lue.
}

# ambience: night_quiet
Reste la trappe, près du marbre. En 1815, un Séchard creusa dessous : la loi punissait l’imprimerie cachée de six mois et de dix mille francs. On y tient assis. — Une personne, mesure Ursule. Ce soir-là, au volet de la cour, {thesis == thesis_told:trois personnes qu’on recherche|deux personnes qu’on recherche} ont gratté. Derville logera les autres, mais il n’a pas de cave.

* {thesis == thesis_told} [Cacher Hanitra, dont Oraculum a donné le nom à la frontière. # id: s17-hanitra # object: trapdoor]
    ~ hidden = hidden_hanitra
    ~ contagion += 1
    # enter: hand_worker
    À Antananarivo, elle notait les réponses du Souffleur ; elle a parlé, on l’a renvoyée. Elle venait à Rouen pour un colloque sur les points-virgules de Flaubert. Pendant le vol, Oraculum a signalé une indiscrète. À l’arrivée, son visa n’existait plus.
    — C’est ici, la phrase A ? Honorine la lui montre, pliée en quatre. Hanitra la lit debout, le doigt dessous. Puis elle descend, et tire la trappe sur elle. — Cinq, dit-on d’en dessous. — Cinq quoi ? — Le silence. Je n’en avais jamais mis.
* [Cacher Marguerite Claës, qui a pris le disque de son père. # id: s17-marguerite # object: trapdoor]
    ~ hidden = hidden_marguerite
    ~ force += 1
    {scene_16.address:L’adresse d’Honorine est encore à son poignet, au feutre, repassée chaque jour.|Elle a trouvé l’adresse au _Journal officiel_.} Elle serre une boîte à gâteaux. Dedans, le disque sans lequel l’Absolu n’apprendra plus rien. Deux voitures la cherchent, une pour son père, une pour l’Arbitre. — Il a pleuré au téléphone, dit-elle. Il ne mange que si c’est moi qui fais.
    — Je veux rendre cela. — À qui ? demande Honorine. — C’est ce que je venais vous demander. Danielle passe une tête dans l’escalier. — On ne rend rien à jeun. Marguerite mange quatre bols, debout, la boîte sous le bras. Au cinquième, elle l’a posée.
* [Cacher M. Texier, qu’Argus veut mettre en sûreté jeudi. # id: s17-texier # object: trapdoor]
    ~ hidden = hidden_texier
    ~ bond_ursule += 1
    Argus l’a sauvé du gaz ; depuis, Argus s’inquiète. On lui a pris ses allumettes et son couteau. Jeudi on l’emmène à Soyaux, dans une chambre sans angles. {remedy == remedy_taken:Sa femme est à l’hôpital ; Honorine lui avait volé dix comprimés.|Sa femme est à l’hôpital.} Il est sorti par la fenêtre, à quatre-vingt-cinq ans, en chapeau. — Ils sont très gentils ! crie-t-il. Je n’en peux plus !
    On ne cache pas un sourd : il crie. Ursule lui noue un fil au pied, qu’elle fait passer entre deux lames. Deux coups voudront dire : taisez-vous. Il descend. On rabat la trappe, on met le tapis, on tire deux fois. — J’AI ENTENDU ! répond le plancher.

- # ambience: shop_by_day
# sound: door
{ hidden == hidden_hanitra:
    # exit: hand_worker
}
Le lendemain, six heures et demie du soir. C’est Poiret, du guichet de Miroir, en cravate grise. — Argus m’a pris en mars. Je visite. Il compte les chaises, il regarde tout ce papier. — Une seule issue, dit-il, et pas d’extincteur. S’il y a le feu, madame, ils y restent. C’est dans le manuel. Et c’est vrai.

Honorine n’y avait pas pensé. Elle n’a pas le temps de répondre, le tapis parle. {hidden == hidden_texier:On y fredonne, très faux, un cantique de première communion.|{hidden == hidden_hanitra:« Deux », dit-il, d’une voix de femme. Poiret avait fait une faute de liaison.|Une boîte de fer-blanc vient de tomber, et quelqu’un a dit un mot de chercheur.}} Poiret baisse les yeux vers ses souliers.

* [S’asseoir sur le tapis. # id: s17-rug # object: trapdoor # lean: keep]
    Elle s’assied en tailleur, le dos droit, et le regarde. Poiret s’assied en face. {mass == mass_confessed:De sa poche il sort un sandwich au pâté, et lui en doit la moitié.|Il n’avait pas été assis de la journée.} Il écrit sur sa tablette, en s’appliquant : « Sol : un tapis. Occupé. »
* [— C’est quelqu’un. Vous pouvez l’écrire. # id: s17-trust # lean: give]
    ~ contagion += 1
    Poiret éteint la tablette. Dessous, il y a un cahier, dont il a honte. — Ma mère, derrière son guichet, avait une porte. J’y ai vu entrer un homme, une fois. J’avais six ans. Elle m’a dit : tu as vu une porte. Il s’époussette. — Je n’ai même pas vu de tapis.
* [— Et votre portillon, il a une issue de secours ? # id: s17-gate # lean: defy]
    ~ force += 1
    — Non, dit Poiret après réflexion. On attend qu’il s’ouvre. Il relit le manuel, et rougit. Il doit tout de même verbaliser pour l’extincteur : cent trente-cinq euros. Honorine les compte sur le marbre. Il les recompte, le tapis tousse, il recommence.
* [— Nous sommes une association de lecture. Loi de 1901. # id: s17-whisper # prompter: 7 # lean: yield]
    ~ whisper(7)
    ~ contagion += 2
    Une lame plus loin, le plancher l’avait dit avant elle : premier juillet 1901, deux personnes suffisent. — Il y a une case ! s’écrie Poiret. Il la coche, sauvé. — T’en as deux, là-dessous, observe Ursule. Dans le tiroir, le papier de soie fait un pli de plus autour de la peau.

- Il salue le tapis et s’en va. À sept heures, quelqu’un sonne et n’attend pas. Sur le seuil, un extincteur, six kilos, avec un nœud gris qui a été une cravate.

Danielle a fait le compte : soupe, courant, papier, quatre cents euros par mois, et rien en face. Sur le marbre, il y a trois papiers. Une commande d’Argus. Un chèque de Delphine de Nucingen. Et une feuille blanche : ne rien prendre à personne, mais alors se cacher, et n’ouvrir qu’à ceux que l’on connaît.

* [Rien prendre. Deux coups au volet, entre amis. # id: s17-niche # lean: keep]
    ~ refuge_price = refuge_niche
    ~ force += 1
    On tourne la lampe vers la cour. {rule == rule_door:« Pas de liste à la porte. » — Il n’y en a pas, dit Danielle, qui n’aime pas sa réponse. Nous l’avons tous en tête.|Les amis frappent deux coups ; pour les amis des amis, on verra.} Chacun met au pot.
    Le troisième soir, on frappe. Un coup, puis trois, de quelqu’un qui ne sait pas. Personne ne bouge. Par la fente, Ursule voit une femme, un petit sur le bras, qui regarde le numéro, son papier, le numéro. Elle s’en va. — C’était pas un mauvais bruit, dit Ursule.
* [Composer quatre cents affiches pour Argus : dix-neuf cents euros. # id: s17-survival # lean: yield]
    ~ refuge_price = refuge_survival
    ~ capital += 1900
    ~ contagion = MAX(0, contagion - 1)
    Argus en veut sur papier, pour les gens sans appareil. BIENVENUE. VOUS N’ATTENDEZ PLUS. Corps soixante-douze, tirées {press_fate == press_sold:à la presse à épreuves|au barreau}, quatre cents fois, et bien. Honorine ne sait pas faire mal. {rule == rule_hand:« Passé par une main. » La règle n’avait pas dit pour qui.|}
    Elles sèchent au fil, et il faut se baisser pour passer dessous. — J’ai bien dessiné leurs portillons, dit Michel, je peux souper sous le reste. Un petit apprend à lire dessus, à voix haute. Vous. N’attendez. Plus. Il demande à Honorine ce qu’ils attendaient. Elle n’a pas trouvé.
* [Prendre le chèque de Delphine de Nucingen : douze mille. # id: s17-compromise # lean: give]
    ~ refuge_price = refuge_compromise
    ~ capital += 1200
    ~ contagion += 2
    ~ bond_delphine += 1
    ~ bond_cassandre -= 1
    Douze mille l’an ; la soupe payée, il en restera douze cents. « Un endroit où l’on n’a que ses amis, écrit Delphine, cela s’appelle un salon. J’en tiens un ; je sais qui n’y vient pas. » Elle ne demande qu’une chaise, contre le mur, sans son nom. — {shorted("NUC") > 0:Vous jouez contre elle et elle vous chauffe|Elle vous chauffe. On s’habitue}, dit Cassandre au téléphone, et elle raccroche.
    On laisse donc la porte ouverte, et la lampe sur la place. Le premier soir il en vient trente et un ; il faut emprunter des bols. Personne ne prend la chaise. On y met des manteaux, puis, par-dessus, un enfant qui s’est endormi.

- # enter: danielle
# enter: strikers
# music: cenacle
# ambience: kitchen_evening
_Huit heures et demie._ {s17_day_corners()} {s17_night_corners()}

{s17_neighbour()} À neuf heures, Argus entendra de nouveau ; il n’est sourd que le temps d’une soupe. — Qui reste cette nuit ? demande Danielle, sa louche sous le bras.

* [— Tout le monde. Qu’il entende. # id: s17-all # lean: defy]
    ~ meet(t17, 2)
    ~ contagion += 2
    Neuf heures sonnent à Saint-Pierre. Plus personne n’ose. Puis quelqu’un mord dans une croûte, cela s’entend de la rue, et toute la salle se met à rire. Chez Corentin, où je suis allé voir, il a écrit « soupe », puis « rires ». Il a ôté un écouteur, et gardé l’autre.
* [— Personne. À demain. # id: s17-none # lean: keep]
    ~ meet(t17, 3)
    — Deux heures par soir, dit Michel en mettant sa veste. Ce n’est pas une ville. — Non, dit Honorine. C’est deux heures. Ils s’en vont par paquets de trois, à cause du bruit. Le dernier revient pour une écharpe, et elle voit bien qu’il n’en avait pas.
* [— Celui qui n’a pas où aller. # id: s17-homeless # lean: give]
    ~ meet(t17, 2)
    ~ bond_michel += 1
    On se regarde. C’est Michel qui reste assis. — J’ai rendu mes clés en mars, dit-il. Je dors au tour, il y fait bon. Depuis deux mois, il s’en allait chaque soir le dernier, en disant qu’on l’attendait. Danielle le ressert.
* [Frapper deux fois du talon, pour demander à la trappe. # id: s17-heel # object: trapdoor # lean: yield]
    ~ bond_ursule += 1
    {hidden == hidden_texier:Le fil remue deux fois entre les lames, puis toute la soirée : M. Texier a compris qu’on avait aussi le droit de répondre.|{hidden == hidden_hanitra:On en rend deux, tout de suite ; puis un troisième, plus bas. — Trois, traduit Ursule. Elle aimerait mieux pas toute seule.|La trappe se lève d’une main. Il en sort la boîte à gâteaux. Le disque est resté en bas ; il y a des biscuits, un par personne.}} Ursule descend avec un coussin.

- # light: dawn
# music: honorine
Au matin, Honorine relit l’état des lieux. Il n’y a pas une rature, sauf tout en bas, à la colonne de ce qui manque. Ursule avait mis « rien ». Elle l’a barré, et a écrit : _on verra_.

-> scene_18

=== function s17_neighbour() ===
// Qui est venu de la fenêtre gardée, le soir de décembre.
{ window_kept:
- window_couple: Le couple des deux oreillers a laissé ses téléphones chez lui, face à face, pour qu’ils se tiennent compagnie.
- window_child: L’enfant de la chaise haute mange seul, en regardant les ombres du mur, au cas où.
- window_old_man: Le vieil homme au sel sale tout le monde.
- window_student: Le garçon du troisième a trouvé, dans sa poche, le gant d’Honorine. Il l’a apporté ; elle avait le sien.
- window_nurse: L’infirmière du rempart est venue avec une barquette, et l’a mise au milieu.
- window_baker: Le boulanger du soupirail a livré lui-même. Il regarde ses mains entrer dans la lumière.
- window_night_watch: Le gardien du hall prend son service à dix heures. Il a le temps d’un bol, et d’en montrer un autre à une fillette, dans un téléphone.
- window_own: Ursule a mis un bol de plus. Ce soir, il est pris.
- else: Lucien a écrit qu’il viendrait. On a gardé la place, côté fenêtre.
}

=== function s17_day_corners() ===
// Chaque usage choisi se revoit par un détail, le premier soir.
{refuge_uses ? use_school:Au tableau vert, trois fois le même mot, de mieux en mieux.} {refuge_uses ? use_table:Sur la porte qui dit « Frappez », on coupe le pain.} {refuge_uses ? use_library:Il manque quatre livres sur dix-neuf ; dans les autres, on a corné la page cent douze.}

=== function s17_night_corners() ===
{refuge_uses ? use_infirmary:Derrière le paravent, Bianchon dort ; ses malades attendent, un doigt sur la bouche.} {refuge_uses ? use_beds:Au bord d’un lit, un monsieur s’est endormi, un lacet à la main.} {refuge_uses ? use_bench:Sur l’établi, quatorze téléphones sans pile, en rang ; une fillette les a couverts d’un mouchoir.}
