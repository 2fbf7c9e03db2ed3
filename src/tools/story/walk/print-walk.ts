/** The walk's report, to be read in a terminal. */
import type { Spread, WalkReport } from "./walk-story.ts";

/** Words a minute of an adult reading French for pleasure. */
export const READING_SPEED = 220;
const UNPRINTED_SHOWN = 40;

export function printWalk(report: WalkReport): string {
  const { scenes, thoughts, walked, read, seed, milliseconds } = report;
  const taken = report.choicesTotal - report.untaken.length;
  return [
    `${walked.length} routes, graine ${seed}, ${(milliseconds / 1000).toFixed(1)} s`,
    "",
    row(["scène", "écrits", "lus min/moy/max", "minutes", "choix pris", "texte commun", "routes"]),
    ...scenes.map((scene) =>
      row([
        scene.title || "(sans titre)",
        String(scene.authored),
        range(scene.read),
        minutes(scene.read),
        `${scene.choicesTaken}/${scene.choicesTotal}`,
        `${Math.round(scene.common.share * 100)} %`,
        scene.common.routes.join(" · "),
      ]),
    ),
    row([
      "en tout",
      String(scenes.reduce((sum, scene) => sum + scene.authored, 0)),
      range(read),
      minutes(read),
      `${taken}/${report.choicesTotal}`,
    ]),
    "",
    ...report.acts.map(
      ({ act, common, differs }) =>
        `acte ${act} : ${Math.round(differs * 100)} % du texte des deux lectures les plus différentes n’est que dans l’une (routes ${common.routes.join(" et ")})`,
    ),
    "",
    ...thoughts.map(
      ({ number, owned, contested, crossed, missed }) =>
        `pensée ${number} : faite sienne ${owned}, contestée ${contested}, croisée ${crossed}, manquée ${missed}`,
    ),
    "",
    ...report.endings.map(
      ({ id, routes, byChance, policies }) =>
        `${id} : ${routes} routes, ${Math.round(byChance * 100)} % de celles du hasard (${policies.join(", ")})`,
    ),
    ...unprinted(report),
  ].join("\n");
}

const WIDTHS = [14, 8, 18, 9, 11, 13, 12];

const row = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join(" ")
    .trimEnd();

const range = ({ min, mean, max }: Spread): string => `${min}/${mean}/${max}`;

const minutes = ({ mean }: Spread): string => (mean / READING_SPEED).toFixed(1);

function unprinted({ unprinted }: WalkReport): string[] {
  if (unprinted.length === 0) return ["", "Tout le texte a été lu au moins une fois."];
  const shown = unprinted
    .slice(0, UNPRINTED_SHOWN)
    .map(({ file, line, text }) => `  ${file}:${line}  ${text.slice(0, 70)}`);
  const more =
    unprinted.length > UNPRINTED_SHOWN ? [`  … et ${unprinted.length - UNPRINTED_SHOWN} autres`] : [];
  return ["", `Jamais lu (${unprinted.length}) :`, ...shown, ...more];
}
