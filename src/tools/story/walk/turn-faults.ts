/** What can be wrong with one turn of a route. */
import { SCENES } from "../../../content/ids.ts";
import { valueOf } from "../cue-values.ts";
import type { OfferedChoice, Play, Turn } from "./play.ts";
import { isWhisper } from "./policies.ts";

/** Most paragraphs between two choices. */
const BEAT_PARAGRAPHS = 4;
/** More of them when Gobseck’s call cuts the beat: he says his own, and then it goes on. */
const CALL = { file: "gobseck-calls.ink", paragraphs: 2 };

export interface Fault {
  readonly rule:
    | "runtime"
    | "dead-end"
    | "endless"
    | "bad-tag"
    | "object-outside-scene"
    | "choice-id"
    | "lonely-whisper"
    | "long-beat";
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface TurnSeen {
  readonly turn: Turn;
  /** The choices that can be taken now. */
  readonly playable: readonly OfferedChoice[];
  readonly play: Play;
  /** Id of the choice before; empty at the start. */
  readonly after: string;
  /** The only scene where the story may end; null when it may end anywhere. */
  readonly lastScene: string | null;
}

export function faultsOf({ turn, playable, play, after, lastScene }: TurnSeen): Fault[] {
  const place = play.place();
  const faults: Fault[] = [];
  const add = (rule: Fault["rule"], message: string): void => void faults.push({ rule, ...place, message });
  const where = after === "" ? "au début" : `après le choix « ${after} »`;
  if (turn.error !== null) add("runtime", `${turn.error} (${where}).`);
  else if (turn.over === "stuck") add("dead-end", `L’histoire s’arrête ${where}, sans choix ni -> END.`);
  else if (turn.over === "end" && lastScene !== null && play.title !== lastScene) {
    add("dead-end", `-> END ${where}, dans « ${play.title} », avant la dernière scène (${lastScene}).`);
  } else if (turn.choices.length > 0 && playable.length === 0)
    add("dead-end", `Aucun choix possible ${where} : tous demandent une pensée.`);
  else if (playable.length > 0 && playable.every(isWhisper))
    add("lonely-whisper", `On ne peut que céder au souffleur ${where}.`);
  for (const tag of turn.badTags) add("bad-tag", `« # ${tag} » : repère inconnu.`);
  const isCut = turn.printed.some(({ unit }) => play.score.units[unit]?.file.endsWith(CALL.file));
  const most = BEAT_PARAGRAPHS + (isCut ? CALL.paragraphs : 0);
  if (turn.paragraphs > most)
    add("long-beat", `${turn.paragraphs} paragraphes sans choix ${where} (${most} au plus).`);
  const ids = turn.choices.map(({ id }) => id);
  if (ids.includes("")) add("choice-id", `Un choix sans nom est offert ${where}.`);
  if (new Set(ids).size < ids.length) add("choice-id", `Deux choix du même nom sont offerts ${where}.`);
  for (const choice of turn.choices) {
    const object = objectOutside(choice, play.scene);
    if (object !== null)
      add(
        "object-outside-scene",
        `Choix « ${choice.id} » : l’objet « ${object} » n’est pas dans le décor « ${play.scene} ».`,
      );
  }
  return faults;
}

function objectOutside({ cues }: OfferedChoice, scene: string): string | null {
  const known: readonly string[] = Object.hasOwn(SCENES, scene) ? SCENES[scene as keyof typeof SCENES] : [];
  const object = valueOf(cues, "object");
  return object !== null && !known.includes(object) ? object : null;
}
