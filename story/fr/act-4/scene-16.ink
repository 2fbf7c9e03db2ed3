// Désir : Honorine veut parler ; elle n’est que la cliente d’un témoin, au banc du public.
// Obstacle : le public se tient en silence, et son avocat n’a que deux tours de parole.
// Retournement : les deux adversaires ont chacun raison une fois, et le juge est une table.
// Prix : trois pièces qu’on ne montrera pas, et son nom dit tout haut par un autre.
// Forme : un compte rendu de séance, avec ses heures, ses rires et ses lignes rayées.

=== scene_16 ===
~ temp first_shown = exhibit_wrong
~ meet(t16, 1)
# title: scene_16
# market: hype 0.5
# market: days 20
# scene: commission_room
# light: day
# music: none
# ambience: assembly
# enter: derville
Paris, palais Bourbon, le 21 avril. L’Assemblée enquête : que faire des grandes machines, les payer, les enfermer, les armer ? Celui qui tranchera, c’est l’État. On l’appelle l’Arbitre, et il n’est pas venu. Il a envoyé une table et, dessus, trois pièces : l’Argent, la Frontière, la Guerre. Le public se tient assis, découvert et en silence. Honorine ôte son bonnet.

-> gobseck_calls ->

* [S’asseoir près d’une femme qui a retourné son badge. # id: s16-beside # object: gallery # lean: give]
    À travers le carton on lit ABSOLU. — Marguerite Claës, souffle la femme. Mon père dépose. Elle regarde les pouces noirs d’Honorine, et se pousse pour lui faire place.
* [S’asseoir au bout, contre la porte. # id: s16-door # object: clock # lean: keep]
    Une dame y tient un pot de miel dans un torchon. C’est la caissière de Soyaux, celle qu’une machine a sauvée, à l’hôpital, l’hiver dernier. M. Vautrin lui a payé le train.
* [Rester debout, pour mieux voir la table. # id: s16-upright # object: coins # lean: defy]
    — Assise, madame, dit un huissier en gants blancs. — D’ici on ne voit pas les pièces. — On ne les voit de nulle part.

- # enter: vautrin
# enter: claes
Honorine voudrait parler ; mais le témoin, c’est maître Derville, son avocat. Il a deux tours de trois minutes. Elle lui a donné cinq preuves, il n’en montrera que deux. J’écris le compte rendu, il restait une chaise.

_9 h 40. Serment._ On jure, la main droite levée. À travers celle d’Anselme Vautrin, l’Architecte d’Oraculum, on voit l’extincteur. Balthazar Claës, qui a fondé l’Absolu contre lui, lève les deux ; elles sont brûlées.

_M. Vautrin._ — De toutes ces machines, il n’en restera qu’une. Payez celle que vous pourrez arrêter. Il pose une clé sur la table. — Elle m’éteint. _M. Claës._ — Il vous vend un frein. De l’autre côté de la frontière, ils n’en ont pas. Prenez la plus rapide, la mienne, et armez-la. (_Applaudissements._)

* [Regarder les pièces. # id: s16-coins # object: coins]
    L’Argent est en or, la Frontière en argent, la Guerre en fer. L’huissier entre, un papier à la main. De l’index, il pousse la Guerre d’un centimètre, s’incline devant la chaise vide et ressort. Personne ne sait ce que cela veut dire. Tout le monde le note.
* [Voir qui Claës regarde, là-haut. # id: s16-daughter # object: gallery]
    Sa fille Marguerite, au troisième rang. Elle a fait le cœur de sa machine. « Jamais pour la guerre », lui avait-il promis, à table, en découpant. Elle relace son soulier, qui est lacé.
* [Faire passer un billet : « Sa clé n’ouvre rien. » # id: s16-whisper # prompter: 8]
    ~ whisper(8)
    ~ contagion += 1
    # market: shock ORA -2
    On le lui a soufflé du pied du micro. Derville lit et se lève. — Cette clé, monsieur, qu’éteint-elle ? — Rien, répond M. Vautrin, qui ne ment jamais. Elle est en laiton. Il regarde le micro. — Il vous l’a dit ? Il est vraiment bon.
    Dans un tiroir d’Angoulême, le cuir s’est écarté du bois.

- _10 h 05. Maître Derville._ Il se retourne vers la tribune, son dossier ouvert. Honorine n’a pas droit à la parole ; personne n’a interdit le doigt. Cinq onglets dépassent. Lequel ?

* [Le tort : un demi-comprimé en forme de cœur. # id: s16-first-wrong # object: exhibits]
    -> wrong ->
* [Le travail : une feuille de paie d’Antananarivo. # id: s16-first-work # object: exhibits]
    ~ first_shown = exhibit_work
    -> work ->
* [Confiance zéro : trois interdictions, sur une page. # id: s16-first-trust # object: exhibits]
    ~ first_shown = exhibit_trust
    -> trust ->
* [Décloisonner : le dessin d’Ursule, avec des traits. # id: s16-first-open # object: exhibits]
    ~ first_shown = exhibit_open
    -> unwalled ->
* [Une machine publique : le plan de Michel, quatre millions. # id: s16-first-public # object: exhibits]
    ~ first_shown = exhibit_public
    -> commons ->

- # sound: gavel
_10 h 20._ L’huissier pousse {first_shown == exhibit_trust:la Frontière|{first_shown == exhibit_public:la Guerre|l’Argent}} d’un doigt. _Second tour._ Derville a encore trois minutes, Honorine un doigt et quatre onglets.

* {exhibits_shown !? exhibit_wrong} [Le tort : le demi-comprimé. # id: s16-second-wrong # object: exhibits]
    -> wrong ->
* {exhibits_shown !? exhibit_work} [Le travail : la feuille de paie. # id: s16-second-work # object: exhibits]
    -> work ->
* {exhibits_shown !? exhibit_trust} [Confiance zéro : les trois interdictions. # id: s16-second-trust # object: exhibits]
    -> trust ->
* {exhibits_shown !? exhibit_open} [Décloisonner : le dessin. # id: s16-second-open # object: exhibits]
    -> unwalled ->
* {exhibits_shown !? exhibit_public} [Une machine publique : le plan. # id: s16-second-public # object: exhibits]
    -> commons ->

-
{ (exhibits_shown ? exhibit_public) and not ((exhibits_shown ? exhibit_trust) and first_shown == exhibit_public):
    ~ verdict = verdict_war
- else:
    { exhibits_shown ? exhibit_trust:
        ~ verdict = verdict_border
    - else:
        ~ verdict = verdict_money
    }
}
-> both ->

* [Remettre les trois autres dans le sac. # id: s16-unshown-keep # lean: keep]
    La dernière ne veut pas se replier. Honorine la roule, et la tiendra ainsi jusqu’au bout, comme on tient une rampe.
* [Les laisser sur une chaise vide, pour qui voudra. # id: s16-unshown-give # lean: give]
    ~ force += 1
    C’est la mienne. Ce soir, un balayeur les mettra dans sa poche, et les lira tout haut à sa femme.
* {lousteau_owes} [Les faire passer à Lousteau, qui lui doit une page. # id: s16-unshown-lousteau # lean: defy]
    ~ contagion += 1
    Il lit, lève trois doigts : trois lignes, page douze. Puis il fait passer un billet : « Acompte. »

- # exit: derville
# enter: gobseck
_11 h 10. M. Gobseck, courtier, entendu sous serment._ — Qui parie contre ces maisons ? — Trente caisses de retraite, deux évêchés, la belle-mère de M. le rapporteur. (_Ligne rayée à la demande de M. le rapporteur. Je l’ai laissée._) {owed() > 0: — Et Mlle Séchard, imprimeuse, {owed()} titres. Si vous les sauvez, messieurs, elle perd sa maison. | — On m’a prié d’ajouter Mlle Séchard. Elle ne doit pas un titre. (_Rires._)}

_M. Claës._ — Voilà donc qui nous accuse : des gens que notre chute enrichit. Quarante têtes se lèvent vers la tribune, pour voir quelle figure cela fait. Derville n’a plus de tour.

_M. Vautrin._ — Il me reste quatre minutes. Je les donne à mademoiselle. Il lui montre le micro. Elle a ses phrases dans la bouche depuis neuf heures et demie.

* [Se lever, et parler d’ici. # id: s16-stand # object: gallery # foreseen: 1 # lean: defy]
    -> stands ->
* [Rester assise, en silence, comme dit le règlement. # id: s16-sit # foreseen: 1 # lean: keep]
    -> sits ->
* [Descendre poser ses comptes, ouverts, sur la table. # id: s16-accounts # object: coins # foreseen: 1 # lean: give]
    -> opens ->
* [Prendre les quatre minutes de Vautrin. # id: s16-minutes # object: microphone # foreseen: 1 # lean: yield]
    -> speaks ->

- # exit: gobseck
# exit: claes
# light: dusk
# music: nave
{ verdict:
- verdict_money:
    # market: shock ORA 2
    _12 h 40._ L’huissier revient avec un plateau. Il prend la Frontière et la Guerre, laisse l’Argent et, d’un coin de gant, lui ôte une trace de doigt. Les six maisons seront donc payées.
- verdict_border:
    # market: shock ARG 2
    _12 h 40._ L’huissier revient avec un plateau. Il prend l’Argent et la Guerre. La Frontière reste ; il la met debout sur la tranche, et elle tient. On fermera donc le pays aux puces et aux données.
- else:
    # market: shock ABS 2
    _12 h 40._ L’huissier revient avec un plateau. Il prend l’Argent et la Frontière. La Guerre reste. Elle est en fer, et laisse un peu de rouille sur le bois. On prendra donc les machines pour l’armée.
}

* [Attendre Derville au pied de l’escalier. # id: s16-derville]
    — Nous avons perdu ? — Avec un meuble, dit Derville, on ne sait pas tout de suite. Il plie sa robe dans un sac de boulangerie.
* [Redescendre toucher la table. # id: s16-table # object: coins]
    Honorine soulève la pièce d’un ongle. Dessous, le vernis est plus clair, en rond : elle était là longtemps avant qu’on entre.

- # exit: vautrin
# enter: marguerite
# music: none
L’Assemblée votera à l’automne. Mon compte rendu s’arrête aux portes ; je passe par le mur. Au vestiaire, Marguerite Claës tient son manteau par un bras. — J’ai mis quatre ans à faire le cœur de cette machine, dit-elle à Honorine. Je l’ai donné à mon père. Ce matin il l’a offert. J’ai regardé à qui. Il y avait une chaise vide.

* (address) [— Reprenez-le. # id: s16-back # lean: defy]
    ~ meet(t16, 2)
    ~ force += 1
    — Cela se copie, ce n’est plus à prendre. Mais il y a un disque sans lequel les copies n’apprennent plus rien. — Chez moi, dit Honorine, il y a une trappe. Elle l’a dit pour être polie. Marguerite sort un feutre, remonte sa manche et demande l’adresse.
* [— Mieux vaut une chaise vide qu’un homme pressé. # id: s16-chair # lean: keep]
    ~ meet(t16, 3)
    — Vous le pensez ? — Une table, on peut y revenir. On y prend des notes. Votre père n’en prend pas. — Si, dit Marguerite. Il note ce qu’il dira quand ce sera fini.
* [Lui tenir l’autre bras du manteau. # id: s16-coat # lean: give]
    Elles descendent l’escalier ensemble, sans un mot ; à la dernière marche, Marguerite ne l’a pas lâchée. — Vous sentez la térébenthine, dit-elle. Chez nous aussi, avant, cela sentait.
* [— De ceux qui décideront, regardez-en un, au visage. # id: s16-face # thought: 7 # lean: give]
    ~ meet(t16, 2)
    ~ contagion += 1
    Honorine raconte un dîner, à Paris, cinq convives sans visage, et comment, à force d’en fixer un, on lui trouve une ride. — Je n’ai vu d’eux qu’une manche, dit Marguerite. Elle défait ses boutons, mis de travers, et recommence du bas.

- Demain, au _Journal officiel_, il restera d’elle une ligne : {s16_line()}

-> scene_17

= wrong
~ exhibits_shown += exhibit_wrong
~ contagion += 1
— Danielle d’Arthez, romancière. Ce remède vaut cinq euros dix-neuf. En décembre un portillon le lui a refusé, faute de compte. {remedy == remedy_taken: Ma cliente l’a volé à une autre malade, et me charge de le dire. (_Sensation._)|{remedy == remedy_hand: Le médecin qui l’a prescrit à la main est suspendu.|Pour l’avoir, ma cliente a dit où elle dormait.}} Il pose le demi-cœur sur la table. À côté des pièces, cela en fait une quatrième, très petite.

_M. Vautrin._ — Je ne discute pas ce cœur-là. Il y en a un autre, au troisième rang. La caissière de Soyaux se lève, son pot de miel dans les bras. — Son médecin l’avait renvoyée mourir chez elle. La machine a dit non. Lequel des deux voulez-vous que j’arrête ?
->->

= work
~ exhibits_shown += exhibit_work
~ contagion += 1
— Deux cent dix femmes, à Antananarivo, notent le Souffleur. Quatre-vingts euros le mois, onze secondes la réponse. {thesis == thesis_told:L’une d’elles a parlé ; on l’a renvoyée.|L’une d’elles a demandé un crayon ; on l’a refusé.} Elles veulent se réunir. Derville prie la commission de se taire onze secondes. Un député a le temps de tousser et de regarder l’heure.

_M. Claës._ — C’est honteux. Je double. (_Applaudissements._) Et dans six mois ma machine se notera seule, je vous le dis parce que personne ne le leur dira.
->->

= trust
~ exhibits_shown += exhibit_trust
— Nous ne demandons à personne d’être bon. Il est trois choses qu’une machine ne fera pas : noter un enfant, annoncer un coupable, imiter un mort. {father_voice == voice_accepted:Ma cliente a entendu son père. C’était parfait. Elle demande qu’on l’interdise.|On a offert à ma cliente la voix de son père.} — Noter les gens est défendu depuis le 2 février 2025, observe le rapporteur. — Oui. Depuis, cela s’appelle une ville fluide.

_M. Vautrin._ — Je signe les trois. (_Surprise._) J’ai quatre cents juristes pour établir que je ne le fais pas. Celui qui voudrait bâtir en face de moi n’en a pas un. Chaque règle, maître, est une pierre de plus à mon mur. Il rend la page, signée.
->->

= unwalled
~ exhibits_shown += exhibit_open
~ contagion += 1
— Mlle Ursule, douze ans, a dessiné qui répète quoi à qui. Le bénitier le dit à la pharmacie, la pharmacie au collège, le collège à un monsieur d’Argus. Chacun se plaint à son guichet. Qu’on les entende ensemble. {margin == margin_paid:Il y joint un relevé : qui prête, qui doit. Au dernier banc, M. Gobseck ferme les yeux.}

_M. Claës._ — Bravo, la petite. Mais un carrier est mort à Angoulême parce que l’hôpital ne savait rien de lui. Vous voulez que cela circule, ou non ? Moi, j’ouvre tout : mes plans, demain, à la terre entière. (_Une voix de femme, à la tribune : « Non ! »_) C’est sa fille.
->->

= commons
~ exhibits_shown += exhibit_public
— M. Chrestien, ancien ingénieur, propose une machine petite, logée à la médiathèque, dont la chaleur irait à la piscine. Elle saurait peu et le dirait. Quatre millions ; M. Claës en brûle autant avant midi. — À qui serait-elle ? — À tous. — Donc à nous, dit le rapporteur, et il regarde la table.

_M. Vautrin._ — C’est une belle idée, je l’aurais eue si j’étais bon. Qui la tiendra, après les élections ? Je n’ai sur l’État qu’un avantage, messieurs. Moi, je peux faire faillite. (_Rires. Puis on cesse de rire._)
->->

= both
// La seconde pièce, à la lumière de la première.
{
- exhibits_shown == (exhibit_wrong, exhibit_public):
    — Et quand votre machine à vous perdra un malade, demande M. Vautrin, à qui écrira la famille ? À tous ? Moi, j’ai une adresse.
- exhibits_shown == (exhibit_work, exhibit_open):
    Derville prolonge au crayon le trait d’Ursule jusqu’à Antananarivo. Le papier ne va pas si loin ; il finit le trait à même la table de l’Arbitre. (_Protestations._)
- exhibits_shown == (exhibit_open, exhibit_public):
    — Si votre machine est ouverte, dit M. Claës, en un mois ils l’ont, de l’autre côté. Si elle est fermée, elle n’est plus à tous. Michel, sur son plan, n’a dessiné qu’une piscine.
- else:
    — Combien, pour les deux ? demande le rapporteur. Derville répond qu’il ne vend pas. — J’entends bien. Mais combien ?
}
->->

= stands
~ contagion += 2
~ force += 1
Elle se lève, et cela racle. — Je parle à la table, dit Honorine. Est-ce qu’il y a quelqu’un ?

# music: honorine
On rit d’abord. Puis on attend, malgré soi, que cela réponde. M. Claës regarde sous le tapis vert. — Nous étions six à souper sans permis, reprend-elle. On m’a demandé les noms. À mon tour. L’Arbitre, qui est-ce ?

L’huissier lui prend le coude. Pour la laisser passer, quatre personnes se sont levées, dont une dame qui tient un pot de miel. Elles ne se rassoient pas. (_Paroles rayées, l’oratrice n’ayant pas qualité._) J’ai rayé d’un trait très mince.
->->

= sits
~ force += 1
Elle reste. Elle tient son bonnet à deux mains. Quarante têtes attendent, et elle les regarde une par une, sans insolence ; c’est ainsi qu’elle relit.

{owed() > 0:Elle pourrait dire qu’elle a engagé le compte d’un mort, qu’elle n’en dort pas.|Elle pourrait dire qu’elle n’a rien vendu.} (_Silence à la tribune._) Au bout d’une minute M. Claës boit, et l’on entend qu’il boit.

— Mademoiselle n’use pas de mon temps, constate M. Vautrin. C’est la première. — Ma cliente, dit Derville, est la seule ici qui ait ce matin respecté le règlement. Les mots lui viendront dans le train, à partir de Tours.
->->

= opens
~ contagion += 2
Quatre marches. L’huissier ne l’arrête pas : elle porte des papiers. Elle ouvre le carnet sous le nez du rapporteur. — Lisez tout haut. Tout ce que je gagne si elles tombent, tout ce que je perds.

Il lit. Chez Gobseck, {euros(equity())} euros. {owed() > 0:Des titres dus, {owed()}, maison par maison.|Titres dus, aucun.} Du papier impayé, dix-neuf cents. À Ursule, des chaussures. Un compte aussi petit, lu si fort, on ne sait où mettre les yeux.

— Quelqu’un d’autre ? demande Honorine. M. Vautrin met la main à sa poche, par politesse, et l’y laisse. Le carnet sera imprimé en annexe. Demain tous ceux à qui elle doit sauront les uns pour les autres.
->->

= speaks
~ contagion = MAX(0, contagion - 1)
# market: shock ORA 2
M. Vautrin règle le micro à sa hauteur. Elle dit la phrase dans la bouche d’un marin, les deux heures de soupe, une enfant qui parlait à une machine. Elle parle bien, elle se l’était dit tant de fois tout bas.

(_Vifs applaudissements._) Là-haut, une dame, un pot de miel dans les bras, crie bravo, et l’huissier laisse faire.

« Temps de parole d’Oraculum : onze minutes, dont quatre par délégation », lit le secrétaire. — Vous voyez, dit M. Vautrin en éteignant le micro. Je n’ai rien demandé. Demain sa maison publiera l’image : Honorine, la bouche ouverte, et sous le micro une manche grise.
->->

=== function s16_line() ===
// Ce que le Journal officiel gardera d’elle.
{ scene_16.stands:
    ~ return "« (Bruit.) »"
}
{ scene_16.sits:
    ~ return "« (Silence à la tribune.) »"
}
{ scene_16.opens:
    ~ return "« Annexe 4 : comptes d’une imprimeuse. »"
}
~ return "« M. Vautrin, par la voix de Mlle Séchard. »"
