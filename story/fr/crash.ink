// Désir : Cassandre veut que cela tombe avant qu’elle ait fini d’y croire ; Honorine veut savoir ce que sa part a fait.
// Obstacle : un cours ne dit pas pourquoi il bouge.
// Retournement : quand il tombe, c’est sur quelqu’un ; quand il tient, c’est sur quelqu’un aussi.
// Prix : ce qu’on rend trop tôt, ce qu’on garde trop tard.
// Forme : une veillée au chevet d’une cote : quatre visites, vingt et une séances, un bulletin à chaque fois.

=== crash ===
~ temp already = crashed()
~ temp held = 0
# title: crash
# market: days 2
# scene: exchange_floor
# light: lamp
# music: market
# ambience: night_quiet
# enter: cassandre
Le lundi qui suit la grève, onze heures du soir, Cassandre attend Honorine à l’ancienne Bourse. Elle sert le café à la louche ; c’était celle de Danielle. L’Assemblée devait voter pour les géants ; elle a remis. {already: — Cela tombe, dit-elle. Dans un mois de séances on saura où cela s’arrête. Je veux voir cela d’ici, et pas seule.|— On a un mois de séances. Si cela ne tombe pas dans le mois, c’est qu’ils ont de quoi tenir plus longtemps que moi.}

-> gobseck_calls ->

_Deuxième séance._ {contagion >= 70: Jeudi, des villes entières n’ont rien donné aux machines.|{contagion >= 40: Jeudi, toute une place n’a rien donné aux machines.|Jeudi, dix-neuf personnes et un chien n’ont rien donné aux machines.}} {crash_word()} {crash_purse()}

~ held = owed()
# market: open
* {equity() > 0 or owed() > 0} [Ouvrir le carnet d’ordres. # id: cr-desk-1 # object: ticker # market: desk # lean: defy]
    {desk_word(held)}
* {crashed() and owed() > 0} [— Rendez tout, Cassandre. # id: cr-all-1 # object: telephone # market: delegate prudent # lean: yield]
    ~ bond_cassandre += 1
    Elle le fait sans discuter, maison après maison, à voix basse. À la dernière elle couvre l’appareil. — J’aurais tenu, dit-elle. C’est pour cela que je ne dis rien.
* [Ne toucher à rien, et verser le café. # id: cr-hold-1 # object: coffee_pot # sound: coffee_poured # lean: keep]
    {owed() > 0: — Bien, dit Cassandre. On tient. Elle a dit « on ».|— Vous n’avez rien à perdre, dit Cassandre, et vous venez quand même. Elle pousse le sucre.}
* [— Et si vous aviez tort ? # id: cr-wrong # lean: give]
    ~ bond_cassandre += 1
    — J’ai tort tous les jours, sauf un, dit Cassandre. On s’y fait.

- # market: close
# market: days 3
# sound: telephone
_Cinquième séance._ {crash_word()} M. Ragon appelle de Cognac ; c’est à lui qu’on empruntait les actions. {crashed(): — Mes cinq Miroir, pour Clémence, sont à {price("MIR")} euros pièce. Mme Grandet avait raison. Qu’est-ce qu’on fait ?|— Mes cinq Miroir sont à {price("MIR")} euros. J’ai bien fait de n’écouter personne. Je le dis sans reproche.}

-> gobseck_calls ->

* [— Vendez, monsieur Ragon. # id: cr-ragon-sell # object: telephone # lean: defy]
    {crashed(): — À ce prix-là ? — Il y en aura de pires. Il vend. Il lui reste {euros(price("MIR") * 5)} euros, et il remercie. Quelqu’un les a achetées ; quelqu’un, ce soir, se croit malin.|— On me l’a déjà dit, fait M. Ragon avec indulgence. À quatre-vingts ans, on ne change plus de bateau.}
* [— Gardez-les. Et n’ouvrez plus le journal. # id: cr-ragon-keep # lean: give]
    {crashed(): — C’est ce que fait ma femme pour mon cœur, dit M. Ragon. Il les gardera. Si elles ne valent plus rien, Clémence aura eu un grand-père qui n’en parlait pas à table.|— Tiens, dit M. Ragon, vous baissez. Il y a du soulagement dans la voix, et un peu de déception.}
* [Passer l’appareil à Cassandre. # id: cr-ragon-cassandre # object: telephone # lean: keep]
    ~ bond_cassandre += 1
    Elle l’écoute longtemps. — Ne faites rien ce soir, dit-elle. Mangez. Rappelez demain. Elle raccroche et regarde l’appareil. — Voilà ce qu’on aurait dû me dire. Je n’aurais pas écouté.

- # market: days 5
# light: cold
# sound: telephone
_Dixième séance._ {crash_word()} {crashed(): De midi à quatre heures, Nuée s’est arrêtée ; personne, en Europe, n’a plus su ce qu’il possédait. Un seul courtier n’a pas fermé : Gobseck, dont le registre est en papier.|Les gazettes ont trouvé le mot : résilience. Il fait la une, en rouge.}

-> gobseck_calls ->

{thesis == thesis_told: Puis c’est Hanitra, qui a eu Antananarivo au téléphone, où elle notait des phrases pour Oraculum.|Puis c’est Hanitra, d’Antananarivo, où l’on note des phrases pour Oraculum.} {crashed(): — Ils ont fermé l’étage, dit-elle. Tout le monde, par message, en trois lignes. Je ne vous le reproche pas. Je voulais que vous l’entendiez de quelqu’un.|— Ils embauchent, dit-elle. Un étage de plus. Ce que l’Europe ne leur donne plus, ils le font écrire à Antananarivo. Je ne vous le reproche pas. Je voulais que vous l’entendiez de quelqu’un.} {equity() > 0: Honorine a devant elle le relevé de ses paris contre eux.}

~ held = owed()
# market: open
* {capital - brought() >= 400} [Lui envoyer quatre cents euros. # id: cr-hanitra-send # lean: give # sound: coin]
    ~ capital -= 400
    ~ force += 1
    — C’est cinq mois, dit Hanitra, qui compte plus vite que moi. Pour une. Nous sommes deux cent dix. — Je sais. — Alors je tirerai au sort, dit Hanitra, et si c’est moi je recommence.
* {equity() > 0 or owed() > 0} [Ouvrir le carnet d’ordres. # id: cr-desk-2 # object: ticker # market: desk # lean: defy]
    {desk_word(held)} Hanitra n’a pas raccroché.
* {crashed() and owed() > 0} [— Rendez tout, Cassandre, c’est assez. # id: cr-all-2 # object: board # market: delegate prudent # lean: yield]
    ~ bond_cassandre += 1
    — C’est assez, répète Cassandre, qui n’a pas l’habitude du mot. Elle rachète. Au tableau, avec la manche, elle efface les chiffres d’Honorine.
* [— Et vous, maintenant, vous faites quoi ? # id: cr-hanitra-ask # lean: keep]
    — Je finis mon mémoire. Les points-virgules de Flaubert, il m’en restait quatre-vingts pages. {crashed() and thesis != thesis_told: J’ai le temps, depuis mardi.|Je l’écris la nuit, à la main, pour qu’ils ne l’aient pas.} Elle se tait un moment. — Vous aussi, finissez le vôtre.

- # market: close
# market: days 5
_Quinzième séance._ {crash_word()} {crashed() and contagion >= 60 and bargain != bargain_accepted: À Saint-Denis, Vautrin a éteint la nef, de sa main.|} Il gèle. Le gardien leur a monté son poêle à pétrole.

-> gobseck_calls ->

# enter: gobseck
Gobseck monte en personne, son registre sous un bras, une gamelle au bout de l’autre. Il devait à Danielle quatre cent soixante-huit soupes, et en rapporte une. Elle est tiède. {already: — On m’a demandé quand cela avait commencé, dit-il. J’ai dit : avant.|{crashed(): — Le jour où cela est venu, madame, je taillais un crayon. Je l’ai taillé jusqu’au bout.|— Rien n’est venu, madame. Les grosses maisons tombent comme les vieux arbres : un jour sans vent, quand le bûcheron est à table.}}

{owed() > 0: — Vous devez encore {owed()} titre{owed() > 1:s}, et votre compte vaut {euros(equity())} euros. J’arrête mes livres vendredi en huit. D’ici là, vous rendez ou vous tenez. Je n’ai pas d’avis. J’ai une plume.|{equity() > 0: — Vous ne devez plus un titre, et j’ai {euros(equity())} euros à vous. C’est une situation que je rencontre peu.|— Vous n’avez rien chez moi, dit Gobseck. Je suis donc venu pour le café.}} {bond_cassandre >= 3: Cassandre verse la soupe dans trois bols. Elle parle de sa maison perdue de Saumur, pièce par pièce ; elle en est au grenier.|Cassandre verse la soupe dans trois bols et emporte le sien derrière une colonne.}

~ held = owed()
# market: open
* {equity() > 0 or owed() > 0} [Ouvrir le carnet d’ordres une dernière fois. # id: cr-desk-3 # object: ticker # market: desk]
    {owed() < held:
        ~ last_trade = last_trade_covered
    - else:
        ~ last_trade = last_trade_held
    }
    {desk_word(held)}
* {crashed() and owed() > 0} [— Tout rendre. Le plus bas, c’est pour les autres. # id: cr-all-3 # object: bell # market: delegate prudent]
    ~ last_trade = last_trade_covered
    — On ne vend jamais au plus haut, on ne rachète jamais au plus bas, dit Gobseck, et il inscrit. Je n’ai connu que des menteurs pour le faire. Cassandre fait sonner la cloche, une fois, tout bas, avec l’ongle.
* {owed() > 0} [Tenir jusqu’au bout. # id: cr-hold-3 # object: board]
    ~ last_trade = last_trade_held
    — Comme vous voudrez, dit Gobseck. {crashed(): Il reste un peu à gagner, et tout à reperdre.|Le loyer des titres court.}
* {owed() == 0} [— Et vous, monsieur Gobseck, avez-vous parié ? # id: cr-gobseck-ask # object: coffee_pot]
    — Moi ? Jamais, madame. Puis, parce qu’il est tard : — Une fois, trois Oraculum, à vos débuts. Pour voir ce que cela vous faisait. J’ai mal dormi ; j’ai racheté le lendemain, avec quatre euros de perte.
* {owed() == 0} [Monter faire sonner la cloche. # id: cr-bell # object: bell # sound: bell]
    ~ force += 1
    Le son est court. Cassandre a levé la tête. — C’est l’ouverture ou la clôture ? demande Gobseck. Honorine n’y avait pas pensé.

- # market: close
# exit: gobseck
# market: days 6
# light: dawn
# music: none
_Vingt et unième séance._ C’est un matin de la fin novembre, il fait jour par les hautes vitres. {crash_word()}

-> gobseck_calls ->

{ crashed():
    -> fallen ->
- else:
    -> standing ->
}

* [— On mange. Viens à Angoulême. # id: cr-come # lean: give]
    ~ bond_cassandre += 1
    C’est la première fois qu’elle la tutoie. Cassandre attend le piège, n’en voit pas, lave les bols, et prend son sac.
* [— On compte ce qui reste, et à qui. # id: cr-count # lean: keep]
    Cassandre sort un crayon. Elle fait deux colonnes, ce qu’on a pris, ce qu’on doit ; puis une troisième, sans titre, où elle met leurs deux prénoms.
* [Lui laisser la clé, et prendre le premier train. # id: cr-train # sound: train # lean: defy]
    ~ bond_ursule += 1
    Elle s’assied côté couloir, puis, passé Poitiers, elle change de place. Par la fenêtre il y a des vaches, un canal, du brouillard qui se lève.

- -> epilogue

= fallen
{ last_trade == last_trade_covered or owed() == 0:
    {equity() > 0: Honorine ne doit plus rien. Gobseck a laissé une enveloppe, {euros(equity())} euros, et dessous la liste de ceux qui les ont perdus, comme on joint la facture. Elle la lit jusqu’en bas ; il y a des noms de Cognac.|Honorine n’a rien gagné. Deux ans de raison, pas un centime. Elle fait le tour de la grande salle, les mains dans les poches. Dans l’une il y a sa feuille.}
- else:
    Honorine doit encore {owed()} titre{owed() > 1:s}, qui ne coûtent presque plus rien à rendre ; son compte vaut {euros(equity())} euros. — J’attendais le fond, dit-elle. — Il n’y en a pas, dit Cassandre. En bas, c’est zéro, et ce sont des gens.
}
# sound: page
{ bond_cassandre >= 4:
    Honorine va jusqu’à l’appareil du mur et compose le numéro qu’elle sait. À trois mètres, dans le sac de sport, un téléphone sonne ; Cassandre la regarde, décroche. — C’est tombé, dit Honorine. — Merci, dit Cassandre dans l’appareil. Elle ne raccroche pas. — Que fait-on, le lundi, quand on n’attend plus rien ?
- else:
    Au café d’en face, une employée d’Oraculum boit un thé debout, son carton de bureau entre les pieds, un cactus dedans. Cassandre a eu raison ; elle demande l’heure, pour l’écrire. — Sept heures quarante. Elle attend que cela lui fasse plaisir. — Que fait-on, le lundi, dit-elle, quand on n’attend plus rien ?
}
->->

= standing
{ owed() > 0:
    Les géants sont debout. Honorine doit {owed()} titre{owed() > 1:s} ; il lui reste {euros(equity())} euros, et le loyer court. Cassandre le lui avait expliqué, avec quatre allumettes : avoir raison se paie au mois.
- else:
    {equity() > 0: Les géants sont debout. Honorine a sorti ses {euros(equity())} euros à temps, et n’en est pas plus fière. Il y a de quoi chauffer l’atelier.|Les géants sont debout, et Honorine n’a rien joué. Elle les regarde par les hautes vitres s’allumer étage après étage. C’est assez beau, des gens qui vont travailler.}
}
Oraculum publie ses comptes. Cassandre les prend par la fin, à genoux, avec son ongle. Note 44. Note 45. Elle relit ; elle devient rose. — Là, dit-elle. C’est par là que cela cassera. Pas cette année. {bond_cassandre >= 4: — Je vous crois, dit Honorine. Cassandre attend le « mais ». Il n’y en a pas.|— Vous aviez dit un mois, dit Honorine. — J’ai dû dire un mois.}
->->

=== function crash_word() ===
// Ce que dit le cours d’Oraculum, vrai à chaque visite.
{ crashed():
    {change("ORA") < -60: Oraculum est à {price("ORA")} euros. Depuis la grève, il a perdu {0 - change("ORA")} pour cent. {On cherche sur les écrans où mettre la virgule.|Les écrans n’avaient pas été faits pour un rouge aussi long.|Personne ne commente plus.|On en parle chez le boucher.}|{change("ORA") < -20: Oraculum est à {price("ORA")} euros, {0 - change("ORA")} pour cent de moins qu’au soir de la grève. {On n’entend rien : une panique fait aujourd’hui le bruit d’un réfrigérateur.|Le Ministre a dit qu’il n’y avait pas lieu.|Les banques se téléphonent pour se dire que la ligne est bonne.|On n’en parle plus, c’est le temps qu’il fait.}|{change("ORA") < 0: C’est la chute, on lui a donné un nom. Oraculum est à {price("ORA")} euros, {0 - change("ORA")} pour cent de moins qu’au soir de la grève.|C’est la chute, et elle reprend son souffle : Oraculum est à {price("ORA")} euros, un peu mieux qu’au soir de la grève. Personne n’ose s’en réjouir.}}}
- else:
    {change("ORA") > 0: Oraculum est à {price("ORA")} euros. Depuis la grève, il a gagné {change("ORA")} pour cent.|{change("ORA") < 0: Oraculum est à {price("ORA")} euros, {0 - change("ORA")} pour cent de moins qu’au soir de la grève. {Un rhume, disent les gazettes.|Une respiration, disent les gazettes.|Les gazettes parlent d’autre chose.}|Oraculum est à {price("ORA")} euros. Depuis la grève, il n’a pas bougé d’un pour cent.}}
}

=== function crash_purse() ===
{ owed() > 0:
    Honorine doit {owed()} titre{owed() > 1:s} ; son compte vaut {euros(equity())} euros.
- else:
    {equity() > 0: Honorine ne doit rien à personne ; Gobseck lui garde {euros(equity())} euros.|Honorine n’a rien chez Gobseck.}
}

=== function desk_word(was) ===
// Après le carnet d’ordres : selon qu’elle a rendu, vendu ou seulement regardé.
{ owed() < was:
    {owed() == 0: Elle rend tout, et regarde ses mains.|Elle en rend {was - owed()}, et garde le reste. Cassandre regarde ailleurs.}
- else:
    {owed() > was: Elle en vend {owed() - was} de plus. {crashed(): Ce qui tombe remonte toujours un jour ou deux, dit Cassandre, et ces jours-là on vous appelle.|Cassandre touche du bois.}|Elle ouvre le carnet, lit chaque ligne, le referme. Elle n’a rien écrit. Cela a pris un quart d’heure.}
}
