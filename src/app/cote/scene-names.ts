/** Scenes as the cote names them: on its axis, in its table, in a sentence. */
import { ACT_NUMERALS, placeOf, SCENES_AN_ACT } from "../../content/acts.ts";
import type { TitleId } from "../../content/ids.ts";
import { COTE } from "../../content/strings/cote.ts";
import { fill } from "../../content/strings/fill.ts";
import { headingOf } from "../../content/titles.ts";
import type { Language } from "../../core/story/beat.ts";

/** "I·2", "N.I", "P". */
export function shortName(title: string, language: Language): string {
  const place = placeOf(title);
  const numeral = ACT_NUMERALS[(place?.act ?? 0) - 1];
  if (place) return place.kind === "scene" ? `${numeral}·${place.number}` : `N.${numeral}`;
  return headingOf(title as TitleId, language).eyebrow.charAt(0);
}

/** True for what the axis must name first: where an act or a night begins. */
export function isLandmark(title: string): boolean {
  const place = placeOf(title);
  return place?.kind !== "scene" || place.number % SCENES_AN_ACT === 1;
}

/** "la scène 4", "le prologue": as a sentence of that language says it. */
export function spokenName(title: string, language: Language): string {
  const place = placeOf(title);
  if (place?.kind === "scene") return fill(COTE[language].scene, { number: place.number });
  const { eyebrow } = headingOf(title as TitleId, language);
  if (language === "en") return place ? eyebrow : `the ${lower(eyebrow)}`;
  return `${place ? "la" : "le"} ${lower(eyebrow)}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
