/** Which values each cue may name, from `src/content/ids.ts`. */
import type { Cue } from "../../core/story/cues.ts";
import {
  AMBIENCES,
  CHARACTERS,
  COMPOSE_SLOTS,
  DRAW_SLOTS,
  EFFECTS,
  LIGHTS,
  FURNISHINGS,
  MAPS,
  MUSIC,
  SCENES,
  SOUNDS,
  TITLES,
  WORDS,
  WRITE_SLOTS,
} from "../../content/ids.ts";
import { NO_RETURNS } from "../../content/no-returns.ts";

/** One name found in a cue, and the names it may be. */
export interface NamedValue {
  readonly what: string;
  readonly value: string;
  readonly known: readonly string[];
}

type Known = Readonly<Record<string, { readonly what: string; readonly known: readonly string[] }>>;

const characters = Object.keys(CHARACTERS);

const PLAIN: Known = {
  title: { what: "scène (title)", known: TITLES },
  scene: { what: "décor", known: Object.keys(SCENES) },
  light: { what: "éclairage", known: LIGHTS },
  enter: { what: "personnage", known: characters },
  exit: { what: "personnage", known: characters },
  who: { what: "personnage", known: characters },
  pose: { what: "personnage", known: characters },
  music: { what: "musique", known: MUSIC },
  ambience: { what: "fond sonore", known: AMBIENCES },
  sound: { what: "bruit", known: SOUNDS },
  effect: { what: "effet", known: EFFECTS },
  object: { what: "objet", known: [...new Set(Object.values(SCENES).flat())] },
  write: { what: "feuille", known: Object.keys(WRITE_SLOTS) },
  draw: { what: "feuille à dessin", known: DRAW_SLOTS },
  compose: { what: "place du composteur", known: COMPOSE_SLOTS },
  map: { what: "plan", known: MAPS },
  furnish: { what: "usage", known: FURNISHINGS },
  "no-return": { what: "point de non-retour", known: NO_RETURNS },
};

/** The value of the first cue of that name; null without one. */
export function valueOf(cues: readonly Cue[], name: "id" | "object"): string | null {
  for (const cue of cues) if (cue.name === name) return cue.value;
  return null;
}

/** The names that may come first in a cue; empty where there is no list of them. */
export const knownValues = (cue: string): readonly string[] => PLAIN[cue]?.known ?? [];

/** The names in a cue that must exist; empty for ids, prices, thoughts and the market. */
export function namedValues(cue: Cue): NamedValue[] {
  if (!("value" in cue)) return [];
  const plain = PLAIN[cue.name];
  const values: NamedValue[] = plain ? [{ ...plain, value: cue.value }] : [];
  if (cue.name === "compose") values.push({ what: "mot", value: cue.word, known: WORDS });
  if (cue.name === "pose" && Object.hasOwn(CHARACTERS, cue.value)) {
    values.push({
      what: `posture de ${cue.value}`,
      value: cue.pose,
      known: CHARACTERS[cue.value as keyof typeof CHARACTERS],
    });
  }
  if (cue.name === "write" && cue.offer !== null && Object.hasOwn(WRITE_SLOTS, cue.value)) {
    values.push({
      what: "phrase offerte",
      value: cue.offer,
      known: WRITE_SLOTS[cue.value as keyof typeof WRITE_SLOTS],
    });
  }
  return values;
}
