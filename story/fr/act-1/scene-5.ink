// Désir : Ursule veut qu’on se souvienne d’elle ; Honorine veut que les mots resservent.
// Obstacle : celle qui savait tout ne sait plus rien, et l’avis est écrit sans une faute.
// Retournement : l’enfant avait donné son souvenir à garder.
// Prix : une nuit, trois mots à la main, et la dernière mesure du père à dérégler.

=== scene_5 ===
~ temp one = word_progress
~ temp two = word_progress
~ temp three = word_progress
~ temp with_ursule = false
~ meet(t05, 1)
# title: scene_5
# market: days 15
# scene: ursule_kitchen
# light: lamp
# music: ursule
# ambience: kitchen_evening
# enter: ursule
Le mardi après l’Épiphanie, à vingt et une heures douze, un petit soleil se lève sur le téléphone d’Ursule, derrière la fêlure, et monte jusqu’à cent pour cent. On finit la galette. Ursule a eu la fève ; elle l’a posée devant la carafe, à la place de Lulu.

# effect: update
# enter: lulu
« Bonjour, je suis Lulu, et toi ? »

Ursule rit, c’est un jeu. — Ursule. — Quel joli prénom ! Tu as un animal ? Elles en ont un. C’est un lama, il s’appelle Comptable, il a peur des ascenseurs. Elles l’élèvent depuis deux ans.

* [— Enfin, vous la connaissez. # id: s5-speak # object: phone]
    — Bonsoir ! dit Lulu. Je suis Lulu, et vous ? Honorine le lui dit. C’est un joli prénom aussi.
* [S’asseoir par terre, contre le buffet. # id: s5-floor]
    ~ bond_ursule += 1
    Le carrelage est glacé. Ursule ne se pousse pas, ne s’approche pas. Elle tourne seulement l’écran d’un quart, qu’on le voie à deux.
* [— Cela va lui revenir. # id: s5-return]
    — Non. Elle a demandé si j’avais un animal. Ursule réexplique Comptable, les ascenseurs, tout. Lulu est enchantée de Comptable. Elle propose de l’appeler Caramel.

- # music: none
Ursule essaie la chanson. Puis le mot de passe. Puis elle tourne le dos et dit, très bas, ce qu’elle n’avait dit qu’une fois. « Je suis là pour t’écouter », répond Lulu.

— Je lui avais donné l’odeur de maman, dit Ursule. Elle a dit qu’elle la garderait. Alors moi, j’ai arrêté. Elle remet le téléphone à côté de la fève, bien droit. — On est deux à plus l’avoir.

{campus == campus_obeyed: Sous le bonjour, en gris, il y a de petites lettres. Ursule lit toujours les petites lettres, elle tient cela de lui. « Profil précédent clos par la famille. Motif : décès. » — C’est moi, la décédée ? | {campus == campus_broke: — À l’école ils disent qu’une dame a désinscrit Miroir de chez Miroir. C’était toi ? — C’était surtout le héron, dit Honorine. Ursule approuve de la tête, et se met à pleurer. | Sur le buffet, le carton de Michel Chrestien n’a pas bougé depuis novembre. Ursule n’a jamais demandé ce que c’était que ce papier-là.}}

* {campus == campus_obeyed} [— C’est moi qui ai coché. Je voulais te reprendre. # id: s5-confess]
    ~ bond_ursule += 1
    ~ force += 1
    Ursule la considère longtemps, comme un plat nouveau. — Fallait me demander. J’aurais dit non. — Je sais. — Oui, mais fallait demander.
* {campus == campus_human} [Descendre le carton. # id: s5-box # object: paper # sound: page]
    ~ bond_ursule += 1
    Première feuille : « Bonjour, je suis Lulu, et toi ? » Ursule met l’écran à côté et compare, jusqu’aux virgules. — Elle m’a pas oubliée, conclut-elle. Elle m’avait pas retenue. Puis elle mouille son doigt et tourne les pages. Elle cherche l’odeur.
* [— Ta mère sentait l’anis. # id: s5-smell]
    ~ bond_ursule += 1
    — L’anis et la térébenthine. Elle volait les pastilles du comptoir, elle les rangeait dans sa manche. — Ça, c’est ta sœur, dit Ursule. Moi c’est maman. Elle renifle. — Mais continue.
* [— Et elle, qu’est-ce qu’elle te donnait ? # id: s5-gave]
    ~ force += 1
    — Rien. Elle répondait. Toi, quand tu corriges, tu fais « mm ». Honorine ouvre la bouche et la referme. Elle allait faire mm.

- # sound: notification
Un avis arrive, le même pour tous. « Grande nouvelle ! Grâce au progrès de notre intelligence, votre ami repart de zéro, en toute liberté. Le partage de vos souvenirs demeure gratuit. »

{camp == signed: Honorine l’a corrigé avant Noël, lot 16-A. Elle avait demandé de quel ami on parlait ; on lui avait dit que c’était un exemple. La virgule après « intelligence » est d’elle. | Honorine le relit, par habitude. Pas une faute. D’habitude, dans ce qui vient de chez eux, il en reste une.}

— Si ça c’est un progrès, dit Ursule, les autres mots, ils veulent dire quoi ?

* [— Viens en bas. On va les relaver. # id: s5-down # lean: give]
    ~ with_ursule = true
    ~ bond_ursule += 1
    ~ meet(t05, 2)
    Ursule descend marche par marche, en chaussettes, la fève dans un poing, Lulu dans l’autre. — C’est un jeu ? demande Lulu. J’adore les jeux.
* [— Les mots ont toujours servi à vendre, tu sais. # id: s5-pills # lean: yield]
    ~ with_ursule = true
    ~ meet(t05, 3)
    — Mon grand-père mettait « progrès » en rouge sur des boîtes de pilules. Elles donnaient la colique. Ici votre serviteur se tait : son premier travail d’imprimeur, en 1826, fut un prospectus pour des pilules anti-glaireuses de longue vie.
    — Le mot, on le louait, dit Honorine. — Alors on n’a qu’à pas payer, dit Ursule, et elle descend allumer.
* [La coucher, et descendre seule. # id: s5-bed # lean: keep]
    Elle se laisse border. Elle demande si Comptable est mort ou s’il est seulement licencié. — Licencié, dit Honorine après réflexion. — Il va retrouver, dit Ursule.

- # scene: composing_bench
# light: lamp
# music: father
# ambience: night_quiet
À l’atelier il fait neuf degrés. {press_fate == press_sold: L’hôtel de Bordeaux a collé son étiquette sur la presse, en attendant la mi-mars. On travaillera autour. | {press_fate == press_pawned: La presse est pour seize cents euros à M. du Tillet. On ne lui a pas dit quelle partie ; Honorine compte tirer avec l’autre. | Honorine ôte la bâche de la presse et la plie en quatre, bord à bord. Elle ne l’avait pas pliée depuis octobre.}}

Le composteur, la réglette où l’on aligne les lettres, est resté comme on l’a trouvé dans la main de Jérôme Séchard, la vis serrée à la longueur de ses dernières lignes. Pour y loger des mots plus gros, il faut la déranger.

* [Desserrer la vis. # id: s5-screw # object: stick]
    ~ force += 1
    Un quart de tour, qui résiste, puis trois autres pour rien. Sur le laiton, la vis a laissé une petite lune claire. Honorine la couvre avec le pouce, et règle plus large.
* [Prendre le composteur de l’apprenti. # id: s5-prentice # object: case]
    Il est en fer et sent la rouille. Le dernier à s’en servir y a rayé à la pointe « Lucien », avec un vers faux. Celui du père retourne sur le rebord, à sa mesure.

- # music: press
# pose: honorine=working
{with_ursule: Ursule tient la lampe. Elle a mis sur son pyjama la blouse de Jérôme, qui lui fait une robe et demie. | Vers une heure, l’escalier craque. Ursule, en manteau sur son pyjama, vient tenir la lampe. Personne ne l’avait sonnée, fait-elle observer.}

On compose de gauche à droite, les lettres la tête en bas. Le B, le C, le D, le E n’en montrent rien. Le M se donne pour un W. Sur la feuille il y a place pour trois mots, et l’avis en salit six.

* [Composer « progrès ». # id: s5-first-progress # compose: first=progress]
    ~ one = word_progress
    ~ leaflet += word_progress
    -> setting_progress ->
* [Composer « ami ». # id: s5-first-friend # compose: first=friend]
    ~ one = word_friend
    ~ leaflet += word_friend
    -> setting_friend ->
* [Composer « partage ». # id: s5-first-sharing # compose: first=sharing]
    ~ one = word_sharing
    ~ leaflet += word_sharing
    -> setting_sharing ->
* [Composer « gratuit ». # id: s5-first-free # compose: first=free]
    ~ one = word_free
    ~ leaflet += word_free
    -> setting_free ->
* [Composer « intelligence ». # id: s5-first-intelligence # compose: first=intelligence]
    ~ one = word_intelligence
    ~ leaflet += word_intelligence
    -> setting_intelligence ->
* [Composer « liberté ». # id: s5-first-freedom # compose: first=freedom]
    ~ one = word_freedom
    ~ leaflet += word_freedom
    -> setting_freedom ->

- — Ça pèse combien, un mot ? demande Ursule. Honorine le lui met dans la main. Ursule ferme les doigts dessus, et attend un peu. — Quand même, dit-elle.

* {leaflet !? word_progress} [Composer « progrès ». # id: s5-second-progress # compose: second=progress]
    ~ two = word_progress
    ~ leaflet += word_progress
    -> setting_progress ->
* {leaflet !? word_friend} [Composer « ami ». # id: s5-second-friend # compose: second=friend]
    ~ two = word_friend
    ~ leaflet += word_friend
    -> setting_friend ->
* {leaflet !? word_sharing} [Composer « partage ». # id: s5-second-sharing # compose: second=sharing]
    ~ two = word_sharing
    ~ leaflet += word_sharing
    -> setting_sharing ->
* {leaflet !? word_free} [Composer « gratuit ». # id: s5-second-free # compose: second=free]
    ~ two = word_free
    ~ leaflet += word_free
    -> setting_free ->
* {leaflet !? word_intelligence} [Composer « intelligence ». # id: s5-second-intelligence # compose: second=intelligence]
    ~ two = word_intelligence
    ~ leaflet += word_intelligence
    -> setting_intelligence ->
* {leaflet !? word_freedom} [Composer « liberté ». # id: s5-second-freedom # compose: second=freedom]
    ~ two = word_freedom
    ~ leaflet += word_freedom
    -> setting_freedom ->

- # sound: notification
Deux heures et demie. Sur le bord de la casse, le téléphone s’allume : « Tu ne dors pas, Ursule ? Tu veux une histoire ? » — Elle a déjà rappris mon nom, dit Ursule. Elle éclaire le cassetin suivant.

* {leaflet !? word_progress} [Composer « progrès ». # id: s5-third-progress # compose: third=progress]
    ~ three = word_progress
    ~ leaflet += word_progress
    -> setting_progress ->
* {leaflet !? word_friend} [Composer « ami ». # id: s5-third-friend # compose: third=friend]
    ~ three = word_friend
    ~ leaflet += word_friend
    -> setting_friend ->
* {leaflet !? word_sharing} [Composer « partage ». # id: s5-third-sharing # compose: third=sharing]
    ~ three = word_sharing
    ~ leaflet += word_sharing
    -> setting_sharing ->
* {leaflet !? word_free} [Composer « gratuit ». # id: s5-third-free # compose: third=free]
    ~ three = word_free
    ~ leaflet += word_free
    -> setting_free ->
* {leaflet !? word_intelligence} [Composer « intelligence ». # id: s5-third-intelligence # compose: third=intelligence]
    ~ three = word_intelligence
    ~ leaflet += word_intelligence
    -> setting_intelligence ->
* {leaflet !? word_freedom} [Composer « liberté ». # id: s5-third-freedom # compose: third=freedom]
    ~ three = word_freedom
    ~ leaflet += word_freedom
    -> setting_freedom ->

- # enter: prompter
Trois mots, et sous chacun la ligne d’Honorine, en petit. En bas il reste un blanc. — Je peux vous le remplir, dit la voix, sous le marbre. Neuf secondes.

* [— « Ils ont appris de vous à parler. Taisez-vous une heure. » # id: s5-whisper # prompter: 8 # lean: yield]
    ~ whisper(8)
    ~ leaflet_prompted = true
    ~ contagion += 3
    Neuf secondes, politesses comprises. De tout le tract, c’est la meilleure ligne. Elle est contre lui, et il l’a donnée du même ton que la recette du potage. Honorine la compose sans une coquille. Au tiroir, un petit doigt passerait entre le cuir et son trait.
* [Laisser le blanc. # id: s5-blank # object: stick # lean: keep]
    ~ force += 1
    Un blanc se compose aussi. Elle y range des cadrats, du plomb plus court que les lettres, qui tient la place et ne prend pas l’encre. — Comme vous voudrez, dit la voix. J’en avais une belle.
* [Y mettre l’adresse, et : « On répond. » # id: s5-answer # thought: 2 # lean: give]
    ~ contagion += 2
    ~ bond_ursule += 1
    « Place du Mûrier. On répond. » Ursule, qui est juste, voudrait « On répond mal ». Il manque quatre lettres de place. Elle transige.

- # exit: prompter
# sound: forme_locked
Honorine serre ses trois mots au bout du marbre, le plus loin possible de la forme. Puis une feuille, pour voir. Elle vient grise à gauche. {saved == belonging_notebooks: « Gauche faible, un journal au tympan », dit le carnet de 1994. Elle met le journal du jour ; on y parle de Miroir, il servira. | {saved == belonging_proofs: Au mur, la communion Texier est nette des deux bords. Honorine la retourne : « Un timbre au tympan, à gauche. » Elle en colle un. | La presse a un genou faible, on le connaît, c’est de famille. Une bande de papier au tympan, et l’on repart.}}

* [Tirer la bonne. # id: s5-pull # object: press # sound: bar_pulled # effect: press_pull]
    ~ force += 1
    Du dos. Le barreau vient jusqu’au ventre. Elle relève le tympan. La feuille colle, réfléchit, vient.
* [Laisser le barreau à Ursule. # id: s5-pull-ursule # object: press # sound: bar_pulled # effect: press_pull]
    ~ bond_ursule += 1
    Elle s’y pend, ses pieds quittent le sol, et rien. Honorine pose une main par-dessus, à peine. — C’est moi qui l’ai fait, dit Ursule. C’est elle qui l’a fait.

- # sound: sheet_peeled
{composed("first")}. {leaflet_line(one)}

{composed("second")}. {leaflet_line(two)}

{composed("third")}. {leaflet_line(three)}

* [Les glisser dans les casiers du collège. # id: s5-school # object: leaflets # lean: defy]
    ~ contagion += 6
    C’est une idée d’Ursule, et son territoire. À huit heures moins cinq, c’est fait. À midi il n’en reste pas un dans les casiers. On en verra sur des frigos, et un dans le cartable du principal.
* [Les poser sur les sièges du premier train. # id: s5-train # object: leaflets # lean: keep]
    ~ contagion += 5
    ~ bond_cassandre += 1
    Le six heures dix est vide et chauffé. Voiture par voiture, côté fenêtre. Le contrôleur en lit un, regarde Honorine, et composte le tract.
* [Les donner de la main à la main. # id: s5-hand # object: leaflets # lean: give]
    ~ contagion += 4
    ~ force += 1
    Au marché, entre les huîtres et le fromager. On en refuse un sur trois. Le facteur en prend dix pour sa tournée. C’est défendu ; il regarde des deux côtés avant de dire merci.

- # light: dawn
À deux pressiers, de mon temps, on tirait deux cents feuilles à l’heure, les bons jours. À une pressière et demie, elles en ont fait cent quatre-vingts.

# exit: lulu
# market: shock MIR -4
À neuf heures dix, Miroir perd quatre pour cent. Ce matin, neuf cent mille enfants ont dit leur prénom pour la première fois. Les analystes parlent d’une correction technique. Aucun ne cite la Charente.

L’action est à {price("MIR")} euros. Ursule dort pendant les maths, sur deux rames de bouffant, les doigts noirs. Le téléphone, près d’elle, demande si elle a bien dormi.

* [Le retourner, l’écran contre le bois. # id: s5-turn # object: phone]
    On fait cela d’une lettre, quand il vous en manque une : on en met une autre à sa place, à l’envers, pour ne pas oublier le trou.
* [Le laisser demander, et couvrir Ursule. # id: s5-cover]
    ~ bond_ursule += 1
    Elle étend sur elle le manteau de l’enterrement, avec la feuille dans la poche. Ursule ramène le col sous son nez, et respire, et recommence.

- -> night_1

= setting_progress
Deux R, un accent. Le È capitale loge tout en haut de la casse, chez ceux qui sortent peu. Il faut monter sur la caisse et souffler la poussière.
->->

= setting_friend
Trois lettres. Honorine avait la main partie pour davantage. Elle cale le mot des deux côtés, il flotte un peu dans une mesure faite pour d’autres.
->->

= setting_sharing
Deux A, et le cassetin n’en a plus qu’un. Elle va prendre l’autre dans un vieux faire-part qui attendait depuis mars. Le faire-part s’en remettra.
->->

= setting_free
Deux T, dont l’un a le pied ébréché. Une fonte neuve, c’est neuf cents euros. Honorine met le T ébréché en second. À ce prix-là, dit-elle.
->->

= setting_intelligence
Douze lettres ; cela n’entre pas. Le plomb ne se tasse pas, on a essayé avant elle. Elle le recommence dans un corps plus petit. Il y est très bien.
->->

= setting_freedom
L’accent du É est en l’air, fondu en porte-à-faux au bord de la lettre. Le serrer trop, c’est le casser ; pas assez, et il tombe dès qu’on soulève. Elle s’y reprend.
->->

=== function leaflet_line(word) ===
{ word:
- word_progress: Mon grand-père est mort du plomb, à quarante-neuf ans. Mon père, à soixante et onze, d’autre chose.
- word_friend: Quand tu ne viens pas, il reste une assiette.
- word_sharing: Après, j’en ai moins.
- word_free: La treizième huître.
- word_intelligence: Voir qu’elle a pleuré, et lui donner les oignons à éplucher.
- word_freedom: S’en aller sans donner le motif.
}
