// Désir : Gobseck veut son complément sous deux jours ; un vieil homme de Cognac veut savoir où sont ses actions.
// Obstacle : elles sont à deux personnes à la fois, et ce que l’une perdra, l’autre l’aura.
// Retournement : l’usurier donne quelque chose, et l’inscrit pour zéro.
// Prix : de l’argent, du travail, deux jours, ou l’intérêt qu’on avait à se taire.
// Forme : une pesée ; tout passe sur le trébuchet, jusqu’à ce qui ne pèse rien.

=== night_3 ===
~ temp value = 0
# title: night_3
# market: days 8
# scene: gobseck_office
# light: lamp
# music: market
# ambience: snow_street
# enter: gobseck
# enter: cassandre
# pose: cassandre=seated
Paris, rue des Grès, au second, sur une cour. Fin février, onze heures du soir. Gobseck, leur courtier, les a fait venir. Le poêle est éteint. Il pèse son courrier sur un trébuchet. Sur l’unique chaise, Cassandre, les joues roses : le train a eu trois heures de retard, et le wagon-bar était ouvert.

~ value = shorted("MIR") * price("MIR") + shorted("ORA") * price("ORA") + shorted("ARG") * price("ARG") + shorted("NUC") * price("NUC") + shorted("NUE") * price("NUE") + shorted("ABS") * price("ABS")
{ debt() > 0 or equity() < 0:
    — Le compte est fermé, ce que vous me devez est écrit, dit Gobseck. Ce soir il me faut autre chose que de l’argent.
- else:
    { called() > 0:
        — Il manque {euros(called())} euro{called() > 1:s}, dit Gobseck. L’homme dont je vous ai prêté les titres est ici, et c’est à lui qu’il manque. Vous avez deux jours.
    - else:
        { bought_in() > 0:
            — J’ai racheté {bought_in()} titre{bought_in() > 1:s} hier au soir, dit Gobseck. Les deux jours étaient passés. Il me faut autre chose, ce soir.
        - else:
            { value > 0:
                — Votre compte couvre {((equity() + value) * 100) / value} pour cent de ce que vous devez, dit Gobseck. J’en demande cent trente. {temperament == trades_alone: On vous croirait de la famille.} L’argent est en règle. Ce soir, il me faut autre chose.
            - else:
                — Vous ne me devez pas un titre, dit Gobseck. J’ai donc racheté ce que vous devez à votre papetier : dix-neuf cents euros, qu’il m’a cédés à onze cents. Vous avez deux jours. Mais le plus pressé est derrière la porte.
            }
        }
    }
}

Dans l’antichambre, on tape des semelles. — Le prêteur s’est réveillé. M. Ragon, de Cognac, quatre-vingts ans. Depuis deux ans, je prête ses actions à celles qui vendent. Il a reçu de moi quarante et un centimes de loyer, et il a pris le train pour demander de quoi.

* (n3_open) [Lui ouvrir. # id: n3-open # object: door # lean: give]
    Il avait ôté ses caoutchoucs et les tenait par les talons. Il salue, ne voit pas de guichet, et s’adresse à la balance.
* [— Vous l’avez fait venir exprès. # id: n3-purpose # lean: defy]
    — J’ai répondu à sa lettre. En deux ans, madame, personne ne m’a demandé son nom. Il va ouvrir lui-même.
* [— Dites que je n’y suis pas. # id: n3-absent # object: ledger # lean: keep]
    — Je le porte, dit Gobseck, et il écrit : _Absente, présente._ Puis il va ouvrir lui-même. M. Ragon la salue la première.

- {
- n3_open: C’est à Honorine qu’il raconte. Cinq actions de Miroir, pour sa petite-fille, qui y passe ses soirées. — Clémence demande si Miroir est un peu à elle. J’ai dit oui. — Je les ai louées, dit Gobseck, on les a vendues. Un autre les a. — Et moi ? — Vous aussi. M. Ragon se demande comment le dire à Clémence.
- else: Il n’est pas fâché. Ce sont cinq actions de Miroir, achetées pour Clémence, sa petite-fille, qui est toujours dessus. — Et elles sont où, ce soir ? — Chez quelqu’un qui les a achetées, dit Gobseck. — Alors je ne les ai plus. — Si. — Et l’autre ? — Aussi.
}

— Ces dames parient qu’elles vont tomber. Est-ce que je dois vendre ? Gobseck a posé la plume. Si Miroir tombe, ce que M. Ragon perd, une vendeuse le gagne. {shorted("MIR") > 0: La vendeuse, c’est Honorine, et il la regarde avec confiance.|Honorine n’en a pas vendu. Elle est la seule, ici, qu’il puisse croire.}

* (n3_sell) [— Vendez. Elles vont tomber. # id: n3-sell # lean: defy]
    ~ force += 1
    ~ contagion += 1
    — Quand ? — Je ne sais pas. Cassandre a fermé les yeux. — S’il vend, je dois les lui rendre demain, dit Gobseck. J’en louerai d’autres, plus cher pour vous. M. Ragon écrit « vendre » au dos des quarante et un centimes, puis la date, puis un point d’interrogation.
* [— Ce n’est pas à moi de vous le dire. # id: n3-mute # lean: keep]
    — Non, bien sûr, dit M. Ragon, et il remercie. Il a vendu des cuves trente-cinq ans, il sait reconnaître quelqu’un qui garde son prix.
* (n3_cassandre) [— Demandez à Mme Grandet. Elle a lu la note. # id: n3-cassandre # lean: give]
    ~ bond_cassandre += 2
    Cassandre sort de son sac la note quarante-deux, dans une chemise propre. Elle l’explique en neuf minutes. M. Ragon suit du doigt. — Je vous crois, dit-il. Elle demande pardon ; elle n’a pas bien entendu. Il le répète plus fort, il pense que c’est l’oreille.

- {
- n3_sell: M. Ragon va attendre le train de six heures dans l’antichambre, où il gèle. — Si je meurs cette nuit, dit Gobseck, personne ne sait que ces actions sont à lui.
- n3_cassandre: M. Ragon emporte la note quarante-deux dans l’antichambre, où il gèle ; il n’a pas de train avant six heures. À travers la porte, on l’entend la recommencer, à voix haute. — Un prêteur qui lit, dit Gobseck.
- else: Il n’y a plus de train avant l’aube ; M. Ragon retourne attendre dans l’antichambre glacée. — Personne ne savait son nom, dit Gobseck.
}

# market: open
— Il me faut un imprimeur. Mes comptes sont chez Nuée, et Nuée peut les perdre un jour de baisse. Je veux un registre imprimé : le nom de ceux qui prêtent, le nom de ceux qui doivent. Quatre cents euros.

* [— Je le compose. Deux exemplaires, et je relis. # id: n3-print # object: ledger # lean: give]
    ~ margin = margin_paid
    ~ force += 1
    { value > 0:
        ~ capital += 400
        # market: deposit 400
        — Vous lirez tout, dit Gobseck. — À l’envers, dit Honorine. Il porte les quatre cents à son compte.
        {called() > 0: — Il en manque {euros(called())}. Composez donc aussi votre nom.}
    - else:
        — Vous lirez tout, dit Gobseck. — À l’envers, dit Honorine. Sur le billet du papetier, il raye quatre cents et repousse le reste à l’automne.
    }
* {owed() > 0} [Racheter ce soir, un peu ou tout. # id: n3-desk # object: scales # market: desk # lean: keep]
    ~ margin = margin_covered
    {called() > 0: — Il en manque encore {euros(called())}, dit Gobseck. | — C’est juste, dit Gobseck. Il pèse l’ordre sur le trébuchet, contre un grain de laiton. Le grain l’emporte de peu.}
* {owed() == 0 and equity() > 0} [— Moi aussi, je veux en louer. # id: n3-first # object: scales # market: desk # lean: yield]
    {owed() > 0:
        ~ shorted_first = true
    }
    Je n’ai pas regardé ce qu’elle a signé. Je regardais la porte : dessous, les caoutchoucs de M. Ragon ont fait une petite mare, qui avance.
* {called() > 0 and capital > brought()} [Vider sa bourse sur la balance. # id: n3-purse # object: scales # market: deposit # lean: yield]
    ~ margin = margin_paid
    {called() > 0: Il pèse, il compte. — Il en manque {euros(called())}, dit-il à regret : il déteste les sommes qui ne tombent pas. | Il pèse, il compte, il repousse une pièce de deux euros. Il la lui remet dans la main, et lui ferme les doigts dessus.}
* {called() > 0 or value == 0} [— Deux jours. Je les prends. # id: n3-wait # object: stove # lean: defy]
    ~ margin = margin_waited
    — Ils sont à vous, dit Gobseck. {temperament == trades_bold: Cassandre cherche du bois à toucher. | — À moi aussi, on en avait donné deux, dit Cassandre.}
* {called() == 0 and value > 0} [— Cherchez un autre imprimeur. # id: n3-refuse # object: ledger # lean: defy]
    ~ margin = margin_waited
    — J’ai cherché, dit Gobseck. À Paris, j’en ai trouvé neuf. Ils envoient tout à composer chez Nuée. Il met l’ouvrage de côté, avec une ficelle.

- -> cassandre_answers ->
# market: close
# market: resume
{thesis == thesis_kept: — En juin, vous avez su avant tout le monde, et gardé la chose trois semaines, dit Gobseck. J’ai prêté sur ce silence. Cassandre regarde le poêle.|— Votre article de juin m’a coûté six clients, dit Gobseck.} De la pile il tire la dernière lettre, et la pèse. Vingt grammes.

— Elle vient de l’Assemblée. Une commission d’enquête m’entend le 21 avril, après MM. Vautrin et Claës. On me demandera qui parie contre eux. Le faux témoignage est à soixante-quinze mille euros, c’est cher pour de la prose. {value > 0 or shorted_first: Je dirai votre nom.|Je dirai que vous n’avez rien vendu.}

* [— Pourquoi m’avertir ? # id: n3-why # lean: defy]
    — Parce que demain vous le sauriez gratis. Prenez Derville. Du temps des francs, je lui en ai prêté cent cinquante mille, à quinze pour cent. Il a rendu. Je ne sais rien de mieux sur un homme.
* [Payer le renseignement : une pièce sur l’autre plateau. # id: n3-pay # object: scales # sound: coin # lean: give]
    La lettre remonte. Gobseck rend la pièce en la poussant de l’ongle. — Celui-là, je vous le donne. Il inscrit : zéro.

- # exit: gobseck
# light: moon
# music: none
# sound: snow_step
{
- n3_cassandre: Dans la cour, les pas de M. Ragon vont jusqu’à l’escalier. Aucun n’en revient. — Il m’a crue, dit Cassandre, parfaitement sobre. Je demandais une personne, une fois. J’aurais dû préciser : pas quelqu’un à qui je prends.
- else: Dans la cour, les pas de M. Ragon vont jusqu’à l’escalier. Aucun n’en revient. — « Il neigeait. On était vaincu par sa conquête », dit Cassandre, parfaitement sobre.
}

Au second, la vitre devient rouge. Gobseck, pour M. Ragon, a allumé le poêle. Je n’avais jamais écrit cela.

-> scene_16
