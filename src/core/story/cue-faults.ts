/** Why a cue could not be read, told to its writer in French. For the tools alone. */
import { type CueName, CUES, LEANS } from "./cues.ts";
import { partsOf } from "./parse-cue.ts";

const WHY: Readonly<Partial<Record<CueName, string>>> = {
  seal: "« seal » s’écrit seal: envelope.",
  lean: `« lean » attend ${LEANS.join(", ")}.`,
  foreseen: "« foreseen » attend un nombre de 1 à 5.",
  pose: "« pose » s’écrit pose: personnage=posture.",
  thought: "« thought » attend un nombre de 1 à 25.",
  prompter: "« prompter » attend un prix de 4 à 20.",
  write: "« write » s’écrit write: feuille ou write: feuille=phrase.",
  compose: "« compose » s’écrit compose: place=mot.",
  market:
    "« market » attend days N, resume, shock GÉANT ±%, hype 0..1, arm, open, close, deposit, delegate ou desk.",
};

/** A whole sentence. @param tag one that `parseCue` does not read */
export function whyUnread(tag: string): string {
  const [name, value] = partsOf(tag);
  if (!Object.hasOwn(CUES, name)) return `le repère « ${name.slice(0, 30)} » n’existe pas.`;
  return WHY[name as CueName] ?? `« ${name} » attend un nom en minuscules, pas « ${value} ».`;
}
