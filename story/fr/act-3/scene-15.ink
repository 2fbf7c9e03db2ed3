// Désir : Honorine veut un coup de tampon, sans quoi on ferme l’atelier ; Corentin voudrait six noms.
// Obstacle : il sait ce qu’elle va répondre, et l’a fait taper.
// Retournement : ce qu’il ne sait pas tient en deux heures, autour d’une soupe.
// Prix : emporter son avenir, le laisser à un autre, ou le discuter avec un homme qui a raison une fois.
// Forme : un interrogatoire, question par question, dont le procès-verbal est rédigé d’avance.

=== scene_15 ===
~ temp rude = false
~ meet(t15, 1)
# title: scene_15
# market: days 15
# scene: argus_office
# light: day
# music: cage
# ambience: night_quiet
# enter: corentin
# pose: corentin=seated
_Convocation. Objet : permis d’atelier. Durée : trente-huit minutes._ Sans permis, Argus ferme l’imprimerie. Mi-février, un mardi, second étage de l’ancienne Caisse d’épargne. J’ai mis un Corentin, policier, dans le premier roman que j’aie signé ; il écoutait aux portes. Celui-ci a fait ôter les portes. Il s’ennuie avec politesse.

-> gobseck_calls ->

Le bureau est nu. Un tampon, un bâton de cire ; au mur, Angoulême en quarante mille points. La chaise du visiteur est à la bonne hauteur, et Honorine s’en méfie avant de savoir pourquoi.

* [S’asseoir. # id: s15-sit # object: chair # lean: yield]
    Quarante-trois centimètres, le dossier à peine ouvert : jamais chaise ne lui a si bien convenu. — On l’a réglée ce matin, dit Corentin. Les gens mal assis répondent n’importe quoi pour s’en aller. C’est du temps perdu pour les deux.
* (s15_stand) [Rester debout. # id: s15-stand # lean: defy]
    ~ rude = true
    — Je vous en prie. Sans bruit, son bureau monte, et lui avec, jusqu’à ce qu’ils aient les yeux à la même hauteur. On avait prévu la course. On avait même rallongé le fil de la lampe.
* [Aller d’abord à la fenêtre. # id: s15-window # object: window # lean: keep]
    D’ici l’on voit le toit de l’atelier, qui ne fume pas. — Vous avez laissé tomber le poêle, dit Corentin sans se retourner. Vous comptiez être rentrée à quatre heures. Elle regarde encore un peu, pour que ce soit elle qui finisse.
* (s15_hand) [Lui tendre la main. # id: s15-hand # lean: give]
    Il la considère, et la prend. La sienne est sèche, tiède, et ne sait pas bien quand lâcher. — C’est la première depuis novembre, dit-il, et il cherche où le noter.

- {
- s15_stand: Debout, elle voit le procès-verbal à l’envers, et c’est son métier. Il est tapé jusqu’en bas. Un carton cache les réponses, déjà écrites ; il est un peu court, le mot « soupe » en dépasse. _Première question. Nom, profession._ — Lisez, dit Honorine. Il descend le carton d’un cran : « Lisez. » Il ajoute Séchard, imprimeuse, pour le dossier.
- s15_hand: — Je pose les questions, vous répondez, je coche. Le procès-verbal est tapé jusqu’en bas, avec les réponses, sous un carton. Elle lui a mis de l’encre dans la paume ; il vient de la poser sur la feuille. _Première question. Nom, profession._ — Vous l’avez déjà, dit Honorine. Il descend le carton : « Séchard, imprimeuse », sous quatre doigts noirs.
- else: — Je pose les questions, vous répondez, je coche. Il a devant lui un procès-verbal tapé jusqu’en bas. La colonne des réponses, déjà écrites, est cachée sous un carton. _Première question. Nom, profession._ — Séchard, imprimeuse. Il descend le carton d’un cran : « Séchard, imprimeuse. » — J’ai aussi écrit un livre, dit Honorine. — La case est petite, dit Corentin.
}

{ mass:
- mass_heckled: _Deuxième question._ — Le dernier dimanche de janvier, à Saint-Éloi, vous êtes montée sur un banc. Un jeune boulanger vous a répondu pendant deux minutes. Vous l’avez écouté jusqu’au bout, ce qui ne vous ressemble pas. Pour quelle raison y étiez-vous ?
- mass_confessed: _Deuxième question._ — Le dernier dimanche de janvier, à Saint-Éloi, vous avez monté quarante chaises de la cave, dans le noir. Personne ne vous l’avait demandé, sauf un appariteur qui mangeait. Pour quelle raison y étiez-vous ?
- mass_trial: _Deuxième question._ — Le dernier dimanche de janvier, à Saint-Éloi, vous avez pris une oreillette. Vous dormez depuis ; il vous reste quatorze jours d’essai, vous prolongerez. Pour quelle raison y étiez-vous ?
- else: _Deuxième question._ — Le dernier dimanche de janvier, à Saint-Éloi, vous avez prêté un crayon à M. Texier. Il l’a gardé dans la main jusque chez lui, sans le voir. Pour quelle raison y étiez-vous ?
}

* [— Il y faisait chaud. # id: s15-why-warm # lean: keep]
    — Dix-neuf degrés, dit Corentin. Chez vous, treize. Je vous crois tout à fait.
* [— Une enfant avait une question. # id: s15-why-child # lean: give]
    — Et on y a répondu ? — Il a dit qu’il ne savait pas. — C’est ce que je réponds aussi, dit Corentin. On se plaint au préfet.
* [— Cela ne vous regarde pas. # id: s15-why-mine # lean: defy]
    ~ rude = true
    — C’est exact, dit Corentin sans humeur. La loi vous permet de vous taire. À moi, elle ne permet pas de ne pas demander.
* [— Dites-le-moi, vous qui savez. # id: s15-why-you # lean: yield]
    — On répond cela quand on a mal dormi, dit Corentin. La gouttière, je suppose. Vous devriez la faire voir avant le dégel.

- Il descend le carton. Quatre réponses y sont tapées : _Il y faisait chaud. Une enfant avait une question. Cela ne vous regarde pas. Dites-le-moi, vous qui savez._ Il coche. — Et la cinquième ? dit Honorine. — On n’en a pas relevé. Moi, je vous observais, vous qui tenez la plume : il ne vous en était venu que quatre.

_Troisième question. Savez-vous ce que fait ce bureau ?_ — Il prévoit, répond Corentin lui-même. Devant chaque porte, on donne, on garde, on tient tête ou on cède. J’ai cherché onze ans un cinquième geste. Quatre. Pour faire le tour des hommes, il m’avait fallu deux mille quatre cent soixante-douze personnages.

{ foreseen_rate() >= 70:
    — Vos choix, depuis un an et demi, je les ai devinés {foreseen_rate()} fois sur cent. C’est haut. Ne le prenez pas mal. Les gens de parole sont mes plus faciles. Un escroc me donne beaucoup plus de travail.
- else:
    { foreseen_rate() >= 40:
        — Vos choix, depuis un an et demi, je les ai devinés {foreseen_rate()} fois sur cent. Au hasard, on ferait trente. L’écart n’a l’air de rien, dit Corentin. Un casino vit de moins, et il offre le buffet.
    - else:
        — Vos choix, depuis un an et demi, je les ai devinés {foreseen_rate()} fois sur cent. Au hasard, on ferait trente. C’est la première fois qu’il hésite. — Je vous ai relue dimanche. J’ai cru à une erreur de nom.
    }
}

* [— Et quand vous vous trompez, qui paie ? # id: s15-wrong # lean: defy]
    — Ceux que j’ai mal devinés, dit Corentin. Une fois sur trois quelqu’un reçoit de moi une lettre qu’il n’aurait pas dû recevoir. Il s’explique, cela prend des mois, et ses explications sont bonnes. — Et vous ? — Je rentre à dix-huit heures dix.
* (s15_served) [— Et quand vous tombez juste, qui y gagne ? # id: s15-served # lean: yield]
    — M. Texier, rue de l’Arsenal. Il n’entend pas siffler le gaz. En novembre il a oublié deux fois son pain et acheté trois boîtes d’allumettes. On a forcé sa porte : le gaz était ouvert. Il a déposé plainte, pour la serrure. Tous les mardis il vient demander où elle en est. Il est en pleine forme.
* [— Cela ne date pas d’hier. # id: s15-old # object: map # lean: keep]
    Elle a raison. En 1835, un Belge, M. Quetelet, publia qu’on peut dire d’avance combien la France aura d’assassins, de faussaires, d’empoisonneurs, à peu près comme on dit ses naissances. On cria au sacrilège. Les empoisonneurs, eux, continuèrent de faire leur nombre.

- {
- s15_served: _Quatrième question. Qui vous devine le mieux ?_ — Pour M. Texier, c’était le boulanger, dit Corentin. Il avait compté les pains avant moi ; il n’a pas osé frapper. Pour vous, c’est votre nièce. {foreseen_rate() >= 90: Quatre-vingt-dix-neuf.|Quatre-vingt-onze.} Elle pousse le sel avant que vous tendiez la main. Lui aussi aimait bien M. Texier, madame. Moi, j’ai forcé la porte. Où passe la ligne ?
- else: _Quatrième question. Qui vous devine le mieux ?_ — Ce n’est pas nous, dit Corentin. C’est votre nièce. {foreseen_rate() >= 90: Quatre-vingt-dix-neuf.|Quatre-vingt-onze.} Elle pousse le sel avant que vous tendiez la main. Chez elle, vous appelez cela de l’affection ; chez moi, de la police. Je le demande sans malice, madame. Où passe la ligne ?
}

* [— Elle pousse le sel pour que je l’aie. # id: s15-salt # lean: give]
    ~ meet(t15, 2)
    Corentin abaisse les yeux sur son bureau. Un tampon, un bâton de cire. Il a tout à fait l’air d’y chercher le sel. Il tire un tiroir. Il reste un sachet de la cantine, qu’il pousse de deux doigts jusqu’au milieu du bureau. — Et là, dit-il, c’était quoi ? Honorine le met dans sa poche.
* [— Quand elle se trompe, on rit. # id: s15-laugh # lean: defy]
    — C’est rare, dit Corentin. — Deux fois par repas, dit Honorine. Il fait l’opération : neuf sur cent. Elle a raison. Il écrit le chiffre dans la marge, et le regarde.
* [— Je ne sais pas. Il n’y en a peut-être pas. # id: s15-no-line # lean: yield]
    ~ meet(t15, 3)
    Il attend la suite. Il n’y en a pas. — Mon père savait à mon pas ce que j’allais demander, dit-elle. J’ai appris à monter pieds nus. Corentin descend le carton, et le remonte. En face, il avait fait taper : _Bruit de chaise._
* [— Et ma nièce, la devinez-vous ? # id: s15-niece # thought: 2 # lean: keep]
    ~ meet(t15, 2)
    — Fort mal. Elle répond aux gens selon la question qu’ils auraient dû poser. Une heure par soir, depuis un certain temps, elle demande à quelqu’un des choses que je n’entends pas. C’est très ennuyeux pour le service, dit Corentin, et pour la première fois il a l’air de s’amuser.

- _Cinquième question._ — De dix-neuf à vingt et une heures, place du Mûrier, on soupe, tout est éteint, et je n’entends rien. Le mardi, vous achetez six poireaux au lieu de deux. {remedy == remedy_account: Mme d’Arthez, vous me l’avez donnée en décembre, mais on met son appareil sous un bol. Il me faudrait les noms des autres.|Il me faudrait les noms de vos convives.}

{ rule:
- rule_door: « Pas de liste à la porte. » En mars, rue Visconti, Honorine avait pensé à une porte. Elle n’avait pas pensé au permis, ni à un homme qui demande poliment.
- rule_voice: « Nul ne parle pour un autre. » En mars, rue Visconti, elle songeait à une machine. Il y a cinq autres à sa table. Dire leurs noms, ce serait parler pour eux.
- else: Il avance vers elle une plume, le capuchon ôté, et du beau papier. « Rien ne part d’ici sans être passé par une main. » C’était la règle, rue Visconti. Elle n’interdit pas d’écrire six noms.
}

* [Se taire. # id: s15-silent # object: window # lean: keep]
    ~ force += 1
    Il se met à neiger. Au mur, les points reviennent de déjeuner. Un seul ne bouge pas, au milieu ; c’est ici, c’est lui. Quatre minutes passent ainsi. Il descend le carton. À la place de la réponse, la feuille porte un blanc, de la bonne longueur.
* (s15_dine) [— Venez dîner. On mettra une assiette. # id: s15-dine # lean: give]
    ~ force += 1
    — Je dîne à sept heures moins dix, dit Corentin. Céleri, jambon, une pomme. Il s’arrête, il s’est entendu. — Le mardi, chez nous, c’est soupe, dit Honorine. — Je sais. Il regarde la neige qui commence. — Vous l’avez un peu trop poivrée, ces temps-ci. Mais cela revient.
* [— Comptez les poireaux. Vous n’aurez rien d’autre. # id: s15-leeks # lean: defy]
    ~ rude = true
    — C’est déjà beaucoup, dit Corentin. Jeudi vous en avez pris sept, et un pain de plus. Il est donc venu un homme, qui n’est pas resté. Elle avait défendu les noms. Elle n’avait pas songé à défendre le pain.
* [— Et vous, monsieur, à combien vous devine-t-on ? # id: s15-whisper # prompter: 8 # lean: yield]
    ~ whisper(8)
    On lui a soufflé la question de la corbeille à papier, et la réponse avec : — Quatre-vingt-dix-huit. Céleri, jambon, une pomme. Corentin pose sa règle. Personne n’avait lu cette fiche-là. Il raie la cinquième question d’un trait, et l’on ne la posera plus à personne. Au tiroir, place du Mûrier, le papier de soie s’affaisse un peu.

- # sound: stamp
_Sixième question. Le permis._ Il retourne une feuille : DÉLIVRÉ, daté d’hier, les deux É pleins d’encre comme des œufs. — Je vous avais prévue polie, dit Corentin. {rude: Il reconsidère le cas. — C’est fait, je ne vais pas le détamponner. | — Je l’ai été ? — Jusqu’ici. Il ne le dit pas pour la vexer.}

# seal: envelope
# sound: seal
{
- s15_dine: Il écrit alors cinq lignes, à la main. À la troisième, il lève la plume. — Le mardi, c’est à quelle heure ? — Sept heures dix, dit Honorine. Il ne le note pas ; il plie, chauffe la cire. — D’ici l’automne, cinq fois, vous aurez à choisir, j’ignore quoi. J’ai écrit si vous allez donner, garder, tenir tête ou céder.
- else: Il écrit alors cinq lignes, à la main, plie, chauffe la cire. — D’ici l’automne, cinq fois, vous aurez à choisir. J’ignore quoi. Mais j’ai écrit ce que vous ferez : donner, garder, tenir tête ou céder. J’ai lu par-dessus son épaule ; je ne vous dirai rien. Il a une belle main.
}

* [Prendre l’enveloppe, et vivre avec. # id: s15-take # object: envelope # lean: yield]
    ~ envelope = envelope_taken
    Elle la met dans la poche du manteau. La feuille du premier soir y est déjà, pliée en quatre. — La plupart l’ouvrent dans l’escalier, dit Corentin. — Et alors ? — Alors ils font exprès. On les prévoit très bien, les gens qui font exprès.
* [La laisser à Corentin, cachetée. # id: s15-leave # object: envelope # lean: keep]
    ~ envelope = envelope_left
    ~ force += 1
    — Vous ne voulez pas savoir ? — Je saurai à mesure. Il la range lui-même dans le tiroir du bas, bien à plat. J’ai regardé ; il n’y en a pas d’autre. Ils la prennent donc tous. Il donne un tour de clé, puis, un peu gêné, le retire.
* [— Si c’est si sûr, pourquoi la cacheter ? # id: s15-argue # object: envelope # lean: defy]
    ~ envelope = envelope_argued
    ~ meet(t15, 2)
    — Si vous la lisiez, vous feriez le contraire. — Ce ne serait donc plus prévu. — J’aurais prévu ce contraire, dit Corentin, dans une seconde enveloppe. — Que je lirais. Il ouvre la bouche ; il voit combien il lui en faudrait. — Emportez-la, dit-il enfin. Ici, je la récrirais.

- Elle est à la porte. Ici je lève la plume, et vous la vôtre : ce qu’elle fait, ni lui, ni vous, ni moi ne l’avons proposé. Elle revient, prend le tampon, le retourne. De son chignon elle tire la pointe à corriger, débouche un É, puis l’autre. Cela laisse un peu d’encre sèche sur le procès-verbal.

— Il bavait, dit-elle. Bonsoir, monsieur. Trente-huit minutes, disait la convocation. Cela en fait {envelope == envelope_argued: quarante-trois.|quarante.}

* [La suivre dans l’escalier. # id: s15-stairs # object: envelope]
    Entre le second et le premier, les marches sont rouges : c’est de la cire, brisée, piétinée, un an au moins de cire. {envelope == envelope_left: Elle passe là-dessus les mains vides.|Elle s’arrête. Elle tourne l’enveloppe, la retourne, la boutonne dans le manteau, et descend.} Dehors, il neige sur le permis.
* [Rester avec lui, le temps de voir. # id: s15-remain # object: stamp]
    # exit: honorine
    # pose: corentin=standing
    Corentin encre le tampon, l’essaie sur une page blanche, le trouve net, et l’essaie encore. Il ferme les yeux, et l’essaie. Puis il soulève le carton et cherche ce geste-là, du haut en bas de la colonne. Il n’y est pas.

- -> night_3
