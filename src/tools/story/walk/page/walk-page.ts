/** The walk's report as one page to read in a browser: figures first, then the text by its warmth. */
import { READING_SPEED } from "../print-walk.ts";
import { sharesOf, unitsRead } from "../shares.ts";
import type { StoryProblem } from "../../../ink/problem.ts";
import { formatProblem } from "../../../ink/problem.ts";
import type { SourceLine } from "../../../ink/scan.ts";
import type { WalkReport } from "../walk-story.ts";
import { heatText } from "./heat-text.ts";
import { escape } from "../../../../reader/page/markup.ts";
import { histogram, percent, table } from "./markup.ts";

const STYLE = `
:root { color-scheme: light; font: 17px/1.5 "EB Garamond", Garamond, Georgia, serif; color: #1d120b; background: #f1e4c6; }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; } th, td { padding: .15rem .8rem .15rem 0; text-align: left; border-bottom: 1px solid #b8975f; }
svg { display: block; width: min(100%, 40rem); font-size: 13px; fill: #8a3b22; } svg text { fill: currentColor; }
details { border-top: 1px solid #b8975f; padding: .4rem 0; } summary { cursor: pointer; font-size: 1.1em; }
ol { padding-left: 3.5rem; margin: 0; } li::marker { color: #6a5138; font-size: .8em; }
li { background: linear-gradient(to right, color-mix(in srgb, #d9822b var(--heat, 0%), transparent) 0 100%); }
li code { font: inherit; white-space: pre-wrap; } li b { font-weight: normal; font-style: italic; color: #6a5138; font-size: .85em; }
li.never { background: #cfdfe4; } .problems { color: #8a1c10; white-space: pre-wrap; }
`;

export function walkPage(
  report: WalkReport,
  lines: readonly SourceLine[],
  problems: readonly StoryProblem[],
): string {
  const { scenes, endings, thoughts, walked, seed, milliseconds } = report;
  const words = walked.map((route) =>
    [...route.scenes.values()].reduce((sum, scene) => sum + scene.words, 0),
  );
  const taken = report.choicesTotal - report.untaken.length;
  return `<!doctype html>
<html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Les parties jouées</title><style>${STYLE}</style>
<h1>Les parties jouées</h1>
<p>${walked.length} parties, graine ${seed}, ${(milliseconds / 1000).toFixed(1)} s. ${taken} choix pris sur ${report.choicesTotal} ; ${report.unprinted.length} passages jamais lus.</p>
${problems.length === 0 ? "" : `<h2>À corriger</h2><p class="problems">${escape(problems.map(formatProblem).join("\n"))}</p>`}
<h2>Longueur d’une partie</h2>
${histogram(words, (value) => `${Math.round(value)} mots, ${Math.round(value / READING_SPEED)} minutes`)}
<h2>Les scènes</h2>
${table(
  ["scène", "mots écrits", "lus : moins, moyenne, plus", "minutes", "choix pris", "texte commun"],
  scenes.map(({ title, authored, read, choicesTaken, choicesTotal, common }) => [
    title || "(sans titre)",
    String(authored),
    `${read.min}, ${read.mean}, ${read.max}`,
    (read.mean / READING_SPEED).toFixed(1),
    `${choicesTaken} sur ${choicesTotal}`,
    percent(common.share),
  ]),
)}
<h2>Les dénouements</h2>
${table(
  ["dénouement", "parties", "au hasard", "manières"],
  endings.map(({ id, routes, byChance, policies }) => [
    id,
    String(routes),
    percent(byChance),
    policies.join(", "),
  ]),
)}
<h2>Les pensées</h2>
${table(
  ["pensée", "faite sienne", "contestée", "croisée", "manquée"],
  thoughts.map(({ number, owned, contested, crossed, missed }) =>
    [number, owned, contested, crossed, missed].map(String),
  ),
)}
<h2>Le texte</h2>
<p>Plus une ligne est chaude, plus elle est lue ; en bleu, celles qu’aucune partie n’a vues.</p>
${heatText(lines, heatOf(report))}
</html>
`;
}

function heatOf({ walked, units }: WalkReport): Parameters<typeof heatText>[1] {
  const key = (file: string, line: number): string => `${file}:${line}`;
  const places = units.map(({ file, line }) => key(file, line));
  const written = new Set(places);
  const lines = sharesOf(walked, (route) => unitsRead(route).flatMap((unit) => places[unit] ?? []));
  const choices = sharesOf(walked, (route) => route.choices);
  return {
    line: (file, line) => (written.has(key(file, line)) ? (lines.get(key(file, line)) ?? 0) : null),
    choice: (id) => choices.get(id) ?? 0,
  };
}
