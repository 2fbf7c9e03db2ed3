// L’appel de marge, où qu’on soit : Gobseck téléphone dans le décor du moment.
// Une scène l’accueille d’une ligne, « -> gobseck_calls -> », après le premier paragraphe qui suit « # market: days ».
// Les jours s’arrêtent au soir où il appelle ; « # market: resume » les fait repartir, et il peut rappeler.
// Rien ne se lit ici quand personne ne doit rien.

=== gobseck_calls ===
{ debt() > 0: -> last_ring }
{ bought_in() > 0: -> bought }
{ called() == 0: ->-> }
{ temperament != trades_alone: -> answered }
-> ring

= ring
{ ring:
- 1: -> first_ring
- 2: -> second_ring
- else: -> later_ring
}

= first_ring
# sound: telephone
# enter: gobseck
# market: open
J’allais vous dire la suite. On téléphone. — Gobseck, dit la voix. Je l’ai logé rue des Grès en 1830, et je lui ai appris à épargner ses gestes ; les mots, il s’y est mis seul.

— Les titres que vous avez vendus sans les avoir, madame, ont monté ; les rendre coûterait plus cher. Il me manque en gage {euros(called())} euro{called() > 1:s}. Vous avez deux jours. Le soir du deuxième, je rachète à votre place, au cours qu’il y aura. Je n’y mettrai pas de colère : j’ai regardé, le livre n’a pas de colonne pour elle.
-> asks

= second_ring
# sound: telephone
# enter: gobseck
# market: open
Le téléphone ne sonne qu’une fois, elle l’avait dans la main. — Vous décrochez vite, dit Gobseck. C’est que vous regardez les cours. J’aimais mieux avant.

— Il manque {euros(called())} euro{called() > 1:s}. Cette fois j’ai lu vos raisons, et je les crois bonnes. Mais les titres ont encore monté. Une raison, après-demain, personne ne m’en donnerait rien. Deux jours.
-> asks

= later_ring
# sound: telephone
# enter: gobseck
# market: open
Quatre coups. Honorine les compte avec moi, nous savons tous les deux qui c’est. — {euros(called())} euro{called() > 1:s}, dit Gobseck. Deux jours. J’ai des débiteurs mariés qui se parlent moins que nous.

{ ring mod 2:
- 1: — Ces maisons valent moins que leur cours, dit-il encore, et je vous donnerais raison devant notaire. Seulement le cours est là tous les matins à neuf heures. La vérité, je l’ai attendue trois ans, une fois, pour une succession. Elle n’avait pas pris le train.
- else: — Mangez-vous ? demande-t-il. C’est la question que je pose quand je ne comprends plus un client. La dernière fois, c’était un colonel, il mangeait. Depuis quatorze mois il vendait une mine de cuivre où il n’y avait pas de cuivre. Il avait raison aussi.
}
-> asks

= asks
+ [Ouvrir le carnet d’ordres. # id: gc-desk # market: desk]
    -> weighed
+ {capital > brought()} [Porter les {euros(capital - brought())} euros qui restent. # id: gc-purse # market: deposit # sound: coin]
    -> weighed
+ {press_fate == press_kept} [— Prenez la presse en gage. # id: gc-pawn]
    ~ press_fate = press_pawned
    ~ capital += 1600
    # market: deposit
    — Seize cents, dit Gobseck. M. du Tillet l’avait bien comptée ; c’est lui qui prête, et il viendra coller son étiquette. {saved == belonging_press: Elle l’avait rayée de son tableau, à la plume, devant lui. Il ne dira rien. Honorine referme la main, elle y sent le barreau. | Honorine referme la main ; elle y sent le barreau, d’ici.}
    -> weighed
+ [— Voyez cela avec Cassandre. # id: gc-hand-over # market: delegate prudent]
    ~ temperament = trades_prudent
    -> handed_over
+ [— Je tiens. # id: gc-hold]
    -> held

= weighed
{ debt() > 0: -> closed }
{ called() > 0: -> short_of }
{ owed() == 0: -> clear }
-> enough

= short_of
— Il en manque {euros(called())}, dit Gobseck. Je reste en ligne, c’est vous qui payez. Derrière lui on entend son poêle. Il fume, il n’a jamais flambé ; j’avais mis cela dans la description, en 1830, pour faire économe.
-> asks

= enough
# market: close
# market: resume
# exit: gobseck
— C’est juste, dit Gobseck, et on l’entend poser la plume. Il ne remercie pas. Il raccroche avec soin, il ménage l’appareil. Honorine rouvre la main gauche un doigt après l’autre : les ongles y ont laissé quatre petites lunes.
-> gobseck_calls

= clear
# market: close
# market: resume
# exit: gobseck
— Vous ne devez plus rien, dit Gobseck. Il se demande ce qu’on ajoute dans ces cas-là. — Bonsoir, madame. À Cognac, un retraité vient de rentrer dans des titres dont il n’était jamais sorti. Il est à table.
-> gobseck_calls

= held
# market: close
# market: resume
# exit: gobseck
— Tout le monde tient, dit Gobseck. J’en vis. Il a raccroché. Elle reste avec le téléphone contre l’oreille, à écouter la tonalité, qui est un la. Deux jours passent ; dans un livre, ce sont les blancs.
-> gobseck_calls

= handed_over
{ debt() > 0: -> closed }
# market: close
# market: resume
# exit: gobseck
— Volontiers, dit Gobseck, elle dispute moins. Dix minutes plus tard, c’est Cassandre qui appelle. — C’est réglé. J’ai presque tout rendu. La prochaine fois c’est moi qu’il appelle. Je ne dors pas.
-> gobseck_calls

= answered
# sound: telephone
# market: open
Deux coups, puis plus rien : on a décroché ailleurs. — C’était Gobseck, dit Cassandre. Il manquait {euros(called())} euro{called() > 1:s}, j’ai répondu pour vous. {answered > 1: Ne faites pas cette tête.|Il m’a prise pour vous, au début. Il dit que vous respirez moins.}

{ temperament:
- trades_prudent:
    # market: delegate prudent
    # market: close
    — J’ai rendu presque tous les titres. On en garde de quoi avoir raison, et on dort. Enfin, vous.
- trades_patient:
    # market: delegate patient
    # market: close
    — J’en ai rendu plus de la moitié. J’avais attendu qu’ils montent pour vendre plus cher ; ils sont montés plus haut que je n’avais attendu.
- else:
    # market: delegate bold
    # market: close
    — J’ai rendu le moins possible. J’avais envie d’en revendre, j’ai tenu mon poignet avec l’autre main. Gobseck a dit : à mardi. Je me couche habillée.
}
{ debt() > 0: -> closed }

+ [— Vous avez bien fait. # id: gc-well]
    {answered == 1:
        ~ bond_cassandre += 1
    }
    # market: resume
    — On me l’a dit une fois, en mars. Elle mange quelque chose, une biscotte, en se cachant du bruit. {owed() > 0: Il vous en reste {owed()} à devoir. Je note tout, vous pourrez lire. Ne lisez pas. | Vous ne devez plus rien à personne. Cela fait drôle, vous verrez, on cherche ses clés.}
    -> gobseck_calls
+ [— Moi, j’aurais tenu. # id: gc-stood]
    # market: resume
    — Moi aussi, j’ai tenu, dit Cassandre. C’est pour cela qu’il a mon numéro. Elle rit, une fois, par le nez. — Pardon. Vous l’avez dit sur le même ton que moi.
    -> gobseck_calls

= bought
# sound: telephone
# enter: gobseck
{ bought:
- 1: — C’est fait, dit Gobseck. {bought_in()} titre{bought_in() > 1:s}, au cours du soir. J’ai commencé par la ligne qui perdait le plus. Un chirurgien ne demande pas au malade par quelle jambe.
- else: — {bought_in()} titre{bought_in() > 1:s}, dit Gobseck. Il a pris l’habitude de lire le chiffre avant de se nommer, et elle de savoir la suite.
}

— Nous n’étions pas seuls : d’autres rachetaient à la même heure, faute de mieux, comme vous. C’est ce qui fait les sommets, madame. On les bâtit avec des gens qui n’y croyaient pas. Il vous reste {euros(equity())} euros.

+ [— À quel prix ? # id: gc-price]
    # market: resume
    # exit: gobseck
    — C’est sur le relevé, ligne du jour. Il laisse passer un temps. — Je l’ai écrit petit. De sa part c’est une attention, je ne lui en connaissais pas.
    -> gobseck_calls
+ [Raccrocher la première. # id: gc-hang]
    # market: resume
    # exit: gobseck
    Elle le fait doucement. Il avait encore un mot, il l’a dit à l’appareil. Je l’ai entendu, moi, et j’attendais mieux : c’étaient des centimes.
    -> gobseck_calls

= last_ring
# sound: telephone
# enter: gobseck
-> closed

= closed
# market: close
— Nous avons terminé, dit Gobseck. Tout est racheté et cela n’a pas suffi : le compte est fermé, vous me devez {euros(debt())} euros. J’ai vu cela pour une femme, et pour un cheval. Pour une opinion, c’est la deuxième fois.

+ [— Je paierai. # id: gc-pay]
    ~ force += 1
    # market: resume
    # exit: gobseck
    — C’est écrit, dit Gobseck. Il donne un numéro de dossier, posément, en séparant les chiffres. J’en ai eu un en 1828. Je l’ai su plus longtemps que l’âge de ma mère.
    -> gobseck_calls
+ [— Vous le saviez depuis le début. # id: gc-knew]
    # market: resume
    # exit: gobseck
    — Oui, dit Gobseck. Je savais aussi que vous aviez raison. J’ai prêté sur les deux. Il attend qu’elle raccroche ; il a toujours laissé sortir les dames.
    -> gobseck_calls

=== cassandre_answers ===
// Sans un mot : Cassandre répond à l’appel d’un compte confié, dans une scène où Gobseck est là en personne.
{ called() == 0: ->-> }
{ temperament:
- trades_prudent:
    # market: delegate prudent
- trades_patient:
    # market: delegate patient
- trades_bold:
    # market: delegate bold
}
->->

=== function owed() ===
// Titres dus, toutes maisons ensemble.
~ return shorted("MIR") + shorted("ORA") + shorted("ARG") + shorted("NUC") + shorted("NUE") + shorted("ABS")

=== function euros(amount) ===
// Un entier, avec l’espace des milliers.
{ amount >= 1000:
    {amount / 1000} {amount mod 1000 < 100:0}{amount mod 1000 < 10:0}{amount mod 1000}
- else:
    {amount}
}
