// Désir : Honorine veut que son père ne tienne pas dans un tableau.
// Obstacle : la loi compte, parce qu’une enfant hérite ; et l’homme du tableau compte bien.
// Retournement : son zéro est une bonté.
// Prix : une seule chose sort du tableau ; la presse attend la suite.

=== scene_1 ===
~ temp shown = 0
# title: scene_1
# market: days 15
# scene: print_shop_day
# light: day
# music: none
# ambience: shop_by_day
~ meet(t01, 1)
# enter: derville
# enter: tillet
Le 15 octobre, à neuf heures, deux messieurs viennent mettre Jérôme Séchard en chiffres. Il fait gris clair, on n’a pas eu besoin d’allumer. Maître Derville, avocat, s’essuie les pieds deux fois. M. du Tillet, de la banque, s’essuie les pieds une fois et regarde ce que vaut le paillasson.

— La moitié de tout ceci, dit Derville, appartient à une personne qui est en ce moment en cours de natation. Dès qu’un héritier est mineur, la loi veut un inventaire. On compte pour protéger, mademoiselle. Au départ, c’était l’idée.

Du Tillet voudrait une surface plane. La main d’Honorine arrive sur le marbre avant son ordinateur, à plat, devant la forme. — Pas là. Il restera donc debout. Il a une heure, dit-il ; que veut-elle lui montrer d’abord ?

* [Lui faire tirer le barreau. # id: s1-pull # object: press # sound: bar_pulled]
    ~ shown = 1
    Il tire des bras, rien ne vient. Elle lui prend les épaules et les tourne : c’est le dos qui imprime. La feuille se décolle avec un petit claquement. Du Tillet lit le menu de communion qu’il a tiré. Il sourit, puis voit sa paume. — Trois mille deux cents. Un hôtel de Bordeaux en cherche une pour son hall.
* [Ouvrir un carnet au hasard. # id: s1-read # object: notebooks # sound: page]
    ~ shown = 2
    Quarante et un carnets, une ligne par jour. Le hasard a ses plis, celui-ci s’ouvre seul. « 9 mars. Fille, 3 kg 100. Livré les faire-part Marchadier. Beau. » — C’est moi, dit Honorine. — Douze euros le lot, dit du Tillet. Nuée donne trente centimes de la page qu’elle numérise, c’est une autre affaire.
* [Le mener au mur d’épreuves. # id: s1-wall # object: proof_wall]
    ~ shown = 3
    Soixante ans de la ville, punaisés : naissances, menus, chiens perdus. Tout le monde y cherche son nom. Du Tillet remonte jusqu’à son année, descend jusqu’au D, et n’y est pas. C’est ma faute. Je l’ai fait naître sans père dans un jardin de curé, en 1837 ; j’avais besoin d’un méchant. — Papier ancien, dit-il. Dix euros.

- Il compte, d’une voix éteinte. La presse, trois mille deux cents. Les casses, neuf cents. {clock_wound: L’horloge, en marche, fausse, quarante.|L’horloge, arrêtée, quarante ; elle ne s’use plus, il en a tenu compte.} Il tape, et l’objet derrière lui rapetisse.

{kept_skin_secret: — Rien dans les tiroirs ? demande-t-il. — Des factures, dit Honorine. C’est exact, elle l’a vérifié ce matin.|— Rien dans les tiroirs ? demande-t-il. — Une peau de chèvre, dit Honorine. Pour relier. — Un livre qui existe ? — Pas encore. Il note la peau, quinze euros, avec un point d’interrogation.}

Puis, sans cesser de taper, fatigué comme on l’est quand on s’est levé à cinq heures, il recule d’un pas et s’assied. C’est la chaise du père, où personne ne s’est assis depuis.

* [— Pas celle-là. # id: s1-chair-no # lean: defy]
    Il se relève d’un bond, vraiment confus. Il regarde la chaise, puis Honorine, et inscrit la chaise. — Huit euros, dit-il, pour se faire pardonner.
* [Lui avancer ses rames de bouffant. # id: s1-chair-reams # lean: give]
    ~ force += 1
    Il change de siège sans poser de question, c’est à porter à son compte. Puis il pince la tranche entre deux doigts. — Soixante euros la rame. Vous êtes assise depuis huit jours sur trois cents euros, madame.
* [Ne rien dire. # id: s1-chair-let # object: window # lean: yield]
    La chaise craque en deux temps, comme tous les matins à sept heures moins le quart. Honorine va voir à la fenêtre s’il pleut. Il pleut, elle le savait.

- En bas de la colonne il écrit : _Fonds sentimental_. Puis : 0.

— Zéro ? — C’est le poste où je mets ce que les familles touchent en parlant, dit du Tillet. Vous avez touché à tout, madame. Je n’ai fait qu’une ligne.

* [— Et votre montre, vous la mettez à combien ? # id: s1-watch]
    — Onze cent cinquante, dit-il sans la regarder. — Qui vous l’a donnée ? — On ne m’a jamais rien donné. {shown == 3: Il n’a pas tourné la tête vers le mur. C’est un effort, et je le vois.|À la revente, c’est plus simple.}
* [Lire la feuille jusqu’en bas. # id: s1-sheet # object: spreadsheet]
    {camp == signed: Ligne trente et un : « Archives de l’atelier, voir 16-P. » Elle connaît ce numéro, il est sur toutes ses pages. — C’est quoi ? — Une référence de chez Nuée, je recopie. Il fait descendre l’écran.|Ligne trente et un : « Revenus de l’héritière majeure : néant. » La case est rouge. — C’est automatique, dit du Tillet. Le rouge vient tout seul.}
* [Se taire, et regarder Derville. # id: s1-silent]
    Derville nettoie ses lunettes. C’est long, il y a du travail. Quand il les remet, du Tillet s’est mis à s’expliquer, ce que personne ne lui avait demandé.

- — Ce que j’inscris, dit du Tillet, un créancier peut le prendre. Votre papetier attend dix-neuf cents euros. Si j’écris mille ici, il viendra chercher mille. Pour zéro, madame, il faudrait qu’il en ait envie. C’est le chiffre le plus poli que j’aie.

Derville tousse. — Il n’a pas tort. Je ne le mettrai pas par écrit.

* [Poser le pouce sur la case, bien à plat. # id: s1-thumb # object: spreadsheet # lean: defy]
    ~ meet(t01, 2)
    ~ force += 1
    Le pouce est noir depuis lundi. Il laisse sur le verre un ovale à petites rides, juste où était le zéro. — Une case illisible compte pour zéro, madame. C’est le logiciel. — Alors cela ne vous coûte rien de la laisser.
    Derville dicte à mi-voix, pour lui seul : « Fonds sentimental : une empreinte. »
* [— Mettez un prix. Mon père comptait ses nuits, lui. # id: s1-price # lean: give]
    ~ meet(t01, 3)
    — Le zéro, c’est toujours le travail de quelqu’un, dit-elle. Comptez. Et du Tillet compte, heureux pour la première fois : quarante et un ans, deux cent vingt nuits l’an, trois heures la nuit, quatorze euros l’heure. — La maison doit à votre père trois cent soixante-dix-huit mille huit cent quarante euros. Elle ne peut pas payer. Elle est en faillite depuis 1989.
    — C’est ce qu’il disait, dit Honorine.
* [— Quatre cent douze euros de frais, sur le compte d’un mort ? C’est interdit. # id: s1-whisper # prompter: 6 # lean: yield]
    ~ whisper(6)
    ~ capital += 412
    La voix vient d’entre deux lames du plancher, pour elle seule : loi du 13 mai 2025, plafond 5 910 euros, page quatre du relevé. Honorine répète. Du Tillet ouvre la bouche, la ferme, et rend l’argent d’un doigt. — C’est la première famille qui la connaît.
    Derville regarde Honorine, puis le plancher. Dans le tiroir, le trait de crayon a pris un peu d’avance sur le cuir.

- Le téléphone de du Tillet sonne. Il sort sous l’auvent expliquer un chiffre à quelqu’un, avec les mains. — Votre père est venu me voir, dit Derville. Une fois, il y a deux ans. Il a demandé le prix d’une question. Je lui ai dit soixante euros. Il a réfléchi, et il l’a remportée.

Honorine attend la suite. Il n’y en a pas. — Et vous, mademoiselle, que voulez-vous ? Je ne parle pas du code.

* [— Savoir laquelle c’était. # id: s1-want-question # lean: give]
    — Moi aussi, dit Derville. C’est la seule que je n’aie pas facturée. Il l’avait notée dans sa paume. En entendant le tarif, il a refermé la main.
* [— Rester ici, et que ça imprime. # id: s1-want-stay # object: press # lean: keep]
    — En droit, mademoiselle, vous venez de me donner votre adresse. Il le note pourtant, en tout petit, dans la marge de l’acte, où l’on met ce qui pourra servir.
* [— De l’argent. Assez pour ne plus corriger personne. # id: s1-want-money # lean: yield]
    — Enfin une chose que je comprends, dit Derville. {camp == signed: Vous venez pourtant de vous engager pour dix mille pages. — Justement, dit Honorine. Je sais ce que ça vaut.|Vous aviez un salaire. — Neuf centimes, dit Honorine. — Oui. J’ai dit un salaire, par courtoisie.}

- Du Tillet rentre, il a de la pluie sur les épaules.

— Il existe une catégorie, dit Derville, que monsieur n’a pas dans ses colonnes. La Cour de cassation l’appelle les souvenirs de famille. Ils échappent au partage, donc au tableau. J’en plaiderai un. À deux, on me rirait au nez. — Un, soit, dit du Tillet, les doigts au-dessus des touches.

* [Rayer la presse. # id: s1-save-press # object: press]
    ~ saved = belonging_press
    — Un souvenir de huit cents kilos, dit du Tillet. — Nous avons de la mémoire, dit Derville. Honorine pose la main sur le barreau, là où quatre générations l’ont aminci, et la retire, parce qu’on la regarde.
* [Rayer les carnets. # id: s1-save-notebooks # object: notebooks]
    ~ saved = belonging_notebooks
    — J’avais un acheteur pour ceux-là, dit du Tillet, et il efface. Elle prend les quarante et un carnets dans ses bras. Elle reste debout, elle n’a pas prévu où les poser.
* [Rayer le mur d’épreuves. # id: s1-save-proofs # object: proof_wall]
    ~ saved = belonging_proofs
    — Punaises comprises ? — Punaises comprises. {shown == 3: Du Tillet efface la ligne lui-même, et vite. En repassant devant le mur, il remet droite une naissance de 1991 qui n’est pas la sienne.|Du Tillet s’approche du mur pour recompter, y cherche son nom comme tout le monde, et revient effacer la ligne sans avoir compté.}

- {saved == belonging_press: — Je ne peux donc plus vendre la presse, dit du Tillet, mais je peux prêter dessus. On ne prête bien que sur ce que les gens ne supportent pas de perdre. Seize cents.|— L’hôtel paie trois mille deux cents, dit du Tillet, et n’enlève la presse qu’à la mi-mars. Ou ma banque prête seize cents dessus, et elle reste.}

{camp == signed: — À sept pour cent. Vous avez un contrat.|— À onze pour cent. Vous n’avez plus de contrat.}

* [Garder la presse, et le papetier avec. # id: s1-keep # object: press]
    ~ press_fate = press_kept
    ~ force += 1
    {camp == signed: Elle la garde et remet la bâche. Neuf mille six cents pages l’attendent. — J’ai des clients qui gardent une voiture ainsi, dit du Tillet.|Elle la garde, et montre le fil où sèchent deux cents menus de banquet. — Cent quarante euros, dit-elle avant qu’il les pèse.}
    { camp == refused:
        ~ capital += 140
    }
* {saved != belonging_press} [La vendre : trois mille deux cents euros. # id: s1-sell # object: press # sound: coin]
    ~ press_fate = press_sold
    ~ capital += 3200
    Elle signe vite. — Seize cents à vous, dit Derville, seize cents à la petite. Pour toucher aux siens il faut demander au juge. Je demanderai. Il faudra aussi, un jour, lui demander à elle.
    J’ai coûté à ma mère quarante-cinq mille francs. Elle, du moins, était majeure.
* [— Je la gage. Seize cents, et personne n’y touche. # id: s1-pawn # sound: coin]
    ~ press_fate = press_pawned
    ~ capital += 1600
    La presse reste où elle est, avec une étiquette au barreau. En 1827, mes presses ont donné au public _L’Art de payer ses dettes et de satisfaire ses créanciers sans débourser un sou_. J’ai relu les épreuves avec soin et n’en ai rien retenu.

- # exit: tillet
{t01 == 2: Du Tillet rabat l’écran sur le pouce, sans l’essuyer. Dehors, sous l’auvent, je l’ai vu le rouvrir.|Du Tillet serre deux mains, dont une noire, et s’en va les doigts écartés, à cause du volant.}

# exit: derville
# enter: ursule
À midi Ursule rentre, les cheveux mouillés, et lit l’inventaire debout, comme on lit une boîte de céréales. — Je suis où ? — Page deux, dit Honorine. Héritière, pour moitié. — La moitié de quoi ? — De tout.

* [— Laquelle veux-tu ? # id: s1-which # lean: give]
    ~ bond_ursule += 1
    {press_fate == press_sold: — Celle qui fait du bruit, dit Ursule en montrant la presse. Honorine plie l’inventaire en quatre, puis en huit.|— Celle qui fait du bruit, dit Ursule en montrant la presse. Elle dit à demain à sa moitié et monte déjeuner.}
* [— Ce n’est pas à toi d’y penser. # id: s1-hush # lean: keep]
    ~ bond_ursule -= 1
    — D’accord, dit Ursule. Elle monte déjeuner, et dans l’escalier on l’entend demander à quelqu’un d’autre ce que c’est qu’une moitié.

- -> scene_2
