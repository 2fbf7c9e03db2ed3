/** The tables of docs/ecrire.md, made from the registries so that they cannot lie. */
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
import { describeScene } from "../../content/scene-descriptions.ts";
import { CAPTIONS } from "../../content/strings/captions.ts";
import { THOUGHTS } from "../../content/thoughts.ts";
import { headingOf } from "../../content/titles.ts";
import { NO_RETURNS } from "../../content/no-returns.ts";
import { CUES, GIANTS, type CuePlace } from "../../core/story/cues.ts";
import { ALL_RULES } from "./rules/index.ts";

const PLACES: Record<CuePlace, string> = { line: "ligne", choice: "choix", any: "les deux" };

/** Block name to Markdown; each stands between `<!-- name -->` and `<!-- /name -->`. */
const WRITER_TABLES: Readonly<Record<string, string>> = {
  reperes: table(
    ["repère", "où", "ce qu’il fait", "exemple"],
    Object.entries(CUES).map(([name, cue]) => [
      code(name),
      PLACES[cue.place],
      cue.about,
      code(`# ${cue.example}`),
    ]),
  ),
  decors: table(
    ["décor (`scene`)", "ce qu’on y voit", "objets (`object`)"],
    Object.entries(SCENES).map(([scene, objects]) => [
      code(scene),
      firstSentence(describeScene(scene, "fr")),
      codes(objects),
    ]),
  ),
  personnages: table(
    ["personnage (`enter` `exit` `who`)", "postures (`pose`)"],
    Object.entries(CHARACTERS).map(([who, poses]) => [code(who), codes(poses)]),
  ),
  noms: table(
    ["repère", "noms connus"],
    [
      ["`light`", codes(LIGHTS)],
      ["`effect`", codes(EFFECTS)],
      [
        "`write`",
        Object.entries(WRITE_SLOTS)
          .map(([slot, offers]) => `${code(slot)} (${codes(offers)})`)
          .join(" "),
      ],
      ["`draw`", codes(DRAW_SLOTS)],
      ["`compose`", `places ${codes(COMPOSE_SLOTS)}, mots ${codes(WORDS)}`],
      ["`map`", codes(MAPS)],
      ["`furnish`", codes(FURNISHINGS)],
      ["`no-return`", codes(NO_RETURNS)],
      ["géants", codes(GIANTS)],
    ],
  ),
  scenes: table(
    ["nom (`title`)", "titre"],
    TITLES.map((title) => {
      const { eyebrow, text } = headingOf(title, "fr");
      return [code(title), `${eyebrow} : ${text}`];
    }),
  ),
  pensees: table(
    ["dans l’ink", "pensée"],
    Object.entries(THOUGHTS).map(([number, { fr }]) => [code(`t${number.padStart(2, "0")}`), fr]),
  ),
  sons: table(
    ["bruit (`sound`)", "ce qu’on entend"],
    SOUNDS.map((sound) => [code(sound), CAPTIONS.fr.sounds[sound] ?? ""]),
  ),
  musiques: table(
    ["musique (`music`)", "ce qu’on entend"],
    MUSIC.map((piece) => [
      code(piece),
      piece === "none" ? "la musique se tait" : CAPTIONS.fr.music[piece].replace("musique : ", ""),
    ]),
  ),
  fonds: table(
    ["fond sonore (`ambience`)", "ce qu’on entend"],
    AMBIENCES.map((each) => [code(each), each === "none" ? "plus un bruit" : CAPTIONS.fr.ambiences[each]]),
  ),
  regles: table(
    ["règle", "pourquoi"],
    ALL_RULES.map(({ name, severity, reason }) => [
      `${code(name)}${severity === "warning" ? " (conseil)" : ""}`,
      reason,
    ]),
  ),
};

/** `page` with every block made anew; throws when a block has no place in it. */
export function withTables(page: string): string {
  return Object.entries(WRITER_TABLES).reduce((text, [name, made]) => {
    const block = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!block.test(text)) throw new Error(`docs/ecrire.md has no block <!-- ${name} -->`);
    return text.replace(block, (_, open: string, close: string) => `${open}${made}\n${close}`);
  }, page);
}

/** Up to the first full stop, without it. */
function firstSentence(text: string): string {
  return /^.*?(?=\.(?:\s|$))/.exec(text)?.[0] ?? text;
}

function code(text: string): string {
  return `\`${text}\``;
}

function codes(names: readonly string[]): string {
  return names.map(code).join(" ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
