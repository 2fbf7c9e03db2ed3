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
{ last_evening:
- evening_plan: Le matin, à Angoulême, on a enterré Danielle d’Arthez. L’homme en gants gris, le même que pour le père, levait déjà son outil, avec six minutes d’avance. L’autre fois, Honorine s’était tue. — Il manque quelque chose. Elle a mis dans le cercueil un bol sous une assiette retournée, ainsi qu’on fait pour qui rentre tard.
- evening_pen: On a enterré Danielle d’Arthez ce matin, à Angoulême. À moins six, l’homme en gants gris a posé le couvercle, ainsi qu’il avait fait pour le père. — Pas encore, a dit Honorine, plus fort qu’elle ne voulait. Elle a mis dedans l’assiette de prunes. — Elle n’avait pas soupé, a-t-elle expliqué. Il a attendu, l’outil derrière le dos.
- else: Ce matin, à Angoulême, on a enterré Danielle d’Arthez. L’homme en gants gris, le même que pour le père, allait visser avec six minutes d’avance. — Attendez, a dit Honorine, qui n’avait jamais interrompu quelqu’un qui travaille bien. Elle a mis dans le cercueil un bol de Michel, qui penche, et la salière. On a vissé à l’heure.
}

Onze heures du soir, premier mardi de septembre, à Paris, l’ancienne Bourse. On l’inaugura en novembre 1826 ; j’étais imprimeur depuis cinq mois, et j’avais confiance. Les femmes n’y sont entrées qu’en 1967 ; on n’y crie plus depuis 1987. Cassandre en a la clé : le gardien a suivi un conseil d’elle, et marié sa fille. Gobseck, le courtier, est venu.

* [Crier un cours, pour entendre la salle. # id: n4-cry # object: board # lean: defy]
    — Oraculum, {euros(price("ORA"))} ! Cela monte à la verrière et redescend plus gros. — J’ai ! répond Cassandre ; c’était le mot de qui vend. Pour acheter, on criait : je prends. Elles attendent toutes les deux. Personne ne prend. Gobseck lève un doigt, et le baisse.
* [Sonner la cloche. # id: n4-bell # object: bell # sound: bell # lean: give]
    ~ bond_cassandre += 1
    Elle ouvrait la séance à midi et demi, elle la fermait à deux heures et demie. Le son est court. Cassandre s’est redressée d’un coup, la main au crayon. Elle n’avait jamais entendu cette cloche. — Je peux ? dit-elle. Elle sonne à son tour, longtemps, les yeux fermés. Gobseck a tiré sa montre et la met à l’heure.
* [Prendre le café qu’on lui tend. # id: n4-coffee # object: coffee_pot # sound: coffee_poured # lean: yield]
    Cassandre en a versé trois tasses ; ils sont deux à en boire. Elle regarde la troisième avec perplexité. C’est la seconde fois, en deux ans, que l’on me sert sans le vouloir ; contre une colonne, j’en respire ce que je peux. Plus tard, pour ne rien perdre, Gobseck y goûtera. — Il n’y a plus de goût, dira-t-il.

- # pose: cassandre=seated
# music: market
Au tableau, à la craie, il y a les six noms. {verdict == verdict_money: — L’Arbitre a gardé l’Argent, dit Gobseck. Quatre-vingts milliards aux six maisons, si l’Assemblée vote fin octobre.|{verdict == verdict_border: — L’Arbitre a gardé la Frontière, dit Gobseck. Ni puce, ni donnée, ni capital ne sortira plus du pays. À compter de novembre, et sauf exceptions ; les exceptions font six cents pages.|{verdict == verdict_war: — L’Arbitre a gardé la Guerre, dit Gobseck. Il réquisitionne les machines. Il n’a pas dit contre qui, ni à quel prix. On attend les deux chiffres en novembre.|— L’Arbitre n’a rien gardé, dit Gobseck. Il réunit une seconde commission.}}} C’est une décision à demi, cela se vend et cela s’achète.

{ machine_published:
    Sur la dernière marche traîne un plan de la Machine, piétiné. Il en est venu de Lille et de Toulouse, recopiés à la main, avec des fautes. Oraculum a répondu que l’argent était rond, et que c’était sa forme.
- else:
    Quant à la Machine, Oraculum l’a publiée lui-même lundi, en couleurs, page trois : « Notre écosystème circulaire ». Il a pris deux pour cent. Cassandre en garde le plan dans son sac.
}

{ machine_published:
    — Vendredi, à neuf heures, ils tombaient, dit Cassandre. Le soir, on rachetait. J’ai donc eu raison une journée. L’autre fois, j’avais vendu le 3 mars, ils sont tombés le 9 novembre, et j’étais ruinée depuis l’été. C’est un progrès. De son sac de sport dépasse un manche de fer : la louche de Danielle. Personne n’ose en parler.
- else:
    — J’ai eu raison un 3 mars, dit Cassandre, ils sont tombés le 9 novembre. Une personne qui a raison huit mois trop tôt, savez-vous comment on l’appelle ici ? Une personne qui a tort. On remplit le même formulaire. De son sac de sport dépasse un manche de fer : la louche de Danielle. Elle ne l’a demandée à personne.
}

* [— Alors pourquoi recommencer ? # id: n4-why # lean: defy]
    { bond_cassandre > 3:
        ~ force += 1
        — Ma mère avait signé la maison de Saumur sur ma parole. Elle est morte en septembre. Le dernier jour elle m’a dit : alors, ils sont tombés ? J’ai dit oui. Cassandre a pris la louche pour la changer de côté. — Il s’en fallait de neuf semaines. Je voudrais que ce soit vrai une fois, en présence de quelqu’un.
    - else:
        — Il y a un écart entre le prix et la chose, dit Cassandre. Je le vends. Elle en aurait dit davantage à quelqu’un d’autre. — Vous ne m’avez jamais demandé comment s’appelait ma mère, dit-elle encore.
    }
* [— Danielle vous croyait. # id: n4-danielle # lean: give]
    ~ mourned = true
    ~ bond_cassandre += 1
    — Elle ne me l’a pas dit une fois. Je lui apportais une note, elle remplissait le bol. Trois ans que je demande à des gens s’ils me croient. Elle, elle demandait si j’avais froid. Cassandre se mouche, d’un air furieux. — J’avais toujours froid. C’était exaspérant.
* [— Cette fois on sait par où cela casse. # id: n4-circle # thought: 20 # lean: keep]
    ~ bond_cassandre += 1
    Elle va au tableau et tire un trait d’un nom à l’autre, six traits ; le dernier revient sur le premier. — Que l’un ne paie pas son voisin, et le tour s’arrête, dit-elle. On ne le saura pas d’avance. — Non, dit Gobseck. Mais on saura dans quel ordre on m’appellera. Il le recopie.

-
{ mourned:
    — Croire n’est rien, dit Gobseck. J’ai trente banquiers qui vous croient depuis deux ans, madame Grandet ; ils me le disent en descendant l’escalier. Chacun attend qu’un autre vende le premier, et ils ont de quoi dîner en attendant. Vous, non. Mangez-vous, au moins, depuis jeudi ?
- else:
    — Vous attendez que le monde soit de votre avis, dit Gobseck. Il en est. Les trente banquiers que je connais en sont depuis deux ans. Ils attendent que quelqu’un commence, et ils ont plus à manger que vous. C’est là toute la difficulté, mesdames. Elle n’est pas dans les notes.
}

# market: open
{ debt() > 0 or equity() < 0:
    Il ouvre le livre à une page barrée. — Votre compte est fermé, je n’y reviens pas. Vous êtes là en visite.
- else:
    { called() > 0:
        — Il vous manque {euros(called())} euro{called() > 1:s}, sous deux jours. Je le dis ici, puisque vous y êtes. Dernière séance, madame : vous mettez, vous ôtez, ou vous rendez ?
    - else:
        {owed() > 0: — Vous devez {owed()} titre{owed() > 1:s}, il vous reste {euros(equity())} euros. Dernière séance, madame : vous mettez, vous ôtez, ou vous rendez ?|— Vous ne devez pas un titre, il vous reste {euros(equity())} euros. Dernière séance, madame.}
    }
}

* {equity() > 0} [— Je mets tout. # id: n4-all # object: board # market: desk # lean: defy]
    ~ last_position = position_all
    ~ temperament = trades_alone
    Elle a écrit debout, le carnet contre une colonne. {owed() > 0: À chaque nom, Cassandre disait « j’ai » à voix basse, et la salle le redisait.|Arrivée au bas, elle n’a rien inscrit. — C’est un tout prudent, dit Gobseck.}
    {owed() > 0: — Quinze pour cent de hausse, et je vous appelle, dit Gobseck. Je voudrais que vous me croyiez : cela ne m’amuse pas. Elle avait le pouce gauche fermé dans le poing. Elle ne s’en aperçoit qu’en bas des marches.}
* {owed() > 0} [— J’en ôte. Qu’il en reste de quoi avoir raison. # id: n4-less # object: board # market: desk # lean: keep]
    ~ last_position = position_less
    ~ temperament = trades_alone
    — C’est ce que j’aurais dû dire un 3 mars, remarque Cassandre. J’avais même préparé la phrase. Elle efface un chiffre au tableau, du bout de la manche, et en met un plus petit.
    Il reste de quoi perdre l’atelier ; pas de quoi perdre le lit d’Ursule. C’est là qu’Honorine a trouvé la mesure. Gobseck la fait répéter, et la note.
* {owed() > 0} [— Je rends tout. # id: n4-out # object: board # market: desk # lean: yield]
    ~ last_position = position_out
    ~ temperament = trades_alone
    — Vous sortez peut-être la veille, dit Cassandre. Ou six mois avant. On ne le sait qu’après. Elle ne reproche rien ; elle tend la craie, pour qu’Honorine barre elle-même. {owed() > 0: Il en reste {owed()}, qu’elle ne barre pas.|Honorine barre.}
    Quand c’est fait, elle a faim, et le dit. Du sac, sous la louche, Cassandre tire un pain. Elles mangent sur la marche, de la craie aux doigts. Gobseck refuse, en regardant le pain.
* {owed() == 0} [— Rien. Je regarderai. # id: n4-none # lean: keep]
    ~ last_position = position_out
    ~ force += 1
    — Il en faut, dit Gobseck. Le jour venu, vous serez la seule à qui l’on puisse demander l’heure. Cassandre approuve.
    Honorine s’assied contre elle, sur la pierre. — Vous avez bien un avis ? demande Cassandre. — Oui. Mais j’ai aussi Ursule.
* {owed() == 0} [Effacer les six noms, du plat de la main. # id: n4-wipe # object: board # lean: yield]
    ~ last_position = position_out
    Cela fait un grand nuage et n’efface pas bien ; on lit encore Nucingen. Elle a du blanc sur du noir jusqu’au poignet. — Ce n’était pas la cote, dit Cassandre, c’était la liste de ceux que j’attends.
    Elle les récrit, sans la regarder. Honorine lui tient le tableau, qui bouge.
* {equity() > 0} [— Faites, Cassandre. Tout est à vous. # id: n4-bold # market: delegate bold # lean: give]
    ~ last_position = position_all
    ~ temperament = trades_bold
    ~ bond_cassandre += 1
    — On ne m’a jamais dit cela deux fois, dit Cassandre. Elle touche le bois de la marche, qui est en pierre. Puis elle dicte, maison par maison, d’une voix posée, avec un temps après chaque chiffre. La salle le répète.
    Le premier soir, elle avait bu son café debout, en femme à qui l’on a repris ses chaises. Ce soir elle dicte assise. Honorine n’a pas écouté les chiffres ; elle aurait dû.

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
    — Le jour où cela tombera, dit Cassandre, j’aurai peut-être déjà tout perdu, ou je dormirai. Téléphonez-moi. Dites seulement : c’est tombé. Même si je le sais. Même si je suis à côté de vous.
- else:
    Cassandre, elle, a signé avant qu’on arrive : tout ce qu’elle a, et ce que Gobseck lui prête encore. Elle n’en avait rien dit ; on le voit à l’encre, qui est sèche. — Chacune pour soi. C’est plus simple à compter.
}

* {bond_cassandre > 3} [— Je vous appellerai. La première. # id: n4-promise # object: telephone # lean: give]
    ~ bond_cassandre += 1
    ~ force += 1
    Cassandre lui écrit son numéro dans la paume, à la craie, et le trouve aussitôt ridicule : Honorine l’a par cœur. Elle referme pourtant la main. À minuit vingt, au pied de l’hôtel, il n’en restera qu’une poudre, et elle la tiendra toujours fermée.
* {bond_cassandre > 3} [— Et si cela ne tombe pas ? # id: n4-if-not # lean: defy]
    Cassandre réfléchit, avec le même sérieux que pour une note. — Alors vous viendrez quand même me dire quelque chose, dit-elle. Elle cherche quoi. — La météo. Je vous croirai.
* {bond_cassandre <= 3} [— Vous auriez pu m’attendre. # id: n4-could # lean: defy]
    — On m’a déjà attendue, dit Cassandre. Cela m’a mise en retard de huit mois. Elle cherche sa clé pour la rendre au gardien, et ne s’en va pas. {last_evening == evening_plan: La nuit du plan, elles avaient les coudes qui se touchaient.|Elle reste debout, la louche sous le bras.}
* {bond_cassandre <= 3} [Lui ôter le sac de l’épaule, et le porter. # id: n4-bag # lean: give]
    ~ bond_cassandre += 2
    Il est lourd, il y a trois ans de notes dedans et une louche. Cassandre proteste, puis laisse faire, de biais, le bras resté en l’air. — Il penche à gauche, prévient-elle.

- # light: lamp
# exit: cassandre
{ refuge_price == refuge_niche:
    Sur le perron, Gobseck retient Honorine par la manche, puis lâche la manche. — Place du Mûrier, m’a-t-on dit, vous n’ouvrez qu’aux amis. Mme d’Arthez ouvrait à tout le monde. Neuf ans, elle m’a prié tous les dimanches ; j’habite à un quart d’heure, je répondais que j’avais dîné. Cela fait quatre cent soixante-huit soupes. À qui les rend-on ?
- else:
    Sur le perron, Gobseck s’arrête à chaque marche. — De chez moi, dit-il à Honorine, la rue Visconti est à un quart d’heure. Mme d’Arthez m’a invité chaque dimanche, neuf ans. Je répondais que j’avais dîné. J’ai fait le compte : quatre cent soixante-huit soupes. Il a le livre sous le bras. — Je ne sais pas à qui les rendre.
}

* [— Place du Mûrier, le mardi. On mettra un bol. # id: n4-soup # lean: give]
    ~ contagion += 1
    — Mardi, répète Gobseck. Il ouvre le livre sur son genou, sous le réverbère, et cherche la colonne. Il y en a deux. Il reste là, la plume en l’air, à minuit, le chapeau à la main. Je crois qu’il vient de voir qu’il en faudrait une troisième.
* [— On ne les rend pas. # id: n4-owed # lean: keep]
    — Non, dit Gobseck. C’est ce qui m’ennuie. Il remet le livre sous son bras et descend les marches, avec précaution, en se tenant à rien. En bas il s’arrête. Il a gardé son chapeau à la main depuis le perron ; il s’en aperçoit, et ne le remet pas.

- -> scene_21
