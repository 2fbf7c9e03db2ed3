// Désir : Maxime veut du feu ; Honorine veut que personne n’y entre, et que les torches aient raison.
// Obstacle : la nuit est belle, le puits est sec, et l’on chante juste.
// Retournement : le chant de la révolte vient de la machine.
// Prix : un ami livré ; ou deux mains, et les dossiers de trois départements ; ou un incendie plus petit.
// Forme : une chanson, couplet par couplet ; à la fin on la sait.

=== scene_22 ===
~ temp warned = false
~ temp inside = false
~ temp alarm = false
~ meet(t22, 1)
# title: scene_22
# market: arm
# market: days 20
# scene: data_centre
# light: moon
# music: fire
# ambience: night_quiet
# enter: strikers
# enter: maxime
La Couronne, à sept kilomètres d’Angoulême, fin septembre, onze heures du soir. L’ancienne cimenterie loge quarante mille machines de Nuée. Deux cents personnes du mouvement y viennent à pied, avec des torches. Honorine court derrière, prévenue à dix heures par un mot sous la porte.

-> gobseck_calls ->

Maxime de Trailles marche devant, en manteau rouge. Dans mes livres il ruinait les femmes. Celui-ci n’a pas un sou, et il est sincère. Il vient brûler la cimenterie. Derrière lui, Honorine connaît la moitié des visages. On chante depuis le pont.

# sound: crowd_sings
« Nous n’avions plus que nos deux mains, / On nous les prit pour les apprendre ; / Rendez-les-nous avant demain, / Ou nous vous rendrons de la cendre. »

* [Chanter avec eux, le temps d’un couplet. # id: s22-sing # object: hymn # lean: yield]
    On lui fait place, on lui prend les deux bras. Elle chante, et cela monte du ventre ; il y a deux ans qu’elle a tort toute seule. À la deuxième reprise, elle sait l’alto.
* [Regarder dans la camionnette. # id: s22-van # object: van # lean: keep]
    Vingt bidons, de la sciure et, pour l’allumage, un carton de tracts d’Honorine. «  {composed("first")} », dit le premier, en corps trente-six, un peu imbibé. Il en reste quatre cents, bien secs.
* [Ôter sa torche au plus jeune. # id: s22-torch # object: torch # lean: defy]
    C’est Bastien, l’apprenti boulanger, qui bégaie. — Elle est l… — Lourde, dit Honorine, qui l’a déjà dans la main. Il la lui reprend. — Légère. Ce soir, on ne me f-finit rien.

- — Vous imprimez depuis deux ans, dit Maxime à Honorine, et c’est bien composé. En deux ans, ils en ont bâti quarante et une comme celle-ci. Celle-ci boit la nappe : le puits de Mme Cointet est sec depuis août. Vous lui avez envoyé un tract ? {rule == rule_voice and rule_fate == rule_kept: Vos quatre minutes de télévision, je les ai prises.|{brand == brand_sold: Vous, vous êtes sur quarante mille sacs.|Honorine ne trouve rien à répondre.}}

# enter: guards
Derrière la grille, une guérite, une vitre, deux gardiens. — Ils sortiront quand ils verront la flamme, dit Maxime. On sort toujours. Honorine s’approche. {window_kept == window_night_watch or windows_seen ? window_night_watch: L’un est le gardien de Noël, celui des douze écrans. Sur sa chemise, on lit : RIVO.|L’un a quarante ans, et RIVO brodé sur sa chemise.}

Contre son thermos, un petit téléphone : une fillette y dort, à Antananarivo, où il est minuit. L’autre, Nadège, révise son brevet de secouriste, au chapitre des brûlures. Honorine a gagné sa vie ainsi, la nuit, devant un écran ; elle sait qu’à cette heure on ne regarde plus la grille.

* [Cogner à la vitre, et leur dire tout. # id: s22-knock # object: gate # lean: give]
    ~ warned = true
    ~ alarm = true
    Rivo écoute, remercie. — Maintenant il faut que j’appelle, madame. C’est dans le contrat. Il verse du café pour deux. Les gendarmes seront là dans vingt minutes. Il range le petit téléphone dans sa chemise, contre la peau.
* [Se taire : prévenus, ils appelleraient. # id: s22-quiet # object: guards # lean: keep]
    À travers la vitre, Nadège récite, les yeux fermés, en comptant sur ses doigts : la tête, neuf pour cent du corps ; chaque bras, neuf ; le tronc, dix-huit devant. Elle oublie les mains. Rivo les lui montre.
* [Passer sous la clôture, et s’asseoir avec eux. # id: s22-inside # object: fence # lean: defy]
    ~ warned = true
    ~ inside = true
    ~ force += 1
    Le manteau y laisse un pan. Elle leur dit tout. Rivo, qui devrait appeler, lui verse du café : pour une visite, il n’y a pas de consigne. Elle parle dans le micro de la grille. — Maxime ? À présent, nous sommes trois. — Sortez tous les trois, dit Maxime. Je vous en prie.
* [— Faites-les sortir. Vous savez comment. # id: s22-whisper # prompter: 13 # lean: yield]
    ~ whisper(13)
    ~ warned = true
    — Sa fille a de la fièvre, dit la voix, dans l’interphone. Sa mère appelle depuis une heure, le règlement bloque les appels en service. Je le débloque. Dans la guérite, Rivo décroche, sort pour mieux entendre ; Nadège le suit. La fièvre était vraie. Au tiroir, place du Mûrier, il reste peu de bord.

- # enter: michel
« La nuit est longue, il fait bien froid / Dans la maison qui nous ressemble ; / Mettons le feu, viens près de moi, / Nous aurons chaud, ce soir, ensemble. »

Michel Chrestien arrive à vélo. — Ça marche à l’eau, dit-il à Honorine. L’appentis, là-bas : deux pompes, une vanne. On ferme, la salle prend deux degrés par minute. À quarante, les machines s’éteignent toutes seules. Un quart d’heure. Rien ne brûle.

— Et elles se rallumeront, dit Maxime. — Oui, dit Michel, qui ne ment pas. Mais là-dedans il y a aussi les dossiers de l’hôpital, pour trois départements. Ils brûleraient aussi.

* [— Qui a fait les paroles ? # id: s22-author # object: hymn # lean: defy]
    — P-personne ne savait rimer, dit Bastien. On a demandé au Souffleur. Il en a proposé quatre, on a v-voté. Il a un sourire fier et gêné. — Celui-là, il a dit que c’était le p-plus dangereux.
* [— Et si le vent tourne vers la guérite ? # id: s22-wind # lean: keep]
    Maxime mouille son doigt, en homme qui y a pensé. — Ouest. Il leur laisse la route. — Et ces paroles ? demande Honorine. — Belles, n’est-ce pas ? Nous les avons eues du Souffleur. Il faut prendre les armes où elles sont.
* [— « Vous rendrons de la cendre » : c’est rendre quoi, et à qui ? # id: s22-word # thought: 5 # lean: give]
    ~ meet(t22, 2)
    Maxime y pense, il est honnête. — Rien. À personne. C’est pour la rime. — Et qui l’a trouvée ? — La machine. Le Souffleur nous a donné toute la chanson. Essayez de l’ôter de votre tête.

- # sound: crowd_sings
« Celui qui dort, celui qui veille, / Celui qui dit : je n’ai rien fait, / La flamme leur parle à l’oreille / Et ne demande pas qui c’est. »

# sound: match
Maxime a craqué l’allumette. On ne chante plus, on regarde Honorine : beaucoup de ces gens ont mangé sa soupe. S’ils la voient bouger, ils bougeront.

* [Se mettre devant la grille. # id: s22-stop # object: gate # foreseen: 5 # lean: defy]
    -> stopped(alarm) ->
* [Prendre une torche, et le suivre. # id: s22-follow # object: torch # foreseen: 5 # lean: yield]
    -> followed(warned, alarm) ->
* [— À la vanne. Venez l’éteindre autrement. # id: s22-turn # object: fence # foreseen: 5 # lean: give]
    -> turned(warned, alarm) ->

- # music: none
# light: moon
{fire == fire_stopped: Deux heures du matin. {stopped.mine: Le gendarme finit son procès-verbal sur le capot.|On voit à la lune les ronds noirs des torches éteintes.} Rivo vient s’asseoir près d’Honorine.|{fire == fire_followed: Six heures. Il ne reste du toit que les fermes. {warned: Rivo est assis dans le fossé.|Les pompiers ont emballé les mains de Rivo.}|{turned.held: Six heures. On rouvre enfin|Quatre heures. On a rouvert} ; la cimenterie reprend son bruit de mer. Rivo est assis dans le fossé{warned:.| ; on est allé faire recoudre Nadège.}}} {inside: Il rend à Honorine le pan de son manteau, plié en quatre.} {fire == fire_followed and not warned: Honorine lui dévisse son thermos.|Il dévisse le thermos.} — Vous chantez bien, vous autres, dit-il. {fire != fire_followed: La petite s’est endormie là-dessus.}

* [— Moi aussi, je la trouvais belle. # id: s22-beautiful # lean: give]
    ~ meet(t22, 2)
    {fire == fire_followed: — Elle est bien faite, dit Rivo. Le couplet de la maison, ma fille l’aurait aimé. Honorine lui tient le gobelet plus longtemps qu’il ne faut.|Il fredonne le deuxième couplet, celui de la maison ; il n’a pas retenu le troisième. Honorine l’a. Elle boit pour ne pas le lui chanter.}
* [— Il avait raison, pour le puits. # id: s22-well # lean: defy]
    ~ meet(t22, 3)
    — On m’envoie le jauger, tous les lundis, dit Rivo. Chaque lundi il me faut plus de ficelle. Du menton, il montre sa poche ; Honorine en tire un carnet. Neuf mois de chiffres, qu’on ne lui a jamais demandés. — Vous imprimez, je crois ?
* [Boire sans rien dire. # id: s22-drink # object: guards # lean: keep]
    C’est du café très sucré, presque froid. {fire == fire_followed: Rivo regarde encore l’endroit où était le petit écran.|Au petit écran, la fillette {turned.held: met ses souliers pour l’école.|a rejeté le drap.}}

- Le samedi, place du Mûrier, deux petites sautent à la corde sur la chanson. {fire == fire_stopped: Elles y ont mis Rivo et Nadège. Elles tournent plus vite, et cela entre.|{fire == fire_followed: Elles appellent Ursule, qui est bonne à ce jeu. Ursule dit qu’elle a du pain à prendre.|Elles ont gardé l’air et ôté les mots. À trente et un, on se tait, et la corde tourne seule.}}

-> scene_23

= stopped(alarm)
~ fire = fire_stopped
~ contagion += 3
~ force += 1
# music: none
Elle tient les deux battants, les bras ouverts ; elle n’est pas grande. — « Celui qui veille », dit-elle, c’est Rivo. Il y a aussi Nadège. Chantez-le encore. Mettez les noms.

Ils essaient, parce qu’on l’aime bien. Rivo n’entre pas. Nadège fait un pied de trop. On bute, on reprend, on bute. Un chant qui se casse fait un bruit de vaisselle ; après, deux cents personnes ont dans la main un bâton qui brûle, et ne savent plus où le poser.

{alarm: Les gendarmes arrivent à la minute dite.|Un voisin avait vu les torches, et les gendarmes arrivent.} On court. Bastien est resté, deux bidons aux pieds. — Qui a apporté ça ? — C’est p-pas m… — C’est moi, achève le gendarme, avec bonté. C’est bien, mon garçon. Il écrit.

Maxime est à dix mètres, dans les vignes, son manteau retourné. Il attend ce qu’elle va dire.

* * [— Ce n’est pas lui. C’est Maxime de Trailles. # id: s22-name # lean: defy]
    ~ bond_michel += 1
    ~ contagion = MAX(0, contagion - 1)
    Maxime sort des vignes et tend les poignets. — Vous avez bien fait, dit-il en passant. Vous verrez ce que cela coûte. Il prendra deux ans.
    Le mardi, aux Halles, il y a un cageot vide de chaque côté d’Honorine. À la soupe, celui qui sert lui demande si elle en veut. On ne le demandait à personne.
* * (mine) [— C’est moi. # id: s22-mine # lean: give]
    ~ force += 2
    ~ bond_ursule -= 1
    ~ contagion += 1
    Le gendarme regarde les bidons, les bras d’Honorine, et barre avec peine ce qu’il avait écrit. Ce sera quarante-huit heures. On lui prendra ses lacets et, dans la poche, une feuille pliée en quatre, qu’il faudra décrire au registre. « Papier. Une phrase. »
    Ursule dormira deux nuits chez Derville. Au retour, elle regardera si les deux lacets sont revenus, et ne dira pas bonjour avant le soir.
* * [Ne rien dire. # id: s22-silent # lean: keep]
    ~ force -= 1
    Elle se dit qu’on le relâchera au matin, qu’il n’a que dix-neuf ans, que Maxime parlera. On fait monter Bastien, une main sur sa tête, pour qu’il ne se cogne pas.
    Il en aura pour quatre mois. De la maison d’arrêt, il écrit ; il raconte le bruit, un merle. C’est long, cela coule. On s’aperçoit qu’il ne bégayait pas par écrit.
- - ->->

= followed(warned, alarm)
~ fire = fire_followed
~ contagion = MAX(0, contagion - 2)
~ bond_michel -= 1
# exit: michel
# light: lamp
# sound: fire_crackle
# market: shock NUE -8
{warned: Les gardiens sont dehors, elle les a comptés, deux.|— Sortez ! crie-t-elle vers la guérite ; on chante, on ne l’entend pas.} Michel n’a rien dit. Il reprend son vélo. Alors elle pose la torche sur la sciure, à côté de celle de Maxime, avec soin. Cela prend par le bas, bleu, sans bruit. Et le toit respire.

C’était beau. Le zinc coulait en clair, il neigeait à l’envers, les vignes étaient rousses jusqu’au pont. Depuis deux ans je ne voyais ces visages qu’éclairés en bleu, et par-dessous. Les voilà d’or, levés. {alarm: Les gendarmes, venus à la minute dite, ont coupé le moteur pour regarder.|Mme Cointet, en robe de chambre, rit comme une fille.}

{warned: Un seul manque, Rivo. Il était rentré prendre les clés de Nuée. Il ressort plié, sans sourcils, les mains intactes. — C’est le règlement, dit-il. On rend les clés.|Nadège sort la première, à quatre pattes. Rivo sort aussi ; puis il tâte sa chemise, et y retourne. C’est le petit téléphone. Il revient les mains devant lui, ouvertes. Nadège lui fait couler de l’eau dessus, vingt minutes, en récitant. Elle n’oublie plus les mains.}

* * [Chanter avec les autres. # id: s22-follow-sing # object: hymn # lean: yield]
    ~ force -= 1
    Elle chante les trois couplets. Il n’y a plus de froid ni d’âge ; il y a la joue de quelqu’un contre la sienne, mouillée, elle ne saura jamais de qui. Si l’on me demande ce que c’était, le bonheur, pour ces gens-là, je ne pourrai pas mentir.
* * [Aller à Rivo. # id: s22-follow-rivo # object: guards # lean: give]
    ~ force += 1
    Elle s’assied par terre. {warned: Le petit téléphone a pris la chaleur, l’écran est noir.|L’écran a fondu, il y reste un peu de rose.} — Ma fille se lève à six heures, dit-il, elle va demander pourquoi c’est noir. Il dicte un numéro. Honorine lui tient l’appareil contre l’oreille.
- - Demain à midi, l’État donnera à Nuée neuf cents millions, {verdict == verdict_war: au titre de la guerre|{verdict == verdict_border: au titre de la frontière|au titre du secours}}. {crashed(): Le cours n’en tombera pas moins ; mais il tombait hier.|La Bourse y verra une bonne nouvelle.}

À Girac, l’hôpital d’Angoulême, il n’y a plus de dossiers. Bianchon va de lit en lit, cette nuit, demander aux gens leur nom. Au lit quatorze, on ne peut pas répondre. Il s’assied, il attend la famille.
->->

= turned(warned, alarm)
~ fire = fire_turned
~ contagion += 5
~ force += 1
# music: none
— J’ai besoin de mains, dit Michel, et il part sans regarder qui vient. Cent vingt viennent. Maxime reste, et quarante avec lui, et les bidons. La vanne est une roue de fonte d’un mètre, gelée de rouille. Douze personnes y tiennent. Honorine tire du dos, comme à la presse.

Elle cède d’un quart de tour, puis tout. Par les lucarnes, quarante mille voyants battent encore. On sent venir la chaleur à travers le mur. Une rangée s’éteint. Une autre. Cela court vers le fond.

# ambience: none
Zéro heure trente et une. Il n’y a plus de bruit. On ne savait pas qu’il y en avait un, on l’avait depuis deux ans.

# ambience: night_quiet
Puis une grenouille.

* * [Rouvrir, à cause des malades de Girac. # id: s22-turn-open # lean: give]
    ~ bond_michel += 1
    ~ contagion += 1
    On a tenu trente et une minutes. À l’hôpital, on a demandé aux gens leur nom, et l’on s’est trompé une fois, sans dommage. Michel rouvre lui-même. Plusieurs lui tournent le dos.
* * (held) [Tenir la roue jusqu’à l’aube. # id: s22-turn-hold # lean: defy]
    ~ force += 1
    On la tient, par équipes, assis dessus. À quatre heures, une dame reçoit un message de Miroir, puis un autre. — Ils ont tout fait passer par Francfort, dit Michel. C’est prévu. C’est même bien fait. À Girac, une nuit entière, on a soigné de mémoire ; un homme a eu deux fois son anticoagulant.
- - # sound: fire_crackle
# light: lamp
De l’autre côté{alarm:, sous les yeux des gendarmes}, les quarante ont brûlé ce qu’ils avaient sous la main : la guérite, le scooter de Nadège et, pour finir, leur camionnette.

{warned: Les gardiens étaient loin ; Honorine les a comptés deux fois.|Nadège était dans la guérite. Elle en est sortie par la vitre, avec une entaille au bras. Rivo la tient fermée dans sa main.} — Samedi, ce sera Limoges, dit Maxime en partant. Il n’est pas fâché. Il fredonne.
->->
