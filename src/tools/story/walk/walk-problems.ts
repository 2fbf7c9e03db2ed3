/** What a walk blames the story for. */
import { THOUGHT_NUMBERS } from "../../../content/thoughts.ts";
import type { StoryProblem } from "../../ink/problem.ts";
import type { Fault } from "./turn-faults.ts";
import type { WalkReport } from "./walk-story.ts";

/** Two readings of a scene must be able to differ by a third. */
const MOST_COMMON = 2 / 3;

/** The most of routes by chance that may come to the same ending. */
const MOST_ENDED = 0.4;

const WARNINGS: ReadonlySet<Fault["rule"]> = new Set(["long-beat"]);

/** A draft (some scenes missing) is not asked for thoughts, and what earlier scenes decide may stay closed. */
export function walkProblems(report: WalkReport, { isDraft }: { readonly isDraft: boolean }): StoryProblem[] {
  return [
    ...faultProblems(report),
    ...untaken(report, isDraft),
    ...tooCommon(report),
    ...(isDraft ? [] : [...thoughts(report), ...endings(report)]),
  ];
}

/** Each fault once, with the first route that met it. */
export function faultProblems({ walked, seed, told = [] }: WalkReport): StoryProblem[] {
  const seen = new Map<string, StoryProblem>();
  for (const route of walked) {
    for (const { rule, file, line, message } of route.faults) {
      const key = `${rule} ${message}`;
      const severity = WARNINGS.has(rule) ? "warning" : "error";
      const again = [
        "Refaire : npm run story:walk --",
        `--seed ${seed} --route ${route.number}`,
        ...told,
      ].join(" ");
      if (!seen.has(key)) seen.set(key, { file, line, rule, severity, message, fix: again });
    }
  }
  return [...seen.values()];
}

const untaken = ({ untaken, routes }: WalkReport, isDraft: boolean): StoryProblem[] =>
  untaken.map(({ id, file, line }) => ({
    file,
    line,
    rule: "untaken-choice",
    severity: isDraft ? "warning" : "error",
    message: `Le choix « ${id} » n’a été pris par aucune des ${routes} routes.`,
  }));

const tooCommon = ({ scenes }: WalkReport): StoryProblem[] =>
  scenes
    .filter(({ title, common }) => title !== "" && common.share >= MOST_COMMON)
    .map(({ title, file, line, common }) => ({
      file,
      line,
      rule: "common-share",
      severity: "error",
      message: `${title} : les deux lectures les plus différentes ont ${Math.round(common.share * 100)} % de leur texte en commun (moins de 67 % demandés).`,
      fix: `Routes ${common.routes.join(" et ")}.`,
    }));

function thoughts(report: WalkReport): StoryProblem[] {
  return THOUGHT_NUMBERS.flatMap((number) => {
    const reach = report.thoughts.find((thought) => thought.number === number);
    const owned = reach?.owned ?? 0;
    const contested = reach?.contested ?? 0;
    return owned > 0 && contested > 0
      ? []
      : [
          {
            file: "story",
            line: 0,
            rule: "thought-reach",
            severity: "error" as const,
            message: `La pensée ${number} doit pouvoir être faite sienne (${owned} routes) et contestée (${contested}).`,
          },
        ];
  });
}

/** Each can be come to, and none is where most end up. */
const endings = (report: WalkReport): StoryProblem[] =>
  report.endings.flatMap(({ id, routes, byChance }) =>
    routes > 0 && byChance <= MOST_ENDED
      ? []
      : [
          {
            file: "story",
            line: 0,
            rule: "ending-reach",
            severity: "error" as const,
            message:
              routes === 0
                ? `Aucune route ne mène au dénouement ${id}.`
                : `Le dénouement ${id} prend ${Math.round(byChance * 100)} % des routes du hasard (40 % au plus).`,
          },
        ],
  );
