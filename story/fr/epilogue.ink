// Désir : Honorine voulait un livre ; vous voudriez savoir ce qu’ils sont devenus.
// Obstacle : ce qu’on a choisi.
// Retournement : le livre est là, sept fois, et ce n’est jamais le même jour.
// Prix : la peau qui reste.
// Forme : une reliure ; on ouvre le livre à la fin. Les conditions des sept dénouements : la table de choose_ending.

=== epilogue ===
# title: epilogue
~ choose_ending()
{ ending:
- ending_architect: -> architect
- ending_fire: -> burnt
- ending_brand: -> branded
- ending_house: -> listed
- ending_cassandre: -> ruined
- ending_regained: -> regained
- else: -> sheltered
}

= regained
# scene: ending_regained
# music: book
# ambience: shop_by_day
Avril. Place du Mûrier, on entend la presse depuis la fontaine ; la porte est ouverte et l’on ne chauffe plus. {crashed(): Les machines n’ont pas disparu. Il en marche une à l’hôpital, le lundi, et Bianchon la contredit.|Les géants sont debout. On ne les écoute plus beaucoup.} On n’est pas devenu meilleur. On fait la queue, on se fâche avec son voisin, qui répond.

{rule == rule_hand: Sur la porte : « Rien ne part d’ici sans être passé par une main. » Des gens l’ont recopiée, sans le « d’ici ».|{rule == rule_voice: Sur la porte : « Nul ne parle pour un autre. » Un enfant l’a signée, pour lui-même.|Sur la porte, il n’y a rien. Pas de liste.}} {refuge_word()} {window_word()}

{ bond_ursule >= 3:
    Ursule tire, corrige, et tient les carnets. Elle laisse une faute par page quand la page est bonne. {has_drawing: Au mur il y a toujours celui qui n’est pas là ; elle lui a ajouté un crayon.|Au mur elle a dessiné sa famille. C’est plein.} {press_half()}
- else:
    Ursule tire le samedi, et n’aime pas qu’on la regarde. Quand Honorine fait « mm », elle attend la suite, et quelquefois il y en a une. {press_half()}
}

* [Lire ce qui sèche au fil. # id: ep-regained-line]
    C’est le livre, qu’on tire pour la troisième fois. {first_word()} {danielle_now()}
* [Compter les bols, sur la table. # id: ep-regained-bowls]
    Il y en a un de trop, servi. {danielle_now()}

- {lucien_now()} {michel_now()}

{cassandre_now()} Vautrin {crashed():a éteint sa nef, et gardé la cuisine|garde sa nef, où il parle presque seul}. {bargain == bargain_story:L’histoire qu’on lui a donnée, il ne l’a mise nulle part ; il la raconte au portier, et se trompe.|Il a écrit une fois, pour demander l’heure des trains.}

# sound: bell
{delphine_now()} Midi sonne à l’horloge du père, et il est midi ; cela n’était pas arrivé en deux ans. Ursule pose la pointe à corriger. — J’ai faim, dit-elle. Elle ne l’a demandé à personne.

* [Ouvrir le livre. # id: ep-regained-book # object: book # sound: page]
    Il est sur le marbre, à la place de la forme. {binding()} Le trait de crayon de Jérôme Séchard en faisait déjà le tour.
    {title_word()} La colle est fraîche, il craque. À la première page il y a votre phrase, et c’est dans la marge d’en face que j’écris, au crayon, comme il faisait.
    En 1837, en tête d’un roman d’imprimeurs, j’ai mis le mot « perdues ». C’était une coquille.

- # sound: book_closed
-> END

= listed
# scene: ending_house
# music: book
# ambience: dinner_hum
Trois ans après, quarante-deuxième étage, midi. La Maison Séchard emploie neuf cents personnes et compose à la main, pour ceux qui ont les moyens, ce qu’ils ne veulent confier à personne. {camp == signed: Elle paie ses correcteurs onze centimes la page.|Elle paie bien ses correcteurs, et ne sait plus leurs noms.} Honorine est à la vitre. On voit Paris à travers.

Cela s’est fait sans qu’elle ait jamais mal agi. {last_trade == last_trade_covered: Elle avait racheté au bon moment, ou presque|Elle avait tenu, et tenir a payé} ; {euros(fortune())} euros, d’abord, puis Gobseck a prêté dessus. {whispers > 9: Quant aux mots, on les lui donnait.|Quant aux mots, ceux qu’on lui avait soufflés étaient bons, elle a continué.} La presse est dans le hall, derrière un cordon. M. du Tillet siège au conseil.

Ursule a eu sa moitié, à l’euro près{press_fate == press_sold:, celle de la presse vendue comprise}. {bond_ursule >= 3: Elle a pris en échange les casses, le bol qui penche, et l’horloge, et vit chez maître Derville. Le dimanche elle téléphone, et frappe deux fois, du talon, avant de raccrocher. Honorine répond ; c’est de la moquette, on n’entend rien.|Elle vient en avril signer au bas d’une page, et repart par le train de midi.}

* [— Et la lettre que mon père cherchait ? # id: ep-house-sort]
    {misprint == misprint_mended: Elle est dans la forme, sous verre, avec un numéro d’inventaire. On la croit d’origine.|Ursule l’a. On lui en a offert quarante mille euros. Elle a dit : on verra.} {danielle_now()}
* [— Faites monter quelqu’un qui ne soit pas d’accord. # id: ep-house-argue]
    On demande aux neuf étages. On finit par lui amener {mass == mass_heckled: Bastien, du fournil, qui dit non en quatre f-fois. Elle l’écoute jusqu’au bout, et lui offre une place.|M. Poiret, qui s’excuse. Elle lui offre une place.} {danielle_now()}

- {lucien_now()} {cassandre_now()}

{michel_now()} {delphine_now()}

{pardon == pardon_given: Le bon de travail est encadré derrière elle. « Tirage : 1. » Les visiteurs croient à un mot d’humour.|Le bon de travail est au coffre. Elle n’a jamais dit à personne ce qu’il y a dessus.} {rule == rule_door: « Pas de liste à la porte » : il y a un tourniquet.|On a gardé la règle, en exergue, au rapport annuel.}

* [Demander la clé de la vitrine, et ouvrir le livre. # id: ep-house-book # object: book # sound: page]
    {binding()} 
    {title_word()} On lui met des gants. Elle tourne jusqu’à la première page, et lit, en remuant les lèvres, une phrase qu’elle a sue par cœur. Je vois Paris à travers elle.
    Ce soir l’action Séchard vaut quarante et un euros vingt. Vautrin, {crashed():que la chute a ruiné, en a acheté une|qui a toujours sa nef, en a pris trois pour cent}, avec ce mot : « Vous y êtes venue sans moi. » Du Tillet, lui, avait mis zéro. C’était plus poli.

- # sound: book_closed
-> END

= ruined
# scene: ending_cassandre
# music: book
# ambience: night_quiet
Ils sont tombés, et Honorine n’avait presque plus rien dessus. {equity() <= 0: Gobseck avait fermé le compte.|Il lui restait {euros(MAX(0, fortune()))} euros, tout compté.} Vautrin a rendu au portier les clés de sa nef{bargain == bargain_story:, et n’a gardé que l’histoire qu’elle lui avait donnée}. À la vieille Bourse on marche dans le papier jusqu’aux chevilles. Cassandre est au milieu, un bol à la main. Elle rit.

— Combien ? demande-t-elle. {fortune() > 100: — {euros(fortune())} euros. — Moi, moins. J’ai rendu mon dernier titre lundi, pour le loyer.|— Rien. — Moi, rien non plus.} Elles se regardent. Deux ans, une maison à Saumur, {press_fate == press_sold: une presse vendue|{press_fate == press_pawned: une presse gagée|l’hiver sans charbon}}. Cela les reprend ; il faut s’asseoir par terre. Un gardien croit qu’elles pleurent et apporte une chaise.

{thesis == thesis_told: Dans les journaux, on cite _La Chaîne rompue_ sans guillemets : tout le monde l’avait toujours su.|Dans les journaux, quelqu’un explique la chose en neuf points. Cassandre en avait trouvé huit.} {machine_published: Le plan des six maisons, qui se payaient l’une l’autre, est au mur des écoles ; on y ajoute des flèches.|} Cela n’est pas tombé à cause d’elles. C’est tombé de tous ceux qui, un matin, n’ont rien donné.

* [Ramasser un des papiers, et le lire. # id: ep-cassandre-paper]
    C’est un rapport annuel. Cassandre le prend par la fin, puis le retourne et, pour la première fois, regarde les images. {danielle_now()}
* [— Il reste du café ? # id: ep-cassandre-coffee]
    Il en reste. Il est froid, il est à tout le monde. {danielle_now()}

- {lucien_now()} {michel_now()}

{bond_ursule >= 3: Ursule n’a pas demandé si l’on avait gagné. Elle a demandé si Cassandre dormait à la maison, et lui a fait un lit de trois rames, mille euros tout juste. — C’est le plus cher qu’on a, dit-elle.|Ursule a demandé si l’on avait gagné. — Oui, a dit Honorine. — Et on a quoi ? Elle a ouvert le placard, pour voir, et sorti deux assiettes, puis une autre.}

{delphine_now()} {hanitra_now()}

* [Ouvrir le livre. # id: ep-cassandre-book # object: book # sound: page]
    L’imprimerie doit dix-neuf cents euros{press_fate == press_sold:, et seize cents à Ursule, sa moitié de la presse}. {rule == rule_door: La porte est ouverte, il n’y a rien à prendre.|Il reste de l’encre et du plomb.} {misprint == misprint_kept: Au mur, une feuille avec sa faute ; Cassandre la salue en passant, c’est sa préférée.|Au mur, deux feuilles, la juste et l’autre ; Cassandre préfère l’autre.}
    {binding()} {title_word()} Cassandre le commence par la dernière page, vous pensez bien. Il n’y a pas de notes. — Et c’est vrai ? dit-elle. Elle s’essuie les yeux avec le poignet.
    On leur a demandé depuis combien elles avaient gagné. Elles ont ri si longtemps qu’on a cru que c’était une somme.

- # sound: book_closed
-> END

= burnt
# scene: ending_fire
# music: book
# ambience: ramparts_wind
Il y en a eu dix-neuf après le premier. On les regarde des remparts, le samedi, avec des châtaignes. {crashed(): Les géants sont à terre, et l’on ne sait plus si c’est le feu, ou ce qu’on avait cessé de leur donner ; le feu se voit mieux, on dit le feu.|Les géants ont rebâti en plus grand, avec de meilleurs gardiens. L’État paie : c’est la guerre, on le lui a prouvé.} Ce soir, cela brûle du côté de Jarnac.

C’est très beau. Les visages sont d’or, on se pousse pour faire une place, {windows_seen ? window_couple: les deux oreillers de Noël se tiennent par le cou|des gens qui ne se parlaient plus se montrent le ciel}. On chante. Les paroles sont de la machine ; personne ne s’en souvient.

{bond_ursule >= 3: Ursule reste assise de dos, sur la plaque du général, et dessine ceux qui regardent. — T’as la figure de quand t’étais contente, dit-elle à Honorine. C’est un renseignement. Elle ne la dessine pas.|Ursule n’est pas venue. Elle garde une fillette d’Antananarivo au téléphone, parce que le père tient mal l’appareil. C’est elle qui a proposé.} {press_half()} Rivo vient aussi. Il se tient loin.

* [Applaudir avec les autres. # id: ep-fire-clap]
    Elle le fait, et c’est bon. Au retour, ses manches sentent la fumée, et elle ne le remarque plus. {danielle_now()}
* [Demander qui est dedans. # id: ep-fire-who]
    — Personne, dit-on. Elle demande à un autre. Au cinquième, on s’écarte. {danielle_now()}

- {lucien_now()} {michel_now()} Vautrin couche dans sa nef, {crashed():éteinte|rebâtie en pierre}, une lampe à la fenêtre, pour qu’on sache qu’il y a quelqu’un dedans.

{cassandre_now()} {hanitra_now()}

{remedy == remedy_hand: À Girac, Bianchon écrit tout à la main. Il a deux fois plus de morts.|À Girac, les dossiers ont brûlé. Bianchon demande aux gens ce qu’ils ont ; les plus malades ne savent pas.} {rule == rule_voice: « Nul ne parle pour un autre » : Maxime parle pour tous. On ne lui a pas demandé de cesser.|Maxime a gardé le carton de tracts. Il allume avec.} {delphine_now()}

* [Ouvrir, à cette lumière, le livre oublié sur le parapet. # id: ep-fire-book # object: book # sound: page]
    {binding()} {first_word()}
    {title_word()} On distingue très bien chaque lettre. {misprint == misprint_kept: La faute y est.|Il n’y a pas de faute.} Honorine tient les pages à deux mains, le dos au vent, à cause des flammèches.
    La lumière est belle. Je suis mort, voyez-vous ; je ne sais plus regarder les choses que de loin.

- # sound: book_closed
-> END

= branded
# scene: ending_brand
# music: book
# ambience: paris_court
Il pleut rue Saint-Lazare. Sur cent passants, quatre-vingts portent un sac gris, solide, avec un profil de femme, un chignon, une pointe dedans. C’est elle. On l’a prise à contre-jour, un soir de juillet, sans lui demander de se tourner. {strike != strike_none: La grève y est aussi, au dos, avec la date.}

La marque a dix lignes de carnets, une encre qui déteint exprès, une police de caractères avec onze fautes, que des gens très doués font à la main. {leaflet ? word_free: « Gratuit » coûte douze euros.|{leaflet ? word_freedom: « Liberté » coûte douze euros.|« Progrès » coûte douze euros.}} {crashed(): Miroir est tombé avec les autres ; la marque, non. Foedora l’avait dit.|Miroir se porte bien, les sacs y sont pour un tiers.}

Il faut être juste : le loyer du refuge est payé pour dix ans. {refuge_word()} {bond_ursule >= 3: Ursule entre par la cour. Elle a découpé le profil d’un sac et dessiné dedans les yeux et la tache d’encre ; elle l’a laissé sur la table.|Ursule en a un, comme toute sa classe. — C’est ta tante ? lui demande-t-on. — C’est un sac, dit Ursule.}

* [S’arrêter devant la vitrine. # id: ep-brand-window]
    Une jeune fille s’y mire, le sac au bras. — On vous a dit que vous lui ressembliez ? En moins bien. — Oui, dit Honorine. Merci. {danielle_now()}
* [Suivre un sac dans la foule, pour voir où il va. # id: ep-brand-follow]
    Il va à la pharmacie, à la poste, au collège. Là, pour nouer le lacet d’un enfant, la dame le pose sur le mouillé, le visage contre terre. {danielle_now()}

- {lucien_now()} {michel_now()} Vautrin, {crashed():qui n’a plus de maison|qui a toujours la sienne}, a acheté un sac, et l’a rendu : il n’y avait personne dedans.

{cassandre_now()} {delphine_now()}

{press_fate == press_sold:Ursule attend toujours sa moitié de la presse ; on lui a proposé des sacs.} {saved == belonging_proofs: Le mur d’épreuves est devenu un papier peint. On y cherche son nom ; on le trouve, moyennant un supplément.|{saved == belonging_press: On a mis la presse en logo. On ne s’en sert plus, elle tachait les sacs.|Les carnets du père sont en fac-similé, quarante et un volumes. La ligne du jour de sa naissance est sur une tasse. « Beau. »}} La coquille aussi est imprimée. On l’a centrée.

* [Entrer, et demander à ouvrir le livre. # id: ep-brand-book # object: book # sound: page]
    Il est au milieu de la vitrine. {binding()} Un carton dit : _Pièce unique, non destinée à la vente._ Les gens le trouvent un peu nu.
    — Vous êtes de la maison ? dit la vendeuse. Honorine réfléchit honnêtement. — J’y ai travaillé. On le lui prête une minute. {title_word()} À la première page, la phrase est toujours là, et n’a pas de prix dessous ; ils n’avaient pas trouvé où le mettre.
    Dehors il pleut de plus belle. Le sac est bien fait, je dois le reconnaître : on y mettrait un livre.

- # sound: book_closed
-> END

= architect
# scene: ending_architect
# music: book
# ambience: nave_hum
Le dimanche il fait noir dans six nefs ; elle l’a obtenu, cela tient, on s’y est fait. Les autres jours, entre sept et huit, au ras du plancher, il y a quelqu’un. Les gens ne savent pas ce qui a changé. Ils disent que la voix est devenue bonne.

Le trou est chauffé. Un tabouret, une lampe, un pupitre, une fente d’où l’on voit des semelles. Elle y descend par l’échelle, {clock_wound: elle remonte en passant une horloge qu’elle a apportée, huit tours et demi|elle pose sa montre à gauche} ; elle tend l’oreille. Quelqu’un cherche ses mots. Elle les a. {whispers > 5: Elle avait tant écouté qu’elle connaît le métier.|Elle l’avait peu écouté ; elle est étonnée que ce soit si facile.}

{asked_pardon: Un homme, à Lille, demande pardon. Elle pourrait souffler « je sais ». Elle compte jusqu’à onze, et se tait, et il finit par trouver. Ce sont ses meilleures soirées.|Une femme, à Lille, ne sait pas comment dire qu’elle part. Elle pourrait souffler. Certains soirs, elle laisse chercher. Ce sont les meilleurs.} Vautrin le sait, il a mis cela dans la brochure.

* [Souffler une phrase qui ne soit pas la plus probable. # id: ep-architect-odd]
    Elle la prend dans une cuisine, il y a longtemps : « T’as mangé ? » À l’autre bout on rit, on dit que non. Dans la nef un ingénieur le note, pour la suite. {danielle_now()}
* [Se taire toute l’heure. # id: ep-architect-silent]
    Onze millions de gens cherchent leurs mots une heure entière. Il y a eu des ruptures, un poème. À huit heures Vautrin est à la trappe, ému. — Demain aussi ? {danielle_now()}

- {bond_ursule >= 3: Ursule, à sept heures, éteint tout dans la cuisine et frappe deux fois sur le carrelage. Le Souffleur ne sait pas ce que c’est ; la dame qui est dedans, si. Elle répond du talon contre l’échelle. Ce n’est pas dans le contrat.|Ursule a brûlé la boîte à chaussures dans l’évier, sans lire. Entre sept et huit elle ne dit pas un mot. — Je t’entends penser, dit-elle au plancher. Arrête.} {press_fate == press_sold:Sa moitié de la presse lui est virée le premier du mois.}

{lucien_now()} {michel_now()}

{cassandre_now()} {crashed(): Oraculum, tombé avec les autres, s’est relevé le premier.|} {delphine_now()}

* [Lire le livre avec elle, à sa lampe. # id: ep-architect-book # object: book # sound: page]
    {rule == rule_voice: « Nul ne parle pour un autre. » Elle l’avait trouvée en une minute, un dimanche, avec de la soupe. Elle y pense en descendant l’échelle.|Elle garde à gauche du pupitre {deed == deed_burned:ce qui reste de l’acte de son père, un J|l’acte signé de son père}. Elle sait maintenant comment on signe : on a quelqu’un à nourrir.} {pardon == pardon_given: Elle lui avait pardonné. À présent, c’est d’elle qu’il s’agit.|}
    {binding()} {title_word()} Elle suit du doigt. À la première page il y a votre phrase, qu’elle n’a jamais soufflée à personne ; on la lui a demandée deux fois, elle a dit qu’elle ne l’avait pas.
    — Bonsoir, dit une voix au ras du plancher. Voulez-vous que je termine ? Je cherchais en effet ma dernière ligne. On vient de me la souffler.

- # sound: book_closed
-> END

= sheltered
# scene: ending_refuge
# music: book
# ambience: snow_street
Février, il neige sur Angoulême, avec méthode. {crashed(): Les géants sont tombés ; d’autres se lèvent, sous de très jolis noms.|Les géants sont debout, et l’on voit d’ici leurs fenêtres.} {contagion >= 40: Mais on ne les regarde plus tous les soirs : de la place, on compte, entre les bleues, treize fenêtres jaunes. Corentin, qui les compte aussi, ne les a pas signalées.|Sur la place, toutes les fenêtres sont bleues, sauf une, au-dessus d’une imprimerie.}

Une lampe, une soupe, des gens qui lisent. {refuge_word()} {contagion >= 40: Certains soirs on emprunte des bols à l’immeuble d’en face.|On n’est jamais plus de six.} {window_word()} {skin < 40: Honorine, à qui on en a tant soufflé, cherche un mot ; on attend.|Honorine cherche un mot, on attend.}

{ bond_ursule >= 3:
    Ursule lit tout haut, le doigt dessous. Elle s’arrête aux fautes, par respect. {misprint == misprint_kept: La lettre de plomb est dans son bol, avec les crayons ; elle ne s’en sert pas, elle l’a.|Quand c’est long, elle frappe du talon, deux fois : c’est pour dire qu’on suit.} {press_half()}
- else:
    Ursule écoute de l’escalier, la porte entrebâillée, son téléphone dans la main. Elle le rallume quelquefois. Puis elle l’éteint, et descend d’une marche. {press_half()}
}

* [Monter s’asseoir avec eux. # id: ep-refuge-sit # sound: stairs]
    Je prends trop de place, on se pousse sans savoir pourquoi. Il y a devant moi un bol servi. {danielle_now()}
* [Rester sur la place, et regarder la fenêtre. # id: ep-refuge-look]
    On ne voit que des nuques, une main qui tourne la page. Une passante s’arrête, l’adresse sur un papier, frappe un coup, puis trois. On ouvre. {danielle_now()}

- {lucien_now()} {michel_now()}

{cassandre_now()} {delphine_now()}

{pardon == pardon_given: La chaise du père, on s’y assied. C’est à qui arrive le premier ; elle craque en deux temps.|La chaise du père reste libre. On y a posé le bon de travail.} {press_fate == press_pawned: La presse est encore gagée à la banque, qui n’a plus M. du Tillet ; lui vient le mardi, il soude, et reprend de la soupe.|{first_word()}}

* [Ouvrir le livre. # id: ep-refuge-book # object: book # sound: page]
    {hanitra_now()} Vautrin {crashed():a perdu sa nef ; il a gardé la table à toile cirée, et deux tasses|a toujours sa nef. Il demande quelquefois à Corentin si la lampe brûle encore, place du Mûrier. Corentin répond que oui}.{bargain == bargain_story: Il n’a mis nulle part l’histoire d’Honorine ; il a tenu parole.}
    Voilà où l’on en est : {contagion >= 40: une lampe par rue|une lampe, trois lecteurs}, et ce livre au milieu. {binding()}
    {title_word()} On le passe, chacun en lit un peu, on bute, on rit. Quand c’est fini quelqu’un dit : encore. On recommence. {contagion >= 40: Dehors, dans la neige, une fenêtre de plus est devenue jaune.|}
    La livre de bougies est à trois francs. De mon temps on aurait soufflé celle-ci depuis une heure. Laissez-la.

- # sound: book_closed
-> END

// Le premier dénouement dont la condition est vraie l’emporte.
//
// | ordre | dénouement                    | condition                                                |
// |-------|-------------------------------|----------------------------------------------------------|
// | 1     | L’Architecte                  | l’offre de Vautrin acceptée (scène 24)                   |
// | 2     | L’incendie                    | le feu suivi (scène 22)                                  |
// | 3     | La marque                     | la revue vendue à Foedora (scène 19)                     |
// | 4     | La Maison Séchard             | fortune de 3 600 euros au moins, peau sous 40            |
// | 5     | Cassandre                     | fortune sous 1 200 euros, contagion de 40 au moins, krach |
// | 6     | Illusions retrouvées          | peau et contagion de 60 au moins, pardon donné           |
// | 7     | Le refuge                     | tout le reste                                            |
//
// Fortune : ce que vaut le compte chez Gobseck, et ce qu’elle ne lui a pas porté.
=== function choose_ending() ===
{
- bargain == bargain_accepted:
    ~ ending = ending_architect
- fire == fire_followed:
    ~ ending = ending_fire
- brand == brand_sold:
    ~ ending = ending_brand
- fortune() >= 3600 and skin < 40:
    ~ ending = ending_house
- fortune() < 1200 and contagion >= 40 and crashed():
    ~ ending = ending_cassandre
- skin >= 60 and contagion >= 60 and pardon == pardon_given:
    ~ ending = ending_regained
- else:
    ~ ending = ending_refuge
}

=== function fortune() ===
// En euros entiers ; négative quand le compte est dans le rouge.
~ return equity() + capital - brought()

=== function binding() ===
// Le livre, relié selon ce qui reste de peau.
{
- skin >= 80: Il est relié en pleine peau.
- skin >= 50: Il est relié à demi, le dos et les coins de peau, le reste en papier de paille.
- skin >= 25: Il a un dos de peau ; le reste est de carton, bien coupé.
- skin > 0: Il est de toile, avec une pièce de titre, grande comme deux doigts, en peau.
- else: Il est broché : de la peau il n’est rien resté.
}

=== function title_word() ===
{title_kind == title_unwritten: La page de titre est blanche ; on l’a composée ainsi.|_{written("title")}_.}

=== function refuge_word() ===
// Un seul des usages du refuge, le plus parlant de ceux qu’on a choisis.
{
- refuge_uses ? use_school: Bastien y fait lire les petits ; personne ne lui finit ses mots.
- refuge_uses ? use_infirmary: Derrière les menus de communion, Bianchon pèse un nouveau-né contre de l’interligne.
- refuge_uses ? use_library: À la bibliothèque il y a dix-neuf fois le même livre, et une liste d’attente.
- refuge_uses ? use_beds: On dort sur deux mille euros de papier, sans draps.
- refuge_uses ? use_bench: À l’établi on apporte encore des téléphones, pour qu’ils soient éteints vraiment.
- else: Sur la porte où l’on lit « Frappez », on coupe le pain.
}

=== function window_word() ===
// Qui vient de la fenêtre gardée, un soir de décembre.
{ window_kept:
- window_couple: Les deux oreillers viennent le mardi, avec une seule écharpe.
- window_child: L’enfant de la chaise haute demande le loup ; on le lui fait, à deux mains.
- window_old_man: Le vieil homme au sel tient la salière.
- window_student: Le garçon du troisième s’occupe du feu. Il a les deux gants.
- window_nurse: Sandrine passe après sa garde, sans écouteurs.
- window_baker: Le pain vient du soupirail, pétri à la main.
- window_night_watch: Rivo tient son téléphone vers la table, et une fillette regarde des gens manger.
- window_own: On met un bol de plus, par habitude, et l’habitude a raison.
- else: Il vient des gens qu’on ne connaissait pas.
}

=== function first_word() ===
// Où est passée la première feuille de la forme.
{
- scene_23.to_ursule: La première feuille du père est à Ursule ; elle la prête, et on la rend.
- scene_23.to_father: La première feuille est au cimetière, pliée en quatre, côté vignes ; le buis y pousse mieux.
- scene_23.to_square: La première feuille est restée punaisée à la porte tout l’hiver ; on la lit encore, par cœur, là où elle était.
- else: La première feuille du père est en tête du livre.
}

=== function press_half() ===
// La presse vendue à la scène 1 était pour moitié à Ursule.
{press_fate == press_sold:{fortune() >= 1600:Sa moitié de la presse, seize cents euros, est sur un livret à son nom.|On lui doit encore sa moitié de la presse, seize cents euros ; elle en tient le compte à la craie.}}

=== function lucien_now() ===
{
- brand == brand_sold: Lucien chante juste, maintenant, partout où l’on vend des sacs. Il envoie des cartes où l’heure du train est imprimée.
- bond_lucien >= 3: Lucien est revenu. Il lit le soir, un quart de ton trop bas ; {crashed(): Miroir ne réclame plus l’amende, faute de Miroir|il paie son amende par billets de cinquante}. On lui garde la place côté fenêtre.
- playback == playback_left: Lucien en est à sa trentième ville. Au dernier refrain il baisse le micro, et ses lèvres disent autre chose ; une vieille dame de Limoges a appris à lire dessus.
- else: Lucien envoie une carte par ville, l’heure du train et un L. Honorine ne va pas à la gare. Ursule y va, elle aime les trains.
}

=== function michel_now() ===
{
- fire == fire_followed: Michel enseigne la soudure à Cognac. Il a renvoyé son bol, lavé.
- bond_michel >= 3: Michel a cinq apprentis. Ses bols ne penchent plus ; on lui réclame le défaut.
- else: Michel fait son tour de potier et demi par mois. Il passe, il resserre une vis, il ne reste pas.
}

=== function danielle_now() ===
{
- novel_fate == novel_prompter: Le roman de Danielle s’est vendu partout, pour sa fin. Elle est belle. Ursule s’arrête à la page d’avant, et met le signet. {danielle_hand()}
- novel_fate == novel_hands: Le roman de Danielle finit par neuf pages où l’on meurt trois fois. Quarante personnes l’ont chez elles, et disent : celle-là est de moi. {danielle_hand()}
- else: Le roman de Danielle s’arrête au milieu d’une phrase. On a laissé le blanc ; des gens y écrivent au crayon, et gomment avant de rendre. {danielle_hand()}
}

=== function danielle_hand() ===
{last_evening == evening_pen: Le dernier feuillet est de deux mains.}

=== function cassandre_now() ===
{
- crashed() and bond_cassandre >= 3: Cassandre a été crue, on l’invite dans les facultés. Elle rentre le dimanche lire à Honorine le contrat du gaz.
- crashed(): Cassandre a eu raison à sept heures quarante, et l’a fait encadrer. À Saumur, de sa chambre, on voit une maison.
- bond_cassandre >= 3: Cassandre a trouvé la note 45. Elle a un mur, du fil, et devant le mur, maintenant, une chaise pour qui vient écouter.
- else: Cassandre attend. On a de ses nouvelles par Gobseck, qui ne les facture pas.
}

=== function delphine_now() ===
{
- bond_delphine >= 3: Delphine vient le jeudi, à pied, et s’assied près de la porte. Elle a les yeux gris, et deux rides. Elle flaire le pain, et dit d’où il est.
- refuge_price == refuge_compromise: Delphine envoie le chèque, chaque mai. La chaise qu’elle avait demandée est toujours prise.
- guest_seen == seen_delphine: Delphine a gardé ses deux yeux. On la trouve vieillie ; cela lui plaît.
- crashed(): Delphine vend de quoi démonter les machines. C’est le même catalogue, par la fin.
- else: Delphine vend toujours ses puces. À ses dîners, personne n’a de visage.
}

=== function hanitra_now() ===
{
- thesis == thesis_told: Hanitra a soutenu à Rouen ses quatre-vingts pages sur le point-virgule. Elle a noté le jury.
- rule_fate == rule_kept and rule == rule_hand: Hanitra écrit. Des quatre-vingt-quatre qu’on a renvoyées, elle donne des nouvelles, une par une, par ordre alphabétique.
- else: Hanitra a fini son mémoire, à la main. Elle l’a noté deux, et mis à la poste.
}
