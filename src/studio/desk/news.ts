/** Tells what became of the page when the story under it was edited. */
import { lastOf } from "./order.ts";
import type { Sight } from "./sight.ts";
import { type Start, startNow } from "./start.ts";
import type { Saved } from "./wire.ts";

/** A page that an edit took away. */
export interface Lost {
  readonly seed: number;
  readonly log: Sight["save"]["log"];
  readonly start: Start;
}

interface News {
  saved(saved: Saved): void;
  /** @param at when its page was shown, in milliseconds since 1970 */
  look(sight: Sight, at: number): void;
}

export function news(say: (line: string, lost: Lost | null) => void): News {
  let before: Pick<Sight["save"], "storyHash" | "language" | "seed" | "log"> | null = null;
  let last: Saved | null = null;
  let lost: Lost | null = null;
  return {
    saved: (saved) => {
      last = saved;
    },
    look: ({ save, run, placeOf }, at) => {
      const isEdited =
        before !== null &&
        before.language === save.language &&
        before.storyHash !== save.storyHash &&
        before.seed === save.seed;
      if (isEdited && before) {
        const took = last ? ` en ${((at - last.at) / 1000).toFixed(1).replace(".", ",")} s` : "";
        const file = last ? nameOf(last.file) : "l’histoire";
        const gone = before.log.length - save.log.length;
        if (gone > 0) {
          lost = { seed: before.seed, log: before.log, start: startNow() };
          const place = placeOf(
            lastOf(run.turns.at(-1)?.lines ?? [], ({ path }) => path !== null)?.path ?? null,
          );
          say(
            `${file} : la page où vous étiez n’y est plus. Le jeu reprend ${gone} pas plus haut${place ? `, à ${nameOf(place)}` : ""}.`,
            null,
          );
        } else if (lost) {
          say(`${file} relu${took}. La page perdue se rejoue peut-être.`, lost);
          lost = null;
        } else say(`${file} relu${took}, à la même page.`, null);
      }
      before = save;
    },
  };
}

const nameOf = (path: string): string => path.split("/").at(-1) ?? path;
