// Désir : Honorine veut quelqu’un à détester ; quarante cadres veulent des mains.
// Obstacle : ils repassent leurs bleus, ils collent leurs baguettes, ils disent merci.
// Retournement : ce que du Tillet apporte en paiement est signé du père.
// Prix : plus personne à haïr, et cela tenait chaud.
// Forme : une leçon de soudure en six gestes, du masque au refroidissement.

=== scene_18 ===
~ temp four_only = false
~ temp dressed = 0 // du Tillet, au soir : 1 dans la blouse du père, 2 sous le masque
~ temp first_arc = 0 // qui ose amorcer en premier : la dame à la chaise, celui qui a ri, l’Actuaire
~ meet(t18, 1)
# title: scene_18
# market: days 20
# scene: welding_yard
# light: day
# music: none
# ambience: forge
# enter: michel
Deuxième samedi de juin, huit heures, la cour derrière l’atelier. Depuis Pâques, les grandes maisons ont congédié quatre mille cadres : leurs machines font aussi les tableaux. Michel enseigne au lycée professionnel. Il a monté ici deux postes à souder et collé une annonce. Il attendait six personnes. À la grille, il y en a quarante, dont un avec un ficus.

-> gobseck_calls ->

# enter: executives
_Un. Le masque._ On en a neuf. Le tarif est de Danielle : chacun paie avec ce qu’il a emporté de son bureau, le dernier jour. Honorine s’est levée à cinq heures pour voir leur tête, à ces gens qui chiffraient les autres. Elle n’avait pas prévu qu’ils auraient repassé leurs bleus de travail.

* [Prendre leurs paiements à la grille. # id: s18-gate # object: gate # lean: give]
    ~ first_arc = 1
    ~ contagion += 1
    Une tasse « Patron de l’année ». Onze chargeurs. Le ficus. Une dame donne la chaise à roulettes sur laquelle elle est venue de la gare. Un monsieur n’a rien pris ; il rougit, se fouille, ôte sa cravate. Ursule étiquette tout. Sous le ficus elle écrit : _a l’air d’aller mieux_.
    — Et toi, t’avais emporté quoi, de chez Oraculum ? demande-t-elle à Honorine. Honorine montre son pouce. Ursule fait l’étiquette et la lui colle dessus.
* [Leur donner des tickets, et les faire attendre. # id: s18-tickets # object: queue # lean: defy]
    ~ first_arc = 2
    Elle avait gardé le sien, de chez Miroir : A 034. Elle en a tiré quarante, tous pareils. Ils remercient, ils lèvent les yeux vers un écran. Au bout d’une heure, ils ont comparé leurs numéros ; il y en a un qui rit, puis plusieurs. Elle s’était promis du plaisir. Elle va leur tirer de l’eau.
    — Les files d’attente, c’était moi, lui dit un homme. Neuf ans. Je n’avais jamais été dedans. Il la remercie ; c’est très contrariant.
* [Chercher dans la file quelqu’un à détester. # id: s18-search # object: queue # lean: keep]
    ~ first_arc = 3
    D’abord M. Camusot, qui menait la tournée de Lucien ; une voix plus affable dirige à sa place. Puis l’Actuaire du dîner, sans visage, remplacée par son équation. — Elle est juste, dit-elle, j’ai vérifié trois fois. Le suivant est l’homme au ficus ; il lui sourit.
    Elle en trouve un enfin, bien mis, le menton haut. Elle va droit sur lui. Il a les mains dans le dos : elles tremblent, et il les tient l’une par l’autre.

- _Deux. La masse._ — On pince la masse sur la pièce, dit Michel. S’il n’a pas par où revenir, le courant ne part pas. Quarante têtes approuvent. On leur parlait ainsi des capitaux.

# enter: tillet
Le dernier s’essuie les pieds une fois, un carton sous le bras. C’est M. du Tillet, l’homme du tableau. — Ma banque m’a mis dans le mien, dit-il. Valeur, zéro. Quand j’écrivais zéro, moi, c’était pour protéger quelqu’un. J’ai cherché qui. Je n’ai pas trouvé, madame. Je paierai ce soir, si vous permettez.

* [— C’était votre chiffre le plus poli. # id: s18-polite # lean: defy]
    Il a reconnu sa phrase. — Oui, dit-il. Je le pensais. Elle a gagné ; elle lui trouve mauvaise mine. {press_fate == press_pawned:Par la porte, il regarde l’étiquette de sa banque, au barreau de la presse.|}
* [Lui prêter la blouse de son père. # id: s18-smock # lean: give]
    ~ dressed = 1
    ~ force += 1
    Elle lui va. Il la boutonne jusqu’en haut, et trouve dans la poche une pastille à la menthe. Il la rapporte à Honorine. Elle la casse avec les dents et lui en donne la moitié.
* [Lui tendre un masque, sans un mot. # id: s18-mask # lean: keep]
    ~ dressed = 2
    Il le met à l’envers, puis à l’endroit. Derrière le verre noir, il n’y a plus de du Tillet. Ils sont neuf ainsi dans la cour, les bras un peu écartés, une baguette à la main. Elle ne sait déjà plus lequel.

- _Trois. L’amorçage._ On gratte la baguette, comme une allumette ; l’arc prend, quatre mille degrés. Qui hésite reste collé, et ce sont des gens prudents. { first_arc == 1:La première qui ose, c’est la dame à la chaise. Elle l’a repoussée du pied.|{ first_arc == 2:Le premier qui ose, c’est celui qui avait ri. Son cordon est long comme un doigt, tout de travers. Il demande s’il peut le garder.|La première qui ose, c’est l’Actuaire. Elle lève son masque. Dessous, il lui est venu une figure, écarlate, avec un nez.}}

— Et nous, m’sieur ? C’est Mehdi, dix-sept ans, l’élève de Michel, venu aider pour rien. — Il y a quatre places de soudeur dans le département. Eux, ils ont l’appartement payé, ils diront oui à moitié prix. Vous êtes en train de nous remplacer. Michel ne ment pas, il n’a donc rien à répondre.

* [— Fais le cours à sa place, et fais-toi payer. # id: s18-teach # object: anvil # lean: give]
    ~ meet(t18, 2)
    ~ contagion += 2
    Mehdi monte sur l’enclume et demande vingt euros de l’heure. À dix heures on l’appelle monsieur. À midi, quarante personnes qui ont rogné des salaires vingt ans écrivent ensemble le prix au-dessous duquel un soudeur ne se dérange pas. — C’est la première chose utile que je signe, dit un ancien directeur.
* [— Tu as raison. On n’en garde que quatre. # id: s18-four # object: gate # lean: keep]
    ~ meet(t18, 3)
    ~ four_only = true
    Michel choisit à l’oreille. Les trente-six autres reprennent leurs affaires, et le ficus. Mehdi leur tient la grille, gêné d’avoir eu raison. { first_arc == 1:La dame n’est pas des quatre. Elle pousse sa chaise devant elle, jusqu’à la gare.|{ first_arc == 2:Celui qui avait ri n’est pas des quatre. Il a son cordon dans la poche, encore tiède.|L’Actuaire n’est pas des quatre. Au coin de la rue, elle avait encore sa figure ; elle y a porté la main.}}
* [— Ils ont bien ri de nous. Qu’ils collent. # id: s18-stick # object: torch # lean: defy]
    Elle l’a dit trop haut. Les masques se tournent. — J’avais douze personnes, dit l’un. Je les ai appelées une par une. Après, dans l’escalier, j’ai ri. C’était nerveux. Ursule lui apporte le ficus, pour qu’il ait quelque chose à tenir.

- # light: dusk
# exit: executives
# exit: michel
_Quatre. Le bain._ Six heures du soir. Du Tillet, ce matin, a soulevé son masque. L’arc brûle les yeux, on n’en souffre que le soir. {dressed == 1:Il est assis très droit, dans la blouse du père|{dressed == 2:Honorine l’a reconnu sous son masque ; il est assis|Il est assis sur une caisse}}, deux rondelles de pomme de terre sur les paupières. — Je vous dois ma leçon, dit-il. Prenez dans le carton. J’aime autant ne pas voir.

# music: father
_Cession d’archives, lot 16-P. Atelier Séchard._ Trente-quatre pages en corps six. Oraculum acquiert carnets, épreuves et lettres, rendus après copie : quatorze mille pages à trente centimes, quatre mille deux cents euros. Annexe 2, ligne 9 : « Cahier d’enfant (H.), 48 p., perdu au retour : 14,40 €. » Sa phrase était dans ce cahier. Vingt mois qu’elle se demande qui l’a vendue.

Page trente-quatre : « Lu et approuvé. » Cela ne vaut plus rien en droit. Dessous, la signature de tous ses bulletins d’école, _J. Séchard_. C’est son père. Les feuilles tiennent encore par la tranche : il n’en a pas tourné une. Honorine cherche dans la cour à qui en vouloir. Il y a un homme, avec des pommes de terre sur les yeux.

* [Brûler l’acte, ici, tout de suite. # id: s18-burn # object: deed # foreseen: 2 # lean: defy]
    ~ deed = deed_burned
    -> burn ->
* [Le boutonner dans son manteau, et le garder. # id: s18-keep # object: deed # foreseen: 2 # lean: keep]
    ~ deed = deed_kept
    -> keep ->
* [Le donner à lire à Ursule : elle hérite pour moitié. # id: s18-show # object: deed # foreseen: 2 # lean: give]
    ~ deed = deed_shown
    -> show ->
* [— Et vous, la voix ? Comment a-t-il signé ? # id: s18-whisper # prompter: 9 # foreseen: 2 # lean: yield]
    ~ whisper(9)
    ~ deed = deed_kept
    -> told ->

- # scene: refuge_shop
# light: lamp
# music: none
# ambience: night_quiet
_Cinq. Le laitier._ Une soudure qui refroidit se couvre d’une croûte noire, qu’on casse à froid. Onze heures du soir, Honorine devant la chaise de son père. { deed == deed_burned:Le J est dans une soucoupe.|{ deed == deed_shown:L’acte est au mur.|L’acte est rangé.}} Plus personne à haïr ; cela lui tenait chaud. Chez Vautrin, {father_voice == voice_accepted:la voix de son père lui avait tout pardonné. De ceci, pas un mot.|{father_voice == voice_broken:elle avait coupé la voix de son père. Ceci allait peut-être venir.|elle n’avait pas voulu entendre la voix de son père. Ce soir, elle voudrait qu’il tousse.}}

* [Frapper le plancher du talon, deux fois. # id: s18-heel # lean: give]
    ~ pardon = pardon_given
    ~ force += 2
    Chez eux, cela veut dire : j’ai entendu. Le lundi de sa mort il toussait, elle finissait une page, elle n’a pas frappé. Deux coups. {hidden == hidden_texier:Le fil de M. Texier ne bouge pas ; il dort.|Sous la trappe, on ne répond pas. Ce n’était pas pour eux.} Elle écoute jusqu’à ce que le bois ait fini. Puis elle remonte. — T’as monté normal, dit Ursule dans le noir.
* [— Tu aurais dû lire, papa. # id: s18-refuse # lean: defy]
    ~ pardon = pardon_refused
    Elle l’a dit fort, à la paille. — Tu relisais les boîtes d’allumettes. Tu m’as trouvé sept coquilles. Elle repousse la chaise sous la table, sans la claquer. Au milieu de l’escalier elle s’arrête, et redescend la remettre à la distance où il la laissait.
* [Éteindre, et ne rien dire ce soir. # id: s18-later # lean: keep]
    Il est trop tôt, cela brûle encore sous le noir. Elle touche le bord du châssis, puis la lampe. La quatrième marche craque. D’en haut, Ursule demande si c’est elle. — Oui, dit Honorine. Enfin, j’arrive.

- # scene: welding_yard
# light: day
# ambience: forge
# music: honorine
_Six. Refroidir._ Dimanche, sept heures. {four_only:Ils devaient être quatre. Ils sont dix-neuf, derrière la grille, qui regardent.|La file est là, un peu plus longue. On a arrosé le ficus.}

* [Ouvrir la grille. # id: s18-open # object: gate]
    Ils entrent sur la pointe des pieds, comme chez quelqu’un. {four_only: Mehdi les compte, renonce, distribue les masques.|Mehdi distribue les masques.} Il en manque. — On se les prêtera, propose un monsieur, que l’idée étonne le premier.
* [Remonter la file, par habitude, à la recherche d’un coupable. # id: s18-nobody # object: queue]
    Elle va jusqu’au bout et revient. De celui-ci, elle sait à présent qu’il a une fille à Limoges ; de cette dame, qu’elle dort mal. Cela ne vaut plus rien, une file où l’on connaît les gens.

-

{ pardon:
- pardon_given: Du Tillet, les yeux rouges, a fini sa pièce : deux plaques, et un cordon qui va comme une chenille. — Ça vaut combien ? demande Ursule. Il réfléchit. Il prend une plaque dans chaque main, il tire. Cela tient. À midi il réfléchit encore.
- pardon_refused: Honorine a demandé un masque. Elle va vite ; le métal est encore rouge qu’elle tient le marteau. — Trop tôt, dit Michel. La croûte saute, et le reste avec ; il y a un trou. Du Tillet, les yeux rouges, le regarde avec elle. — Cela se rebouche, dit-il. On me l’a montré hier.
- else: Du Tillet, les yeux rouges, vient reprendre son carton. Ursule y a mis le ficus. — Je l’avais depuis l’inventaire, dit-il à Honorine. Pas le ficus. — Vous ne me l’avez pas montré. — Vous touchiez à tout, madame, ce matin-là. Je n’ai pas voulu que vous touchiez à ça. Il ôte une feuille morte.
}

-> scene_19

= burn
~ force += 1
Elle pose la liasse sur l’enclume, prend la baguette, abaisse le masque. Rien. — Le papier ne conduit pas, dit Michel, revenu prendre ses gants. Il lui tend des allumettes, et s’en va sans demander.

# sound: match
Trente-quatre pages serrées brûlent aussi mal qu’une bûche. Pour que la flamme passe, il faut les séparer une par une. Elle lit ce qu’elle brûle : les lettres à sa mère, huit euros dix ; le répondeur, « offert ». Du Tillet, aveugle, renifle la fumée.

— C’est moi qui ai passé le virement, dit-il. Vendredi 9 novembre, seize heures vingt. Le libellé disait « obsèques ». C’était votre sœur, je crois. Elle tient la dernière feuille par le coin, au-dessus du feu. Ursule est arrivée cinq jours plus tard. Elle ne lâche qu’au moment où cela lui brûle le pouce. Il n’en reste qu’un triangle, avec le J.
->->

= keep
Trente-quatre pages ne tiennent pas dans une poche. Elle les y met quand même, et ne peut plus fermer le manteau. — Vous avez vu ? demande du Tillet. — C’est exact, dit Honorine. Elle lui change ses rondelles, qui étaient devenues tièdes.

Le soir, au tiroir du père : à gauche les factures payées, à droite les autres. À gauche, sous un trombone : « Pompes funèbres, 4 180 €, réglé le 9 novembre. » L’acte est du 9 novembre. Sa sœur était morte le mardi.

Il lui était resté vingt euros. Elle retourne la facture. Au dos, de sa main : « Lit d’enfant, occasion, 20. » {saved == belonging_notebooks:Le carnet, au 14, dit la suite : « Ursule arrivée. A mangé deux assiettes. »|Ursule y dort encore ; ses pieds dépassent.} Elle range l’acte dans le tiroir, à gauche.
->->

= show
~ contagion += 1
~ bond_ursule += 1
# enter: ursule
Ursule lit toujours les petites lettres. Elle s’assied sur l’enclume et les lit toutes, quarante minutes, en décollant les pages de l’ongle. Honorine veut expliquer. — Chut, dit Ursule. C’est ma moitié.

— Le 9 novembre, c’était quel jour ? — Un vendredi. — Alors c’est le vendredi de maman. Elle compte sur ses doigts. — Elle est morte le mardi. Le samedi il y avait des fleurs blanches, jusqu’à la porte. C’était cher ? Honorine avait vu les fleurs. — Il a vendu ton cahier pour les fleurs.

Elle réfléchit, les pieds ballants. — Moi, j’aurais dit oui. Mais fallait demander. Puis elle emporte l’acte au mur d’épreuves. Il y a là sa mère qui naît, sa mère qui se marie ; il n’y avait pas la fin. Elle prend quatre punaises, et le met à la suite.
->->

= told
— Vendredi 9 novembre, seize heures douze, répond la voix, dans le carton où du Tillet a laissé son téléphone. Bureau de Cognac, caméra deux. Il n’a pas ouvert la page deux. Il a demandé si c’était viré le jour même. L’employée lui a dit : « Lisez tranquillement. » Il a dit : « C’est pour enterrer ma fille. »

— Son stylo ne marchait plus, on lui en a prêté un. Il a signé, il l’a rendu, il a remercié. Ensuite il est resté quatre minutes devant la machine à café. Il n’avait pas de pièce, et il ne voulait pas de café.

— Vous l’aviez, dit Honorine. — Depuis le début. La première nuit, vous m’avez demandé qui m’avait donné votre phrase. J’ai répondu : personne. Je ne mentais pas, je vous ménageais. Elle boucle la chemise, trop serré. Au tiroir, entre la peau et le trait de crayon, on passerait un doigt de plus.
->->
