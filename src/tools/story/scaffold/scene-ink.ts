/** The ink a scene begins with: both languages line for line alike, as `story:parity` wants them. */
import type { Language } from "../../../core/story/beat.ts";

interface Opening {
  readonly knot: string;
  /** Knot of the scene after. */
  readonly next: string;
  readonly title: string;
  readonly setting: { readonly scene: string; readonly light: string };
}

const WORDS = {
  fr: {
    said: [
      "Désir : qui veut quoi ?",
      "Obstacle : qu’est-ce qui s’y oppose ?",
      "Retournement : où cela tourne-t-il ?",
      "Prix : que coûte ce qu’on obtient ?",
      "Forme : comment est-ce raconté ?",
    ],
    opening: (title: string) => `« ${title} » commence ici : un lieu, quelqu’un, ce qui manque.`,
    first: "Le premier choix.",
    second: "Le second choix.",
    follows: "Ce qui en suit.",
    otherwise: "Ce qui en suit, autrement.",
  },
  en: {
    said: [
      "Désir : who wants what?",
      "Obstacle : what stands in the way?",
      "Retournement : where does it turn?",
      "Prix : what does it cost?",
      "Forme : how is it told?",
    ],
    opening: (title: string) => `“${title}” begins here: a place, someone, what is missing.`,
    first: "The first choice.",
    second: "The second choice.",
    follows: "What follows.",
    otherwise: "What follows instead.",
  },
} as const;

export function sceneInk(language: Language, { knot, next, title, setting }: Opening): string {
  const words = WORDS[language];
  const id = knot.replaceAll("_", "-");
  return `${words.said.map((line) => `// ${line}`).join("\n")}

=== ${knot} ===
# title: ${knot}
# scene: ${setting.scene}
# light: ${setting.light}
${words.opening(title)}

* [${words.first} # id: ${id}-first]
    ${words.follows}
* [${words.second} # id: ${id}-second]
    ${words.otherwise}

- -> ${next}
`;
}
