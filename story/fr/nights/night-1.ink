// Désir : Cassandre veut être crue une fois ; Honorine veut savoir si l’on peut gagner contre eux.
// Obstacle : avoir raison ne suffit pas, il faut tenir jusqu’au jour où cela se voit.
// Retournement : ce n’est pas de leurs actions qu’elle vient parler, c’est du dos d’une feuille.
// Prix : ce qui reste du père, mis en gage chez Gobseck, ou gardé.

=== night_1 ===
~ temp sold = 0
# title: night_1
# market: days 18
# scene: coffee_night
# light: candle
# music: none
# ambience: night_quiet
# enter: honore
~ rev_press = 1
Fin janvier, vingt-trois heures. J’entre. Je ne devrais pas, mais la cafetière est chaude, et c’est de cela que je suis mort : on ne va pas me priver à présent. J’ai eu des presses pareilles à celle-ci. Elles m’ont ruiné en deux ans, j’en ai porté la dette vingt-deux.

Honorine ne me voit pas. Elle a sorti deux tasses, et se demande pourquoi.

# sound: door
# enter: cassandre
On frappe. Par le dernier train de Paris arrive une femme en tailleur, un sac de sport à l’épaule, un soulier trempé, l’autre sec. — Cassandre Grandet. J’ai horreur de la poésie. Je suis tombée sur vos trois mots dans un taxi, j’ai fait faire demi-tour. « {composed("first")} », c’est vous ?

* [Lui verser la seconde tasse. # id: n1-pour # object: coffee_pot # sound: coffee_poured # lean: give]
    ~ bond_cassandre += 1
    C’était la mienne. Cassandre la boit debout, d’un trait, en femme à qui l’on a déjà repris des chaises.
* [— C’est moi. Vous avez trouvé une faute ? # id: n1-fault # lean: defy]
    — J’ai cherché la note de bas de page. C’est là qu’on ment, d’habitude. Vous n’en avez pas mis. Cela m’a beaucoup inquiétée.
* [— Qui le demande ? # id: n1-who # lean: keep]
    — Quelqu’un qui a eu raison huit mois avant tout le monde. Vous voyez l’ourlet ? C’est mon dernier tailleur.

- # pose: cassandre=seated
# music: market
— Ce matin-là, Miroir a perdu quatre pour cent. Ne vous flattez pas, c’étaient les enfants. Mais les parents qui cherchaient leurs mots en avaient trois sur le frigo. {leaflet_prompted: Votre dernière ligne est d’un professionnel, dit-elle encore. Je l’ai coupée. J’ai gardé le reste. | Elle pose le tract contre la forme, aperçoit la main d’Honorine, et le pose ailleurs.}

— Ce soir, l’action est à {price("MIR")} euros. {change("MIR") < 0: Depuis, elle a encore perdu {0 - change("MIR")} pour cent, et personne ne sait dire pourquoi. | {change("MIR") == 0: Depuis, elle n’a pas bougé d’un pour cent ; ils ont l’estomac solide. | Depuis, elle a repris {change("MIR")} pour cent ; une colère d’enfant, pour eux, cela passe avec le goûter.}} Il y a un moyen d’être payé quand elle baisse. Je vous l’apprends, ou je finis la cafetière ?

{contract_kept: Elle la soulève, et trouve dessous un papier plié. — Deux cent mille, lit-elle. C’est à vous ? — C’est à ma voix, dit Honorine. Cassandre repose la cafetière au même endroit, bien au milieu.}

* [— Apprenez-moi. # id: n1-teach # object: ledger]
    — On emprunte. Cinq Miroir. Elles sont à un retraité de Cognac qui les croit dans un coffre, Gobseck vous les loue, et le retraité n’en sait rien. — C’est permis ? — C’est même surveillé.
* [— Vendre ce qu’on n’a pas : Lucien fait cela aussi. # id: n1-lucien]
    — Connais pas. Il aura vendu ce qu’il avait, le malheureux. Nous, on emprunte : cinq Miroir, à un retraité de Cognac qui n’en saura rien. Gobseck les loue, il appelle cela sa vendange.
* [— Je sais vendre. Passons. # id: n1-skip]
    — Je disais cela aussi, en février. Cassandre avait aligné quatre allumettes sur la table, pour la leçon. Elle les remet dans la boîte, sauf la dernière, qu’elle garde.
    -> counter

- — Ensuite on vend. Voilà {euros(price("MIR") * 5)} euros. N’avancez pas la main, ils restent chez Gobseck, sous clé, et vous mettez la moitié à côté, {euros((price("MIR") * 5) / 2)}. Cent cinquante pour cent : c’est ce qu’il lui faut pour vous trouver sympathique.

— Puis on attend. Que le cours tombe de moitié, vous rachetez les cinq pour {euros((price("MIR") * 5) / 2)}, vous les rendez à Cognac, la différence est à vous. Pendant ce temps, le loyer court, et s’ils versent un dividende au retraité, c’est vous qui le payez.

— Et quatrièmement ? — La peur. En bas, il y a zéro. En haut, il n’y a pas de plafond. Sous cent trente pour cent, Gobseck appelle. Vous avez deux jours. Le troisième, il rachète pour vous, au prix qu’il trouve.

* [— Vous l’avez reçu, cet appel ? # id: n1-call # object: candle # lean: give]
    ~ bond_cassandre += 1
    ~ force += 1
    — Tous les lundis. J’avais lu la note quarante-deux, moi seule, et j’ai vendu le 3 mars. Ils sont tombés le 9 novembre. Entre les deux, il y avait une maison à Saumur, avec ma mère dedans. Elle gratte la cire avec l’ongle. — J’avais raison le 3 mars. C’est sur mon dossier.
* [— Et si je sais des choses ? # id: n1-inside # object: screen # lean: defy]
    {camp == signed: — Taisez-vous. Vous êtes sous contrat, vous lisez leurs bons de travail : c’est une information privilégiée, c’est de la prison. Corrigez, oubliez, et ne me dites jamais le nom d’un lot. Elle s’est bouché une oreille, par principe. | — Vous avez fermé l’écran en octobre : vous ne savez rien, et c’est prouvé. Pour la loi, c’est la première qualité d’un vendeur. La seconde est d’avoir de quoi.}
* [— Reprenez. Le loyer, c’est combien ? # id: n1-rent # object: ledger # lean: keep]
    — Sur Miroir, un pour cent l’an et des poussières. Quand les journaux se remettront à chanter, trois. On ne meurt pas du loyer. Mais la nuit, on l’entend.

- (counter) # market: open
{press_fate == press_sold: Honorine pose sur la table le carnet du compte, et ce que la presse a rapporté, la moitié d’Ursule comprise. | {press_fate == press_pawned: Honorine pose sur la table le carnet du compte, et les seize cents euros qui doivent déjà leur loyer à M. du Tillet. | Honorine pose sur la table le carnet du compte de son père.}} {saved == belonging_press: Cassandre regarde derrière elle. — C’est elle qui n’était pas à vendre ? Gardez-en toujours une. | {saved == belonging_notebooks: Cassandre désigne les carnets. — Il notait tout ? Moi aussi, je tenais un carnet. Les dates y sont bonnes. | Cassandre lit le mur d’épreuves. — Des chiens perdus. On les retrouvait ? — Un sur deux, dit Honorine. — C’est mieux que moi.}}

— {euros(equity())} euros, compte Cassandre. Si vous engagez tout ce que Gobseck permet, quinze pour cent de hausse et le téléphone sonne. La moitié, cinquante-quatre. Le tiers, quatre-vingt-douze, et l’on dort. Moi, j’avais engagé tout.

# enter: gobseck
— Combien ? dit Gobseck. Il était au bout du fil depuis le début. Il ne facture pas l’écoute.

* [Ouvrir le carnet d’ordres. # id: n1-desk # object: ledger # market: desk # lean: defy]
    ~ temperament = trades_alone
    Honorine écrit l’ordre de la main droite. La gauche s’est fermée, le pouce dessus. C’est ainsi qu’on tient une ligne, quand on n’a pas fini.
* [— Faites-le pour moi, prudemment. # id: n1-prudent # market: delegate prudent # lean: yield]
    ~ temperament = trades_prudent
    ~ bond_cassandre += 1
    — Un tiers, dit Cassandre dans l’appareil, réparti sur les six maisons. Et : prudemment. Le mot lui vient mal, elle l’a appris tard.
* [— Faites-le pour moi, mais attendez votre heure. # id: n1-patient # market: delegate patient # lean: yield]
    ~ temperament = trades_patient
    ~ bond_cassandre += 1
    — Rien ce soir, dit Cassandre dans l’appareil. La moitié, quand ils chanteront. — Qui donc ? — Tous. Elle a le dos plus droit que tout à l’heure. D’habitude on lui demande de se presser.
* [— Faites-le pour moi, comme si c’était à vous. # id: n1-bold # market: delegate bold # lean: give]
    ~ temperament = trades_bold
    ~ bond_cassandre += 1
    Cassandre ferme les yeux. Elle dit d’abord tout. Puis la moitié et un peu plus, sur les six maisons. Entre les deux, elle a touché du bois.
* [— Je ne joue pas. # id: n1-none # lean: keep]
    ~ force += 1
    — Bien, dit Cassandre, qui le pense. C’est la seule leçon que je n’aie jamais su donner.
    J’ai pris du chemin de fer du Nord, à la hausse, avec l’argent de ma fiancée. Je m’abstiens de tout commentaire.

-
~ sold = owed()
{ sold > 0:
    ~ shorted_first = true
}
# market: close
{sold > 0: — {sold} titres, c’est fait, dit Gobseck. Ils sont à vous, puisque vous les devez. Il raccroche le premier. Honorine attend de sentir une différence. La bougie a baissé d’un centimètre. | {temperament == trades_patient: — J’attendrai donc aussi, dit Gobseck. C’est mon métier, madame, et voilà qu’on me le fait gratis. Il raccroche le premier. La bougie a baissé d’un centimètre. | — Rien, dit Gobseck. J’ai connu des gens sans opinion, madame ; ils sont tous propriétaires. Il raccroche le premier. La bougie a baissé d’un centimètre.}}

# exit: gobseck
# music: none
— Et puis il y a ceci, dit Cassandre, qui était venue pour ceci. Elle retourne le tract. Au dos, à l’encre violette, une main qui tremble et ne s’en cache pas : « Trois mots, trois fois justes. J’ai de la soupe. Danielle d’Arthez, 17, rue Visconti. »

* [— Vous la connaissez ? # id: n1-danielle # object: letter]
    — J’y suis montée lui dire que c’était une erreur d’adresse. Elle m’a mise à table. Elle ne m’a pas consolée une seule fois. Cassandre se mouche. — J’y retourne dimanche.
* [Approcher la feuille de la bougie. # id: n1-sniff # object: letter]
    Le papier a bu : c’est une plume, et une vraie. Cela sent le poireau, un peu la pharmacie. Dans un coin, au crayon, on a commencé à compter des pages. On s’est arrêté à six cent quatre.
* [— Je ne peux pas laisser Ursule. # id: n1-stay]
    ~ bond_ursule += 1
    — Elle a dit : amenez qui dessine. Je ne sais pas comment elle l’a su. Au plafond, une latte craque ; quelqu’un qui dort depuis neuf heures vient de remuer les pieds.

- # music: honorine
La rue Visconti ne s’appelle ainsi que depuis 1864. De mon temps, c’était la rue des Marais-Saint-Germain. Au 17 il y avait une imprimerie. J’en ai rendu les clés en août 1828, et j’ai fait un détour toute ma vie.

Cassandre s’est endormie sur les rames, son sac sous la nuque, les poings fermés sur l’anse.

* [Étendre sur elle la blouse du père. # id: n1-cover]
    ~ bond_cassandre += 1
    Elle couvre les épaules et laisse les pieds ; il n’était pas grand. Puis elle souffle la bougie, et rapporte les tasses à l’évier.
* [Souffler la bougie. # id: n1-blow # object: candle]
    Dans le noir, Cassandre dit « vendez », très distinctement. Honorine rapporte les tasses à l’évier sans les heurter.

- Elle en avait sorti deux. Il y en a trois à laver.

-> scene_6
