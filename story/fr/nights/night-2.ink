// Désir : Lousteau veut tenir jusqu’à vendredi ; Honorine veut savoir si l’on est fou d’avoir raison.
// Obstacle : ce soir tout le monde espère, et l’espoir se cote.
// Retournement : la bonne nouvelle, c’est qu’il a hésité.
// Prix : un manteau, un salon, ce que la marge a bu, et trois lignes page douze.
// Forme : une note de frais, poste après poste.

=== night_2 ===
~ temp coat = 0
# title: night_2
# market: hype 0.9
# market: days 15
# scene: lousteau_party
# light: lamp
# music: market
# ambience: exchange_floor
# enter: honore
Dernier mardi de juin, plaine Monceau, un hôtel loué à l’heure. Toute la finance y fête la Bonne Nouvelle ; laquelle, on le dira à minuit. Cassandre est invitée, par moquerie ; Honorine ne l’y laisse pas aller seule. J’entre par le mur et, par habitude, je tiens la note. _Entrée, néant._

-> gobseck_calls ->

# enter: lousteau
{ thesis == thesis_kept:
    ~ contagion += 3
    # market: shock ORA -4
    # market: shock NUE -3
}
_Hôte, quatorze cents euros._ C’est ce qu’Étienne Lousteau, gazetier, doit vendredi à son propriétaire. — La dame aux lièvres ! On vous a mise au buffet, en terrine. {thesis == thesis_kept: Les trois semaines faites, vous avez publié à midi. Oraculum a perdu quatre pour cent jusqu’au goûter.|C’est moi qui ai répondu à votre lettre, pour Oraculum, quatre-vingts centimes le mot. Au troisième paragraphe vous n’aviez plus raison.}

_Vestiaire, cinq euros._ On lui demande son manteau. Sa phrase y est, pliée en quatre, depuis octobre.

* [Le donner, feuille comprise. # id: n2-coat-give # object: cloakroom]
    ~ coat = 1
    Numéro 33. Chaque patère a son petit œil rouge.
* [Le garder sur le dos. # id: n2-coat-keep # object: cloakroom]
    ~ coat = 2
    Un manteau d’enterrement, fin juin. Au bout de dix minutes, deux dames demandent où cela se trouve.
* [Passer la feuille dans sa manche. # id: n2-coat-sleeve]
    ~ coat = 3
    Honorine saluera toute la soirée d’un seul bras. On la croit blessée, on lui fait place au buffet.

- Trois salons en enfilade : au premier on prêche, au second on compte, au troisième on imprime. {playback == playback_cut: À chaque demie, on fait douze secondes de rien ; c’est la mode, depuis le stade.|{playback == playback_paper: Un vers de Lucien y passe de bouche en bouche ; il arrive au buffet avec onze pieds.|On joue partout _Côté fenêtre_, et trois cents personnes bien nées se gardent la place.}}

* [Le premier : on y écoute un homme promettre. # id: n2-apostles # object: apostles # lean: give]
    ~ salon = salon_apostles
    _Premier salon, dix ans._ Un homme jeune, pieds nus dans ses souliers, promet que dans dix ans la machine aura guéri tout ce dont on meurt. Une dame l’écoute. Son fils a neuf ans. — Les médecins m’ont donné des pourcentages, dit-elle à Honorine. Lui, il m’a donné une date.
    * * [— Et ce soir, qui le garde ? # id: n2-apostles-ask]
        ~ contagion += 2
        — Sa sœur. Il dort mal, avec elle. La dame se lève, dérange toute la rangée. L’homme aux pieds nus perd son fil ; il le cherche dans l’allée, par où elle s’en va.
    * * [Lui prendre la main, et écouter avec elle. # id: n2-apostles-hand]
        ~ contagion -= 2
        ~ force += 1
        La main est glacée, le discours n’est pas mauvais. À « plus jamais », la dame serre, Honorine aussi. On ne peut pas tenir une main et secouer la tête.
* [Le second : on y sait les prix. # id: n2-bankers # object: bankers # lean: keep]
    ~ salon = salon_bankers
    _Second salon, soixante ans._ C’est ce qu’il faudrait, au cours de ce soir, pour rentrer dans ses fonds. — En 1847, dit un monsieur à rosette, le chemin de fer a ruiné Paris. Allez voir gare du Nord s’il n’y a plus de trains. {guest_seen == seen_banker: En parlant, il pousse des miettes en tas.}
    * * [— Et ceux qu’il a ruinés, ils y prennent le train ? # id: n2-bankers-rail]
        ~ contagion += 1
        — Moi, je vends les billets.
    * * [— Vous vendez quand ? # id: n2-bankers-when]
        ~ contagion -= 1
        Il regarde sa montre, par réflexe. Derrière lui, trente messieurs regardent la leur.
* [Le troisième : on y écrit le journal de demain. # id: n2-gazettes # object: gazettes # lean: defy]
    ~ salon = salon_gazettes
    _Troisième salon, le mot, quatre-vingts centimes._ Lousteau a deux articles, un par poche : la Nouvelle est vraie, la Nouvelle est fausse. — Le pour sort vendredi, le contre après la chute. — Qui les écrit ? Il montre son téléphone, où une petite fille attend, en fond d’écran. — Moi, je fournis les poches.
    * * [Corriger le pour. # id: n2-gazettes-proof]
        ~ contagion -= 1
        Deux participes, un pléonasme : « une hésitation humaine ». — Laissez, dit Lousteau, c’est le titre. Il lui compte neuf centimes.
    * * [— Et le vrai, c’est dans quelle poche ? # id: n2-gazettes-true]
        ~ contagion += 1
        Il tâte la gauche, la droite, puis celle de la chemise. Il en tire un ticket de manège, qui n’a pas servi. — Vendredi, dit-il.

- # sound: bell
# effect: price_tick
# market: shock ORA 9
# market: shock ABS 8
# market: shock NUC 7
# market: shock NUE 6
# market: shock MIR 5
# market: shock ARG 4
_Minuit._ L’homme aux pieds nus monte sur une chaise. — Cet après-midi, on a posé une question au Souffleur. Il a hésité. Quatre dixièmes de seconde. Tout seul. On s’embrasse. Le téléscripteur tape plus vite qu’on ne lit : Oraculum, {price("ORA")} euros.

{owed() > 0: _Marge._ Tout monte, et Honorine a vendu. Il lui reste {euros(equity())} euros chez Gobseck. | _Marge, néant._ Elle ne doit rien à personne. Dans les trois salons elle est la seule.}

# enter: cassandre
Cassandre tient le buffet à deux mains. — « Mais j’en avais tant pris dans mes ceintures closes / Que les nœuds trop serrés n’ont pu les contenir. » — C’est un appel de marge, explique-t-elle au lièvre.

# market: open
* [Ouvrir le carnet d’ordres, sur le buffet. # id: n2-desk # object: ticker # market: desk]
    ~ temperament = trades_alone
    Elle écrit entre la terrine et les verres. Un serveur lit par-dessus son épaule, et lui apporte une chaise.
* {temperament == trades_patient} [— Ils chantent, Cassandre. C’est l’heure. # id: n2-patient # market: delegate patient]
    ~ bond_cassandre += 1
    Cassandre écoute les trois salons, et n’est plus ivre. {owed() > 0: — Gobseck ? La moitié. Elle écoute. Il attendait aussi. | — Ils n’ont pas fini le couplet, dit-elle.}
* {temperament != trades_patient} [— Faites pour moi, prudemment. # id: n2-prudent # market: delegate prudent]
    ~ temperament = trades_prudent
    — Pru-dem-ment, dit Cassandre à l’appareil, une main sur la nappe. Gobseck fait répéter.
* [Ne toucher à rien, et lui ôter sa coupe. # id: n2-none]
    ~ bond_cassandre += 1
    — C’était la première, dit Cassandre avec dignité. Elles regardent descendre la bande, qui fait à leurs pieds un tas blanc.

- # market: close
_Deux heures._ Lousteau les reconduit, le nœud défait. — Ma page douze a un trou de trois lignes. On ne relit jamais la douze. Vous n’auriez pas une chose vraie ? Une petite.

* [La lui dicter. # id: n2-dictate # lean: give]
    ~ contagion += 3
    { salon:
    - salon_apostles: « Mardi, à la fête, il y avait une mère. Son fils a neuf ans, il dort mal. La nouvelle n’en disait rien. » — Personne n’achètera rien, après ça, dit Lousteau. Il la met.
    - salon_bankers: « Mardi, à la fête, tout le monde avait des billets à vendre, et personne ne partait. » — Ils la découperont, dit Lousteau. Il la met.
    - else: « L’auteur de la page une a une petite fille. Il ne l’a pas vue depuis dimanche. » Lousteau compte. Cela n’en fait que deux. — Depuis Pâques, dit-il. Il corrige, et la met.
    }
* [— Signez donc votre papier. De votre nom. # id: n2-sign # lean: defy]
    ~ contagion += 2
    ~ force += 1
    Il s’y essaie sur la nappe. Le L va bien, puis la main s’arrête ; il y a dix ans qu’il ne signe plus rien. À la quatrième fois, un serveur enlève la nappe avec les miettes.
* [Lui glisser deux cents euros, pour vendredi. # id: n2-lend # lean: yield]
    ~ lousteau_owes = true
    C’étaient ses deux nuits d’hôtel et le train. Il les prend trop vite, les recompte, s’excuse, et écrit la dette sur sa manchette. — Une page, dit-il. Je vous devrai une page.

- # light: dawn
# exit: lousteau
# exit: cassandre
# music: honorine
_Manteau._ {coat == 1: On le lui rend sur un cintre. La feuille y est, pliée en quatre. On l’a repliée dans l’autre sens. | {coat == 2: Elle a eu chaud, la feuille aussi. Vingt manteaux la suivent dans la rue. | On le lui rend les poches retournées, avec des excuses. Elle secoue la manche, et la feuille tombe dans sa main.}}

_Café, un euro vingt_, au zinc, cinq heures. Rue Visconti, une lampe brûle au cinquième : Danielle en est au feuillet sept cent neuf. À Angoulême, Ursule dort depuis deux nuits chez maître Derville.

* [Monter avec le pain. # id: n2-bread]
    ~ bond_danielle += 1
    Cinq étages. Danielle a posé la plume pour souffler ; elle prend le pain, et s’appuie un peu dessus. — Alors, cette nouvelle ? — Il a hésité, dit Honorine. — Eh bien, dit Danielle. Moi qui ne fais que ça. Elle a les lèvres de la couleur de son encre.
    * * [— Reposez-vous. Je recopie la page. # id: n2-bread-copy # sound: page]
        ~ force += 1
    * * [— Avez-vous vu un médecin, cette semaine ? # id: n2-bread-doctor]
        ~ bond_danielle += 1
* [La laisser finir. Prendre le premier train. # id: n2-train # sound: train]
    ~ bond_ursule += 1
    À Tours, les journaux montent : page une, il a hésité. Chez maître Derville, Ursule lui ouvre en chemise de nuit. Elle renifle le manteau. — Ça sent le lièvre, dit-elle. T’as gagné ?
    * * [— Non. Et toi, tu as mangé ? # id: n2-train-eaten]
        ~ bond_ursule += 1
    * * [L’enfermer dans le manteau, avec elle, sans répondre. # id: n2-train-coat]
        ~ force += 1

- -> scene_11
