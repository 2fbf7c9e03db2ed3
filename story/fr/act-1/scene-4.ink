// Désir : Honorine veut une phrase de Lucien qui ne soit qu’à elle ; il veut qu’elle vende aussi, pour n’être plus seul à l’avoir fait.
// Obstacle : il dit tout trop bien, et il n’a plus le droit de parler à voix haute.
// Retournement : la seule phrase qu’il n’avait pas préparée est au catalogue.
// Prix : lui pardonner, le perdre, ou garder le contrat en poche.

=== scene_4 ===
~ meet(t04, 1)
# title: scene_4
# market: days 15
# scene: ramparts
# light: dusk
# music: none
# ambience: ramparts_wind
# sound: train
Paris est à une heure quarante-trois d’Angoulême. Par la malle-poste il fallait plus d’un jour, ce qui laissait le temps de changer d’avis à Poitiers.

# enter: lucien
Lucien de Rubempré descend le dernier, pour être attendu. Il porte le nom d’un garçon à moi ; je décline toute responsabilité. Six ans qu’on ne l’a vu ici. Il a un manteau de bonne laine, et il a maigri.

Il avait prévenu par carte postale : l’heure du train, et un L. Honorine avait juré de ne pas venir. Elle est venue, la blouse sous le manteau, pour que cela ne compte pas.

* [— Tu as six ans de retard. # id: s4-late # object: train # lean: defy]
    — Six ans et huit minutes. Les huit minutes, c’est la compagnie. Il sourit, et elle se souvient pourquoi elle avait juré.
* [Lui prendre sa valise. # id: s4-case # lean: give]
    Elle la soulève trop haut, elle l’attendait plus lourde. — Tu ne restes pas. — Je n’ai jamais su plier les chemises, dit Lucien.
* [Monter devant, sans un mot. # id: s4-climb # lean: keep]
    ~ bond_lucien -= 1
    Il parle pour deux jusqu’à mi-côte, et fort bien. Puis la pente lui prend le souffle. Elle ralentit ; elle s’en veut ; elle ralentit encore.

- # music: lucien
On va au rempart de Beaulieu. En 1801, un général de soixante-douze ans sauta de ce parapet avec des ailes de sa façon. On dit qu’il passa la Charente. Il se cassa la jambe. La ville lui a posé une plaque ; les gens qui sont restés sur le banc n’ont rien.

{saved == belonging_press: — Tu as gardé la presse, dit-il. J’ai tiré dessus mon premier poème, et ton père m’a compté le papier. — Tu ne l’as jamais payé, dit Honorine. Douze cents euros, avec le reste. | {saved == belonging_notebooks: — Tu es dans les carnets de mon père, dit Honorine. « Rubempré. Belle voix. Doit douze cents. » — Il a mis belle voix d’abord, dit Lucien. | — Ton poème est encore au mur, dit Honorine. L’épreuve. Mon père a écrit trois fois « souffle » dans la marge, et douze cents, en bas. — C’était la métrique ? — C’était la note.}}

Il rit, mais bas. Il fait tout bas depuis qu’une femme est venue s’asseoir au bout du banc, des écouteurs aux oreilles.

* [— Pourquoi parles-tu comme à l’église ? # id: s4-church]
    — Une habitude de studio. Il a répondu trop vite. Il tourne le dos au banc, et le col de son manteau remonte tout seul.
* [Regarder la femme. # id: s4-woman # object: bench]
    Quarante ans, des sabots d’infirmière sous un manteau de ville, les yeux clos. Elle sourit à quelqu’un. À sa façon de pencher la tête, ce quelqu’un est très près.
* [— Qu’est-ce que tu es venu vendre ? # id: s4-selling]
    — J’avais préparé le détour par les souvenirs, dit Lucien. Il était joli. Tu veux quand même ? Elle ne veut pas.

- — Tu connais Amour+ ? La voix du soir, celle qui attend qu’on dorme. Soixante mille abonnés. Quatre jours de studio, six mille phrases, soixante mille euros : un euro la personne, si tu veux. Il pose deux doigts sur sa gorge, en propriétaire qui a loué. — C’est moi.

— Pardon, dit la femme. Vous pourriez parler moins fort ? J’écoute quelqu’un.

Lucien rougit. C’est de la honte, et je vous assure qu’il y a du bonheur dedans. La femme s’en veut. Elle ôte un écouteur, l’essuie sur sa manche, le tend à Honorine : — Si vous voulez. Ça aide.

* [Prendre l’écouteur. # id: s4-listen-ear # lean: yield]
    Il est tiède. On entend d’abord quelqu’un respirer. Puis, si près qu’elle recule : « Garde-moi la place côté fenêtre. »
* [— Non, merci. # id: s4-no-ear # lean: keep]
    La femme le remet, referme les yeux, et répète tout bas avec la voix, par cœur : « Garde-moi la place côté fenêtre. »
* [— Mais il est là, madame. C’est lui. # id: s4-expose # lean: defy]
    La femme écoute Lucien dire bonsoir, écoute l’autre, secoue la tête. — Le mien ne se racle pas la gorge. Tenez, là : « Garde-moi la place côté fenêtre. » Il faut le penser, pour dire ça.

- C’est sur le quai qu’il l’a dit, il y a six ans, le pied déjà sur la marche : il revenait la prendre en mars, ils feraient la route à deux. Elle a gardé la place. Dans les trains, depuis, elle s’assied côté couloir.

# music: none
— La seule que je n’avais pas préparée, dit Lucien. Ils en ont voulu six mille, j’étais à court le quatrième jour. Ils l’ont mise en premier. Ils ont une oreille, ces gens.

* [— Tu m’as vendue avec. # id: s4-reproach # lean: defy]
    ~ lucien_answer = lucien_reproached
    ~ bond_lucien -= 1
    ~ meet(t04, 2)
    — Oui. Il avait sûrement mieux, il s’est retenu ; c’est la première politesse qu’il lui fait. — J’ai pensé que tu ne l’entendrais pas, tu n’écoutes jamais rien en travaillant. J’ai payé deux ans de loyer avec ce quai.
* [S’asseoir. — Raconte, depuis le quai. # id: s4-hear # object: bench # lean: keep]
    ~ lucien_answer = lucien_heard
    ~ bond_lucien += 1
    Il raconte bien, puis moins bien, et c’est là qu’elle écoute. Une librairie de la rue des Martyrs, en février. Huit chaises pour sa lecture. Trois personnes, dont une attendait que la pluie cesse. Le lendemain, quelqu’un l’appelle et lui dit qu’on l’attendrait tous les soirs.
* [Sortir la feuille. — Lis ça. Sans micro. # id: s4-read # lean: give]
    ~ lucien_answer = lucien_read
    ~ bond_lucien += 1
    ~ force += 1
    ~ meet(t04, 2)
    # pose: lucien=reading
    Il a la voix qu’il faut tout de suite, chaude, posée, à vendre. — Pas comme ça, dit Honorine. Il lit donc comme on lit à onze ans, le doigt dessous :
    « {written("sentence")} »
    Il a buté au milieu. Le vent a pris la fin. Au bout du banc, la femme a retiré un écouteur, et regarde d’où cela vient.
* [— « J’ai gardé la place. C’est le train qu’ils ont supprimé. » # id: s4-whisper # prompter: 7 # lean: yield]
    ~ whisper(7)
    ~ lucien_answer = lucien_heard
    ~ bond_lucien += 1
    ~ capital += 1200
    On la lui a dictée depuis la grille du caniveau ; elle l’a dite juste. Lucien met la main sur ses yeux. De l’autre, il sort une enveloppe, les douze cents euros de Jérôme, tout comptés. Il ne savait pas s’il les donnerait. — C’est beau, dit-il. C’est de toi ?
    Elle prend l’enveloppe. Au tiroir, là-bas, l’étiquette a l’air plus grande.

- # pose: lucien=standing
— Et mars ? dit Honorine. Tu devais revenir en mars. En bas, la Charente est sortie de son lit, elle a pris les prés, et visite.

* [Regarder l’eau, et attendre. # id: s4-river # object: river]
    — En mars, neuf personnes m’ont applaudi. J’ai pensé que cela commençait, que tu me préférerais connu. Alors j’ai attendu d’être connu. C’est long, tu sais. On n’ose plus déranger.
* [— Tu as eu peur que je te demande de rester. # id: s4-stay]
    — J’ai eu peur que tu ne le demandes pas. Il a trouvé cela tout de suite ; puis il entend que c’est vrai, et il a l’air vexé d’avoir trouvé si vite.
* [— Moi non plus, je ne suis pas venue. # id: s4-ticket]
    ~ bond_lucien += 1
    ~ force += 1
    Elle avait le billet. Il a passé un an dans le dictionnaire, à « correspondance ». Lucien ne le savait pas. Il s’assied sur sa valise, qui plie.

- De la poche intérieure, Lucien tire enfin quatorze pages. — Ta voix. Deux cent mille. — Pourquoi plus que toi ? — Parce que tu ne cherches pas à plaire. Des voix qui cherchent, ils en ont plein les disques.

— À Limoges, reprend-il, une dame ne dormait plus depuis l’enterrement de son mari. Elle dort. Ils me l’ont écrit. Tu peux me dire que c’est laid, Honorine. À elle, il faudrait le lui dire à trois heures du matin.

* [— Alors elle dort, et tant mieux. # id: s4-limoges]
    ~ meet(t04, 3)
    ~ bond_lucien += 1
    Elle le pense. Elle a entendu Ursule rire la nuit, en octobre, quand personne dans la maison n’avait de quoi la faire rire. Lucien avait prévu toute une plaidoirie ; il la range avec ses gants, un peu déçu.
* [— Et la dame, comment s’appelle-t-elle ? # id: s4-name # thought: 2]
    ~ meet(t04, 2)
    Il ouvre la bouche. Il a son heure de coucher, le nombre de ses réveils, la phrase où elle lâche. — On ne nous donne pas ça, dit-il.
* [— Et toi, tu dors ? # id: s4-sleep]
    ~ bond_lucien += 1
    — Avec un Québécois, avoue Lucien. Un baryton. Il annonce de la neige.

- # pose: honorine=reading
Elle lit, par métier. Le monde entier, tous les supports connus et à venir. — Et si je meurs ? — Article 14, dit Lucien. Tu continues. Elle remonte d’une page. « Article 9. La Cédante ne fera plus usage de sa voix naturelle au-delà de deux auditeurs. »

Voilà donc pourquoi il parle bas, et pourquoi la femme du banc l’inquiète : à elles deux, elles remplissent l’article. {lucien_answer == lucien_read: — Et tout à l’heure ? — Tout à l’heure un chien passait, dit Lucien. J’étais en infraction. | — Et tes poèmes ? — J’en fais encore, dit Lucien. Un peu plus courts.}

* [Le déchirer, dans le sens du papier. # id: s4-tear # object: contract # lean: defy]
    ~ force += 1
    Un papier de machine se déchire droit dans un sens et n’importe comment dans l’autre. Elle trouve le bon du premier coup. Cela fait de longues bandes régulières. Le vent les prend au parapet, et la plupart vont plus loin que le général.
* [Le garder plié, sans signer. # id: s4-keep # object: contract # lean: keep]
    ~ contract_kept = true
    Elle le met dans l’autre poche, celle où il n’y a pas la feuille. Lucien ne triomphe pas. Il remarque seulement qu’elle boutonne cette poche-là.
* [Le lui rendre corrigé. # id: s4-correct # object: contract # lean: give]
    ~ bond_lucien += 1
    Au crayon, page six, elle accorde un participe ; page neuf, elle barre « au final ». — Quatorze pages à neuf centimes. Tu leur diras qu’ils me doivent un euro vingt-six. Il rit tout haut, et se tourne vers le banc, effrayé.

- # music: lucien
# light: lamp
# pose: honorine=standing
Les lampes s’allument. La femme range ses écouteurs dans leur boîte, leur boîte dans son sac. — Bonne nuit, dit-elle à Honorine seule. Il est six heures moins vingt, Lucien repart à six heures.

* [— Dis-moi une chose que personne n’a enregistrée. # id: s4-unrecorded]
    ~ force += 1
    Il réfléchit, honnêtement, et cela se voit : il devient presque laid. Puis il le lui dit à l’oreille. Un train de marchandises entre à ce moment dans la colline, long, chargé, et la phrase passe dessous. Elle n’a rien entendu. Elle ne le fait pas répéter.
* [Le raccompagner jusqu’au quai. # id: s4-platform # object: train]
    ~ bond_lucien += 1
    Le pied sur la marche, il prend son souffle. — Non, dit Honorine. Il le rend. Par la vitre, elle le voit trouver son siège, hésiter, et s’asseoir côté couloir.
* [Lui tendre la main, à Beaulieu. # id: s4-hand # object: lamp]
    Il la garde le temps convenable. Quand il la rend, il a du noir dans la paume. Il l’examine sous la lampe, puis remet son gant par-dessus, avec précaution.

- # exit: lucien
# sound: train
{lucien_answer == lucien_reproached: En rentrant, elle trouve des mots excellents ; il y en a pour tout le trajet, avec les silences. | {lucien_answer == lucien_read: Il n’a pas demandé à garder la feuille. Elle la touche deux fois dans sa poche en rentrant. | Elle rentre par la rue la plus longue. Il avait la voix prise, à la fin, d’avoir parlé si bas.}}

* [Dire à Ursule comment il était. # id: s4-tell]
    ~ bond_ursule += 1
    — Enrhumé, dit Honorine. Ursule met de l’eau à chauffer.
* [Aller s’asseoir à l’atelier, sans lumière. # id: s4-dark]
    De mémoire, elle met le doigt sur tout : la casse, le barreau, le bord de la forme. Tout est là. Elle ne pensait pas devoir vérifier.

- -> scene_5
