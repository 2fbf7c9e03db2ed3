/** What the ink compiler says in English, said again for a writer: what is wrong, and what to do. */

export interface Said {
  readonly message: string;
  readonly fix?: string;
}

type Pattern = readonly [
  said: RegExp,
  message: string | ((found: string) => string),
  fix: string | ((found: string) => string),
];

/** The first that fits speaks; what it captures stands in the sentence. */
const PATTERNS: readonly Pattern[] = [
  [
    /^Expected closing '\]' for weave-style option/,
    "Le crochet « ] » de ce choix manque.",
    "Le mettre à la fin de la ligne, après les repères.",
  ],
  [
    /^Expected end of line but saw '\]'/,
    "Un crochet « ] » se ferme sans avoir été ouvert.",
    "Écrire « [ » après l’étoile : * [Le choix. # id: scène-mot]",
  ],
  [
    /^Expected closing brace '\}'/,
    "L’accolade « } » manque.",
    "La mettre avant la fin de la ligne : une accolade s’ouvre et se ferme sur la même ligne.",
  ],
  [
    /^Expected some kind of logic, conditional or sequence within braces/,
    "Cette accolade n’entoure rien que le jeu comprenne.",
    "Ôter « { » ; pour en montrer une au lecteur, écrire « \\{ ».",
  ],
  [
    /^Expected end of line but saw '\{/,
    "Une accolade s’ouvre, et la suite de la ligne n’a pas de sens pour le jeu.",
    "Vérifier que chaque « { » a son « } ».",
  ],
  [
    /^Expected end of line but saw '\}/,
    "Une accolade « } » se ferme sans avoir été ouverte.",
    "L’ôter, ou mettre « { » à sa place.",
  ],
  [
    /^Expected end of line but saw '\|/,
    "Une barre « | » hors des accolades.",
    "L’ôter ; pour en montrer une au lecteur, écrire « \\| ».",
  ],
  [
    /^Expected end of line after knot name definition but saw '(.*?)'$/,
    (found) => `Le nom de la scène s’arrête avant « ${found} ».`,
    "Un nom n’a ni espace, ni accent, ni apostrophe : === le_quai ===",
  ],
  [
    /^Expected end of line after stitch name/,
    "Une ligne qui commence par « = » serait le nom d’une sous-scène.",
    "Ôter ce « = », ou n’écrire après lui qu’un nom : = le_quai",
  ],
  [
    /^Divert target not found: '-> ([^']*)'/,
    (found) => `La flèche mène à « ${found} », qui n’existe pas.`,
    (found) => `Corriger le nom, sans accent ni espace, ou écrire la scène : === ${found} ===`,
  ],
  [
    /^variable for increment could not be found: '([^']*)'/,
    (found) => `La variable « ${found} » n’existe pas.`,
    "Les variables sont dans story/shared/state.ink : reprendre le nom exact.",
  ],
  [
    /^Unresolved variable: (.+)/,
    (found) => `Le mot « ${found} », entre accolades ou après « ~ », n’est le nom de rien.`,
    "Reprendre le nom exact dans story/shared/state.ink. Les pensées vont de t01 à t25.",
  ],
  [
    /^Function call to '([^']*)' requires (.+)$/,
    (found) => `« ${found}(…) » n’a pas le bon nombre de valeurs entre ses parenthèses.`,
    "Compter les virgules : ~ meet(t01, 1), ~ whisper(4).",
  ],
  [
    /^Apparent loose end exists/,
    "L’histoire s’arrête ici : rien ne dit où elle va.",
    "Finir par une flèche : -> scene_3",
  ],
  [
    /^Failed to load: '([^']*)'/,
    (found) => `Le fichier « ${found} » ne se trouve pas.`,
    "Reprendre son nom exact, à la lettre, dans la ligne INCLUDE.",
  ],
  [
    /already (?:contains|exists|been defined)|^Duplicate/i,
    "Ce nom sert déjà ailleurs dans l’histoire.",
    "En prendre un autre : un nom ne sert qu’une fois.",
  ],
  [
    /^Expected (?:end of line|.*) but saw '(.*?)'$/s,
    (found) => `Le jeu ne comprend pas la ligne à partir de « ${found.trim().slice(0, 40)} ».`,
    "Chercher juste avant ce mot un signe de trop, ou un signe qui manque : { } [ ] -> ~ #",
  ],
];

/** The compiler's own words, after a warning, where nobody has written the sentence yet. */
export function inFrench(text: string): Said {
  for (const [said, message, fix] of PATTERNS) {
    const match = said.exec(text);
    if (!match) continue;
    const found = match[1] ?? "";
    return { message: say(message, found), fix: say(fix, found) };
  }
  return { message: `Le compilateur d’ink dit, en anglais : ${text}` };
}

const say = (sentence: Pattern[1], found: string): string =>
  typeof sentence === "string" ? sentence : sentence(found);
