// Désir : Cassandre veut être là le jour où cela tombera, et que quelqu’un le lui dise ; Honorine veut savoir si l’on parie encore, un soir d’enterrement.
// Obstacle : l’Arbitre a tranché à demi ; on peut avoir raison et se tromper de mois.
// Retournement : celui qui compte tout devait quelque chose à Danielle.
// Prix : la dernière mise, ou de n’en avoir plus.
// Forme : une criée, dans une salle où plus personne ne crie.

=== night_4 ===
~ temp mourned = false // on a parlé de Danielle
# title: night_4
# market: days 5
{ verdict:
- verdict_money:
    # market: shock NUE 4
    # market: shock ORA 3
- verdict_border:
    # market: shock NUC -4
    # market: shock ABS -3
- verdict_war:
    # market: shock ARG 4
    # market: shock MIR -3
}
# scene: exchange_floor
# light: cold
# music: none
# ambience: night_quiet
# enter: cassandre
# enter: gobseck
Ce matin, à Angoulême, on a enterré Danielle d’Arthez. L’homme en gants gris, le même que pour le père, allait visser avec six minutes d’avance. — Attendez, a dit Honorine, qui n’avait jamais interrompu quelqu’un qui travaille bien. Elle a mis dans le cercueil {last_evening == evening_plan:un bol sous une assiette retournée, comme on fait pour qui rentre tard|{last_evening == evening_pen:l’assiette de prunes, parce que Danielle n’avait pas soupé|un bol de Michel, et la salière}}.

Onze heures du soir, premier mardi de septembre, à Paris, l’ancienne Bourse. On l’inaugura en novembre 1826 ; j’étais imprimeur depuis cinq mois, et j’avais confiance. On n’y crie plus depuis 1987. Cassandre en a la clé : le gardien a suivi un conseil d’elle, et marié sa fille. Gobseck, le courtier, est venu.

* [Crier un cours, pour entendre la salle. # id: n4-cry # object: board # lean: defy]
    — Oraculum, {euros(price("ORA"))} ! Cela monte à la verrière et redescend plus gros. — J’ai ! répond Cassandre ; c’était le mot de qui vend. Pour acheter, on criait : je prends. Elles attendent. Personne ne prend.
* [Sonner la cloche. # id: n4-bell # object: bell # sound: bell # lean: give]
    ~ bond_cassandre += 1
    Elle ouvrait la séance à midi et demi. Cassandre s’est redressée d’un coup, la main au crayon : elle n’avait jamais entendu cette cloche. — Je peux ? dit-elle. Elle sonne à son tour, longtemps, les yeux fermés.
* [Prendre le café qu’on lui tend. # id: n4-coffee # object: coffee_pot # sound: coffee_poured # lean: yield]
    Cassandre en a versé trois tasses ; ils sont deux à en boire. Contre une colonne, je respire ce que je peux de la troisième.

- # pose: cassandre=seated
# music: market
Au tableau, à la craie, il y a les six noms. {verdict == verdict_money: — L’Arbitre a gardé l’Argent, dit Gobseck. Quatre-vingts milliards aux six maisons, si l’Assemblée vote fin octobre.|{verdict == verdict_border: — L’Arbitre a gardé la Frontière, dit Gobseck. Ni puce ni capital ne sortira du pays, sauf exceptions ; les exceptions font six cents pages.|{verdict == verdict_war: — L’Arbitre a gardé la Guerre, dit Gobseck. Il réquisitionne les machines ; contre qui, on le saura en novembre.|— L’Arbitre n’a rien gardé, dit Gobseck. Il réunit une seconde commission.}}} C’est une décision à demi, cela se vend et cela s’achète.

{machine_published: Sur la dernière marche traîne un plan de la Machine, recopié à la main, à Lille, avec des fautes. — Vendredi, à neuf heures, ils tombaient, dit Cassandre. Le soir, on rachetait. J’ai donc eu raison une journée.|La Machine, Oraculum l’a publiée lui-même lundi, en couleurs : « Notre écosystème circulaire ». Il a pris deux pour cent. — J’ai eu raison un 3 mars, dit Cassandre, ils sont tombés le 9 novembre. Huit mois trop tôt, ici, cela s’appelle avoir tort.} De son sac de sport dépasse un manche de fer : la louche de Danielle.

* [— Alors pourquoi recommencer ? # id: n4-why # lean: defy]
    { bond_cassandre > 3:
        ~ force += 1
        — Ma mère avait signé la maison de Saumur sur ma parole. Elle est morte en septembre. Le dernier jour elle m’a dit : alors, ils sont tombés ? J’ai dit oui. Il s’en fallait de neuf semaines. Je voudrais que ce soit vrai une fois, devant quelqu’un.
    - else:
        — Il y a un écart entre le prix et la chose, dit Cassandre. Je le vends. Vous ne m’avez jamais demandé comment s’appelait ma mère.
    }
* [— Danielle vous croyait. # id: n4-danielle # lean: give]
    ~ mourned = true
    ~ bond_cassandre += 1
    — Elle ne me l’a pas dit une fois. Trois ans que je demande à des gens s’ils me croient. Elle, elle demandait si j’avais froid. Cassandre se mouche, d’un air furieux. — J’avais toujours froid. C’était exaspérant.
* [— Cette fois on sait par où cela casse. # id: n4-circle # thought: 20 # lean: keep]
    ~ bond_cassandre += 1
    Elle tire au tableau un trait d’un nom à l’autre ; le sixième revient sur le premier. — Que l’un ne paie pas son voisin, et le tour s’arrête, dit-elle. Gobseck le recopie.

-
{ mourned:
    — Croire n’est rien, dit Gobseck. J’ai trente banquiers qui vous croient depuis deux ans, madame Grandet. Chacun attend qu’un autre vende le premier, et ils ont de quoi dîner. Mangez-vous, au moins, depuis jeudi ?
- else:
    — Vous attendez que le monde soit de votre avis, dit Gobseck. Il en est. Les trente banquiers que je connais aussi. Ils attendent que quelqu’un commence, et ils ont plus à manger que vous.
}

# market: open
{ debt() > 0 or equity() < 0:
    Il ouvre le livre à une page barrée. — Votre compte est fermé, je n’y reviens pas.
- else:
    { called() > 0:
        — Il vous manque {euros(called())} euro{called() > 1:s}, sous deux jours. Dernière séance, madame : vous mettez, vous ôtez, ou vous rendez ?
    - else:
        — Vous {owed() > 0:devez {owed()} titre{owed() > 1:s}|ne devez pas un titre}, il vous reste {euros(equity())} euros. Dernière séance, madame.
    }
}

* {equity() > 0} [— Je mets tout. # id: n4-all # object: board # market: desk # lean: defy]
    ~ last_position = position_all
    ~ temperament = trades_alone
    {owed() > 0: À chaque nom, Cassandre disait « j’ai » à voix basse, et la salle le redisait. — Quinze pour cent de hausse, et je vous appelle, dit Gobseck. Cela ne m’amuse pas. Honorine avait le pouce fermé dans le poing ; elle ne s’en aperçoit qu’en bas des marches.|Arrivée au bas de la page, elle n’a rien inscrit. — C’est un tout prudent, dit Gobseck.}
* {owed() > 0} [— J’en ôte. Qu’il en reste de quoi avoir raison. # id: n4-less # object: board # market: desk # lean: keep]
    ~ last_position = position_less
    ~ temperament = trades_alone
    — C’est ce que j’aurais dû dire un 3 mars, remarque Cassandre. Il reste de quoi perdre l’atelier ; pas de quoi perdre le lit d’Ursule. C’est là qu’Honorine a trouvé la mesure. Gobseck la note.
* {owed() > 0} [— Je rends tout. # id: n4-out # object: board # market: desk # lean: yield]
    ~ last_position = position_out
    ~ temperament = trades_alone
    — Vous sortez peut-être la veille, dit Cassandre. Elle ne reproche rien ; elle tend la craie. {owed() > 0: Il en reste {owed()}, qu’Honorine ne barre pas.|Honorine barre.} Puis elle a faim, et le dit. Cassandre tire un pain de son sac.
* {owed() == 0} [— Rien. Je regarderai. # id: n4-none # lean: keep]
    ~ last_position = position_out
    ~ force += 1
    Honorine s’assied contre Cassandre, sur la pierre. — Vous avez bien un avis ? — Oui. Mais j’ai aussi Ursule.
* {owed() == 0} [Effacer les six noms, du plat de la main. # id: n4-wipe # object: board # lean: yield]
    ~ last_position = position_out
    Cela n’efface pas bien ; on lit encore Nucingen. — Ce n’était pas la cote, dit Cassandre, c’était la liste de ceux que j’attends. Elle les récrit.
* {equity() > 0} [— Faites, Cassandre. Tout est à vous. # id: n4-bold # market: delegate bold # lean: give]
    ~ last_position = position_all
    ~ temperament = trades_bold
    ~ bond_cassandre += 1
    Cassandre touche le bois de la marche, qui est en pierre. Puis elle dicte, maison par maison, d’une voix posée, assise pour la première fois depuis qu’on lui a repris ses chaises. Honorine n’a pas écouté les chiffres ; elle aurait dû.

-
{ owed() == 0:
    ~ last_position = position_out
}
{ owed() > 0 and last_position == position_out:
    ~ last_position = position_less
}
-> cassandre_answers ->
# market: close
# market: resume
# music: none
{ bond_cassandre > 3:
    — Le jour où cela tombera, dit Cassandre, téléphonez-moi. Dites seulement : c’est tombé. Même si je le sais. Même si je suis à côté de vous.
- else:
    Cassandre, elle, a signé avant qu’on arrive : tout ce qu’elle a, et ce que Gobseck lui prête encore. On le voit à l’encre, qui est sèche. — Chacune pour soi. C’est plus simple à compter.
}

* {bond_cassandre > 3} [— Je vous appellerai. La première. # id: n4-promise # object: telephone # lean: give]
    ~ bond_cassandre += 1
    ~ force += 1
    Cassandre lui écrit son numéro dans la paume, à la craie, et le trouve aussitôt ridicule : Honorine l’a par cœur. À minuit vingt, il n’en restera qu’une poudre ; elle tiendra toujours la main fermée.
* {bond_cassandre > 3} [— Et si cela ne tombe pas ? # id: n4-if-not # lean: defy]
    — Alors vous viendrez quand même me dire quelque chose, dit Cassandre. Elle réfléchit à quoi. — La météo. Je vous croirai.
* {bond_cassandre <= 3} [— Vous auriez pu m’attendre. # id: n4-could # lean: defy]
    — On m’a déjà attendue, dit Cassandre. Cela m’a mise en retard de huit mois. Elle reste debout, la louche sous le bras, et ne s’en va pas.
* {bond_cassandre <= 3} [Lui ôter le sac de l’épaule, et le porter. # id: n4-bag # lean: give]
    ~ bond_cassandre += 2
    Il est lourd, il y a trois ans de notes dedans et une louche. Cassandre proteste, puis laisse faire. — Il tire à gauche, prévient-elle.

- # light: lamp
# exit: cassandre
Sur le perron, Gobseck s’arrête à chaque marche. {refuge_price == refuge_niche: — Place du Mûrier, m’a-t-on dit, vous n’ouvrez qu’aux amis. Mme d’Arthez ouvrait à tout le monde. Neuf ans, elle m’a|— Neuf ans, Mme d’Arthez m’a} invité chaque dimanche. Je répondais que j’avais dîné. J’ai fait le compte : quatre cent soixante-huit soupes. Je ne sais pas à qui les rendre.

* [— Place du Mûrier, le mardi. On mettra un bol. # id: n4-soup # lean: give]
    ~ contagion += 1
    — Mardi, répète Gobseck. Il ouvre le livre sous le réverbère. Il y a deux colonnes, et il reste là, la plume en l’air. Je crois qu’il vient de voir qu’il en faudrait une troisième.
* [— On ne les rend pas. # id: n4-owed # lean: keep]
    — Non, dit Gobseck. C’est ce qui m’ennuie. Il descend les marches, le chapeau à la main, et ne le remet pas.

- -> scene_21
