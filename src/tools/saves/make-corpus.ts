/** Saves of whole games at several of their pages, as the game itself would have kept them. */
import { resume } from "../../app/resume.ts";
import { stopsOf } from "../../app/memory/steps.ts";
import { saveOf } from "../../app/save-of.ts";
import { encode } from "../../core/save/save.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import { playRoute, type Route } from "../book/play-route.ts";

/** Where each game is stopped: so many of its choices, in hundredths; the last is its end. */
const STOPS = [2, 15, 40, 70, 100] as const;

export interface CorpusSave {
  /** `refuse-040` */
  readonly name: string;
  readonly text: string;
}

/** @throws when the story does not end, or does not play again */
export function corpusOf(source: StorySource, route: Route): CorpusSave[] {
  const { seed, log } = playRoute(source, route);
  const pages = stopsOf(log);
  return STOPS.map((stop) => {
    const entries = pages[Math.round(((pages.length - 1) * stop) / 100)] ?? 0;
    const { game, isWhole } = resume({ seed, log: log.slice(0, entries) }, source);
    if (!isWhole) throw new Error(`The route ${route.name} does not play again.`);
    const name = `${route.name}-${String(stop).padStart(3, "0")}`;
    return { name, text: encode(saveOf(game, "fr", source.hash)) };
  });
}
