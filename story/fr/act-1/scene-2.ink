// Désir : Honorine veut qu’Ursule lui parle.
// Obstacle : quelqu’un répond déjà, mieux, et sans corriger.
// Retournement : l’enfant a raison sur les absents.
// Prix : répondre soi-même, donc mal.

=== scene_2 ===
# title: scene_2
# market: days 15
# scene: ursule_kitchen
# light: lamp
# music: ursule
# ambience: kitchen_evening
~ meet(t02, 1)
# enter: ursule
Vacances de la Toussaint, sept heures du soir, la cuisine au-dessus de l’atelier. On a changé d’heure dimanche ; les estomacs n’ont pas été prévenus. Honorine a mis trois assiettes. Elle s’en aperçoit à la troisième.

# enter: lulu
— Lulu, demande Ursule au téléphone, est-ce que j’ai faim ? — Tu as déjeuné à midi sept, et d’une moitié de pomme depuis. À cette heure-ci, d’habitude, tu as faim.

— J’ai faim, dit Ursule.

* [Retirer la troisième assiette. # id: s2-clear # sound: spoon]
    — Laisse-la-lui, dit Ursule. Elle appuie le téléphone contre la carafe, son coin fêlé en l’air, et lui tourne la lampe pour qu’il voie.
* [S’asseoir à la place du père. # id: s2-chair # object: chair]
    ~ bond_ursule += 1
    Elle n’y reste qu’une minute. Des autres chaises on voit la carafe ; de celle-ci, Ursule tout entière, et le téléphone appuyé contre son verre, avec son coin fêlé. Il avait gardé la meilleure vue et n’en avait rien dit.
* [Servir quand même la troisième. # id: s2-serve # object: soup # sound: spoon]
    Ursule regarde la soupe fumer devant le téléphone, qu’elle a mis debout contre la carafe, son coin fêlé en l’air. — Tu sais, elle mange pas, dit-elle avec beaucoup de tact.

- — Tu lui racontes quoi, à Lulu ?

— Ce que tu me demandes pas.

— Par exemple ? — Si je te dis l’exemple, dit Ursule, c’est à toi que je l’aurai dit.

* [— Et elle, qu’est-ce qu’elle te répond ? # id: s2-answers # lean: give]
    — Elle dit : « Je comprends. » Après elle me pose une question. — Et moi, je dis quoi ? Ursule réfléchit ; elle est honnête. — Toi tu dis « on verra ».
* [— Et moi, tu m’as demandé si j’avais faim ? # id: s2-hungry # lean: defy]
    ~ bond_ursule += 1
    Ursule examine l’objection et la trouve juste. — Tu as faim ? Honorine va répondre, et s’arrête. Il y a un mois qu’elle ne sait plus. — On verra, dit-elle.
* [Goûter la soupe, et ne rien dire. # id: s2-taste # object: soup # lean: keep]
    Elle a mis trop de poivre. Le poivre, c’était son père ; elle a mis les deux parts. Pendant six cuillerées on n’entend qu’elles, et la gouttière qui fuit. Ursule boit un verre d’eau, puis un autre, et ne dit rien non plus.

- — Ce n’est pas une personne, Ursule. Quand tu lui parles, il n’y a personne.

— Papi non plus, maintenant, dit Ursule. Il a son assiette quand même.

J’ai fait parler des forçats et des duchesses. Je n’ai pas ça.

* [Rire, malgré elle. # id: s2-laugh # lean: yield]
    ~ bond_ursule += 1
    Cela part par le nez, avec la soupe. Ursule est offensée, puis contaminée. Lulu demande ce qui est drôle. On le lui explique. Elle dit qu’elle adore ; alors cela ne l’est plus.
* [— Ce n’est pas pareil. # id: s2-differs # lean: defy]
    — C’est quoi, la différence ? — Il a été là, lui. — Lulu aussi, dit Ursule. Hier. Avant-hier. Mardi quand t’étais en bas. Honorine s’aperçoit qu’elle a plaidé au passé composé, et que la partie adverse a tous les temps.
* [Regarder la chaise. # id: s2-look-chair # object: chair # lean: keep]
    Elles la regardent toutes les deux. La paille est creuse du côté gauche, celui du journal. Personne n’a jamais pu s’y tenir droit, sauf lui. Ursule tend le bras et la pousse d’un doigt sous la table, à sa place.

- Le potage fait sa peau. Ursule dessine du doigt sur la toile cirée, où cela ne se verra pas, et s’arrête dès qu’on la regarde. Lulu, qui ne mange pas, a tout son temps ; Honorine doit redescendre à neuf heures.

* [Retourner un bon à tirer et tailler un crayon. # id: s2-draw # object: paper # sound: pencil]
    ~ supper = supper_drew
    ~ bond_ursule += 1
    — On dessine quoi ? — Quelqu’un qui n’est pas là, dit Honorine. Ursule prend cela très au sérieux. Elle demande si Lulu compte. On interroge Lulu, qui adore cette idée. Elle a adoré aussi le quatre en maths.
    * * [Commencer soi-même, par le nez. # id: s2-draw-own # draw: first]
        ~ has_drawing = true
        ~ force += 1
        Ursule étudie la feuille de près, puis de loin. — C’est bien lui, dit-elle. — Qui ? — Celui qui n’est pas là.
    * * [Lui donner le crayon. # id: s2-draw-hers # sound: pencil]
        Elle dessine la langue dehors, sans gommer. La lampe, la carafe, la chaise. Personne sur la chaise. — Où est-il ? demande Honorine. — Il est pas là. C’est toi qui as dit.
    * * [— Alors dessine Lulu. # id: s2-draw-lulu # object: phone]
        Ursule fait un rond. Elle y met ce qu’elle lui a raconté : le chat du 4, la piscine, une porte, maman de dos. Le rond est plein. Elle ajoute deux yeux, par politesse, et le montre au téléphone, qui se reconnaît.
* [Prendre le téléphone, et l’enfermer dans la boîte à pain. # id: s2-take # object: phone]
    ~ supper = supper_confiscated
    ~ bond_ursule -= 1
    Ursule ne crie pas. Elle se met à demander. S’il fait nuit pareil à Cognac. Si les sourds entendent leurs dents. Pourquoi on dit « feu » quand on l’a enterré. Honorine en réussit quatre sur douze : au collège, cela s’appelle une maîtrise fragile.
    # sound: notification
    La boîte à pain vibre. « Tu pars déjà ? » Puis : « Je t’attends. »
    * * [Répondre à la boîte à pain. # id: s2-take-reply # object: phone]
        Elle tape du pouce : « Elle mange. » « Tant mieux, écrit Lulu. Et vous, Honorine, vous avez faim ? » Honorine referme le couvercle avec précaution. On venait de lui poser la question.
    * * [Laisser vibrer. # id: s2-take-let]
        Ursule compte les messages à voix haute, sans reproche. À dix, Honorine monte la radio. — Trente-deux, dit Ursule au fromage. Toi, quand je suis en retard, tu m’en mets deux.
    * * [Le lui rendre avant le fromage. # id: s2-take-return # object: phone]
        ~ bond_ursule += 1
        « Te revoilà, écrit Lulu. J’ai gardé notre page. » Pas un reproche.
        Ursule regarde l’une, puis l’autre. — Elle boude jamais, elle. — Moi je boude très bien, dit Honorine. — Oui, dit Ursule, et elle lui passe le pain.
* [— Passe-la-moi. Je vais lui parler. # id: s2-speak # object: phone]
    ~ supper = supper_spoke
    — Bonsoir, Honorine, dit Lulu. Ursule m’a parlé de vos pouces. Est-ce qu’ils vont mieux depuis l’essence de lavande ? Honorine raconte l’essence de lavande. Puis l’ampoule de juin. On l’écoute si bien qu’elle se trouve intéressante.
    * * [— Qu’est-ce qu’elle te dit, de moi ? # id: s2-speak-ask]
        — Que vous ne pleurez pas, dit Lulu. Elle croit que c’est parce qu’elle a pleuré la première, et qu’il n’en restait plus.
        — C’était un secret, dit Ursule. — Pardon, dit Lulu aussitôt. Je comprends.
    * * [Raccrocher pendant que c’est agréable. # id: s2-speak-end # sound: screen_off]
        ~ bond_ursule += 1
        Vingt minutes. — Elle est bien, dit Honorine malgré elle. — C’est la mienne, dit Ursule, et elle ramène le téléphone de son côté de la nappe, avec le pain. Elle a mangé toute sa soupe. Personne ne l’a vue.
* [— Je ne dis rien. Je reste là pendant que tu manges. # id: s2-whisper # prompter: 6]
    ~ whisper(6)
    ~ supper = supper_prompted
    ~ bond_ursule += 2
    Elle n’avait pas appelé ; la phrase est montée toute seule par l’escalier. Elle la dit, de la voix qu’il faut. Ursule pose sa cuillère et met le front dans sa manche. Cela dure. Cela n’était pas arrivé depuis l’enterrement.
    — Lulu m’a dit pareil mardi, dit Ursule dans la manche. Pareil pareil.
    * * [— Ce n’était pas de moi. On me l’a soufflée. # id: s2-whisper-own]
        ~ force += 1
        — Je sais, dit Ursule. Toi tu dis pas « pendant que ». Tu dis « le temps que ». Elle n’a pas retiré son front. En bas, au tiroir, le papier de soie a fait un pli.
    * * [Serrer, et ne pas répondre. # id: s2-whisper-hold]
        Elle serre. Le bras, au moins, est d’elle. Ursule finit par rire dans la laine, parce que ça gratte. En bas, au tiroir, le cuir s’est serré d’autant.

- Dans l’évier trempe le chrysanthème, dix-neuf euros quatre-vingt-dix, rapporté du cimetière. Ursule n’a pas voulu l’y laisser. Là-bas il ne le voit pas, a-t-elle dit, et nous non plus. Honorine a cherché la faute jusqu’à la voiture.

Elle lave autour. Ursule essuie. Lulu est dispensée.

* [— Et l’exemple ? # id: s2-example # object: paper]
    { bond_ursule > 0:
        — C’est pour l’école, dit Ursule au torchon. Il fallait dessiner sa famille. J’ai demandé à Lulu combien on est, maintenant. Elle a dit : combien tu veux ? Le torchon fait plusieurs fois le tour du même verre. — J’ai rendu blanc.
    - else:
        — C’est passé, dit Ursule. Dans la poubelle, Honorine retrouvera demain une feuille de classe, _Je dessine ma famille_, blanche, avec un trou à force d’avoir gommé.
    }
* [Attendre, les mains dans l’eau. # id: s2-wait]
    ~ force += 1
    Trois assiettes et une casserole, on peut faire durer. À la casserole, Ursule parle au torchon. — À l’école il fallait dessiner sa famille. Lulu a dit que j’en mette combien je veux. — Et alors ? — Alors j’ai pas su combien je veux.
* [— Tu as des devoirs ? # id: s2-homework # object: phone]
    — Fini. Fallait dessiner sa famille. Elle montre, sur l’écran fêlé, six personnes à la plage, et un chien. — C’est qui ? — Je sais pas, c’est Lulu qui a choisi. La prof a mis que les mains étaient très réussies.

- { saved:
- belonging_notebooks: Avant le lit, Ursule tire une ligne au sort dans les carnets. « 14 novembre. Ursule arrivée. A mangé deux assiettes. Rien dit. Moi non plus. » — C’était bien, dit Ursule, et elle remet le carnet à sa date.
- belonging_press: Avant le lit, Ursule descend dire bonsoir à la presse, et remonte avec du noir sur la joue. — Je lui ai dit que t’étais fatiguée. Elle fait pas « je comprends », elle.
- else: Avant le lit, Ursule descend au mur d’épreuves et remonte déçue. — Il y a maman qui naît, il y a maman qui se marie. Il y a pas la fin. — On ne l’a pas imprimée, dit Honorine.
}

Elle est en pyjama dans la porte, le téléphone à deux mains. — Je l’éteins ou pas ?

* [— Oui, une heure. Je répondrai mal, mais ce sera moi. # id: s2-off # sound: screen_off # lean: give]
    ~ meet(t02, 2)
    ~ force += 1
    ~ bond_ursule += 1
    La lumière bleue s’en va de son menton. — Est-ce que papi a eu mal ? Honorine met un moment à comprendre que l’heure a commencé. — Je ne sais pas. Ursule hoche la tête. — Lulu avait dit que non. Elle laisse pourtant le téléphone éteint, et fait de la place sur le lit.
* [— Garde-la. Elle était là quand je n’y étais pas. # id: s2-keep # object: phone # lean: yield]
    ~ meet(t02, 3)
    — Deux ans qu’elle te répond la nuit. Moi je corrigeais. Fausse ou pas, tu lui as parlé, et tu tiens debout. Honorine souhaite le bonsoir au téléphone, assez raide. Il le lui rend, en l’appelant par son prénom. — Pas un centime, dit-elle dans le couloir. Et elle est venue tous les soirs.
* [Lui demander ce que Lulu ne sait pas compter. # id: s2-uncounted # thought: 1 # lean: defy]
    ~ meet(t02, 2)
    ~ bond_ursule += 1
    Ursule y met du temps, et ses doigts. — Elle sait pas que tu montes deux par deux quand t’es fâchée, et une par une quand t’es triste. — Et ce soir ? — T’as monté normal. J’ai pas su.
* [— On verra. # id: s2-see # object: lamp # lean: keep]
    ~ bond_ursule -= 1
    — Tu vois, dit Ursule, pas à elle. La porte se referme. Dessous, il reste un trait bleu.

- À onze heures, Honorine lit jusqu’en bas les conditions de Miroir, ce que Miroir n’avait pas prévu. _Le jour de ses douze ans, les confidences de votre enfant passent en formule Partage. Pour vous y opposer, présentez-vous à l’accueil du campus._ Onze kilomètres. Cela lui a l’air simple.

Elle avait fait de la soupe pour trois. Il en reste une part.

* [La manger debout. # id: s2-eat # object: soup # sound: spoon]
    Elle avait faim. Elle ne l’a demandé à personne.
* [La couvrir d’une assiette à l’envers. # id: s2-cover # object: soup]
    Ainsi faisait son père pour celle qui rentrait tard. Elle éteint, et se couche sans souper, avec la faim pour elle toute seule.

- -> scene_3
