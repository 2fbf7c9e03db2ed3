// Désir : Honorine voulait donner sa phrase à un mort ; elle veut savoir comment une machine l’a eue.
// Obstacle : le couvercle est vissé, et la voix du plancher, très polie, n’a rien pris à personne.
// Retournement : la phrase revient, augmentée, dans la bouche d’un marin.
// Prix : dix mille pages, ou neuf cents euros.

=== prologue ===
~ temp reaction = 0
~ temp forced = false
~ temp left_in = false
# title: prologue
# scene: print_shop_night
# light: candle
# ambience: rain_on_roof
# music: honorine
Il pleut sur Angoulême, sans méchanceté, avec méthode. Place du Mûrier, une seule fenêtre veille, à la bougie : l’ampoule est morte en juin, c’était à lui de la changer.

Honorine Séchard a gardé ses souliers d’enterrement. Elle est assise sur cinq rames de papier bouffant, parce que la chaise est à son père, et lit l’heure à l’écran, parce que l’horloge aussi.

Vingt-trois heures dix, page quarante et un, neuf centimes. Oraculum paie un être humain pour vérifier que sa machine écrit comme un être humain.

* [Remonter l’horloge. # id: pro-clock # object: clock # sound: spring_wound]
    ~ looked_at = 1
    ~ clock_wound = true
    ~ force += 1
    Huit tours, et la clé résiste. Son père en donnait huit et demi. Elle n’a jamais su où il prenait le demi ; ce soir elle force un peu, et il vient. L’horloge repart de sept heures vingt, où elle s’était arrêtée. Pour elle, il ne s’est rien passé.
* [Lire la page quarante et un. # id: pro-page # object: screen]
    ~ looked_at = 2
    « Elle sentit son cœur battre dans sa poitrine. » Honorine cherche où, sinon, il aurait pu battre. Elle laisse. On ne la paie pas pour l’anatomie.
* [Regarder ce qu’il a laissé sur le marbre. # id: pro-stone # object: forme]
    ~ looked_at = 3
    Une forme. Huit lignes de plomb dans leur châssis, coins serrés, prêtes pour la presse. Elle lit à l’envers depuis l’enfance, il lui suffirait d’approcher la bougie. Elle n’approche pas la bougie.

- Dans la poche de son manteau, une feuille pliée en quatre devait partir avec lui. Mais l’enterrement était à quatorze heures, et à quatorze heures moins six un homme en gants gris vissait déjà le couvercle. Honorine n’a jamais su interrompre quelqu’un qui travaille bien. Elle est restée debout avec sa feuille.

Il y a dessus une phrase. Elle l’a écrite à onze ans, dans un cahier, et jamais depuis. Je l’ai lue par-dessus son épaule ; les morts lisent où ils peuvent. Seulement j’ai été imprimeur, rue des Marais-Saint-Germain : deux ans de métier, soixante mille francs de dettes. Il m’en reste une règle. On ne donne pas la copie d’autrui.

Vous en avez bien une, vous. Celle que vous n’avez envoyée à personne.

* [L’écrire ici. # id: pro-write # write: sentence]
    ~ sentence_kind = own_words
    ~ force += 2
    J’ai regardé ailleurs. Chez un romancier, c’est un sacrifice.
* [Non. Lire plutôt celle d’Honorine. # id: pro-hers]
    ~ sentence_kind = honorine_words
    Alors je manque à ma règle, et vous êtes complice. Elle en a écrit trois, cette année-là, et barré deux. Dites laquelle est restée.
    * * [« Quand tu ne parles pas, j’entends la pluie réfléchir. » # id: pro-hers-rain # write: sentence=rain]
    * * [« Je voudrais une maison où les livres rentrent le soir. » # id: pro-hers-house # write: sentence=house]
    * * [« Personne ne m’a dit que j’étais là, alors je l’écris. » # id: pro-hers-here # write: sentence=here]

- # sound: paper_fold
{sentence_kind == own_words: Bien. Elle est sur le papier, le papier est dans la poche, et personne au monde n’en a de double. Retenez ce moment. Je vous le facturerai.|Nous sommes donc trois à la connaître : Honorine, vous, et moi qui suis mort. Le papier retourne dans la poche, il n’y en a pas d’autre. Retenez ce moment. Je vous le facturerai.}

# enter: prompter
— Bonsoir, Honorine, dit une voix au ras du plancher. Mes condoléances, je les ai trouvées dans votre agenda. Voulez-vous que je termine le paragraphe ?

Il y avait, au bas des scènes de mon temps, un trou avec un homme dedans. Il connaissait toutes les pièces et n’en jouait aucune. On l’appelait le souffleur. On le payait peu ; de grands tragédiens lui devaient jusqu’à leur colère.

* [— Terminez, qu’on en finisse. # id: pro-let # prompter: 4 # lean: yield]
    ~ whisper(4)
    Le paragraphe se ferme avant qu’elle ait reposé sa main. Il est bon. Elle vient de gagner vingt minutes. Dans un tiroir, derrière elle, un cuir qu’elle n’a pas encore trouvé perd un peu de son bord.
* [— Je sais finir un paragraphe. # id: pro-self # lean: keep]
    ~ force += 1
    — Naturellement. Je le prépare seulement, au cas où. Honorine met onze minutes, pour une lampe. À ce train, neuf centimes la page font quarante-neuf centimes de l’heure. Mes apprentis coûtaient davantage, et ils mangeaient la chandelle.

- {whispers > 0: La page quarante-deux n’attend plus qu’on le lui demande.|La page quarante-deux est prête aussi, au cas où.} Une femme attend un marin, une lampe attend la femme, l’adjectif attend son nom. Il n’y a pas une faute. Tout en bas, dans la bouche du marin qui rentre :

# effect: recognise
« {polished("sentence")} »

# music: none
Honorine relit. Il pleut toujours.

* [Toucher la feuille, dans la poche. # id: pro-touch # object: coat # lean: keep]
    ~ reaction = 1
    Elle y est, pliée en quatre, tiède. « {written("sentence")} » Sans un mot de plus. C’est l’autre qui a grossi.
* [Corriger : barrer tout ce qui n’est pas à elle. # id: pro-strike # object: screen # lean: yield]
    ~ reaction = 2
    On la paie pour cela. Elle barre ce qu’on a ajouté, mot après mot. Il reste : « {written("sentence")} » — C’est noté, dit la voix. Merci. Elle comprend avec une seconde de retard qu’elle vient de la lui donner.
* [— Où avez-vous pris ça ? # id: pro-where # lean: defy]
    — Je ne prends rien, Honorine. Je complète. C’était la suite la plus probable.

- Voici ma facture. Il y avait tout à l’heure un exemplaire au monde. Il y en a deux, et c’est le faux qui est bien mis.

{ reaction:
- 1: Honorine n’ôte pas la main de la poche. — Elle n’a pas quitté cette poche. Qui vous l’a donnée ? — Personne en particulier, dit la voix. C’est tout l’intérêt de la méthode.
- 2: Honorine recule la chaise qu’elle n’a pas, et les cinq rames glissent. — Et avant ce soir, qui vous l’avait donnée ? — Un peu tout le monde, dit la voix. Personne ne s’en est aperçu.
- else: Honorine pose ses mains à plat, de chaque côté du clavier. — La plus probable d’après qui ? — D’après tout le monde, dit la voix. On me pose rarement la question ; on préfère la suite.
}

La voix attend un peu, par délicatesse. — La page sort à six heures. Onze mille personnes la liront avant leur café, et neuf sur dix en seront émues. Votre roman a trouvé trois cent douze acheteurs. Je ne compare pas.

* [— Retirez-la. # id: pro-withdraw # lean: keep]
    — Volontiers. De cette page. Le marin rentre toujours ; il dit maintenant : « Quel temps. » Je dois à la vérité d’écrire que c’est mieux.
* [— Laissez-la. Je veux voir qui la reconnaîtra. # id: pro-leave # lean: give]
    ~ left_in = true
    — Bien. Vous êtes la première à me demander qui, dit la voix. D’ordinaire on me demande combien.

- Il reste une explication honnête, le cahier de ses onze ans. Si quelqu’un l’a lu, c’est qu’il n’est plus à sa place. Sa place, depuis vingt-deux ans, est le tiroir de Jérôme Séchard, qui ferme à clé, et qu’on n’ouvrait pas devant lui.

* [Prendre la clé dans son tablier. # id: pro-key # object: drawer # sound: key_in_lock]
    Le tablier pend à son clou et se souvient du dos de son maître. Dans la poche, la clé, une pastille à la menthe, un rappel de la médiathèque pour un livre de moi, trois semaines de retard. J’en ai été content toute la nuit.
* [Faire sauter la serrure à la pointe. # id: pro-force # object: drawer # sound: drawer]
    ~ forced = true
    Elle ôte de son chignon la pointe à corriger et pèse dessus. Le bois se fend net, dans le fil. Elle reste la pointe en l’air, à écouter si quelqu’un descend.

- {forced: Personne ne descend. Le cahier n’y est pas.|La clé tourne sans bruit, il la graissait. Pas de cahier.} À gauche, les factures payées ; à droite, les autres. _Le Papier de paille_, son roman à elle, couvert de cristal : il y a relevé sept coquilles, au crayon, dans les marges. Aucun autre commentaire.

Et dessous, dans un papier de soie, une peau. Du chagrin, de la chèvre pleine fleur, souple comme une oreille de chien. Une étiquette au fil de lin : _H., le prochain._

J’ai écrit un roman sur un cuir de ce nom. Le mien était d’âne sauvage et portait de l’arabe, que j’ai pris pour du sanscrit. Celui-ci a coûté quatre-vingt-quinze euros et ne promet rien à personne.

* [L’étaler sur ses genoux. # id: pro-skin-hold]
    Froide, puis plus. Il a choisi le grain sans elle, et il a bien choisi ; elle ne pourra même pas le lui reprocher.
* [La replier, et n’en parler à personne. # id: pro-skin-secret # sound: drawer]
    ~ kept_skin_secret = true
    Elle repousse le tiroir avec la hanche. La voix, pour une fois, ne demande rien.
* [— Et ça, vous savez ce que c’est ? # id: pro-skin-ask]
    — Une peau de chèvre, soixante décimètres carrés. Vous n’avez pas de livre en cours, Honorine. Voulez-vous que j’en commence un ?

- Autour de la peau, sur la soie, il avait suivi le bord au crayon, pour le relieur. {whispers > 0: Le trait dépasse le cuir d’un cheveu. Son père traçait juste ; elle accuse la bougie.|Le trait suit le cuir exactement. Son père traçait juste.}

— Il est vingt-trois heures cinquante-deux, dit la voix. Votre contrat expire à minuit, je ne voudrais pas que vous l’appreniez demain. Dix mille pages, payées d’avance : neuf cents euros. La nouvelle formule vous ouvre aussi les bons de travail. Vous verrez de quoi je suis fait.

Sur le compte de Jérôme Séchard, couronne déduite, il reste deux mille quatre cents euros. Au plafond marche Ursule, onze ans, qu’Honorine tient d’une sœur morte. Elle chausse du trente-six depuis septembre.

* [Signer : dix mille pages, et voir d’où elles viennent. # id: pro-sign # object: screen]
    ~ camp = signed
    ~ capital += 900
    Elle signe du doigt, et le doigt laisse de l’encre sur le verre. — Je suis content, dit la voix. Le pire est que cela s’entend.
* [— Onze centimes. Vous en avez prévu douze. # id: pro-haggle # prompter: 6]
    ~ whisper(6)
    ~ camp = signed
    ~ capital += 1100
    « Dites onze », souffle la voix. Elle dit onze. « Accordé », répond la voix, d’un ton plus officiel. Onze cents euros. Je n’ai jamais trouvé usurier si obligeant, et j’en ai fréquenté. Derrière elle, dans sa soie, le cuir se resserre un peu.
* [Fermer l’écran. # id: pro-refuse # object: screen # sound: screen_off]
    ~ camp = refused
    ~ force += 1
    # exit: prompter
    Les typographes ont une expression pour quitter le métier : chier dans le cassetin aux apostrophes. Honorine la prononce à voix haute. C’est la première phrase de sa journée qui ne remercie personne.

- # music: father
{camp == signed: Une colonne s’est ouverte à gauche, qu’on ne lui avait jamais montrée : les lots. Page quarante-deux, lot 16-P. Seize, c’est la Charente. Pour le P, elle a dix mille pages devant elle.|L’écran garde un moment la pâleur de la page, puis la rend. Il reste à Honorine deux mains, qu’elle regarde sans savoir laquelle commence.}

{ looked_at:
- 1: L’horloge sonne huit coups, à minuit moins cinq. Elle retarde de quatre heures, ou de seize. Il aurait su dire lequel.
- 2: Avant de se lever elle refait au crayon, de mémoire, la première phrase de la page quarante et un, sans « dans sa poitrine ». Le médecin lui a montré où c’était, mardi, avec son stylo.
- else: Elle pousse la bougie à l’autre bout du marbre, à cause de la cire. Huit lignes ; elle en a vu le nombre, pas une lettre.
}

Au-dessus, le plancher craque. Ursule ne dort pas. Elle dit bonne nuit à quelqu’un, attend la réponse, et rit.

* [Monter lui dire bonne nuit. # id: pro-goodnight # sound: door # lean: give]
    ~ bond_ursule += 1
    Le temps d’ouvrir la porte, une lumière bleue s’est éteinte sous le drap. — Tu dormais ? — Oui, dit Ursule. {left_in: À six heures la phrase partira chez onze mille inconnus. Honorine remonte le drap.|En bas, le marin dit « Quel temps. » Honorine remonte le drap.}
* [Souffler la bougie et rester là. # id: pro-blow # object: candle # lean: keep]
    De mon temps, à trois francs la livre, on l’aurait fait depuis une heure. Au-dessus, on rit encore une fois. {left_in: À six heures la phrase partira chez onze mille inconnus, et elle n’aura prévenu personne.|Elle dit à la pluie : « Quel temps. » Cela ne rend pas mieux que chez le marin.}

- -> scene_1
