// Désir : Foedora veut acheter ce qui lui manque, et que cela se vende ; Honorine veut que Danielle vive, et que la revue reste une revue.
// Obstacle : l’argent est là, il est exact, et la dame a vu le papier.
// Retournement : on n’est plus que deux à écouter Lucien, et l’autre, c’est elle.
// Prix : soixante-quatre mille euros pour un cœur, ou un nom, ou une ligne d’Ursule.
// Forme : un carnet de bal, danse après danse ; l’affaire se traite en valsant.

=== scene_19 ===
~ temp partner = 0
~ temp stained = false
~ temp leverage = false
~ meet(t19, 1)
# title: scene_19
# market: days 20
# scene: river_concert
# light: dusk
# music: none
# ambience: river_evening
# enter: honorine
# enter: lucien
De mon temps, une femme n’allait pas au bal sans son carnet : une danse par ligne, un crayon au bout d’un fil. Honorine en a tiré deux cents, au dos d’épreuves manquées, pour ce samedi de mi-juillet. On danse à la guinguette de Saint-Cybard, sous Angoulême, au bord de la Charente.

-> gobseck_calls ->

Le refuge de la place du Mûrier fête sa revue : trois euros, et l’encre déteint, cela se voit aux joues des danseurs. Elle change de titre à chaque numéro, en les prenant au tract de l’autre hiver. Le troisième s’appelle _{review_title()}_. _Polka_ : avant la nuit, il y a tout à faire.

* [Vendre la revue, derrière la planche. # id: s19-sell # object: review # lean: keep]
    Un monsieur en gilet la feuillette et compte les fautes. Il en trouve neuf. — Onze, dit Honorine. Il paie, et s’assied par terre pour trouver les deux autres.
* [Allumer les lampions. # id: s19-light # object: lantern # sound: match # lean: give]
    {has_drawing: Ursule les a découpés dans ses brouillons. Celui du milieu est la soupe d’une Toussaint ; à la flamme, on voit trois assiettes.|Ils sont découpés dans des factures. Celui du milieu, le plus joli, doit dix-neuf cents euros à un papetier.}
* [Recoller l’affiche que la mairie arrache. # id: s19-poster # object: posters # lean: defy]
    ~ force += 1
    L’employé de la mairie en roule une pour l’emporter. — C’est pour ma fille, avoue-t-il. {window_kept == window_baker: Le boulanger du soupirail attend qu’il s’en aille, un pinceau de colle derrière le dos.|Il tient le bas pendant qu’elle colle le haut.}

- Danielle d’Arthez ne descend plus l’escalier. Il faudrait à son cœur une valve neuve, qu’on monte par la cuisse. {remedy == remedy_account: L’hôpital ne la pose qu’aux comptes en règle ; sur le sien, Argus attend toujours six noms.|L’hôpital ne la pose qu’à ceux qui ont un compte chez Argus.} Genève la pose à qui paie : soixante-quatre mille euros.

Le refuge, lui, mange quatre cents euros par mois. {refuge_price == refuge_compromise: Mme de Nucingen n’a payé que jusqu’en mai.|{refuge_price == refuge_survival: Les affiches d’Argus ont payé jusqu’à la semaine dernière.|Les amis mettent au pot ; ce soir, il y a trente et un euros dedans.}} Sur l’estrade, Poiret tient un accordéon ; en semaine, il visite pour Argus.

# enter: lousteau
_Java._ Étienne Lousteau, le journaliste, arrive tout en blanc. — Je précède quelqu’un. On ne l’a pas vue dehors depuis trois ans ; elle vient à pied, par le chemin de halage. Vous dansez ?

* [Danser avec Lousteau. # id: s19-lousteau # lean: yield]
    ~ partner = 1
    {lousteau_owes: — Je vous dois toujours une page, dit-il en tournant. Voici les intérêts : elle vous dira un chiffre, et n’a pas le droit d’aller plus haut. Ne marchandez pas, cela la gêne.|— Laissez-la finir son chiffre, dit-il en tournant. Moi, j’ai toujours dit oui trop tôt, à des sommes qui n’étaient pas terminées.} Il regarde la table des enfants. Sa fille n’y est pas.
* [S’asseoir près de M. Texier, qui est sourd. # id: s19-texier # lean: give]
    ~ partner = 2
    Il a quatre-vingt-cinq ans et ne danse pas devant le monde. {hidden == hidden_texier: Argus le réclame ; on l’a mis sous l’estrade, derrière une toile.|Il s’est mis derrière l’estrade.} Il tient ses deux mains à plat contre les planches. — Je l’ai dans les doigts, dit-il. Honorine y met les siennes. Poiret s’arrête pour boire. M. Texier laisse ses mains où elles sont, par confiance.
* [— Je tiens la caisse. # id: s19-till # lean: keep]
    ~ partner = 3
    ~ bond_ursule += 1
    # enter: ursule
    C’est donc Ursule qui prend Lousteau. À la deuxième figure elle le plante là pour venir dire à Honorine : — Y a une dame au bord de l’eau. On voit la rivière au travers. — Elle est habillée ? — Très bien.

- # enter: foedora
# music: miroir
C’est Foedora. Miroir est à elle, son visage est dans tous les téléphones ; ici on voit les lampions au travers. — On vous a dit que vous ressembliez à Foedora ? demande une fille. En moins bien. — Oui, dit Foedora. Merci.

_Valse._ Elle prend un carnet, deux euros, et y écrit son nom. — Je n’ai pas de monnaie, dit-elle à Honorine, on ne m’en demande plus. Vous menez, ou je mène ?

* [— Menez. C’est vous qui venez acheter. # id: s19-follow # lean: yield]
    Sa main ne pèse rien et sait où elle va. Au second tour, Honorine ne regarde plus ses pieds.
* [— Je mène. # id: s19-lead # lean: defy]
    Honorine mène en pressière, du dos. Au premier tour elles bousculent Derville. — Personne ne m’a poussée depuis longtemps, dit Foedora.
* [— Nous sommes trois : vous, moi, et mes mains. # id: s19-hands # lean: give]
    ~ stained = true
    Foedora regarde les doigts noirs, et tend les siens. Au second tour elle a dans la paume l’empreinte d’un pouce, un ovale à petites rides, seul au milieu de rien, qui valse.

- — Trois cent douze mille euros, dit-elle sur le premier temps. Mille par acheteur de votre roman. Lundi, soixante-quatre mille à Genève. Mardi, dix ans de votre refuge, quarante-huit mille. Le reste à l’automne, quand les sacs seront vendus.

— Contre quoi ? — Le nom de votre revue, ses lettres, ses lampions. J’en ferai une marque. Je veux surtout les fautes : mes machines n’en font plus, mes abonnés s’ennuient. J’en prendrais une douzaine. — Il y en a onze. — Vous en ferez une.

Honorine voit Danielle monter un escalier, et manque un temps. — Votre papier, reprend Foedora, c’est du gris à onze centimes. Le blanc est à sept. Vous avez pris le gris parce qu’il fait pauvre. Vous aviez commencé sans moi, mademoiselle.

* [— C’est vrai. Je l’ai choisi pour ça. # id: s19-paper-true]
    ~ meet(t19, 3)
    — Quatre centimes la feuille, c’est cher, pour un air, dit Foedora. Honorine tirera le prochain sur ce qui reste, et ce sera laid.
* [— Le papier, oui. Les fautes, c’était le sommeil. # id: s19-paper-faults]
    ~ meet(t19, 2)
    — À deux heures du matin, on met un n pour un u. Vous voulez la douzième ? Venez veiller. Foedora perd le pas. — On ne me l’a jamais proposé, dit-elle. D’habitude, on me livre.
* [— Et vous, qui joue votre rôle, le soir ? # id: s19-paper-double # thought: 9]
    ~ meet(t19, 2)
    — Une image, que j’ai signée il y a trois ans. Elle a le menton mieux. Je sortais encore, au début ; je voyais les gens déçus. Alors je n’ai plus dérangé.
* [— « Miroir perd neuf mille abonnés par jour. » # id: s19-whisper # prompter: 10]
    ~ whisper(10)
    ~ leverage = true
    C’est venu de l’accordéon, entre deux soufflets ; Honorine répète. Foedora lui marche sur le pied, la première fois de sa vie. — Deux mille ce soir, en plus du reste, dit-elle, et que cela demeure entre nous. Place du Mûrier, dans le tiroir, un cuir s’est retiré d’un bord.

- — Un brevet meurt à vingt ans, dit Foedora, un auteur soixante-dix ans après sa mort. Une marque ne meurt pas. Si vous dites non, la vôtre se fera sans vous, et Danielle d’Arthez n’aura pas Genève. Alors ?

* [— Lundi, Genève. Où est-ce que je signe ? # id: s19-sold # object: bag # foreseen: 3 # lean: yield]
    -> sale(leverage) ->
* [— Non. # id: s19-refused # foreseen: 3 # lean: defy]
    -> refusal ->
* [— Le titre seul. Douze mille, et pour toujours. # id: s19-trapped # object: review # foreseen: 3 # lean: keep]
    -> snare ->
* [Crier au bal : — Copiez-la ! Elle est à qui la recopie. # id: s19-given # object: bandstand # foreseen: 3 # lean: give]
    -> gift(stained) ->

- # exit: foedora
# exit: lousteau
# light: lamp
# ambience: night_quiet
{ brand != brand_sold:
    Elle repart par le halage, le carnet au poignet. — Deux euros ! crie Ursule. Foedora se retourne. Il y a vingt ans qu’elle n’avait rien dû à personne ; elle a souri, et ce n’était pas très réussi.
}

À minuit, au-dessus de l’atelier, Danielle écrit, le dos contre trois oreillers. {brand == brand_sold: — Le 9 septembre, Genève, dit Honorine. C’est payé. — Par qui ? Honorine montre le sac.|{brand == brand_trapped: — La soupe est payée pour deux ans, dit Honorine. — Et qui pleurait, dans l’escalier ?|{gift: — Ursule m’a tout raconté, dit-elle, Genève aussi. — Vous m’en voulez ? — Non. J’ai un peu peur. Honorine s’assied contre ses pieds, qui sont froids en juillet.|{told_her: — Genève, dit Honorine debout, on me l’offrait, et j’ai refusé. Danielle finit sa ligne. — À combien ? — Soixante-quatre mille. — Je n’ai jamais valu cela en librairie.|— Ursule veut savoir ce que c’est, Genève, dit-elle. — Une ville, dit Honorine. Danielle la considère par-dessus ses lunettes, un peu longtemps.}}}} Puis Danielle prend la revue et la lit, la plume levée.

* [Attendre qu’elle ait fini. # id: s19-wait]
    ~ bond_danielle += 1
    — Onze fautes, dit Danielle. Celle de la page six, je la laisserais. {brand == brand_sold: — Ils en voulaient douze, dit Honorine. — Ce sera la plus laide.|Puis elle demande ce qu’on a mangé.}
* [— Ils ont tous dansé. Même Derville. # id: s19-tell]
    — Racontez, dit Danielle. Elle pose sa plume, ce qui ne lui arrive pas. Honorine raconte {partner == 2: les mains de M. Texier|{partner == 1: les souliers blancs de Lousteau|Ursule plantant là son cavalier}}.

- -> scene_20

= sale(pressed)
~ brand = brand_sold
~ contagion = MAX(0, contagion - 2)
~ capital += 1200
{ pressed:
    ~ capital += 2000
}
# market: shock MIR 3
Elle signe sur le dos de Lousteau, qui s’est mis de lui-même dans la position. {rule == rule_voice: Nul ne parle pour un autre, disait la règle. Les autres dansaient, elle n’a pas demandé.|Derville lit, relit, et ne trouve rien à redire.} — Et douze cents euros pour l’encre, dit Foedora. Genève opère le 9 septembre.

Lousteau ouvre un coffre de voiture. Les sacs y sont déjà, quatre cents, _{review_title()}_ en travers, dans le gris du papier. — Nous étions confiants, dit-il. En un quart d’heure, tout le bal en a un au bras.

* * [En prendre un, comme les autres. # id: s19-sold-bag # object: bag # lean: yield]
    Il y a une poche pour le téléphone. Honorine y range les invendus. Elle n’en avait jamais porté autant sans se tacher.
* * [— Vous auriez pu attendre que je signe. # id: s19-sold-wait # lean: defy]
    — Les couturières d’Antananarivo auraient perdu leur nuit, dit Foedora. Michel prend un sac par l’anse, regarde les coutures, qui sont belles, et le repose.

- - # music: lucien
# pose: lucien=reading
_Berceuse_, dernière ligne du carnet. Lucien a vendu sa voix à Miroir, et n’a plus le droit de chanter devant plus de deux personnes. — Chantez donc, dit Foedora, c’est compris. Il chante juste, d’un bout à l’autre. Honorine guettait le quart de ton qui devait tomber. Il n’est pas tombé.
— J’étais comment ? — Beau, dit-elle. {bond_lucien > 2: — Oui, dit Lucien. Je l’ai entendu aussi.|Il remercie, la tête déjà tournée vers la personne suivante.} Foedora pose sur la planche deux euros tout neufs, pour le carnet.
->->

= refusal
~ brand = brand_refused
~ contagion += 2
~ force += 1
Foedora achève le tour avant de s’arrêter. — Bien. J’ai déposé « Le Refuge » lundi. Vous avez deux mois pour vous y opposer, et c’est quatre cents euros. — Je les avancerai, dit Derville, presque gai.

— Et Genève, vous le lui direz vous-même ? demande-t-elle. Elle ne menace pas, elle range.

* * (told_her) [— Je le lui dirai ce soir. # id: s19-refused-tell # lean: give]
    ~ bond_danielle += 1
    — Je vous admire, dit Foedora. J’aurais fait porter un mot. Jusqu’à minuit, derrière la planche, Honorine rendra la monnaie de travers.
* * [— Elle n’en saura rien. # id: s19-refused-hush # lean: keep]
    ~ bond_danielle -= 1
    Elle vient de choisir pour une autre, et de le taire. Ursule, qui attendait pour danser, demande ce que c’est, Genève.

- - -> lullaby

= snare
~ brand = brand_trapped
~ contagion += 1
~ capital += 500
~ bond_ursule -= 1
— Le titre, c’est l’essentiel, dit Foedora, et elle paie. Derville dicte l’acte contre un arbre : exclusif, perpétuel. Puis il nettoie ses lunettes, longtemps.

Car la revue change de nom à chaque numéro. Foedora vient d’acheter, pour l’éternité, celui d’hier. Lousteau a compris, et rit dans son verre. Deux ans de refuge sont payés, et le papetier ; il reste cinq cents euros, et pas Genève.

— _{review_title()}_, c’était à nous, dit Ursule. Je tenais la lampe. Je pourrai plus le dire ? — Le dire, si. On ne pourra plus l’imprimer. — D’accord, dit Ursule. Elle va souffler le lampion du milieu.

* * [L’avouer à la dernière mesure. # id: s19-trapped-confess # lean: give]
    ~ force += 1
    Foedora relit, et rit, une seule note. — J’ai pris vingt maisons ainsi, dit-elle, et jamais on ne m’avait prise.
* * [La laisser emporter son acte. # id: s19-trapped-hush # lean: keep]
    Foedora s’en apercevra à l’automne, devant quarante mille sacs. Honorine la regarde plier l’acte et se sent habile ; cela tient chaud.

- - -> lullaby

= gift(marked)
~ brand = brand_refused
~ contagion += 3
~ force += 1
Poiret s’arrête. Quatre cents personnes la regardent, du noir aux joues. — Recopiez-la, vendez-la, changez-la ! On se le redit de table en table. Un enfant demande si c’est gratuit. — C’est cher, dit Ursule, c’est toi qui le fais.

Foedora est restée la main en l’air, {marked: le pouce noir dedans|à hauteur d’une épaule absente}. — Je la prendrai donc pour rien, dit-elle, comme les autres. Et personne n’aura payé Genève.

* * [Ne rien répondre, puisque c’est vrai. # id: s19-given-true # lean: yield]
    Elles restent face à face au milieu de la piste. Honorine baisse les yeux la première, et va souffler un lampion qui brûlait son papier. En septembre, on trouvera de la revue des copies à Limoges, à Nancy, avec d’autres fautes, dont une très belle.
* * [— Prenez aussi les fautes. Vous les ferez vous-même. # id: s19-given-faults # lean: defy]
    ~ bond_michel += 1
    — Je ne sais pas en faire, avoue Foedora. Michel lui tend un de ses bols, qui n’est pas droit. — Commencez par celle-là. Elle le prend à deux mains. En septembre, on trouvera des copies à Limoges, avec d’autres fautes, et une à Paris qui n’en a pas.

- - -> lullaby

= lullaby
# music: lucien
_Berceuse_, dernière ligne du carnet. Lucien, qui a vendu sa voix à Miroir, n’a plus le droit d’en user devant plus de deux personnes : cent quatre-vingt mille euros d’amende.

— Un auditeur, dit Derville, c’est quelqu’un qui écoute. Quatre cents personnes qui se bouchent les oreilles, en droit, c’est du paysage. Restent deux auditeurs : Honorine, et Foedora, puisque le contrat est à elle.

# pose: lucien=reading
Alors quatre cents personnes se couvrent les oreilles, M. Texier aussi, par politesse. Lucien ouvre la bouche. Cela vient bas, rauque, faux d’un quart de ton.

* [Tenir son regard jusqu’au bout. # id: s19-song-hold # lean: give]
    ~ bond_lucien += 1
    ~ contagion += 1
    « Garde-moi la place, chante-t-il pour elle, je n’ai pas d’excuse. » La première moitié, il l’avait vendue ; l’autre, elle ne l’avait jamais entendue. Au dernier banc, une main se décolle d’une oreille, puis une autre. Personne ne se dénonce. Foedora écoute, en s’appliquant.
* [Se boucher aussi les oreilles. # id: s19-song-close # lean: keep]
    ~ force += 1
    Il ne reste qu’un auditeur, et c’est la propriétaire. Lucien chante. Honorine lit sur ses lèvres. {lucien_answer == lucien_read: C’est sa phrase à elle, qu’il avait lue sur le rempart ; il bute au milieu, au même endroit.|C’est la chanson du quai, avec une fin qu’elle ne connaissait pas.} Foedora a les bras le long du corps.
* [— Écoutez-le, tous ! On paiera. # id: s19-song-open # lean: defy]
    ~ bond_lucien += 2
    ~ contagion += 1
    Elle fait le geste, des deux mains. Le premier banc la suit, puis toute la rive. Cela fait quatre cents témoins à charge. Lucien s’arrête une mesure, et reprend au refrain. — J’en ai compté deux, dit Foedora.

- — C’est cette voix-là qu’il fallait acheter, dit Foedora à Lucien. Vous me l’auriez vendue ? Il réfléchit, il en devient presque laid. — Oui, dit-il. L’an dernier.
->->

=== function review_title() ===
// Le nom du numéro : une ligne du tract d’Honorine.
{ leaflet ? word_free:
    La Treizième Huître
- else:
    { leaflet ? word_intelligence:
        Les Oignons
    - else:
        { leaflet ? word_freedom:
            Sans donner le motif
        - else:
            Une assiette de plus
        }
    }
}
