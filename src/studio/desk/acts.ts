/** What the desk can do to the game on the page. */
import type { Acts, DeskState } from "./panels/panel.ts";
import { entriesByTurn, replay, type Sight } from "./sight.ts";
import { BEGINNING, setStart, type Start, startNow, withChange } from "./start.ts";
import type { Values } from "./values.ts";

/** @param say one line for the writer */
export function actsOf(now: () => DeskState, say: (line: string) => void): Acts {
  const begin = (start: Start, line: string): void => {
    const { sight } = now();
    if (!sight) return;
    setStart(start);
    sight.session.dispatch({ type: "begin-again" });
    say(line);
  };
  return {
    playFrom: (knot) => {
      const { sight } = now();
      if (sight) begin({ from: { knot, values: sight.values }, changes: [] }, `Joué depuis ${knot}.`);
    },
    playFromBeginning: () => begin(BEGINNING, "Repris au début."),
    goBack: (turn) => {
      const { sight } = now();
      if (!sight) return;
      const entries = entriesByTurn(sight.save)[turn] ?? 0;
      void again(sight, sight.save.log.slice(0, entries)).then((isDone) =>
        say(isDone ? `Revenu à la page ${turn}.` : "Cette page ne se rejoue plus."),
      );
    },
    change: (values) => {
      const { sight } = now();
      if (!sight) return;
      void changed(sight, values).then((isDone) => {
        const [name = ""] = Object.keys(values);
        say(isDone ? `La page a été relue avec ${name}.` : "La page ne se relit pas avec cette valeur.");
      });
    },
    take: ({ seed, log, start }) => {
      const { sight } = now();
      if (!sight) return;
      setStart(start);
      void again(sight, log, seed).then((isDone) =>
        say(isDone ? "Page reprise." : "Cette page ne se rejoue plus : l’histoire a changé."),
      );
    },
  };
}

/** On the page as it is by now: a choice may have been taken since the desk looked. */
async function changed(sight: Sight, values: Values): Promise<boolean> {
  const { log } = (await sight.session.desk()).save();
  const turn = log.filter(({ kind }) => kind === "choose").length;
  setStart(withChange(startNow(), turn, values));
  return again(sight, log);
}

/** The first page of a game has no log to be read again: it is begun. */
async function again(sight: Sight, log: Parameters<typeof replay>[1], seed?: number): Promise<boolean> {
  if (log.length > 0) return replay(sight, log, seed);
  sight.session.dispatch({ type: "begin-again" });
  return true;
}
