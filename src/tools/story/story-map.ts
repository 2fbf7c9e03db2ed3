/** docs/story-map.md: a table a scene, of what its file says of itself and of what its ink does. */
import { type TitleId, TITLES } from "../../content/ids.ts";
import { headingOf } from "../../content/titles.ts";
import type { CompiledStory } from "../ink/compile.ts";
import type { SourceLine } from "../ink/scan.ts";

const HEADER = `# La carte de l’histoire

Une table par scène : ce qu’elle veut (les premières lignes de son fichier), et ce que son ink fait (relevé par
\`npm run story:docs\`, vérifié par les tests). À corriger dans le fichier de la scène, jamais ici.
`;

/** What a scene's first comments say, in this order. */
const SAID = ["Désir", "Obstacle", "Retournement", "Prix", "Forme"] as const;

interface Sheet {
  readonly title: TitleId;
  readonly file: string;
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

function sheets({ sources, sourceLines }: CompiledStory): Sheet[] {
  return TITLES.flatMap((title) => {
    const file = sourceLines.find(({ kind, knot }) => kind === "knot" && knot === title)?.file;
    const text = sources.find((source) => source.file === file)?.text;
    const lines = sourceLines.filter((line) => line.file === file);
    return file === undefined || text === undefined ? [] : [{ title, file, text, lines }];
  });
}

const WRITE = /^\s*~\s*(\w+)\s*(?:=(?!=)|\+=|-=|\+\+|--)/;

function written(lines: readonly SourceLine[], known: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  for (const { code } of lines) {
    const name = WRITE.exec(code)?.[1] ?? "";
    if (known.has(name)) names.add(name);
    if (/~\s*whisper\(/.test(code)) for (const each of ["skin", "whispers"]) names.add(each);
  }
  return names;
}

/** Names met anywhere but on the left of what writes them. */
function readBy(lines: readonly SourceLine[], known: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  for (const { code } of lines) {
    if (/^\s*~\s*(?:temp|meet)\b/.test(code)) continue;
    const right = code.replace(WRITE, "").replace(/#.*/, "");
    const places = /^\s*~/.test(code) ? [right] : (right.match(/\{[^}]*?(?=[:}|])/g) ?? []);
    for (const word of places.join(" ").match(/\w+/g) ?? []) if (known.has(word)) names.add(word);
  }
  return names;
}

const thoughtsOf = (text: string): string =>
  [
    ...new Set(
      [...text.matchAll(/meet\(t(\d\d),\s*([23])\)/g)].map(
        ([, number, state]) => `${Number(number)} ${state === "2" ? "faite sienne" : "contestée"}`,
      ),
    ),
  ]
    .sort((a, b) => a.localeCompare(b, "fr", { numeric: true }))
    .join(", ");

const daysOf = (text: string): number =>
  [...text.matchAll(/^\s*#\s*market:\s*days\s+(\d+)/gm)].reduce((sum, found) => sum + Number(found[1]), 0);

const codes = (names: ReadonlySet<string>): string =>
  [...names]
    .sort()
    .map((name) => `\`${name}\``)
    .join(" ") || "aucune";

function table({ title, file, text, lines }: Sheet, known: ReadonlySet<string>): string {
  const { eyebrow, text: heading } = headingOf(title, "fr");
  const said = SAID.flatMap((name) => {
    const line = new RegExp(`^//\\s*${name}\\s*:\\s*(.+)$`, "m").exec(text)?.[1];
    return line ? [[name, line] as const] : [];
  });
  const choices = lines.filter(({ kind, isFallback }) => kind === "choice" && !isFallback).length;
  const rows: readonly (readonly [string, string])[] = [
    ...said,
    ["Choix", String(choices)],
    ["Variables écrites", codes(written(lines, known))],
    ["Variables lues", codes(readBy(lines, known))],
    ["Pensées", thoughtsOf(text) || "aucune"],
    ["Jours de Bourse", String(daysOf(text))],
  ];
  const body = rows.map(([name, value]) => `| ${name} | ${value} |`).join("\n");
  return `## ${eyebrow} : ${heading}\n\n\`${file}\`\n\n| | |\n| --- | --- |\n${body}\n`;
}

/** The whole page. */
export function storyMap(story: CompiledStory): string {
  const known = new Set(story.sourceLines.flatMap(({ code }) => /^VAR\s+(\w+)/.exec(code)?.[1] ?? []));
  return [HEADER, ...sheets(story).map((sheet) => table(sheet, known))].join("\n");
}

/** Scenes whose file does not say what it wants, what stands in its way, where it turns, or what it costs. */
export function silentScenes(story: CompiledStory): readonly string[] {
  return sheets(story)
    .filter(({ text }) => SAID.slice(0, 4).some((name) => !new RegExp(`^//\\s*${name}\\s*:`, "m").test(text)))
    .map(({ file }) => file);
}
