/** A new scene in both languages: its two files, where they are included, the way to it, its heading in the registries. */
import { ACT_NUMERALS, placeOf } from "../../../content/acts.ts";
import type { Language } from "../../../core/story/beat.ts";
import { withArgument } from "./argument-entry.ts";
import { sceneInk } from "./scene-ink.ts";

export interface SceneAsked {
  /** Knot of the scene before. */
  readonly after: string;
  readonly title: Readonly<Record<Language, string>>;
}

export interface NewScene {
  readonly knot: string;
  /** Whole texts by path from the project's root; new files and changed ones. */
  readonly files: Readonly<Record<string, string>>;
  /** What is left for the writer, in French, one sentence each. */
  readonly left: readonly string[];
}

/** A path from the project's root to its text; null when there is no such file. */
type ReadText = (path: string) => string | null;

const IDS = "src/content/ids.ts";
const HEADINGS = "src/content/titles.ts";
const LANGUAGES = ["fr", "en"] as const;

/** @throws in French when it cannot be done, before anything is written. */
export function newScene({ after, title }: SceneAsked, read: ReadText): NewScene {
  const text = (path: string): string => read(path) ?? fail(`Il n’y a pas de fichier ${path}.`);
  const knot = knotOf(title.fr);
  const titles = [...(/TITLES = \[([^\]]*)\]/.exec(text(IDS))?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(
    (found) => found[1] ?? "",
  );
  if (!titles.includes(after)) fail(`« ${after} » n’est pas une scène. Les scènes : ${titles.join(" ")}.`);
  if (titles.includes(knot)) fail(`« ${knot} » existe déjà : choisir un autre titre.`);
  const next = titles[titles.indexOf(after) + 1] ?? fail(`Rien ne vient après « ${after} ».`);
  const files: Record<string, string> = {};
  const left: string[] = [];
  const before = Object.fromEntries(LANGUAGES.map((language) => [language, fileOf(after, language, text)]));
  for (const language of LANGUAGES) {
    const main = `story/${language}.ink`;
    const included = before[language] ?? "";
    const file = `${language}/${included.split("/").slice(1, -1).concat(fileName(knot)).join("/")}`;
    if (read(`story/${file}`) !== null) fail(`story/${file} existe déjà.`);
    files[main] = addLine(text(main), `INCLUDE ${included}`, `INCLUDE ${file}`);
    files[`story/${file}`] = sceneInk(language, {
      knot,
      next,
      title: title[language],
      setting: settingOf(text(`story/${included}`)),
    });
  }
  for (const file of new Set(Object.values(before)))
    turn(`story/${file}`, text(`story/${file}`), next, knot, files, left);
  files[IDS] = addLine(text(IDS), `  "${after}",`, `  "${knot}",`);
  files[HEADINGS] = text(HEADINGS).replace(
    /(const OTHERS[^\n]*= \{\n)/,
    (open) => `${open}${headingEntry(knot, after, title)}`,
  );
  const argued = withArgument({ after, knot, title }, read);
  if (argued) files[argued.path] = argued.text;
  left.push(
    argued
      ? `${argued.path} : dire à « ${knot} », en une phrase par choix, ce que le Livre en retiendra ; les noms des choix y sont ceux de la scène.`
      : `src/content/arguments n’a rien sur « ${after} » : y écrire ce que le Livre dira de « ${knot} ».`,
  );
  return { knot, files, left };
}

const fail = (why: string): never => {
  throw new Error(why);
};

/** `Le quai` is the knot `le_quai`. */
function knotOf(title: string): string {
  const words = title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const name = words?.join("_") ?? fail("Le titre n’a pas une lettre.");
  return /^[a-z]/.test(name) ? name : `scene_${name}`;
}

const fileName = (knot: string): string => `${knot.replaceAll("_", "-")}.ink`;

/** The included file that opens the knot, as the INCLUDE names it. */
function fileOf(knot: string, language: Language, text: (path: string) => string): string {
  const included = [...text(`story/${language}.ink`).matchAll(/^INCLUDE\s+(\S+)/gm)].map(
    (found) => found[1] ?? "",
  );
  return (
    included.find((file) => new RegExp(`^={2,}\\s*${knot}\\b`, "m").test(text(`story/${file}`))) ??
    fail(`Aucun fichier de story/${language}.ink n’ouvre « ${knot} ».`)
  );
}

/** The last setting and light of the scene before. */
function settingOf(ink: string): { readonly scene: string; readonly light: string } {
  const last = (cue: string): string | undefined =>
    [...ink.matchAll(new RegExp(`^\\s*# ${cue}: (\\w+)`, "gm"))].at(-1)?.[1];
  return { scene: last("scene") ?? "ramparts", light: last("light") ?? "day" };
}

function addLine(text: string, after: string, line: string): string {
  const lines = text.split("\n");
  const at = lines.indexOf(after);
  if (at < 0) fail(`La ligne « ${after} » manque.`);
  return [...lines.slice(0, at + 1), line, ...lines.slice(at + 1)].join("\n");
}

/** The one way on leads to the new scene; with several, the writer chooses. */
function turn(
  path: string,
  ink: string,
  from: string,
  to: string,
  files: Record<string, string>,
  left: string[],
): void {
  const lines = ink.split("\n");
  const ways = lines.flatMap((line, at) => (new RegExp(`->\\s*${from}\\s*$`).test(line) ? at : []));
  const [only] = ways;
  if (ways.length === 1 && only !== undefined) {
    lines[only] = (lines[only] ?? "").replace(from, to);
    files[path] = lines.join("\n");
  } else
    left.push(
      ways.length === 0
        ? `${path} ne mène pas à « ${from} » : écrire -> ${to} là où la scène finit.`
        : `Plusieurs lignes mènent à « ${from} » ; écrire -> ${to} où il faut : ${ways.map((at) => `${path}:${at + 1}`).join(", ")}.`,
    );
}

function headingEntry(knot: string, after: string, title: SceneAsked["title"]): string {
  const act = ACT_NUMERALS[(placeOf(after)?.act ?? 0) - 1];
  const eyebrow = { fr: act ? `Acte ${act}` : "Intermède", en: act ? `Act ${act}` : "Interlude" };
  const line = (language: Language): string =>
    `    ${language}: { eyebrow: ${JSON.stringify(eyebrow[language])}, text: ${JSON.stringify(title[language])} },\n`;
  return `  ${knot}: {\n${line("fr")}${line("en")}  },\n`;
}
