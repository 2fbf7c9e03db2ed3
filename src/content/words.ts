/** The six words of the leaflet, as the compositor sets them: capitals, accents kept. */
import type { Language } from "../core/story/beat.ts";
import type { WordId } from "./ids.ts";

export const LETTERS: Readonly<Record<Language, Readonly<Record<WordId, string>>>> = {
  fr: {
    progress: "PROGRÈS",
    friend: "AMI",
    sharing: "PARTAGE",
    free: "GRATUIT",
    intelligence: "INTELLIGENCE",
    freedom: "LIBERTÉ",
  },
  en: {
    progress: "PROGRESS",
    friend: "FRIEND",
    sharing: "SHARING",
    free: "FREE",
    intelligence: "INTELLIGENCE",
    freedom: "FREEDOM",
  },
};
