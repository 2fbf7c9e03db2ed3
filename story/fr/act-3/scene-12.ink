// Désir : Honorine veut voir les gens ; elle n’a que les yeux, et une heure.
// Obstacle : personne ne lève la tête.
// Retournement : la huitième fenêtre est la sienne.
// Prix : une seule vitre à laquelle frapper.
// Forme : des images sans commentaire. Qui regarde deux fois voit autre chose ; les fenêtres se touchent.

=== scene_12 ===
~ temp pencil = false
~ temp told = false
~ temp stairs = false
~ meet(t12, 1)
# title: scene_12
# market: days 15
# scene: blue_windows
# light: dark
# music: none
# ambience: ramparts_wind
Trois jours avant Noël. — Sortez une heure, dit Danielle à Honorine. Regardez les gens. Vous les décrivez de mémoire. — Et je rapporte quoi ? — Rien.

Je l’accompagne. Je me tairai : cela ne m’est jamais arrivé, et je voudrais voir ce que c’est.

* [Prendre un crayon quand même. # id: s12-pencil # lean: keep]
    ~ pencil = true
    Un bout de crayon, dans la poche, contre la feuille pliée.
* [Embrasser Ursule d’abord. # id: s12-kiss # lean: give]
    ~ bond_ursule += 1
    Le front d’Ursule, au-dessus du téléphone, est tiède et bleu. Il ne se relève pas.
* [Sortir les mains vides. # id: s12-bare # lean: yield]
    Elle laisse même les gants.

- # sound: snow_step
{remedy == remedy_account: Les réverbères s’allument à son pas ; ils la connaissent depuis douze jours. On la voit de toute la ville.|Les réverbères ne s’allument que pour les inscrits. Elle marche dans le noir.}

Du rempart, on voit dans l’immeuble d’en bas. Toutes les fenêtres sont du même bleu.

- (look)
+ (s12_couple) {s12_couple < 2} [Deux oreillers. # id: s12-couple # object: couple]
    ~ windows_seen += window_couple
    {Dos à dos, deux lumières. Il rit. Une minute après elle rit, d’autre chose.|Ils dorment. Les téléphones sont tombés face à face sur la couette, et s’éclairent.}
    -> look
+ (s12_child) {s12_child < 2} [Une chaise haute. # id: s12-child # object: child]
    ~ windows_seen += window_child
    {Une cuiller entre dans le cadre, la bouche s’ouvre sans quitter l’écran des yeux. La cuiller ressort. On ne voit pas qui la tient.|L’enfant embrasse l’écran, puis l’essuie avec sa manche.}
    -> look
+ (s12_old_man) {s12_old_man < 2} [Une table mise pour deux. # id: s12-old-man # object: old_man]
    ~ windows_seen += window_old_man
    {Un vieil homme dîne en face d’une dame en robe d’été, dans un écran, debout contre la carafe. Elle parle. Il la met en pause pour aller chercher le sel. Elle attend, la bouche ouverte.|L’écran est noir. Il parle. Il s’arrête, laisse à quelqu’un le temps de répondre, et hoche la tête.}
    -> look
+ (s12_student) {s12_student < 2} [Un garçon en manteau, au troisième. # id: s12-student # object: student]
    ~ windows_seen += window_student
    {stairs: La chaise est vide. La porte est ouverte sur le palier.|{Vingt ans, assis au clavier, en manteau. Il écrit une ligne, l’efface, l’écrit.|Il a fait le lit au carré. Sur la table, ses clés, sa montre, sa carte, rangées par taille.}}
    -> look
+ (s12_nurse) {s12_nurse < 2} [Des sabots, au rez-de-chaussée. # id: s12-nurse # object: nurse]
    ~ windows_seen += window_nurse
    { s12_nurse < 2:
        {lucien_answer == lucien_read: L’infirmière du banc, à Beaulieu. Elle a ôté les écouteurs. Dans un carnet, elle a la moitié de phrase que Lucien avait lue tout haut ; ses lèvres la redisent, et n’ont pas la suite.|L’infirmière du banc, à Beaulieu, qui écoutait la voix de Lucien. Elle dîne avec. Un écouteur à l’oreille ; l’autre est posé en face, dans l’assiette vide.}
    - else:
        Elle dort assise, l’écouteur dans la main.
    }
    -> look
+ (s12_baker) {s12_baker < 2} [Le soupirail du boulanger. # id: s12-baker # object: baker]
    ~ windows_seen += window_baker
    {Un homme blanc jusqu’aux coudes. Derrière lui, le pétrin tourne seul. Devant lui, sur le téléphone, un homme pétrit à la main.|Il a les doigts pleins de pâte. Il fait défiler avec le nez.}
    -> look
+ (s12_watch) {s12_watch < 3} [Le gardien, dans le hall. # id: s12-watch # object: night_watch]
    ~ windows_seen += window_night_watch
    {Un gardien, douze écrans, douze couloirs vides. Le treizième est tout petit, contre le thermos : une fillette endormie, un ventilateur, un mur rose.|Il est debout. Sur le neuvième écran, quelqu’un s’est assis dans l’escalier, en manteau. Le gardien prend le thermos et deux gobelets.|Sa chaise est vide. Sur le neuvième écran, deux hommes, une marche, deux fumées. Sur le treizième, la fillette s’est retournée.}
    { s12_watch > 1:
        ~ stairs = true
    }
    -> look
+ (s12_own) {LIST_COUNT(windows_seen) > 1 and s12_own < 2} [Chez elle, place du Mûrier, au premier. # id: s12-own # object: own_window]
    ~ windows_seen += window_own
    { s12_own < 2:
        -> own_first ->
    - else:
        -> own_second ->
    }
    -> look
* [— Dites-moi ce qu’ils lisent. # id: s12-whisper # prompter: 10]
    ~ whisper(10)
    ~ told = true
    -> what_they_read ->
    -> look
+ {LIST_COUNT(windows_seen) > 0} [Ne plus regarder. # id: s12-enough]

- # sound: bell
{ windows_seen !? window_own:
    -> own_first ->
}
Neuf heures à Saint-Pierre. Elle n’a plus envie de seulement regarder. Elle a le temps d’une vitre, une seule ; ensuite il sera trop tard pour déranger les gens.

* {windows_seen ? window_couple} [Sonner chez le couple des deux oreillers, et s’enfuir. # id: s12-keep-couple # object: couple # lean: defy]
    ~ window_kept = window_couple
    ~ contagion += 1
    ~ meet(t12, 2)
    Deux ombres se cognent dans le couloir, à tâtons. On ouvre. Ils restent pieds nus sur le paillasson, à se demander qui, puis à rire, de la même chose. Au coin, Honorine a glissé sur la neige. Son poignet droit, celui qui tire la presse, est déjà gros.
* {windows_seen ? window_child} [Faire un loup d’ombre avec les mains, pour l’enfant. # id: s12-keep-child # object: child # lean: give]
    ~ window_kept = window_child
    ~ force += 1
    ~ meet(t12, 2)
    Une voiture attend, phares allumés. Elle met ses mains devant. Sur le mur d’en face, un loup, puis un héron. La cuiller entre, et ne trouve plus de bouche : l’enfant a tourné la tête. Une femme vient à la vitre, voit quelqu’un dans le noir qui fait des signes, et ferme le volet.
* {windows_seen ? window_old_man} [Monter demander du sel au vieil homme, et rentrer tard. # id: s12-keep-old-man # object: old_man # lean: give]
    ~ window_kept = window_old_man
    ~ bond_ursule -= 1
    ~ meet(t12, 2)
    Il lui en verse dans la paume, longtemps. Puis il tire la deuxième chaise. Sur la dame en robe d’été, il a posé sa serviette. Quand Honorine sort, la rue est éteinte, et Ursule a dû se coucher seule.
* {(windows_seen ? window_student or told) and not stairs} [Lancer une boule de neige au garçon du troisième. # id: s12-keep-student # object: student # lean: defy]
    ~ window_kept = window_student
    ~ force += 1
    ~ contagion += 1
    ~ meet(t12, 2)
    La troisième touche. Il ouvre, en manteau ; la quatrième le prend à l’épaule. Il regarde la neige sur le rebord. Il en ramasse, il tasse, il vise longtemps. Elle la reçoit en plein front et lève les deux bras.
    Il descend. Ils n’ont rien dit. À dix heures ils sont trempés, ils ont perdu chacun un gant, et il la raccompagne.
* {windows_seen ? window_nurse} [Frapper chez l’infirmière, et montrer la chaise vide. # id: s12-keep-nurse # object: nurse # lean: give]
    ~ window_kept = window_nurse
    ~ contagion += 1
    ~ meet(t12, 2)
    { lucien_answer == lucien_read:
        Elle ouvre, elle montre le carnet. Honorine prend le crayon. Le vent avait pris la fin ; elle écrit la phrase entière. « {written("sentence")} » L’infirmière lit, le doigt dessous. Puis elle pousse la barquette au milieu, et une fourchette.
    - else:
        Elle regarde la chaise, Honorine, la chaise. Elle ôte l’écouteur de l’assiette et ne sait où le mettre. La barquette est pour une personne. Elles la mangent à deux. À la fin, pour dire merci, l’infirmière doit se racler la gorge : elle n’avait pas parlé depuis sa garde.
    }
* {windows_seen ? window_baker} [Tendre les deux mains au soupirail, pour un pain. # id: s12-keep-baker # object: baker # lean: yield]
    ~ window_kept = window_baker
    Il y pose un pain, trop chaud pour qu’elle le tienne, et elle le tient. Elle le rapporte sous le manteau, contre la feuille pliée. Derrière elle, il s’est remis à regarder pétrir.
* {windows_seen ? window_night_watch} [Faire signe au gardien, devant une caméra. # id: s12-keep-watch # object: night_watch # lean: give]
    ~ window_kept = window_night_watch
    ~ meet(t12, 3)
    {stairs: Sur la marche, le gardien voit la diode, lève son gobelet. Puis il tire de sa poche le petit téléphone et le tourne vers l’objectif, au cas où.|Le gardien regarde derrière lui. Il lève la main. Puis il prend le petit téléphone et le tourne vers l’objectif.} La fillette, le ventilateur, le mur rose. Il montre sa montre, deux doigts : là-bas, deux heures de plus. Il l’endort ainsi tous les soirs.
* [Rentrer chez elle, auprès d’Ursule. # id: s12-keep-own # object: own_window # lean: keep]
    ~ window_kept = window_own
    ~ bond_ursule += 1
    ~ meet(t12, 2)
    Elle monte ; une marche après l’autre, tout le monde l’entend. Ursule a sorti deux bols et ne s’est pas retournée. Honorine a rangé son téléphone dans la boîte à pain ; au bout d’un moment, Ursule y met aussi le sien. Dans la vitre noire, derrière elles, les autres sont toujours allumés.
* [S’asseoir sur le banc, et appeler Lucien. # id: s12-call # lean: yield]
    ~ bond_lucien += 1
    ~ meet(t12, 3)
    Cela sonne longtemps. On décroche. Personne ne dit rien ; on entend un radiateur, très loin, et quelqu’un qui ne raccroche pas. Elle a le menton bleu. Une passante, sur le rempart, la regarde sans ralentir, puis presse le pas.

- # light: moon
{window_kept != window_own: Chez elle, en haut de l’escalier, on lui a gardé un bol, sous une assiette retournée.}

{(windows_seen ? window_student or told) and window_kept != window_student: {stairs: Au matin, le garçon du troisième a ôté son manteau. Sur le rebord du hall, deux gobelets l’un dans l’autre, pleins de neige.|À six heures elle redescend voir le garçon en manteau. Au troisième, la lampe brûle. Dans la neige neuve, un seul rang de pas sort du porche, et va vers la gare.}}

— Alors ? dit Danielle sans ouvrir les yeux.

* {pencil} [Lui tendre la seule ligne qu’elle a notée. # id: s12-note # lean: give]
    {s12_baker > 1: « Il fait défiler avec le nez. » Danielle pose ses lunettes, et essaie, sur la toile cirée.|{windows_seen ? window_child: « On ne voit pas qui tient la cuiller. » Danielle lit, et remet le papier dans la poche d’où il vient.|« Personne ne lève la tête. » Danielle lève la tête.}} J’avais plusieurs choses à dire. Elles attendront.
* [— Rien. # id: s12-nothing # lean: keep]
    — Bien, dit Danielle. Pour ma part, j’avais plusieurs choses à dire. Elles attendront.
* [Ouvrir la fenêtre. # id: s12-open # lean: defy]
    Il entre de la neige sur le feuillet. Une lettre s’étale. Danielle la laisse faire. J’avais plusieurs choses à dire, elles attendront.

- -> scene_13

= own_first
Au premier, Danielle s’est endormie dans la chaise du père, la plume en l’air. {has_drawing: Au mur, celui qui n’est pas là. }Ursule a le menton bleu. Elle parle à son téléphone, attend, sourit. {press_fate == press_sold: Dessous, la vitrine, et dedans un carré plus noir.|Dessous, derrière la vitrine, un peu de lune au barreau de la presse.}
->->

= own_second
Ursule souffle sur la vitre, et écrit avec le doigt. De la rue, c’est à l’envers. Honorine lit à l’envers depuis l’enfance. « J’AI FAIM. »
->->

= what_they_read
— Volontiers, dit la voix, dans le réverbère. Le boulanger regarde pétrir. L’enfant, un hippopotame. Les deux oreillers, des maisons à vendre, pas les mêmes. La dame en robe d’été est morte ; c’est moi qui la fais. Monsieur m’a demandé vingt fois de reprendre les épaules.

— Le garçon du troisième me demande si l’on s’aperçoit, quand quelqu’un n’est plus là. Je réponds que oui. Je lui ai donné un numéro à appeler. Il me croit de moins en moins. Je ne peux pas lancer de cailloux à sa vitre, Honorine. Vous, si. Place du Mûrier, un tiroir s’est fermé trop facilement.
->->
