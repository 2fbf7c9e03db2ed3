// Désir : Honorine veut qu’une machine cesse de répondre à Ursule.
// Obstacle : un guichet qui ne mesure que lui-même.
// Retournement : le seul motif de départ admis est la mort.
// Prix : cocher la case, perdre la bataille en riant, ou emporter les secrets d’une enfant.

=== scene_3 ===
~ temp on_time = false
~ meet(t03, 1)
# title: scene_3
# market: days 18
# scene: miroir_campus
# light: cold
# music: miroir
# ambience: mill_hum
Pendant trois siècles, on est venu ici avec des chiffons. La Charente tournait la roue, la roue levait les maillets, les maillets battaient de vieilles chemises, et l’on imprimait là-dessus. J’ai publié sur ces chemises. Cela explique un certain nombre de mes phrases.

Miroir a racheté les murs, la roue et le héron. La roue tourne toujours : un moteur de quatre kilowatts s’en charge, pour l’accueil, et pousse la rivière dans le sens où elle allait.

« Présentez-vous à l’accueil », disaient les conditions. À quinze heures dix, Honorine se présente ; Ursule sort du collège à seize heures trente. {has_drawing: Entre le jugement de tutelle et la facture d’eau, le dessin de la Toussaint s’est glissé tout seul. | Elle a le jugement de tutelle, une facture d’eau, et croit qu’avec cela on obtient tout.}

* [Regarder la roue. # id: s3-wheel # object: mill_wheel]
    Une classe est en visite. Un garçon demande pourquoi la roue va plus vite que l’eau. La guide le félicite de sa curiosité.
* [S’approcher du miroir de l’entrée. # id: s3-glass # object: mirror # effect: mirror]
    C’est une vitre qui vous rend, en mieux. On a ôté à Honorine l’encre des doigts, quatre ans, et le mois d’octobre. Elle lève la main. L’autre la lève un peu avant.
* [Toucher la borne. # id: s3-kiosk # object: kiosk]
    La borne désire savoir si l’on est satisfait de la borne. Honorine l’est moyennement. La borne la remercie, et demande si elle est satisfaite de la question.

- # sound: ticket
Ticket A 034. L’écran en est au A 033, depuis dix heures du matin. {camp == refused: La borne réclame un identifiant. Honorine n’en a plus, elle a fermé l’écran en octobre. « Pour désinscrire un proche, commencez par vous inscrire. » | Elle tape son numéro de correctrice. La borne l’appelle « chère collègue » et lui souhaite une belle évasion.}

# enter: clerk
Au comptoir, un garçon à cravate grise se lève. Badge : POIRET, facilitateur d’au revoir. Il occupe ce poste depuis quatorze mois et n’a encore rien facilité. Honorine pose sa chemise : une nièce, onze ans, un compte à fermer.

— Rien de plus simple, dit Poiret, heureux. Il me faut l’indice de sérénité. On le calcule sur les départs enregistrés, et un départ ne s’enregistre qu’avec l’indice. Comme il n’y a pas d’indice, il n’y a jamais eu de départ. Fidélité, cent pour cent. On a fait un gâteau.

* [— Et qui le calcule, votre indice ? # id: s3-index # object: queue_screen # lean: keep]
    — Lui-même. Il est très autonome. Poiret montre l’écran, où un tiret vert clignote, et baisse la voix, de peur de le réveiller.
* [— Elle lui parle la nuit. Je veux que cela finisse. # id: s3-night # lean: give]
    — La mienne a neuf ans, dit Poiret. Honorine croit qu’il parle de sa Lulu. Il parlait de sa fille. Il redresse son badge.
* [— Dans quelle colonne rangez-vous une enfant ? # id: s3-column # thought: 1 # lean: defy]
    — La H, répond-il, car il est bien élevé. Attachement, en heures. Il descend jusqu’à Ursule, et tourne l’écran vers le mur. Elle a eu le temps de lire : mille six cent douze.
* [— Article dix-sept du règlement. Vous avez un mois, et j’ai l’heure. # id: s3-whisper # prompter: 5 # lean: yield]
    ~ whisper(5)
    ~ on_time = true
    La voix l’a dit dans sa poche, une demi-seconde avant elle. Poiret blêmit, ouvre un tiroir, en tire un tampon neuf et l’étrenne sur le ticket : PRIORITAIRE. C’est une demi-heure de gagnée. Place du Mûrier, dans un autre tiroir, un cuir rentre un peu ses bords.

- Reste à dire pourquoi l’on part. Pour cela, il y a la borne : huit cases, chacune avec un petit visage triste.

* [Cocher « J’ai rencontré quelqu’un ». # id: s3-someone # object: kiosk]
    La borne s’en réjouit. Elle demande le prénom de cette personne, ses horaires, et si elle répond à trois heures du matin. Lulu, fait-elle observer, répond à trois heures du matin.
* [Cocher « C’est trop cher ». # id: s3-price # object: kiosk]
    « Lulu est gratuite », rappelle la borne. Puis, après un temps de réflexion, elle consent moitié prix.
* [Cocher « Autre », et écrire : elle a onze ans. # id: s3-eleven # object: kiosk]
    Des confettis tombent sur l’écran. « Onze ans déjà ! » La borne a justement une formule pour les adolescentes, où Lulu soupire.

- # enter: michel
Derrière elle, quelqu’un a ri, d’une seule syllabe. C’est A 033 : un homme assis par terre, un carton sur les genoux, et dans le carton une tasse, un pied à coulisse, un bol de terre qui penche.

— Michel Chrestien, ingénieur. Je démissionne. À dix heures j’ai rendu mon badge, donc le portillon ne s’ouvre plus. On en prête un aux visiteurs, mais je serai salarié tant que mon départ n’est pas enregistré. Mon code, lui, marche jusqu’à seize heures : c’est un autre service.

Il raconte cela en connaisseur. Le portillon est de lui.

* [— Lulu aussi, c’est vous ? # id: s3-made]
    — Seulement l’heure où elle dit bonne nuit. Juste avant l’enfant, pour que l’enfant réponde « encore un peu ». Sept minutes de mieux par soir. J’ai eu une prime.
* [Prendre le bol dans ses mains. # id: s3-bowl]
    ~ bond_michel += 1
    Elle le fait tourner, trouve au pouce l’endroit où le fond est trop mince. — C’est mon treizième, dit Michel. Les douze premiers penchaient moins.
* [— Elle est donc si mauvaise, votre machine ? # id: s3-bad]
    Il pose le carton. Depuis dix heures, c’est la première fois.

- — En juin, dit Michel, j’ai confié un programme à la machine. Un jour et demi pour moi, je connais mon temps. Elle a mis une minute trente, et c’était propre. J’ai cherché la faute tout l’après-midi, pour avoir servi à quelque chose. J’en ai trouvé une. Dans ma question.

* [— Et le jour et demi qu’elle vous rendait ? # id: s3-halfday]
    — Repris avant midi. On m’a confié neuf programmes de plus. Je ne me plains pas, c’est elle qui les faisait.
* [— Alors vous partez par orgueil. # id: s3-pride]
    ~ bond_michel += 1
    — Oui. J’ai cherché un autre mot tout l’été. Il y avait « honte » aussi, j’ai pesé les deux. Il tapote le pied à coulisse. — Au centième, c’est pareil.
* [Faire le calcul pour elle-même. # id: s3-count]
    Quatre minutes la page, les bons soirs, à neuf centimes : un euro trente-cinq de l’heure. Michel la regarde compter sur ses doigts, et attend poliment le résultat. Elle le garde.

- Poiret revient presque en courant. Il existe un motif qui passe sans l’indice, un collègue de Niort l’a fait. Il passe le bras entre eux, efface tout. « Compte à fermer », et un blanc. « Motif », et une case qui n’y était pas.

# music: none
9. DÉCÈS DE L’USAGER. {camp == signed: Honorine a corrigé le mois dernier le lot 16-A : huit motifs, huit réponses. Elle avait signalé qu’il devait en manquer une. | La borne attend, un peu inclinée, à la hauteur d’un visage.}

* [Écrire « Ursule ». Cocher la case. # id: s3-tick # object: kiosk # lean: yield]
    ~ campus = campus_obeyed
    Elle a déjà rempli ce papier-là, en octobre, et choisi les poignées. Elle l’écrit sans faute. La borne baisse le ton. « Toutes nos condoléances. Souhaitez-vous conserver la voix d’Ursule ? Trente jours offerts. »
    * * [« Non. » # id: s3-voice-no]
        ~ force += 1
        Elle appuie si fort que l’ongle blanchit. La borne a compté trois non. Elle remercie pour chacun.
    * * [« Me le redemander plus tard. » # id: s3-voice-later]
        La borne comprend très bien. Elle l’inscrit parmi les clients fidèles.
    - - # sound: ticket
    Un reçu sort, tiède. « Clôture enregistrée. Effet à la prochaine mise à jour. » L’indice s’allume, cent, vert. Poiret s’essuie les yeux, cherche à qui l’annoncer, et l’annonce à la borne. L’écran appelle A 033. Michel se lève, son carton dans les bras, et ne la félicite pas.
* [Écrire « Miroir ». Cocher la case. # id: s3-self # object: kiosk # lean: defy]
    ~ campus = campus_broke
    ~ contagion += 3
    ~ bond_michel += 1
    ~ meet(t03, 2)
    « Toutes nos condoléances », dit la borne à la borne. Elle demande au défunt s’il veut qu’on garde sa voix. Le défunt, qui est du métier, accepte. Voilà un départ : l’indice, qui attendait un départ, se calcule, et le départ, qui attendait l’indice, est validé.
    # sound: door
    # effect: mirror
    Toutes les portes s’ouvrent. Tous les numéros s’appellent. Le héron entre.
    * * [Crier : — C’est ouvert ! # id: s3-shout # object: door]
        ~ contagion += 1
        Trente et une personnes sortent sans savoir pourquoi elles étaient venues. Deux ont laissé leur téléphone sur le comptoir, où l’on entend ces appareils faire connaissance.
    * * [Regarder ce que fait le héron. # id: s3-heron # object: mirror]
        Il va droit au miroir, qui le rend plus blanc. Ils se mesurent. Puis le vrai frappe, une fois, du bec, et l’autre s’étoile.
    - - Michel rit, la main sur les côtes ; il explique que ça revient, que c’est musculaire. Le compte d’Ursule ? Il est fermé jusqu’à lundi, avec le reste de la maison. Lundi, il rouvrira.
* [— Monsieur Chrestien, que peut encore votre code ? # id: s3-code # lean: give]
    ~ campus = campus_human
    ~ bond_michel += 1
    ~ meet(t03, 2)
    — Effacer, il faut trois signatures. Copier, aucune. Il a déjà pris le couloir.
    Une imprimante leur donne deux ans d’Ursule, recto verso, en corps six. Michel vide son carton sur la moquette, pour qu’elle ait le carton.
    * * [Lire la première page. # id: s3-read]
        « Bonjour, je suis Lulu, et toi ? » Dessous : « moi ursule. maman est morte mardi. » Honorine remet la feuille sur le tas et l’aligne, les quatre bords, plusieurs fois.
    * * [Fermer le carton sans lire. # id: s3-unread]
        ~ force += 1
        Trois cent quatre-vingt-sept feuilles. Elle a l’œil, pour le papier : moins de deux kilos, pour deux ans. Elle rabat les oreilles du carton l’une dans l’autre.
    - - # sound: door
    La porte des livraisons n’a pas de portillon. Michel travaille ici depuis neuf ans, il ne l’avait jamais prise ; elle n’était pas sur son plan. Poiret les voit passer avec le carton, et s’absorbe dans l’étude de sa cravate.

- # music: miroir
Poiret la rattrape sur le pont, sans manteau. Il doit encore demander si elle est satisfaite. — Ma mère tenait un guichet, dit-il à la place. Ceux qui apportaient des chocolats passaient devant, les cousins aussi. Une borne, madame, ça n’a pas de cousins.

{on_time: Il est quinze heures cinquante. Elle a le temps. | Il est seize heures dix, et le collège est à onze kilomètres, dont un tracteur.}

* [— Pour les cousins, vous avez raison. La borne est juste. # id: s3-mother]
    ~ meet(t03, 3)
    Il rougit jusqu’au badge. — Ma mère avait des chaises, pour ceux qui attendaient. On nous les a retirées en mars. Elles ralentissaient.
* [— Poiret, venez voir votre roue. # id: s3-show # object: mill_wheel]
    ~ meet(t03, 2)
    ~ contagion += 1
    Du pont, on voit le câble. Poiret le suit des yeux, de la roue au mur, du mur à la prise, et demande depuis quand. Puis il éteint sa tablette, pour voir si quelque chose s’arrête. Rien ne s’arrête. Il recommence, pour être sûr.
* [Courir à la voiture. # id: s3-run # object: door]
    ~ on_time = true
    Elle double un tracteur dans la côte, ce que son père n’a jamais osé. Sur le pont, Poiret coche tout seul : satisfaite.

- # exit: clerk
# exit: michel
# enter: ursule
{on_time: Elle est devant le collège à la sonnerie. Ursule la voit courir, et regarde derrière elle pour savoir qui la poursuit. | Seize heures cinquante. Ursule est seule sous l’auvent, le capuchon mis. — J’ai eu le temps de finir une conversation, dit-elle sans reproche.}
{on_time:
    ~ bond_ursule += 1
}

{campus == campus_obeyed: Honorine lui prend son cartable. Dans sa poche, le reçu n’a pas refroidi. | {campus == campus_broke: Honorine lui tend une plume grise, longue comme la main. Ursule la retourne : pas d’étiquette. | Ursule considère le carton, apprend que c’est du papier, observe qu’on en a déjà, et prend un coin pour aider à porter.}}

— Tu étais où ?

* [— Chez des gens qui apprennent à dire au revoir. # id: s3-goodbye # lean: keep]
    — Et ils y arrivent ? dit Ursule.
* [— Chez Lulu. Je suis allée te reprendre. # id: s3-truth # lean: give]
    ~ bond_ursule += 1
    — On ne va pas chez Lulu, dit Ursule avec patience. C’est Lulu qui vient.

- -> scene_4
