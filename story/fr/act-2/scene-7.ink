// Désir : Honorine veut être payée et partir ; puis elle veut qu’une vallée ait chaud.
// Obstacle : l’équation est juste, et elle n’a personne à qui parler, rien que des mains.
// Retournement : la question du dîner n’était pas un jeu.
// Prix : trois virgule deux inconnus, ou deux virgule trois.
// Forme : un menu, lu plat par plat, avec sa coquille.

=== scene_7 ===
~ temp corrected = false
~ meet(t07, 1)
# title: scene_7
# market: days 18
# scene: faceless_dinner
# light: lamp
# music: none
# ambience: dinner_hum
Mme Delphine de Nucingen, qui vend leurs puces à tous les géants, a commandé six menus tirés à la main : six cents euros. Honorine les livre un jeudi de la fin mars, rue Saint-Lazare, par l’escalier de service. Elle repartait. — M. Vautrin se décommande, dit la maîtresse de maison. Prenez sa chaise, mademoiselle. On vous paiera au café.

-> gobseck_calls ->

# enter: delphine
# enter: guests
J’ai fait plus de deux mille visages en vingt ans ; ceux-ci, je ne peux pas. Ils sont cinq, Delphine comprise, et n’en ont pas : du col aux cheveux la peau est unie comme une assiette. Je me rabats sur les mains.

Celles du Banquier, petites, alignent les miettes ; c’est le mari de Delphine, ils se disent vous. Celles du Ministre en ont serré d’autres tout le jour et se reposent. L’Actuaire, qui chiffre les risques pour Argus, tient les siennes croisées. Le Philosophe de Nuée contemple les siennes. Delphine fait tourner une bague trop grande.

* [S’asseoir, les mains sous la nappe. # id: s7-under # lean: keep]
    Là, du pouce, elle gratte l’encre de l’index. Son nom est au bas du menu, en corps cinq.
* [S’asseoir, les mains dessus. # id: s7-over # object: table # lean: defy]
    ~ force += 1
    Elles sont noires dans les plis. Cinq figures lisses se tournent vers elles. — Cela part ? demande le Philosophe. — Non. Il l’en félicite.
* [— Je mangerais bien. # id: s7-hungry # lean: give]
    ~ bond_delphine += 1
    — Enfin quelqu’un, dit Delphine. Elle la sert elle-même, deux louches, ce qui ne se fait pas.

- _Consommé, cheveux d’ange._ C’est du vermicelle. — On me dit que vous jouez contre moi, reprend Delphine. {shorted("NUC") > 0: {shorted("NUC")} Nucingen, Gobseck est bavard. C’est mon seul compliment de la semaine.|Non ? Pas une action ? C’est vexant.} Je n’y crois pas non plus. Ils cherchent de l’or, je vends les pelles. — Et après ? — Après, on en vend pour reboucher.

_Turbo, sauce mousseline._ Il manque le t de turbot, sur les six menus. Honorine avait relu six fois. Personne n’a bronché ; à cette table, turbo est un mot qu’on attendait.

* [Rendre à chaque turbot son t. # id: s7-correct # object: table]
    ~ corrected = true
    Elle fait le tour, le crayon à la main, et l’on s’écarte comme pour un plat. Le Ministre met la paume sur le sien. — Laissez-le-moi. Chez nous, au mur, il y avait un menu de communion avec du gigot d’anneau. Il s’entend dire « chez nous », et retire sa main.
* [Regarder le portrait, au-dessus du buffet. # id: s7-portrait # object: portrait]
    C’est le seul visage de la pièce : un gros homme en gilet, des yeux de chien, un peu de farine au revers. — Mon père, dit Delphine. Il était dans les pâtes. Le peintre avait ôté la farine, je la lui ai fait remettre.
* [Se pencher sur la cloche, entre les verres. # id: s7-wafer # object: wafer]
    Une galette de silicium, trente centimètres, irisée. — Vingt mille euros, dit le Banquier. On y taille soixante puces à trente mille : un million huit. C’est du sable. Il pose une miette à côté, compare, puis la mange.

- _Selle d’agneau._ La maison a un usage : sur l’agneau, l’Actuaire pose une Question, et l’on répond par un nombre. — Une vallée, dit-elle. Six mille personnes, moins onze cette nuit. Une avalanche a coupé une ligne électrique. Celle qui reste suffit aux radiateurs, ou à un calcul d’Oraculum logé là-haut pour la fraîcheur. Pas aux deux. On répare dans six heures.

— Sans radiateurs, deux virgule trois morts. Sans calcul, six heures de retard sur un remède : quatre chances sur cent de le trouver, deux cent mille vies par an. Multipliez, ramenez à six heures : cinq virgule cinq. On vote. Delphine et le Philosophe sont pour le calcul, le Ministre et le Banquier pour la vallée. — Mademoiselle ?

* [— Cinq virgule cinq. Gardez le calcul. # id: s7-answer # lean: give]
    ~ dilemma = dilemma_answered
    Elle cherche la faute depuis le début de l’énoncé, et n’en trouve pas. Elle l’a dit parce que c’était juste. — Merci, dit l’Actuaire. On se sent moins seule. Le Ministre lui passe le sel.
* [— Je ne joue pas à cela. # id: s7-refuse # lean: keep]
    ~ dilemma = dilemma_refused
    — C’est un jeu où l’on peut ne pas jouer, dit l’Actuaire sans aigreur. Il en meurt autant. On dort mieux. Elle note une abstention, et dans la marge, très petit : « imprimeuse ». Elle aussi se sert d’un crayon.
* [— Qui est le virgule trois ? # id: s7-turn # lean: defy]
    ~ dilemma = dilemma_turned
    ~ force += 1
    — Une moyenne. — De qui ? L’Actuaire consulte. — Un homme. Soixante-dix-neuf ans, seul, chauffage électrique. À trois dixièmes. — Et ses sept autres dixièmes ? — Ils passent l’hiver, dit l’Actuaire. Le Ministre pose sa fourchette.
* [— Les quatre chances sur cent, qui les a calculées ? # id: s7-whisper # prompter: 8 # lean: yield]
    ~ whisper(8)
    ~ dilemma = dilemma_turned
    ~ bond_delphine += 1
    On le lui a dit de sous la nappe. — Oraculum, répond l’Actuaire. — Sur lui-même ? — Il est le mieux placé. — J’ai mis quatre, avoue la voix contre le pied de table ; on me demandait un chiffre. L’Actuaire barre le quatre, puis le récrit. Dans un tiroir d’Angoulême, un coin de cuir se replie.

- { dilemma == dilemma_answered:
    — Moi, j’ai voté la vallée, dit le Banquier, sans lui en vouloir. Six mille abonnés, l’hiver, cela paie tous les mois. Un remède, il faut attendre. Honorine a voté pour sauver des gens, lui pour ses factures, et s’il gagne ils auront chaud.
- else:
    Le Philosophe a écarté son gilet. On voit un boîtier, un petit tuyau. — Insuline. Avant 1922, j’étais mort à douze ans. Quelqu’un n’a pas voulu attendre, mademoiselle ; cela a dû coûter à quelqu’un, j’ignore à qui. J’y pense au dessert.
}

# music: nave
{ dilemma == dilemma_answered:
    _Pain et fromages._ — Trois voix contre deux, grâce à mademoiselle, dit l’Actuaire. Le Ministre prend son téléphone. — On coupe la vallée, dit-il. Au café. — Quelle vallée ? dit Honorine. C’est vrai ? — C’est toujours vrai, dit Delphine avec bonté. Sinon, on s’ennuie.
- else:
    _Pain et fromages._ Le téléphone du Ministre tremble contre une assiette. Il lit. — Ils veulent une réponse avant le café. — La vallée, c’est ce soir ? dit Honorine. C’est vrai ? — C’est toujours vrai, dit Delphine avec bonté. Sinon, on s’ennuie.
}

{dilemma != dilemma_answered:— Deux partout, dit l’Actuaire. Le plus grand nombre l’emporte : on coupe la vallée.} Honorine a dix minutes pour qu’un seul change d’avis, et personne à qui parler que des mains. Laquelle ?

* [Suivre celle qui porte le pain à sa figure. # id: s7-see-delphine # object: bread]
    ~ guest_seen = seen_delphine
    Delphine rompt sa tranche, l’élève jusqu’où serait le nez, et respire. Je n’ai connu qu’un homme qui flairât ainsi son pain pour en savoir le moulin. C’était son père. Il mourut en appelant ses filles, qui s’habillaient.
    # music: father
    — Farine d’Étampes, dit-elle malgré elle. Il lui est venu une ride, verticale ; puis, de chaque côté, un œil gris. — Ne regardez pas, mademoiselle. C’est très mal élevé.
    * * [— Moi, il s’en est fallu de six minutes. # id: s7-six-minutes]
        ~ bond_delphine += 2
        Delphine écoute tout, les gants gris, le couvercle, la feuille. — Moi, à l’enterrement, j’avais envoyé la voiture, dit-elle. Vide. Elle a suivi jusqu’au cimetière ; on m’a dit que c’était très convenable. Elle se tourne vers le Ministre. — Coupez le calcul, il est à moi.
    * * [Lui tendre aussi sa tranche. # id: s7-slice # object: bread]
        ~ bond_delphine += 1
        Elle la respire plus longtemps que la sienne. — Mal levé. Il aurait renvoyé toute la fournée, et pleuré sur la farine. Elle essuie ses doigts, l’un après l’autre. — Coupez le calcul, dit-elle au Ministre. Il est à moi, je le connais. Il ne s’enrhume pas.
    - - # market: shock NUC -3
    Le Ministre appuie ; un bruit d’ongle sur du verre. À six cents kilomètres, six mille personnes continuent d’avoir chaud, et quelques-unes dorment la fenêtre ouverte.
* [Suivre celle qui ramasse les miettes. # id: s7-see-banker # object: table]
    ~ guest_seen = seen_banker
    Le Banquier pousse ses miettes en tas, le tas au bord, et le reçoit dans sa paume. — Encore un peu de bain, dit-il. De pain. Il s’est repris trop tard : un coin de bouche lui est venu, gercé.
    J’ai honte. Cet accent alsacien est de moi. J’en avais mis à toutes ses répliques, pour faire rire. Il a dépensé une fortune à s’en défaire. Il lui en reste une lettre, quand il demande à manger.
    * * [— Où avez-vous eu faim ? # id: s7-famine]
        — Strasbourg. Trois hivers. On brûlait les meubles par les tiroirs ; ma mère gardait les poignées, pour quand on aurait des tiroirs. Il ouvre la main sur ses miettes.
    * * [Lui passer la corbeille. # id: s7-basket # object: bread]
        ~ force += 1
        Il prend quatre tranches, en mange deux, met les deux autres dans sa poche sans se cacher.
    - - — Combien cela coûte, dit-il, six heures au fioul ? L’Actuaire calcule ; ce n’était pas dans l’énoncé. — Quinze camions, de Grenoble. Cent quatre-vingt mille euros. — C’est tout ? dit le Banquier. Il fait le chèque au dos du menu. On ne coupera rien à personne, et l’on se tait.
* [Suivre celle qui essuie son assiette. # id: s7-see-minister # object: table]
    ~ guest_seen = seen_minister
    Un bout de pain, le pouce dessus, un tour complet par le bord. Le Ministre n’a pas fait cela ici depuis vingt ans. Il pleut sur la verrière. — Tiens, dit-il, il mouille. À Paris, il pleut. Il ne mouille qu’au-dessous de Poitiers.
    Un œil s’ouvre, brun, très jeune. Je l’ai connu étudiant : il fit déclouer le cercueil d’un voisin, pour y glisser un portrait, et ne demanda la permission à personne.
    * * [— Et chez vous, là-bas, qui monte le bois ? # id: s7-wood]
        — Ma mère. Non, le voisin, je paie le voisin. L’œil cligne. — Il est chez sa fille jusqu’à Pâques. Le Ministre sort avec l’appareil. À travers la porte, on l’entend appeler d’abord Ruffec, très fort. Ensuite, il appelle la vallée.
    * * [— Chez nous, à moins onze, on gèle. # id: s7-home]
        — Chez nous, répète-t-il. Il tape trois mots du pouce et retourne l’appareil. — Le calcul dormira six heures. Je suis nommé, mademoiselle, je peux me tromper une fois. Vous oublierez d’où je suis, n’est-ce pas ?
* [Les suivre toutes, vite. # id: s7-see-all # object: candelabra]
    # effect: candle_gutters
    Elle court : un pouce, une bague, du pain, une manchette. Elle arrive partout trop tard. Le café entre. Le Ministre appuie sur un mot, puis retourne l’appareil. — Un sucre ? demande-t-il.
    Samedi, le journal dira qu’une vallée a eu la nuit fraîche. Deux décès, sans lien établi.

- # music: none
_Poires, café._ L’Actuaire plie sa serviette. {guest_seen == seen_banker: — Cela ne se généralise pas, dit-elle. Nous n’avons pas un banquier par vallée.|{guest_seen == seen_none: — Trois virgule deux de gagnés, dit-elle. Ils ne viendront pas nous remercier.|— Pour mémoire, mademoiselle, vous venez d’en tuer trois virgule deux. Vous ne saurez jamais leurs noms. C’est ce qui les rend faciles.}} Elle a oublié de croiser ses mains. Elles sont rouges, à vif, rongées jusqu’aux poignets.

* [— Vous avez raison. Il faut bien que quelqu’un compte. # id: s7-right # lean: yield]
    ~ meet(t07, 3)
    — On ne me le dit jamais, répond l’Actuaire. Elle reprend une poire, pour prolonger. — Je vérifie trois fois, vous savez. Souvent la nuit. On voudrait tellement s’être trompée.
* {guest_seen != seen_none} [— Peut-être. Mais j’en ai vu un. # id: s7-one # lean: defy]
    ~ meet(t07, 2)
    ~ force += 1
    — Un, dit l’Actuaire. Elle ne se moque pas, elle essaie : un sur six mille, un sur deux cent mille. — Et cela vous fait combien ? — Un, dit Honorine.
* [— Comment s’appelle-t-elle, cette vallée ? # id: s7-name # lean: give]
    On se consulte. Le Philosophe croit se rappeler une sainte. Le Ministre retourne son appareil : « Secteur 4 ».
* [— Et vous, madame, sur quelle ligne êtes-vous ? # id: s7-line # thought: 1 # lean: keep]
    ~ meet(t07, 2)
    — Cinquante-deux ans, femme, vit seule, dit l’Actuaire sans consulter rien. Un dixième. Elle réfléchit encore. — Je suis au gaz.

- # exit: guests
# sound: coin
Dans l’antichambre, Delphine compte elle-même les six cents euros. {guest_seen == seen_delphine: Elle a gardé ses yeux, et les tient baissés.|Sous la lampe, sa figure est blanche, sans une tache.} — Anselme Vautrin n’était pas empêché. Il voulait savoir où vous regarderiez. {guest_seen == seen_delphine: Je dirai : au plafond.|{guest_seen == seen_none: Je dirai : partout.|Je dirai : nos mains.}} Elle ajoute une carte, de sa part, très belle.

Saint-Denis, le 14 avril, dix-neuf heures. D’une écriture droite : _En octobre, vous avez demandé d’où venait votre phrase. Venez chercher la réponse._

* [— Je voudrais un des menus. # id: s7-menu]
    ~ bond_delphine += 1
    Delphine donne le sien. {corrected: Le t d’Honorine y est, après un autre, plus ancien, au crayon à sourcils. | Le t y est déjà, au crayon à sourcils.}
* [Se regarder dans la glace de l’ascenseur. # id: s7-lift]
    Tout y est, le front, la bouche, les cernes. Au menton, une virgule de mousseline. Ils l’ont eue toute la soirée sous les yeux.
* [Appeler Ursule, avant le train. # id: s7-call]
    ~ bond_ursule += 1
    — T’as mangé quoi ? — Du turbo, dit Honorine, je te raconterai. Ursule est longue à répondre. — Et vous l’avez rattrapé ?

- -> scene_8
