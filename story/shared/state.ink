// L’état de l’histoire : une seule source de vérité, commune aux deux langues.
// Noms en anglais, listes plutôt que chaînes, entiers seulement.

// ---- Honorine
VAR skin = 100 // la peau : 100 -> 0, ne remonte jamais
VAR force = 0 // monte par les actes qui coûtent
VAR contagion = 0 // 0-100 : combien cessent de donner
VAR capital = 2400 // euros qu’elle pourra porter chez Gobseck
VAR whispers = 0 // souffles acceptés

// ---- Les liens, de -3 à 5
VAR bond_ursule = 0
VAR bond_lucien = 0
VAR bond_cassandre = 0
VAR bond_danielle = 0
VAR bond_michel = 0
VAR bond_delphine = 0

// ---- Le Cabinet : 0 inconnue, 1 croisée, 2 faite sienne, 3 contestée
VAR t01 = 0
VAR t02 = 0
VAR t03 = 0
VAR t04 = 0
VAR t05 = 0
VAR t06 = 0
VAR t07 = 0
VAR t08 = 0
VAR t09 = 0
VAR t10 = 0
VAR t11 = 0
VAR t12 = 0
VAR t13 = 0
VAR t14 = 0
VAR t15 = 0
VAR t16 = 0
VAR t17 = 0
VAR t18 = 0
VAR t19 = 0
VAR t20 = 0
VAR t21 = 0
VAR t22 = 0
VAR t23 = 0
VAR t24 = 0
VAR t25 = 0

// ---- Les trois révolutions du récit, cartes hors série : 0 inconnue, 1 rencontrée
VAR rev_press = 0
VAR rev_cave = 0
VAR rev_stage = 0

// ---- Prologue
LIST camps = undecided, signed, refused
VAR camp = undecided // le contrat de correction
LIST sentence_kinds = unwritten, own_words, honorine_words
VAR sentence_kind = unwritten
VAR looked_at = 0 // 1 horloge, 2 page, 3 forme
VAR clock_wound = false
VAR kept_skin_secret = false

// ---- Scène 1
LIST belongings = belonging_press, belonging_notebooks, belonging_proofs
VAR saved = belonging_notebooks // ce qu’elle raye du tableau
LIST press_fates = press_kept, press_sold, press_pawned
VAR press_fate = press_kept

// ---- Scène 2
LIST suppers = supper_none, supper_drew, supper_confiscated, supper_spoke, supper_prompted
VAR supper = supper_none
VAR has_drawing = false

// ---- Scène 3
LIST campus_ways = campus_none, campus_obeyed, campus_broke, campus_human
VAR campus = campus_none

// ---- Scène 4
LIST lucien_answers = lucien_none, lucien_reproached, lucien_heard, lucien_read
VAR lucien_answer = lucien_none
VAR voice_contract = false // Honorine a signé pour sa voix
VAR contract_kept = false // elle a gardé le contrat de Lucien, sans signer

// ---- Scène 5
LIST leaflet_words = word_progress, word_friend, word_sharing, word_free, word_intelligence, word_freedom
VAR leaflet = ()
VAR leaflet_prompted = false // la dernière ligne du tract vient du Souffleur

// ---- Nuit de café I
LIST temperaments = trades_alone, trades_prudent, trades_patient, trades_bold
VAR temperament = trades_alone
VAR shorted_first = false

// ---- Scène 6
VAR ursule_in_paris = false // elle est venue rue Visconti
LIST rules = rule_none, rule_hand, rule_voice, rule_door
VAR rule = rule_none // la zone non négociable : rien sans passer par une main ; nul ne parle pour un autre ; aucune liste à la porte
LIST mirror_kinds = mirror_unwritten, mirror_own, mirror_honorine
VAR mirror_kind = mirror_unwritten

// ---- Scène 7
LIST guests_seen = seen_none, seen_delphine, seen_banker, seen_minister
VAR guest_seen = seen_none // le convive dont elle a trouvé la trace
LIST dilemmas = dilemma_none, dilemma_answered, dilemma_refused, dilemma_turned
VAR dilemma = dilemma_none

// ---- Scène 8
LIST father_voices = voice_unmet, voice_refused, voice_accepted, voice_broken
VAR father_voice = voice_unmet // refusée ; acceptée jusqu’au pardon ; écoutée puis coupée
VAR asked_pardon = false

// ---- Scène 9
LIST playbacks = playback_none, playback_cut, playback_left, playback_paper
VAR playback = playback_none

// ---- Scène 10
LIST theses = thesis_none, thesis_told, thesis_kept
VAR thesis = thesis_none // publiée pour tous, ou gardée pour vendre d’abord

// ---- Nuit de café II
LIST salons = salon_none, salon_apostles, salon_bankers, salon_gazettes
VAR salon = salon_none // celui où elle est restée
VAR lousteau_owes = false

// ---- Scène 11
LIST remedies = remedy_none, remedy_hand, remedy_account, remedy_taken
VAR remedy = remedy_none // ordonnance à la main ; compte ouvert ; pris
LIST bianchon_views = bianchon_none, bianchon_saved, bianchon_lost
VAR bianchon_view = bianchon_none // lequel de ses malades elle a voulu entendre

// ---- Scène 12
LIST windows = window_couple, window_child, window_old_man, window_student, window_nurse, window_baker, window_night_watch, window_own
VAR windows_seen = ()
VAR window_kept = ()

// ---- Scène 13
VAR link_first = 0 // les trois pensées reliées dans le récit, par leur numéro
VAR link_second = 0
VAR link_third = 0
LIST tale_kinds = tale_untold, tale_own, tale_honorine
VAR tale_kind = tale_untold
VAR has_second_drawing = false

// ---- Scène 14
LIST masses = mass_none, mass_heckled, mass_confessed, mass_trial
VAR mass = mass_none

// ---- Scène 15
LIST envelopes = envelope_none, envelope_taken, envelope_left, envelope_argued
VAR envelope = envelope_none

// ---- Nuit de café III
LIST margins = margin_none, margin_paid, margin_covered, margin_waited
VAR margin = margin_none

// ---- Scène 16
LIST exhibits = exhibit_wrong, exhibit_work, exhibit_trust, exhibit_open, exhibit_public
VAR exhibits_shown = () // deux des cinq pièces : le tort montré ; le travail organisé ; confiance zéro ; décloisonner ; une IA publique

// ---- Scène 17
LIST uses = use_school, use_table, use_infirmary, use_library, use_beds, use_bench
VAR refuge_uses = () // trois des six
LIST hidden_people = hidden_none, hidden_hanitra, hidden_marguerite, hidden_texier
VAR hidden = hidden_none // qui dort sous la trappe
LIST refuge_prices = refuge_unpaid, refuge_niche, refuge_survival, refuge_compromise
VAR refuge_price = refuge_unpaid

// ---- Scène 18
LIST deeds = deed_none, deed_burned, deed_kept, deed_shown
VAR deed = deed_none // la cession signée du père
LIST pardons = pardon_none, pardon_refused, pardon_given
VAR pardon = pardon_none // au père ; scène 18, encore possible à la scène 23

// ---- Scène 19
LIST brands = brand_none, brand_sold, brand_refused, brand_trapped
VAR brand = brand_none

// ---- Scène 20
VAR machine_published = false
LIST last_evenings = evening_none, evening_stayed, evening_plan, evening_pen
VAR last_evening = evening_none // auprès de Danielle ; au plan ; à tenir sa plume
LIST transcendence_kinds = transcendence_unwritten, transcendence_own, transcendence_honorine
VAR transcendence_kind = transcendence_unwritten

// ---- Nuit de café IV
LIST last_positions = position_none, position_all, position_less, position_out
VAR last_position = position_none
LIST verdicts = verdict_none, verdict_money, verdict_border, verdict_war
VAR verdict = verdict_none // la pièce que l’Arbitre a gardée, selon les pièces montrées

// ---- Scène 21
LIST movement_means = means_none, means_hand, means_app, means_public
VAR means = means_none
LIST rule_fates = rule_untested, rule_kept, rule_bent, rule_broken
VAR rule_fate = rule_untested
LIST novel_fates = novel_unfinished, novel_prompter, novel_hands
VAR novel_fate = novel_unfinished // le livre de Danielle : laissé à la dernière ligne ; fini par le Souffleur ; fini à plusieurs mains

// ---- Scène 22
LIST fires = fire_none, fire_stopped, fire_followed, fire_turned
VAR fire = fire_none

// ---- Scène 23
LIST misprints = misprint_unseen, misprint_kept, misprint_mended
VAR misprint = misprint_unseen
LIST title_kinds = title_unwritten, title_own, title_honorine
VAR title_kind = title_unwritten
LIST last_line_kinds = last_line_unwritten, last_line_own, last_line_honorine
VAR last_line_kind = last_line_unwritten

// ---- Scène 24
VAR envelope_opened = false
LIST bargains = bargain_none, bargain_refused, bargain_accepted, bargain_story
VAR bargain = bargain_none // l’offre de Vautrin : refusée ; acceptée ; refusée, mais une histoire donnée

// ---- Scène 25
LIST strike_acts = strike_none, strike_read, strike_drew, strike_silent
VAR strike = strike_none

// ---- Le krach
LIST last_trades = last_trade_none, last_trade_held, last_trade_covered
VAR last_trade = last_trade_none

// ---- Épilogue
LIST endings = ending_none, ending_regained, ending_house, ending_cassandre, ending_fire, ending_brand, ending_architect, ending_refuge
VAR ending = ending_none

// ---- Ce que le jeu fait lire à l’histoire. Replis pour Inky en bas de fichier.
EXTERNAL written(slot)
EXTERNAL polished(slot)
EXTERNAL composed(slot)
EXTERNAL carries(number)
EXTERNAL price(giant)
EXTERNAL change(giant)
EXTERNAL shorted(giant)
EXTERNAL equity()
EXTERNAL brought()
EXTERNAL called()
EXTERNAL bought_in()
EXTERNAL debt()
EXTERNAL crashed() // vrai dès le premier jour du krach
EXTERNAL machine_found() // liens de la Machine trouvés seul, 0-6
// L’enveloppe de Corentin : combien de ses choix passés on aurait devinés (0-100) ; scellée ou non ;
// des cinq moments prédits, combien sont venus (0-5), et combien étaient devinés (0-5).
EXTERNAL foreseen_rate()
EXTERNAL sealed()
EXTERNAL foreseen_done()
EXTERNAL foreseen_right()

=== function whisper(cost) ===
// À appeler quand un souffle est accepté.
~ skin = MAX(0, skin - cost)
~ whispers += 1

=== function meet(ref thought, state) ===
// Une pensée croisée (1), faite sienne (2) ou contestée (3). Ne recule jamais.
{ thought < state:
    ~ thought = state
}

=== function written(slot) ===
~ return "Quand tu ne parles pas, j’entends la pluie réfléchir."

=== function polished(slot) ===
~ return "Quand tu ne parles pas, j’entends la pluie réfléchir, et c’est là que tout commence."

=== function composed(slot) ===
~ return "PROGRÈS"

=== function carries(number) ===
~ return true

=== function price(giant) ===
~ return 142

=== function change(giant) ===
~ return 3

=== function shorted(giant) ===
~ return 0

=== function equity() ===
~ return 2400

=== function brought() ===
// Euros portés chez Gobseck jusqu’ici ; il reste capital - brought().
~ return 2400

=== function crashed() ===
~ return true

=== function called() ===
// Euros que Gobseck réclame ; mettre 430 pour l’entendre dans Inky.
~ return 0

=== function bought_in() ===
// Titres qu’il a rachetés de force depuis la dernière fois.
~ return 0

=== function debt() ===
// Ce qu’on lui doit, une fois, quand le compte vient d’être fermé.
~ return 0

=== function foreseen_rate() ===
~ return 64

=== function sealed() ===
~ return true

=== function foreseen_done() ===
~ return 5

=== function foreseen_right() ===
~ return 3

=== function machine_found() ===
~ return 4
