/** What the desk sees of the game on the page, and how it has it played again. */
import type { Session } from "../../app/session.ts";
import type { PageView } from "../../app/views.ts";
import type { Save } from "../../core/save/save.ts";
import { placesOf } from "./server.ts";
import { choicesOf, type ReadChoice, type Run, runOf, valuesOf } from "./watch.ts";
import type { Values } from "./values.ts";

export interface Sight {
  readonly session: Session;
  readonly page: PageView;
  readonly save: Save;
  readonly run: Run;
  readonly choices: readonly ReadChoice[];
  readonly values: Values;
  readonly placeOf: (path: string | null) => string | null;
}

/** Null while the page shows a game whose engine is not known yet. */
export async function lookAt(session: Session, page: PageView): Promise<Sight | null> {
  const save = (await session.desk()).save();
  const run = runOf(save.log.flatMap((entry) => (entry.kind === "choose" ? entry.id : [])));
  if (!run) return null;
  const choices = choicesOf(run);
  const paths = [
    ...run.turns.flatMap(({ taken, lines }) => [taken?.path ?? "", ...lines.map(({ path }) => path ?? "")]),
    ...choices.map(({ path }) => path),
  ].filter((path) => path !== "");
  const placeOf = await placesOf(save.language, save.storyHash, paths);
  return { session, page, save, run, choices, values: valuesOf(run.ink), placeOf };
}

/** How many entries of the log lead to the page of each turn. */
export const entriesByTurn = ({ log }: Save): number[] => [
  ...log.flatMap(({ kind }, at) => (kind === "choose" ? [at] : [])),
  log.length,
];

/** Plays the log again, from where the desk's game now starts; false when its first page is all that fits. */
export async function replay({ session, save }: Sight, log: Save["log"], seed = save.seed): Promise<boolean> {
  const desk = await session.desk();
  const read = desk.readSave({ ok: true, lost: 0, save: { ...save, seed, log } });
  if (read.ok) await read.open();
  else if (log.length > 0) return false;
  return true;
}
