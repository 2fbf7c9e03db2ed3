/** What the rules tell a writer in French, said in English: for who translates, or reads no French. */

/** The whole French sentence, and the English one with what the French one holds. The first that fits. */
const SENTENCES: readonly (readonly [french: RegExp, english: string])[] = [
  [/^« # ([\s\S]*) » doit être dans un choix\.$/, "“# $1” goes in a choice."],
  [/^« # ([\s\S]*) » ne peut pas être dans un choix\.$/, "“# $1” can’t be in a choice."],
  [
    /^« # ([\s\S]*) » est avant le crochet : il compterait deux fois\.$/,
    "“# $1” stands before the bracket: it would count twice.",
  ],
  [/^le repère « (.*) » n’existe pas\.$/, "there is no cue “$1”."],
  [/^« (.*) » s’écrit (.*): personnage=posture\.$/, "“$1” is written $2: character=pose."],
  [/^« write » s’écrit .*$/, "“write” is written write: sheet or write: sheet=sentence."],
  [/^« compose » s’écrit .*$/, "“compose” is written compose: place=word."],
  [/^« (.*) » s’écrit (.*)\.$/, "“$1” is written $2."],
  [/^« (.*) » attend un nombre de (\d+) à (\d+)\.$/, "“$1” wants a number from $2 to $3."],
  [/^« (.*) » attend un prix de (\d+) à (\d+)\.$/, "“$1” wants a price from $2 to $3."],
  [
    /^« market » attend .*$/,
    "“market” wants days N, resume, shock GIANT ±%, hype 0..1, arm, open, close, deposit, delegate or desk.",
  ],
  [/^« (.*) » attend un nom en minuscules, pas « (.*) »\.$/, "“$1” wants a name in small letters, not “$2”."],
  [/^« (.*) » attend (.*)\.$/, "“$1” wants $2."],
  [/^Noms connus : (.*)\.$/, "Known names: $1."],
  [/^Peut-être « (.*) » \?$/, "Perhaps “$1”?"],
  [/^Par exemple : (.*)$/, "For example: $1"],
  [/^En anglais : (.*)$/, "In English: $1"],
  [
    /^Un repère s’écrit « # nom: valeur ».*$/,
    "A cue is written “# name: value”, with its colon; in a sentence, this sign is written “\\#”.",
  ],
  [/^(.*) : nom inconnu\.$/, "$1: unknown name."],
  [/^Le mettre entre les crochets du choix\.$/, "Put it between the brackets of the choice."],
  [/^Le mettre entre les crochets : .*$/, "Put it between the brackets: * [The choice. # id: name]"],
  [/^Le mettre sur la ligne qui suit le choix\.$/, "Put it on the line after the choice."],
  [/^Ce choix n’a pas de nom\.$/, "This choice has no name."],
  [
    /^Ajouter « # id: scène-mot » avant le crochet fermant\.$/,
    "Add “# id: scene-word” before the closing bracket.",
  ],
  [/^Le nom « (.*) » sert déjà à un autre choix, (.*)\.$/, "The name “$1” is already another choice’s, $2."],
  [
    /^Changer celui des deux que vous venez d’écrire, jamais l’ancien\.$/,
    "Change the one you have just written, never the old one.",
  ],
  [/^Le titre « (.*) » est dans le nœud « (.*) »\.$/, "The title “$1” is in the knot “$2”."],
  [
    /^Le même nom aux deux, sans accent : « (.*) », puis « (.*) »\.$/,
    "The same name for both, without accents: “$1”, then “$2”.",
  ],
  [
    /^Ce souffle affiche (\d+), mais ne le fait pas payer une fois\.$/,
    "This whisper shows $1, and does not have it paid once.",
  ],
  [
    /^Ajouter « (.*) » sous le choix, avant tout autre choix\.$/,
    "Add “$1” under the choice, before any other choice.",
  ],
  [/^whisper\(\) hors d’un choix « # prompter »\.$/, "whisper() outside a “# prompter” choice."],
  [
    /^Un souffle affiche toujours son prix avant d’être pris\.$/,
    "A whisper always shows its price before it is taken.",
  ],
  [
    /^Ce choix est d’un moment prédit, et ne porte aucun penchant\.$/,
    "This choice is of a foreseen moment, and carries no lean.",
  ],
  [/^Ajouter « # lean: give ».*$/, "Add “# lean: give”, keep, defy or yield between its brackets."],
  [/^Aucun autre choix que le souffle\.$/, "No other choice than the whisper."],
  [/^Ajouter un choix sans « # prompter »\.$/, "Add a choice without “# prompter”."],
  [/^Rien ne mène au nœud « (.*) »\.$/, "Nothing leads to the knot “$1”."],
  [/^Y mener par « -> », ou l’effacer\.$/, "Lead there by “->”, or take it out."],
  [/^La scène « (.*) » n’a pas un mot\.$/, "The scene “$1” has not a word."],
  [/^Écrire son premier paragraphe sous « # title: »\.$/, "Write its first paragraph under “# title:”."],
  [/^La scène « (.*) » n’a pas de titre\.$/, "The scene “$1” has no title."],
  [/^Écrire « # title: (.*) » sur la ligne d’après\.$/, "Write “# title: $1” on the next line."],
  [
    /^La pensée (.*) ne peut pas être (?:faite sienne|contestée)(?: ni contestée)?\.$/,
    "The thought $1 can’t be lived in both ways: made one’s own (2), or contested (3).",
  ],
  [/^Ajouter un choix qui fait « (.*) »\.$/, "Add a choice that does “$1”."],
  [/^EXTERNAL (.*) n’a pas de repli\.$/, "EXTERNAL $1 has no fallback."],
  [/^Écrire « (=== function .*) » avec un ~ return\.$/, "Write “$1” with a ~ return."],
  [/^Une chaîne de texte est comparée\.$/, "A text is compared."],
  [/^Déclarer une LIST et comparer ses éléments\.$/, "Declare a LIST and compare its items."],
  [
    /^« # » collé à un mot : la suite serait un repère\.$/,
    "“#” against a word: what follows would be a cue.",
  ],
  [
    /^« \/\/ » collé à un mot : la suite serait un commentaire\.$/,
    "“//” against a word: what follows would be a comment.",
  ],
  [/^Écrire « \\# »\.$/, "Write “\\#”."],
  [
    /^Écrire « \\\/\\\/ », ou mettre une espace avant le commentaire\.$/,
    "Write “\\/\\/”, or put a space before the comment.",
  ],
  [
    /^Ce tiret « - » ne rassemble aucun choix : le lecteur ne le verra pas\.$/,
    "This hyphen “-” gathers no choice: the reader won’t see it.",
  ],
  [
    /^Pour une réplique, le tiret long.*$/,
    "For a line of dialogue, the long dash “—” or quotation marks; else, take it out.",
  ],
  [
    /^Ce tiret « – » est trop court pour une réplique\.$/,
    "This dash “–” is too short for a line of dialogue.",
  ],
  [/^Le tiret long « — ».*$/, "The long dash “—” (copy it from another line)."],
  [/^Cette puce est un dessin : ce n’est pas un choix\.$/, "This bullet is a drawing: it is no choice."],
  [/^Commencer le choix par « \* »\.$/, "Begin the choice with “*”."],
  [/^« (.*) » s’afficherait au lecteur\.$/, "“$1” would be shown to the reader."],
  [/^Le faire précéder de « ~ » et d’une espace\.$/, "Put “~” and a space before it."],
  [/^Cette flèche est un dessin : elle ne mène nulle part\.$/, "This arrow is a drawing: it leads nowhere."],
  [
    /^L’écrire d’un tiret et d’un chevron, « -> »\.$/,
    "Write it with a hyphen and a greater-than sign, “->”.",
  ],
  [
    /^Ce fichier n’est pas en UTF-8 : ses accents sont perdus\.$/,
    "This file is not in UTF-8: its accents are lost.",
  ],
  [
    /^Le réenregistrer, en choisissant l’encodage « UTF-8 »\.$/,
    "Save it again, choosing the encoding “UTF-8”.",
  ],
  [/^Accents décomposés\.$/, "Decomposed accents."],
  [
    /^Enregistrer la ligne en Unicode NFC.*$/,
    "Save the line as Unicode NFC (write the accented letters again).",
  ],
  [/^Le fichier commence par une marque d’ordre \(BOM\)\.$/, "The file begins with a byte order mark."],
  [/^Enregistrer en « UTF-8 sans BOM »\.$/, "Save as “UTF-8 without BOM”."],
  [/^Guillemet droit : « ([\s\S]*) »\.$/, "Straight quotation mark: “$1”."],
  [/^Écrire ’ ou .*\.$/, "Write ’ or “ ”."],
  [/^Espace manquante : « ([\s\S]*) »\.$/, "A space is missing: “$1”."],
  [
    /^Mettre une espace ordinaire, la page la rend insécable\.$/,
    "Put an ordinary space; the page makes it non-breaking.",
  ],
  [/^Des jours passent ici, et Gobseck ne peut pas appeler\.$/, "Days pass here, and Gobseck cannot call."],
  [
    /^Mettre « (.*) », seul sur sa ligne, après le premier paragraphe\.$/,
    "Put “$1”, alone on its line, after the first paragraph.",
  ],
  [/^Paragraphe de (\d+) mots \((\d+) au plus\)\.$/, "A paragraph of $1 words ($2 at most)."],
  [/^Couper en deux lignes\.$/, "Cut it in two lines."],
  [/^Choix de (\d+) mots \((\d+) au plus\)\.$/, "A choice of $1 words ($2 at most)."],
  [/^Dire le reste dans la suite du choix\.$/, "Say the rest in what follows the choice."],
];

/** What a value is, as `le jeu ne connaît pas` calls it. */
const NOUNS: Readonly<Record<string, string>> = {
  "scène (title)": "scene",
  décor: "set",
  éclairage: "light",
  personnage: "character",
  musique: "music",
  "fond sonore": "ambience",
  bruit: "sound",
  effet: "effect",
  objet: "object",
  feuille: "sheet",
  "feuille à dessin": "drawing sheet",
  "place du composteur": "place of the composing stick",
  plan: "map",
  usage: "use",
  "point de non-retour": "point of no return",
  mot: "word",
  "phrase offerte": "offered sentence",
};

/** A French sentence that is not known here stays as it is. */
export function inEnglish(said: string): string {
  const [, cue, why] = /^« # ([\s\S]*?) » : ([\s\S]*)$/.exec(said) ?? [];
  if (cue !== undefined && why !== undefined) return `“# ${cue}”: ${inEnglish(why)}`;
  const [, value, what] = /^le jeu ne connaît pas « (.*) » \((.*)\)\.$/.exec(said) ?? [];
  if (value !== undefined && what !== undefined)
    return `the game knows no “${value}” (${NOUNS[what] ?? what.replace("posture de", "pose of")}).`;
  const found = SENTENCES.find(([french]) => french.test(said));
  return found ? said.replace(...found) : said;
}

/** The same problem, in English; what the compiler said is left in its own words. */
export function problemInEnglish<
  Problem extends { readonly message: string; readonly fix?: string; readonly english?: string },
>(problem: Problem): Problem | Omit<Problem, "fix"> {
  const { fix, ...rest } = problem;
  if (problem.english !== undefined) return { ...rest, message: problem.english };
  return {
    ...rest,
    message: inEnglish(problem.message),
    ...(fix === undefined ? {} : { fix: inEnglish(fix) }),
  };
}
