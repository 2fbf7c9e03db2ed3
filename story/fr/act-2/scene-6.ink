// Désir : Honorine veut qu’on lui dise qu’elle écrit ; Danielle veut des mains.
// Obstacle : ici l’on mange d’abord, et l’on ne console personne.
// Retournement : celui qu’on refuse est le seul à demander s’il y a un double.
// Prix : une règle, à tenir le jour où l’on aura raison d’y manquer.
// Forme : un escalier. La scène monte, s’assied, puis redescend les mêmes marches.

=== scene_6 ===
~ temp load = 0
~ temp told = false
~ meet(t06, 1)
# title: scene_6
# market: days 18
# scene: cenacle
# light: dark
# music: none
# ambience: paris_court
Premier dimanche de mars, dix-neuf heures. Me voici devant le 17, rue Visconti, et j’hésite à monter. J’ai eu là sept presses, vingt-quatre ouvriers, et au premier une chambre tendue de percale bleue, où une dame de quarante-neuf ans voulut bien me croire solvable. En août 1828 j’ai rendu les clés ; c’est ma seule dette payée à temps.

-> gobseck_calls ->

L’invitation de Danielle d’Arthez disait : amenez qui dessine. Au guichet d’Angoulême, vendredi : — Combien de places ?

* [— Deux, dont une enfant. # id: s6-two # lean: give]
    ~ ursule_in_paris = true
    ~ bond_ursule += 1
    Ursule a eu la fenêtre. — Tu la veux pas ? — Je n’y vais jamais, dit Honorine. De Poitiers à Tours, Ursule a dessiné les gens qui dorment : ils tiennent la pose.
* [— Une. # id: s6-one # lean: keep]
    Ursule dîne chez maître Derville, qui a sorti le jeu de l’oie, et le Code civil pour le cas où l’on ne serait pas d’accord. Honorine a voyagé côté couloir. À Poitiers, elle a failli descendre.

- Au pied de l’escalier attendent un seau de charbon, un pain, le courrier, et une ardoise : MONTE QUI PORTE. Danielle est romancière ; elle habite au cinquième, et son cœur n’a plus droit aux marches. Un jeune homme en gris pâle relit l’ardoise avec inquiétude. Il n’a apporté qu’un fichier.

* [Prendre le charbon. # id: s6-coal # sound: stairs]
    ~ load = 1
    ~ force += 1
    Neuf kilos. Elle change de main au deuxième, où Delacroix eut son atelier huit ans. Elle arrive noire jusqu’au coude, comme d’habitude.
* [Prendre le pain. # id: s6-bread # sound: stairs]
    ~ load = 2
    Il est chaud. Au deuxième, il lui manque un bout. Au quatrième, derrière une porte, un téléphone raconte une histoire et quelqu’un rit. {ursule_in_paris: Ursule écoute en mâchant le deuxième bout.|Le temps d’écouter, il lui manque l’autre bout.}
* [— Prenez le courrier, monsieur. Cela compte. # id: s6-mail # sound: stairs]
    ~ load = 3
    Il remercie trop. Au deuxième, il reconnaît une enveloppe gris pâle, qu’il a postée mercredi.

- # light: lamp
# music: cenacle
# enter: danielle
# enter: cenacle_people
— Fermez, le chaud s’en va, dit Danielle d’Arthez, à Honorine ou à moi. Asseyez-vous. Elle a soixante et onze ans, un châle d’homme, une louche. {load == 1: Elle vérifie les mains noires, des deux côtés. — C’est bien vous. | {load == 2: Elle regarde le pain, puis Honorine. — Vous avez faim, on gagnera du temps. | Elle prend le courrier. Le porteur n’a pas osé entrer.}}

Depuis neuf ans, le dimanche, elle nourrit des gens dont la machine fait le métier : c’est le Cénacle. Joseph Bridau a peint onze mille mains, pour qu’Oraculum sût en faire. Fulgence Ridal, auteur comique, lui note ses plaisanteries. Michel Chrestien a fait les bols ; ils penchent.

{ ursule_in_paris:
    # enter: ursule
    Ursule examine les doigts de Bridau. — Chez Lulu, elles sont toujours bien faites, les mains. — Ce sont celles de ma femme, dit Bridau. Il pousse vers l’enfant son crayon.
- else:
    — On m’avait promis quelqu’un qui dessine, dit Danielle. — Elle a école demain. — Il ne faut pas que cela tourne à l’habitude.
}

* [Lire la craie, sur le tuyau du poêle. # id: s6-stove # object: stove]
    _Miroir. Transversale. Transcendance. Sel._ — Ce sont les exigences de Danielle, dit Fulgence. En neuf ans, j’en ai rempli une. — Le sel ? — Le sel est de moi.
* [S’approcher des feuillets. # id: s6-leaves # object: pages]
    Six cent quarante et un, à l’encre violette, sous un fer à repasser. On y va d’une porte à une réplique, sans décor. — Oraculum a lu mes quatorze romans, dit Danielle. Il fait très bien mes descriptions. J’ai dû les arrêter.
* [Chercher son visage dans la glace. # id: s6-glass # object: mirror]
    Piquée, et pendue trop bas : debout, on s’y voit sans tête. — C’est pour la page, dit Danielle. À l’endroit, on lit ce qu’on a voulu mettre. Là-dedans, on lit ce qu’on a mis.

- Honorine a dans son sac _Le Papier de paille_, son roman, et voudrait qu’on l’en supplie. — Je l’ai lu, dit Danielle en coupant le pain. Page cent douze, il y a une phrase. Elle n’ajoute rien. Honorine mange toute une tranche en cherchant laquelle.

— Pour écrire, il faut trois choses, dit encore Danielle. Le miroir : se voir à l’envers. La transversale : relier ce que personne ne relie. La transcendance : laisser de quoi servir après soi. Ce soir, c’est le miroir. On paie avant le fromage, une phrase à soi, de celles qu’on ne montre pas.

* [Poser la feuille à côté du bol. # id: s6-lay # lean: give]
    ~ bond_danielle += 1
    Danielle s’essuie les mains avant d’y toucher. Michel se trouve une vis à resserrer, et les autres ont affaire à leur pain.
* [— La mienne a déjà servi. Ils en vendent la copie. # id: s6-used # lean: defy]
    — J’ai demandé l’original, dit Danielle. Honorine ne bouge pas. — Vous avez peur qu’ils vous l’aient usée ? Sortez-la, on verra.
* (pocket) [Garder la main sur sa poche. # id: s6-pocket # object: mirror # lean: keep]
    — Alors pas à nous, dit Danielle, qui a vu la main. À la glace. C’est la seule personne ici qui ne retienne rien.
* [— Page cent douze, c’est la troisième. # id: s6-whisper # prompter: 6 # lean: yield]
    ~ whisper(6)
    ~ told = true
    ~ bond_danielle += 1
    La voix est montée du cendrier du poêle ; la machine aussi a lu la page cent douze. Danielle repose sa louche. — Oui, dit-elle, contente. Vous avez de l’oreille. Honorine rougit, et sort sa feuille. Place du Mûrier, le tiroir où dort la peau forçait un peu ; il ferme mieux.

- # effect: mirror
{pocket: Honorine tient la feuille de biais, et ne compte lire que pour elle. Elle lit tout d’un trait, par métier, et la table entend.|Danielle tient le papier devant la glace. Les autres, la première fois, y ont ânonné trois minutes ; on n’entend sa phrase qu’en butant dessus. Honorine lit tout d’un trait.} « {written("sentence")} » — Zut, dit Danielle. J’oubliais le métier.

Elle réfléchit. — Pour vous, retourner les lettres ne suffira pas. Il y a quelqu’un qui se tait, dans votre phrase. Trouvez qui. Passez de son côté, et dites-la de là-bas.

* [L’écrire de l’autre côté. # id: s6-mirror # object: mirror # write: mirror]
    ~ mirror_kind = mirror_own
    ~ force += 2
    Cela prend son temps. Fulgence lave six bols sans un bruit. Le septième lui échappe, et personne ne se retourne.
* [Laisser chercher Honorine. # id: s6-mirror-hers]
    ~ mirror_kind = mirror_honorine
    Elle s’assied devant la glace. Elle en fait trois, elle en barre deux. Dites laquelle est restée.
    * * [« Je me taisais pour toi, et tu écoutais la pluie. » # id: s6-mirror-silence # write: mirror=silence]
    * * [« Tous les livres étaient rentrés. C’est toi qu’on attendait. » # id: s6-mirror-guest # write: mirror=guest]
    * * [« Je t’entendais écrire, derrière la porte. Je n’ai pas frappé. » # id: s6-mirror-door # write: mirror=door]

- « {written("mirror")} » Danielle la lit dans la glace, puis sans. {mirror_kind == mirror_own: Elle reprend le bol d’Honorine et le remplit. — D’habitude, remarque Cassandre, on n’en a qu’un. Honorine le boit trop chaud ; cela explique les yeux.|Elle veut aussi les deux autres, sous les ratures. — Bon, vous savez barrer. Elle lui passe le sel.}

Au fromage, on ouvre le courrier. Nuée voudrait poser sur le tuyau du poêle un petit appareil qui écouterait les dimanches, sans gêner, pour le Patrimoine. Trente-huit mille euros par an. C’est le loyer, le charbon et le cardiologue.

— Avant de répondre, il nous faut une règle, dit Danielle. Une seule, à laquelle on ne touchera pas, même le jour où l’on aurait raison d’y toucher. Elle regarde la dernière venue. — Nous autres, nous avons nos habitudes. Dites, vous.

* [— Rien ne part d’ici sans être passé par une main. # id: s6-rule-hand # lean: keep]
    ~ rule = rule_hand
    — Mes plans aussi ? Mes devis ? dit Michel. Je fais deux tours de potier par mois. Cela fera un et demi. Il réfléchit. — D’accord. {press_fate == press_sold: Honorine regarde ses mains. La presse est vendue, l’hôtel l’enlève à la mi-carême.}
    On frappe. C’est le jeune homme en gris, Oscar Husson, de Nuée. L’offre expire à minuit, on y répond en touchant l’écran. — Vous l’aurez sur papier, dit Danielle. Elle tend la plume à Honorine.
    * * [Écrire : « Non. » # id: s6-hand-no]
        ~ force += 1
        Trois lettres et un point. Le papier boit, il faut attendre. Oscar finit par le glisser dans sa chemise.
    * * [Leur renvoyer leur lettre, recopiée et corrigée. # id: s6-hand-copy]
        ~ bond_danielle += 1
        Elle barre « perpétuelle », met un point d’interrogation à « sans gêner ». Oscar attend debout, puis assis, puis il a un bol. — C’est un oui ? demande-t-il en dépliant la feuille. — C’est une épreuve, dit Honorine. On la rapporte.
* [— Nul ne parle pour un autre. # id: s6-rule-voice # lean: defy]
    ~ rule = rule_voice
    — Je parle pour des gens ruinés, dit Cassandre. Ils n’ont plus le téléphone. Danielle regarde ses feuillets et ne dit rien. Quant à moi, qui raconte, je me fais petit dans la porte. {contract_kept: Dans le manteau d’Honorine, sous un bouton, il y a quatorze pages qui vendraient sa voix.}
    On y frappe justement. — Oscar Husson, dit le jeune homme en gris, je viens au nom de Nuée, qui serait heureuse… — Pas ici, dit Danielle. Ici, on vient au sien. Il reste la bouche ouverte. La soupe fait sa peau.
    * * [— Et vous, qu’est-ce que vous voulez ? # id: s6-voice-ask]
        ~ contagion += 1
        On ne le lui a pas demandé depuis l’école. — J’ai froid, dit Oscar. Puis, comme on l’écoute : — J’ai vingt-six ans. Je voudrais m’asseoir. Fulgence lui donne sa chaise et, sur la nappe, au crayon, note cinq.
    * * [Lui tendre un bol, et attendre. # id: s6-voice-wait]
        ~ bond_michel += 1
        Il mange tout, en les regardant l’un après l’autre, pour savoir lequel va reprendre. Personne ne reprend. Sous la soupe, il y a un numéro gravé. — Cent six, lit Oscar à voix haute.
* [— Pas de liste à la porte. # id: s6-rule-door # lean: give]
    ~ rule = rule_door
    — N’importe qui, alors, dit Bridau. — N’importe qui, dit Honorine. — Et la vaisselle ? dit Fulgence, qui la fait. On frappe. Ils se regardent tous ; c’est un peu tôt.
    C’est le jeune homme en gris, Oscar Husson, de Nuée. On l’assied. Dans cette pièce où l’on se dispute tous les dimanches, on parle du temps. Il reprend du fromage. — Pas de liste, articule Danielle.
    * * [— Continuez votre histoire, Fulgence. # id: s6-door-speak]
        ~ contagion += 1
        Il s’arrête juste avant la fin, l’œil sur la serviette. — Je ne prends pas de notes, dit Oscar. Il la finit. Oscar rit le dernier, et longtemps ; il vient de comprendre qu’elle parlait de Nuée.
    * * [— Les nuits restent fraîches. # id: s6-door-serve]
        On en convient. Cassandre, à bout, récite des vers, ce qu’elle déteste, et se trompe exprès. Oscar les corrige. Il demande, ravi, si c’est tous les dimanches, et à partir de quelle heure.

- # music: none
La règle va sur le tuyau du poêle, à la craie. {rule == rule_hand: Michel l’écrit lui-même. Elle lui coûtera six tours par an ; il s’applique.|{rule == rule_voice: Un mot chacun, six écritures ; le point est pour Oscar.|Puis Fulgence compte les bols, et prie Michel d’en prévoir.}} La lettre de Nuée cale la table.

{rule == rule_voice: Oscar range sa chaise, et s’arrête devant les feuillets. — Je demande pour moi : il y a un double ? Parce que, ma grand-mère, il n’y en avait pas. C’étaient des cahiers. Le garage a pris l’eau, j’avais quinze ans. Après, j’ai voulu entrer chez Nuée.|En cherchant son manteau, Oscar s’arrête devant les feuillets. — Il y a un double ? Il regarde le poêle, puis la poutre ; sa voix de bureau le quitte. — Ma grand-mère écrivait des cahiers. On les avait mis au garage, et il y a eu l’eau. C’est pour elle que je suis entré chez Nuée.}

Une braise tombe dans le cendrier.

* [— Il a raison. Un seul exemplaire, c’est de l’orgueil. # id: s6-right # object: pages]
    ~ meet(t06, 3)
    ~ bond_danielle += 1
    — Naturellement, dit Danielle. Elle pose la main à plat sur la pile et l’y laisse. Puis, sans se lever, elle met le pied contre la table et pousse, pour l’éloigner du poêle. Rien ne bouge. Oscar prend l’autre bout.
* [— Alors on en fera d’autres. Combien de mains, ici ? # id: s6-hands # object: pages]
    ~ meet(t06, 2)
    ~ force += 1
    Danielle ôte le fer à repasser. Elle distribue son roman comme aux cartes, dix feuillets chacun, à recopier, à rapporter. Oscar en a dix aussi. Il les porte par les bords, devant lui.
* [— Ce qui doit brûler brûlera. # id: s6-burn # object: stove]
    ~ bond_danielle -= 1
    — On voit que ce n’est pas le vôtre, dit Danielle. Honorine regarde au fond de son bol. Il y reste un poireau.
* [— Et qu’est-ce qu’elle écrivait, votre grand-mère ? # id: s6-grandmother # thought: 2]
    ~ meet(t06, 2)
    ~ bond_danielle += 1
    Oscar va répondre qu’il ne sait pas. — « Le chien a encore mangé la lessive. Je l’aime de plus en plus. » Il en est le premier surpris. Il lui en revient une autre, sur les prunes. Danielle les copie toutes deux, en violet, au dos de la lettre de Nuée, et recale la table.

- # light: dark
# exit: danielle
# exit: cenacle_people
# sound: stairs
À dix heures on redescend. {load == 1: Le seau, plein de cendres, ne pèse plus rien. | {load == 2: On a mis du pain dans la poche d’Honorine. Au quatrième, le téléphone raconte encore, et quelqu’un ronfle. | Oscar va devant, et se retourne à chaque palier.}}

{ursule_in_paris: En bas, Ursule retourne l’ardoise, qui a un dos : REVIENT QUI DOIT. — On doit quoi ? — Un crayon, dit Honorine. Ursule le tient encore.|L’ardoise a un dos, qu’on ne lit qu’en sortant : REVIENT QUI DOIT. À ce compte, j’aurais soupé là tous les dimanches depuis 1828.}

* [Ouvrir son livre, dans le train, page cent douze. # id: s6-page]
    { told:
        La troisième. Elle la trouve tout de suite, c’est une phrase sur un seau. Elle la relit à Tours, puis à Poitiers. Elle ne voit pas, et ne peut plus le demander.
    - else:
        ~ force += 1
        La page a vingt-trois phrases. Jusqu’à Tours elle tient pour la neuvième. Passé Poitiers elle les relit de bas en haut, sort son crayon, et en barre quatre.
    }
* {ursule_in_paris} [Demander à Ursule ce qu’elle a dessiné. # id: s6-drawing]
    ~ bond_ursule += 1
    La table, les bols, neuf personnes sans bouche. — Ils mangeaient, explique Ursule. Une dixième se tient dans la porte, très grosse, en robe de moine. — Et lui ? — Je sais pas. Il prenait de la place. Honorine suppose que c’est le propriétaire.
* {not ursule_in_paris} [Défaire le paquet qu’on lui a glissé dans son sac. # id: s6-bowl]
    ~ bond_ursule += 1
    Un bol, « pour qui dessine ». Lundi, Ursule y met ses crayons, qui penchent. — Elle va mourir, la dame ? — Pourquoi dis-tu cela ? — On donne pas sa vaisselle, sinon.

- -> scene_7
