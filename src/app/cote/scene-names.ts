/** Scenes as the cote names them: on its axis, in its table, in a sentence. */
import type { TitleId } from "../../content/ids.ts";
import { COTE } from "../../content/strings/cote.ts";
import { fill } from "../../content/strings/fill.ts";
import { headingOf } from "../../content/titles.ts";
import type { Language } from "../../core/story/beat.ts";

const ROMAN = ["I", "II", "III", "IV", "V"];
const SCENES_AN_ACT = 5;

const numberOf = (title: string, kind: string): number => Number(title.split(`${kind}_`)[1] ?? 0);

/** "I·2", "N.I", "P". */
export function shortName(title: string, language: Language): string {
  const [scene, night] = [numberOf(title, "scene"), numberOf(title, "night")];
  if (scene > 0) return `${ROMAN[Math.floor((scene - 1) / SCENES_AN_ACT)]}·${scene}`;
  if (night > 0) return `N.${ROMAN[night - 1]}`;
  return headingOf(title as TitleId, language).eyebrow.charAt(0);
}

/** True for what the axis must name first: where an act or a night begins. */
export const isLandmark = (title: string): boolean =>
  numberOf(title, "scene") % SCENES_AN_ACT === 1 || numberOf(title, "scene") === 0;

/** "la scène 4", "le prologue": as a sentence of that language says it. */
export function spokenName(title: string, language: Language): string {
  const number = numberOf(title, "scene");
  if (number > 0) return fill(COTE[language].scene, { number });
  const { eyebrow } = headingOf(title as TitleId, language);
  if (language === "en") return title.startsWith("night") ? eyebrow : `the ${lower(eyebrow)}`;
  return `${title.startsWith("night") ? "la" : "le"} ${lower(eyebrow)}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
