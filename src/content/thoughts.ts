/** Titles of the twenty-five thoughts of the Cabinet, in both languages. */
import type { Language } from "../core/story/beat.ts";

const named = (fr: string, en: string): Readonly<Record<Language, string>> => ({ fr, en });

/** By number, 1 to 25. */
export const THOUGHTS: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  1: named("Le cœur contre la feuille Excel", "The Heart Against the Spreadsheet"),
  2: named("La désertification des liens", "Where the Ties Run Dry"),
  3: named("L’auto-idolâtrie", "Self-Worship"),
  4: named("Tout en app", "An App for Everything"),
  5: named("La novlangue du progrès", "The Newspeak of Progress"),
  6: named("L’inversion romantique", "The Romantic Reversal"),
  7: named("Le visage zéro", "Face Zero"),
  8: named("Le dieu-algorithme", "The Algorithm God"),
  9: named("La mascarade", "The Masquerade"),
  10: named("La faim d’âme", "Soul Hunger"),
  11: named("La cage numérique", "The Digital Cage"),
  12: named("L’horreur silencieuse", "The Quiet Horror"),
  13: named("L’enchantement retrouvé", "Enchantment Regained"),
  14: named("La pseudo-religion", "The Sham Religion"),
  15: named("L’obsession du contrôle", "The Mania for Control"),
  16: named("Le passage de main", "A Change of Hands"),
  17: named("Le refuge", "The Refuge"),
  18: named("Le retour de bâton", "The Stick Comes Back"),
  19: named("La contre-culture", "The Counterculture"),
  20: named("L’atomisation analytique", "Ground to Atoms"),
  21: named("La servitude des moyens", "In Bondage to Means"),
  22: named("Le romantisme dévoyé", "Romanticism Gone Astray"),
  23: named("La guérison intérieure", "The Inward Cure"),
  24: named("La faille secrète", "The Secret Flaw"),
  25: named("La contagion romantique", "The Romantic Contagion"),
};

/** 1 to 25: the Cabinet's frames, in order. */
export const THOUGHT_NUMBERS: readonly number[] = Object.keys(THOUGHTS).map(Number);
