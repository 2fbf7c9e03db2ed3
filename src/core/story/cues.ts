/** The one registry of cues: every `# name: value` a writer may put in the ink, and how it is read. */

export type CuePlace = "line" | "choice" | "any";

/** What a cue's value must be. Ids are checked against `src/content` by the story check. */
export type CueValue =
  | "id"
  | "scene"
  | "light"
  | "character"
  | "pose"
  | "music"
  | "ambience"
  | "sound"
  | "thought"
  | "lean"
  | "point"
  | "envelope"
  | "price"
  | "object"
  | "write"
  | "draw"
  | "compose"
  | "market"
  | "map"
  | "furnishing"
  | "effect"
  | "title"
  | "bound";

export interface CueSpec {
  readonly place: CuePlace;
  readonly value: CueValue;
  /** One sentence for writers, in French: it becomes the table of `docs/ecrire.md`. */
  readonly about: string;
  readonly example: string;
}

export const CUES = {
  id: {
    place: "choice",
    value: "id",
    about: "Le nom du choix, unique dans toute l’histoire, jamais réutilisé.",
    example: "id: pro-clock",
  },
  title: {
    place: "line",
    value: "title",
    about: "Ouvre une scène : son titre s’affiche, les pensées portées peuvent changer.",
    example: "title: prologue",
  },
  scene: { place: "line", value: "scene", about: "Le décor.", example: "scene: print_shop_night" },
  light: { place: "line", value: "light", about: "L’éclairage du décor.", example: "light: candle" },
  enter: { place: "line", value: "character", about: "Un personnage entre.", example: "enter: ursule" },
  exit: { place: "line", value: "character", about: "Un personnage sort.", example: "exit: ursule" },
  pose: {
    place: "line",
    value: "pose",
    about: "Un personnage change de posture.",
    example: "pose: honorine=reading",
  },
  furnish: {
    place: "line",
    value: "furnishing",
    about: "Installe un usage dans l’atelier ; il y reste jusqu’à la fin.",
    example: "furnish: table",
  },
  who: { place: "line", value: "character", about: "Qui parle dans ce paragraphe.", example: "who: ursule" },
  music: { place: "line", value: "music", about: "La musique, ou none.", example: "music: honorine" },
  ambience: {
    place: "line",
    value: "ambience",
    about: "Le fond sonore, ou none.",
    example: "ambience: rain_on_roof",
  },
  sound: { place: "any", value: "sound", about: "Un bruit, une fois.", example: "sound: paper_fold" },
  effect: {
    place: "any",
    value: "effect",
    about: "Un effet de la scène, une fois.",
    example: "effect: recognise",
  },
  object: {
    place: "choice",
    value: "object",
    about: "L’objet du décor que le choix concerne : il s’éclaire et se clique.",
    example: "object: clock",
  },
  prompter: {
    place: "choice",
    value: "price",
    about: "Un souffle : le choix passe dans le trou, avec son prix en peau (4 à 20).",
    example: "prompter: 4",
  },
  thought: {
    place: "choice",
    value: "thought",
    about: "Le choix demande que cette pensée soit portée.",
    example: "thought: 2",
  },
  lean: {
    place: "choice",
    value: "lean",
    about:
      "Le penchant que ce choix trahit : give, keep, defy ou yield. Tous les choix d’un même moment en portent un, ou aucun.",
    example: "lean: give",
  },
  seal: {
    place: "line",
    value: "envelope",
    about: "Le jeu scelle sa prédiction des cinq choix « foreseen » à venir, d’après les penchants passés.",
    example: "seal: envelope",
  },
  foreseen: {
    place: "choice",
    value: "point",
    about:
      "Le choix est d’un des cinq moments prédits (1 à 5) : tous les choix du moment le portent, et un penchant.",
    example: "foreseen: 1",
  },
  write: {
    place: "choice",
    value: "write",
    about: "Ouvre la feuille, ou y met une phrase offerte.",
    example: "write: sentence=rain",
  },
  draw: { place: "choice", value: "draw", about: "Ouvre la feuille à dessin.", example: "draw: first" },
  compose: {
    place: "choice",
    value: "compose",
    about: "Ouvre le composteur pour un mot.",
    example: "compose: first=progress",
  },
  market: {
    place: "any",
    value: "market",
    about:
      "La Bourse : days N, resume, shock MIR -6, hype 0.4, arm, open, close, deposit ou deposit 400, delegate prudent, patient ou bold ; desk sur un choix.",
    example: "market: days 21",
  },
  map: {
    place: "choice",
    value: "map",
    about: "Ouvre le plan de la Machine, à relier.",
    example: "map: machine",
  },
  "no-return": {
    place: "any",
    value: "bound",
    about:
      "Point de non-retour : tant que la partie dure, on ne revient plus avant ce choix ou cette ligne. Deux ou trois dans toute l’histoire.",
    example: "no-return: printed",
  },
} as const satisfies Record<string, CueSpec>;

export type CueName = keyof typeof CUES;

export const GIANTS = ["MIR", "ORA", "ARG", "NUC", "NUE", "ABS"] as const;
export type Giant = (typeof GIANTS)[number];

/** What a choice betrays of who makes it: to give, to hold on, to stand up to, to go along. */
export const LEANS = ["give", "keep", "defy", "yield"] as const;
export type Lean = (typeof LEANS)[number];

/** How Cassandre trades for who would rather not. */
export const TEMPERAMENTS = ["prudent", "patient", "bold"] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

export type MarketAction =
  | { readonly do: "days"; readonly days: number }
  | { readonly do: "shock"; readonly giant: Giant; readonly percent: number }
  | { readonly do: "hype"; readonly level: number }
  | { readonly do: "delegate"; readonly temperament: Temperament }
  /** Whole euros out of Honorine's purse; null for all that is left in it. */
  | { readonly do: "deposit"; readonly euros: number | null }
  /** Days that waited for an answer to Gobseck pass. */
  | { readonly do: "resume" }
  | { readonly do: "arm" | "open" | "close" | "desk" };

export type PlainCue = Exclude<
  CueName,
  "pose" | "thought" | "prompter" | "write" | "compose" | "market" | "lean" | "foreseen"
>;

export type Cue =
  | { readonly name: PlainCue; readonly value: string }
  | { readonly name: "pose"; readonly value: string; readonly pose: string }
  | { readonly name: "thought"; readonly thought: number }
  | { readonly name: "prompter"; readonly price: number }
  | { readonly name: "write"; readonly value: string; readonly offer: string | null }
  | { readonly name: "compose"; readonly value: string; readonly word: string }
  | { readonly name: "lean"; readonly lean: Lean }
  | { readonly name: "foreseen"; readonly point: number }
  | { readonly name: "market"; readonly action: MarketAction };
