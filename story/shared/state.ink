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
LIST temperaments = trades_alone, trades_prudent, trades_bold
VAR temperament = trades_alone
VAR shorted_first = false

// ---- Ce que le jeu fait lire à l’histoire. Replis pour Inky en bas de fichier.
EXTERNAL written(slot)
EXTERNAL polished(slot)
EXTERNAL composed(slot)
EXTERNAL carries(number)
EXTERNAL price(giant)
EXTERNAL change(giant)
EXTERNAL shorted(giant)
EXTERNAL equity()

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
