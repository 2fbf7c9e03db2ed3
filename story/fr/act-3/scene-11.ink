// Désir : Honorine veut une boîte de comprimés pour Danielle.
// Obstacle : un portillon de verre, très poli, qui ne la voit pas.
// Retournement : il a sauvé quelqu’un lundi ; et il aurait entendu tomber son père.
// Prix : les nuits d’un médecin, un nom dans un registre, ou les comprimés d’une autre.
// Forme : ce qui reste dans le sang de Danielle, de moitié en moitié.

=== scene_11 ===
~ meet(t11, 1)
# title: scene_11
# market: days 20
# scene: pharmacy
# light: cold
# music: cage
# ambience: snow_street
Danielle d’Arthez a pris ce matin, à huit heures, son dernier demi-comprimé. Le comprimé est blanc, il a la forme d’un cœur, avec une rainure pour le casser ; de mon temps, on m’aurait reproché l’effet. Le sang en perd la moitié toutes les onze heures. S’il n’en reste plus, ce cœur-là peut s’arrêter.

-> gobseck_calls ->

Il est sept heures du soir. Dans le sang de Danielle, reste la moitié.

Rue de Périgueux, la boîte est à deux mètres de la main d’Honorine, derrière un portillon de verre. Depuis le premier décembre, Angoulême est fluide : on entre à la pharmacie, au collège, à la mairie par l’application d’Argus, et l’on n’attend plus. La file de ceux qui n’attendent plus tourne le coin.

Danielle n’a pas de compte, Honorine non plus. À la Toussaint, pendant que Danielle était chez le cardiologue, on a posé à son immeuble de Paris une serrure qui en demande un. Un voisin lui a jeté son roman par la fenêtre. Elle loge depuis à Angoulême, au-dessus de l’atelier, dans la chambre du père.

* [Se présenter au portillon. # id: s11-gate # object: gate # lean: yield]
    « Bonjour, madame, dit le portillon. Vous n’êtes pas là. » Honorine recule d’un pas, avance d’un pas. « Vous n’êtes toujours pas là. »
* (s11_dog) [Passer derrière le chien. # id: s11-dog # object: gate # lean: defy]
    Un épagneul se présente ; il est pucé, la loi l’exige, le verre s’efface. Honorine passe dans son sillage. Elle a deux doigts sur la boîte quand le portillon compte : « Une personne de trop. » Il prie les présents de ressortir, un par un. Une femme avec un enfant fiévreux perd sa place. Le chien reste.
* (s11_stranger) [— Madame, la prendriez-vous pour moi ? # id: s11-stranger # object: queue # lean: give]
    La dame de devant dit oui tout de suite, et entre. « Achat pour un tiers non déclaré », annonce le portillon à toute la rue. Sur son téléphone, la dame passe du vert à l’orange. À l’orange, plus de train. Elle en avait un à huit heures.

- # enter: pharmacist
{
- s11_dog: Avec le chien, il ne reste dedans que M. Postel, le pharmacien. — Votre boîte, je l’ai, dit-il à travers la vitre. Sur une vieille ordonnance, la loi me laisse vous dépanner. J’ai cherché la touche. Pour le chien, il y en a une.
- s11_stranger: La dame est partie pour la gare, se le faire refuser en personne. — Il fallait m’appeler, dit derrière la vitre M. Postel, le pharmacien, tout rouge. La loi me permet de vous servir, sur une ordonnance périmée. L’appareil connaît le défendu et l’obligatoire. Quand je me permets quelque chose, il appelle un réparateur.
- else: M. Postel, le pharmacien, vient à la vitre. — Je l’ai, votre boîte. La loi me permet même de la donner sur une ordonnance périmée. Mais l’appareil sait ce qui est obligatoire et ce qui est interdit. Pour ce qui est permis, ils y travaillent.
}

Au-dessus de lui, entre deux bonjours, passe le cours d’Argus : {price("ARG")} euros. {shorted("ARG") > 0: Honorine a parié sur la chute de cette maison. Elle la voit marcher, et cela marche.|On le montre aux gens qui attendent, cela fait une compagnie.}

* [— Passez-la-moi par-dessus. # id: s11-over # object: remedy]
    Il monte sur l’escabeau, tend le bras par-dessus le verre, la boîte au bout des doigts. Honorine saute. Il manque la longueur d’une main. « Geste non reconnu, Gérard », dit le portillon.
* (s11_terms) [— Que demande-t-on, pour un compte ? # id: s11-terms # object: counter]
    Il tourne l’écran. Les personnes qui dorment sous le toit. Celles qui y mangent plus de deux fois par mois. Leurs heures. L’imprimerie est déjà inscrite ; il lui manque un permis, à demander avant février. À « profession », pour Danielle, le menu propose « aucune ».
* [— Et il est content de lui, votre portillon ? # id: s11-pleased # object: gate # thought: 3]
    — Quatre virgule neuf sur cinq, dit Postel. On vote à la sortie. Ceux qui ne sont pas entrés ne votent pas.

- { campus:
- campus_obeyed: « Souhaitez-vous mettre le foyer à jour ? demande le portillon. Ursule, décédée, a été vue ce matin au collège. » On l’y laisse entrer, et on ne la note plus.
- campus_broke: Sur la vitre, la liste des maisons partenaires. Miroir y figure, _décédé_, et toujours partenaire. C’est elle qui avait coché la case, l’autre hiver.
- else: Au bas du verre, une plaque : _M. Chrestien, troisième version_. La première s’arrêtait à la taille, pour qu’on pût enjamber ; Michel l’avait dessinée ainsi, exprès. On l’a rehaussée.
}

{
- s11_terms: — Leurs heures aussi, oui, dit Postel. Mme Lachaume venait le lundi à neuf heures. Lundi, à neuf heures dix, il m’a signalé qu’elle n’était pas venue. Elle était au pied de son escalier, depuis la veille, la hanche cassée. Je croyais l’avoir vue dans la file.
- else: — Seulement lundi, dit Postel, j’allais servir M. Marchadier. Deux médecins, deux ordonnances. Le portillon s’est fermé devant lui. Les deux boîtes ensemble, madame, c’était la mort dans la semaine. J’ai six ans d’études, et je n’avais rien vu : je lui demandais des nouvelles de sa femme.
}

Il baisse la voix. — Ce soir, je suis de garde. À minuit l’appareil s’éteint, je sers par là. Dans le vieux volet, une trappe large comme deux mains. — Mais il me faut une ordonnance du jour, écrite à la main. Un seul médecin en écrit encore : Bianchon, à l’hôpital de Girac.

* (s11_walk) [Y aller tout de suite, à pied. # id: s11-walk]
    ~ force += 1
    Une lieue, et la neige dans les souliers. Passé le rempart, une saleuse la rattrape. Le chauffeur n’a pas le droit de prendre quelqu’un ; il passe devant, à son pas, et lui sale la route. À minuit, calcule-t-elle, il restera un tiers.
* [— Et vous, la nuit, qui vous surveille ? # id: s11-watch # object: counter]
    — Ma femme, dit Postel. Elle dort au-dessus, la porte ouverte, pour entendre si je parle à quelqu’un. Honorine a pris le dernier car. « Aucun voyageur », a dit le car. Le chauffeur a regardé dans son rétroviseur, et demandé à personne s’il faisait assez chaud.

- # scene: hospital_ward
# light: lamp
# music: none
# ambience: night_quiet
# exit: pharmacist
# enter: bianchon
Onze heures du soir. Reste un peu plus du tiers. On raconte qu’en mourant j’ai réclamé Bianchon, que j’avais inventé. On l’aura cru parce que de tous mes médecins, c’est le seul qui n’ait jamais envoyé sa note.

{
- s11_walk: Elle l’a attendu deux heures, ses souliers sur le radiateur, et vient en chaussettes. Il regarde les pieds. — Séchard, le typographe. Avec ce stylo, le mardi, il lui a montré où le cœur de son père avait cédé. Elle explique pour Danielle. — À la main ? Quarante minutes à me justifier, dit Bianchon. J’en dois sept.
- else: Il écrit debout, à la clarté d’un moniteur. Honorine reconnaît le stylo : le mardi après la mort, il lui a montré, avec, où le cœur de son père avait cédé. Lui reconnaît les mains. — Séchard, le typographe. Elle explique pour Danielle. — Une ordonnance à la main me vaut quarante minutes de justifications, dit Bianchon. J’en dois déjà sept.
}

— Vous venez à cause du portillon, reprend-il. Nous avons le même ici, pour les lits : il dit qui est malade. Il m’a sauvé une malade et m’en a perdu deux. Chacun me demande l’histoire qui l’arrange. J’ai dix minutes. Laquelle voulez-vous ?

* [— Celle qu’il a sauvée. # id: s11-saved # object: monitor # lean: give]
    ~ bianchon_view = bianchon_saved
    — Une caissière de Soyaux, quarante-neuf ans. Elle avait eu mal là, elle n’avait plus mal. J’ai lu son tracé, j’ai dit : normal, rentrez. L’outil a dit non. Deux ondes qui plongent à peine, un signe que j’enseigne. C’était la grande artère du cœur, bouchée à un cheveu près.
    Il ouvre le tiroir : six pots de miel, pas un d’entamé. Sur l’étiquette : _Au docteur qui a vu._ — Après cela, je l’ai cru. Deux cents fois, et il avait raison. Les deux autres sont morts de ce miel.
* [— Les deux qu’il a perdus. # id: s11-lost # object: bed # lean: defy]
    ~ bianchon_view = bianchon_lost
    — Une fille de vingt-deux ans, asthmatique, une pneumonie. « Risque faible. » Il avait lu dix ans de nos dossiers : les asthmatiques en meurent moins que les autres. C’est exact. Ils en meurent moins parce que nous courons. Il n’avait pas vu qu’on courait. On l’a renvoyée chez elle.
    — L’autre, un carrier. Restait un lit en réanimation. L’outil juge du besoin sur la dépense, et cet homme n’avait pas coûté une boîte en trente ans. Le lit est allé à un monsieur qui coûtait. — On ne peut pas passer outre ? — Trois clics, un motif. Il avait eu raison deux cents fois, mademoiselle.
* [— Aucune. Je suis venue pour une vivante. # id: s11-none # object: prescription # lean: keep]
    — Bon, dit Bianchon, vexé. Il va au deuxième lit, remonte un drap, revient. — Elle a quel âge ? — Soixante et onze ans. Elle finit un livre. — Alors je vous fais les trois en une ligne : il avait eu raison deux cents fois, j’avais cessé de relire.

- Il rebouche le stylo, le débouche. — Je vous dois une chose, puisque vous me demandez un papier contre eux. Ces cœurs-là ne lâchent pas d’un coup. Votre père a eu une demi-heure, je pense. Une montre d’Argus, à quarante euros, l’aurait entendu tomber. Je ne vous l’ai pas dit, ce mardi.

* [— À ce prix-là, je la lui aurais mise au poignet. # id: s11-would]
    ~ meet(t11, 3)
    — Moi aussi, dit Bianchon. Il aurait râlé. — Il l’aurait enfermée avec ses pastilles. Ils ont ri tous les deux, trop fort pour l’heure.
* [— J’étais au-dessus. C’était à moi d’entendre. # id: s11-above]
    ~ meet(t11, 2)
    ~ force += 1
    Elle l’avait entendu tousser. Elle dit l’heure, et qu’elle finissait une page. Bianchon ne dit pas que cela n’aurait rien changé. Il va remonter le drap du troisième lit, qui n’avait pas glissé.
* [— Et l’outil, il s’en veut ? # id: s11-regret # thought: 8]
    ~ meet(t11, 2)
    — On lui a mis un correctif, un jeudi, entre deux cafés. Il ne refera plus ces deux fautes. Moi, je les referai peut-être. — Moi, j’ai eu la mère.
* [— Il avait raison deux cents fois. Vous n’aviez pas tort. # id: s11-whisper # prompter: 9]
    ~ whisper(9)
    ~ bond_danielle += 1
    La voix monte par la grille du chauffage ; Honorine répète mot pour mot. Bianchon s’assied au bord d’un lit, la main sur les yeux. — Il y a un an que j’attends que quelqu’un. Il ne finit pas. Quoi qu’elle choisisse, dit-il enfin, ce sera pour douze mois, au lieu d’un.
    Place du Mûrier, dans le tiroir, le papier de soie est devenu grand pour ce qu’il enveloppe.

- Il est bon médecin, il dit tout. — J’écris, si vous voulez. Ou j’ouvre un compte à votre amie, c’est douze secondes : elle a sa boîte, et le soir où elle tombe, Argus nous appelle. À votre place, je ne sais pas. Il se tourne vers la fenêtre. Contre le troisième lit traîne une plaquette de cœurs blancs.

* [— Écrivez. Vos quarante minutes, je les rédige. # id: s11-hand # object: prescription # lean: give]
    ~ remedy = remedy_hand
    ~ force += 1
    ~ contagion += 2
    Il écrit la dose en toutes lettres, comme sur un chèque. Elle s’assied à l’écran et le défend, à neuf centimes la page. _Motif du recours au papier : la patiente existe._ Il relit par-dessus son épaule. — Ils vont me retirer le stylo, dit-il.
    # scene: pharmacy
    # light: moon
    # ambience: snow_street
    # sound: coin
    À la trappe, vers deux heures, elle passe le papier et cinq euros dix-neuf. Une main sort, tâte le froid, trouve la sienne, y met la boîte. Aucune des deux ne lâche tout de suite. Derrière Honorine, quatre personnes attendent dans le noir, un papier plié aux doigts.
* [— Ouvrez-lui un dossier. Qu’elle vive, et qu’on vienne. # id: s11-account # object: monitor # lean: yield]
    ~ remedy = remedy_account
    ~ bond_danielle -= 1
    Il tape de deux doigts : le poids, la date, place du Mûrier, premier étage. {rule == rule_voice: À « Consentement de la patiente », Honorine dit oui. Nul ne parle pour un autre : la règle est d’elle.|{rule == rule_door: À « Personnes au foyer », il faut des noms. Pas de liste à la porte : la règle est d’elle. Elle en donne trois, puis quatre.|À « Consentement », Honorine dit oui pour une autre, qui dort.}} Douze secondes.
    # scene: pharmacy
    # light: cold
    # ambience: snow_street
    « Bonjour, Honorine, dit le portillon de loin. Bonjour à Danielle. » Il est ouvert avant qu’elle arrive. C’est, il faut l’avouer, merveilleux. « Six personnes ont dîné chez vous mardi, ajoute-t-il à la sortie. Voulez-vous me les présenter ? »
* [Voler la plaquette du troisième lit, pendant qu’il regarde la neige. # id: s11-take # object: bed # lean: defy]
    ~ remedy = remedy_taken
    Il regarde la neige longtemps, pour un homme qui avait dix minutes. Dix cœurs, dans sa manche gauche. Au pied du lit, un nom : Mme Texier. Elle dort la bouche ouverte, avec confiance.
    — À six heures on compte, dit Bianchon. On demandera à Djamila, c’est toujours à elle qu’on demande. Elle les garde ; elle a le nom de Djamila en plus.

- # scene: ursule_kitchen
# light: dawn
# music: cenacle
# ambience: kitchen_evening
# exit: bianchon
# enter: danielle
Six heures du matin. Reste le quart. Danielle écrit depuis quatre, la lampe contre elle, une couverture sur les genoux. Elle a du bleu aux lèvres et n’en parle pas. Elle pousse vers Honorine un bol, une cuiller, le pain. {press_fate == press_sold: Sous le plancher, depuis que la presse est à Bordeaux, on entend la cuisine résonner.|Sous le plancher, la presse se tait comme une personne.}

{ remedy:
- remedy_hand: Elle déchiffre l’ordonnance en entier, jusqu’au tampon. — Il écrit comme un homme qui a sommeil. Gardez-la-moi.
- remedy_account: Le téléphone d’Honorine s’allume sur la toile cirée. « Bonjour, Danielle. N’oublions pas notre comprimé. » — Qui est ce monsieur ? Elle retourne sur lui un bol à soupe. Il continue là-dessous.
- else: — À qui sont-ils ? — À une Mme Texier. Danielle en prend note, comme d’un invité. — Vous lui porterez de la soupe à midi. À l’autre aussi, celle qu’on aura grondée.
}

* [Manger. # id: s11-eat # object: soup # sound: spoon]
    C’est du poireau. Quand Honorine relève la tête, le bol est vide, et quelqu’un lui a mis une couverture.
* [— Mon père a mis une demi-heure à mourir. C’est long ? # id: s11-long # object: chair]
    ~ bond_danielle += 1
    Danielle pose la plume. — Oui, dit-elle. Elle tire la chaise d’à côté, celle du père, contre la sienne. — Asseyez-vous là. Mangez.

- Du couteau à pain, Danielle appuie sur la rainure. Le cœur se casse net. Elle en avale une moitié et range l’autre. C’est la dose.

-> scene_12
